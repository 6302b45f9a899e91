import { readOrgan } from '../organs.ts'
import { nearest } from './text.ts'

/** "Nghị định … về A quy định: …", "Nghị định … về A tại điểm 4 đã quy định" and "Công văn … về việc B gửi UBND tỉnh": what the document named does, behind its title. */
export function isPredicate(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 113 || code === 110 || code === 104) return states.test(text.slice(at, at + 24)) || isRuledSo(text, from, at)
  if (code === 98) return isRepealing(text, from, at)
  if (code === 116) return text.startsWith('tại ', at) && (statesAt.test(text.slice(at, at + nearest)) || isPlaceOfVisit(text, from, at))
  if (code === 99) return isShortcoming(text, from, at)
  if (code !== 103 || !text.startsWith('gửi ', at) || at - from < 8 || sent.test(text.slice(at - 12, at))) return false
  return readOrgan(text, at + 4) !== null
}

const states = /^(?:quy định|nêu|hướng dẫn)(?: rõ| cụ thể)?(?:,? như sau)? ?:/

/** "Theo Nghị quyết số … hướng dẫn Điều 60 … về án treo quy định về thời gian thử thách như sau:": behind the title, what the document rules. */
function isRuledSo(text: string, from: number, at: number): boolean {
  if (!text.startsWith('quy định ', at) || at - from < 8) return false
  ruledSo.lastIndex = at
  return ruledSo.test(text) && under.test(text.slice(Math.max(0, from - longestSubject), from))
}

const ruledSo =
  /quy định (?:(?!quy định|hướng dẫn)[^:;.“”]){3,200} như sau ?:|quy định (?:các|những) (?:(?!quy định|hướng dẫn)[^:;.“”]){3,200}:/uy
const under = /(?:^|[.;:] |[-+] )(?:Theo|Tại|Căn cứ|(?:Điều|Khoản|Điểm|Mục|Tiết) [\d\p{L}])(?!\p{L}{2})[^;:]{3,310}$/u

/** "Thông tư số … về thủ tục hải quan bãi bỏ Điều 5 Thông tư số …": what the document does to a unit of another. */
function isRepealing(text: string, from: number, at: number): boolean {
  return text.startsWith('bãi bỏ ', at) && at - from > 8 && repeals.test(text.slice(at, at + 24)) && !ofTitle.test(text.slice(at - 12, at))
}

const repeals = /^bãi bỏ (?:các )?(?:điểm|khoản|điều|mục|chương) [\da-zđIVX]{1,4}(?!\p{L})/iu
const ofTitle = /(?:về|việc|và|hoặc|để|sung|đổi|thế|hành|,) $/u

/** "Nghị định số … về … tại điểm 4 đã quy định": where the document states it. */
const statesAt = /^tại (?:(?:điểm|khoản|điều|mục) [\da-zđIVX]{1,5},? ){1,4}(?:đã |có )?(?:quy định|nêu|ghi)(?!\p{L})/iu

/** "kiểm tra việc khắc phục theo Chương trình số … thực hiện Nghị quyết số … của Bộ Chính trị tại các cơ sở y tế": where those are whom the sentence inspects. */
function isPlaceOfVisit(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('tại các ', at) &&
    citedBefore.test(text.slice(Math.max(from - 9, at - nearest), at)) &&
    inspects.test(text.slice(Math.max(0, from - longestSubject), from)) &&
    !inspection.test(text.slice(from, at))
  )
}

const citedBefore = /\d[-/]\p{Lu}[\p{L}\d./&-]{1,24}(?:,? ngày [\d/. thángnăm-]{6,28})? của \p{Lu}[^,;:.()“”"]{2,60} $/u

const inspects =
  /(?:kiểm tra|giám sát|thanh tra|khảo sát)(?: tình hình| kết quả)? (?:việc|công tác|thực hiện|triển khai)(?!\p{L})[^.;:]{0,300}$/iu

const inspection = /(?:kiểm tra|giám sát|thanh tra|khảo sát)(?!\p{L})/iu

/** "Việc khắc phục tồn tại nêu tại Thông báo số … về kiểm tra tài chính chưa đầy đủ": what a report finds of the action that its sentence begins with. */
function isShortcoming(text: string, from: number, at: number): boolean {
  return (
    shortcoming.test(text.slice(at, at + 20)) &&
    action.test(text.slice(Math.max(0, from - longestSubject), from)) &&
    !ofShortcoming.test(text.slice(from, at))
  )
}

const shortcoming =
  /^chưa (?:đầy đủ|kịp thời|nghiêm|đồng bộ|triệt để|thường xuyên|hiệu quả|thực sự|sâu|chặt chẽ|quyết liệt|đúng|đạt|tốt|rõ)(?!\p{L})/u

const action = /(?:^|[.;:] |[-+] )(?:Việc|Công tác) (?:[^.;:]|:(?= ?\d)){3,300}$/u

/** A title may itself be of what was left undone. */
const ofShortcoming = / (?:tình trạng|trường hợp|những|các|do|hạn chế|thiếu sót)(?: [^ ,;]{1,8}){1,4} $/u

const longestSubject = 320

/** What is sent is of the title: "về chế độ báo cáo gửi Bộ Tài chính". */
const sent = /(?:báo cáo|hồ sơ|văn bản|tài liệu|kết quả|thông tin|việc|và|để|được) $/i
