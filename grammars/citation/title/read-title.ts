import { createPhraseTrie } from '../../vocabulary/phrase-trie.ts'
import { issuerOfName } from '../../vocabulary/issuers.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { decisionVerbAt } from '../words.ts'
import { endOfTitle } from './end-of-title.ts'
import { readQuotation } from './quotations.ts'
import type { TitleMatch } from './quotations.ts'
import { basis, trimEnd } from './text.ts'

/** Words with which the title of a document begins when it follows the number, the date or the issuer. */
const openers = createPhraseTrie(
  `về; về việc; v/v; quy định; ban hành; phê duyệt; hướng dẫn; sửa đổi; bổ sung; bãi bỏ; công bố; thành lập; kiện toàn; giao; thí điểm; triển khai; thực hiện; tổ chức thực hiện; đẩy mạnh; tăng cường; điều chỉnh; công nhận; phê chuẩn; phân cấp; ủy nhiệm; giải thích; xử phạt; kiểm soát; chi tiết; quy định chi tiết; qui định; qui định chi tiết; thi hành; thông qua; đặt tên; bổ nhiệm; tiếp tục thực hiện; tiếp tục đẩy mạnh; thông báo kết luận; đề nghị thông qua; đề nghị ban hành; đề nghị phê duyệt`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** More of them where the issuer or the day stands before: elsewhere they are words of the sentence. */
const openersBehindIssuer = createPhraseTrie(
  `một số vấn đề; một số nội dung; một số chính sách; một số chế độ; một số cơ chế; một số biện pháp; một số giải pháp; một số nhiệm vụ; một số chủ trương; một số điểm; một số điều; một số quy định; một số định hướng; kết luận của; ý kiến kết luận; ý kiến chỉ đạo; đánh giá kết quả; đánh giá tình hình; đánh giá công tác; đánh giá việc; xin chủ trương; xin ý kiến; sắp xếp; sáp nhập; hợp nhất; giải thể; chuẩn y; chỉ định; điều động; luân chuyển; miễn nhiệm; cho thôi; khen thưởng; kỷ luật; phát động phong trào; phát động thi đua; tặng; truy tặng; phong tặng; chấp thuận chủ trương; chấp thuận nhà đầu tư; ủy quyền; lấy ý kiến; chuyển giao; đôn đốc; phúc đáp; tập trung ứng phó; chủ động ứng phó`
    .split('; ')
    .map((word) => [word, true] as const),
)

function openerBehindIssuer(text: string, at: number): { end: number } | null {
  const opener = openersBehindIssuer.match(text, at)
  if (opener) return text.startsWith(' nhưng ', opener.end) ? null : opener
  const verb = deedOrPredicate.test(text.slice(at, at + 12)) ? null : decisionVerbAt(text, at)
  return verb && !ofSentence.test(text.slice(verb.end, verb.end + 12)) ? verb : null
}

/** Verbs that in a sentence say as often what the document does, or what becomes of it, as what its title is. */
const deedOrPredicate = /^(?:cho phép|phân quyền|chấm dứt|gia hạn|tạm dừng|tạm ngừng|hoàn trả|cấp bổ sung|cấp phép|đình chỉ)(?!\p{L})/u
/** "thu hồi từ ngày …", "chấn chỉnh nhưng đến nay …": when it was, and what came of it. */
const ofSentence = /^,? (?:nhưng|hiệu lực|lần|từ|kể từ|đến|trước|ngày)(?!\p{L})/u

/** Decrees of the head of State (sắc lệnh), and the first of the Government, are cited with the bare verb of what they did. */
const openersOfDecree = createPhraseTrie(
  `tổ chức; đặt; đặt ra; cử; bổ; thiết lập; lập; ấn định; định; tạm hoãn; hoãn; cải tổ; sáp nhập; hợp nhất; cho phép; bãi; cấm; ban bố; cho thi hành; thưởng; ân xá; triệu tập; tăng; giảm; bổ khuyết; ủy quyền`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** "Nghị định số … quy định cụ thể tại Điều 21", "QCVN … ban hành kèm theo …", "thông qua ngày …", "tiếp tục thực hiện đến …": where a matter stands, what a document came with, and when. */
const noTitle =
  /^(?:được )?(?:(?:qu[yi] định|hướng dẫn)(?: (?:cụ thể|rõ|chi tiết))? tại|ban hành kèm|thi hành (?:từ|kể từ|trong|tại|theo|đúng|nghiêm)|thông qua (?:ngày|tại|trong|năm|vào)|(?:sửa đổi,? (?:và )?bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ) bởi|tiếp tục thực hiện (?:từ|đến|cho đến|theo|trong)) /i

/** Right behind the number "Quy định" may begin another mention. */
const capitalisedAbout = /^(?:V(?:ề|\/[vV])|(?:Quy định|Hướng dẫn) (?:về|chi tiết|việc|một số) )/

/** "của Chính phủ Quy định chức năng": many write the title behind the issuer as its own document prints it. */
const capitalised =
  /^(?:V(?:ề|\/[vV])|(?:Ban hành|Quy định|Hướng dẫn|Phê duyệt|Sửa đổi|Bổ sung|Bãi bỏ|Công bố|Công nhận|Thành lập|Kiện toàn)[ ,]|Thực hiện \p{Ll})/u

const longestCapitalised = 20

/**
 * The title that begins at `at` ("về …", "quy định …", a quotation). Ends before what closes a clause, a verb that goes on with
 * the sentence, or another document; a closing quotation mark or bracket that was not opened in it ends it too.
 */
export function readTitle(text: string, at: number, between = false, isBehindIssuerOrDay = false, isOfDecree = false): TitleMatch | null {
  const quoted = readQuotation(text, at)
  if (quoted) return quoted
  const opener =
    openers.match(text, at) ??
    (isBehindIssuerOrDay ? openerBehindIssuer(text, at) : null) ??
    (isOfDecree && isBehindIssuerOrDay ? openersOfDecree.match(text, at) : null) ??
    (between && text.startsWith('giữa ', at) ? { end: at + 4 } : null) ??
    readGluedOpener(text, at)
  if (!opener) return null
  const isCapital = isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1))
  const day = isCapital && !isBehindIssuerOrDay ? endOfCodified(text, at) : null
  if (day !== null) return { start: at, end: day, title: text.slice(at, day) }
  if (isCapital && !(isBehindIssuerOrDay ? capitalised : capitalisedAbout).test(text.slice(at, at + longestCapitalised))) return null
  if (isCapital && /^(?:Hướng dẫn|Quy định) (?:số |\d|này)/.test(text.slice(at, at + 13))) return null
  if (noTitle.test(text.slice(at, at + 30))) return null
  if (isSentTo(text, at, isBehindIssuerOrDay)) return null
  const gap = /^:? /.exec(text.slice(opener.end, opener.end + 2))?.[0].length
  const inner = gap === undefined ? null : readQuotation(text, opener.end + gap)
  if (inner) return { start: at, end: inner.end, title: `${text.slice(at, opener.end)} ${inner.title}` }
  const end = withoutNoteMark(text, withoutAnd(text, withoutComma(text, endOfTitle(text, opener.end))))
  // "Nghị định 175/2025/NĐ-CP quy định từ ngày Nghị định này …": the words are the sentence's
  if (/^ (?:này|NÀY)(?!\p{L})/u.test(text.slice(end, end + 5))) return null
  return end - opener.end < 4 ? null : { start: at, end, title: text.slice(at, end) }
}

/**
 * "Căn cứ Quyết định số … của UBND tỉnh cho phép chuyển mục đích sử dụng đất;": a basis has no verb of its own, and between an issuer whose name has
 * ended for certain and its semicolon nothing stands but the title, whatever its first word, unless that joins something else or tells what became of the
 * document.
 */
export function readTitleByPlace(text: string, at: number, issuer: string): TitleMatch | null {
  if (!text.endsWith(';') || !basis.test(text) || !/^\p{Ll}{2}/u.test(text.slice(at, at + 2)) || !isWholeName(issuer)) return null
  const words = text.slice(at, at + 30)
  if (besideTitle.test(words) || noTitle.test(words)) return null
  const end = endOfTitle(text, at)
  return text.charCodeAt(end) === 59 && end - at > 8 ? { start: at, end, title: text.slice(at, end) } : null
}

/** The name ends in its level or place, or is that of a body of which there is but one, or of its office in a province. */
function isWholeName(issuer: string): boolean {
  if (placed.test(issuer)) return true
  const name = issuer.replace(headOfOffice, '').replace(/^Sở /u, 'Bộ ')
  const known = issuerOfName(name, 0)
  return known?.end === name.length && known.issuer.shared !== true && known.issuer.offices !== true
}

const placed =
  /(?:^| )(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: [\p{Lu}\d][^ ]{0,8}){0,5}$/u
const headOfOffice = /^(?:(?:Phó )?Giám đốc|Bộ trưởng|Thứ trưởng) /u

const besideTitle =
  /^(?:và|hoặc|cùng|của|do|bởi|tại|trong|theo|kèm|gửi|ban hành kèm|được|bị|đã|đang|sẽ|có|hết|còn|là|thì|mà|như|này|nêu|nói|trên|sau|trước|từ|đến|ký|số|ngày|tháng|năm|lần|khóa|khoá|kỳ|nhiệm kỳ|phiên|họp|cấp ngày|để|nhằm|với|về|các|những|nơi|kiêm|trình|chuyển|nước|lâm thời|cũ|đối với|cho(?! (?:phép|thôi|thuê|chủ trương))|thương binh|\p{Ll}{1,7}(?: \p{Ll}{1,7})? (?:ngày|hồi|năm|đến)|\p{Ll}{1,7} (?:về|ban hành|quy định|phê duyệt))(?!\p{L})/u

/** "Nghị định số 135/2020/NĐ-CP Quy định về tuổi nghỉ hưu ngày 18/11/2020 của Chính phủ": in the order of the codification (Bộ pháp điển), the title behind the number, up to the day. */
function endOfCodified(text: string, at: number): number | null {
  codified.lastIndex = at
  const match = codified.exec(text)
  return match && at + match[1]!.length
}

const codified =
  /((?:Quy định|Hướng dẫn|Ban hành|Sửa đổi|Bổ sung|Bãi bỏ|Về)(?!\p{L})(?:(?! ngày \d|[.;] )[^:()“”]){6,300})(?<!\d[-/][^ ]{2,24}) ngày \d{1,2}\/\d{1,2}\/\d{4} của (?!Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ)(?=\p{Lu})/uy

/**
 * "gửi Kế hoạch số … về Ban Thường vụ": to whom. Behind the issuer or the day a body is what the document is about, as after "về" in any title, unless
 * the sentence sends something.
 */
function isSentTo(text: string, at: number, isBehindIssuerOrDay: boolean): boolean {
  if (!/^về (?:việc )?[A-ZĐÀ-Ỹ]/.test(text.slice(at, at + 9)) || noBody.test(text.slice(at + 3, at + 18)) || !readOrgan(text, at + 3))
    return false
  return !isBehindIssuerOrDay || sends.test(text.slice(Math.max(0, at - longestSending), at))
}

/** Words that begin as the names of bodies do: a congress, a session, "Hội nhập quốc tế", "Bộ tiêu chí". */
const noBody =
  /^(?:Đại hội|Hội (?:nghị|nhập|thi|thảo|chợ|diễn|khỏe|trại|đàm)|Bộ (?:tiêu chí|chỉ số|chỉ tiêu|định mức|đơn giá|quy tắc|thủ tục|tài liệu|dữ liệu|câu hỏi|mã))(?!\p{L})/u

const sends = /(?:^|[^\p{L}])(?:gửi|nộp|chuyển|báo cáo|trình)(?!\p{L})[^.;:]{0,200}$/iu
const longestSending = 220

/** "phê duyệtChương trình …": a site lost the blank at the end of a line, and a capital tells where the next began. */
function readGluedOpener(text: string, at: number): { end: number } | null {
  glued.lastIndex = at
  return glued.test(text) ? { end: glued.lastIndex } : null
}

const glued = /(?:phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|về việc|thành lập)(?=\p{Lu}\p{Ll})/uy

/** "Xét Tờ trình số … về việc ban hành Quy chế …,": the last line before "QUYẾT ĐỊNH:" ends with a comma of the sentence. */
function withoutComma(text: string, end: number): number {
  const trimmed = trimEnd(text, end)
  return text.charCodeAt(trimmed - 1) === 44 ? trimEnd(text, trimmed - 1) : trimmed
}

/** "… và được sửa đổi": what joins the title and the rest of the sentence is of neither. */
function withoutAnd(text: string, end: number): number {
  return /(?: và| VÀ)$/.test(text.slice(end - 3, end)) ? trimEnd(text, end - 3) : end
}

function withoutNoteMark(text: string, end: number): number {
  while (/[¹²³⁰⁴-⁹]/.test(text.charAt(end - 1))) end--
  return end
}
