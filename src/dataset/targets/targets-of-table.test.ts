import { expect, test } from 'vitest'
import type { Table, TableRow } from '../../tree/index.ts'
import { targetsOfTable } from './targets-of-table.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const row = (cells: string[], header = false): TableRow => ({
  type: 'tableRow',
  ...(header && { header: true as const }),
  children: cells.map((value) => ({ type: 'tableCell', position, children: value === '' ? [] : [{ type: 'text', value, position }] })),
})
const table = (...rows: TableRow[]): Table => ({ type: 'table', children: rows })

test('values under years, values under a row that names the time', () => {
  const byColumn = table(
    row(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', '2026 - 2030'], true),
    row(['1', 'Sản lượng', 'nghìn tấn', '1.250', '≥ 1.400']),
  )
  expect(targetsOfTable(byColumn, null)).toMatchObject([
    { indicator: 'Sản lượng', comparator: '=', value: 1250, unit: 'nghìn tấn', period: { end: 2026 } },
    { indicator: 'Sản lượng', comparator: '>=', value: 1400, period: { start: 2026, end: 2030 } },
  ])
  const byRow = table(
    row(['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'], true),
    row(['I', 'Đến năm 2030', '', '']),
    row(['1', 'Xếp hạng', 'Thứ bậc', '≤ 3 Đông Nam Á; ≤ 50 Thế giới']),
  )
  expect(targetsOfTable(byRow, null).map(({ comparator, value, period }) => [comparator, value, period?.end])).toEqual([
    ['<=', 3, 2030],
    ['<=', 50, 2030],
  ])
})
