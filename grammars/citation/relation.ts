import type { Relation } from './mention.ts'

const windowLength = 80

/** Verbs that govern what follows; the nearest before the mention in its clause tells the relation. */
const governing: [Relation | 'passive', RegExp][] = [
  ['passive', /được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định|ban hành|hướng dẫn|hợp nhất)(?:, (?:bổ sung|thay thế|bãi bỏ))*/g],
  ['basis', /căn cứ/g],
  ['amends', /sửa đổi|bổ sung|điều chỉnh/g],
  ['replaces', /thay thế/g],
  ['repeals', /bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực/g],
  ['attaches', /kèm theo|kèm(?= )|đính kèm/g],
  ['guides', /quy định chi tiết|hướng dẫn/g],
  ['implements', /thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|cụ thể hoá|chấp hành|tuyên truyền/g],
]

/** How the document relates to the one mentioned at `start`, from the verb that governs the mention. */
export function relationAt(text: string, start: number, end: number): Relation {
  const before = text.slice(Math.max(0, start - windowLength), start)
  const clause = before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1).toLowerCase()
  let best: Relation | 'passive' = 'refers'
  let place = -1
  for (const [relation, pattern] of governing) {
    for (const match of clause.matchAll(pattern)) {
      if (match.index < place) continue
      place = match.index + match[0].length
      best = relation
    }
  }
  if (best !== 'passive' && best !== 'refers') return best
  const after = text.slice(end, end + 24)
  if (/^ (?:đã |sẽ )?(?:hết hiệu lực|được bãi bỏ|bị bãi bỏ)/.test(after)) return 'repeals'
  return 'refers'
}
