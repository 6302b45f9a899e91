// Words for documents that do not exist: organs, people and subjects are made up, their forms are those of the regulations.

export interface Organ {
  /** As the letterhead prints it, one line each; the last is who issues. */
  printed: readonly string[]
  /** Its name and those above it, nearest first, as the document writes them; case does not count. */
  names: readonly string[]
  /** What the abbreviation in a number stands for it. */
  code: string
  /** How it names itself before it decides, and in a sentence. */
  speaks: readonly [capitals: string, sentence: string]
  place: string
  /** `TM.`, `T/M` and who is meant; none where the head of a body signs for himself. */
  signs: readonly Authority[]
}

/** Who signs: `TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`. */
export interface Authority {
  authority: string | null
  onBehalfOf: string | null
  deputyFor?: string
  position: string
}

export const partyOrgans: readonly Organ[] = [
  {
    printed: ['TỈNH ỦY HẢI AN'],
    names: ['Tỉnh ủy Hải An'],
    code: 'TU',
    speaks: ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
    place: 'Hải An',
    signs: [
      { authority: 'T/M', onBehalfOf: 'TỈNH ỦY', position: 'BÍ THƯ' },
      { authority: 'T/M', onBehalfOf: 'BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ' },
    ],
  },
  {
    printed: ['THÀNH ỦY LONG KHÊ'],
    names: ['Thành ủy Long Khê'],
    code: 'TU',
    speaks: ['BAN THƯỜNG VỤ THÀNH ỦY', 'Ban Thường vụ Thành ủy'],
    place: 'Long Khê',
    signs: [{ authority: 'T/M', onBehalfOf: 'BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ THƯỜNG TRỰC' }],
  },
  {
    printed: ['TỈNH ỦY LẠC SƠN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN'],
    names: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Tỉnh ủy Lạc Sơn'],
    code: 'BTGDVTU',
    speaks: ['BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    place: 'Lạc Sơn',
    signs: [
      { authority: null, onBehalfOf: null, position: 'TRƯỞNG BAN' },
      { authority: 'K/T', onBehalfOf: 'TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN' },
    ],
  },
  {
    printed: ['ĐẢNG BỘ TỈNH HẢI AN', 'ĐẢNG ỦY XÃ PHÚ LƯƠNG'],
    names: ['Đảng ủy xã Phú Lương', 'Đảng bộ tỉnh Hải An'],
    code: 'ĐU',
    speaks: ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ', 'Ban Chấp hành Đảng bộ xã'],
    place: 'Phú Lương',
    signs: [{ authority: 'T/M', onBehalfOf: 'ĐẢNG ỦY', position: 'BÍ THƯ' }],
  },
]

export const stateOrgans: readonly Organ[] = [
  {
    printed: ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI AN'],
    names: ['Ủy ban nhân dân tỉnh Hải An'],
    code: 'UBND',
    speaks: ['ỦY BAN NHÂN DÂN TỈNH HẢI AN', 'Ủy ban nhân dân tỉnh'],
    place: 'Hải An',
    signs: [
      { authority: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
      { authority: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', deputyFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' },
    ],
  },
  {
    printed: ['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ LONG KHÊ'],
    names: ['Hội đồng nhân dân thành phố Long Khê'],
    code: 'HĐND',
    speaks: ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ LONG KHÊ', 'Hội đồng nhân dân thành phố'],
    place: 'Long Khê',
    signs: [{ authority: null, onBehalfOf: null, position: 'CHỦ TỊCH' }],
  },
  {
    printed: ['BỘ THỦY LỢI'],
    names: ['Bộ Thủy lợi'],
    code: 'BTL',
    speaks: ['BỘ TRƯỞNG BỘ THỦY LỢI', 'Bộ Thủy lợi'],
    place: 'Hà Nội',
    signs: [
      { authority: null, onBehalfOf: null, position: 'BỘ TRƯỞNG' },
      { authority: 'KT.', onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG' },
    ],
  },
  {
    printed: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠC SƠN', 'SỞ NỘI VỤ'],
    names: ['Sở Nội vụ', 'Ủy ban nhân dân tỉnh Lạc Sơn'],
    code: 'SNV',
    speaks: ['GIÁM ĐỐC SỞ NỘI VỤ', 'Sở Nội vụ'],
    place: 'Lạc Sơn',
    signs: [
      { authority: null, onBehalfOf: null, position: 'GIÁM ĐỐC' },
      { authority: 'KT.', onBehalfOf: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC' },
    ],
  },
  {
    printed: ['CHÍNH PHỦ'],
    names: ['Chính phủ'],
    code: 'CP',
    speaks: ['CHÍNH PHỦ', 'Chính phủ'],
    place: 'Hà Nội',
    signs: [
      { authority: 'TM.', onBehalfOf: 'CHÍNH PHỦ', position: 'THỦ TƯỚNG' },
      { authority: 'TM.', onBehalfOf: 'CHÍNH PHỦ', deputyFor: 'THỦ TƯỚNG', position: 'PHÓ THỦ TƯỚNG' },
    ],
  },
]

export interface Kind {
  code: string
  name: string
  /** How the body is divided: by articles, by Roman sections, or by plain numbers. */
  body: 'articles' | 'sections' | 'clauses'
  /** An official letter: no type above the subject, but those to whom it goes. */
  letter?: true
  /** What the enacting formula says; none where there is none. */
  formula: string | null
}

export const partyKinds: readonly Kind[] = [
  { code: 'NQ', name: 'Nghị quyết', body: 'sections', formula: null },
  { code: 'QĐ', name: 'Quyết định', body: 'articles', formula: 'QUYẾT ĐỊNH' },
  { code: 'KH', name: 'Kế hoạch', body: 'sections', formula: null },
  { code: 'KL', name: 'Kết luận', body: 'clauses', formula: null },
  { code: 'CT', name: 'Chỉ thị', body: 'clauses', formula: null },
  { code: 'HD', name: 'Hướng dẫn', body: 'sections', formula: null },
  { code: 'CV', name: 'Công văn', body: 'clauses', letter: true, formula: null },
]

export const stateKinds: readonly Kind[] = [
  { code: 'QĐ', name: 'Quyết định', body: 'articles', formula: 'QUYẾT ĐỊNH' },
  { code: 'NQ', name: 'Nghị quyết', body: 'articles', formula: 'QUYẾT NGHỊ' },
  { code: 'KH', name: 'Kế hoạch', body: 'sections', formula: null },
  { code: 'BC', name: 'Báo cáo', body: 'sections', formula: null },
  { code: 'CT', name: 'Chỉ thị', body: 'clauses', formula: null },
  { code: 'TB', name: 'Thông báo', body: 'clauses', formula: null },
  { code: 'CV', name: 'Công văn', body: 'clauses', letter: true, formula: null },
]

export const subjects = [
  'phát triển kinh tế - xã hội vùng ven biển',
  'quản lý đê điều và phòng, chống lụt, bão',
  'đào tạo nghề cho lao động nông thôn giai đoạn 2026 - 2030',
  'cải cách thủ tục hành chính trong lĩnh vực đất đai',
  'bảo vệ rừng ngập mặn tại các xã bãi ngang',
  'chuyển đổi số trong cơ quan hành chính nhà nước',
  'tiết kiệm điện trong mùa khô năm 2026',
]

export const titles = [
  'Hoàn thiện thể chế, chính sách',
  'Phát triển hạ tầng thiết yếu',
  'Nâng cao chất lượng nguồn nhân lực',
  'Tăng cường kiểm tra, giám sát',
  'Huy động nguồn lực xã hội',
  'Thông tin, tuyên truyền',
  'Bảo vệ môi trường',
  'Quốc phòng, an ninh',
  'Trách nhiệm của các đơn vị',
  'Kinh phí thực hiện',
]

export const articleTitles = [
  'Phạm vi điều chỉnh',
  'Đối tượng áp dụng',
  'Nguyên tắc thực hiện',
  'Nguồn kinh phí',
  'Trách nhiệm của các cơ quan',
  'Hiệu lực thi hành',
  'Chế độ báo cáo',
  'Hồ sơ, trình tự',
]

const actors = [
  'Sở Nội vụ',
  'các đơn vị trực thuộc',
  'Văn phòng',
  'Hội Nông dân tỉnh',
  'Ủy ban nhân dân các xã, phường',
  'Ban Tổ chức',
  'Sở Tài chính',
  'cơ quan thường trực',
]
const verbs = [
  'chủ trì, phối hợp với',
  'hướng dẫn, kiểm tra',
  'đôn đốc, tổng hợp ý kiến của',
  'báo cáo kết quả phối hợp với',
  'rà soát, bổ sung quy chế làm việc với',
]
const ends = [
  'hoàn thành trước ngày 30/9/2026',
  'bảo đảm công khai, minh bạch, đúng tiến độ đề ra',
  'gắn với phát triển kinh tế - xã hội của từng địa phương',
  'đạt ít nhất 85% kế hoạch vào năm 2028',
  'theo Nghị quyết số 09-NQ/TU ngày 12/5/2023 của Tỉnh ủy Hải An',
  'quy định tại khoản 2 Điều 5 Luật Ngân sách nhà nước',
  'với tổng mức đầu tư khoảng 1.250 tỷ đồng',
  'không để phát sinh khiếu kiện kéo dài, vượt cấp',
]

export const sentenceParts = { actors, verbs, ends }

export const names = [
  'Trần Minh Khoa',
  'Lê Thị Thu Hà',
  'Nguyễn Văn Bình',
  'Phạm Quốc Đạt',
  'Đỗ Hoài Nam',
  'Vũ Ngọc Ánh',
  'Hoàng Đình Trọng Nghĩa',
]
export const bodies = [
  'Các sở, ban, ngành',
  'Ủy ban Mặt trận Tổ quốc tỉnh',
  'Các đảng ủy trực thuộc',
  'Văn phòng Tỉnh ủy',
  'Báo và Đài Phát thanh, Truyền hình',
  'Ủy ban nhân dân các xã, phường',
  'Sở Tài chính',
  'Công an tỉnh',
]
export const notes = ['để báo cáo', 'để thực hiện', 'để phối hợp', 'để biết']
