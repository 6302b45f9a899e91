import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'
import { cutWords } from '../split/cells.ts'
import type { TableSpan } from './table-span.ts'

const longest = 4_000
const mostOfHead = 8

/** What stands on one line between wide gaps, or one word of it: its place in the words of the line and on the page. */
export interface Stretch {
  from: number
  to: number
  /** Where it begins on the page and what is behind it. */
  left: number
  right: number
}

/** A printed line: what wide gaps part, and its words. */
interface Printed {
  line: Line
  parts: Stretch[]
  words: Stretch[]
  ordinal: string | null
}

/**
 * A table laid out with spaces whose cells go on over several lines: a head with `TT`, rows that begin with ordinals which count on, words
 * below the beginnings of the columns. Null where a word crosses from one column into the next, or one before them is no ordinal.
 */
export function findLayoutTable(lines: readonly Line[], at: number): TableSpan | null {
  const head = lines[at]!.columns
  if (!head || !headsOrdinals(head[0]!.text)) return null
  const printed = printedLines(lines, at)
  const first = printed.findIndex(({ ordinal }) => ordinal !== null)
  if (first < 1 || first > mostOfHead) return null
  const left = leftEdges(printed.slice(first), head.length)
  if (!left) return null
  const rows: Cell[][][] = []
  let value = 0
  let counted = 0
  let to = at + first
  for (const [i, { line, parts, words, ordinal }] of printed.entries()) {
    if (i < first) continue
    if (ordinal === null && !line.piece && (words[0]!.left < left[1]! || (line.blanks > 0 && !goesOnInCell(printed, i, left, value)))) break
    const number = Number.parseInt(ordinal ?? '')
    if (number > 1 && number !== value + 1) break
    // an ordinal and a name that runs over the columns head a section
    const cells = ordinal !== null && parts.length === 2 ? parts : inColumns(words, left)
    if (!cells) {
      if (line.blanks === 0) return null
      break
    }
    if (ordinal !== null) rows.push(Array.from({ length: head.length }, () => []))
    if (number > 0) {
      value = number
      counted++
    }
    const row = rows.at(-1)!
    for (const [k, cell] of cells.entries()) if (cell) row[k]!.push(cutWords(line, cell.from, cell.to))
    to++
  }
  if (counted < 2) return null
  const heads = headCells(printed.slice(0, first), head.length, left)
  return { from: at, to, header: true, rows: [heads, ...rows].map((row) => row.map((pieces) => ({ pieces }))) }
}

/**
 * Below a blank line `- Cấp tỉnh`, right below the words of one column, and the next row behind it: one more paragraph of a cell, as text browsers print
 * them.
 */
function goesOnInCell(printed: readonly Printed[], at: number, left: readonly number[], value: number): boolean {
  for (let i = at; i < at + longestCell; i++) {
    const { line, words, ordinal } = printed[i] ?? {}
    if (!line || !words) return false
    const number = Number.parseInt(ordinal ?? '')
    if (ordinal !== null && i > at) return Number.isNaN(number) || number === value + 1
    if (!line.piece && !left.includes(words[0]!.left, 1)) return false
  }
  return false
}

const longestCell = 12

/** The lines of the head and below it, up to a wide gap or the next head. */
function printedLines(lines: readonly Line[], at: number): Printed[] {
  const printed: Printed[] = []
  let margin = 0
  for (let i = at; i < lines.length && i - at < longest; i++) {
    const line = lines[i]!
    if (i > at && (line.blanks > 1 || line.bars > 0 || line.cells || headsOrdinals(line.columns?.[0]?.text ?? ''))) break
    if (!line.piece) margin = line.start - line.indent
    const { parts, words } = stretchesOf(line, margin)
    const text = line.text.slice(parts[0]!.from, parts[0]!.to)
    printed.push({ line, parts, words, ordinal: parts.length > 1 && !line.piece && isOrdinal(text) ? text : null })
  }
  return printed
}

function isOrdinal(text: string): boolean {
  return ordinalOf(text) !== null && /^[\dIVXA-ZĐ]/u.test(text)
}

export function stretchesOf({ text, start, map }: Line, margin: number): { parts: Stretch[]; words: Stretch[] } {
  const place = (i: number): number => (map ? map[i]! : start + i) - margin
  const parts: Stretch[] = []
  const words: Stretch[] = []
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const stretch = { from: index, to: index + word.length, left: place(index), right: place(index + word.length - 1) + 1 }
    const before = parts.at(-1)
    if (before && stretch.left - before.right < 2) {
      before.to = stretch.to
      before.right = stretch.right
    } else parts.push({ ...stretch })
    words.push(stretch)
  }
  return { parts, words }
}

/** Where the columns begin, by the rows that have something in each on their first line: two at least, and none reaches into the next. */
function leftEdges(printed: readonly Printed[], columns: number): number[] | null {
  const whole = printed.filter(({ ordinal, parts }) => ordinal !== null && parts.length === columns)
  if (whole.length < 2) return null
  const left = whole[0]!.parts.map((_, k) => whole.reduce((least, { parts }) => Math.min(least, parts[k]!.left), Infinity))
  return whole.every(({ parts }) => parts.every(({ right }, k) => k + 1 === columns || right < left[k + 1]!)) ? left : null
}

/** The words of a line by columns. */
function inColumns(words: readonly Stretch[], left: readonly number[]): (Stretch | null)[] | null {
  const cells = left.map((): Stretch | null => null)
  let k = -1
  let right = -Infinity
  for (const word of words) {
    const from = k
    while (k + 1 < left.length && word.left >= left[k + 1]!) k++
    const next = left[k + 1]
    // words that stand close go on in their column, but for one that begins just where the next does
    if (k < 0 || (next !== undefined && word.right >= next) || (k !== from && word.left - right < 2 && word.left !== left[k])) return null
    cells[k] = { ...word, from: cells[k]?.from ?? word.from }
    right = word.right
  }
  return cells
}

/** A head is centred above its column, each line of it. */
function headCells(printed: readonly Printed[], columns: number, left: readonly number[]): Cell[][] {
  const cells = Array.from({ length: columns }, (): Cell[] => [])
  for (const { line, parts } of printed) {
    for (const [i, part] of parts.entries()) {
      const middle = (part.left + part.right) / 2
      const k =
        parts.length === columns
          ? i
          : Math.max(
              0,
              left.findLastIndex((edge) => edge <= middle),
            )
      cells[k]!.push(cutWords(line, part.from, part.to))
    }
  }
  return cells
}
