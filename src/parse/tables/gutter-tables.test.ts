import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

const text = `
                                         Đơn vị
 TT            Tên dụng cụ                           Số lượng       Ghi chú
                                          tính
 1     Thước dây                           cái          02
       Sổ ghi nhật ký triều của
 2                                        quyển         12
       trạm đo
 3     Phao tiêu                           cái
 4     Mực, giấy in và vật tư
       khác                                          Theo thực tế
`

test('cells stand between gutters, centred or empty, and the ordinal in the middle of its row', () => {
  expect(tableOf(text)?.columns).toEqual(['TT', 'Tên dụng cụ', 'Đơn vị tính', 'Số lượng', 'Ghi chú'])
  expect(rowsOf(`${text}\n2. Dụng cụ được thay hằng năm.`)).toEqual([
    ['1', 'Thước dây', 'cái', '02', ''],
    ['2', 'Sổ ghi nhật ký triều của trạm đo', 'quyển', '12', ''],
    ['3', 'Phao tiêu', 'cái', '', ''],
    ['4', 'Mực, giấy in và vật tư khác', '', 'Theo thực tế', ''],
  ])
})

test('text below the last row is none of its cells', () => {
  expect(rowsOf(`${text.trimEnd()}\n       Dụng cụ được thay hằng năm.\n`)?.length).toBe(4)
})

test('a word in a gutter makes no table', () => {
  expect(rowsOf(text.replace('Thước dây                           cái', 'Thước dây bằng thép có vỏ nhựa bên ngoài, cái'))).toBeUndefined()
})

test('cells that are centred in narrow columns meet, and the ordinal tells where the middle of its row is', () => {
  const members = `
    Họ và tên người                                        Vai trò
STT  đọc triều sau điều            Chức vụ     Số máy     trong đội      Ghi chú
          chỉnh
                                  Phó trạm                             Thay thế ông
 1     Lò Văn An                đo triều Lạc   0900.001    Đội viên     Cầm Văn
                                     Sơn                                  Pản
                                  Chuyên viên
                                  phòng tổ                             Thay thế bà
 2     Quàng Thị Bích            - Trạm quan   0900002     Đội viên      Lò Thị
                                   trắc số                               Chăm
                                     Hai
                                  Đội phó đội
 3     Cầm Văn Dân              đo sâu số Một 0900003     Đội viên     Bổ sung mới
                                   Lạc Sơn
`
  expect(rowsOf(`${members}        Điều 2. Các nội dung khác giữ nguyên.\n`)).toEqual([
    ['1', 'Lò Văn An', 'Phó trạm đo triều Lạc Sơn', '0900.001', 'Đội viên', 'Thay thế ông Cầm Văn Pản'],
    ['2', 'Quàng Thị Bích', 'Chuyên viên phòng tổ - Trạm quan trắc số Hai', '0900002', 'Đội viên', 'Thay thế bà Lò Thị Chăm'],
    ['3', 'Cầm Văn Dân', 'Đội phó đội đo sâu số Một Lạc Sơn', '0900003', 'Đội viên', 'Bổ sung mới'],
  ])
})

test('what stands above the head and is no name of a column stays text', () => {
  const table = `
    STT        Tên kênh               Việc              Hạn
1    Kênh Đông                  Nạo bùn           30/5/2026
                                và cỏ
2       Kênh Tây                Đắp bờ            15/6/2026
`
  for (const above of [
    '       - Việc của các tổ như sau:',
    '                          -----',
    '                                    Đơn vị tính: triệu đồng/km',
    '                                    ĐVT: km',
  ]) {
    expect(tableOf(`1. Kế hoạch nạo vét:\n${above}${table}`)?.columns).toEqual(['STT', 'Tên kênh', 'Việc', 'Hạn'])
  }
})

test('figures that begin at one place close behind a full cell are of the next column', () => {
  const table = `
    TT             Tên kênh                   Bậc 1       Bậc 2       Ghi chú
1        Kênh Đông từ cống đầu đến xóm 20                15          Theo vụ
         bãi
2        Kênh Tây từ cống cuối đến bến 100               80
         đò
3        Kênh cấp ba do các tổ tự vét   5                3           Không quá 10 km
`
  expect(rowsOf(table)?.map((row) => row.slice(1, 4))).toEqual([
    ['Kênh Đông từ cống đầu đến xóm bãi', '20', '15'],
    ['Kênh Tây từ cống cuối đến bến đò', '100', '80'],
    ['Kênh cấp ba do các tổ tự vét', '5', '3'],
  ])
})

test('sections among the rows, and a list in a cell', () => {
  const table = `
 Số       Tên kênh             Việc         Nơi phối      Hạn làm
 TT                                           hợp          xong

 I      Kênh chính

 1    Kênh Đông từ cống    Nạo vét        Các thôn      Quý I/2026
             đầu

      Kênh Tây gồm:
 2                         Đắp bờ và      Các tổ        Quý II/2026
          - Bờ trên        trồng cỏ

          - Bờ dưới

 II     Kênh phụ

 3        Kênh N3          Khơi dòng      Các hộ        Quý III/2026
`
  expect(tableOf(table)?.columns).toEqual(['Số TT', 'Tên kênh', 'Việc', 'Nơi phối hợp', 'Hạn làm xong'])
  expect(rowsOf(table)?.map(([ordinal, name]) => [ordinal, name])).toEqual([
    ['I', 'Kênh chính'],
    ['1', 'Kênh Đông từ cống đầu'],
    ['2', 'Kênh Tây gồm: - Bờ trên - Bờ dưới'],
    ['II', 'Kênh phụ'],
    ['3', 'Kênh N3'],
  ])
})
