const kinds =
  'các|bộ|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|sở|ban|cục|tổng cục|chi cục|vụ|văn phòng|công an|chính phủ|thủ tướng|quốc hội|phòng|trung tâm|hội|viện|đảng ủy|đảng uỷ|đảng đoàn|mặt trận|ủy viên|cơ quan|đơn vị|trường|đại học|học viện|kho bạc|thành phố|tỉnh|huyện|xã|phường|thành ủy|thành uỷ|tỉnh ủy|tỉnh uỷ|huyện ủy|quận ủy|ban thường vụ|ban cán sự|bộ chỉ huy|bộ tư lệnh|ngân hàng|bảo hiểm|thanh tra|tòa án|toà án|viện kiểm sát|kiểm toán|liên đoàn|đoàn|tập đoàn|tổng công ty|công ty|bệnh viện|đài|báo|chủ tịch|giám đốc|bộ trưởng|thủ trưởng|chánh|trưởng|hà nội|thuế|hải quan|liên minh|hiệp hội|quỹ|ttcp|vpcp|nhnn|bhxh|kbnn|khu|lãnh đạo|tổ(?! chức)|đồng chí|người đứng đầu|doanh nghiệp|tổ chức(?! (?:thực hiện|triển khai|chỉ đạo))|đội|quân khu|thường trực|chuyên viên|cán bộ|cấp'
const agency = new RegExp(String.raw`^(?:[-–+•]\s?)?(?:${kinds})(?![\p{L}])`, 'iu')

/** Whether a text begins as the name of a body or an office does: `Bộ Tài chính`, `UBND thành phố`, `Các bộ, ngành`. */
export function startsAsAgency(text: string): boolean {
  return agency.test(text)
}
