import { startsSmall, type Cell, type Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { headsOrdinals } from './bar-chunks.ts'
import { stretchesOf, type Stretch } from './layout-tables.ts'
import { cutWords } from '../split/split-lines.ts'
import type { TableSpan } from './table-span.ts'

const longest = 2_000
const widestPage = 400
const mostAbove = 2

/** A printed line of the table. */
interface Printed {
  line: Line
  words: Stretch[]
  /** How many of its words stand in the column of ordinals. */
  counted: 0 | 1
  opensRow: boolean
}

/**
 * A table as a PDF's text has it: columns that a gutter of two blanks parts on every line, cells centred in them or empty, an ordinal in the
 * middle of the lines of its row. The head begins with `TT`, the rows count on. Null where a word stands in a gutter.
 */
export function findGutterTable(lines: readonly Line[], at: number): TableSpan | null {
  if (!headsOrdinals(lines[at]!.columns?.[0]?.text ?? '')) return null
  const printed = printedLines(lines, at)
  const head = printed.findIndex(({ line }) => line === lines[at])
  if (printed.filter(({ opensRow }) => opensRow).length < 2 || printed.some(({ words }) => words.at(-1)!.right > widestPage)) return null
  const columns = columnsOf(printed)
  const cells = printed.map((one) => cellsOf(one, columns))
  const starts = startsOfRows(printed, cells, head)
  const heads = columnsOf(printed.slice(0, starts[0]))
  // each has its name above it, and no cell reaches over two
  if (columns.length < 2 || columns.length !== heads.length || !columns.every((column) => heads.some((name) => isWithin(name, column))))
    return null
  const rows = [0, ...starts].map((start, r) => {
    const own = cells.slice(start, starts[r])
    return Array.from({ length: columns.length + 1 }, (_, k) => ({ pieces: own.flatMap((row) => row[k] ?? []) }))
  })
  const from = at - head
  return { from, to: from + printed.length, header: true, rows }
}

/** The head with the lines of its cells above it, the rows, and what goes on with them: nothing that stands left of the second column. */
function printedLines(lines: readonly Line[], at: number): Printed[] {
  const head = lines[at]!
  const second = placesOf(head)[1]!.left
  const printed: Printed[] = []
  for (let i = at - 1; i >= 0 && i >= at - mostAbove && lines[i + 1]!.blanks === 0; i--) {
    const line = lines[i]!
    if (line.piece || line.cells || line.bars > 0 || line.indent <= second || line.text.length > 60) break
    printed.unshift({ line, words: placesOf(line), counted: 0, opensRow: false })
  }
  printed.push({ line: head, words: placesOf(head), counted: 1, opensRow: false })
  let value = 0
  let name = second
  for (let i = at + 1; i < lines.length && i - at < longest; i++) {
    const line = lines[i]!
    if (line.piece || line.cells || line.bars > 0 || line.blanks > 1 || line.text.length > widestPage) break
    const words = placesOf(line)
    const [first, next] = words as [Stretch, Stretch?]
    const ordinal = /^(\d{1,3})\.?$/u.exec(line.text.slice(first.from, first.to))?.[1]
    if (ordinal && Number(ordinal) === value + 1 && first.left < second) {
      value++
      if (next) name = Math.min(name, next.left)
      printed.push({ line, words, counted: 1, opensRow: true })
    } else if (first.left >= name && readMarkers(line.text).length === 0) printed.push({ line, words, counted: 0, opensRow: false })
    else break
  }
  // what stands below the last row and begins with a capital is text again
  while (printed.length > 1 && !printed.at(-1)!.opensRow && !startsSmall(printed.at(-1)!.line.text)) printed.pop()
  return printed
}

function placesOf(line: Line): Stretch[] {
  return stretchesOf(line, line.start - line.indent).words
}

/** From where to where a column reaches on the page. */
type Column = [left: number, right: number]

/** The columns behind the ordinals': two blanks or more on every line part them. */
function columnsOf(printed: readonly Printed[]): Column[] {
  const used = new Uint8Array(widestPage + 2)
  for (const { words, counted } of printed) for (const { left, right } of words.slice(counted)) used.fill(1, left, right)
  const columns: Column[] = []
  for (let x = 0; x < widestPage; x++) {
    if (!used[x]) continue
    const last = columns.at(-1)
    if (last && x - last[1] < 2) last[1] = x + 1
    else columns.push([x, x + 1])
  }
  return columns
}

function isWithin([left, right]: Column, column: Column): boolean {
  return left >= column[0] && right <= column[1]
}

/** For each column the words of a line that stand in it, the ordinal first. */
function cellsOf({ line, words, counted }: Printed, columns: readonly Column[]): (Cell | null)[] {
  const cut = (part: readonly Stretch[]) => (part.length === 0 ? null : cutWords(line, part[0]!.from, part.at(-1)!.to))
  const behind = words.slice(counted)
  return [
    cut(words.slice(0, counted)),
    ...columns.map((column) => cut(behind.filter(({ left, right }) => isWithin([left, right], column)))),
  ]
}

/**
 * Each row begins at its ordinal, or above it: with the line that begins a sentence in a column where the ordinal's line has nothing, or goes
 * on. What stands above the first row is the head, its first line at least.
 */
function startsOfRows(printed: readonly Printed[], cells: readonly (Cell | null)[][], head: number): number[] {
  const starts: number[] = []
  let from = head + 1
  for (const [i, { opensRow }] of printed.entries()) {
    if (!opensRow) continue
    let start = from
    while (start < i && !beginsAbove(cells[start]!, cells[i]!)) start++
    starts.push(start)
    from = i + 1
  }
  return starts
}

function beginsAbove(cells: readonly (Cell | null)[], ofOrdinal: readonly (Cell | null)[]): boolean {
  const k = cells.findIndex((cell) => cell !== null)
  const below = ofOrdinal[k]
  return !startsSmall(cells[k]!.text) && (!below || startsSmall(below.text))
}
