import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { childrenOf, textOf, walk } from '../tree/index.ts'

test.each([
  ['of Markdown', ['| STT | Tên kênh |', '|---|---|', '| 1 | Kênh cấp I |', '| 2 | Kênh cấp II |'], ['marker', 'paragraph', 'table', 'separator']],
  ['drawn around it', ['+-----+-------------+', '| STT | Tên kênh    |', '+-----+-------------+', '| 1   | Kênh cấp I  |', '| 2   | Kênh cấp II |', '+-----+-------------+'], ['marker', 'paragraph', 'separator', 'table', 'separator', 'separator']],
])('the rules of a table stand beside it, and not behind all of the body: %s', (_, table, types) => {
  const root = parse(['I. KÊNH', '1. Các kênh gồm có hai kênh sau đây.', ...table, '2. Các kênh do xã giữ.'].join('\n'))
  const [clause] = [...walk(root)].flatMap(([node]) => (node.type === 'division' && node.name === 'clause' ? [node] : []))
  expect(childrenOf(clause!).map(({ type }) => type)).toEqual(types)
  const rules = [...walk(root)].flatMap(([node]) => (node.type === 'separator' ? [textOf(node)] : []))
  expect(rules.join('')).toBe(table.filter((line) => /-{3}/u.test(line)).join(''))
}) // prettier-ignore

test.each([
  ['first of all', [], ['document']],
  ["below a converter's front matter", ['---', 'title: "CV nghi le"', 'original_format: "pdf"', '---', ''], ['unstructured', 'document']],
])('a digital signature above the letterhead is the first thing of its document: %s', (_, above, types) => {
  const stamp = ['Ký bởi: Sở Nội vụ', 'Địa chỉ: 12 Lê Lai', 'Thời gian ký: 10.11.2023 15:36', '']
  const head = ['SỞ NỘI VỤ', 'Số: 52/TB-SNV', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Hải An, ngày 10 tháng 11 năm 2023', '', 'THÔNG BÁO', 'Về việc nghỉ lễ', '', '1. Công chức nghỉ từ ngày 29 tháng 4.']
  const root = parse([...above, ...stamp, ...head].join('\n'))
  expect(root.children.map(({ type }) => type)).toEqual(types)
  const preface = childrenOf(childrenOf(root).at(-1)!)[0]!
  expect(childrenOf(preface).map(({ type }) => type).slice(0, 2)).toEqual(['stamp', 'issuer'])
}) // prettier-ignore
