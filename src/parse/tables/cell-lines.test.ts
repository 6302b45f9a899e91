import { expect, test } from 'vitest'
import { rowsOf } from '../../checks/generate/table-rows.ts'

const head = ['TT', 'Tên ruộng', 'Nơi nộp đơn', 'Phí']
const place = 'Nộp đơn tại một trong các nơi sau:\n- Hợp tác xã.\n- Trạm muối'

test.each<[string, string]>([
  ['blank lines', '\n\n'],
  ['ordinals', '\n'],
])('a cell keeps its own lines up to the next bar, %s part the rows', (_, between) => {
  const rows = [head, ['1', 'Cồn Đông', place, 'Không'], ['2', 'Cồn Tây', place, 'Theo mùa:\n- Mùa khô 5;\n- Mùa mưa 3.']]
  const printed = rows.map((row) => row.join(' | ')).join(between)
  expect(rowsOf(`PHỤ LỤC\nDANH MỤC RUỘNG MUỐI\n\n${printed}\n3 | Cồn Nam | Trạm muối | 4\n\nDanh mục được rà soát hằng năm.`)).toEqual([
    ...rows.slice(1).map((row) => row.map((cell) => cell.replaceAll('\n', ' '))),
    ['3', 'Cồn Nam', 'Trạm muối', '4'],
  ])
})

test('what stands below the last row, and a row of another table, are no cells of it', () => {
  const rows = `${head.join(' | ')}\n1 | Cồn Đông | ${place} | Không\n2 | Cồn Tây | Trạm muối | Không`
  expect(rowsOf(`${rows}\nDanh mục được rà soát hằng năm.`)).toHaveLength(2)
  expect(rowsOf(`${rows}\n\n${rows}`)).toHaveLength(2)
})

test('a section has its ordinal and its name alone', () => {
  const rows = [head.join(' | '), 'I | Ruộng cũ', `1 | Cồn Đông | ${place} | Không`, '2 | Cồn Tây | Trạm muối | Không']
  expect(rowsOf(rows.join('\n\n'))?.map((row) => row[1])).toEqual(['Ruộng cũ', 'Cồn Đông', 'Cồn Tây'])
})

test('the one cell of a row between others is a band over the rows below, no rest of the cell above', () => {
  const [, ...columns] = head
  const rows = [
    '| Miền Đông |',
    '| 1. Xã Cồn Muối |',
    '| 1 | Cồn Đông | Trạm muối | Không |',
    '| Miền Tây |',
    '| 2 | Cồn Tây | Trạm muối | Không |',
  ]
  const bars = `| ${head.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  expect(rowsOf(bars)?.map((row) => row.filter(Boolean))).toEqual([
    ['Miền Đông'],
    ['1. Xã Cồn Muối'],
    ['1', 'Cồn Đông', 'Trạm muối', 'Không'],
    ['Miền Tây'],
    ['2', 'Cồn Tây', 'Trạm muối', 'Không'],
  ])
  expect(rowsOf(`${bars}\n| Biểu 2 |\n| TT | ${columns.join(' | ')} |\n| 1 | Cồn Nam | Trạm muối | Không |`)).toHaveLength(5)
})

test('between rows without a bar at their ends a band has none: its capitals and the ordinal below tell it from the rest of a cell', () => {
  const rows = [
    'TT | Mã | Tên ruộng | Giấy phép',
    'A. RUỘNG CŨ',
    '1. | C1 | Cồn Đông | ',
    '2. | C2 | Cồn Tây | Số 2',
    'B. RUỘNG MỚI',
    'I. XÃ CỒN',
    '1. | C3 | Cồn Nam | Số 3',
  ]
  expect(rowsOf(rows.join('\n'))).toEqual([
    ['A. RUỘNG CŨ', '', '', ''],
    ['1.', 'C1', 'Cồn Đông', ''],
    ['2.', 'C2', 'Cồn Tây', 'Số 2'],
    ['B. RUỘNG MỚI', '', '', ''],
    ['I. XÃ CỒN', '', '', ''],
    ['1.', 'C3', 'Cồn Nam', 'Số 3'],
  ])
  expect(rowsOf([...rows.slice(0, 4), 'B. Ruộng mới', '3. | C3 | Cồn Nam | Số 3'].join('\n'))?.[2]).toEqual([
    '2.',
    'C2',
    'Cồn Tây',
    'Số 2 B. Ruộng mới',
  ])
})

test('the posts of those who sign end a table with ordinals', () => {
  const signers = ['Người lập biểu | Kế toán | Thủ trưởng đơn vị', 'Lò Văn Minh | Lê Thị Hoa | Vũ Văn Tám']
  const rows = ['STT | Tên ruộng | Số tiền | Ghi chú', '1 | Cồn Đông | 100 | Xã', '2 | Cồn Tây | 200 | Xã', 'Tổng cộng | 300 |']
  expect(rowsOf([...rows, ...signers].join('\n'))?.at(-1)).toEqual(['', 'Tổng cộng', '300', ''])
  const broken = ['TT | Tên ruộng | Số tiền', '1 | Cồn Đông | 100', '2 | Cồn Tây:', '- Ruộng cũ', '- Ruộng mới | 200', '3 | Cồn Nam | 300']
  expect(rowsOf([...broken, 'NGƯỜI LẬP BIỂU | THỦ TRƯỞNG ĐƠN VỊ', 'Lò Văn Minh | Lê Thị Hoa'].join('\n'))?.at(-1)).toEqual([
    '3',
    'Cồn Nam',
    '300',
  ])
})

test('an ordinal with what a scanner made of the rule below it begins a row, and no head', () => {
  const rows = ['1_ | Cồn Đông vụ chiêm | Xã', 'năm nay', '2_ | Cồn Tây vụ mùa xã | Xã', 'năm ngoái', '3_ | Cồn Nam vụ mùa | Xã']
  expect(rowsOf(rows.join('\n'))).toEqual([
    ['1_', 'Cồn Đông vụ chiêm', 'Xã năm nay'],
    ['2_', 'Cồn Tây vụ mùa xã', 'Xã năm ngoái'],
    ['3_', 'Cồn Nam vụ mùa', 'Xã'],
  ])
})
