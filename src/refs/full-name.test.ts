import { expect, it } from 'vitest'
import { fullNameOf, nameInPlace } from './full-name.ts'

it.each([
  ['Văn phòng', ['HUYỆN ỦY LẠC SƠN'], 'Văn phòng HUYỆN ỦY LẠC SƠN'],
  ['Văn phòng', ['Ban Chấp hành Trung ương'], 'Văn phòng Trung ương'],
  ['Văn phòng Thành ủy', ['THÀNH ỦY HẢI AN'], 'Văn phòng THÀNH ỦY HẢI AN'],
  ['Văn phòng', ['SỞ NỘI VỤ', 'UBND TỈNH HẢI AN'], 'Văn phòng SỞ NỘI VỤ TỈNH HẢI AN'],
  ['Ủy ban Kiểm tra', ['HUYỆN ỦY LẠC SƠN', 'TỈNH ỦY HẢI AN'], 'Ủy ban Kiểm tra HUYỆN ỦY LẠC SƠN'],
  ['Ban Xây dựng Đảng', ['ĐẢNG ỦY XÃ BẢN MẾ'], 'Ban Xây dựng Đảng ĐẢNG ỦY XÃ BẢN MẾ'],
  ['CHI BỘ THÔN 3', ['ĐẢNG ỦY XÃ BẢN MẾ'], 'CHI BỘ THÔN 3 XÃ BẢN MẾ'],
  ['SỞ NỘI VỤ', ['ỦY BAN NHÂN DÂN TỈNH HẢI AN'], 'SỞ NỘI VỤ TỈNH HẢI AN'],
  ['SỞ LAO ĐỘNG VÀ XÃ HỘI', ['UBND TỈNH HẢI AN'], 'SỞ LAO ĐỘNG VÀ XÃ HỘI TỈNH HẢI AN'],
  ['BAN THƯỜNG VỤ TỈNH ỦY', ['TỈNH ỦY HẢI AN'], 'BAN THƯỜNG VỤ TỈNH ỦY HẢI AN'],
  ['THANH TRA TỈNH', ['UBND TỈNH HẢI AN'], 'THANH TRA TỈNH HẢI AN'],
  ['Ban Chấp hành Đảng bộ tỉnh', ['TỈNH ỦY HẢI AN'], 'Ban Chấp hành Đảng bộ tỉnh HẢI AN'],
  ['Ban Chấp hành Đảng bộ huyện', ['HUYỆN UỶ LẠC SƠN'], 'Ban Chấp hành Đảng bộ huyện LẠC SƠN'],
  ['TỔ TOÁN - TIN', ['TRƯỜNG THCS DUY TÂN'], 'TỔ TOÁN - TIN TRƯỜNG THCS DUY TÂN'],
  ['BAN CHẤP HÀNH TRUNG ƯƠNG', ['HỘI NÔNG DÂN VIỆT NAM'], 'BAN CHẤP HÀNH TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM'],
  ['ỦY BAN TRUNG ƯƠNG', ['MẶT TRẬN TỔ QUỐC VIỆT NAM'], 'ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM'],
  ['BAN CHẤP HÀNH TỈNH HẢI AN', ['HỘI NÔNG DÂN VIỆT NAM'], 'BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH HẢI AN'],
  ['TRUNG TÂM CHÍNH TRỊ', ['HUYỆN ỦY LẠC SƠN'], 'TRUNG TÂM CHÍNH TRỊ HUYỆN ỦY LẠC SƠN'],
  // names that only one body bears, or that say their place
  ['Cục Thuế', ['Bộ Tài chính'], 'Cục Thuế'],
  ['SỞ NỘI VỤ TỈNH HẢI AN', ['UBND TỈNH HẢI AN'], 'SỞ NỘI VỤ TỈNH HẢI AN'],
  ['TRƯỜNG THCS DUY TÂN', ['UBND HUYỆN LẠC SƠN'], 'TRƯỜNG THCS DUY TÂN'],
  ['Đại hội đại biểu lần thứ XI', ['Đảng bộ tỉnh Hải An'], 'Đại hội đại biểu lần thứ XI Đảng bộ tỉnh Hải An'],
  ['Ban Chỉ đạo 35', ['Tỉnh ủy Hải An'], 'Ban Chỉ đạo 35 Tỉnh ủy Hải An'],
  ['Hội Liên hiệp Phụ nữ', ['UBMTTQ Việt Nam xã Lạc Sơn'], 'Hội Liên hiệp Phụ nữ xã Lạc Sơn'],
  ['Đảng ủy Sở Tài chính', ['Tỉnh ủy Hải An'], 'Đảng ủy Sở Tài chính tỉnh Hải An'],
  ['CƠ QUAN CẢNH SÁT ĐIỀU TRA', ['CÔNG AN HUYỆN LẠC SƠN'], 'CƠ QUAN CẢNH SÁT ĐIỀU TRA CÔNG AN HUYỆN LẠC SƠN'],
  ['CHI NHÁNH TỈNH HẢI AN', ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM'], 'CHI NHÁNH TỈNH HẢI AN NGÂN HÀNG NHÀ NƯỚC VIỆT NAM'],
  ['CÔNG ĐOÀN VIÊN CHỨC', ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI AN'], 'CÔNG ĐOÀN VIÊN CHỨC TỈNH HẢI AN'],
  // no place is told
  ['Văn phòng', [], null],
  ['ỦY BAN NHÂN DÂN', [], null],
  ['VIỆN KIỂM SÁT NHÂN DÂN', [], null],
  ['UBND TỈNH', [], null],
  ['Đảng ủy Sở Tài chính', ['Đảng ủy UBND tỉnh'], null],
  ['Ban Chỉ đạo 35', ['Ban Chấp hành Đảng bộ tỉnh'], null],
])('%s below %j', (name, parents, expected) => expect(fullNameOf({ name, parents })).toBe(expected))

it.each([
  ['UBND TỈNH', { place: 'Vĩnh Long' }, 'UBND TỈNH Vĩnh Long'],
  ['Hội đồng nhân dân thành phố', { place: 'Đà Nẵng' }, 'Hội đồng nhân dân thành phố Đà Nẵng'],
  ['UBND huyện', { place: 'Vĩnh Long' }, null],
  ['UBND thành phố', { place: 'Vĩnh Long' }, null],
  ['Ban Chấp hành Trung ương', { symbol: 'NQ/TW' }, 'Ban Chấp hành Trung ương'],
  ['Ban Chấp hành Trung ương', { symbol: 'QĐ/TWĐTN-BTC' }, null],
])('%s, dated and numbered as %j', (name, head, expected) => expect(fullNameOf({ name, parents: [] }, head)).toBe(expected))

it.each([
  ['Ủy ban nhân dân tỉnh', ['HỘI ĐỒNG NHÂN DÂN TỈNH HẢI AN'], 'Ủy ban nhân dân tỉnh HẢI AN'],
  ['Chủ tịch UBND huyện', ['Phòng Tài chính', 'UBND huyện Lạc Sơn'], 'Chủ tịch UBND huyện Lạc Sơn'],
  ['Tỉnh ủy', ['Ủy ban nhân dân tỉnh Hải An'], 'Tỉnh ủy Hải An'],
  ['Ủy ban nhân dân Thành phố', ['Thành ủy Hải An'], 'Ủy ban nhân dân Thành phố Hải An'],
  ['UBND xã', ['Trường THCS Duy Tân', 'UBND xã Bản Mế'], 'UBND xã Bản Mế'],
  // of another level, or of nobody known
  ['Ủy ban nhân dân tỉnh', ['UBND huyện Lạc Sơn'], null],
  ['Tỉnh ủy', [], null],
  ['Ban Tổ chức', ['Tỉnh ủy Hải An'], null],
  ['Bộ Tài chính', [], 'Bộ Tài chính'],
  ['Ủy ban nhân dân tỉnh Hải An', ['UBND tỉnh Bản Mế'], 'Ủy ban nhân dân tỉnh Hải An'],
])('%s, said by %j', (name, own, expected) => expect(nameInPlace(name, own)).toBe(expected))
