import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

test('a cell between two tabs is empty, and a line with a section and its title is a row', () => {
  const text =
    'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\nI\tTuyên truyền\t\t\t\n1\tPhát thanh mỗi ngày\tTrạm truyền thanh\tCác thôn\tHằng ngày\n' +
    '2\tTreo pa nô\tPhòng Văn hóa\t\tTháng 9/2025\nII\tMở lớp\t\t\t\n3\tTập huấn\tCông an xã\tĐoàn xã\tTháng 10/2025\n'
  expect(tableOf(text)?.columns).toEqual(['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'])
  expect(rowsOf(`${text}\nI. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.`)).toEqual([
    ['I', 'Tuyên truyền', '', '', ''],
    ['1', 'Phát thanh mỗi ngày', 'Trạm truyền thanh', 'Các thôn', 'Hằng ngày'],
    ['2', 'Treo pa nô', 'Phòng Văn hóa', '', 'Tháng 9/2025'],
    ['II', 'Mở lớp', '', '', ''],
    ['3', 'Tập huấn', 'Công an xã', 'Đoàn xã', 'Tháng 10/2025'],
  ])
})

test('names with nothing but figures beside them are rows without ordinals', () => {
  const text =
    'Tổng hợp như sau:\n\nHình thức        Cấp ủy viên     Đảng viên     Cộng\nKhiển trách      1               4             5\nCảnh cáo         0               2             2\nKhai trừ         -               1             1\n'
  expect(tableOf(text)?.columns).toEqual(['Hình thức', 'Cấp ủy viên', 'Đảng viên', 'Cộng'])
  expect(rowsOf(text)?.map((row) => row.join('|'))).toEqual(['Khiển trách|1|4|5', 'Cảnh cáo|0|2|2', 'Khai trừ|-|1|1'])
})

test('lines with words in three columns are no rows', () => {
  expect(
    tableOf('Ông An      Bà Bình      Ông Cường\nÔng Dũng    Bà Én        Ông Giang\nÔng Hải     Bà Ích       Ông Kiên\n'),
  ).toBeUndefined()
})

test('what the figures are measured in may stand before them', () => {
  const text =
    'Kết quả như sau:\n\nChỉ tiêu              ĐVT       Quý I/2022   Quý I/2023   So sánh (%)\n1. Diện tích muối     ha        1.502,3      1.610,5      107,2\n' +
    '2. Giá muối           %         110,2        112,4        -\n3. Thu từ muối        Tỷ đồng   2.115        1.986        93,9\n   - Bán tại ruộng    Tỷ đồng   1.905        1.840        96,6\n'
  expect(tableOf(text)?.columns).toEqual(['Chỉ tiêu', 'ĐVT', 'Quý I/2022', 'Quý I/2023', 'So sánh (%)'])
  expect(rowsOf(text)?.map((row) => row.join('|'))).toEqual([
    '1. Diện tích muối|ha|1.502,3|1.610,5|107,2',
    '2. Giá muối|%|110,2|112,4|-',
    '3. Thu từ muối|Tỷ đồng|2.115|1.986|93,9',
    '- Bán tại ruộng|Tỷ đồng|1.905|1.840|96,6',
  ])
})
