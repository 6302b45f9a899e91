import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { enactingSentence } from '../../../grammars/structure/phrases/index.ts'
import { issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { endOfPlace } from '../../../grammars/vocabulary/places.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { isDash, isOpen, isStrongTo } from './signs.ts'
import { counting, isHanging, opensName } from './words.ts'

/** `III. Kết luận` above "100% thành viên nhất trí.": a title that leaves most of its line empty does not end for want of room. */
export function isShortTitle(text: string, width: number): boolean {
  return text.length < width / 3 && /^[\dIVXLA-D]/u.test(text) && readMarkers(text).length > 0 && !counting.test(text)
}

/** Two lines without a stop between them, the second with a capital: one title on two lines, or a title and its text. */
export function weighTitle(before: Line, line: Line, endsField: boolean): number {
  const { text } = line
  let evidence = 0
  if (
    isHanging(before.text) ||
    needsObject.test(before.text) ||
    (mayNeedObject.test(before.text) && !told.test(text)) ||
    (opensName.test(before.text) && !isNextItem(before.text, text)) ||
    (figure.test(text) && counting.test(before.text)) ||
    (/^(?:Kính )?gửi/u.test(before.text) && before.text.length < 60)
  )
    evidence -= 2.5
  else if (isCapitals(before.text) && !isCapitals(text) && /^\p{L}/u.test(text)) evidence += 2
  // whatever a field tells ends where the next one is named, in a short line or one behind which its name would have fitted
  else if (((endsField || before.text.length < longestField) && isLabel(text)) || isNextNumber(before.text, text)) evidence += 2.6
  // nor does who fills in a form say more on that line
  else if (tellsName.test(before.text) && opensSentence.test(text)) evidence += 2.6
  if (isCapitals(before.text) && isCapitals(text)) evidence -= 2
  if (isStrongTo(before) && !line.carried && !line.styles?.some((style) => style.start === 0 && style.type === 'strong')) evidence += 1.8
  if (cited.test(before.text)) evidence -= 1.8
  if (isOpen(before.text) || text === '(' || opensRemark.test(text)) evidence -= 2.5
  if (
    restOfNumber.test(text) ||
    (itsPlace.test(text) && organ.test(before.text)) ||
    (opensReason.test(before.text) && !isDash(text.charCodeAt(0)))
  )
    evidence -= 2.5
  if ((lastWords.test(text) && openItem.test(before.text)) || (opensCase.test(before.text) && /\sthì\s/u.test(text))) evidence -= 2.5
  if (citesDocument.test(text) && carriesOut.test(before.text) && readMarkers(before.text).length === 0) evidence -= 2.5
  if (typeAlone.test(text)) evidence -= 2.5
  if (spansName(before.text, text)) evidence -= 3
  if (before.text.endsWith('ban hành') && bodyEnacts.test(before.text) && enactingSentence.test(`ban hành ${text}`)) evidence -= 3
  if (before.text.length < longestBareTitle && text.endsWith('.') && bareTitle.test(before.text) && whoActs.test(text)) evidence += 2.2
  return evidence
}

const figure = /^(?:\d|[IVXLC]{1,7}(?!\p{L}))/u

/** `Điều 2. Giao`: a verb behind the mark of a unit whose object must follow, or the word before a person's name or post. */
const needsObject = /^(?:(?:Điều|ĐIỀU)\s)?\d{1,3}[.):]{0,2}\s(?:Giao|Cho phép|Ủy quyền|Uỷ quyền|Ông|Bà|Các Ông|Đồng chí)$/u

/** `Điều 1. Thành lập`: the title of an article too; who or what is set up must follow, and nothing be told of it. */
const mayNeedObject =
  /^(?:(?:Điều|ĐIỀU)\s)?\d{1,3}[.):]{0,2}\s(?:Thành lập|Kiện toàn|Bổ nhiệm|Phê duyệt|Ban hành|Công nhận|Công bố|Phê chuẩn|Điều động|Hủy bỏ|Huỷ bỏ)$/u

const told = /\s(?:được|do|phải|là|có trách nhiệm|thực hiện theo)\s/u
const cited = /(?:Điều|[Kk]hoản|[Đđ]iểm|Mục)\s\d{1,3}[a-zđ]?$/u

/** An item without its end, and the few words that end it. */
const openItem = /^[-–+•]\s[^.;:]{3,60}[\p{L}\d]$/u

const lastWords = /^[^\s.;:]{1,12}(?:\s[^\s.;:]{1,12}){0,3}[.;]$/u

/** The first half of a sentence. */
const opensCase = /^(?:\S{1,6}\s)?(?:Trường hợp|Nếu|Khi)\s/u

/** The second half of an organ's name: `Cục Thuế` / `TP Hải An`. */
const organ = /(?:^|\s)(?:Cục|Sở|Phòng|Tòa án|Toà án|Viện kiểm sát|Kho bạc|Công an|UBND|HĐND)(?:\s[^\s.;:,]{1,7}){0,8}$/u

const itsPlace = /^(?:TP\.?|Thành phố|Tỉnh|Quận|Huyện|Thị xã|Xã|Phường)\s\p{Lu}/u

/** The words of a basis or a reason, whose object must follow. */
const opensReason = /^(?:Căn cứ|Thực hiện|Thi hành|Xét|Theo đề nghị|Trên cơ sở)$/u

/** `30` / `/2019/QĐ-UBND`, `Số` / `…./TTr-SNV`: no sentence begins so. */
const restOfNumber = /^[.…]{0,20}\s?\//u

/** A remark inside a sentence, longer than its line. */
const opensRemark = /^\(\p{Ll}[^)]{0,170}$/u

const longestField = 44

/** "Sau 02 năm triển khai thực hiện" / "Kết luận số 45-KL/TW …": what is carried out, on a website's short first line. */
const carriesOut = /\p{Ll}\s(?:(?<![Tt]ổ chức )thực hiện|triển khai|quán triệt|thi hành|cụ thể hóa|sơ kết|tổng kết|cùng với|kèm)$/u

const citesDocument =
  /^(?:(?:Nghị (?:định|quyết)|Kết luận|Chỉ thị|Quyết định|Thông tư|Quy định|Công văn)\s(?:số|\d|này)|(?:Bộ luật|Luật|Pháp lệnh|Chương trình|Kế hoạch|Đề án)\s\p{L})/u

/** "… tổ chức thực hiện" / "Nghị quyết. Trong quá trình …": a type and a stop are the end of a sentence, and none of their own. */
const typeAlone =
  /^(?:Nghị (?:định|quyết)|Kết luận|Chỉ thị|Quyết định|Thông tư|Quy (?:định|chế|hoạch)|(?:Bộ )?[Ll]uật|Pháp lệnh|Chương trình|Kế hoạch|Đề án)(?:\snày)?\.(?=\s\p{Lu}|$|\/)/u

/** "Hội đồng nhân dân ban hành" / "Nghị quyết sửa đổi …": what the body enacts must follow. */
const bodyEnacts =
  /^(?:Quốc hội|Chính phủ|Thủ tướng|Hội đồng|(?:Ủy|Uỷ) ban|UBND|HĐND|Bộ trưởng|Chủ tịch|Chánh án|Viện trưởng|Tổng|Thống đốc|Giám đốc|Ban)(?:\s(?!được|do|đã)[^\s.;:]{1,8}){0,24}\sban hành$/u

/** `2. Ưu điểm nổi bật` / "Chi bộ đã …": a few words behind a number, and a whole sentence that begins with who has done something. */
const bareTitle = /^[\dIVX]{1,5}(?:\.\d{1,2}){0,3}[.)/-]{1,2}\s\p{Lu}[\p{L}\s]{3,40}$/u

export const longestBareTitle = 44

const whoActs =
  /^(?:(?:Các\s)?(?:[Cc]hi bộ|[Cc]hi ủy|[Đđ]ảng (?:ủy|bộ|viên)|[Cc]ấp ủy)|Ban (?:Thường vụ|Chấp hành|Chi ủy)|(?:Ủy|Uỷ) ban (?:Kiểm tra|nhân dân)|UBND|HĐND|Nhà trường|Đơn vị|Cơ quan)(?:\s\p{L}{1,8}){0,4}?\s(?:đã|chưa|luôn|thường xuyên|tiếp tục)\s/u

/** `Họ và tên: Lò Thị Hoa`, `Tôi là: Lò Thị Hoa, sinh ngày 04 tháng 5 năm 1990`: a field to its end. */
const tellsName =
  /^(?:Họ (?:và )?tên(?:\s\p{Ll}[^:]{0,40})?\s?:|(?:Tôi tên|Tên tôi|Tôi) là\s?:?)\s\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4}(?:,\ssinh ngày\s\d[^;:]{5,30}\d{4})?$/u
const opensSentence = /^\p{Lu}\p{L}{0,7}\s[^;:]{16}/u

export function isLabel(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && colon < longestLabel && label.test(text)
}

/**
 * `Địa điểm: Hội trường`, `Kết quả:`, `Ban kiểm phiếu gồm 03 đồng chí:`: the name of a field, not that of an organ or a person, which has a
 * capital behind the first, nor the rest of one. Minutes and invitations put no stops before it. What is built is named in titles.
 */
const label =
  /^(?!(?:Thành phố|Thị xã|Tỉnh|Huyện|Quận|Xã|Phường|Công trình|Hạng mục|Gói thầu|Dự án|Đồng chí)\s?:)\p{Lu}[\p{L}-]{0,8}(?:\s(?:\p{Ll}{1,7}|\p{Lu}{2,5})){0,4}(?:\sgồm(?:\s[\p{Ll}\d]{1,7}){1,4})?\s?:(?:\s|$)/u

const longestLabel = 40

/** `- Ông A, Chủ tịch` / `- Bà B, …`, also without their dashes: one item below the other. */
function isNextItem(before: string, text: string): boolean {
  return (before.charCodeAt(0) === text.charCodeAt(0) && /^[-–+•*]\s\p{Lu}/u.test(text)) || (member.test(text) && member.test(before))
}

const member = /^(?:Ông|Bà|Đồng chí|Đ\/c)\s\p{Lu}\p{Ll}{0,6}\s\p{Lu}/u

/** `1. Đ/c Lò Văn An - Trưởng ban` / `2. Đ/c …`. */
function isNextNumber(before: string, text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 49 || code > 57) return false
  const [own, above] = [text, before].map((line) => /^(\d{1,2})([.)])\s\p{Lu}/u.exec(line))
  return own != null && above != null && own[2] === above[2] && Number(own[1]) === Number(above[1]) + 1
}

/** A known name goes on from one line to the other: `thành phố Hồ` / `Chí Minh`, `Thủ tướng` / `Chính phủ`. */
export function spansName(before: string, text: string): boolean {
  const tail = before.slice(-40)
  const both = `${tail} ${text.slice(0, 40)}`
  for (let at = tail.lastIndexOf(' '), words = 0; at >= 0 && words < 4; at = tail.lastIndexOf(' ', at - 1), words++) {
    const end = endOfPlace(both, at + 1) ?? issuerOfName(both, at + 1)?.end
    // "… của Đảng" / "Ủy ban Kiểm tra …" is no "Đảng ủy"
    if (end !== undefined && end > tail.length) return !(before.endsWith(' Đảng') && /^(?:Ủy|Uỷ) ban\s/u.test(text))
    if (at === 0) break
  }
  return false
}
