import { dateLine, dayOfIssue, garbledDateLine, judgmentDate, shortDateLine } from '../../../grammars/structure/phrases/index.ts'
import { startsSmall } from '../../../grammars/structure/line.ts'
import { childrenOf, type Document, type Meta, type Node, type Segment, textOf } from '../../tree/index.ts'
import { clean, inPart, opening } from './segments.ts'

/** `meta.date` and `meta.place` from the place and date of the head (NĐ 30/2020 PL I II.4). */
export function readDate(meta: Meta, segments: readonly Segment[]): void {
  // a date with its place is the head's; one alone may be a stamp's
  const placed = segments.filter((segment) => dateLine.exec(clean(textOf(segment)))?.[1])
  for (const segment of placed.length > 0 ? placed : segments) {
    const text = clean(textOf(segment))
    const found = dateLine.exec(text) ?? shortDateLine.exec(text) ?? judgmentDate.exec(text) ?? dateLine.exec(withoutPlace(text))
    if (!found) {
      meta.place ??= garbledDateLine.exec(text)?.[1] ?? null
      continue
    }
    meta.place ??= found[1]?.replace(/[\s,.…;–-]+$/u, '') ?? null
    const [day, month, year] = found.slice(2).map((figure) => figure.replace(/\s/gu, ''))
    // `08 8`, `01 1`: which of the figures was read twice is not certain
    if (day!.length < 3 && month!.length < 3) meta.date ??= isoDate(year!, month!, day!)
  }
}

/** `Ngày ban hành: 22/08/2031`: where a firm controls its documents by the fields of their heads, the day is one of them. */
export function readDayOfIssue(meta: Meta, marks: readonly Segment[]): void {
  for (const mark of marks) {
    const day = dayOfIssue.exec(clean(textOf(mark)))
    if (day) meta.date ??= isoDate(day[3]!, day[2]!, day[1]!)
  }
}

/** `hào Cai, ngày 15 tháng 9 năm 2026`: the day behind a place that a scanner misread. */
function withoutPlace(text: string): string {
  return startsSmall(text) ? text.slice(Math.max(0, text.indexOf('ngày '))) : ''
}

/** ISO 8601 of a day that exists, else null. */
export function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!/^\d{4}$/u.test(year) || !m || !d || m > 12 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** "…, ngày 06/3/2026, tại Hà Nội, …" in the recital of a document whose head has no date and place; a day from which on something is so is not its. */
export function readFormulaDate(document: Document, meta: Meta): void {
  if (meta.docNumber || document.role !== 'main') return
  // the head has a day, which cannot be read or is left blank
  if (inPart(document, 'preface').some((segment) => segment.type === 'docDate' && /tháng|\/\s?\d/iu.test(textOf(segment)))) return
  const preamble = document.children.find((part) => part.type === 'preamble')
  if (!preamble) return
  const text = preamble.children.map((node) => (node.type === 'basis' ? '' : ownWords(node))).join(' ')
  const day = Array.from(text.matchAll(dayTold)).find(
    ({ index }) => !ofAnother.test(text.slice(Math.max(0, index - longestClause), index + 1)),
  )
  if (!day) return
  meta.date ??= isoDate(day[3]!, day[2]!, day[1]!)
  const near = text.slice(Math.max(0, day.index - 60), day.index + 140)
  meta.place ??= placeTold.exec(near)?.[1] ?? null
}

/** Behind a number or before "của …" a day is another document's; groups: day, month, year. */
const dayTold =
  /(?:^|[\s,(])(?<!(?:từ|đến|trước|sau)\s|\d,?\s)[Nn]gày\s(\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})(?!\d|\s(?:của|về)\s)/gu
/** "Trên cơ sở Điều lệ … được thông qua tại Đại hội … ngày …": on which something else was passed or amended, unless that is "… này". */
const ofAnother = /\s(?:thông qua|thành lập|sửa đổi|bổ sung)\s(?:(?!\snày\s)[^.;:]){0,600}$/u
const longestClause = 640
/** "tại Hà Nội", never the first word of `Đại hội`, `Chi bộ`. */
const placeTold = /\stại\s(?:(?:thành phố|Thành phố|Thủ đô|tỉnh)\s)?(?!\p{Lu}\p{Ll}{0,7}\s\p{Ll})(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/u

/** `Thời gian bắt đầu: 8 giờ, ngày 4 tháng 3 năm 2024`, "Hôm nay, ngày …", "Để giải quyết …, hôm nay ngày …": minutes and agreements say the day in their first lines (NĐ 30/2020 PL III mẫu 1.8). */
const metOn =
  /^(?:(?:[-–+*•]\s?)?Thời gian(?: bắt đầu|,? (?:và )?địa điểm)?\s?:|(?:Để\s[^.;:]{3,120},\sh|H)ôm nay,?|(?:Sáng|Chiều|Tối)(?= (?:nay|ngày)(?!\p{L}))|(?:Vào )?(?:hồi|lúc|Hồi|Lúc))\s[^.;]{0,60}?ngày (\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})/u

/** Minutes are of the day on which the meeting was held, an agreement of that on which its parties met. */
export function readMeetingDate(document: Document): string | null {
  // bases may stand between the first sentence and the first unit
  const preamble: readonly Node[] = inPart(document, 'preamble')
  const above = preamble.filter(({ type }) => type === 'paragraph')
  const texts = [...above, ...opening(document)].map((paragraph) => clean(textOf(paragraph)))
  for (const text of [...texts, ...firstFields(document)]) {
    const day = metOn.exec(text)
    if (day) return isoDate(day[3]!, day[2]!, day[1]!)
  }
  return null
}

/** `1. Thời gian: …`, also where it is the unit's title, `I. THỜI GIAN, ĐỊA ĐIỂM` / `- Thời gian: …`: the first fields, where they are units. */
function firstFields(document: Document): string[] {
  const fields: string[] = []
  const body = document.children.find((part) => part.type === 'body')
  const collect = (nodes: readonly Node[]): void => {
    let title = ''
    for (const [i, node] of nodes.entries()) {
      if (fields.length === mostFields) return
      const text = node.type === 'paragraph' || node.type === 'heading' ? clean(textOf(node)) : ''
      if (node.type === 'paragraph') fields.push(nodes[i - 1]?.type === 'heading' ? `${title}: ${text}` : text)
      else if (node.type === 'heading') title = text.replace(/\s?:$/u, '')
      else if (node.type === 'division') collect(childrenOf(node))
    }
  }
  collect(body ? childrenOf(body) : [])
  return fields.filter((field) => /^Thời gian/u.test(field) && !term.test(field))
}

/** "từ ngày 1 tháng 4 năm 2024 đến ngày …": how long something lasts. */
const term = /^Thời gian[^.;]{0,60}?[Tt]ừ ngày \d{1,2}(?:\/|\stháng\s)\d{1,2}(?:\/|\snăm\s)\d{4}(?:,? | ?[-–] ?)(?:đến|\d|ngày)/u

const mostFields = 6

const adopted =
  /\snày (?:đã )?được (Quốc hội|[uủ][yỷ] ban thường vụ Quốc hội)\s[^.;]{0,160}\sthông qua ngày (\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})/iu

/**
 * What the National Assembly and its Standing Committee pass is often printed without a date in the head: the last sentence tells the day of
 * adoption, and who passed it where the head is lost.
 */
export function readAdoption(document: Document, meta: Meta): void {
  if (meta.date && meta.issuer) return
  if (document.role !== 'main' || !/^(?:Luật|BL|PL|NQ)?$/u.test(meta.docType?.code ?? '')) return
  const parts = document.children.filter(({ type }) => type === 'body' || type === 'conclusions')
  const told = adopted.exec(clean(parts.map((part) => textOf(part).slice(-lastSentences)).join(' ')))
  if (!told) return
  meta.date ??= isoDate(told[4]!, told[3]!, told[2]!)
  meta.issuer ??= { name: told[1]!, parents: [] }
}

const lastSentences = 1500

/** The words without those of citations, whose dates are other documents'. */
function ownWords(node: { type: string; children?: readonly unknown[]; value?: string }): string {
  if (node.type === 'citation') return ''
  return node.children ? node.children.map((child) => ownWords(child as typeof node)).join('') : (node.value ?? '')
}
