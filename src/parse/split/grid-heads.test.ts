import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

/** As pandoc writes plain text: grids of the letterhead and of the end, no escapes. */
const text = `+-----------------------+------------------------------------+
| BỘ NÔNG NGHIỆP -      | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| BỘ CÔNG THƯƠNG        |                                    |
|                       | Độc lập - Tự do - Hạnh phúc        |
+-----------------------+------------------------------------+
| Số: 3/2026/TTLT-BNN-  | Hà Nội, ngày 12 tháng 3 năm 2026   |
| BCT                   |                                    |
+-----------------------+------------------------------------+

THÔNG TƯ LIÊN TỊCH

Quy định về muối

Điều 1. Phạm vi

Thông tư này quy định về muối.

Điều 2. Giá muối

Giá như sau:

+----+----------+-----+
| TT | Loại     | Giá |
+----+----------+-----+
| 1  | Muối thô | 100 |
| 2  | Muối hạt | 200 |
+----+----------+-----+

+-------------------+--------------------+
| KT. BỘ TRƯỞNG BỘ  | KT. BỘ TRƯỞNG      |
| CÔNG THƯƠNG       | BỘ NÔNG NGHIỆP     |
|                   |                    |
| THỨ TRƯỞNG        | THỨ TRƯỞNG         |
|                   |                    |
| Trần Văn Muối     | (Đã ký)            |
|                   |                    |
|                   | Lê Thị Đồng        |
+-------------------+--------------------+

+---------------------------+----+
| Nơi nhận:                 |    |
|                           |    |
| - Các tỉnh ven biển miền  |    |
| Trung (để thực hiện);     |    |
|                           |    |
| - Lưu: VT.                |    |
+---------------------------+----+
`

test('the grids of a head and of an end are read down their columns, also in plain text', () => {
  const root = parse(text)
  expect(root.children.map(({ type }) => type)).toEqual(['document'])
  expect((root.children[0] as Document).meta).toMatchObject({
    docNumber: { canonical: '3/2026/TTLT-BNN-BCT' },
    date: '2026-03-12',
    signatures: [
      { authority: 'KT.', onBehalfOf: 'BỘ TRƯỞNG BỘ CÔNG THƯƠNG', position: 'THỨ TRƯỞNG', name: 'Trần Văn Muối' },
      { authority: 'KT.', onBehalfOf: 'BỘ TRƯỞNG BỘ NÔNG NGHIỆP', position: 'THỨ TRƯỞNG', name: 'Lê Thị Đồng' },
    ],
    recipients: [{ text: 'Các tỉnh ven biển miền Trung', note: 'để thực hiện' }, { archive: true }],
  })
})

test('in a table of data each line between bars is a row as before', () => {
  const table = JSON.stringify(parse(text)).match(/"type":"tableRow"/g)
  expect(table).toHaveLength(3)
})

test('a rule that opens the text is no document of its own', () => {
  const data = text.slice(text.indexOf('+----+---'), text.indexOf('+-----', text.indexOf('200')))
  expect(parse(data).children).toHaveLength(1)
})
