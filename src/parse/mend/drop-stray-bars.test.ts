import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'
import { splitLines } from '../split/split-lines.ts'
import { dropStrayBars } from './drop-stray-bars.ts'

function paragraphsOf(lines: readonly string[]): string[] {
  return [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : []))
}

test('a stroke of the scanner in a line of a sentence parts nothing', () => {
  expect(
    paragraphsOf([
      'Trạm thủy nông giữ nước trong các kênh cấp hai cho tới khi các xã ở vùng',
      'cuối kênh có văn bản đề nghị | mở cống, và báo với phòng trước khi mở các',
      'cống đó.',
    ]),
  ).toEqual([
    'Trạm thủy nông giữ nước trong các kênh cấp hai cho tới khi các xã ở vùng cuối kênh có văn bản đề nghị mở cống, và báo với phòng trước khi mở các cống đó.',
  ])
})

test('a row of a table keeps its bars', () => {
  const rows = ['tên của từng kênh do trạm giữ | chiều dài của kênh', 'kênh cấp hai ở vùng cuối của xã | bảy trăm mét dài']
  const table = [...walk(parse(rows.join('\n')))].filter(([node]) => node.type === 'tableCell')
  expect(table).toHaveLength(4)
})

const texts = (...lines: readonly string[]) =>
  dropStrayBars(splitLines(lines.join('\n'))).map(({ text, cells }) => (cells ? cells.map((cell) => cell.text) : text))

test('a bar between two words of a sentence that goes on is a speck', () => {
  const above = 'Thông tư của Bộ trưởng Bộ Thủy nông'
  expect(texts(above, 'quy | định và hướng dẫn nạo kênh, công', 'nhân nạo kênh.')[1]).toBe('quy định và hướng dẫn nạo kênh, công')
  const full = 'e) Xã Tân Lập tiếp tục giao thôn nạo vét các kênh tiêu và kênh'
  expect(texts(full, 'chính, cùng thôn | sửa các cống hỏng theo', 'Kế hoạch của Sở.')[1]).toBe('chính, cùng thôn sửa các cống hỏng theo')
})

test('a row of cells is none', () => {
  expect(texts('kênh chính | nạo sâu', 'kênh phụ | nạo nông')).toEqual([
    ['kênh chính', 'nạo sâu'],
    ['kênh phụ', 'nạo nông'],
  ])
  for (const [above, row, below] of [
    ['Bảng phí đò', 'Loại đò | mức phí', '--------+--------'],
    ['Phí đò qua sông ngày thường của bến xã Tân Lập', 'loại đò có mui và đò to | mức phí từng người', '--------+--------'],
    ['Nội dung chi', 'mua muối | hai triệu đồng', '--------------------------'],
    ['- Tổng cộng 12 km kênh, gồm', 'kênh chính | năm km', '- Kênh phụ: 7 km.'],
    ['1. Chủ trì và thư ký', 'Ông Lê Văn An | chủ tịch xã', 'Thư ký họp'],
    ['Người lập biểu', '(Ký, ghi rõ họ tên) Lê Văn An, | kế toán', 'GIÁM ĐỐC'],
  ] as const)
    expect(texts(above, row, below)[1]).toEqual(row.split(' | '))
  expect(texts('Kết quả:', 'kênh chính | nạo sâu', 'Xã trả công.')[1]).toEqual(['kênh chính', 'nạo sâu'])
})
