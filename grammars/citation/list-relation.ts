import type { Mention, Relation } from './mention.ts'
import { change, changing, isProposed, joinsVerbs, meaningOf, negation, nextVerb, relationAt, relationBehind } from './relation.ts'

const longestLead = 300
const documents = 'Nghị quyết|Chỉ thị|Kết luận|Thông báo|Hướng dẫn|Kế hoạch|Chương trình|Đề án|Quyết định|Công văn'
const kind =
  '(?:văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|luật|pháp lệnh|sắc lệnh|sắc luật|công văn|quy định|quy chế|hướng dẫn|kế hoạch|chương trình|đề án|thông báo|nội dung|điều|khoản|điểm|phụ lục)'
/** "Các thông tư sau đây hết hiệu lực kể từ ngày …", "20 nghị quyết sau bị bãi bỏ". */
const fallen = new RegExp(
  `(?:các|những|\\d{1,3}) ${kind}(?!\\p{L})[^:]{0,160}? (?:đã |sẽ )?(?:hết hiệu lực|(?:được|bị) (?:bãi|hủy|huỷ) bỏ)`,
  'u',
)
/** "trừ các văn bản sau", "tiếp tục áp dụng": what is left as it is. */
const leftAlone = /(?:^|[ ,])(?:trừ|không|tiếp tục|vẫn) /u
const inForce = /(?:có|hết) hiệu lực(?: thi hành)?/gu
const ofKind = new RegExp(`(?:^|[ ,])${kind}(?!\\p{L})`, 'u')
const hasNumber = /\d\//u
/** "hướng dẫn Luật A, được sửa đổi bởi": the list is of what changed another document. */
const ofAnother = /được [\p{L}, ]{0,40}(?:bởi|bằng|tại|theo)$/u

/**
 * What the words before a list say of the documents in it: "Bãi bỏ các văn bản sau đây", "Thông tư này thay thế", "Các thông tư sau hết
 * hiệu lực". `lead` is without its colon; null where it announces no documents, or one by its number.
 */
export function relationOfLead(lead: string): Relation | null {
  const window = lead.slice(-longestLead).toLowerCase()
  const clause = window.slice(Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1).trimEnd()
  if (leftAlone.test(clause)) return null
  if (fallen.test(clause)) return 'repeals'
  const said = clause.replace(inForce, '')
  const verb = mainVerb(said)
  if (!verb) return null
  const object = said.slice(verb.end)
  if (object === '') return changing.has(verb.meaning) ? verb.meaning : null
  return ofKind.test(object) && !hasNumber.test(object) && !ofAnother.test(object) ? verb.meaning : null
}

/** The first verb of changing, with the ones that are joined to it ("thay thế và bãi bỏ"); without one, the last verb that means anything. */
function mainVerb(clause: string): { meaning: Relation; end: number } | null {
  let main: { meaning: Relation; end: number } | null = null
  for (let verb = nextVerb(clause, 0); verb; verb = nextVerb(clause, verb.end)) {
    const meaning = meaningOf(verb.words)
    if (meaning === 'implements' && negation.test(clause.slice(0, verb.start))) continue
    if (meaning && changing.has(meaning) && !main && isProposed(clause.slice(0, verb.start))) return null
    if (main && changing.has(main.meaning) && !joinsVerbs.test(clause.slice(main.end, verb.start))) break
    if (meaning) main = { meaning, end: verb.end }
  }
  return main
}

const joined = /^[,;]? ?(?:và |hoặc )?(?:các )?$/iu
/** The beginning of a document of the list: "(1) ", "; b) ", "; toàn bộ ". */
const item = /[:;] (?:và )?(?:\(?[\da-zđ]{1,2}[.)] |[-–+] )?(?:(?:các|những|toàn bộ) )?$/u

/** Fills in the relations of the mentions of `text`: a document of a list has that of the one before it, or of the words before the list. */
export function withRelations(text: string, found: Mention[]): Mention[] {
  const joinedTo = new Map<Mention, Mention>()
  /** What changed a document that is mentioned, with that document. */
  const changers = new Map<Mention, Mention>()
  let previous: Mention | null = null
  /** The last one that lies in no other. */
  let outer: Mention | null = null
  /** The relation that the last colon announced. */
  let announced: Relation | null = null
  for (const mention of found) {
    if (mention.kind !== 'citation') continue
    const from: number = previous?.end ?? 0
    // "Nghị định số … sửa đổi Nghị định số …": what a title says, the document cited does
    if (outer && mention.start < outer.end) {
      previous = mention
      continue
    }
    if (from <= mention.start) announced = announcedIn(text, from, mention.start, announced)
    const listed = joinedBefore(text, mention, outer, previous, joinedTo)
    const changed =
      changedBy(text, mention, outer, previous) ?? (listed && goesOnWithChangers(text, mention, listed) ? changers.get(listed) : null)
    if (changed) {
      changers.set(mention, changed)
      passOn(changed, relationBehind(text, text.charCodeAt(mention.end) === 41 ? mention.end + 1 : mention.end), joinedTo)
    } else {
      const before = (listed && changers.get(listed)) ?? listed
      if (before) joinedTo.set(mention, before)
      if (!before && outer && isOfCited(text, outer, mention)) {
        mention.relation = outer.relation
        joinedTo.set(mention, outer)
      } else
        mention.relation = before
          ? relationBehindList(text, mention, before)
          : isDoneByCited(text, previous, mention)
            ? 'refers'
            : relationAlone(text, mention, announced)
      passOn(before, mention.relation, joinedTo)
    }
    previous = mention
    outer = mention
  }
  return found
}

/** What is said behind a list holds for those before, as long as nothing else was said of them. */
function passOn(last: Mention | null, relation: Relation, joinedTo: ReadonlyMap<Mention, Mention>): void {
  if (relation === 'refers') return
  for (let at = last; at?.relation === 'refers'; at = joinedTo.get(at) ?? null) at.relation = relation
}

/** "Nghị định số 10 (đã được sửa đổi, bổ sung bởi Nghị định số 20) hết hiệu lực": the one that another changed, between it and its verb. */
function changedBy(text: string, { start }: Mention, outer: Mention | null, previous: Mention | null): Mention | null {
  for (const before of [outer, previous])
    if (before && before.end <= start && start - before.end < longestParticiple && participle.test(text.slice(before.end, start)))
      return before
  return null
}

const longestParticiple = 90
const participle = new RegExp(
  `^,? \\(?(?:đã )?(?:được|bị) (?:${change})(?:(?:,|,? và|/) (?:(?:được|bị) )?(?:${change})){0,3}(?: một số (?:điều|nội dung)(?: của)?)? (?:bởi|tại|theo|bằng) (?:các )?$`,
  'u',
)

/** "… đã được sửa đổi theo Luật số 48/2014/QH13 và Luật số 97/2015/QH13, Luật Tài nguyên nước số …": behind amending laws one with its own name is of the list before them. */
function goesOnWithChangers(text: string, { docType, title, number }: Mention, last: Mention): boolean {
  if (text.charAt(last.end) === ';') return false
  if (basis.test(text) && text.endsWith(';') && isLaterLaw(last.number, number)) return true
  return !(docType?.code === 'Luật' || docType?.code === 'BL') || title === null || last.title !== null
}

/** "Căn cứ Luật Đầu tư công số 58/2024/QH15 được sửa đổi, bổ sung bởi Luật số 90/2025/QH15, Luật Xây dựng số 135/2025/QH15;": laws that amended one stand in the order of their numbers, whether or not they have a name of their own. */
function isLaterLaw(before: string | null, number: string | null): boolean {
  const [first, second] = [before, number].map((each) => lawNumber.exec(each ?? ''))
  if (!first || !second) return false
  const years = Number(second[2]) - Number(first[2])
  return years > 0 || (years === 0 && Number(second[1]) > Number(first[1]))
}

const lawNumber = /^(\d{1,3})\/(\d{4})\/QH\d/
const basis = /^(?:[-+] ?)?Căn cứ /u

/**
 * "Thực hiện Thông tư số …, sửa đổi, bổ sung một số điều của Thông tư số …; Nghị quyết số …": the sentence has its verb, and what stands behind the
 * document says what that one does; so in brackets behind a basis.
 */
function isOfCited(text: string, outer: Mention, { start, end }: Mention): boolean {
  if (outer.end > start || start - outer.end > longestChange) return false
  const isBracket = text.startsWith(' (', outer.end)
  if (!(outer.relation === 'implements' || (isBracket && outer.relation === 'basis'))) return false
  return (
    (isBracket || text.startsWith(', ', outer.end)) &&
    changes.test(text.slice(outer.end, start)) &&
    !/^[^;.]{0,40}(?:như sau|:)/u.test(text.slice(end, end + 50))
  )
}

const longestChange = 60
const changes = new RegExp(`^(?:, | \\()(?:${change})(?:,? (?:và )?(?:${change})){0,2}(?: một số điều(?: của)?)? $`, 'u')

/**
 * Only what follows the whole list tells more: "Thông tư số 8 và Thông tư số 9 hết hiệu lực". What is listed behind the one that a regulation came
 * with, "ban hành kèm theo Thông tư số …; Thông tư số …", changed it later.
 */
function relationBehindList(text: string, { end }: Mention, before: Mention): Relation {
  if (before.relation === 'attaches' && text.charCodeAt(before.end) === 59 && cameWith.test(text.slice(0, before.start).slice(-20)))
    return relationBehind(text, end)
  return before.relation === 'refers' ? relationBehind(text, end) : before.relation
}

/** "Nghị định số 10 thay thế Nghị định số 5", "khoản 24 Điều 1 Nghị định số … sửa đổi khoản 2 Điều 43 Nghị định số …": the one before the verb does it, unless something else came with it. */
function isDoneByCited(text: string, previous: Mention | null, { start, end }: Mention): boolean {
  return (
    previous !== null &&
    previous.relation !== 'attaches' &&
    !cameWith.test(text.slice(Math.max(0, previous.start - 20), previous.start)) &&
    start - previous.end < longestDeed &&
    deed.test(text.slice(previous.end, start)) &&
    changing.has(relationAt(text, start, end))
  )
}

const longestDeed = 120
const deed = new RegExp(`^ (?:đã )?(?:${change})(?!\\p{L})[^.;:()“”]*$`, 'u')

const cameWith = /ban hành kèm theo (?:các )?$/iu

function relationAlone(text: string, { start, end }: Mention, announced: Relation | null): Relation {
  const relation = relationAt(text, start, end)
  if (relation === 'refers' && start < longestLead && carriesOut.test(text.slice(0, start))) return 'implements'
  return relation === 'refers' && announced && item.test(text.slice(Math.max(0, start - 20), start)) ? announced : relation
}

/** "Thực hiện Chương trình hành động của Tỉnh ủy; Kế hoạch số …": the verb stands once for all of the list, whose first one has no number. */
const carriesOut = new RegExp(
  `^(?:[-–+] )?(?:Thực hiện|Thi hành|Triển khai|Quán triệt) (?:${documents})(?!\\p{L})[^.:;]{3,${longestLead}}; $`,
  'u',
)

/**
 * The one of a list before `mention`: `outer`, or `previous` that ends its title ("Thông tư số … hướng dẫn Luật A và Nghị định B"); the
 * outer one behind a semicolon, where it alone is of the same kind, or where units are cited of both ("Điều 1 Thông tư số … và Điều 14 Thông tư số …").
 */
function joinedBefore(
  text: string,
  mention: Mention,
  outer: Mention | null,
  previous: Mention | null,
  joinedTo: ReadonlyMap<Mention, Mention>,
): Mention | null {
  const isOuter = isJoined(text, outer, mention)
  if (!isJoined(text, previous, mention)) return isOuter ? outer : null
  if (!isOuter || outer === previous) return previous
  const kind = mention.docType?.code
  const isOfOuterKind = outer!.docType?.code === kind && previous!.docType?.code !== kind
  // "Kế hoạch số 25 ngày 30/11/2016 thực hiện Kết luận số 100 và Kết luận số 111 ngày 14/8/2017": no title names a later document
  const isLater = mention.date !== null && outer!.date !== null && mention.date > outer!.date
  const isOfUnits = mention.provision.length > 0 && outer!.provision.length > 0 && previous!.provision.length === 0
  return isOfOuterKind ||
    isOfUnits ||
    isLater ||
    text.charAt(outer!.end) === ';' ||
    isInOpenList(text, mention, outer!, previous!, joinedTo)
    ? outer
    : previous
}

/** "Bãi bỏ Thông tư số 50, Thông tư số 52 sửa đổi Thông tư số 51, Thông tư số 53": commas go on with the list that has begun before the amending text. */
function isInOpenList(
  text: string,
  { docType }: Mention,
  outer: Mention,
  previous: Mention,
  joinedTo: ReadonlyMap<Mention, Mention>,
): boolean {
  const first = joinedTo.get(outer)
  return (
    first !== undefined &&
    relationAt(text, previous.start, previous.end) === 'amends' &&
    outer.docType?.code === docType?.code &&
    first.docType?.code === docType?.code &&
    text.startsWith(', ', first.end)
  )
}

function isJoined(text: string, before: Mention | null, { start }: Mention): boolean {
  return before !== null && before.end <= start && start - before.end < 16 && joined.test(text.slice(before.end, start))
}

/** The list that a colon in the stretch opens, or the one that was open before it and that no full stop has closed. */
function announcedIn(text: string, from: number, to: number, before: Relation | null): Relation | null {
  const stretch = text.slice(from, to)
  const colon = stretch.lastIndexOf(': ')
  if (colon === -1 && before === null) return null
  if (/[\p{L}\d)]\. \p{Lu}/u.test(stretch.slice(colon + 1))) return null
  return colon === -1 ? before : relationOfLead(text.slice(Math.max(0, from + colon - longestLead), from + colon))
}
