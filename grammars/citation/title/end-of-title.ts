import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { isBracketOfSentence } from './brackets.ts'
import { closesTitle, isAmendedSame } from './closers.ts'
import { endsAtComma } from './commas.ts'
import { endOfLawInTitle } from './laws.ts'
import { opensName, readQuotation } from './quotations.ts'
import { basis, isDigitAt, longest, longestPlaces, trimEnd } from './text.ts'

/** A bracket that is still open where the title ends is none of its words: "… tỉnh Hải An (Trước đó, …". */
export function endOfTitle(text: string, from: number): number {
  const end = endOfWords(text, from)
  let depth = 0
  let opened = end
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 40 && depth++ === 0) opened = i
    else if (code === 41) depth--
  }
  return depth > 0 ? trimEnd(text, opened) : end
}

function endOfWords(text: string, from: number): number {
  const isBasis = basis.test(text)
  const limit = Math.min(text.length, from + longest)
  let depth = 0
  let square = 0
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '(') {
      if (isBracketOfSentence(text, from, i)) return trimEnd(text, i)
      depth++
    } else if (char === ')' && depth-- === 0) return i
    else if (char === '[') square++
    // the words of a link: "[Nghị định số … về hóa đơn](https://…)"
    else if (char === ']' && square-- === 0) return trimEnd(text, i)
    else if (opensName(text, from, i)) {
      const quoted = readQuotation(text, i, 2)
      if (!quoted) return trimEnd(text, i)
      if (/^ (?:và|hoặc) /.test(text.slice(quoted.end, quoted.end + 6))) return quoted.end
      i = quoted.end - 1
    } else if (char === ';' && goesOnAtSemicolon(text, from, i, isBasis)) continue
    else if (char === ';' || char === '”' || char === '"' || char === '“' || char === '?' || char === '!' || char === '|')
      return trimEnd(text, i)
    else if (char === ':' && stageYears.test(text.slice(i, i + 16)) && stageBefore.test(text.slice(Math.max(from, i - 16), i))) continue
    else if (char === ':' && ((isDigitAt(text, i + 1) && isDigitAt(text, i - 1)) || numberWord.test(text.slice(i - 2, i + 3)))) continue
    else if (char === ':' || (char === '.' && endsAtStop(text, i))) return i
    else if (char === ',' && text.charAt(i + 1) === ' ' && endsAtComma(text, from, i + 2, isBasis)) return i
    else if (isUpper(text.charCodeAt(i)) && startsGluedSentence(text, i)) return i
    else if (char === ' ') {
      if (depth === 0 && closesTitle(text, from, i + 1)) return text.charAt(i - 1) === ',' ? i - 1 : i
      i = Math.max(i, (endOfLawInTitle(text, from, i + 1, isBasis) ?? 0) - 1)
    }
  }
  return limit === text.length ? trimEnd(text, limit) : from
}

/** "… trong năm 2022Ban Tuyên giáo Trung ương hướng dẫn …": a site dropped the end of the line, and a year and the name of a body are never one word. */
function startsGluedSentence(text: string, at: number): boolean {
  return isDigitAt(text, at - 1) && yearBefore.test(text.slice(at - 5, at)) && readOrgan(text, at) !== null
}

const yearBefore = /[ /-](?:19|20)\d\d$/

/** "giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025": of a programme in stages the name says which years one is. */
const stageYears = /^: từ (?:năm )?\d{4} /
const stageBefore = /giai đoạn (?:[IVX]{1,4}|\d)$/iu

/** "theo Quyết định số: 05/QĐ-UBND": the colon behind the word for a number. */
const numberWord = /^[sS][ốỐ]: ?\d/

/** A stop within a number or a code ends nothing; one between two sentences may have lost its blank: "gắn liền với đất.Do Bản án …". */
function endsAtStop(text: string, at: number): boolean {
  if (shortBefore.test(text.slice(Math.max(0, at - 6), at)) && nameBehind.test(text.slice(at + 1, at + 14))) return false
  if (!/[\dA-Za-z]/.test(text.charAt(at + 1))) return true
  return isUpper(text.charCodeAt(at + 1)) && gluedSentence.test(text.slice(at - 2, at + 3))
}

/** "TP. Hồ Chí Minh", "Q. 12", "PGS. Nguyễn Văn A": the level of a place and the degree of a person, written for short before the name. */
const shortBefore = /(?:^|[^\p{L}\d])(?:TP|Tp|TX|TT|KP|Q|P|H|X|PGS|GS|TS|ThS|BS|KS|LS)$/u
/** Of the next sentence the first word alone has a capital. */
const nameBehind = /^ ?(?:\p{Lu}\p{L}{0,7}(?:[ -]\p{Lu}|[,;.)]|$)|\d{1,2}(?![\p{L}\d])|(?:Huế|Vinh) |(?:PGS|GS|TS)\.)/u

const gluedSentence = /^\p{Ll}{2}\.\p{Lu}\p{Ll}/u

function goesOnAtSemicolon(text: string, from: number, at: number, isBasis: boolean): boolean {
  return (
    goesOnBehind.test(text.slice(at, at + 22)) ||
    opensSecondHalf(text, at, isBasis) ||
    (text.startsWith('; việc ', at) && regulatesWork.test(text.slice(Math.max(0, from - longestOpener), at))) ||
    (field.test(text.slice(at, at + longestField)) && ofFields.test(text.slice(Math.max(0, from - 10), at))) ||
    isAmendedSame(text, from, at) ||
    isRuledToo(text, from, at) ||
    isWithinSeries(text, from, at)
  )
}

/**
 * "các Nghị quyết của Hội đồng nhân dân tỉnh: số 158/NQ-HĐND … về dự toán thu; chi ngân sách địa phương; số 163/NQ-HĐND …": each document of a series
 * begins with its number, and what stands between two of one symbol without a number is the rest of the first one's title.
 */
function isWithinSeries(text: string, from: number, at: number): boolean {
  restOfTitle.lastIndex = at
  const next = restOfTitle.exec(text)
  return next !== null && memberOfSeries.exec(text.slice(Math.max(0, from - longestMember), from))?.[1] === next[1]
}

const symbolOfMember = 'số:? \\d{1,6}(?:/\\d{4})?[/-](\\p{Lu}[\\p{L}\\d/-]{1,24})'
const restOfTitle = new RegExp(
  `(?:; \\p{Ll}(?!ố:? \\d)(?:(?!\\d[-/]\\p{L})[^;:.“”"]){2,160}){1,2}; ${symbolOfMember}(?![\\p{L}\\d/-])`,
  'uy',
)
const memberOfSeries = new RegExp(`[:;] ${symbolOfMember}(?:,? ngày [\\d/. thángnăm-]{6,28})? [\\p{L} ]{2,30}$`, 'u')
const longestMember = 110

/**
 * "về việc quy định mức phân bổ …; quy định mức chi … hết hiệu lực": behind the semicolon what is ruled comes again in the same word, up to what
 * becomes of the document; "…; quy định của pháp luật có liên quan" is the next of what the sentence counts.
 */
function isRuledToo(text: string, from: number, at: number): boolean {
  ruledToo.lastIndex = at
  const again = ruledToo.exec(text)?.[1]
  return again !== undefined && ` ${text.slice(Math.max(0, from - longestOpener), at).toLowerCase()}`.includes(` ${again} `)
}

const ruledToo =
  /; (quy định|mức|thủ tục|tiêu chuẩn|chế độ|chính sách|điều kiện|định mức) (?!này|của|khác|tại|trên|nêu|rõ|cụ thể|trách nhiệm)\p{Ll}(?:(?! (?:đã|đang|sẽ|phải|được|bị|là|như|này|theo|hết|thực hiện)(?!\p{L})| (?:số|ngày) \d|\d[/-]\p{L})[^.:;“”"]){4,240} (?:hết hiệu lực|(?:được|bị) (?:bãi|thay|sửa))/uy

/** "xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp; hành chính tư pháp; hôn nhân và gia đình": the decrees on penalties count the fields that they are on. */
const ofFields = /(?:xử phạt|vi phạm) [^:.“”]{0,40}(?:lĩnh vực|hoạt động) [^:.“”]{3,300}$/u
const field =
  /^; (?:hành chính tư pháp|bổ trợ tư pháp|hôn nhân|thi hành án|phá sản|phòng,? (?:chống|cháy)|cứu nạn|thủy lợi|thuỷ lợi|đê điều|khai thác|khoáng sản|tài nguyên|quản lý(?: và)?,? (?:công trình|sử dụng|phát triển)|kinh doanh|sản xuất|vật liệu|hóa chất|điện lực|năng lượng|an ninh|an toàn|trật tự|tần số|viễn thông|công nghệ|giao dịch|văn hóa|quảng cáo|du lịch|thể thao|bảo hiểm|đo đạc|thú y|chăn nuôi|trồng trọt|kế toán|kiểm toán|đấu thầu|nhà ở|người lao động|lao động|đưa người)(?: |,|;|$)/u
const longestField = 32

/** "quy định chi tiết, hướng dẫn việc tổ chức hội nghị cử tri; việc giới thiệu người ứng cử": each of what is regulated has the same word. */
const regulatesWork = /(?:quy định|hướng dẫn)(?: chi tiết)?(?:,? (?:và )?hướng dẫn)? việc \p{Ll}/iu
const longestOpener = 40

/**
 * "quy định mức thu … phí công chứng; phí chứng thực; lệ phí cấp thẻ", "quy định về …; quy định chi tiết …", "về đẩy mạnh xây dựng …; kiên quyết
 * đấu tranh …": what one document is about, with semicolons in its title.
 */
const goesOnBehind = /^; (?:(?:lệ )?phí \p{Ll}|quy định chi tiết |kiên quyết )/u

/**
 * "quy định … Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự": titles in two halves. A basis is one sentence
 * to its last semicolon, and what opens no other document before that is the second half.
 */
function opensSecondHalf(text: string, at: number, isBasis: boolean): boolean {
  if (text.charCodeAt(at + 2) === 116 && procedure.test(text.slice(at, at + longestPlaces))) return true
  if (!isBasis || !text.endsWith(';')) return isLastHalf(text, at)
  secondHalf.lastIndex = at
  return secondHalf.test(text) && docTypeOfName(text, at + 2) === null
}

/**
 * "SỬA ĐỔI … CỦA THÔNG TƯ SỐ … QUY ĐỊNH VỀ HỒ SƠ …; THỦ TỤC …", "Bộ trưởng Bộ Y tế ban hành Thông tư sửa đổi … về hồ sơ …; thủ tục ….": the title of an
 * amending text, and the formula that enacts it, end with the title of what is amended.
 */
function isLastHalf(text: string, at: number): boolean {
  if (!amendingTitle.test(text) && !(enacting.test(text) && nounOfHalf.test(text.slice(at, at + longestPlaces)))) return false
  lastHalf.lastIndex = at
  return lastHalf.test(text) && docTypeOfName(text, at + 2) === null
}

const amendingTitle = /^(?:SỬA ĐỔI|BỔ SUNG|BÃI BỎ|HƯỚNG DẪN)[ ,]/u
/** "… đã ban hành …" is a report's. */
const enacting =
  /^\p{Lu}[\p{L} ]{3,80}(?<! đã) ban hành (?:Thông tư|Nghị định|Nghị quyết|Quyết định) (?:sửa đổi|bổ sung|bãi bỏ|hướng dẫn)[ ,]/u
/** What a title is about; "; giao Bộ Y tế …", "; đến nay …" tell what else happens. */
const nounOfHalf =
  /^; (?:hồ sơ|trình tự|thủ tục|quy trình|mức|định mức|phí|lệ phí|việc|chế độ|chính sách|điều kiện|tiêu chuẩn|thẩm quyền|nguyên tắc)(?!\p{L})(?![^;]{0,220} (?:đã|đang|phải) )/u
const lastHalf = /; (?!(?:và|các|bãi bỏ|sửa đổi|bổ sung)(?!\p{L}))\p{L}(?:(?! (?:số|ngày) \d|\d[/-]\p{L})[^.;:“”"]){7,240}\.?$/iuy

const procedure = /^; trình tự(?:,| và) thủ tục(?:(?! (?:thực hiện theo|được|phải|là|như) )[^:;.“”]){7,200}(?:[;.)]|$)/u

const secondHalf =
  /; (?!(?:căn cứ|theo|xét|thực hiện|trên cơ sở|sau khi|và|các|những|được|đã|đồng thời|đề nghị|ý kiến|kết quả|kết luận|biên bản|văn bản|nhu cầu|tình hình|yêu cầu|nội dung|điểm|khoản|mục|số|ngày|từ|do|để|tại|của|thay|còn|quy hoạch|kế hoạch|chương trình|dự toán|phương án|đề án|chức năng)(?!\p{L}))\p{Ll}(?:(?! (?:số|ngày) \d|\d[/-]\p{L}| (?:căn cứ|của) \p{Lu})[^.:“”"]){7,240};$/uy
