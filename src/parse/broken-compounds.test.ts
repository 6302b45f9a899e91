import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const head = `ỦY BAN NHÂN DÂN
XÃ BẢN MẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Bản Mế, ngày 16 tháng 7 năm 2024
KẾ HOẠCH
Tu sửa kênh mương
`

const unitsOf = (body: string): string[] =>
  [...walk(parse(head + body))].flatMap(([node]) => (node.type === 'division' ? [textOf(node).replace(/\s+/gu, ' ')] : []))

test.each([
  ['1. Sở Lao động', '- Thương binh và Xã hội cấp gạo cho dân công.', '2. Các xã mở kênh.'],
  ['1. Giao Sở Y tế, Sở Lao động', '', '- Thương binh và Xã hội cấp gạo.', '2. Các xã mở kênh.'],
  ['1. Gắn với phát triển kinh tế', '- xã hội trong xã từ nay đến hết mùa mưa sang năm và những năm về sau.', '2. Các xã mở kênh.'],
  ['1. Kênh của giai đoạn 2021', '- 2025 được mở từ đầu nguồn xuống đến cuối xã theo bản vẽ của huyện.', '2. Các xã mở kênh.'],
  ['1. Phòng Tài chính', '- Kế hoạch huyện cấp vốn.', '2. Các xã mở kênh.'],
  ['1. PHÁT TRIỂN KINH TẾ', '- XÃ HỘI', '2. MỞ KÊNH'],
])('a compound that is broken at its dash is no list: %j', (...lines) => {
  const units = unitsOf(lines.join('\n'))
  expect(units).toHaveLength(2)
  expect(units[0]).toBe(lines.slice(0, -1).join(' ').replace(/\s+/gu, ' ').replace('1. ', '1.'))
}) // prettier-ignore

test.each([
  ['1. Phòng Tài chính', '- Kế hoạch vốn gửi trước tháng 3.', '- Trả công thợ.'],
  ['1. Về lao động', '- Thương binh được miễn công.', '- Người già được miễn công.'],
  ['1. Tăng cường quốc phòng', '- An ninh trong xã tốt.', '- Dân quân tuần tra.'],
])('a list whose items begin as the rest of a compound might: %j', (...lines) => {
  expect(unitsOf(lines.join('\n'))).toHaveLength(3)
})
