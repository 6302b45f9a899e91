import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const text = `## PHẦN A — QUYẾT ĐỊNH BAN HÀNH

| SỞ KÊNH MƯƠNG<br/>**CHI CỤC CỐNG**<br/>------- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br/>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số: 12/QĐ-CCC | *Bến Gỗ, ngày 12 tháng 3 năm 2026* |

**QUYẾT ĐỊNH**

**Ban hành Quy chế trực cống**

*Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;*

**QUYẾT ĐỊNH:**

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế trực cống.

| **Nơi nhận:**<br/>- Như Điều 1;<br/>- Lưu: VT. | **CHI CỤC TRƯỞNG**<br/><br/>**Phạm Văn Kè** |
|:---|:---:|

---

## PHẦN B — QUY CHẾ

**QUY CHẾ**

**Trực cống**

*(Ban hành kèm theo Quyết định số 12/QĐ-CCC ngày 12 tháng 3 năm 2026)*

**Điều 1.** Mỗi ca hai người.
`

test('the titles that a Markdown file gives its parts are of no document', () => {
  const root = parse(text)
  const [document, ...others] = root.children as Document[]
  expect(others).toEqual([])
  expect(document!.meta.issuer).toEqual({ name: 'CHI CỤC CỐNG', parents: ['SỞ KÊNH MƯƠNG'] })
  const attachments = document!.children.find(({ type }) => type === 'attachments')!
  expect((attachments.children as Document[]).map(({ meta }) => meta.title)).toEqual(['Trực cống'])
  const found = [...walk(root)].flatMap(([node]) =>
    node.type === 'sourceNote' || node.type === 'stamp' ? [`${node.type} ${textOf(node)}`] : [],
  )
  expect(found).toEqual(['sourceNote PHẦN A — QUYẾT ĐỊNH BAN HÀNH', 'sourceNote PHẦN B —', 'sourceNote QUY CHẾ'])
})

test('a part of the text is one', () => {
  const parts = '# QUY CHẾ\n\n## PHẦN I. QUY ĐỊNH CHUNG\n\n1. Trực cống.\n\n## PHẦN II. QUY TRÌNH TRỰC\n\n1. Mở cống.\n'
  expect([...walk(parse(parts))].flatMap(([node]) => (node.type === 'division' && node.name === 'part' ? [node.label] : []))).toEqual([
    'I',
    'II',
  ])
})
