import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

test('lines between two rules are one row', () => {
  const text = `
+-----+-----------------+----------+
| STT | **Tên ruộng     | Xã       |
|     | muối**          |          |
+=====+=================+==========+
| 1   | Cồn Đông ở      | Hải Đông |
|     | cửa sông        |          |
|     |                 |          |
|     | Cồn Sa          |          |
+-----+-----------------+----------+
|     | Tổng cộng       | Hai xã   |
+-----+-----------------+----------+
Danh mục này được rà soát hằng năm.`
  expect(tableOf(text)?.columns).toEqual(['STT', 'Tên ruộng muối', 'Xã'])
  expect(rowsOf(text)).toEqual([
    ['1', 'Cồn Đông ở cửa sông Cồn Sa', 'Hải Đông'],
    ['', 'Tổng cộng', 'Hai xã'],
  ])
})

test('with rules around the table and below its head alone, each line is a row', () => {
  const rows = [
    ['1', 'Cồn Đông', 'Hải Đông'],
    ['2', 'Cồn Tây', 'Hải Tây'],
  ]
  const [first, second] = rows.map((row) => `| ${row.map((cell) => cell.padEnd(10)).join(' | ')} |`)
  const rule = '+------------+------------+------------+'
  const head = '| STT        | Tên ruộng  | Xã         |'
  expect(rowsOf([rule, head, rule, first, second, rule].join('\n'))).toEqual(rows)
  expect(rowsOf([head.slice(1, -1), rule.slice(1, -1), first!.slice(1, -1), second!.slice(1, -1)].join('\n'))).toEqual(rows)
})

test('without rules a row begins where its first cell has an ordinal', () => {
  const text = `
|STT  |Tên        |Hạn giao     |
|     |ruộng      |             |
|Mục I|Ruộng cũ                 |
|1    |Cồn Đông ở |Hải Đông;    |
|     |cửa sông   |Hải Vĩnh     |
|     |- Phần bắc |Hải Tây      |
|2    |Cồn Tây    |             |`
  expect(tableOf(text)?.columns).toEqual(['STT', 'Tên ruộng', 'Hạn giao'])
  expect(rowsOf(text)).toEqual([
    ['Mục I', 'Ruộng cũ'],
    ['1', 'Cồn Đông ở cửa sông', 'Hải Đông; Hải Vĩnh'],
    ['', '- Phần bắc', 'Hải Tây'],
    ['2', 'Cồn Tây', ''],
  ])
})

test('where cells are not filled up to one width, each line is a row', () => {
  const text =
    '| TT | Tên ruộng | Xã |\n| 1 | Cồn Đông ở | Hải Đông |\n| | cửa sông | Hải Vĩnh |\n| 2 | Cồn Tây | Hải Tây |\n| | phía bắc | |'
  expect(rowsOf(text)?.length).toBe(4)
})
