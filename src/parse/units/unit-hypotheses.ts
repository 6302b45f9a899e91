import type { Line } from '../../../grammars/structure/line.ts'
import { readMarkers, wholes, type Form, type UnitMarker } from '../../../grammars/structure/markers.ts'
import { balanceOf, marksOf, openingLength, type Marks } from './quotation.ts'

/** One open unit of a hypothesis and what it stands in. */
export interface Level {
  form: Form
  ordinal: number[]
  closing: string
  above: Level | null
  depth: number
  /** A numbered list stands inside it, or inside the dash before it. */
  listed?: boolean
  /** In how many lists with the same sign it stands. */
  nested?: number | undefined
  /** Of an item in a list of Markdown: where its bullet stands. */
  column?: number
}

export type Choice = 'unit' | 'paragraph' | 'join'

/** One reading of all lines so far. Linked lists, so that hypotheses share their past. */
export interface Hypothesis {
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
export interface Closed {
  form: Form
  ordinal: number[]
  before: Closed | null
  length: number
}

/** An open quotation of new text: how many marks are open, the unit that stands open inside it and the one that it begins with. */
interface Quote {
  marks: Marks
  open: Level | null
  head: Level | null
  from: number
  lines: number
}

export interface Decision {
  line: number
  choice: Choice
  marker: UnitMarker | null
  depth: number
  quoted: boolean
  before: Decision | null
  why: string
}

export const deepest = 24

export function decide(
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

export function isSameState(a: Hypothesis, b: Hypothesis): boolean {
  if (a.article !== b.article || (a.quote === null) !== (b.quote === null)) return false
  if (a.quote && b.quote && (a.quote.marks.balance !== b.quote.marks.balance || !isSameLevel(a.quote.open, b.quote.open))) return false
  return isSameLevel(a.open, b.open)
}

function isSameLevel(a: Level | null, b: Level | null): boolean {
  let x = a
  let y = b
  while (x !== y) {
    if (
      !x ||
      !y ||
      x.form !== y.form ||
      x.nested !== y.nested ||
      x.ordinal.length !== y.ordinal.length ||
      x.ordinal.some((n, i) => n !== y!.ordinal[i])
    )
      return false
    x = x.above
    y = y.above
  }
  return true
}

export function isSameSeries(level: Level, marker: UnitMarker): boolean {
  if (level.form !== marker.form || level.nested !== marker.nested) return false
  return !wholes[marker.form] || level.ordinal.length === marker.ordinal.length
}

/** Remembers the last ordinal of each series that ends when `until` is left open. */
export function closeDown(hypothesis: Hypothesis, until: Level | null): Closed | null {
  if (hypothesis.open === until || !hypothesis.open) return hypothesis.closed
  let { closed } = hypothesis
  for (let level: Level | null = hypothesis.open; level && level !== until; level = level.above) {
    closed = { form: level.form, ordinal: level.ordinal, before: closed, length: (closed?.length ?? 0) + 1 }
  }
  return closed && closed.length > 64 ? shortened(closed) : closed
}

/** The last ordinal of a form among the series that are closed. */
export function lastClosed(closed: Closed | null, form: Form): number[] | null {
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

export function startQuote(line: Line, from: number): Quote | null {
  const marks = openingLength(line.text) > 0 ? marksOf(line.text) : withLostMark(line.text)
  if (!marks) return null
  const inner = readMarkers(line.text.slice(openingLength(line.text)).trimStart())[0]
  const head = inner ? levelOf(inner) : null
  return { marks, open: head, head, from, lines: 1 }
}

/** The opening mark is lost. */
function withLostMark(text: string): Marks | null {
  const balance = 1 + balanceOf(text, '“')
  return balance > 0 ? { balance, sign: '“' } : null
}

export function levelOf(marker: UnitMarker): Level {
  return { form: marker.form, ordinal: marker.ordinal, closing: marker.closing, above: null, depth: 1 }
}

/** Markdown nests lists by the columns of their bullets: an item closes the lists whose bullets stand as far to the right as its own, up to its own series. */
export function closeLists(hypothesis: Hypothesis, marker: UnitMarker, column: number): Hypothesis {
  let outermost: Level | null = null
  for (let level = hypothesis.open; level; level = level.above)
    if (level.column !== undefined && level.column + leastFurther > column) outermost = level
  if (!outermost) return hypothesis
  const open = isSameSeries(outermost, marker) ? outermost : outermost.above
  return { ...hypothesis, open, closed: closeDown(hypothesis, open) }
}

/** Columns that a list inside another stands further right. */
const leastFurther = 2
