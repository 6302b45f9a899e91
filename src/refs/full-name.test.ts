import { expect, it } from 'vitest'
import { fullNameOf } from './full-name.ts'

it.each([
  ['Văn phòng', ['HUYỆN ỦY LẠC SƠN'], 'Văn phòng HUYỆN ỦY LẠC SƠN'],
  ['Văn phòng', ['Ban Chấp hành Trung ương'], 'Văn phòng Trung ương'],
  ['Văn phòng Thành ủy', ['THÀNH ỦY HẢI AN'], 'Văn phòng THÀNH ỦY HẢI AN'],
  ['Văn phòng', ['SỞ NỘI VỤ', 'UBND TỈNH HẢI AN'], 'Văn phòng SỞ NỘI VỤ TỈNH HẢI AN'],
  ['Ủy ban Kiểm tra', ['HUYỆN ỦY LẠC SƠN', 'TỈNH ỦY HẢI AN'], 'Ủy ban Kiểm tra HUYỆN ỦY LẠC SƠN'],
  ['Ban Xây dựng Đảng', ['ĐẢNG ỦY XÃ BẢN MẾ'], 'Ban Xây dựng Đảng ĐẢNG ỦY XÃ BẢN MẾ'],
  ['CHI BỘ THÔN 3', ['ĐẢNG ỦY XÃ BẢN MẾ'], 'CHI BỘ THÔN 3 XÃ BẢN MẾ'],
  ['SỞ NỘI VỤ', ['ỦY BAN NHÂN DÂN TỈNH HẢI AN'], 'SỞ NỘI VỤ TỈNH HẢI AN'],
  ['THANH TRA TỈNH', ['UBND TỈNH HẢI AN'], 'THANH TRA TỈNH HẢI AN'],
  ['TỔ TOÁN - TIN', ['TRƯỜNG THCS DUY TÂN'], 'TỔ TOÁN - TIN TRƯỜNG THCS DUY TÂN'],
  // names that only one body bears, or that say their place
  ['Cục Thuế', ['Bộ Tài chính'], 'Cục Thuế'],
  ['SỞ NỘI VỤ TỈNH HẢI AN', ['UBND TỈNH HẢI AN'], 'SỞ NỘI VỤ TỈNH HẢI AN'],
  ['TRƯỜNG THCS DUY TÂN', ['UBND HUYỆN LẠC SƠN'], 'TRƯỜNG THCS DUY TÂN'],
  ['Văn phòng', [], 'Văn phòng'],
])('%s below %j', (name, parents, expected) => expect(fullNameOf({ name, parents })).toBe(expected))
