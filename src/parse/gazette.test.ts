import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

const page = [
  '12', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '', 'BỘ THỦY NÔNG', 'Số: 15/2026/TT-BTN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
  'Hà Nội, ngày 03 tháng 6 năm 2026', '', 'THÔNG TƯ', 'Quy định về kênh mương', '', 'Căn cứ Luật Thủy lợi;', 'Bộ trưởng Bộ Thủy nông ban hành Thông tư quy định về kênh mương.', '',
  'Điều 1. Phạm vi điều chỉnh', 'Thông tư này quy định về kênh mương.',
] // prettier-ignore
const signature = [
  'Ký bởi: Cổng Thông tin điện tử',
  'Email: cong@vidu.gov.vn',
  'Cơ quan: Văn phòng',
  'Thời gian ký: 09.06.2026 10:12:47 +07:00',
]
const goingOn = ['', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '13', '', 'Điều 2. Kênh mương', 'Kênh mương do xã quản lý.']

function kindsOf(lines: readonly string[]): string[] {
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  return nodes.flatMap((node) =>
    node.type === 'division' ? [node.id] : ['document', 'stamp', 'furniture', 'conclusions'].includes(node.type) ? [node.type] : [],
  )
}

test('articles go on behind a digital signature, a running head and a page number at the foot of a page', () => {
  const kinds = kindsOf([...page, ...signature, ...goingOn])
  expect(kinds.filter((kind) => kind === 'document' || kind === 'conclusions')).toEqual(['document'])
  expect(kinds.filter((kind) => kind === 'stamp')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'furniture')).toHaveLength(4)
  expect(kinds.filter((kind) => kind.startsWith('art'))).toEqual(['art_1', 'art_2'])
})

test('below the text the signature is of the end', () => expect(kindsOf([...page, ...signature]).at(-1)).toBe('stamp'))
