import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document } from '../../tree/index.ts'

const head = [
  'HỢP TÁC XÃ CAM BẢN MẾ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '',
  'Số: 28/CV-HTX Bản Mế, ngày 04 tháng 8 năm 2026',
  'V/v lấn chiếm đất trồng cam',
  '',
]
const below = ['', 'Hợp tác xã Cam được giao đất từ năm 2012, nay', 'đề nghị giải quyết.', '', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lò Văn An'] // prettier-ignore

test.each([
  [
    'at the left of the addressees',
    [
      'VĂN PHÒNG UBND TỈNH LẠC SƠN Kính gửi:',
      'Số: 5912 - Ủy ban nhân dân tỉnh;',
      'ĐẾN: Ngày 05/8/2026 - Sở Xây dựng;',
      'Chuyển: .....',
      'Số và ký hiệu HS:......',
    ],
  ],
  [
    'at their left, hardly read',
    [
      'VĂN PHÒNG UBNI-TỈNH LẠ0 (AIKính gửi: :',
      'Sô:..CS9)2.... - Ủy ban nhân dân tỉnh;',
      'ĐẾN: Ngàyô%.Ề. - Sở Xây dựng;',
      'Số và ký hiệu HS:......',
    ],
  ],
  [
    'above them, its word beside the day',
    [
      'VĂN PHÒNG UBND TỈNH LẠC SƠN',
      'Số: 5912',
      'ĐẾN Ngày: 05/8/2026',
      'Chuyển: .....',
      'Số và ký hiệu HS: .....',
      '',
      'Kính gửi:',
      '- Ủy ban nhân dân tỉnh;',
      '- Sở Xây dựng.',
    ],
  ],
])('the stamp of who received a letter: %s', (_, lines) => {
  const { children } = parse([...head, ...lines, ...below].join('\n'))
  expect(children).toHaveLength(1)
  expect((children[0] as Document).meta).toMatchObject({
    docNumber: { canonical: '28/CV-HTX' },
    issuer: { name: 'HỢP TÁC XÃ CAM BẢN MẾ' },
    addressees: ['Ủy ban nhân dân tỉnh', 'Sở Xây dựng'],
  })
  expect([...walk(children[0]!)].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : []))).toEqual([
    'Hợp tác xã Cam được giao đất từ năm 2012, nay đề nghị giải quyết.',
  ])
})
