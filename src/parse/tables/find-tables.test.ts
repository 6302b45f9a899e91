import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'
import { parse } from '../../pipeline.ts'

test('bars in a text of two columns, where the sentence of the left one goes on below, make no table', () => {
  const text = `Diêm dân có ruộng muối ở | - Bản sao
xã Hải Đông đã được cấp sổ, | sổ ruộng muối;
và diêm dân thuê ruộng của hợp tác xã.`
  expect(rowsOf(text)).toBeUndefined()
})

test('nor do they hide a table that stops before a text', () => {
  const rows = 'Tên ruộng | Xã\nCồn Đông | Hải Đông\nCồn Tây | Hải Tây\n'
  expect(rowsOf(`${rows}Danh mục này được rà soát hằng năm.`)).toHaveLength(2)
  expect(rowsOf(`${rows}\nđược rà soát hằng năm.`)).toHaveLength(2)
})

test('a bar before the first word or behind the last has an empty cell beside it, where bars frame no row', () => {
  const head = 'TT | Tên ruộng | Xã | Ghi chú\n | (1) | (2) | (3)\n'
  expect(rowsOf(`${head}1 | Cồn Đông | Hải Đông | \n2 |  | Hải Tây | khô\n | Cộng | 2 xã | \n`)).toEqual([
    ['1', 'Cồn Đông', 'Hải Đông', ''],
    ['2', '', 'Hải Tây', 'khô'],
    ['', 'Cộng', '2 xã', ''],
  ])
})

test('also where rows over the whole width are the most, and below a head whose last cell spans two columns', () => {
  const text = `Thời gian | Nội dung | Cơ quan | Thực hiện
 |  |  | Chủ trì | Phối hợp
I | Giai đoạn 1
10/2019 | Đo ruộng | Xã | Tổ đo | Đội 2
II | Giai đoạn 2
 | Cắm mốc | Xã | Tổ mốc | Đội 3
III | Giai đoạn 3
12/2019 | Bàn giao | Xã | Đội 1 | `
  expect(tableOf(text)?.columns).toEqual(['Thời gian', 'Nội dung', 'Cơ quan', 'Thực hiện Chủ trì', 'Thực hiện Phối hợp'])
  expect(rowsOf(text)!.at(-3)).toEqual(['', 'Cắm mốc', 'Xã', 'Tổ mốc', 'Đội 3'])
})

test('a head whose spanning cells a converter prints in each column and row that they span has two rows', () => {
  const rows = '| STT | Tên ruộng | Diện tích | Diện tích | Xã |\n|---|---|---|---|---|\n| STT | Tên ruộng | Đông | Tây | Xã |\n'
  const text = `${rows}| 1 | Cồn Đông | 5 | 5 | Hải Đông |\n| 2 | Cồn Tây | 4 | 7 | Hải Tây |\n`
  expect(tableOf(text)?.columns).toEqual(['STT', 'Tên ruộng', 'Diện tích Đông', 'Diện tích Tây', 'Xã'])
  expect(rowsOf(text)).toHaveLength(2)
  expect(rowsOf(text.replace('| STT | Tên ruộng | Đông', '| STT | Ruộng | Đông'))).toHaveLength(3)
})

test('a frame of one column below a colon is a list, but not of addressees or units', () => {
  const frame = (first: string, ...further: string[]): string =>
    [`| ${first} |`, '|---|', ...further.map((text) => `| ${text} |`), ''].join('\n')
  const above = 'Các cồn gồm:\n\n'
  expect(rowsOf(`${above}${frame('Tên cồn', 'Cồn Đông', 'Cồn Tây')}`)).toEqual([['Cồn Đông'], ['Cồn Tây']])
  expect(rowsOf(`${above}${frame('1. Về ruộng', 'a) Giữ ruộng cũ.', 'b) Thêm ruộng mới.')}`)).toBeUndefined()
  expect(rowsOf(`${above}${frame('Cồn Đông;', 'Cồn Tây;', 'Cồn Nam.')}`)).toBeUndefined()
  const letter = 'ỦY BAN NHÂN DÂN XÃ HẢI ĐÔNG\n\nSố: 15/UBND-VP\n\nHải Đông, ngày 02 tháng 3 năm 2024\n\nKính gửi:\n\n'
  const { children } = parse(
    `${letter}${frame('Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế')}\nỦy ban nhân dân xã có ý kiến như sau:\n\n1. Về ruộng.\n`,
  )
  expect(children.map((node) => node.type === 'document' && node.meta.addressees)).toEqual([['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']])
})

test.each([
  ['figures behind one letter', ['Lô', 'Số tầng', 'Số căn'], [['A', '2', '3'], ['B', '3', '4']], 2],
  ['figures from none on', ['Khu vực', 'Số vụ', 'Chết'], [['Cồn Đông', 'Không', 'Không'], ['', '0', '1']], 2],
  ['names below the same note in both columns', ['Kế toán (Ký tên)', 'Kế toán (Ký tên)'], [['Lò Văn Minh', 'Lê Thị Hoa']], 1],
  ['dots', ['………', '………', '………'], [['Tiêu chí', 'Điểm', 'Kết quả'], ['Muối', '1', 'Đạt']], 2],
  ['figures like the numbers of the columns', ['Tên', 'Nam', 'Nữ'], [['1', '2', '3'], ['Thôn A', '5', '6'], ['1', '2', '3']], 2],
  ['numbers again below the names', ['Tên', 'Nam', 'Nữ'], [['1', '2', '3'], ['Thôn A', '5', '6'], ['Tên', 'Nam', 'Nữ'], ['1', '2', '3'], ['Thôn B', '1', '2']], 2],
])('what is data, and what a head: %s', (_, head, rows, data) => {
  const printed = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  expect(rowsOf(`Số liệu như sau:\n\n${printed.join('\n')}\n`)).toHaveLength(data)
}) // prettier-ignore
