import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const paragraphsOf = (lines: readonly string[]): string[] =>
  [...walk(parse(['CHI BỘ THÔN BẢN MẾ', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', 'CHƯƠNG TRÌNH', '', 'Sinh hoạt tháng 5', '', '-----', '', ...lines].join('\n')))]
    .flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : [])) // prettier-ignore

const rows = ['1 Chào cờ', '2 Cử thư ký hội nghị', '3 Điểm lại việc tháng trước Tùy theo', '4 Bàn việc tháng sau']

test('each ordinal below a head copied to one line opens a row', () => {
  const head = 'STT NỘI DUNG NGƯỜI THỰC HIỆN'
  expect(paragraphsOf([head, ...rows])).toEqual([head, ...rows])
  expect(paragraphsOf(['STT NỘI DUNG', '', 'NGƯỜI THỰC HIỆN', ...rows])).toEqual(['STT NỘI DUNG', 'NGƯỜI THỰC HIỆN', ...rows])
})

test('figures at the beginning of lines that count on nowhere open none', () => {
  const lines = ['Chi bộ có 12 đảng viên, trong đó có', '2 Cán bộ thôn.']
  expect(paragraphsOf(lines)).toEqual([lines.join(' ')])
})
