import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const text = (cell: string): string => `BỘ THỦY LỢI
Số: 12/QĐ-BTL
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 12 tháng 3 năm 2026

QUYẾT ĐỊNH
Công bố văn bản hết hiệu lực

BỘ TRƯỞNG BỘ THỦY LỢI

QUYẾT ĐỊNH:

Điều 1. Công bố các văn bản sau:
| STT | Tên văn bản | Nội dung | Ngày hết hiệu lực |
| --- | --- | --- | --- |
| 1 | Thông tư số 21/2020/TT-BTL ngày 03/4/2020 | ${cell} | 05/4/2026 |
| 2 | Thông tư số 22/2020/TT-BTL ngày 03/4/2020 | Toàn bộ | 05/4/2026 |
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
`

const inTable = (cell: string): string[] =>
  [...walk(parse(text(cell)))].flatMap(([node, around]) =>
    node.type === 'reference' && around.some(({ type }) => type === 'tableCell') ? [textOf(node)] : [],
  )

test('units in the row of another document are none of this one', () => {
  expect(inTable('Điều 2')).toEqual([])
  expect(inTable('- Điều 2; khoản 1 Điều 1')).toEqual([])
  expect(inTable('Điều 2 Quyết định này')).toEqual(['Điều 2 Quyết định này'])
  expect(inTable('Thực hiện theo Điều 2')).toEqual(['Điều 2'])
})
