import { describe, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Table } from '../../tree/index.ts'

/** A bar before each row and behind each cell, as tables come from websites. */
const printed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => ['|', ...row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))].join('\n')).join('\n')

const tablesOf = (text: string): Table[] => [...walk(parse(text))].flatMap(([node]) => (node.type === 'table' ? [node] : []))

/** Rows without the heads. */
const rowsOf = (table: Table): string[][] =>
  table.children.filter(({ header }) => !header).map((row) => row.children.map((cell) => textOf(cell)))

const readRows = (...rows: readonly (readonly string[])[]): string[][][] =>
  tablesOf(`PHỤ LỤC\nDANH MỤC RUỘNG MUỐI\n${printed(rows)}`).map((table) => rowsOf(table))

const head = ['STT', 'Tên ruộng', 'Diện tích', 'Căn cứ pháp lý', 'Xã']

describe('a table between lone bars', () => {
  test('has the name of a column wrapped within "pháp lý"', () => {
    const wrapped = head.map((name) => name.replace('pháp lý', 'pháp\nlý bãi bỏ'))
    expect(readRows(wrapped, ['1', 'Cồn Đông', '12', 'Luật Biển', 'Hải Đông'], ['2', 'Cồn Tây', '9', 'Luật Biển', 'Hải Tây'])).toEqual([
      [
        ['1', 'Cồn Đông', '12', 'Luật Biển', 'Hải Đông'],
        ['2', 'Cồn Tây', '9', 'Luật Biển', 'Hải Tây'],
      ],
    ])
  })

  test('has a head in strong type in however many words, and the body that is asked for last in its column', () => {
    const names = [
      'STT',
      'Tên ruộng',
      'Diện tích',
      `Việc được giao (${'đo đạc, cắm mốc, vẽ bản đồ; '.repeat(6)}ghi sổ)`,
      'Cơ quan thực hiện',
    ]
    const rows = [
      ['1', 'Cồn Đông', '12', 'Đo đạc', 'Xã Hải Đông'],
      ['2', 'Cồn Tây', '9', 'Cắm mốc', 'Xã Hải Tây'],
      ['3', 'Cồn Nam', '7', 'Ban Ruộng muối'],
      ['4', 'Cồn Bắc', '5', 'Cắm mốc'],
    ]
    const [table] = tablesOf(`PHỤ LỤC\nDANH MỤC RUỘNG MUỐI\n${printed([names.map((name) => `**${name}**`), ...rows])}`)
    expect(table!.columns).toEqual(names)
    expect(rowsOf(table!)).toEqual([...rows.slice(0, 2), ['3', 'Cồn Nam', '7', '', 'Ban Ruộng muối'], ['4', 'Cồn Bắc', '5', 'Cắm mốc', '']])
  })

  test.each([
    'Bộ tiêu chí',
    'Bộ Tiêu chí làm muối',
    'Ban hành kế hoạch',
    'Vụ Đông Xuân',
    'Sở hữu chung',
    'Hội đồng thẩm định',
    'Bộ máy tinh gọn',
  ])('has in its column what only begins as the name of a body: %s', (product) => {
    const names = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị thực hiện'].map((name) => `**${name}**`)
    const rows = [
      ['1', 'Đắp ruộng', 'Báo cáo', 'Sở Muối'],
      ['2', 'Rà soát', product],
      ['3', 'Tổng kết', 'Báo cáo', 'Sở Đê'],
    ]
    expect(readRows(names, ...rows)).toEqual([[rows[0], ['2', 'Rà soát', product, ''], rows[2]]])
  })

  test('has cells that cite other documents, wrapped anywhere', () => {
    const grounds = '- Luật Biển số\n12/2025/QH15;\n- Nghị quyết số 5/2025/NQ-HĐND\nngày 02 tháng 4 năm 2025 của Hội đồng nhân dân tỉnh.'
    expect(
      readRows(head, ['1', 'Cồn Đông', '12', grounds, 'Hải Đông'], ['2', 'Cồn Tây', '9', 'Nghị quyết số 5/2025/NQ-HĐND', 'Hải Tây']),
    ).toEqual([
      [
        ['1', 'Cồn Đông', '12', grounds.replaceAll('\n', ' '), 'Hải Đông'],
        ['2', 'Cồn Tây', '9', 'Nghị quyết số 5/2025/NQ-HĐND', 'Hải Tây'],
      ],
    ])
  })

  test('has a head in two rows, numbers of columns, and the head again on a new page', () => {
    const rows = [
      ['A', 'RUỘNG CŨ'],
      ['1', 'Cồn Đông', '12', '3', 'Luật Biển', 'Hải Đông'],
      ['2', 'Cồn Tây', '9', '2', 'Luật Biển', 'Hải Tây'],
    ]
    const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']
    expect(readRows(head, ['Đang làm', 'Bỏ hoang'], numbers, ...rows, head, ['3', 'Cồn Nam', '7', '1', 'Luật Biển', 'Hải Nam'])).toEqual([
      [['A', 'RUỘNG CŨ', '', '', '', ''], ...rows.slice(1), ['3', 'Cồn Nam', '7', '1', 'Luật Biển', 'Hải Nam']],
    ])
  })

  test('has rows beside a cell that spans them', () => {
    expect(readRows(head, ['1', 'Cồn Đông', '12', 'Luật Biển', 'Hải Đông'], ['2', 'Cồn Tây', '9', 'Hải Đông'])).toEqual([
      [
        ['1', 'Cồn Đông', '12', 'Luật Biển', 'Hải Đông'],
        ['2', 'Cồn Tây', '9', '', 'Hải Đông'],
      ],
    ])
  })

  test('has empty cells at the start, inside and at the end', () => {
    const rows = [
      ['1', 'Cồn Đông', '', 'Luật Biển', ''],
      ['', 'Phần phía bắc', '5', '', ''],
      ['2', 'Cồn Tây', '', '', 'Hải Tây'],
      ['3', 'Cồn Nam', '7', '', ''],
    ]
    expect(readRows(head, ...rows)).toEqual([rows])
  })

  test('has a column that is empty in every row, and no head', () => {
    const rows = ['Cồn Đông', 'Cồn Tây', 'Cồn Nam', 'Cồn Bắc'].map((name, i) => [String(i + 1), name, '', 'Hải Đông'])
    expect(readRows(...rows)).toEqual([rows])
  })

  test('has rows of all lengths', () => {
    const rows = [
      ['1', 'Ký hiệu', 'QT.01'],
      ['2', 'Nội dung'],
      ['2.1', 'Điều kiện'],
      ['', 'Diêm dân có ruộng muối trên địa bàn tỉnh.'],
      ['2.2', 'Hồ sơ', 'Bản chính', 'Bản sao'],
      ['-', 'Đơn đề nghị theo mẫu', 'x', ''],
      ['-', 'Bản đồ ruộng muối', '', 'x'],
      ['2.3', 'Quy trình'],
      ['TT', 'Trình tự', 'Trách nhiệm', 'Thời gian', 'Kết quả'],
      ['B1', 'Tiếp nhận', 'Cán bộ', '1 ngày', 'Phiếu hẹn'],
      ['B2', 'Thẩm định', 'Chuyên viên', '5 ngày', 'Báo cáo'],
      ['3', 'Biểu mẫu'],
      ['', 'Mẫu 01', 'Phiếu hẹn trả kết quả'],
      ['', 'Mẫu 02', 'Phiếu yêu cầu bổ sung'],
      ['4', 'Hồ sơ lưu'],
      ['-', 'Các mẫu phiếu lưu tại bộ phận một cửa.'],
    ]
    expect(readRows(...rows)).toEqual([rows.map((row) => [...row, '', '', '', ''].slice(0, 5))])
  })

  test('ends where text stands behind one bar', () => {
    const first = printed([
      ['STT', 'Tên ruộng', 'Xã'],
      ['1', 'Cồn Đông', 'Hải Đông'],
      ['2', 'Cồn Tây'],
    ])
    const second = printed([
      ['STT', 'Tên ruộng', 'Lý do'],
      ['1', 'Cồn Bắc', 'Đã lấp'],
    ])
    const text = `PHỤ LỤC\nDANH MỤC RUỘNG MUỐI\n1. Ruộng đang làm\n${first}\n2. Ruộng đã bỏ\n${second}\nDanh mục này được rà soát hằng năm, gửi Sở\nNông nghiệp và Môi trường tổng hợp, trình\nỦy ban nhân dân tỉnh.`
    expect(tablesOf(text).map((table) => rowsOf(table))).toEqual([
      [
        ['1', 'Cồn Đông', 'Hải Đông'],
        ['2', 'Cồn Tây', ''],
      ],
      [['1', 'Cồn Bắc', 'Đã lấp']],
    ])
  })

  test('has a head that begins with the word for a number', () => {
    const rows = [
      ['1', 'Cồn Đông', '214'],
      ['2', 'Cồn Tây', '96'],
    ]
    expect(readRows(['TT', 'Tên ruộng', 'Số hộ'], ...rows)).toEqual([rows])
    expect(readRows(['TT', 'Số lượng', 'Số tiền'], ...rows)).toEqual([rows])
  })

  test('is none where it lays out a text', () => {
    const rows = [
      ['1. Muối đề nghị phân loại'],
      ['', 'Tên muối: Muối hạt Lạch Vĩnh', ''],
      ['', 'Loại: Thô', 'Nơi làm: Xã Hải Đông', ''],
      ['2. Kết quả phân loại: Theo hồ sơ, muối có các đặc điểm sau:'],
      ['- Độ mặn: 97 %.\n- Độ ẩm: 3 %.'],
    ]
    expect(tablesOf(`Ủy ban nhân dân tỉnh thông báo như sau:\n${printed(rows)}`)).toEqual([])
  })
})

test.each([
  [['| TT | Văn bản | Ngày |', '| 1 | Số 12/QĐ-UBND | 5/3/2024 |', '| 2 | Số 13/QĐ-UBND | 6/3/2024 |'], [['1', 'Số 12/QĐ-UBND', '5/3/2024'], ['2', 'Số 13/QĐ-UBND', '6/3/2024']]],
  [['| Việc | Kết quả |', '| Nạo kênh | Hoàn thành ngày 20/9/2026 |'], [['Nạo kênh', 'Hoàn thành ngày 20/9/2026']]],
])('numbers and days in a table of data lay out no letterhead: %j', (table, rows) => {
  const [found] = tablesOf(['I. KẾT QUẢ', 'Các thôn làm như sau:', ...table, '', 'II. KHÁC', 'Hết.'].join('\n'))
  expect(found && rowsOf(found).slice(-rows.length)).toEqual(rows)
}) // prettier-ignore
