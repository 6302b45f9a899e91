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
