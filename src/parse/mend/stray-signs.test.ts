import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const lines = ['1. Thôn Đông đắp bờ.', '2. Thôn Đoài nạo kênh.', '- Kênh trên;', '- Kênh dưới.', '3. Thôn Nam dọn cỏ.']
const labels = (text: string) => [...walk(parse(text))].flatMap(([node]) => (node.type === 'division' ? [node.label] : []))

test.each(["' ", '` ', '^ '])('a sign %j that a scanner made of the edge of the paper, before units and within a sentence', (sign) => {
  for (const [at] of lines.entries()) expect(labels(lines.map((line, i) => (i === at ? sign + line : line)).join('\n'))).toEqual(labels(lines.join('\n')))
  const root = parse(`Kênh trên của xã Sơn Hà cạn nước từ tháng trước và\n${sign}các thôn đã nạo vét.`)
  expect([...walk(root)].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : []))).toHaveLength(1)
}) // prettier-ignore

test('an apostrophe at a word is its own', () => {
  expect(textOf(parse("Người Gia Rai gọi là\n'Kông Ka King.\n"))).toContain("'Kông")
})

test('the dash behind the sign stays the list’s', () => {
  expect(labels(lines.map((line, i) => (i === 3 ? `' ${line}` : line)).join('\n'))).toEqual(labels(lines.join('\n')))
})
