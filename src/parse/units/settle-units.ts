import { groupHead, needsRest } from '../breaks/weigh-break.ts'
import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { readMarkers, type UnitMarker } from '../../../grammars/structure/markers.ts'
import { noteMark, orders } from '../../../grammars/structure/phrases/index.ts'
import { markOfNote } from '../find-notes.ts'
import {
  bracketedForms,
  isPartOfPoint,
  placeBehindDashes,
  placeBehindList,
  placeBelowHeading,
  placeBesideList,
  placeInArticle,
  placeInClause,
  placeInDash,
  placeInSeries,
  placeInSign,
  placeInSection,
  placeOf,
  readAsText,
  readAsUnit,
  type LedInto,
  type Place,
} from './place-units.ts'
import { asFollows, endOfQuotation, marksOf, quotesBelowColon } from './quotation.ts'
import {
  amendsAbove,
  quotesBelow,
  countMarks,
  endsSeries,
  goOnInQuote,
  isClosedEarly,
  opensQuote,
  opensWithoutMark,
  quoteWithin,
  type QuoteEnds,
} from './quoted-units.ts'
import { closeLists, isSameState, type Choice, type Decision, type Hypothesis } from './unit-hypotheses.ts'

/** A paragraph of the body: the lines it is printed on, the mark that opens it, how deep it stands. */
export interface Block {
  kind: 'unit' | 'paragraph' | 'note'
  /** Indices of its lines, in order; notes and page furniture between two halves are not among them. */
  lines: number[]
  marker: UnitMarker | null
  /** How many units are open around it, itself included when it is one. */
  depth: number
  /** New text that amends another document, or is quoted from one: content, no structure. */
  quoted: boolean
  label: string | null
  why: string
}

const width = 8

/** A hypothesis this much dearer than the best is given up. */
const far = 7

/**
 * Settles which lines open units, which open paragraphs and which go on, and how the units nest, from the whole sequence of marks: to go on
 * with the next ordinal is cheap, to open a form at its first ordinal too; to skip, to repeat or to read a well-formed mark as text costs.
 * A bounded set of hypotheses walks down the lines; linear in the lines. `range` are the body's lines; a line in `hard`
 * always begins anew (behind a table). `starred`: the text lists by stars.
 */
export function settleUnits(
  lines: readonly Line[],
  breaks: Float32Array,
  range: readonly number[],
  hard: ReadonlySet<number>,
  starred: boolean,
): Block[] {
  let beam: Hypothesis[] = [{ cost: 0, open: null, article: 0, closed: null, quote: null, past: null }]
  // what every hypothesis takes alike costs them alike, and stands here once
  const shared = new Map<number, Decision>()
  const share = (line: number, choice: Choice, marker: UnitMarker | null, why: string): void => {
    shared.set(line, { line, choice, marker, depth: 0, quoted: false, before: null, why })
  }
  let previous: number | null = null
  let note: number | null = null
  /** How far a note counts that lists `(i) …`, `(ii) …`. */
  let listed = 0
  let quotedTo = -1
  let counted: ReturnType<typeof countMarks> | undefined
  /** Stars behind a colon are being listed. */
  let inStars = false
  /** The first line of the paragraph above, where that has no mark. */
  let unmarked: number | null = null
  for (const [i, at] of range.entries()) {
    const line = lines[at]!
    if (note !== null && at > quotedTo && quotesBelowColon(lines, at))
      quotedTo = closesItself(lines[at]!.text) && line.blanks === 0 ? at : endOfQuotation(lines, at)
    if (at <= quotedTo) {
      share(at, 'join', null, 'goes on with the note')
      note = at
      continue
    }
    if (isNote(line) && !startsInSentence(lines, at)) {
      note = at
      listed = line.text.startsWith(' (i) ', line.note?.label.length) ? 1 : 0
      share(at, 'paragraph', noteMarker(line), 'note')
      continue
    }
    if (listed > 0 && note === at - 1 && isListed(line.text, listed + 1)) {
      listed++
      share(at, 'join', null, 'goes on with the note')
      note = at
      continue
    }
    if (note !== null && (goesOnWithNote(lines, at, note, previous, breaks) || (quotedTo === at - 1 && leadsIntoQuotation(lines, at)))) {
      share(at, 'join', null, 'goes on with the note')
      note = at
      continue
    }
    const evidence = previous === null || hard.has(at) ? 6 : previous === at - 1 ? breaks[at]! : bridge(lines[previous]!, line)
    note = null
    const isStar = line.text.startsWith('* ')
    if (isStar) inStars ||= previous !== null && listsStars(lines, at, lines[previous]!)
    else inStars &&= startsSmall(line.text)
    const markers = isStar && !starred && !inStars && !line.unit ? [] : markersOf(line)
    const column = isStar && starred ? (line.column ?? line.indent) : null
    const opens = opensQuote(line, previous === null ? null : lines[previous]!, evidence) || opensWithoutMark(lines, at)
    const within = opens ? null : quoteWithin(lines, at)
    if (markers.length === 0 && !opens && !within && beam.every((hypothesis) => hypothesis.quote === null)) {
      if (evidence > 0) {
        share(at, 'paragraph', null, 'a paragraph')
        unmarked = at
      } else share(at, 'join', null, 'goes on with the line before')
    } else {
      const before = previous === null ? '' : lines[previous]!.text
      const ledInto = !before.endsWith(':')
        ? unmarked === previous && unmarked !== null && groupHead.test(before) && opensList(markers)
          ? 'order'
          : null
        : unmarked !== null && opensList(markers) && (groupHead.test(before) || ordersBelow(lines, unmarked, previous!))
          ? 'order'
          : startsSmall(before) || markersOf(lines[previous!]!).length > 0
            ? 'unit'
            : 'text'
      unmarked = null
      const isLost = (balance: number): boolean => {
        counted ??= countMarks(lines, range)
        return i === 0 || counted.lowest[i - 1]! > counted.open[i - 1]! - balance
      }
      beam = advance(beam, line, at, evidence, markers, column, opens, ledInto, before.endsWith('.'), {
        isEarly: (open) => isClosedEarly(lines, range, i + 1, open),
        isLost,
        // “5. Điểm đ … như sau:” / `“đ) …` / `- … xuất khẩu.”`: printers set one mark where two quotations end
        closesAll: (balance, open) => isLost(balance) && endsSeries(lines[range[i + 1]!], open),
        amendsAbove: (from) => amendsAbove(lines, from),
        quotesNext: () => quotesBelow(lines, range, i),
        headsItems: titleAlone.test(line.text) && isDash(lines[range[i + 1]!]?.text.charCodeAt(0) ?? 0),
      })
      if (within) for (const hypothesis of beam) hypothesis.quote ??= within
    }
    previous = at
  }
  return collect(beam[0]!.past, shared, range)
}

/**
 * Stars are dashes where converters to Markdown made them so, all of them: a typist's few stars beside dashes head a group of these
 * (`* Khối Đảng:`), or point out a remark, and are no units.
 */
export function listsByStars(lines: readonly Line[]): boolean {
  let stars = 0
  let dashes = 0
  for (const { text } of lines) {
    if (text.charCodeAt(1) !== 32) continue
    if (text.startsWith('*')) stars++
    else if (isDash(text.charCodeAt(0))) dashes++
  }
  return stars > Math.max(2, dashes)
}

/** Does the star open a list: behind a colon, with another behind it and none of its own dashes? */
function listsStars(lines: readonly Line[], at: number, before: Line): boolean {
  if (!before.text.endsWith(':') || lines[at]!.text.endsWith(':')) return false
  let next = at + 1
  while (next < lines.length && next - at < longestStar && startsSmall(lines[next]!.text)) next++
  return lines[next]?.text.startsWith('* ') === true
}

/** Lines of a star's item at most. */
const longestStar = 6

/** Of an item: `-` `–` `+`. */
function isDash(code: number): boolean {
  return code === 45 || code === 8211 || code === 43
}

/** Evidence across a page break, a note or a running head: what stands between says nothing. */
function bridge(before: Line, line: Line): number {
  const stopped = /[.;:!?…_]["”’)]{0,2}$/u.test(before.text)
  if (stopped) return startsSmall(line.text) ? 0.5 : 3
  return startsSmall(line.text) ? -4 : needsRest(before, line) ? -1.5 : 1
}

function isNote(line: Line): boolean {
  if (line.note) return true
  if (line.unit) return false
  const code = line.text.charCodeAt(0)
  if (code !== 91 && code !== 60 && code !== 36 && code !== 94 && code !== 185 && code !== 178 && code !== 179 && code < 8304) return false
  const mark = noteMark.exec(line.text)
  return Boolean(mark && !mark[4] && line.text.length > mark[0].length)
}

function startsInSentence(lines: readonly Line[], at: number): boolean {
  return (
    lines[at]!.text.charCodeAt(0) === 91 &&
    at > 0 &&
    lines[at]!.blanks === 0 &&
    /[,\p{L}]$/u.test(lines[at - 1]!.text) &&
    startsSmall(lines[at]!.text.replace(noteMark, ''))
  )
}

function noteMarker(line: Line): UnitMarker {
  const { label, length } = markOfNote(line)!
  return { form: 'bullet', name: 'item', label, ordinal: [0], length, closing: '' }
}

/** `(ii) …` of a note whose first words are `(i) …`. */
function isListed(text: string, count: number): boolean {
  return text.charCodeAt(0) === 40 && readMarkers(text).some(({ form, ordinal }) => form === 'small-roman' && ordinal[0] === count)
}

/** `“Căn cứ Luật …;”`: opened and closed on one line. */
function closesItself(text: string): boolean {
  return marksOf(text) === null && /["”»][.;,]?$/u.test(text)
}

/**
 * "Điều 2 Luật số … quy định như sau:", on a line or two, behind what a note quotes, above what it quotes next: laws that changed a law say each
 * when they hold, and on what they rest.
 */
function leadsIntoQuotation(lines: readonly Line[], at: number): boolean {
  let end = at
  while (end < at + longestLead && lines[end + 1]?.blanks === 0 && !/[.;:]$/u.test(lines[end]!.text)) end++
  return asFollows.test(lines[end]!.text) && markersOf(lines[at]!).length === 0 && quotesBelowColon(lines, end + 1)
}

/** Further lines of such a sentence at most. */
const longestLead = 3

/** `Khoản này được sửa đổi, bổ sung lần thứ hai …` right below: the note goes on with the next change of its unit. */
const nextChange =
  /^(?:Khoản|Điểm|Tiết|Điều|Mục|Chương|Đoạn|Cụm từ|Từ|Tên)\s[^.;:]{1,120}?(?:được|bị)\s(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|thay)/u

/** A note's wrapped lines: no blank line, no mark, and the sentence above the note did not stop here. */
function goesOnWithNote(lines: readonly Line[], at: number, note: number, previous: number | null, breaks: Float32Array): boolean {
  if (note !== at - 1 || lines[at]!.blanks > 0 || lines[at]!.bars > 0) return false
  // the mark stood alone
  if (lines[note]!.note?.length === lines[note]!.text.length) return true
  if (markersOf(lines[at]!).length > 0 && breaks[at]! > 0) return false
  // a new page goes on with the text, unless its note has no end yet
  if (lines[at]!.opensPage && endsSentence.test(lines[note]!.text)) return false
  if (nextChange.test(lines[at]!.text) && markersOf(lines[at]!).length === 0) return true
  const unfinished = previous !== null && !endsSentence.test(lines[previous]!.text)
  // the note has its stop, the sentence above it has none yet
  if (unfinished && lines[note]!.text.endsWith('.') && needsRest(lines[previous]!, lines[at]!)) return false
  return breaks[at]! < (unfinished && startsSmall(lines[at]!.text) ? -3.5 : 0)
}

const endsSentence = /[.;:!?]["”’)]{0,2}$/u

function opensList(markers: readonly UnitMarker[]): boolean {
  return markers.some(({ form, ordinal }) => form === 'arabic' && ordinal[0] === 1)
}

/** The sentence on these lines says who orders what stands below. */
function ordersBelow(lines: readonly Line[], from: number, to: number): boolean {
  let sentence = ''
  for (let at = to; at >= from && sentence.length < longestOrder; at--) sentence = `${lines[at]!.text} ${sentence}`
  return orders.test(sentence.trimEnd())
}

/** `2. Yêu cầu`: a clause's title on its own line; the numbers of a list's first item and of its title are what copies lose first. */
const titleAlone = /^\d{1,2}\.\s\p{Lu}\p{L}{0,9}(?:,?\s\p{L}{1,10}){1,8}$/u

/** As much of it as names who orders, and whom. */
const longestOrder = 300

function advance(
  beam: readonly Hypothesis[],
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  column: number | null,
  opens: boolean,
  ledInto: LedInto,
  finished: boolean,
  ends: QuoteEnds & { headsItems: boolean },
): Hypothesis[] {
  const next: Hypothesis[] = []
  for (const hypothesis of beam) {
    if (hypothesis.quote) goOnInQuote(hypothesis, line, at, evidence, markers, ends, next)
    else {
      readAsText(hypothesis, line, at, evidence, markers, { opens, ledInto, headsItems: ends.headsItems }, next)
      if (!opens)
        for (const marker of markers) {
          if (ledInto && isPartOfPoint(hypothesis.open, marker)) continue
          const left = column === null ? hypothesis : closeLists(hypothesis, marker, column)
          const read = (place: Place | null): void => {
            if (place && column !== null) place.level.column = column
            readAsUnit(left, line, at, evidence, marker, place, next)
          }
          const apart = finished && bracketedForms.has(marker.form) ? placeBehindDashes(left, marker) : null
          read(apart ?? placeOf(left, marker))
          if (marker.form === 'capital') read(placeInSection(left, marker))
          if (marker.form === 'roman' || marker.form === 'capital') read(placeInArticle(left, marker, ledInto))
          if (marker.form === 'part' || marker.form === 'chapter') read(placeInSeries(left, marker))
          if (marker.form === 'dash' && ledInto) read(placeInSign(left, marker))
          if (marker.form !== 'arabic') continue
          if (ledInto === 'order') read(placeBesideList(left, marker))
          read(placeInClause(left, marker, ledInto))
          read(placeBehindList(left, marker))
          if (ledInto) read(placeInDash(left, marker))
          else if (evidence > 0) read(placeBelowHeading(left, marker, line, at))
        }
    }
  }
  if (next.length === 1) return next
  next.sort((a, b) => a.cost - b.cost)
  const limit = next[0]!.cost + far
  const best: Hypothesis[] = []
  for (const hypothesis of next) {
    if (best.length >= width || hypothesis.cost > limit) break
    if (!best.some((other) => isSameState(other, hypothesis))) best.push(hypothesis)
  }
  return best
}

function collect(past: Decision | null, shared: ReadonlyMap<number, Decision>, range: readonly number[]): Block[] {
  const chosen = new Map<number, Decision>()
  for (let decision = past; decision; decision = decision.before) chosen.set(decision.line, decision)
  const blocks: Block[] = []
  let text: Block | null = null
  let note: Block | null = null
  for (const at of range) {
    const { choice, why, marker, depth, quoted } = (shared.get(at) ?? chosen.get(at))!
    const isNoteLine = why === 'note' || why === 'goes on with the note'
    const open: Block | null = isNoteLine ? note : text
    if (choice === 'join' && open) {
      open.lines.push(at)
      continue
    }
    const kind = isNoteLine ? 'note' : choice === 'unit' ? 'unit' : 'paragraph'
    const block: Block = {
      kind,
      lines: [at],
      marker: kind === 'paragraph' ? null : marker,
      depth,
      quoted,
      label: marker?.label ?? null,
      why,
    }
    if (isNoteLine) note = block
    else text = block
    blocks.push(block)
  }
  return blocks
}
