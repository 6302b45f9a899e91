import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { positionOf, textOf, walk } from '../../tree/index.ts'

const text = String.raw`**UBND XÃ BẾN GỖ**

\*

Số: 12/KH-UBND

**KẾ HOẠCH**

**Sửa chữa bến đò năm 2031**

**1\. Việc phải làm**

\- Đắp lại bờ kè phía thượng lưu.

\- Thay cầu dẫn \- ván gỗ.

\+ Mua ván trước tháng 3.
`

test('the backslash before a sign that is to be a character lies in the leaf of that sign, and is no rule', () => {
  const root = parse(text, { path: 'ben-do.md' })
  const rules = [...walk(root)].flatMap(([node]) => (node.type === 'separator' ? [textOf(node)] : []))
  expect(rules).toEqual(['*'])
  const markers = [...walk(root)].flatMap(([node]) => (node.type === 'marker' ? [node] : []))
  expect(
    markers.map((node) => {
      const { start, end } = positionOf(node)!
      return [node.value, text.slice(start.offset, end.offset)]
    }),
  ).toEqual([
    ['1.', '1\\.'],
    ['-', '\\-'],
    ['-', '\\-'],
    ['+', '\\+'],
  ])
})
