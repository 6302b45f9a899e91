import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

test('a row goes on below until it has as many cells as the head', () => {
  const text = 'TT\tTên\tViệc\tGhi chú\n1\tÔng Xuân\tDẫn đoàn\n\tTrưởng đoàn\n2\tBà Hạ\tGhi chép.\nChụp ảnh\tThư ký\n3\tÔng Thu\tLái xe\t\n'
  expect(rowsOf(text)).toEqual([
    ['1', 'Ông Xuân', 'Dẫn đoàn', 'Trưởng đoàn'],
    ['2', 'Bà Hạ', 'Ghi chép. Chụp ảnh', 'Thư ký'],
    ['3', 'Ông Thu', 'Lái xe', ''],
  ])
})

test('where the count does not come out, a row has the cells of its own line and prose is none', () => {
  const text = 'TT\tTên\tViệc\tGhi chú\n1\tÔng Xuân\tDẫn đoàn\tTrưởng\n2\tBà Hạ\tGhi chép\nCác thành viên tập trung lúc 7 giờ.\n'
  expect(rowsOf(text)).toEqual([
    ['1', 'Ông Xuân', 'Dẫn đoàn', 'Trưởng'],
    ['2', 'Bà Hạ', 'Ghi chép', ''],
  ])
})

test('a head in two rows, with more cells than the rows have, heads no table of this kind', () => {
  expect(tableOf('TT\tTên\tKinh phí\n\t\tNăm 2025\tNăm 2026\n1\tTập huấn\t20\t30\nvà in ấn\n')).toBeUndefined()
})

test('rows of a sheet, with as many tabs in each line', () => {
  const text = 'Khu vực\tNăm 2025\tNăm 2026\nKênh N1\t20\t\nKênh N2\t30\t40\n\tTổng\t90\n'
  expect(rowsOf(text)).toEqual([
    ['Kênh N1', '20', ''],
    ['Kênh N2', '30', '40'],
    ['', 'Tổng', '90'],
  ])
})

test.each([
  ['signers side by side', 'NGƯỜI LẬP BIỂU\tKẾ TOÁN\tGIÁM ĐỐC\n(Ký tên)\t(Ký tên)\t(Ký tên)\nLò Văn An\tLò Văn Ba\tLò Văn Cả\n'],
  ['another number of tabs', 'Khu vực\tNăm 2025\tNăm 2026\nKênh N1\t20\nKênh N2\t30\t40\nKênh N3\t30\t40\n'],
])('no rows of a sheet: %s', (_, text) => {
  expect(tableOf(text)).toBeUndefined()
})

test.each([
  ['counted on', '3'],
  ['counted anew', '1'],
])('sections whose other cells are empty are rows, and no names of columns: %s', (_, third) => {
  const head = 'TT\tTên\tViệc\tHạn\n'
  const text = `${head}I\tKênh chính\t\t\n1\tKênh Đông\tNạo\tQuý I\n2\tKênh Tây:\n- Bờ trên\n- Bờ dưới\tĐắp\tQuý II\nII\tKênh phụ\t\t\n${third}\tKênh N3\tNạo\tQuý I\n`
  expect(rowsOf(text)).toEqual([
    ['I', 'Kênh chính', '', ''],
    ['1', 'Kênh Đông', 'Nạo', 'Quý I'],
    ['2', 'Kênh Tây: - Bờ trên - Bờ dưới', 'Đắp', 'Quý II'],
    ['II', 'Kênh phụ', '', ''],
    [third, 'Kênh N3', 'Nạo', 'Quý I'],
  ])
})
