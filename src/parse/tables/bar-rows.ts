import { widest, type Chunk } from './bar-chunks.ts'

/** Chunks as rows: places of chunks, null for an empty cell. */
export interface BarRows {
  rows: (number | null)[][]
  /** Cells that are printed of each row, empty ones included; in a shorter one the rest is absent. */
  lengths: number[]
  columns: number
  /** Rows with a cell, printed or empty, for each column. */
  full: number
  /** Chunks that belong to the table; the rest stands behind it. */
  used: number
}

/** A division into rows: where it ends, and for each chunk in each column how it was reached. */
interface Division {
  columns: number
  worth: number
  last: { at: number; column: number; empty: number }
  /** The column of the chunk before; -1 at the start. */
  from: Int8Array
  /** Empty cells at the end of the row that ended before this chunk; -1 where the row goes on. */
  ended: Int8Array
}

// What rows are worth: cells placed and rows that have all their cells, less what is unusual.
const placed = 0.3
const fullRow = 2
const shortRow = -1.2
/** As long as the row before it. */
const shortAgain = -0.6
/** An ordinal and a name, or a sentence over the whole width: it heads the rows below. */
const sectionRow = -0.5
const emptyInside = -0.8
const emptyAtStart = -0.5
const emptyAtEnd = -0.2
const startsCounted = 0.5
const startsUncounted = -0.7
/** An ordinal elsewhere than at the start of its row. */
const displaced = { digit: -1, dash: -2, mark: -2.5 }
/** The table ends, and more that could be cells follows: the more, the less likely. */
const leavesRest = -2.5
const eachLeft = -0.1
const mostLeft = 60

interface Shape {
  /** Cells of the first row, and of the second, up to the first gap that may part rows. */
  head: [number, number]
  /** How many columns there may be. */
  widths: ReadonlySet<number>
  /** Rows begin with ordinals. */
  counted: boolean
  /** What a row is worth that has all its cells. */
  full: number
}

/** The rows of the table that begins with the first chunk. */
export function readRows(chunks: readonly Chunk[]): BarRows | null {
  const shape = shapeOf(chunks)
  const best = bestDivision(chunks, shape)
  if (!best) return null
  const rows = collect(best)
  // where rows of all lengths follow each other, no row is filled up with empty cells for the sake of its length
  return rows.full * 2 < rows.rows.length ? collect(divide(chunks, best.columns, { ...shape, full: 0 })) : rows
}

/** How well the chunks make a table that begins with the first of them. */
export function worthOf(chunks: readonly Chunk[]): number {
  return bestDivision(chunks, shapeOf(chunks))?.worth ?? -Infinity
}

/** By the number of columns that explains most. */
function bestDivision(chunks: readonly Chunk[], shape: Shape): Division | null {
  if (chunks.length < 3) return null
  let best: Division | null = null
  for (const columns of shape.widths) {
    const division = divide(chunks, columns, shape)
    if (!best || division.worth > best.worth) best = division
  }
  return best
}

function shapeOf(chunks: readonly Chunk[]): Shape {
  const runs = runLengths(chunks)
  const head = headOf(chunks, runs)
  return { head, widths: widths(chunks, runs, head), counted: isCounted(chunks), full: fullRow }
}

/** Numbers of chunks between gaps that may part rows. */
function runLengths(chunks: readonly Chunk[]): number[] {
  const runs: number[] = []
  for (const [i, { bars }] of chunks.entries()) {
    if (i === 0 || bars > 1) runs.push(1)
    else runs[runs.length - 1]!++
  }
  return runs
}

/** A head may have two rows, cells of the second below one cell of the first; a row that begins with an ordinal is none of it. */
function headOf(chunks: readonly Chunk[], [first = 1, second = 0]: readonly number[]): [number, number] {
  return [first, second > 1 && !chunks[first]!.ordinal ? second : 0]
}

/** How many columns there may be: those of the head, of the most frequent run, of the longest, and from one ordinal to the next. */
function widths(chunks: readonly Chunk[], runs: readonly number[], [first, second]: Shape['head']): Set<number> {
  const frequent = mostFrequent(runs.filter((run) => run > 1))
  const found = [first, first + second - 1, frequent, runs.reduce((most, run) => Math.max(most, run), 1), mostFrequent(strides(chunks))]
  return new Set(found.filter((columns) => columns > 1 && columns <= widest))
}

/** Cells from one ordinal to the next, empty ones included: each has a bar behind it, and a bar stands before the next row. */
function strides(chunks: readonly Chunk[]): number[] {
  const found: number[] = []
  let since = 0
  for (const [i, { bars, ordinal }] of chunks.entries()) {
    since += bars
    if (!ordinal || (i > 0 && bars < 2)) continue
    if (i > 0) found.push(since - 1)
    since = 0
  }
  return found
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

/** Rows begin with ordinals: a third of the gaps that may part rows stands before one. */
function isCounted(chunks: readonly Chunk[]): boolean {
  let gaps = 0
  let ordinals = 0
  for (const { bars, ordinal } of chunks) {
    if (bars < 2) continue
    gaps++
    if (ordinal) ordinals++
  }
  return ordinals * 3 >= gaps && ordinals > 0
}

/**
 * The division into rows that is worth most. One bar goes on with the row; two part rows or hold an empty cell between them; with more,
 * there are empty cells at the end of the row, at the start of the next, or in one row. Each chunk in each column it may stand in is
 * reached from the chunk before in the best way, so the work is linear in the chunks.
 */
function divide(chunks: readonly Chunk[], columns: number, { head, counted, full }: Shape): Division {
  const worth = new Float64Array(chunks.length * columns).fill(-Infinity)
  const from = new Int8Array(chunks.length * columns).fill(-1)
  const ended = new Int8Array(chunks.length * columns).fill(-1)
  /** Where the first chunk of the row stands. */
  const opened = new Int32Array(chunks.length * columns)
  const split = head[1] > 0 && columns > head[0] && columns < head[0] + head[1]
  const start = (i: number, column: number): number => {
    const { ordinal } = chunks[i]!
    if (column > 0) return column * emptyAtStart + (counted && ordinal ? displaced[ordinal] : 0)
    return counted ? (ordinal ? startsCounted : startsUncounted) : 0
  }
  const close = (i: number, column: number, empty: number): number => {
    const length = column + 1 + empty
    if (length === columns) return full + empty * emptyAtEnd
    // the cells of a head in two rows fill it together
    if (split && ((i === head[0] - 1 && column === i) || (i === head[0] + head[1] - 1 && column === head[1] - 1))) return 0
    const at = i * columns + column
    const alone = column === 0 || (column === 1 && ended[at]! >= 0)
    const section = alone ? chunks[i]!.text.length > 20 : column === 1 && i > 0 && chunks[i - 1]!.ordinal !== null
    const first = opened[at]!
    const again = from[first]! >= 0 && from[first]! + 1 + ended[first]! === length
    return (section ? sectionRow : again ? shortAgain : shortRow) + empty * emptyAtEnd
  }
  const lead = Math.min(Math.max(0, chunks[0]!.bars - 1), columns - 1)
  worth[lead] = placed + start(0, lead)
  opened[lead] = lead
  let best = -Infinity
  let last = { at: 0, column: 0, empty: 0 }
  for (let i = 0; i < chunks.length; i++) {
    const next = chunks[i + 1]
    for (let column = 0; column < columns; column++) {
      const before = worth[i * columns + column]!
      if (before === -Infinity) continue
      // the table ends with the chunks, or behind one bar
      if (!next || next.bars === 1) {
        const rest = Math.min(chunks.length - 1 - i, mostLeft)
        const empty = chunks[i]!.behind === columns - column ? columns - 1 - column : 0
        const whole = before + close(i, column, empty) + (next ? leavesRest + rest * eachLeft : 0)
        if (whole > best) {
          best = whole
          last = { at: i, column, empty }
        }
      }
      if (!next) continue
      const reach = (to: number, value: number, empty: number): void => {
        const at = (i + 1) * columns + to
        if (value <= worth[at]!) return
        worth[at] = value
        from[at] = column
        ended[at] = empty
        opened[at] = empty < 0 ? opened[i * columns + column]! : at
      }
      const onward = column + next.bars
      if (onward < columns) {
        const out = next.bars > 1 && counted && next.ordinal ? displaced[next.ordinal] : 0
        reach(onward, before + placed + (next.bars - 1) * emptyInside + out, -1)
      }
      let gap = next.bars - 2
      // a whole row may be empty
      if (gap > columns && onward >= columns) gap -= columns + 1
      for (let first = 0; first <= gap && first < columns; first++) {
        const empty = gap - first
        if (column + 1 + empty <= columns) reach(first, before + placed + close(i, column, empty) + start(i + 1, first), empty)
      }
    }
  }
  return { columns, worth: best, last, from, ended }
}

/** Back from the last chunk of the table to its first. */
function collect({ columns, last, from, ended }: Division): BarRows {
  const rows: (number | null)[][] = []
  const lengths: number[] = []
  let full = 0
  let row: (number | null)[] = []
  let length = last.column + 1 + last.empty
  let { column } = last
  for (let i = last.at; i >= 0; i--) {
    row[column] = i
    const at = i * columns + column
    if (i === 0 || ended[at]! >= 0) {
      if (length === columns) full++
      lengths.push(length)
      rows.push(Array.from({ length: columns }, (_, k) => row[k] ?? null))
      row = []
      length = from[at]! + 1 + ended[at]!
    }
    column = from[at]!
  }
  return { rows: rows.reverse(), lengths: lengths.reverse(), columns, full, used: last.at + 1 }
}
