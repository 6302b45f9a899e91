import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const head = ['STT', 'Tên ruộng', 'Diện tích', 'Hạn giao', 'Xã']
const flat = (...rows: readonly (readonly string[])[]): string => rows.flat().join('\n')

test('rows of an ordinal and a name head sections', () => {
  const rows = [
    ['I', 'RUỘNG CŨ'],
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
    ['II', 'RUỘNG MỚI,', 'ĐANG LẤN'],
    ['3', 'Cồn Nam', '7 ha', 'Tháng 5', 'Hải Nam'],
  ]
  const section = (ordinal: string, name: string): string[] => [ordinal, name, '', '', '']
  const expected = [section('I', 'RUỘNG CŨ'), rows[1], rows[2], section('II', 'RUỘNG MỚI, ĐANG LẤN'), rows[4]]
  expect(rowsOf(flat(head, ...rows))).toEqual(expected)
  const anew = ['1', ...rows[4]!.slice(1)]
  expect(rowsOf(flat(head, ...rows.slice(0, 4), anew))).toEqual([...expected.slice(0, 4), anew])
})

test('a missing cell is the one whose column the others are unlike', () => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
    ['3', 'Cồn Nam', '7 ha', 'Hải Nam'],
    ['4', 'Cồn Bắc', '6 ha', 'Tháng 4', 'Hải Bắc'],
  ]
  expect(rowsOf(flat(head, ...rows))?.[2]).toEqual(['3', 'Cồn Nam', '7 ha', '', 'Hải Nam'])
})

test('a cell goes on behind a stroke, a comma and inside brackets, also in the last row', () => {
  const rows = [
    ['1', 'Cồn Đông/', 'Cồn Sa', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây (cũ', 'Cồn Vĩnh)', '9 ha', 'Tháng 4', 'Hải Tây,', 'Hải Vĩnh'],
  ]
  expect(rowsOf(`${flat(head, ...rows)}\n\nTên ruộng ghi theo bản đồ.`)).toEqual([
    ['1', 'Cồn Đông/ Cồn Sa', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây (cũ Cồn Vĩnh)', '9 ha', 'Tháng 4', 'Hải Tây, Hải Vĩnh'],
  ])
})

test('a number is left out', () => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
    ['4', 'Cồn Nam', '7 ha', 'Tháng 5', 'Hải Nam'],
  ]
  expect(rowsOf(flat(head, ...rows))).toEqual(rows)
})

test.each([[['1', '2', '3', '4', '5']], [['(1)', '(2)', '(3)', '(4)', '(5)']]])('a row numbers the columns', (numbers) => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
  ]
  expect(tableOf(flat(head, numbers, ...rows))?.columns).toEqual(head)
  expect(rowsOf(flat(head, numbers, ...rows))).toEqual(rows)
})

test('a row of sums below the last row', () => {
  const rows = ['TT', 'Tên ruộng', 'Xã', 'Diện tích', 'Vốn', '1', 'Cồn Đông', 'Bản Mế', '12', '860', '2', 'Cồn Tây', 'Lạc Sơn', '9', '740']
  expect(rowsOf([...rows, 'Tổng cộng', '21', '1.600', '', 'Danh mục này được rà soát.'].join('\n'))?.at(-1)).toEqual([
    'Tổng cộng',
    '',
    '',
    '21',
    '1.600',
  ])
})

test("a form's only row has a cell for each column, to be filled in", () => {
  const row = ['1', '...', '…', '...', '...']
  const note = 'Ghi chú: Mỗi ruộng một dòng.'
  expect(rowsOf([...head, ...row, '', note].join('\n\n'))).toEqual([row])
  // statements below ordinals are no cells
  expect(tableOf([...head, '1', 'Ruộng này bỏ hoang.', 'Xã đã cho người khác cấy.', '', note].join('\n\n'))).toBeUndefined()
})

test('ordinals with a stop are cells below the head of their column', () => {
  const rows = [
    ['1.', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2.', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
  ]
  expect(rowsOf(`${flat(head, ...rows)}\n2. Xã rà soát danh mục này.`)).toEqual(rows)
})

test.each([
  ['all', [], ['Hải Đông', '']],
  ['but the first', ['Đã giao'], ['Hải Đông', 'Đã giao']],
])('rows leave the last column empty, where notes may stand: %s', (_, note, end) => {
  const rows = [['1', 'Cồn Đông', '12 ha', 'Hải Đông', ...note], ['2', 'Cồn Tây', '9 ha', 'Hải Tây']]
  const table = flat(['STT', 'Tên ruộng', 'Diện tích', 'Xã', 'Ghi chú'], ...rows)
  expect(rowsOf(`${table}\n\nTên ruộng ghi theo bản đồ.`)).toEqual([
    ['1', 'Cồn Đông', '12 ha', ...end],
    ['2', 'Cồn Tây', '9 ha', 'Hải Tây', ''],
  ])
}) // prettier-ignore

test.each([[['I. Ruộng cũ'], ['II. Ruộng mới']], [['A. RUỘNG CŨ', 'I. Ruộng bãi'], ['II. Ruộng đồi']]])(
  'below a head sections stand in one line, also in running case: %j',
  (first, second) => {
    const rows = [['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'], ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây']]
    const section = (name: string): string[] => [name, '', '', '', '']
    expect(rowsOf(flat(head, first, rows[0]!, second, rows[1]!))).toEqual([...first.map(section), rows[0], ...second.map(section), rows[1]])
  },
) // prettier-ignore

test('a cell of a head goes on behind a semicolon, one of a row before the day', () => {
  const cells = ['STT', 'Tên văn bản', 'Số, ký hiệu;', 'ngày ban hành', '1', 'Quyết định', '12/QĐ-SM ngày', '5/3/2024', '2', 'Chỉ thị', '3/CT-SM ngày', '7/3/2024']
  expect(tableOf(cells.join('\n'))?.columns).toEqual(['STT', 'Tên văn bản', 'Số, ký hiệu; ngày ban hành'])
}) // prettier-ignore

const posts = ['TT', 'Chức danh', 'Mã ngạch', 'Số lượng']

test.each([
  ['lines', '\n'],
  ['blank lines', '\n\n'],
])('a count is no ordinal, no number of a page and no cell of the next section: %s', (_, between) => {
  const rows = [['1', 'Thủ kho', '01.003', '02'], ['2', 'Lái xe', 'V.08.06', '03'], ['3', 'Thợ máy', 'V.08.08', '01']]
  const text = [...posts, ...rows.flat(), 'Tổng cộng', '06', 'II. TỔ CHỨC THỰC HIỆN'].join(between)
  expect(rowsOf(text)).toEqual([...rows, ['Tổng cộng', '', '', '06']])
  expect(rowsOf(text.replace(/Tổng cộng\s+06\s+/u, ''))).toEqual(rows)
  expect(rowsOf(text.replace(/(?<=\n)0(?=[123]\n)/gu, ''))).toEqual([...rows.map((row) => [...row.slice(0, 3), row[3]!.slice(1)]), ['Tổng cộng', '', '', '06']])
}) // prettier-ignore

test('a cell is absent from one of two rows that another follows; a small letter is a unit where each row is whole', () => {
  const rows = [['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'], ['2', 'Cồn Tây', '9 ha', 'Hải Tây'], ['3', 'Cồn Nam', '7 ha', 'Tháng 5', 'Hải Nam']]
  expect(rowsOf(flat(head, ...rows))?.[1]).toEqual(['2', 'Cồn Tây', '9 ha', '', 'Hải Tây'])
  const goods = [['1', 'Muối', 'tấn', '12'], ['2', 'Bao tải', 'chiếc', '420']]
  expect(rowsOf(flat(['TT', 'Mặt hàng', 'Đơn vị', 'Số lượng'], ...goods, ['Cộng', '432']))).toEqual([...goods, ['Cộng', '', '', '432']])
}) // prettier-ignore

test('the ordinals of another table are none of this one', () => {
  const costs = ['TT', 'Nội dung', 'Thành tiền', '1', 'Bao tải', '2.000.000', '2', 'Dây buộc', '500.000', 'Cộng', '2.500.000']
  const text = [...costs, '(Hai triệu năm trăm nghìn đồng)', '3. Phân công', 'TT', 'Họ và tên', 'Nhiệm vụ', '1', 'Lò Văn An', 'Trưởng ban', '2', 'Lê Thị Bê', 'Phó ban', '3', 'Lò Thị Chi', 'Ủy viên']
  expect(rowsOf(text.join('\n'))?.slice(1)).toEqual([['2', 'Dây buộc', '500.000'], ['Cộng', '', '2.500.000']])
}) // prettier-ignore

test('rows with letters are below one whose number has a name alone', () => {
  const rows = [
    ['1', 'Làm ruộng mới'],
    ['a)', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['b)', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
    ['2', 'Cồn Nam', '7 ha', 'Tháng 5', 'Hải Nam'],
    ['3', 'Cồn Bắc', '8 ha', 'Tháng 6', 'Hải Bắc'],
  ]
  expect(rowsOf(flat(head, ...rows))).toEqual([[...rows[0]!, '', '', ''], ...rows.slice(1)])
  expect(rowsOf(flat(...rows))).toEqual([[...rows[0]!, '', '', ''], ...rows.slice(1)])
})

test('the head is printed again on a new page, also where its lines break otherwise', () => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
  ]
  const next = [['3', 'Cồn Nam', '7 ha', 'Tháng 5', 'Hải Nam']]
  const again = ['STT', 'Tên', 'ruộng', 'Diện tích', 'Hạn', 'giao', 'Xã']
  const table = tableOf(flat(head, ...rows, again, ...next))
  expect(table?.children.map(({ header }) => header === true)).toEqual([true, false, false, true, false])
  expect(rowsOf(flat(head, ...rows, again, ...next))).toEqual([...rows, ...next])
  // a row that the new page breaks
  const broken = ['2', 'Cồn Tây', '9 ha', ...again, 'Tháng 4', 'Hải Tây']
  expect(rowsOf(flat(head, rows[0]!, broken, ...next))).toEqual([...rows, ...next])
})

test('no cell ends before what it is of', () => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha', 'Tháng 3', 'Hải Đông'],
    ['2', 'Cồn Tây', '9 ha', 'Tháng 4', 'Hải Tây'],
    ['3', 'Cồn Nam', '7 ha của', 'Hội Diêm dân', 'Tháng 5', 'Hải Nam'],
  ]
  expect(rowsOf(flat(head, ...rows))?.at(-1)).toEqual(['3', 'Cồn Nam', '7 ha của Hội Diêm dân', 'Tháng 5', 'Hải Nam'])
})

test('a row of numbers in brackets tells how many columns there are', () => {
  const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)']
  const names = ['STT', 'STT', 'trong', 'nhóm', 'Tên ruộng', 'Hạn', 'giao', 'Ghi chú của', 'Đội thu']
  const rows = [
    ['I', 'RUỘNG CŨ'],
    ['1', '1', 'Cồn Đông', 'Tháng 3'],
    ['2', '2', 'Cồn Tây', 'Tháng 4'],
    ['3', '3', 'Cồn Nam', 'Tháng 5'],
  ]
  const table = tableOf(flat(names, numbers, ...rows))
  expect(table?.columns).toEqual(['STT', 'STT trong nhóm', 'Tên ruộng', 'Hạn giao', 'Ghi chú của Đội thu'])
  expect(rowsOf(flat(names, numbers, ...rows))).toEqual([['I', 'RUỘNG CŨ', '', '', ''], ...rows.slice(1).map((row) => [...row, ''])])
  // the first two names on one line
  const glued = tableOf(
    flat(['Kính gửi: Xã', '', 'STT Tên ruộng', 'và tên cồn', 'Số thứ tự trong', 'Danh mục', 'Hạn', 'giao', 'Đội', '(nếu có)'], numbers, [
      'Cồn Đông, do Hội trông',
    ]),
  )
  expect(glued?.columns).toEqual(['STT', 'Tên ruộng và tên cồn', 'Số thứ tự trong Danh mục', 'Hạn giao', 'Đội (nếu có)'])
  expect(tableOf(flat(['(1)', '(2)', 'Cồn Đông', 'Cồn Tây']))).toBeUndefined()
  // below a head that cannot be told into columns, and above rows that do not count
  const alone = tableOf(flat(['Tên ruộng và Diện tích', 'Hạn giao'], numbers, ['Cồn Đông, do Hội trông']))
  expect(alone?.children.map(({ header }) => header)).toEqual([true])
})

test('ordinals below Thứ tự', () => {
  const rows = [
    ['1', 'Cồn Đông', '12 ha'],
    ['2', 'Cồn Tây', '9 ha'],
  ]
  expect(tableOf(flat(['Thứ tự', 'Tên ruộng', 'Diện tích'], ...rows))?.columns).toEqual(['Thứ tự', 'Tên ruộng', 'Diện tích'])
})

const tablesIn = (text: string): string[][][] =>
  [...walk(parse(text))].flatMap(([node]) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => textOf(cell)))] : [],
  )
const sectionsIn = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) => (node.type === 'division' && node.name === 'section' ? [node.label] : []))

test('a section of the text between two tables of two columns is a row of neither', () => {
  const parts = [
    ['I. Ruộng đào mới ở phía đông', 'STT', 'Ruộng đào mới', '1', 'Đào Cồn Đông.', '2', 'Đào Cồn Tây.'],
    ['II. Ruộng lấp lại ở phía tây', 'STT', 'Ruộng lấp lại', '1', 'Lấp Cồn Nam.'],
    ['III. Ruộng bỏ không', 'STT', 'Ruộng bỏ không', '1', 'Bỏ Cồn Bắc.', '2', 'Bỏ Cồn Sa.'],
    ['IV. Tổ chức làm muối', '1. Các xã làm muối.', '2. Các thôn phơi muối.'],
  ]
  const text = `KẾ HOẠCH\nLàm muối\n\n${flat(...parts)}`
  expect(sectionsIn(text)).toEqual(['I', 'II', 'III', 'IV'])
  expect(tablesIn(text).map((table) => table.map(([, cell]) => cell))).toEqual([
    ['Ruộng đào mới', 'Đào Cồn Đông.', 'Đào Cồn Tây.'],
    ['Ruộng lấp lại', 'Lấp Cồn Nam.'],
    ['Ruộng bỏ không', 'Bỏ Cồn Bắc.', 'Bỏ Cồn Sa.'],
  ])
})

test('sections of the text with a table of the same head in each', () => {
  const columns = ['STT', 'Ruộng', 'Hạn giao']
  const rows = ['1', 'Cồn Đông', 'Tháng 3', '2', 'Cồn Tây', 'Tháng 4']
  const text = `KẾ HOẠCH\nLàm muối\n\n${flat(['I. Ruộng đào mới'], columns, rows, ['II. Ruộng lấp lại'], columns, rows)}`
  expect(sectionsIn(text)).toEqual(['I', 'II'])
  expect(tablesIn(text)).toHaveLength(2)
  // where the text has none, it is one of the table, whose head a new page prints again
  expect(tablesIn(`KẾ HOẠCH\nLàm muối\n\n${flat(columns, rows, ['II. Ruộng lấp lại'], columns, rows)}`)).toHaveLength(1)
})

test('a row of numbers below a head of two rows begins the table, and its first section is a row as the second is', () => {
  const head = ['TT', 'Tên kênh', 'Yêu cầu', 'Ghi chú', 'Độ sâu', 'Bề rộng']
  const rows = [
    '1',
    '2',
    '3',
    '4',
    '5',
    'I. KÊNH CHÍNH',
    '1',
    'Kênh Đông',
    '2 m',
    '5 m',
    'Nạo trước',
    '2',
    'Kênh Tây',
    '3 m',
    '6 m',
    'Nạo sau',
  ]
  const more = ['II. KÊNH PHỤ', '3', 'Kênh N3', '1 m', '2 m', 'Không nạo', '4', 'Kênh N4', '1 m', '3 m', 'Xem Điều 3']
  expect(tableOf([...head, ...rows, ...more, ''].join('\n'))?.children.map(({ children }) => children.map(textOf))).toEqual([
    ['1', '2', '3', '4', '5'],
    ['I. KÊNH CHÍNH', '', '', '', ''],
    ['1', 'Kênh Đông', '2 m', '5 m', 'Nạo trước'],
    ['2', 'Kênh Tây', '3 m', '6 m', 'Nạo sau'],
    ['II. KÊNH PHỤ', '', '', '', ''],
    ['3', 'Kênh N3', '1 m', '2 m', 'Không nạo'],
    ['4', 'Kênh N4', '1 m', '3 m', 'Xem Điều 3'],
  ])
})
