import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

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
