import { longest, nearest } from './text.ts'

export interface TitleMatch {
  start: number
  end: number
  /** Without the quotation marks around it. */
  title: string
}

const closing: Record<string, string> = { '“': '”', '"': '"', '‘': '’' }

export function readQuotation(text: string, at: number, shortest = 4): TitleMatch | null {
  const close = closing[text.charAt(at)]
  if (!close) return null
  const inside = text.slice(at + 1, at + 1 + longest)
  let end = inside.indexOf(close)
  if (close === '”') end = endOfMixed(inside, end)
  if (end < shortest) return null
  return { start: at, end: at + end + 2, title: text.slice(at + 1, at + 1 + end).trim() }
}

/** "về “Thực hiện thí điểm …"": many keyboards close with the straight mark what an editor opened with the curved one. */
function endOfMixed(inside: string, end: number): number {
  const next = inside.indexOf('“')
  if (end !== -1 && (next === -1 || next > end)) return end
  const straight = inside.search(/(?<=[\p{L}\d.)…])"(?![\p{L}\d])/u)
  return straight !== -1 && (next === -1 || straight < next) ? straight : end
}

/** A quotation inside the title: of another document with its own title, or the name of what is issued: "ban hành Quy định “về thể loại …”". */
export function opensName(text: string, from: number, at: number): boolean {
  const sign = text.charAt(at)
  if (sign !== '“' && sign !== '"') return false
  return (
    namedBefore.test(text.slice(Math.max(from - 9, at - 16), at)) ||
    shortQuotation.test(text.slice(at, at + longestShort)) ||
    (sign === '“' && numberInTitle.test(text.slice(Math.max(from, at - nearest), at)))
  )
}

/** `phân loại tài sản "Có", trích lập …`, "tăng trưởng “2 con số” giai đoạn …": a word of the title, none that the sentence changes for another. */
const shortQuotation = /^["“][^"“”]{2,14}["”](?:[.;,]|$| (?!(?:bằng|thành|và|vào|là|sau|trước|tại|như|được|đã)(?!\p{L}))\p{Ll})/u

const longestShort = 26

const namedBefore =
  / (?:thi đua|tiêu chí|quy định|quy chế|điều lệ|đề án|kế hoạch|chương trình|dự án|danh mục|phong trào|cuộc vận động|cuộc thi|hội thi|mô hình|chủ đề|đề tài|danh hiệu|huy hiệu|giải thưởng|kỷ niệm chương|quỹ|(?:phần|chương|mục)(?: thứ)? (?:\p{Ll}{2,4}|[IVX\d]{1,5})|phê duyệt|ban hành|tặng|của|về) $/iu

/** "về thực hiện Chỉ thị số 37-CT/TW, ngày 3/4/2024 của Ban Bí thư “về …”": another document in the title, with its date and its own title. */
const numberInTitle = /\d[-/][\p{L}\d./&-]{0,20}\p{Lu}[^\s,]{0,20}(?: ngày [\d/. thángnăm-]{6,28})?(?: của [^,;.()]{2,60})? $/u
