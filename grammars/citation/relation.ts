import type { Relation } from './mention.ts'

const windowLength = 80

/** Verbs that govern what follows, each with the words that go with it; what a verb means is told by its first or its last word. */
const governing =
  /được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định|ban hành|hướng dẫn|hợp nhất)(?:,? (?:bổ sung|thay thế|bãi bỏ))*(?: bởi| tại| theo)?|căn cứ(?: quy định(?! chi tiết))?(?: tại| của| vào)?|(?:thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|cụ thể hoá|chấp hành|tuyên truyền)(?: theo)?(?: đúng)?(?: quy định(?! chi tiết))?(?: tại| của)?|sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|(?:kèm theo|đính kèm|kèm)(?= )|quy định chi tiết|hướng dẫn|(?:theo|tại|với|trên cơ sở)(?= )/g

const meanings: readonly [RegExp, Relation][] = [
  [/^căn cứ/, 'basis'],
  [/^(?:thực|triển|thi|quán|cụ|chấp|tuyên)/, 'implements'],
  [/kèm(?: theo)?$/, 'attaches'],
  [/(?:sửa đổi|bổ sung|điều chỉnh)$/, 'amends'],
  [/thay thế$/, 'replaces'],
  [/(?:bãi|hủy|huỷ) bỏ$/, 'repeals'],
  [/(?:chi tiết|hướng dẫn)$/, 'guides'],
]

const repealed = /^ (?:đã |sẽ )?(?:hết hiệu lực|được bãi bỏ|bị bãi bỏ)/
/** "Điều 2 sắc lệnh số … đặt Huân chương nay bãi bỏ": the older form, behind the document's matter. */
const repealedNow = /^(?: [\p{L} ]{1,50})? nay (?:được |bị )?(?:bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực)/u

/** How the document relates to the one mentioned at `start`, from the verb that governs the mention: the one that ends nearest before it. */
export function relationAt(text: string, start: number, end: number): Relation {
  const clause = text.slice(clauseStart(text, start), start).toLowerCase()
  let verb: string | null = null
  governing.lastIndex = 0
  for (let match = governing.exec(clause); match; match = governing.exec(clause)) verb = match[0]
  const meaning = verb === null ? undefined : meanings.find(([words]) => words.test(verb))
  if (meaning) return meaning[1]
  if (text.charCodeAt(end) !== 32) return 'refers'
  return repealed.test(text.slice(end, end + 24)) || repealedNow.test(text.slice(end, end + windowLength)) ? 'repeals' : 'refers'
}

/** Behind the last stop, opening bracket or quotation mark of the window before `start`. */
function clauseStart(text: string, start: number): number {
  const first = Math.max(0, start - windowLength)
  for (let i = start - 1; i >= first; i--) {
    const code = text.charCodeAt(i)
    if (code === 40 || code === 34 || code === 0x201c) return i + 1
    if (code === 32 && i > first) {
      const before = text.charCodeAt(i - 1)
      if (before === 59 || before === 46 || before === 58) return i
    }
  }
  return first
}
