import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'
import { loadMarkdown } from '../split/markdown.ts'

beforeAll(loadMarkdown)

const unitsOf = (lines: readonly string[], format: 'text' | 'markdown') =>
  [...walk(parse(`# QUY ĐỊNH NẠO VÉT KÊNH\n\n## Điều 1. Kênh\n\n${lines.join('\n')}\n`, { format }))].flatMap(([node]) =>
    node.type === 'division' && node.id !== 'art_1' ? [node.id.replace('art_1__', '').replaceAll('indent_', '')] : [],
  )

test.each([
  ['dashes', ['- Thôn nạo vét:', '  - đợt 1, hết', 'tháng 3;', '  - đợt 2.', '- Thôn được miễn.'], ['1', '1__1', '1__2', '2']],
  ['stars, blank lines', ['* **Cống**:', '', '    * Cống N1:', '        * cánh;', '    * Cống N2.', '', '* Kênh.'], ['1', '1__1', '1__1__1', '1__2', '2']],
  [
    'stars among dashes',
    ['* Kênh chính.', '* Cống:', '  * Cống N1.', '* Bờ.', '', '1. Gồm:', '   - một;', '   - hai;', '   - ba;', '   - bốn.'],
    ['1', '2', '2__1', '3', 'cl_1', 'cl_1__1', 'cl_1__2', 'cl_1__3', 'cl_1__4'],
  ],
])('the same sign further right, below a colon, is a list inside the item: %s', (_, lines, units) => {
  expect(unitsOf(lines, 'text')).toEqual(units)
  expect(unitsOf(lines, 'markdown')).toEqual(units)
}) // prettier-ignore

test.each([
  ['no colon', ['- Thôn nạo vét.', '  - Thôn được miễn.']],
  ['hardly further right', ['- Thôn nạo vét:', ' - Thôn được miễn.']],
  ['apart', ['- Thôn nạo vét:', '', '', '  - Thôn được miễn.']],
])('and stands beside it where nothing says so: %s', (_, lines) => {
  expect(unitsOf(lines, 'text')).toEqual(['1', '2'])
})

test('what stands as far left as a star with a label is beside it, a table of one column in the item that leads to it', () => {
  const lines = ['*   **a) Về kinh phí**', '    *   Xã xin các khoản sau:', '        | Tên cống |', '        | :--- |', '        | Cống Cầu |', '        | Cống Bãi |', '*   **Tiền công:**', '    *   Thôn Đoài đã nhận.', '*   **b) Về người làm**', '    *   Thôn Cầu cử 02 người.'] // prettier-ignore
  expect(unitsOf(lines, 'text')).toEqual(['pnt_a', 'pnt_a__1', '1', '1__1', 'pnt_b', 'pnt_b__1'])
  const source = `# QUY ĐỊNH NẠO VÉT KÊNH\n\n## Điều 1. Kênh\n\n${lines.join('\n')}\n`
  const tables = [...walk(parse(source, { format: 'text' }))].flatMap(([node]) => (node.type === 'table' ? [node] : []))
  expect(tables.map(({ columns, children }) => [columns, children.length])).toEqual([[['Tên cống'], 3]])
})

test('stars with one blank behind them shift as printed pages do', () => {
  const lines = [
    '    1. Nhiệm vụ',
    '    * Nạo vét kênh Bến.',
    '      * Đắp đê.',
    '      * Trồng cây ven đê.',
    '    2. Kinh phí',
    '    * Vốn xã.',
  ]
  expect(unitsOf(lines, 'text')).toEqual(['cl_1', 'cl_1__1', 'cl_1__2', 'cl_1__3', 'cl_2', 'cl_2__1'])
})
