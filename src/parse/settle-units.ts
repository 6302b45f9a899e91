import { isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { markersOf } from '../../grammars/structure/lost-stops.ts'
import { rank, readMarkers, wholes, type Form, type UnitMarker } from '../../grammars/structure/markers.ts'
import { noteMark } from '../../grammars/structure/phrases.ts'
import { markOfNote } from './find-notes.ts'
import { balanceOf, endOfQuotation, marksBehind, marksOf, openingLength, type Marks } from './quotation.ts'

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

/** One open unit of a hypothesis and what it stands in. */
interface Level {
  form: Form
  ordinal: number[]
  closing: string
  above: Level | null
  depth: number
}

type Choice = 'unit' | 'paragraph' | 'join'

/** One reading of all lines so far. Linked lists, so that hypotheses share their past. */
interface Hypothesis {
  cost: number
  open: Level | null
  /** Last article of the document: articles run on through chapters. */
  article: number
  /** Last ordinal of each form that is closed now: sections that run on where a higher unit changed. */
  closed: Closed | null
  quote: Quote | null
  past: Decision | null
}

/** Series that are closed, the last first. */
interface Closed {
  form: Form
  ordinal: number[]
  before: Closed | null
  length: number
}

/** An open quotation of new text: how many marks are open and the unit that stands open inside it. */
interface Quote {
  marks: Marks
  open: Level | null
  lines: number
}

interface Decision {
  line: number
  choice: Choice
  marker: UnitMarker | null
  depth: number
  quoted: boolean
  before: Decision | null
  why: string
}

const width = 8
/** A hypothesis this much dearer than the best is given up. */
const far = 7
const deepest = 24

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
  /** Stars behind a colon are being listed. */
  let inStars = false
  for (const [i, at] of range.entries()) {
    const line = lines[at]!
    if (note !== null && at > quotedTo && quotes(lines, at)) quotedTo = endOfQuotation(lines, at)
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
    const markers = isStar && !starred && !inStars ? [] : markersOf(line)
    const opens = opensQuote(line, previous === null ? null : lines[previous]!, evidence)
    if (markers.length === 0 && !opens && beam.every((hypothesis) => hypothesis.quote === null)) {
      if (evidence > 0) share(at, 'paragraph', null, 'a paragraph')
      else share(at, 'join', null, 'goes on with the line before')
    } else {
      const before = previous === null ? '' : lines[previous]!.text
      const ledInto = !before.endsWith(':') ? null : startsSmall(before) || markersOf(lines[previous!]!).length > 0 ? 'unit' : 'text'
      beam = advance(beam, line, at, evidence, markers, opens, ledInto, before.endsWith('.'), (open) =>
        isClosedEarly(lines, range, i + 1, open),
      )
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
  return startsSmall(line.text) ? -4 : 1
}

function isNote(line: Line): boolean {
  if (line.note) return true
  if (line.unit) return false
  const code = line.text.charCodeAt(0)
  if (code !== 91 && code !== 185 && code !== 178 && code !== 179 && code < 8304) return false
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

/** A quotation that the line before leads into: what a note quotes has paragraphs and units of its own. */
function quotes(lines: readonly Line[], at: number): boolean {
  return openingLength(lines[at]!.text) > 0 && lines[at - 1]!.text.endsWith(':')
}

/** "Điều 2 Luật số … quy định như sau:" behind what a note quotes, above what it quotes next: laws that changed a law say each when they hold. */
function leadsIntoQuotation(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  return text.endsWith(' như sau:') && markersOf(lines[at]!).length === 0 && at + 1 < lines.length && quotes(lines, at + 1)
}

/** A note's wrapped lines: no blank line, no mark, and the sentence above the note did not stop here. */
function goesOnWithNote(lines: readonly Line[], at: number, note: number, previous: number | null, breaks: Float32Array): boolean {
  if (note !== at - 1 || lines[at]!.blanks > 0 || lines[at]!.bars > 0) return false
  // the mark stood alone
  if (lines[note]!.note?.length === lines[note]!.text.length) return true
  if (markersOf(lines[at]!).length > 0 && breaks[at]! > 0) return false
  const unfinished = previous !== null && !/[.;:!?]["”’)]{0,2}$/u.test(lines[previous]!.text)
  return breaks[at]! < (unfinished && startsSmall(lines[at]!.text) ? -3.5 : 0)
}

function decide(
  hypothesis: Hypothesis,
  line: number,
  choice: Choice,
  marker: UnitMarker | null,
  depth: number,
  quoted: boolean,
  why: string,
): void {
  hypothesis.past = { line, choice, marker, depth, quoted, before: hypothesis.past, why }
}

function advance(
  beam: readonly Hypothesis[],
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  opens: boolean,
  ledInto: 'unit' | 'text' | null,
  finished: boolean,
  closedEarly: (open: Level | null) => boolean,
): Hypothesis[] {
  const next: Hypothesis[] = []
  for (const hypothesis of beam) {
    if (hypothesis.quote) goOnInQuote(hypothesis, line, at, evidence, markers, closedEarly, next)
    else {
      readAsText(hypothesis, line, at, evidence, markers, opens, next)
      if (!opens)
        for (const marker of markers) {
          if (ledInto && isPartOfPoint(hypothesis.open, marker)) continue
          const apart = finished && bracketedForms.has(marker.form) ? placeBehindDashes(hypothesis, marker) : null
          readAsUnit(hypothesis, line, at, evidence, marker, apart ?? placeOf(hypothesis, marker), next)
          if (marker.form === 'capital') readAsUnit(hypothesis, line, at, evidence, marker, placeInSection(hypothesis, marker), next)
          if (marker.form === 'part' || marker.form === 'chapter')
            readAsUnit(hypothesis, line, at, evidence, marker, placeInLettered(hypothesis, marker), next)
          if (marker.form === 'dash' && ledInto) readAsUnit(hypothesis, line, at, evidence, marker, placeInPlus(hypothesis, marker), next)
          if (marker.form !== 'arabic') continue
          readAsUnit(hypothesis, line, at, evidence, marker, placeInClause(hypothesis, marker, ledInto), next)
          readAsUnit(hypothesis, line, at, evidence, marker, placeBehindList(hypothesis, marker), next)
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

/** `b1)` below `b) … như sau:` is its first part; behind a finished `b)` it was inserted. */
function isPartOfPoint(open: Level | null, marker: UnitMarker): boolean {
  return marker.form === 'letter' && open?.form === 'letter' && marker.label.endsWith('1') && marker.ordinal[0] === open.ordinal[0]! + 0.01
}

function isSameState(a: Hypothesis, b: Hypothesis): boolean {
  if (a.article !== b.article || (a.quote === null) !== (b.quote === null)) return false
  if (a.quote && b.quote && (a.quote.marks.balance !== b.quote.marks.balance || !isSameLevel(a.quote.open, b.quote.open))) return false
  return isSameLevel(a.open, b.open)
}

function isSameLevel(a: Level | null, b: Level | null): boolean {
  let x = a
  let y = b
  while (x !== y) {
    if (!x || !y || x.form !== y.form || x.ordinal.length !== y.ordinal.length || x.ordinal.some((n, i) => n !== y!.ordinal[i]))
      return false
    x = x.above
    y = y.above
  }
  return true
}

/** A section's mark, or a letter that is no `P.` or `Q.` of a post, and its title in capitals, two words or more. */
const titled = /^(?:[IVXL]{1,6}|[BCD])\s?[.)/–-]\s?\p{Lu}{2,8}(?:,?\s\p{Lu}{1,8}){1,20}[.:]?$/u

/** How much a line that begins with a mark resists being read as text. */
function textResistance(line: Line, markers: readonly UnitMarker[], evidence: number): number {
  if (markers.length === 0) return 0
  const marker = markers[0]!
  if (marker.form === 'article' || marker.form === 'chapter' || marker.form === 'part') return 5
  // `III. TỔ CHỨC THỰC HIỆN` is a section's title, also where the text is cut and no section stands before it
  if ((marker.form === 'roman' || marker.form === 'capital') && evidence > 0 && titled.test(line.text)) return 5
  // a heading of Markdown that has a mark is a unit, whatever is missing above it
  if (line.level > 0) return 4.5
  if (evidence < -1) return marker.closing !== '' && !startsSmall(line.text.slice(marker.length).trimStart()) ? 1.6 : 0.3
  return startsSmall(line.text.slice(marker.length).trimStart()) ? 1.5 : 3.5
}

function readAsText(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  opens: boolean,
  next: Hypothesis[],
): void {
  const resistance = opens ? 0 : textResistance(line, markers, evidence)
  const depth = hypothesis.open?.depth ?? 0
  const { open, article, closed, past } = hypothesis
  const text: Hypothesis = { cost: hypothesis.cost + resistance, open, article, closed, quote: opens ? startQuote(line) : null, past }
  if (opens) decide(text, at, 'paragraph', null, depth, true, 'opens a quotation')
  else if (evidence > 0) decide(text, at, 'paragraph', null, depth, false, 'a paragraph')
  else decide(text, at, 'join', null, depth, false, 'goes on with the line before')
  next.push(text)
}

function readAsUnit(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  marker: UnitMarker,
  place: Place | null,
  next: Hypothesis[],
): void {
  if (!place) return
  const rest = line.text.slice(marker.length).trimStart()
  let cost = hypothesis.cost + place.cost + Math.max(0, -evidence) * 0.5
  if (startsSmall(rest)) cost += marker.form === 'letter' || marker.form === 'dash' || marker.form === 'plus' ? 0.6 : 1.8
  if (rest === '' && marker.form !== 'chapter' && marker.form !== 'part' && marker.form !== 'article' && marker.form !== 'word-section')
    cost += 1
  if (marker.form === 'roman' && !isCapitals(rest.slice(0, 60))) cost += 0.6
  if (marker.form === 'capital' && !isCapitals(rest.slice(0, 60))) cost += 1.2
  const unit: Hypothesis = {
    cost,
    open: place.level,
    article: marker.form === 'article' ? marker.ordinal[0]! : hypothesis.article,
    closed: place.closed,
    quote: null,
    past: hypothesis.past,
  }
  decide(unit, at, 'unit', marker, place.level.depth, false, place.why)
  next.push(unit)
}

interface Place {
  level: Level
  cost: number
  closed: Closed | null
  why: string
}

/** Where a mark stands among the open units, and what that costs; null where it cannot stand. */
function placeOf(hypothesis: Hypothesis, marker: UnitMarker): Place | null {
  for (let level = hypothesis.open; level; level = level.above) {
    if (!isSameSeries(level, marker)) continue
    const { cost, why } = goOnCost(level, marker)
    const closed = closeDown(hypothesis, level)
    return {
      level: { form: marker.form, ordinal: marker.ordinal, closing: marker.closing, above: level.above, depth: level.depth },
      cost: cost + (level.closing !== marker.closing ? 0.7 : 0),
      closed,
      why,
    }
  }
  return openPlace(hypothesis, marker)
}

/** `A.` first of all in a section `II.` is a part of that section: only where sections begin anew below it, it holds them. */
function placeInSection({ open, closed }: Hypothesis, marker: UnitMarker): Place | null {
  if (open?.form !== 'roman' || open.depth >= deepest || marker.ordinal[0] !== 1 || open.above?.form === 'capital') return null
  const { form, ordinal, closing } = marker
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 0.8, closed, why: 'opens below roman' }
}

/** `Phần I`, `Chương I` right below `B.` or `II.`: parts of it, where that series goes on behind them. */
function placeInLettered({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  if ((open?.form !== 'capital' && open?.form !== 'roman') || open.depth >= deepest || ordinal[0] !== 1) return null
  for (let level = open.above; level; level = level.above) if (level.form === form) return null
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 1.5, closed, why: `opens below ${open.form}` }
}

/** Dashes that `+ …:` leads to are its items, where no dash stands above it. */
function placeInPlus({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  if (open?.form !== 'plus' || open.above?.form === 'dash' || open.depth >= deepest) return null
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 0, closed, why: 'opens below plus' }
}

/** `1.` below what clause 2 or its point ends with a colon, and `1)` below `1.`, begin a list inside it. */
function placeInClause(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker, ledInto: 'unit' | 'text' | null): Place | null {
  let { open } = hypothesis
  // behind the points and dashes of `1. …` a line without a mark, `Điều kiện:`, is the clause's again
  if (ledInto === 'text') while (open && rank[open.form] >= rank.letter) open = open.above
  const clause = open?.form === 'letter' ? open.above : open
  if (clause?.form !== 'arabic' || clause.above?.form === 'arabic' || open!.depth >= deepest || ordinal[0] !== 1) return null
  if (!ledInto && (closing === clause.closing || open !== clause)) return null
  // and what it leads to is no clause 1 once more
  const isInFirst = ledInto === 'text' && open === clause && clause.ordinal[0] === 1
  return {
    level: { form, ordinal, closing, above: open, depth: open!.depth + 1 },
    cost: isInFirst ? 2.4 : 3.8,
    closed: closeDown(hypothesis, open),
    why: 'a list inside the clause',
  }
}

const bracketedForms = new Set<Form>(['number-in-brackets', 'letter-in-brackets', 'small-roman'])

/** `(1)` below a dash that is at its end begins a list of its own, and none inside the dash. */
function placeBehindDashes(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  let above = hypothesis.open
  if (!above || rank[above.form] < rank.dash || ordinal[0] !== 1) return null
  while (above && rank[above.form] >= rank.dash) above = above.above
  return {
    level: { form, ordinal, closing, above, depth: (above?.depth ?? 0) + 1 },
    cost: 0.4,
    closed: closeDown(hypothesis, above),
    why: 'a list of its own',
  }
}

/** The next clause behind a list inside the one before. */
function placeBehindList(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  let clause = hypothesis.open
  for (let lists = 0; clause; clause = clause.above) if (clause.form === 'arabic' && lists++ === 1) break
  if (!clause || ordinal[0] !== Math.floor(clause.ordinal[0]!) + 1) return null
  const closed = closeDown(hypothesis, clause)
  return { level: { form, ordinal, closing, above: clause.above, depth: clause.depth }, cost: 0.2, closed, why: 'the next of its series' }
}

function isSameSeries(level: Level, marker: UnitMarker): boolean {
  if (level.form !== marker.form) return false
  return !wholes[marker.form] || level.ordinal.length === marker.ordinal.length
}

/** The cost of going on in a series: the next ordinal is free. */
function goOnCost(level: Level, marker: UnitMarker): { cost: number; why: string } {
  if (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet') return { cost: 0, why: 'one more of the same' }
  const last = level.ordinal.at(-1)!
  const now = marker.ordinal.at(-1)!
  if (wholes[marker.form]) {
    const stays = marker.ordinal.slice(0, -1).every((n, i) => n === level.ordinal[i])
    if (!stays) {
      const parent = decimalParent(level.above, marker)
      return { cost: (parent ? 0.3 : 2.5) + (now === 1 ? 0 : 1.5), why: 'a decimal of another parent' }
    }
  }
  if (now === Math.floor(last) + 1 || (now > last && now - last < 0.05)) return { cost: 0, why: 'the next of its series' }
  // đ is no letter of Word's
  if (marker.form === 'letter' && last === 4 && now === 6) return { cost: 0.8, why: 'the next of the Latin alphabet' }
  // a decimal stands in the unit it names, whatever is missing between
  if (now > last && wholes[marker.form]) return { cost: 1 + Math.min(1.5, (now - last) * 0.1), why: 'skips ordinals of its series' }
  if (now > last) return { cost: 2.4 + Math.min(4, (now - last) * 0.25), why: 'skips ordinals of its series' }
  if (now === last) return { cost: 2.9, why: 'repeats an ordinal' }
  if (marker.form === 'article' && now === 1) return { cost: 4.5, why: 'articles begin again' }
  return { cost: now === 1 ? 4.5 : 6, why: 'goes back in its series' }
}

/** A series opened below what is open: at its first ordinal, below something higher. */
function openPlace(hypothesis: Hypothesis, marker: UnitMarker): Place | null {
  let parent = hypothesis.open
  let cost = 0.4
  const height = rank[marker.form]
  if (wholes[marker.form]) {
    const fitting = decimalParent(parent, marker)
    if (fitting) parent = fitting
    else if (marker.form !== 'decimal') return null
    else {
      while (parent && (rank[parent.form] > height || (parent.form === 'decimal' && parent.ordinal.length >= marker.ordinal.length)))
        parent = parent.above
      cost += parent?.form === 'arabic' ? 2.5 : 1
    }
  } else if (height <= 5) {
    while (parent && rank[parent.form] >= height) parent = parent.above
  } else if (marker.form === 'arabic') {
    while (parent && rank[parent.form] >= 7) {
      if (
        parent.form === 'number-in-brackets' ||
        parent.form === 'dash' ||
        parent.form === 'bullet' ||
        parent.form === 'plus' ||
        parent.form === 'decimal' ||
        parent.form === 'letter'
      )
        parent = parent.above
      else break
    }
  } else if (marker.form === 'letter' || marker.form === 'dash') {
    while (parent && rank[parent.form] > height && parent.form !== 'number-in-brackets') parent = parent.above
  }
  if (parent && rank[parent.form] > height && marker.form !== 'number-in-brackets') cost += 2.5
  const depth = (parent?.depth ?? 0) + 1
  if (depth > deepest) return null
  const level: Level = { form: marker.form, ordinal: marker.ordinal, closing: marker.closing, above: parent, depth }
  const why = parent ? `opens below ${parent.form}` : 'opens'
  return { level, cost: cost + openCost(hypothesis, marker), closed: closeDown(hypothesis, parent), why }
}

function openCost(hypothesis: Hypothesis, marker: UnitMarker): number {
  if (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet') return 0.2
  const now = marker.ordinal.at(-1)!
  if (now === 1) return marker.form === 'capital' ? 0.8 : 0
  if (marker.form === 'article' && hypothesis.article > 0 && now > hypothesis.article) {
    // articles run on through chapters; an extract leaves some out
    const left = Math.floor(now) - Math.floor(hypothesis.article) - 1
    return left <= 0 ? 0 : 1.5 + Math.min(2.5, left * 0.2)
  }
  const closed = lastClosed(hypothesis.closed, marker.form)
  if (closed && marker.ordinal.length === closed.length && now === Math.floor(closed.at(-1)!) + 1)
    return marker.form === 'roman' ? 0.5 : 1.6
  return 2.6 + Math.min(3, now * 0.2)
}

/** The unit of which a decimal (`2.3.1`) is a part: `2.3`, else `2`. */
function decimalParent(open: Level | null, marker: UnitMarker): Level | null {
  for (let level = open; level; level = level.above) {
    if (
      level.form === marker.form &&
      level.ordinal.length < marker.ordinal.length &&
      level.ordinal.every((n, i) => n === marker.ordinal[i])
    )
      return level
    if (wholes[marker.form]!.includes(level.form) && level.ordinal[0] === marker.ordinal[0]) return level
  }
  return null
}

/** Remembers the last ordinal of each series that ends when `until` is left open. */
function closeDown(hypothesis: Hypothesis, until: Level | null): Closed | null {
  if (hypothesis.open === until || !hypothesis.open) return hypothesis.closed
  let { closed } = hypothesis
  for (let level: Level | null = hypothesis.open; level && level !== until; level = level.above) {
    closed = { form: level.form, ordinal: level.ordinal, before: closed, length: (closed?.length ?? 0) + 1 }
  }
  return closed && closed.length > 64 ? shortened(closed) : closed
}

/** The last ordinal of a form among the series that are closed. */
function lastClosed(closed: Closed | null, form: Form): number[] | null {
  for (let series = closed; series; series = series.before) if (series.form === form) return series.ordinal
  return null
}

/** One entry a form is enough. */
function shortened(closed: Closed): Closed | null {
  const seen = new Map<Form, number[]>()
  for (let series: Closed | null = closed; series; series = series.before) if (!seen.has(series.form)) seen.set(series.form, series.ordinal)
  return [...seen]
    .reverse()
    .reduce<Closed | null>((before, [form, ordinal]) => ({ form, ordinal, before, length: (before?.length ?? 0) + 1 }), null)
}

/** New text opens with a quotation mark at the head of a paragraph, most often behind "như sau:". */
function opensQuote(line: Line, before: Line | null, evidence: number): boolean {
  const length = openingLength(line.text)
  if (length === 0) return false
  const ledInto = before?.text.endsWith(':') === true
  const isSingle = length === 1 && (line.text[0] === "'" || line.text[0] === '‘')
  if ((evidence < -1 || isSingle) && before && !ledInto) return false
  const rest = line.text.slice(length).trimStart()
  if (readMarkers(rest).length > 0 || /^(?:(?:Điều|Khoản|Phụ lục|PHỤ LỤC|Mẫu|Chương|Mục)\s|Điểm\s[a-zđ]\d?(?!\p{L}))/u.test(rest))
    return true
  return ledInto && !isSingle && marksOf(line.text) !== null
}

function startQuote(line: Line): Quote | null {
  const marks = marksOf(line.text)
  if (!marks) return null
  const inner = readMarkers(line.text.slice(openingLength(line.text)).trimStart())[0]
  return { marks, open: inner ? levelOf(inner) : null, lines: 1 }
}

function levelOf(marker: UnitMarker): Level {
  return { form: marker.form, ordinal: marker.ordinal, closing: marker.closing, above: null, depth: 1 }
}

const amends = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay cụm từ|Thay đổi|Hủy bỏ|Huỷ bỏ)(?!\p{L})/u

/**
 * Inside a quotation everything is content. It ends where its mark is closed; one that is never closed ends where the amending document
 * clearly goes on with its own next unit.
 */
function goOnInQuote(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  closedEarly: (open: Level | null) => boolean,
  next: Hypothesis[],
): void {
  const quote = hypothesis.quote!
  const inner = markers[0]
  const open = inner ? innerLevel(quote.open, inner) : quote.open
  const marks = marksBehind(quote.marks, line.text) ?? (quote.marks.sign === '“' && closedEarly(open) ? quote.marks : null)
  const fits = !inner || !quote.open || isNext(quote.open, inner)
  const quoted: Hypothesis = {
    ...hypothesis,
    cost: hypothesis.cost + (fits ? 0 : 1.2),
    quote: marks && { ...quote, marks, lines: quote.lines + 1, open },
  }
  const depth = hypothesis.open?.depth ?? 0
  decide(quoted, at, evidence > 0 ? 'paragraph' : 'join', null, depth, true, 'inside a quotation')
  next.push(quoted)
  for (const marker of markers) {
    const place = placeOf(hypothesis, marker)
    if (!place || place.cost > 0.8 || evidence < 0) continue
    const rest = line.text.slice(marker.length).trimStart()
    const verb = amends.test(rest) || marker.form === 'article'
    const left: Hypothesis = { ...hypothesis, quote: null, cost: hypothesis.cost + (verb ? 0.9 : 4) }
    readAsUnit(left, line, at, evidence, marker, place, next)
  }
}

/**
 * A converter closed the quotation at the foot of the page: the next line goes on with a series that is open in the new text, and it is closed
 * once more before another is opened, or the document amends something else.
 */
function isClosedEarly(lines: readonly Line[], range: readonly number[], from: number, open: Level | null): boolean {
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

/** Lines at most behind such a mark. */
const longestRest = 60

function innerLevel(open: Level | null, marker: UnitMarker): Level {
  for (let level = open; level; level = level.above) {
    if (isSameSeries(level, marker)) return { ...levelOf(marker), above: level.above, depth: level.depth }
  }
  return { ...levelOf(marker), above: open && open.depth < deepest ? open : null, depth: Math.min(deepest, (open?.depth ?? 0) + 1) }
}

function isNext(open: Level, marker: UnitMarker): boolean {
  for (let level: Level | null = open; level; level = level.above) {
    if (isSameSeries(level, marker))
      return marker.form === 'dash' || Math.floor(marker.ordinal.at(-1)!) === Math.floor(level.ordinal.at(-1)!) + 1
  }
  return marker.ordinal.at(-1) === 1
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
