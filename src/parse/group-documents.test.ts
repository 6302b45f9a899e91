import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

const decision = `|
**ỦY BAN NHÂN DÂN**
TỈNH HẢI AN
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 3310/QĐ-UBND
|
*Hải An, ngày 26 tháng 8 năm 2025*
|
**QUYẾT ĐỊNH**
VỀ VIỆC CÔNG BỐ RUỘNG MUỐI
*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*
**QUYẾT ĐỊNH:**
**Điều 1.** Công bố kèm theo Quyết định này các ruộng muối.
|
Nơi nhận:
- Các xã;
- Lưu: VT.
|
**KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đỗ Hoài Nam**
|
`
const attached = '*(Kèm theo Quyết định số 3310/QĐ-UBND ngày 26 tháng 8 năm 2025\ncủa Ủy ban nhân dân tỉnh Hải An)*'

test.each([
  ['**DANH MỤC**\nRUỘNG\nMUỐI CÒN LÀM TRÊN ĐỊA BÀN TỈNH', 'DANH MỤC RUỘNG MUỐI CÒN LÀM TRÊN ĐỊA BÀN TỈNH'],
  ['**RUỘNG\nMUỐI CÒN LÀM**', 'RUỘNG MUỐI CÒN LÀM'],
])('what stands in capitals above "Kèm theo" is the title of an attachment, no signature', (title, expected) => {
  const tree = parse(`${decision}${title}\n${attached}\n**I. PHÍA ĐÔNG**\nCồn Đông còn làm muối.\n`)
  const documents = [...walk(tree)].flatMap(([node]) => (node.type === 'document' ? [node] : []))
  expect(documents.map(({ role, meta }) => [role, meta.issuer?.name ?? null, meta.title, meta.signatures.length])).toEqual([
    ['main', 'Ủy ban nhân dân tỉnh Hải An', 'VỀ VIỆC CÔNG BỐ RUỘNG MUỐI', 1],
    ['attachment', null, expected, 0],
  ])
})

test('the stamp below the name is of the signature, the head behind it of the appendix', () => {
  const end = 'T/M ĐẢNG ỦY\nBÍ THƯ\nLò Thị Xuân\nĐẢNG ỦY XÃ ĐỒNG LẠC\n03-6-2026 09:12:40 +07:00'
  const head = 'ĐẢNG BỘ TỈNH HẢI AN\nĐẢNG ỦY XÃ ĐỒNG LẠC\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nĐồng Lạc, ngày tháng 6 năm 2026'
  const tree = parse(
    `Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n${end}\n\n${head}\nPHỤ LỤC\nRUỘNG MUỐI CÒN LÀM\n-----\n1. Cồn Đông.\n2. Cồn Tây.\n`,
  )
  const stamps = [...walk(tree)].flatMap(([node, parents]) => (node.type === 'stamp' ? parents.slice(-1) : []))
  expect(stamps.map(({ type }) => type)).toEqual(['conclusions', 'conclusions'])
})
