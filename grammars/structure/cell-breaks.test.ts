import { expect, test } from 'vitest'
import { findCellBreaks } from './cell-breaks.ts'

const partsOf = (text: string): string[] => {
  const places = [0, ...findCellBreaks(text), text.length]
  return places.slice(1).map((end, i) => text.slice(places[i], end).trim())
}

test.each([
  ['KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|(Đã ký)|Lê Văn Mặn'],
  ['TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH THƯỜNG TRỰC|Trần Thị Vui'],
  ['T/M BAN THƯỜNG VỤ|BÍ THƯ|Lò Thị Hoa'],
  ['TL. BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|Thiếu tướng Lê Văn Mặn'],
  ['TM. BCH CÔNG ĐOÀN|CHỦ TỊCH|Lê Văn Mặn'],
  ['TM. ĐOÀN CHỦ TỊCH|Lê Văn Mặn'],
  ['TM. HỘI ĐỒNG THÀNH VIÊN|CHỦ TỊCH|Lê Văn Mặn'],
  ['TM. HỘI ĐỒNG|CHỦ TỊCH|Lê Văn Mặn'],
  ['KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN'],
  ['CHỦ TỊCH|Lê Văn Mặn'],
  ['VỤ TRƯỞNG VỤ PHÁP CHẾ|Y Thanh'],
  ['TL. BỘ TRƯỞNG|CỤC TRƯỞNG CỤC NGƯỜI CAO TUỔI|Lê Văn Mặn'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|---------------'],
  ['ỦY BAN NHÂN DÂN TỈNH HẢI AN|-------|Số: 12/QĐ-UBND'],
  ['....., ngày .... tháng ..... năm......|CHỦ TỊCH|(Ký, ghi rõ họ tên, đóng dấu)'],
  ['Người làm đơn|(Ký và ghi rõ họ tên)'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẢI AN'],
  ['Lãnh đạo Văn phòng - Như trên'],
])('%s', (parts) => {
  expect(partsOf(parts.replaceAll('|', ' '))).toEqual(parts.split('|'))
})
