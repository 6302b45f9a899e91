import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk, type Document } from '../../tree/index.ts'

/** As pandoc writes a file of a word processor. */
const text = String.raw`  -------------------- -------------------------------------------
       **UBND XÃ\        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\
        BẾN GỖ\               Độc lập - Tự do - Hạnh phúc\
      \-\-\-\-\--**            \-\-\-\-\-\-\-\-\-\--**

     Số: 45/QĐ-UBND       *Bến Gỗ, ngày 12 tháng 3 năm 2026*
  -------------------- -------------------------------------------

**QUYẾT ĐỊNH**

VỀ VIỆC SỬA BẾN ĐÒ

**Điều 1. Nội dung sửa bến**

1\. Đắp lại bờ kè phía thượng lưu, dài
20 m.

2\. Thay cầu dẫn (xem tệp C:\ben\do).

**Điều 2. Thi hành**

Các thôn thi hành Quyết định này./.

+-----------------------------+---------------------------+
| ***Nơi nhận:\***            | **TM. ỦY BAN NHÂN DÂN\    |
| - Các thôn\* trong xã và    | CHỦ TỊCH\                 |
| trạm bơm **Kè** \- Đông;\   | \                         |
| - Lưu: VT.                  | Phạm Văn Kè**             |
+-----------------------------+---------------------------+
`

test('plain text that a converter wrote with escapes: its drawn tables are read as in Markdown', () => {
  const root = parse(text)
  const [document, ...others] = root.children as Document[]
  expect(others).toEqual([])
  expect(document!.meta).toMatchObject({
    issuer: { name: 'UBND XÃ BẾN GỖ', parents: [] },
    date: '2026-03-12',
    signatures: [{ authority: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Phạm Văn Kè' }],
    recipients: [{ text: 'Các thôn* trong xã và trạm bơm Kè - Đông' }, { archive: true }],
  })
  const units = [...walk(root)].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))
  expect(units).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2'])
})

test('and its escapes lie in a leaf', () => {
  const seen = new Set<number>()
  for (const [node] of walk(parse(text)))
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  expect([...text].flatMap((char, at) => (/[^\s*|]/u.test(char) && !seen.has(at) ? [text.slice(at, at + 12)] : []))).toEqual([])
})

test('a backslash elsewhere is a character', () => {
  const lone = 'Tệp ở C:\\ben\\do\\. và C:\\ben\\ke của xã\\huyện.'
  expect(JSON.stringify(parse(`UBND XÃ BẾN GỖ\nTHÔNG BÁO\nVề tệp\n\n1. ${lone}`))).toContain(JSON.stringify(lone).slice(1, -1))
})
