import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'
import { loadMarkdown } from '../split/markdown.ts'

beforeAll(loadMarkdown)

const unitsOf = (lines: readonly string[], format: 'text' | 'markdown') =>
  [...walk(parse(`# QUY ĐỊNH NẠO VÉT KÊNH\n\n${lines.join('\n')}\n`, { format }))].flatMap(([node]) =>
    node.type === 'division' ? [node.id.replaceAll('cl_', '').replaceAll('pnt_', '')] : [],
  )

test.each([
  [
    'blank lines',
    ['1.  Phạm vi kênh', '', 'Quy định này nói về kênh.', '', '2.  Nạo vét kênh', '', '    1.  Đúng mùa, đúng', '        tuyến.', '', '    2.  Gồm:', '', '        a.  Bùn;', '', '        b.  Cỏ.', '', '3.  Hiệu lực', '', '    1.  Từ tháng sáu.', '', '    2.  Hết tháng mười.'],
    ['1', '2', '2__1', '2__2', '2__2__a', '2__2__b', '3', '3__1', '3__2'],
  ],
  [
    'three deep, none between',
    [' 1. Nạo vét kênh', '    1. Đúng mùa.', '    2. Gồm các thứ sau:', '       1. Bùn của kênh;', '       2. Cỏ của bờ.', ' 2. Hiệu lực của quy định', '    1. Từ tháng sáu.', '    2. Hết tháng mười.'],
    ['1', '1__1', '1__2', '1__2__1', '1__2__2', '2', '2__1', '2__2'],
  ],
])('numbers that begin again further right are a list inside the clause: %s', (_, lines, units) => {
  expect(unitsOf(lines, 'text')).toEqual(units)
  expect(unitsOf(lines, 'markdown')).toEqual(units)
}) // prettier-ignore

test('a tab is further right', () => {
  const lines = ['1. Nạo vét kênh', '\t1. Đúng mùa.', '\t2. Đúng tuyến.', '2. Hiệu lực của quy định']
  expect(unitsOf(lines, 'markdown')).toEqual(['1', '1__1', '1__2', '2'])
})

test.each([
  ['the page shifts', ['1. Thôn nạo vét.', '    2. Thôn được miễn.', '3. Thôn báo cáo.']],
  ['nothing goes on', ['1. Thôn nạo vét.', '2. Thôn được miễn.', '3. Thôn báo cáo.', '', '', 'Phần riêng của thôn', '', '    1. Hộ khai.', '    2. Hộ nộp.']],
])('and stand beside it where the indentation proves nothing: %s', (_, lines) => {
  expect(unitsOf(lines, 'text').some((id) => id.includes('__'))).toBe(false)
}) // prettier-ignore
