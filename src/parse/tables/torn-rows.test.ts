import { expect, test } from 'vitest'
import { rowsOf } from '../../checks/generate/table-rows.ts'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const head = ['STT', 'Tên văn bản', 'Lý do', 'Ngày hết', 'hiệu lực']
const page = '\n\n \n51\n\nCÔNG BÁO/Số 12 + 13/Ngày 05-3-2024'
const rows = {
  1: ['1', 'Thông tư số 1/2017/TT-BDM', 'quy định về đo ruộng muối', 'Được thay thế bởi Thông tư số', '11/2024/TT-BDM', '05/4/2024'],
  3: ['3', 'Nghị định số 3/2017/NĐ-CP', 'quy định về nước biển', 'Được thay thế bởi Nghị định số', '13/2024/NĐ-CP', '07/4/2024'],
}
const first = ['1', 'Thông tư số 1/2017/TT-BDM quy định về đo ruộng muối', 'Được thay thế bởi Thông tư số 11/2024/TT-BDM', '05/4/2024']
const third = ['3', 'Nghị định số 3/2017/NĐ-CP quy định về nước biển', 'Được thay thế bởi Nghị định số 13/2024/NĐ-CP', '07/4/2024']
const torn = (cells: string[], rest: string[], again = head): string =>
  [...head, ...rows[1], '2', ...cells, page, ...again, ...rest, ...rows[3]].join('\n')

test.each<[string, string[]]>([
  ['the head again', head],
  ['nothing', []],
])('the rest of a row stands below %s: it is of the tallest cell that no stop and no date closes', (_, again) => {
  const cells = ['Thông tư số 2/2017/TT-BDM', 'quy định về đê', 'Được bãi bỏ bởi Thông tư số 12/2024/TT-BDM', 'sửa đổi, bổ sung một số điều của Thông tư số', '7/2016/TT-BDM về kênh dẫn nước vào', 'ruộng và', '06/4/2024']
  expect(rowsOf(torn(cells, ['Thông tư số 8/2016/TT-BDM', 'về cống'], again))).toEqual([
    first,
    ['2', 'Thông tư số 2/2017/TT-BDM quy định về đê', 'Được bãi bỏ bởi Thông tư số 12/2024/TT-BDM sửa đổi, bổ sung một số điều của Thông tư số 7/2016/TT-BDM về kênh dẫn nước vào ruộng và Thông tư số 8/2016/TT-BDM về cống', '06/4/2024'],
    third,
  ])
}) // prettier-ignore

test('where the rest may be of two cells it is of none', () => {
  const cells = ['Thông tư số 2/2017/TT-BDM', 'quy định về đê', 'Được thay thế bởi Thông tư số', '12/2024/TT-BDM', '06/4/2024']
  const whole = ['2', 'Thông tư số 2/2017/TT-BDM quy định về đê', 'Được thay thế bởi Thông tư số 12/2024/TT-BDM', '06/4/2024']
  const rest = ['về cống', 'và kênh']
  expect(rowsOf(torn(cells, rest))).toEqual([first, whole, ['về cống và kênh', '', '', ''], third])
  // the one cell without a stop
  const stopped = [...cells.slice(0, 1), 'quy định về đê.', ...cells.slice(2)]
  expect(rowsOf(torn(stopped, rest))?.[1]).toEqual(['2', `${whole[1]!}.`, `${whole[2]!} về cống và kênh`, '06/4/2024'])
})

test('a cell of a row goes on with a capital or a figure where the others begin as their columns do', () => {
  const cells = ['Thông tư số 2/2017/TT-BDM quy định về', 'Diêm nghiệp', 'Được bãi bỏ bởi Nghị định số', '12/2024/NĐ-CP ngày 5/3/2024 theo Luật', 'Diêm nghiệp và Luật', 'Biển', '06/4/2024']
  expect(rowsOf([...head, ...rows[1], '2', ...cells, ...rows[3]].join('\n'))?.[1]).toEqual([
    '2',
    'Thông tư số 2/2017/TT-BDM quy định về Diêm nghiệp',
    'Được bãi bỏ bởi Nghị định số 12/2024/NĐ-CP ngày 5/3/2024 theo Luật Diêm nghiệp và Luật Biển',
    '06/4/2024',
  ])
}) // prettier-ignore

test('the next part of the text, in capitals, is no row of the table below the part before', () => {
  const text = ['A. VĂN BẢN CŨ', ...head, 'I. RUỘNG MUỐI', ...rows[1], '2', ...rows[3].slice(1), 'B. VĂN BẢN MỚI', 'STT Tên văn bản Lý do', 'I. RUỘNG MUỐI', ...rows[1], '2', ...rows[3].slice(1)] // prettier-ignore
  const nodes = [...walk(parse(`PHỤ LỤC\nDANH MỤC VĂN BẢN\n\n${text.join('\n')}`))].map(([node]) => node)
  const labels = nodes.flatMap((node) =>
    node.type === 'division' && node.label.length === 1 && /[AB]/u.test(node.label) ? [node.label] : [],
  )
  expect(labels).toEqual(['A', 'B'])
  const table = nodes.find((node) => node.type === 'table')
  expect(table?.children.map((row) => textOf(row.children[0]!))).toEqual(['STT', 'I. RUỘNG MUỐI', '1', '2'])
})

test('a date below the symbol of a document is of its cell, as the head says', () => {
  const names = ['STT', 'Tên loại', 'văn bản', 'Số, ký hiệu; ngày, tháng, năm', 'ban hành', 'Tên gọi của văn bản', 'Ngày hết hiệu lực']
  const cells = [
    ['1', 'Thông tư', '1/2015/TT-BDM', '03/02/2015', 'Quy định về đê', 'và kè', '05/4/2024'],
    ['2', 'Nghị quyết', '2/2015/NQ-HĐND', '04/02/2015', 'Về giá muối', '06/4/2024'],
    ['3', 'Thông tư', '3/2015/TT-BDM', '05/02/2015', 'Quy định về ruộng', '07/4/2024'],
  ]
  expect(rowsOf([...names, ...cells.flat()].join('\n'))).toEqual([
    ['1', 'Thông tư', '1/2015/TT-BDM 03/02/2015', 'Quy định về đê và kè', '05/4/2024'],
    ['2', 'Nghị quyết', '2/2015/NQ-HĐND 04/02/2015', 'Về giá muối', '06/4/2024'],
    ['3', 'Thông tư', '3/2015/TT-BDM 05/02/2015', 'Quy định về ruộng', '07/4/2024'],
  ])
})

test('a new page prints the row that numbers the columns alone', () => {
  const numbers = ['(1)', '(2)', '(3)', '(4)']
  const second = ['2', ...rows[3].slice(1)]
  const text = [...head, ...numbers, ...rows[1], ...second, page, ...numbers, ...rows[3]].join('\n')
  expect(rowsOf(text)).toEqual([first, ['2', ...third.slice(1)], third])
})
