import type { Line } from '../../../grammars/structure/line.ts'
import { rank, readMarkers, type UnitMarker } from '../../../grammars/structure/markers.ts'
import { placeOf, readAsUnit } from './place-units.ts'
import { asFollows, balanceBehind, balanceOf, marksBehind, marksOf, openingLength, type Marks } from './quotation.ts'
import { decide, deepest, isSameSeries, levelOf, type Hypothesis, type Level } from './unit-hypotheses.ts'

/** New text opens with a quotation mark at the head of a paragraph, most often behind "như sau:". */
export function opensQuote(line: Line, before: Line | null, evidence: number): boolean {
  const length = openingLength(line.text)
  if (length === 0) return false
  const ledInto = before?.text.endsWith(':') === true
  const isSingle = length === 1 && (line.text[0] === "'" || line.text[0] === '‘')
  if (isSingle ? !ledInto : evidence < -1 && before && !ledInto) return false
  const rest = line.text.slice(length).trimStart()
  if (readMarkers(rest).length > 0 || /^(?:(?:Điều|Khoản|Phụ lục|PHỤ LỤC|Mẫu|Chương|Mục)\s|Điểm\s[a-zđ]\d?(?!\p{L}))/u.test(rest))
    return true
  return ledInto && !isSingle && marksOf(line.text) !== null
}

/**
 * "Sửa đổi khoản 1 như sau:" / `1. Thương nhân …` / … / `… Nghị định này.”.`: new text of which a scanner lost the opening mark, or made another sign
 * of it (`%1. …`); the closing one is there.
 */
export function opensWithoutMark(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? ''
  if (!before.endsWith(':') || openingLength(lines[at]!.text) > 0 || !asFollows.test(before) || !amendsAbove(lines, at)) return false
  for (let i = at; i < Math.min(lines.length, at + longestRest); i++) {
    const { text } = lines[i]!
    if (balanceOf(text, '“') < 0) return /[”»][.;,]{0,2}$/u.test(text)
    if (openingLength(text) > 0 || balanceOf(text, '“') > 0 || (text.endsWith(':') && asFollows.test(text))) return false
  }
  return false
}

/**
 * `… (khoản 3 Điều 2) quy định: “3. Cơ sở …: a) …;` / `b) …;` / … / `… hợp đồng”.`: units that are quoted within a sentence, which go on below its
 * line and are closed there.
 */
export function quoteWithin(lines: readonly Line[], at: number): Hypothesis['quote'] {
  const { text } = lines[at]!
  const from = text.lastIndexOf(': “')
  if (from < 0) return null
  const head = readMarkers(text.slice(from + 3).trimStart()).find(
    ({ form }) => form === 'arabic' || form === 'letter' || form === 'article',
  )
  let marks: Marks | null = head ? marksOf(text.slice(from + 2)) : null
  const first = marks
  for (let i = at + 1; marks && i < Math.min(lines.length, at + longestRest); i++) marks = marksBehind(marks, lines[i]!.text)
  return head && first && !marks ? { marks: first, open: levelOf(head), head: null, from: at, lines: 1 } : null
}

const amends = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay cụm từ|Thay đổi|Hủy bỏ|Huỷ bỏ)(?!\p{L})/u

/** What the lines below tell of the end of a quotation. */
export interface QuoteEnds {
  isEarly: (open: Level | null) => boolean
  /** No line below closes so many marks. */
  isLost: (balance: number) => boolean
  /** The mark at the line's end closes what `open` is in, and all that is open around it. */
  closesAll: (balance: number, open: Level | null) => boolean
  amendsAbove: (from: number) => boolean
  /** The line ends in a colon, and the next one opens another quotation. */
  quotesNext: () => boolean
}

/**
 * `“3. …: a) …;` without its closing mark, as an excerpt breaks off or a scan drops the mark, and then `4. Về …` outside: only one unit is
 * quoted, and none of its series behind it.
 */
function isSingle({ open, head }: NonNullable<Hypothesis['quote']>, marker: UnitMarker): boolean {
  for (let level = open; level; level = level.above) if (isSameSeries(level, marker)) return level === head
  return true
}

/** Behind each line the lowest that the count of open marks comes to, and the count there: a mark that is open below that is never closed. */
export function countMarks(lines: readonly Line[], range: readonly number[]): { open: Int32Array; lowest: Int32Array } {
  const open = new Int32Array(range.length)
  const lowest = new Int32Array(range.length)
  for (const [i, at] of range.entries()) open[i] = (i > 0 ? open[i - 1]! : 0) + balanceBehind(lines[at]!.text)
  if (range.length > 0) lowest[range.length - 1] = open[range.length - 1]!
  for (let i = range.length - 2; i >= 0; i--) lowest[i] = Math.min(lowest[i + 1]!, open[i + 1]!)
  return { open, lowest }
}

/** "Sửa đổi, bổ sung … như sau:", also over two lines: the new text may have any units. */
export function amendsAbove(lines: readonly Line[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) if (changes.test(lines[at]!.text)) return true
  return false
}

/** `- Tại khoản 2 Điều 9 Thông tư số …` / `… quy định:` / `“2. …`: the sentence leads into another quotation, within a few lines. */
export function quotesBelow(lines: readonly Line[], range: readonly number[], from: number): boolean {
  for (let i = from; i < Math.min(range.length - 1, from + longestLead); i++) {
    const { text } = lines[range[i]!]!
    if (i > from && (lines[range[i]!]!.blanks > 0 || openingLength(text) > 0)) return false
    if (text.endsWith(':')) return openingLength(lines[range[i + 1]!]!.text) > 0
  }
  return false
}

const longestLead = 5

const changes = /(?<!\p{L})(?:[Ss]ửa đổi|[Bb]ổ sung|[Tt]hay thế|[Tt]hay cụm từ|[Tt]hay đổi|[Đđ]ính chính)(?!\p{L})/u

/**
 * Inside a quotation everything is content. It ends where its mark is closed; one that is never closed ends where the amending document
 * clearly goes on with its own next unit.
 */
export function goOnInQuote(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  ends: QuoteEnds,
  next: Hypothesis[],
): void {
  const quote = hypothesis.quote!
  const inner = markers[0]
  const open = inner ? innerLevel(quote.open, inner) : quote.open
  const left = marksBehind(quote.marks, line.text) ?? (quote.marks.sign === '“' && ends.isEarly(open) ? quote.marks : null)
  const marks = left?.sign === '“' && closesMore(line.text) && ends.closesAll(quote.marks.balance, open) ? null : left
  const fits = !inner || !quote.open || isNext(quote.open, inner)
  const quoted: Hypothesis = {
    ...hypothesis,
    cost: hypothesis.cost + (fits ? 0 : 1.2),
    quote: marks && { ...quote, marks, lines: quote.lines + 1, open },
  }
  const depth = hypothesis.open?.depth ?? 0
  const opens = evidence > 0 || (inner !== undefined && evidence >= behindComma && goesOnSeries(quote.open, inner))
  decide(quoted, at, opens ? 'paragraph' : 'join', null, depth, true, 'inside a quotation')
  next.push(quoted)
  for (const marker of markers) {
    const place = placeOf(hypothesis, marker)
    if (!place || place.cost > 0.8 || evidence < 0) continue
    const rest = line.text.slice(marker.length).trimStart()
    const verb = amends.test(rest) || marker.form === 'article'
    const goesOn = place.cost === 0 && evidence > 0 && quote.marks.sign === '“'
    // `- Tại khoản 2 Điều 9 … quy định:` above the next one, in a letter that quotes what it applies
    const quotesNext = rank[marker.form] >= rank.dash && ends.quotesNext()
    const isLost =
      goesOn &&
      (rank[marker.form] < rank.dash || quotesNext) &&
      ends.isLost(quote.marks.balance) &&
      (verb || quotesNext || (isSingle(quote, marker) && !ends.amendsAbove(quote.from)))
    if (isLost) quoted.cost += 2.7
    const left: Hypothesis = { ...hypothesis, quote: null, cost: hypothesis.cost + (isLost ? 0.5 : verb ? 0.9 : 4) }
    readAsUnit(left, line, at, evidence, marker, place, next)
  }
}

/**
 * A converter closed the quotation at the foot of the page: the next line goes on with a series that is open in the new text, and it is closed
 * once more before another is opened, or the document amends something else.
 */
export function isClosedEarly(lines: readonly Line[], range: readonly number[], from: number, open: Level | null): boolean {
  if (!open || from >= range.length) return false
  const further = readMarkers(lines[range[from]!]!.text)[0]
  if (!further || further.form === 'dash' || further.ordinal.at(-1) === 1 || !isNext(open, further)) return false
  for (let i = from; i < Math.min(range.length, from + longestRest); i++) {
    const { text } = lines[range[i]!]!
    const marker = readMarkers(text)[0]
    if (openingLength(text) > 0 || (marker && amends.test(text.slice(marker.length).trimStart()))) return false
    if (balanceOf(text, '“') < 0) return true
  }
  return false
}

/** `… xuất khẩu.”`: more is closed than was opened on the line, at its end. */
function closesMore(text: string): boolean {
  return /”[.;,]{0,2}$/u.test(text) && balanceBehind(text) < 0
}

/** No series that is open in the new text goes on below. */
export function endsSeries(line: Line | undefined, open: Level | null): boolean {
  const marker = line && readMarkers(line.text)[0]
  return line !== undefined && openingLength(line.text) === 0 && !(marker && (!open || isNext(open, marker)))
}

/** Lines at most behind such a mark. */
const longestRest = 60

function innerLevel(open: Level | null, marker: UnitMarker): Level {
  for (let level = open; level; level = level.above) {
    if (isSameSeries(level, marker)) return { ...levelOf(marker), above: level.above, depth: level.depth }
  }
  return { ...levelOf(marker), above: open && open.depth < deepest ? open : null, depth: Math.min(deepest, (open?.depth ?? 0) + 1) }
}

/** What a line has for it below one that ends in a comma. */
const behindComma = -2.2

/**
 * `a) Nhóm 1: 0%,` / `b) Nhóm 2: 5%,`: the next point or clause of a series that is open in the new text, whatever sign ends the one above. An
 * excerpt may leave out points.
 */
function goesOnSeries(open: Level | null, marker: UnitMarker): boolean {
  const farthest = marker.form === 'letter' ? 4 : 1
  if (marker.form !== 'letter' && marker.form !== 'arabic') return false
  for (let level = open; level; level = level.above) {
    if (!isSameSeries(level, marker)) continue
    const step = Math.floor(marker.ordinal.at(-1)!) - Math.floor(level.ordinal.at(-1)!)
    return step > 0 && step <= farthest
  }
  return false
}

function isNext(open: Level, marker: UnitMarker): boolean {
  for (let level: Level | null = open; level; level = level.above) {
    if (isSameSeries(level, marker))
      return marker.form === 'dash' || Math.floor(marker.ordinal.at(-1)!) === Math.floor(level.ordinal.at(-1)!) + 1
  }
  return marker.ordinal.at(-1) === 1
}
