import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

function metaOf(lines: readonly string[]): Document['meta'] {
  return (parse(lines.join('\n')).children.find(({ type }) => type === 'document') as Document).meta
}

const head = ['BỘ', '  THỦY NÔNG', 'CỘNG', '  HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:', '  57/BTN-CS']
const letter = ['Kính gửi: Trạm bơm xã Hạ.', 'Bộ đề nghị Trạm sửa cống trước mùa mưa./.', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.']

test('what is set two blanks in goes on with the line above where all such lines do', () => {
  const meta = metaOf([...head, 'Hà', '  Nội, ngày 5 tháng 3 năm 2014', ...letter, 'KT.', '  BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lò Thắng', '  Mẫn'])
  expect(meta).toMatchObject({
    issuer: { name: 'BỘ THỦY NÔNG' },
    docNumber: { canonical: '57/BTN-CS' },
    place: 'Hà Nội',
    date: '2014-03-05',
    signatures: [{ authority: 'KT.', onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Lò Thắng Mẫn' }],
  })
})

test('not where indented lines begin paragraphs or stand centred', () => {
  const tree = parse(
    ['  Trạm sửa cống.', 'Cống mới', '  Trạm xây thêm cống.', 'Cống cũ', '  Trạm dỡ cống', '  Trạm bán đá.', 'Đất', '  Trạm giữ đất.'].join(
      '\n',
    ),
  )
  expect(JSON.stringify(tree)).not.toContain('Đất Trạm')
})
