import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

const head = [
  'TT | Tên ruộng | Diện tích | Lượng muối | Số công | Ghi chú',
  ' |  |  |  | 2031 - 2035 | 2036 - 2040 | ',
  ' |  |  | Muối thô\n(tấn) | Muối tinh\n(tấn) | Nam | Nữ | Nam | Nữ | ',
]

test('rows of different lengths below the first, which begin with an empty cell, head the columns with it', () => {
  const table = tableOf(
    [...head, '3 | Xã Cồn |  |  |  |  |  |  |  | ', 'a | Cồn Đông | 4,2 | 10 | 2 | 3÷4 | 5÷6 | 3÷4 | 5÷6 | Ruộng cũ'].join('\n'),
  )
  expect(table?.children.map(({ header, children }) => [header ?? false, children.length])).toEqual([
    [true, 6],
    [true, 7],
    [true, 10],
    [false, 10],
    [false, 10],
  ])
  expect(table?.columns).toEqual([
    'TT',
    'Tên ruộng',
    'Diện tích',
    'Lượng muối Muối thô (tấn)',
    'Lượng muối Muối tinh (tấn)',
    'Số công 2031 - 2035 Nam',
    'Số công 2031 - 2035 Nữ',
    'Số công 2036 - 2040 Nam',
    'Số công 2036 - 2040 Nữ',
    'Ghi chú',
  ])
})

test('below such a head, rows keep the empty cells beside the bars at their ends', () => {
  const rows = ['1 | Xã Cồn |  |  |  | ', ' | Cồn Đông |  |  |  | ', ' |  | C1 | 247 | 392 | ', ' |  | C2 | 248 | 393 | Bờ\nđê cũ']
  expect(rowsOf(['TT | Tên ruộng | Toạ độ | Ghi chú', ' |  | Tên điểm | X | Y | ', ...rows].join('\n'))).toEqual([
    ['1', 'Xã Cồn', '', '', '', ''],
    ['', 'Cồn Đông', '', '', '', ''],
    ['', '', 'C1', '247', '392', ''],
    ['', '', 'C2', '248', '393', 'Bờ'],
  ])
})

test('a row that counts or measures heads nothing', () => {
  const rows = ['TT | Tên ruộng | Toạ độ | Ghi chú', ' | Cồn Đông | C1 | 247 | 392 | ', '2 | Cồn Tây | C2 | 248 | 393 | ']
  expect(rowsOf(rows.join('\n'))).toHaveLength(2)
})
