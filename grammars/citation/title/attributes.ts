import { basis, nearest } from './text.ts'

const persons =
  'người|cá nhân|công dân|cán bộ|công chức|viên chức|lao động|sĩ quan|quân nhân|đảng viên|đoàn viên|hội viên|thành viên|đại biểu|học sinh|sinh viên|học viên|giáo viên|nhà giáo|trẻ em|phụ nữ|thân nhân|nạn nhân|khách hàng|chủ đầu tư|nhà đầu tư|hộ|đối tượng|tổ chức|doanh nghiệp|hợp tác xã|pháp nhân|đơn vị|cơ quan'

const things =
  'tài sản|hàng hóa|hàng hoá|sản phẩm|mặt hàng|vật tư|vật liệu|nguyên liệu|thiết bị|phương tiện|công cụ|công trình|giống|thuốc|dược liệu|thực phẩm|phụ gia|hóa chất|hoá chất|hoạt chất|phân bón|vắc xin|chế phẩm|dụng cụ|vũ khí|vật|xe|tàu|máy'

/** The person, body or thing that stands right before, with its own few attributes. */
const personBefore = new RegExp(`(?:^|[ ,])(?:${persons})(?: \\p{Ll}{1,7}){0,5} $`, 'iu')
const thingBefore = new RegExp(`(?:^|[ ,])(?:${things})(?: \\p{Ll}{1,7}){0,3} $`, 'iu')

/** What persons and bodies are, and no document is. */
const isPerson = new RegExp(
  `^là (?:các |những )?(?:${persons}|con|cựu chiến binh|đồng bào|nghệ nhân|chuyên gia|công ty|ngân hàng|quỹ)(?!\\p{L})`,
  'u',
)

const isThing = new RegExp(
  `^là (?:các |những )?(?:${things}|nhà|đất|quyền|tiền|tang vật|kết cấu|trụ sở|bất động sản|di tích|di sản|phế liệu|động vật|thực vật)(?!\\p{L})`,
  'u',
)

/**
 * "đối với tổ chức tín dụng là hợp tác xã", "cán bộ là người dân tộc thiểu số", "tài sản là quyền sử dụng đất": which of them a title is about. No
 * document is one, and in a basis, which has no verb, "là" is always the title's. Where the sentence itself began with those who fall under the
 * document, it goes on to say what they are.
 */
export function isWhatTheyAre(text: string, from: number, before: string, next: string): boolean {
  if (basis.test(text) && text.endsWith(';')) return true
  const isOfTitle = (personBefore.test(before) && isPerson.test(next)) || (thingBefore.test(before) && isThing.test(next))
  return isOfTitle && !hasSubject(text, from)
}

/** "công nhận xã A là xã nông thôn mới", "bầu chọn vịnh B là kỳ quan", "xác định năm 2031 là năm chuyển đổi số": what the title takes something for. */
export function isTakenFor(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from - longestVerb, at - longestTaken), at)
  const next = text.slice(at, at + nearest)
  const isTaken = taken.test(before) ? isName.test(next) : next.startsWith(`là ${namedSo.exec(before)?.[1] ?? ' '} `)
  return isTaken && !hasSubject(text, from)
}

const taken =
  /(?:công nhận|bầu chọn|bình chọn|suy tôn|tôn vinh)(?! (?:quyền|kết quả|sự|việc|thỏa thuận|thoả thuận)(?!\p{L}))(?!\p{L})(?: (?!là |và )[^ ;:.()“”"]{1,12}){1,20} $/iu
/** What places, people and monuments are recognised as; anything else is said of the document itself, or of what has been done. */
const isName =
  /^là (?:(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|đô thị|làng|thôn|buôn|tổ dân phố|khu dân cư|khu du lịch|khu phố|khu di tích|vùng|điểm du lịch|di tích|di sản|danh lam|danh thắng|thắng cảnh|danh nhân|bảo vật|kỳ quan|cây di sản|trường|cơ sở (?!để|cho|pháp|của)|đơn vị|doanh nghiệp|gia đình|hộ|công dân|người có uy tín|thành viên|hội viên|đảng viên|ủy viên|uỷ viên|chiến sĩ|anh hùng|liệt sĩ|thương binh|bệnh binh|nghệ nhân|già làng|hội thẩm|báo cáo viên|hòa giải viên|hoà giải viên|tuyên truyền viên)(?!\p{L})|(?:Phó |Quyền )?(?:Giám đốc|Tổng|Chủ tịch|Chủ nhiệm|Trưởng|Bí thư|Hiệu trưởng|Viện trưởng|Đội trưởng|Ủy viên|Uỷ viên|Thành viên|Hội thẩm|Anh hùng|Chiến sĩ|Di tích|Di sản|Bảo vật|Nghệ nhân|Kiểm soát viên)(?!\p{L}))/u
/** Where the verb alone does not tell, the same word again does. */
const namedSo = /(?:xác định|lấy|chọn) (\p{Ll}{2,7})(?: (?!là )[\p{L}\d/-]{1,12}){1,8} $/u
const longestVerb = 12
const longestTaken = 140

const subject = new RegExp(`^(?:[-+•] ?|[\\p{L}\\d]{1,3}[.)] )?(?:các |những )?(?:${persons}|${things})(?!\\p{L})`, 'iu')
const falling = / (?:theo|tại|của|trong|thuộc) /u

/** "Đối tượng theo Nghị định số …": the sentence begins with whom or what the document is about. */
function hasSubject(text: string, from: number): boolean {
  let start = from
  while (start > 0 && from - start < longestSubject && !/[.;:]/.test(text.charAt(start - 1))) start--
  while (text.charCodeAt(start) === 32) start++
  const sentence = text.slice(start, from)
  return subject.test(sentence) && falling.test(sentence)
}

const longestSubject = 300

/** "dữ liệu thu được từ thiết bị", "kết quả đạt được": the second half of a verb. */
const secondHalf = /(?:^|[ ,])(?:thu|đạt|có|nhận|tìm) $/iu

/** "quy định về thuốc được phép lưu hành", "về phương tiện thanh toán được sử dụng để giải ngân": the matter right behind its preposition, and what may be done with it. */
const matterBefore = new RegExp(`(?:^|[ ,])(?:về|đối với|của|các|những|loại|danh mục) (?:${things})(?: \\p{Ll}{1,7}){0,3} $`, 'iu')
const mayBeDone =
  /^được (?:phép|(?:sử dụng|dùng) (?:để|trong|cho|làm (?!căn cứ|cơ sở))|khuyến khích|ưu tiên|lưu hành|lưu thông|nhập khẩu|xuất khẩu|sản xuất|kinh doanh|miễn|giảm|trợ giá)(?!\p{L})/u

/** Does "được" go with the verb or the thing before it? */
export function isAllowed(before: string, next: string): boolean {
  return next.startsWith('được ') && (secondHalf.test(before) || (matterBefore.test(before) && mayBeDone.test(next)))
}
