import { expect, test } from 'vitest'
import { breaksOfGluedCells } from './glued-cells.ts'

test.each([
  ['Số 7-KH/HU|ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['MẬT|ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['NHÀ NƯỚC|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BM-BCT|Sơn Hà, ngày 02 tháng 6 năm 2026'],
  ['HỎA TỐC|Sơn Hà, ngày 02 tháng 6 năm 2026'],
  ['- Kho muối;|TM. HỘI ĐỒNG NHÂN DÂN'],
  ['- Lưu: VT (05b)|TUQ. BỘ TRƯỞNG'],
  ['- Lưu: VT.|Lò Thị Kênh Muối'],
  ['- Lưu: VT.|(Đã ký)'],
])('a cell glued to the one before: %s', (line) => {
  expect(breaksOfGluedCells(line.replace('|', ''))).toEqual([line.indexOf('|')])
})

test.each([
  'ĐIỀU LỆĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'TP. Sơn Hà, ngày 02 tháng 6 năm 2026',
  '- Chủ tịch, các PCT.UBND tỉnh;',
  '- Lưu: VT.',
])('one cell: %s', (line) => {
  expect(breaksOfGluedCells(line)).toBeNull()
})
