import { createPhraseTrie } from '../../vocabulary/phrase-trie.ts'
import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { amending } from './commas.ts'
import { isPredicate } from './predicates.ts'
import { basis, longest, nearest } from './text.ts'
import { isOfTitle } from './words-of-title.ts'

/** What goes on with the sentence after a title. */
const closers = createPhraseTrie(
  `được sửa đổi; đã được; đã; được ban hành; được; có hiệu lực; có căn cứ ban hành; hết hiệu lực; nêu trên; trên đây; này; là; thì; trong đó; sau đây; trên cơ sở; theo đó; do; bởi; kể từ; đối với đồng chí; nhằm; như sau; cụ thể; tại Tờ trình; tại Công văn; tại Văn bản; tại Báo cáo; theo đề nghị; theo Quyết định đưa vụ án; theo Quyết định đưa vụ việc; cho đến; phải; không còn; vẫn; sẽ; cũng; còn; đang; góp phần; đặt ra; yêu cầu; nêu; khẳng định; đề ra; cho thấy; trở thành; đi vào; ra đời; được cụ thể hóa; bị bãi bỏ; bị thay thế; bị hủy bỏ; bị huỷ bỏ; nay bãi bỏ; nay hủy bỏ; nay sửa đổi; nay thay; nay được; nay đã`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** "… và các quy định hiện hành có liên quan", "… và các văn bản quy phạm pháp luật hiện hành": the texts that a list of documents ends with. */
const others =
  /^và (?:các )?(?:(?:quy định|hướng dẫn)(?: \p{Ll}{1,7}){0,5}?|văn bản(?:,? \p{Ll}{1,7}){0,9}?) (?:liên quan|hiện hành)(?!\p{L})/u

/** "… và các văn bản chỉ đạo, hướng dẫn của Trung ương", "và các văn bản của tỉnh", "và các văn bản hướng dẫn thi hành": what has come with the document since; a title that carries a document out has it too. */
const guidance =
  /^và (?:các )?văn bản (?:(?:(?:chỉ đạo|hướng dẫn|quy định chi tiết)(?:, | và | )){1,4}(?:của \p{Lu}|của cấp|thi hành|thực hiện|kèm theo)|(?:chỉ đạo |khác )?của (?:Trung ương|cấp|tỉnh|thành phố|huyện|xã|phường)(?!\p{L}))/u

const documentNamed =
  /(?:^|[^\p{L}])(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Thông tư|Đề án)(?!\p{L})/u

/** "… về công tác văn thư và hướng dẫn tại Thông tư này": the text itself, beside the document. */
const ownToo =
  /^và (?:các )?(?:hướng dẫn|quy định|nội dung) (?:tại|của|trong) (?:\p{L}{1,7} [\da-zđ]{1,3} ){0,3}\p{Lu}[\p{L} ]{2,24} này(?!\p{L})/u

export function closesTitle(text: string, from: number, at: number): boolean {
  if (closers.match(text, at)) return !isOfTitle(text, from, at)
  const code = text.charCodeAt(at)
  // `b`
  if (code === 98 && newWording.test(text.slice(at, at + 18))) return true
  // `t`
  if (code === 116 && (isBehindTitle(text, at) || isAim(text, from, at))) return true
  if (isPredicate(text, from, at)) return true
  if ((code === 45 || code > 0x2000) && unitBehindDash.test(text.slice(at, at + 16))) return true
  // `v`, `V`, `h`
  if (code !== 118 && code !== 86 && code !== 104) return false
  if (code === 118 && text.startsWith('và ', at) && (isOpinion(text, at) || isOthers(text, from, at))) return true
  const and = /^(?:và|VÀ|hoặc) (?:các )?/.exec(text.slice(at, at + 9))
  if (and === null) return false
  const next = at + and[0].length
  if (!isUpper(text.charCodeAt(next)) || docTypeOfName(text, next) === null)
    return isNextOfOldBasis(text, from, at, next) || citesUnitOfNext(text, from, next)
  return (
    !isPlanOfYears(text, next) &&
    !isGuidedToo(text, from, at) &&
    !isCarriedOutToo(text, from, at) &&
    !isAmendedToo(text, from, at) &&
    !isAmendedSame(text, from, at)
  )
}

/**
 * "nhiệm vụ phát triển kinh tế - xã hội hằng năm và Kế hoạch 5 năm (2021 - 2025)", "Chiến lược 10 năm … và Kế hoạch 5 năm": plans are known by the years
 * that they are for, and the title speaks of them; with a number, a day or a body it is another document.
 */
function isPlanOfYears(text: string, at: number): boolean {
  planOfYears.lastIndex = at
  if (!planOfYears.test(text)) return false
  const end = planOfYears.lastIndex
  if (/^ (?:số|ngày|SỐ|NGÀY) \d/.test(text.slice(end, end + 7))) return false
  return !/^ (?:của|CỦA) /.test(text.slice(end, end + 5)) || readOrgan(text, end + 5) === null
}

const planOfYears =
  /(?:Kế hoạch|KẾ HOẠCH|Chiến lược|CHIẾN LƯỢC|Quy hoạch|QUY HOẠCH)(?: phát triển| PHÁT TRIỂN)?(?: kinh tế ?[-–] ?xã hội| KINH TẾ ?[-–] ?XÃ HỘI)? (?:\d{1,2}|năm|mười) (?:năm|NĂM)(?!\p{L})(?:(?: giai đoạn| GIAI ĐOẠN)? \(?\d{4} ?[-–] ?\d{4}\)?)?/uy

/** "Nghị định … về chế độ tài chính - Điều 12. Xử lý tổn thất", as tables of legal grounds join the lines of a cell: the unit that is meant. */
const unitBehindDash = /^[-–—] ?(?:Điều|Khoản|Chương) (?:\d{1,3}[a-zđ]?|[IVX]{1,6})(?:[.,:;)]|$| (?:và|của) )/u

/** "Chiểu Sắc lệnh số … thành lập các Ủy ban và thông tư số 6-NV/CT ngày …": bases of the forties, written in small letters; what is amended or carried out is the title's. */
function isNextOfOldBasis(text: string, from: number, at: number, next: number): boolean {
  if (!text.startsWith('Chiểu ')) return false
  const type = docTypeOfName(text, next)
  return (
    type !== null &&
    numberAndDay.test(text.slice(type.end, type.end + nearest)) &&
    !amendsOrCarriesOut.test(text.slice(Math.max(from, at - longest), at))
  )
}

const numberAndDay = /^ số \d[^ ,;]{0,16}(?: \p{Lu}{1,5})?,? ngày \d/u
const amendsOrCarriesOut = /(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay thế|thi hành)(?!\p{L})/iu

/** "… một số điều của Luật Khiếu nại và các Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại": what amended it, none of them by a number or a day. */
function isAmendedToo(text: string, from: number, at: number): boolean {
  amendedToo.lastIndex = at
  return amendedToo.test(text) && guided.test(text.slice(Math.max(from - 12, at - 120), at))
}

const amendedToo =
  /và các (?:Luật|Bộ luật|Pháp lệnh|Nghị định) [Ss]ửa đổi,? (?:và )?bổ sung (?:(?! (?:số|ngày|năm) \d)[^;:.()“”"]){4,200}(?:;|,?$)/uy

/** "thi hành Luật Thuế tài nguyên và Luật sửa đổi, bổ sung một số điều của Luật Thuế tài nguyên", "…; Luật sửa đổi …": the law that is guided and the one that amended it, told by its name again. */
export function isAmendedSame(text: string, from: number, at: number): boolean {
  amendingSame.lastIndex = at
  const match = amendingSame.exec(text)
  if (!match) return false
  const before = text.slice(Math.max(from - 12, at - 120), at)
  const law = before.slice(before.lastIndexOf(` ${match[1]!} `) + 1).trimEnd()
  const name = amendingSame.lastIndex - match[1]!.length - 1
  if (law.length <= match[1]!.length || text.slice(name, name + law.length).toLowerCase() !== law.toLowerCase()) return false
  // with a day or a number it is cited beside the title
  return !ownDay.test(text.slice(name + law.length, name + law.length + 8))
}

const ownDay = /^,? (?:số|ngày|năm) \d/

const amendingSame =
  /(?:và|;) (?:Luật|Bộ luật|Pháp lệnh) [Ss]ửa đổi,? (?:và )?bổ sung (?:một số điều (?:của )?)?(Luật|Bộ luật|Pháp lệnh) (?=\p{L})/uy

/** "Căn cứ Thông tư số … hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số … của Chính phủ;": a circular guides a law and the decree on it. */
function isGuidedToo(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('và Nghị định số ', at) &&
    circular.test(text.slice(0, 22)) &&
    guided.test(text.slice(Math.max(from - 12, at - 120), at)) &&
    /^[^;]{10,400};$/u.test(text.slice(at))
  )
}

/**
 * "Cục Thuế có Công văn số … về việc triển khai Nghị định số … của Chính phủ và Thông tư số … của Bộ Tài chính": whoever has written the letter has not
 * issued what stands beside the law that it is on, unless the same body is named before it or in its number.
 */
function isCarriedOutToo(text: string, from: number, at: number): boolean {
  const higher = higherText.exec(text.slice(at, at + nearest))
  if (!higher) return false
  const letter = text.slice(Math.max(0, from - nearest), from)
  const code = higher[1] === undefined ? null : /\p{Lu}+$/u.exec(higher[1])
  if ((code && letter.includes(code[0])) || (higher[2] !== undefined && letter.includes(higher[2]))) return false
  return hasWritten.test(letter) && carriedOut.test(text.slice(Math.max(from - 12, at - longest), at))
}

const higherText =
  /^(?:và|VÀ) (?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị) (?:số )?(\d[^ ,;]{2,24})(?: ngày \d[\d/. thángnăm-]{4,26}?)? của (?:Chính phủ|Thủ tướng|Quốc hội|Bộ trưởng|(Bộ \p{Lu}\p{L}* \p{L}+)|Bộ \p{Lu}|Ban Bí thư)/u
const hasWritten = /(?<!\p{L})(?:có|ban hành|gửi) (?:các )?(?:công văn|công điện|văn bản) (?:số )?\d[^;:]{3,60}$/iu
const carriedOut =
  /(?:triển khai|thực hiện|thi hành)(?: thi hành| thực hiện)? (?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị) (?:số )?\d[^;:“”]{3,300} $/iu

const circular = /^(?:[-+] ?)?Căn cứ Thông tư /u
const guided = /(?:hướng dẫn|thi hành|chi tiết)(?: thi hành)?(?: một số điều(?: của)?)? (?:Bộ luật|Luật|Pháp lệnh) [^;:.()“”]{2,90} $/u

/**
 * "… về công bố hợp quy và điểm đ khoản 6 Điều 1 Thông tư số …": a unit of the next document cited, where the title itself names none. What an
 * amending text amends may be a document and an article of another, unless units of the amending text itself go on with such a list.
 */
function citesUnitOfNext(text: string, from: number, at: number): boolean {
  const units = unitsOfNext.exec(text.slice(at, at + nearest))
  const title = text.slice(Math.max(from - 9, at - longest), at)
  if (!units || unitNamed.test(title)) return false
  if (amends.test(title) && !unitCited.test(text.slice(Math.max(0, from - 200), from))) return false
  const next = at + units[0].length
  if (anyText.test(text.slice(next, next + 14))) return true
  const type = isUpper(text.charCodeAt(next)) ? docTypeOfName(text, next) : null
  return type !== null && /^ (?:số )?\d/.test(text.slice(type.end, type.end + 5))
}

const anyText = /^Văn bản số:? ?\d/u
const unitsOfNext = /^(?:(?:điểm|khoản|điều|mục|chương|phần) (?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[a-zđ]|[IVX]{1,6})(?:,| của)? ){1,4}/iu
const amends = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)(?!\p{L})/iu

const unitCited =
  /(?<!(?:điểm|khoản|điều|mục) [\p{L}\d]{1,4}) và (?:(?:điểm|khoản|mục) [\p{L}\d]{1,4},? ){0,3}(?:điểm|khoản|điều|mục|chương) [\p{L}\d]{1,4},? (?:của )?\p{Lu}[\p{L} ]{2,24} (?:số )?\d[^;:()“”]{0,160}$/iu

const unitNamed = / (?:điểm|khoản|điều|mục|chương|phần) (?:\d|[a-zđ] |[IVX]{1,6} )/iu

function isOthers(text: string, from: number, at: number): boolean {
  const next = text.slice(at, at + nearest)
  return others.test(next) || ownToo.test(next) || (guidance.test(next) && !documentNamed.test(text.slice(from, at)))
}

/** "… từ “2%” lên “5%”", "… theo yêu cầu của lãnh đạo Chính phủ": what becomes of a figure in it, and who has asked for it; in a basis the words are the title's. */
function isBehindTitle(text: string, at: number): boolean {
  const next = text.slice(at, at + nearest)
  return figure.test(next) || (asked.test(next) && !basis.test(text) && !text.endsWith(';'))
}

const figure = /^từ [“"][^“”"]{1,40}[”"] (?:lên|xuống|thành|sang) [“"]/u
const asked = /^theo (?:yêu cầu|chỉ đạo|phân công) của lãnh đạo(?!\p{L})/u

/** "Sửa đổi Nghị định … về cho vay lại theo hướng giảm tỷ lệ …": to what end it is amended; of a plan or scheme the words are the title's. */
function isAim(text: string, from: number, at: number): boolean {
  return (
    aim.test(text.slice(at, at + 24)) &&
    amending.test(text.slice(Math.max(0, from - longestAmending), from)) &&
    !plan.test(text.slice(from, at))
  )
}

const longestAmending = 200
const plan = /(?<!\p{L})(?:đề án|kế hoạch|chương trình|chiến lược|quy hoạch|phương án|phê duyệt)(?!\p{L})/iu
const aim =
  /^theo hướng (?:giảm|tăng|nâng|mở rộng|rút ngắn|phân cấp|cắt giảm|đơn giản|cho phép|không|bổ sung|bãi bỏ|bỏ|quy định|giao|xác định|làm rõ|thay)(?!\p{L})/u

/** "… bằng điều 4 mới như sau": what comes in the place of the unit. */
const newWording = /^bằng (?:các )?(?:điều|khoản|điểm|mục|chương|đoạn) /

/** "Xét Tờ trình số … về việc ban hành Quy chế … và ý kiến thảo luận của đại biểu": the other thing that is considered. */
function isOpinion(text: string, at: number): boolean {
  return (
    text.startsWith('và ý kiến ', at) &&
    /^(?:[-+] ?)?(?:Xét|Căn cứ|Trên cơ sở|Sau khi) /.test(text.slice(0, 14)) &&
    opinion.test(text.slice(at + 10, at + 24))
  )
}

const opinion = /^(?:thảo luận|phát biểu|thống nhất|biểu quyết|tham gia|đóng góp|của (?:các )?)/
