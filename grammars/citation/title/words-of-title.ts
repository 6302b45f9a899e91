import { isUpper } from '../organs.ts'
import { isAllowed, isTakenFor, isWhatTheyAre } from './attributes.ts'
import { basis, changed, longestPlaces, manyChanged, nearest } from './text.ts'

/** What follows where a document's own change is told: "được sửa đổi, bổ sung bởi …", "được thay thế năm 2020". */
const ofDocument = '(?! (?:bởi|tại|theo|bằng|một số|lần|năm|ngày|số|từ|như|có) |[.;)]|,(?! (?:thủ tục|danh mục|bị|mới) )|$)'

/** "công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực …": procedures are made known by what became of them. */
const ofProcedures = new RegExp(`^được ${manyChanged}${ofDocument}`, 'iu')

const procedures = /thủ tục hành chính(?:[ ,]{1,2}\p{L}{1,7}){0,12}[ ,]{1,2}$/iu

/** "vật tư y tế thuộc phạm vi được hưởng", "người được bảo hiểm": of what the noun is, where no verb for the document's own fate follows. */
const nounWithClause =
  /(?:^|[ ,])(?:phạm vi|đối tượng|người|trường hợp|cá nhân|tổ chức|hộ|dịch vụ|hoạt động|khu vực|dự án|công trình|học sinh|sinh viên|người lao động|khoản (?:chi|thu)|chi phí)(?: khác)? (?:đã )?$/iu

const ofNoun = new RegExp(`^được (?!(?:${changed}|ban hành|thông qua|phê duyệt|công bố|hợp nhất)(?!\\p{L}))`, 'iu')

/** "tài sản do Nhà nước giao cho doanh nghiệp quản lý": by whom the noun has what it has, where a document would be issued by them. */
const ofAgent =
  /^do \p{Lu}[\p{L} ]{1,50}? (?:(?<!Ngoại )giao|(?<!Ban )quản lý|nắm giữ|sở hữu|làm chủ|đầu tư|thành lập|bổ nhiệm)(?!\p{L})(?! ban hành)/u

/** Does the word that may close a title go with what stands around it in the title? */
export function isOfTitle(text: string, from: number, at: number): boolean {
  const next = text.slice(at, at + nearest)
  if (next.startsWith('do '))
    return (
      !(isUpper(text.charCodeAt(at + 3)) || issued.test(next)) ||
      ofReason.test(text.slice(at - 3, at)) ||
      ofAgent.test(next) ||
      (textsIssued.test(text.slice(Math.max(from - 12, at - 120), at)) && issued.test(next))
    )
  if (next.startsWith('cụ thể')) return !/^cụ thể(?:,? là| như| tại|[:,;.]|$)/.test(next)
  if (next.startsWith('yêu cầu ')) return /(?:đáp ứng|theo|các|những|có) $/i.test(text.slice(Math.max(0, at - 9), at))
  if (next.startsWith('hết hiệu lực'))
    return announced.test(text.slice(Math.max(from - 12, at - longestPlaces), at)) && !sinceWhen.test(next)
  if (next.startsWith('bị ')) return !fallen.test(next) || textsBefore.test(text.slice(Math.max(from - 12, at - nearest), at))
  if (next.startsWith('thì ')) return carriedOut.test(next) && guiding.test(text.slice(Math.max(0, at - 10), at))
  if (next.startsWith('nêu ')) return next.startsWith('nêu gương')
  if (next.startsWith('trở thành ')) return madeInto.test(text.slice(Math.max(from, at - longestPlaces), at))
  if (ofLife.test(next)) return true
  if (next.startsWith('phải ')) return isObliged(text.slice(Math.max(from, at - nearest), at), next)
  if (next.startsWith('là '))
    return (
      isHalfOfWord.test(text.slice(Math.max(0, at - 20), at)) ||
      isWhatTheyAre(text, from, text.slice(Math.max(from, at - nearest), at), next) ||
      isTakenFor(text, from, at)
    )
  const code = next.charCodeAt(0)
  // "không còn", "được"
  if ((code === 107 || code === 273) && isOfNamed(text.slice(Math.max(from, at - nearest), at), next)) return true
  // behind a "không" that goes on
  if (next.startsWith('còn ') && text.startsWith('không ', at - 6)) return true
  if (next.startsWith('đang ')) return atWork.test(text.slice(Math.max(from, at - 14), at))
  if (next.startsWith('nhằm ')) return basis.test(text) || ruling.test(text.slice(Math.max(0, from - 10), from))
  return isOfNoun(text, from, at)
}

/** "hướng dẫn thì hành một số điều": scanners put a mark on "thi". */
const carriedOut = /^thì hành (?!vi |khách |động |chính )/u
const guiding = /(?:hướng dẫn|chi tiết|điều khoản|việc) $/iu

/** "phòng bệnh nhất là trong mùa mưa", with no comma before it; "hợp nhất", "hạng đặc biệt" are words of their own. */
const isHalfOfWord =
  / (?:(?<!(?<!\p{L})(?:hợp|thống|duy|hạng|thứ|giải|bậc|loại|lần|lớn|nhỏ|cao|thấp|tốt) )nhất|(?<!(?<!\p{L})(?:hạng|loại|phụ cấp|chế độ) )đặc biệt|tức|gọi) $/iu

/** "đưa nước ta trở thành nước phát triển", "xây dựng tỉnh A trở thành …": what is made of the country or the place. */
const madeInto = /(?:^|[ ,])(?:đưa|xây dựng|phát triển|phấn đấu)(?: [\p{L}\d-]{1,9}){1,12} $/iu

/** "do tỉnh A ban hành", "do bộ trưởng ban hành ngày …": by whom the document itself was issued; other reasons and agents are the title's. */
const issued = /^do [^,;.:()]{2,60} ban hành(?:[,;.)]| ngày |$)/

/** "bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ … ban hành": of the texts that the title speaks of. */
const textsIssued =
  /(?:bãi bỏ|sửa đổi|bổ sung|thay thế|hợp nhất|công bố)[^;:“”"]{0,60} (?:các|những|một số)[^;:“”"\d]{0,40}(?:văn bản|Thông tư|Quyết định|Chỉ thị|Nghị quyết|Nghị định)(?: [\p{Ll} ]{1,30})? $/u

/** "công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ": what is made known is which texts are no longer in force. */
const announced =
  /(?:công bố|bãi bỏ|rà soát)(?:(?! về ).){0,40}?(?:[Dd]anh mục|[Vv]ăn bản|[Nn]ghị quyết|[Qq]uyết định|[Tt]hông tư)[^;:.]{0,150} $/u

/** "… bị bãi bỏ, thay thế bởi Nghị định số …": what became of the document; "Danh mục văn bản bị bãi bỏ" is what the title is about. */
const fallen = new RegExp(`^bị ${manyChanged}(?: (?:bởi|bằng|theo|tại|kể từ|từ)(?!\\p{L})|[.;,)]|$)`, 'u')

const textsBefore =
  /(?:danh mục|thủ tục|văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|điều|khoản|quy định)(?: (?!về )[\p{L}\d]{1,8},?){0,6} $/iu

const sinceWhen = /^hết hiệu lực (?:từ|kể từ|ngày|vào|theo|và)(?!\p{L})/u
const ofReason = /(?:lý|tự) $/i

/** "những người đã hết tuổi lao động", "nay già yếu phải thôi việc": what happens to people, never to a document. */
const ofLife =
  /^(?:đã (?:hết (?:tuổi|thời hạn hưởng)|phục viên|xuất ngũ|thôi (?:việc|phục vụ)|nghỉ (?:hưu|việc|công tác)|về hưu|tốt nghiệp|từ trần|hy sinh|chuyển ngành)|phải (?:thôi|nghỉ) việc|đang (?:sinh )?sống)(?!\p{L})/u

/** "tài sản không còn sử dụng", "người nộp thuế không còn khả năng nộp ngân sách", "cán bộ được điều động": an attribute of things or people. */
function isOfNamed(before: string, next: string): boolean {
  return (noLonger.test(next) && things.test(before)) || (sentTo.test(next) && people.test(before))
}

/** "dự án thuộc trường hợp phải tổ chức đấu thầu", "khoản tiền người sử dụng đất phải nộp bổ sung", "danh mục cơ sở gây ô nhiễm phải xử lý": what the nouns of the title must do. */
function isObliged(before: string, next: string): boolean {
  return obliged.test(before) || (next.startsWith('phải nộp') ? due : listed).test(before)
}

const obliged = /(?:trường hợp|đối tượng|diện|nghề|hàng hóa|sản phẩm|công trình) $/iu
const due = /(?:khoản|tiền|thuế|phí|số nợ)(?: \p{Ll}{1,7}){0,8} $/iu
const listed = /danh mục(?: (?:các|những))?(?:,? \p{Ll}{1,7}){1,14} $/iu
const noLonger = /^không còn (?:nhu cầu |giá trị )?(?:sử dụng|khả năng)(?!\p{L})/u

const things =
  /(?:^|[ ,])(?:tài sản|thiết bị|phương tiện|vật tư|công trình|nhà|đất|hóa chất|thuốc|tài liệu|người|hộ|đơn vị)(?: \p{Ll}{1,7}){0,4} $/iu

const sentTo = /^được (?:điều động|luân chuyển|biệt phái|tuyển dụng|tăng cường|cử|phân công)(?!\p{L})/u
const people = /(?:cán bộ|công chức|viên chức|sĩ quan|quân nhân|giáo viên|nhà giáo|bác sĩ|lao động|học sinh|sinh viên) $/iu

/** "trách nhiệm của đảng viên đang công tác": of whom the title is. */
const atWork = /(?:đảng viên|đoàn viên|cán bộ|công chức|viên chức|lao động|người|học sinh|sinh viên|quân nhân) $/iu

/** What a text rules may be "nhằm" something; a plan is made "nhằm" something. */
const ruling = /(?:quy định|sửa đổi|bổ sung)$/iu

/** Is "được" at `at` a word of the title that began before `from`? */
export function isOfNoun(text: string, from: number, at: number): boolean {
  const verb = /^(?:đã )?(?=được )/i.exec(text.slice(at, at + 8))
  if (!verb) return false
  const before = text.slice(Math.max(from, at - nearest), at)
  if (verb[0] === '' && isAllowed(before, text.slice(at, at + nearest))) return true
  const after = text.slice(at + verb[0].length, at + nearest)
  if (before.endsWith('không ') && forbidden.test(before)) return true
  if (verb[0] === '' && ofMatter.test(after) && basis.test(text)) return true
  return (nounWithClause.test(before) && ofNoun.test(after)) || (procedures.test(before) && ofProcedures.test(after))
}

/** A basis has no verb of its own: there "được" tells what becomes of the document, by whom or when, or it is a word of its title. */
const ofMatter = new RegExp(
  `^được (?=\\p{Ll})(?!(?:${changed}|ban hành|thông qua|phê duyệt|phê chuẩn|công bố|hợp nhất|đính chính|quy định|xác định|hướng dẫn|ký|nêu|tổ chức|kèm|gửi|đăng)(?!\\p{L}))`,
  'u',
)

/** "về những điều đảng viên không được làm", "thông qua Danh mục hồ, ao không được san lấp". */
const forbidden = /(?:những|các|danh mục) (?:\p{L}{1,7},? ){1,9}không $/iu
