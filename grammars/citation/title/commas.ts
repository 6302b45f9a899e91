import { createPhraseTrie } from '../../vocabulary/phrase-trie.ts'
import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { isOfHonours, isOfKinds, isOfLists, isOfOrgans, isOfPerson, isOfPlaces, isOfUnits, isWithinName } from './counted.ts'
import { longest, nearest } from './text.ts'
import { isOfNoun } from './words-of-title.ts'

/** After a comma the title goes on unless one of these follows. */
const clauseStarts = createPhraseTrie(
  `theo; trong đó; để; nhằm; cụ thể; nội dung như sau; nội dung cụ thể; nội dung kiến nghị; đồng thời; căn cứ; đề nghị; yêu cầu; được; đã; ngày; kèm theo; sau đây; dưới đây; gọi tắt; viết tắt; gồm; bao gồm; như; nếu; thì; với các nội dung; với nội dung; với những nội dung; đặc biệt; nhất là; qua đó; góp phần; bên cạnh; xét thấy; trả lời công văn; trả lời văn bản; nguyên văn`
    .split('; ')
    .map((word) => [word, true] as const),
)

const toSemicolon =
  /^(?:(?!ban hành|quyết định|hướng dẫn|quy định|thông tư|nghị |luật|căn cứ)(?:[^;.:()“”"]|\(nay là [^()]{2,60}\)))*(?:;|(?<=,)$)/iu

const numberAtEnd = /\d[-/][\p{L}\d./&-]{0,20}\p{Lu}[^\s,]{0,20}, $/u

export function endsAtComma(text: string, from: number, at: number, isBasis: boolean): boolean {
  if (/^ngày \d/.test(text.slice(at, at + 6)) && numberAtEnd.test(text.slice(Math.max(from, at - 60), at))) return false
  if (clauseStarts.match(text, at)) return !isOfNoun(text, from, at)
  // "… về hóa đơn điện tử, ban hành ngày 30/12/2019": the day behind the title
  if (text.charCodeAt(at) === 98 && /^ban hành (?:vào )?ngày \d/.test(text.slice(at, at + 20))) return true
  if (!isBasis && text.charCodeAt(at) === 116 && isSubmitted(text, from, at)) return true
  // "…, số 12/QĐ-UBND": the next number of a list; "số lượng" is a word of the title
  if (text.charCodeAt(at) === 115 && /^số:? ?\d/.test(text.slice(at, at + 6))) return true
  if (isClause(text, at) || isParty(text, at) || isSubject(text, from, at) || isTimeOfVisit(text, at)) return true
  if (isNextTask(text, from, at)) return true
  if (!isBasis && (isSecondRuling(text, from, at) || isMeeting(text, from, at))) return true
  // "…, các Nghị định sửa đổi Nghị định số …"
  if (text.startsWith('các ', at) && isUpper(text.charCodeAt(at + 4)) && docTypeOfName(text, at + 4)) return true
  if (isBasis && isUpper(text.charCodeAt(at)) && toSemicolon.test(text.slice(at, at + longest))) return docTypeOfName(text, at) !== null
  if (
    sessionOf.has(text.charCodeAt(at)) &&
    session.test(text.slice(at, at + 26)) &&
    sessionBefore.test(text.slice(Math.max(from, at - 24), at))
  )
    return false
  if (shortPlace.test(text.slice(at, at + 8))) return false
  // "kỷ luật tổ chức Đảng, Đảng viên": the second of a pair that the Party's rules name together
  if (text.startsWith('Đảng viên', at) && text.startsWith('Đảng, ', at - 6)) return false
  if (!isUpper(text.charCodeAt(at)) || isOfUnits(text, from, at) || isOfOrgans(text, from, at)) return false
  if (isOfPerson(text, from, at) || isOfPlaces(text, from, at) || isOfKinds(text, from, at) || isOfHonours(text, from, at)) return false
  if (isOfLists(text, from, at) || isWithinName(text, from, at)) return false
  if (actsShortly(text, from, at)) return true
  return !isUpper(text.charCodeAt(at + 1)) || docTypeOfName(text, at) !== null
}

/** "sửa đổi Nghị định số … về phí bến đò, trình Chính phủ": to whom the draft that amends goes; among "lập, thẩm định, trình …" it is a step that the title counts. */
function isSubmitted(text: string, from: number, at: number): boolean {
  return (
    submitted.test(text.slice(at, at + 40)) && amending.test(text.slice(Math.max(0, from - 200), from)) && !steps.test(text.slice(from, at))
  )
}

const submitted =
  /^trình (?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban|Hội đồng|Bộ trưởng|UBND|HĐND|cấp có thẩm quyền|cơ quan có thẩm quyền)(?!\p{L})/u
export const amending =
  /(?:sửa đổi|bổ sung|thay thế)(?: một số điều(?: của)?)? (?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Thông tư|Chỉ thị)(?:(?!\. )[^;:]){3,160}$/iu
const steps = /(?<!\p{L})(?:lập|soạn thảo|thẩm tra|thẩm định|xây dựng|xem xét)(?!\p{L})/iu

/** "kiến nghị của cử tri gửi tới trước Kỳ họp thứ 9, Quốc hội khóa XV": whose session it is. */
const session =
  /^(?:Quốc hội|Hội đồng nhân dân|HĐND)(?: (?:tỉnh|thành phố|huyện|xã|phường))?(?: (?:khóa|khoá|Khóa|Khoá))? [IVX]{1,6}(?![\p{L}\d])/u
/** `Q`, `H`. */
const sessionOf = new Set([81, 72])
const sessionBefore = /[Kk]ỳ họp thứ (?:\d{1,2}|\p{Ll}{2,5}(?: \p{Ll}{2,5})?), $/u

/** "… Q. Bình Thạnh, P. 12": the next of several places, with its level written for short. */
const shortPlace = /^(?:TP|Tp|TX|TT|KP|Q|P|H|X)\. ?(?:\p{Lu}|\d)/u

/** "Nghị định … quy định phân cấp trong lĩnh vực A, quy định về việc Chủ tịch … thực hiện …": behind the title, what the document says of someone. */
function isSecondRuling(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('quy định ', at) && saysOf.test(text.slice(at + 9, at + 20)) && ruling.test(text.slice(Math.max(0, from - 18), from))
  )
}

/**
 * "Thực hiện Nghị quyết số … về phát triển bến đò, nhiệm vụ được giao tại Quyết định số …": what else is carried out, and where it stands; a title that
 * is itself of carrying something out has it too.
 */
function isNextTask(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  // `n`, `c`, `ý`, `k`
  if (code !== 110 && code !== 99 && code !== 253 && code !== 107) return false
  const task = nextTask.exec(text.slice(at, at + nearest))
  if (!task || ofCarrying.test(text.slice(Math.max(0, from - 12), at))) return false
  const kind = docTypeOfName(text, at + task[0].length)
  return kind !== null && /^ số \d/.test(text.slice(kind.end, kind.end + 5))
}

const nextTask =
  /^(?:(?:các )?nhiệm vụ|(?:ý kiến )?chỉ đạo|ý kiến|kết luận)(?: (?!tại )[\p{L}\d]{1,8}){0,12} tại (?:khoản \d{1,2} |Điều \d{1,3} ){0,2}(?=\p{Lu})/u
const ofCarrying = /(?:triển khai|thực hiện|thi hành|quán triệt)(?!\p{L})/iu

/** "Thực hiện Kế hoạch số … về giữ rừng, tổ chức hội nghị quán triệt …", "đã ban hành Kế hoạch số … về giữ rừng, tổ chức hội nghị …": what else those do who carry it out. */
function isMeeting(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('tổ chức ', at) &&
    meeting.test(text.slice(at, at + 50)) &&
    carriesOut.test(text.slice(Math.max(0, from - longestAdverbial), from))
  )
}

const meeting =
  /^tổ chức (?:các |\d{1,3} )?hội nghị (?:(?:trực tuyến|toàn tỉnh|cán bộ) )?(?:quán triệt|học tập|triển khai|phổ biến|nghiên cứu)(?!\p{L})/u
const carriesOut =
  /(?:(?:^|[.;:] |[-+] )(?:Thực hiện|Triển khai)|(?:^|[^\p{L}])(?:đã|kịp thời|tiến hành) (?:\p{L}{1,7} ){0,2}(?:ban hành|xây dựng)) [^;:]{3,230}$/u

const saysOf = /^(?:(?:về )?việc |rõ |cụ thể |rằng )\p{Lu}/u
const ruling = /(?<!\p{L})quy định(?: chi tiết)?$/iu

/** "Thực hiện Nghị quyết số … về phát triển văn hóa, UBND huyện ban hành …": who does something because of the document named, written for short; one of several bodies is the title's. */
function actsShortly(text: string, from: number, at: number): boolean {
  if (!shortBody.test(text.slice(at, at + 10)) || shortBefore.test(text.slice(Math.max(from, at - 60), at))) return false
  const organ = readOrgan(text, at)
  return organ !== null && acts.test(text.slice(organ.end, organ.end + 20))
}

const shortBody = /^(?:UBND|HĐND|UBMTTQ|BTV|BCH|BCĐ|UBKT|BTG|BTGDV|BNC|LĐLĐ|BHXH|TAND|VKSND)(?![\p{L}\d])/u
const shortBefore = /(?:UBND|HĐND|UBMTTQ|TAND|VKSND|[Nn]hân dân|Đảng|Mặt trận)(?: \p{L}{1,8}){0,5}, $/u

const acts =
  /^ (?:ban hành|xây dựng|yêu cầu|đề nghị|đã|giao|báo cáo|thông báo|tổ chức|triển khai|chỉ đạo|có ý kiến|có báo cáo|kính|trình|tiếp tục|hướng dẫn|nhận|cụ thể)(?!\p{L})/u

/** "…, các chi bộ tổ chức thực hiện:", "…, đồng chí Bí thư phân công": who does something because of the document named. */
function isClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 99 || code === 273) && clause.test(text.slice(at, at + nearest))
}

const clause =
  /^(?:(?:các )?(?:chi bộ|chi (?:ủy|uỷ)|cấp (?:ủy|uỷ)|đảng (?:ủy|uỷ))|các (?:đảng viên|đoàn viên)|(?:các )?đồng chí)(?: (?!của |và |trong |về )\p{L}{1,7}){0,6}? (?:tổ chức|rà soát|báo cáo|phân công|quán triệt|xây dựng|ban hành|triển khai|tiến hành|thực hiện|chỉ đạo|lãnh đạo|yêu cầu|đề nghị|căn cứ|đã|phải|cần)(?!\p{L})/u

/** "Căn cứ Nghị quyết số … về án phí, lệ phí Tòa án, buộc bị cáo phải chịu …": what the judgment says of a party. */
function isParty(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // `b`, `n`, `ô`
  return (code === 98 || code === 110 || code === 244) && party.test(text.slice(at, at + nearest))
}

const party =
  /^(?:buộc )?(?:(?:các )?(?:bị cáo|bị đơn|nguyên đơn|bị can)|(?:ông|bà) \p{Lu})(?: ?[\p{L}.]{1,8}){0,8}? (?:phải|không phải|được|chịu|có nghĩa vụ)(?!\p{L})/u

/** "Theo Kết luận số … về giữ rừng, các huyện ủy đã …": behind the document that something is done by, who does it or what becomes of it. */
function isSubject(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 99 && code !== 110 && code !== 116) return false
  return subject.test(text.slice(at, at + nearest)) && adverbial.test(text.slice(Math.max(0, from - longestAdverbial), from))
}

/** "… về thanh tra ngân sách xã, từ ngày 11/5/2020 đến ngày 22/6/2020 Đoàn thanh tra đã tiến hành …": when those whom the decision sends did so. */
function isTimeOfVisit(text: string, at: number): boolean {
  return (text.startsWith('từ ', at) || text.startsWith('trong ', at)) && timeOfVisit.test(text.slice(at, at + nearest))
}

const visitDay = '(?:ngày )?\\d[\\d/. thángnăm-]{2,26}?'

const timeOfVisit = new RegExp(
  `^(?:trong (?:thời gian |các ngày )?)?(?:từ )?${visitDay} (?:đến|tới)(?: hết)? ${visitDay},? (?:Đoàn|Tổ) (?:thanh tra|kiểm tra|giám sát|xác minh|công tác)(?!\\p{L})`,
  'iu',
)

const subject =
  /^(?:các|những|tình hình|công tác)(?: (?!của |và |trong |về |cho |với )\p{L}{1,7}){0,6}? (?:dưới đây|sau đây|đã|được hiểu|có chuyển biến|có trách nhiệm)(?!\p{L})/u

const adverbial = /(?:^|[.;:] |[-+] )(?:Trong|Theo|Tại|Thực hiện|Sau|Qua) [^;:]{3,230}$/u
const longestAdverbial = 240
