import type { Relation } from './mention.ts'

const windowLength = 80

/** Verbs that govern what follows; the one that ends nearest before the mention in its clause tells the relation. */
const governing: [Relation | 'passive', RegExp][] = [
  ['refers', /(?:theo|tại|với|trên cơ sở)(?= )/g],
  [
    'passive',
    /được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định|ban hành|hướng dẫn|hợp nhất)(?:,? (?:bổ sung|thay thế|bãi bỏ))*(?: bởi| tại| theo)?/g,
  ],
  ['basis', /căn cứ(?: quy định)?(?: tại| của| vào)?/g],
  ['amends', /(?:sửa đổi|bổ sung|điều chỉnh)/g],
  ['replaces', /thay thế/g],
  ['repeals', /(?:bãi bỏ|hủy bỏ|huỷ bỏ)/g],
  ['attaches', /(?:kèm theo|kèm|đính kèm)(?= )/g],
  ['guides', /(?:quy định chi tiết|hướng dẫn)/g],
  [
    'implements',
    /(?:thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|cụ thể hoá|chấp hành|tuyên truyền)(?: theo)?(?: đúng)?(?: quy định)?(?: tại| của)?/g,
  ],
]

/** How the document relates to the one mentioned at `start`, from the verb that governs the mention. */
export function relationAt(text: string, start: number, end: number): Relation {
  const before = text.slice(Math.max(0, start - windowLength), start)
  const clause = before.slice(Math.max(...['; ', '. ', ': ', '“', '"', '('].map((sign) => before.lastIndexOf(sign))) + 1).toLowerCase()
  let best: Relation | 'passive' = 'refers'
  let place = -1
  for (const [relation, pattern] of governing) {
    for (const match of clause.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (end < place) continue
      place = end
      best = relation
    }
  }
  if (best !== 'passive' && best !== 'refers') return best
  const after = text.slice(end, end + 24)
  if (/^ (?:đã |sẽ )?(?:hết hiệu lực|được bãi bỏ|bị bãi bỏ)/.test(after)) return 'repeals'
  return 'refers'
}
