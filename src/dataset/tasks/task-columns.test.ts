import { expect, test } from 'vitest'
import { findTaskColumns } from './task-columns.ts'

const grid = (heads: string[] | null, ...rows: string[][]) => ({
  heads,
  rows: rows.map((cells) => ({ cells, node: { type: 'tableRow' as const, children: [] } })),
  width: rows[0]?.length ?? heads!.length,
})

test('by heads, the telling word first', () => {
  expect(
    findTaskColumns(grid(['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Đơn vị phối hợp thực hiện', 'Thời hạn', 'Kết quả'])),
  ).toEqual({
    number: 0,
    task: 1,
    lead: 2,
    coordinators: 3,
    time: 4,
    product: 5,
  })
})

test.each([
  [
    ['TT', 'Tên đề án', 'Cơ quan chủ trì soạn thảo', 'Cơ quan trình', 'Thời gian trình'],
    { number: 0, task: 1, lead: 2, approver: 3, time: 4 },
  ],
  [['Nhiệm vụ cụ thể', 'Đơn vị thực hiện', 'Thời hạn hoàn thành', 'Sản phẩm dự kiến'], { task: 0, lead: 1, time: 2, product: 3 }],
  [['TT', 'Nội dung', 'Người phụ trách', 'Tiến độ thực hiện', 'Ghi chú'], { number: 0, task: 1, lead: 2, time: 3 }],
])('%j', (heads, columns) => expect(findTaskColumns(grid(heads))).toEqual(columns))

test('by shape where the heads are lost', () => {
  const rows = ['7', '8', '9'].map((number) => [
    number,
    'Xây dựng bộ tiêu chí đánh giá kết quả thực hiện nhiệm vụ',
    'Sở Nội vụ',
    'Các sở, ngành',
    'Quý II/2026',
    'Quyết định',
    'UBND tỉnh',
  ])
  expect(findTaskColumns(grid(null, ...rows))).toEqual({ number: 0, task: 1, lead: 2, coordinators: 3, time: 4, product: 5, approver: 6 })
})

test('a table of prices is none', () => {
  expect(findTaskColumns(grid(['TT', 'Tên hàng', 'Đơn giá']))).toBeNull()
  expect(findTaskColumns(grid(null, ...['1', '2', '3'].map((n) => [n, 'Xi măng', '1.250', 'tấn'])))).toBeNull()
})
