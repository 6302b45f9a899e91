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
