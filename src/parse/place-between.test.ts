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
