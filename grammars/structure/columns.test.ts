import { expect, it } from 'vitest'
import { breaksOfColumns } from './columns.ts'

const split = (text: string): string[] | null => {
  const starts = breaksOfColumns(text)
  return starts && [0, ...starts].map((start, i) => text.slice(start, starts[i]).trim())
}

it.each([
  ['ĐẢNG BỘ TỈNH HẢI AN ĐẢNG CỘNG SẢN VIỆT NAM', ['ĐẢNG BỘ TỈNH HẢI AN', 'ĐẢNG CỘNG SẢN VIỆT NAM']],
  ['ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG BỘ TỈNH HẢI AN', ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ TỈNH HẢI AN']],
  ['BAN TỔ CHỨC Lạc Sơn, ngày 07 tháng 6 năm 2022', ['BAN TỔ CHỨC', 'Lạc Sơn, ngày 07 tháng 6 năm 2022']],
  ['HUYỆN ỦY LẠC SƠN * Số 31-KH/HU', ['HUYỆN ỦY LẠC SƠN', '*', 'Số 31-KH/HU']],
  ['BCH ĐOÀN HUYỆN LẠC SƠN ĐOÀN TNCS HỒ CHÍ MINH', ['BCH ĐOÀN HUYỆN LẠC SƠN', 'ĐOÀN TNCS HỒ CHÍ MINH']],
  [
    'CHI BỘ TRƯỜNG THCSSố 03-NQ/CB ĐẢNG CỘNG SẢN VIỆT NAM Bản Mế, ngày 02 tháng 4 năm 2023 NGHỊ QUYẾT sinh hoạt thường kỳ',
    [
      'CHI BỘ TRƯỜNG THCS',
      'Số 03-NQ/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Bản Mế, ngày 02 tháng 4 năm 2023',
      'NGHỊ QUYẾT',
      'sinh hoạt thường kỳ',
    ],
  ],
  // glued cells
  ['UBND HUYỆN LẠC SƠNCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['UBND HUYỆN LẠC SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  [
    'UBND HUYỆN LẠC SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMTRƯỜNG MN BẢN MẾ Độc lập – Tự do –Hạnh phúc',
    ['UBND HUYỆN LẠC SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TRƯỜNG MN BẢN MẾ', 'Độc lập – Tự do –Hạnh phúc'],
  ],
  ['ĐƠN VỊ: ……….Độc lập - Tự do - Hạnh phúc', ['ĐƠN VỊ: ……….', 'Độc lập - Tự do - Hạnh phúc']],
  // names and titles that have the words
  ['BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH', null],
  ['ĐIỀU LỆ ĐẢNG CỘNG SẢN VIỆT NAM', null],
  ['NGHỊ QUYẾT CỦA ĐẢNG CỘNG SẢN VIỆT NAM', null],
  ['NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ['KẾ HOẠCH TỔ CHỨC HỘI NGHỊ TẠI Bản Mế, ngày 07 tháng 6 năm 2022', null],
])('%s', (text, parts) => expect(split(text)).toEqual(parts))
