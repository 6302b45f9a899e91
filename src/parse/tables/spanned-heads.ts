import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { bandsAt, filledUp } from './bands.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'
import { emptyCell } from './empty-ends.ts'
import { countHeads, numbersColumns } from './split-heads.ts'
import type { TableSpan } from './table-span.ts'

/** Lines at most of one row, of a head, and of all rows. */
const longestRow = 80
const longestHead = 60
const mostLines = 20_000

/**
 * Rows with bars between their cells alone, below a head in several rows: a cell that spans columns is printed once and one that spans rows is
 * empty in the rows below, so that the rows of the head are of different lengths and begin with the empty cell below `TT`. A bar before the
 * first word of a row, or behind its last, has an empty cell beside it, and a cell may go on in the lines below. The rows below the head have
 * all cells, and begin with ordinals or below one. Null where nothing spans.
 */
export function findSpannedTable(lines: readonly Line[], from: number): TableSpan | null {
  if (!lines[from]!.between || !headsOrdinals(lines[from]!.cells![0]!.text) || lines[from]!.goesOn) return null
  const end = endOfBars(lines, from)
  const below = endOfHead(lines, from, end)
  const columns = below < 0 ? 0 : widthOfRows(lines, below, end)
  if (columns === 0) return null
  const rows: Cell[][][] = []
  let at = from
  while (at < below) at = readRow(lines, at, below, Infinity, rows)
  const texts = (row: readonly Cell[][]): string[] => row.map((pieces) => pieces.map(({ text }) => text).join(' '))
  const heads = countHeads(rows.map(texts))
  if (heads < 2) return null
  while (at < end) at = readRow(lines, at, end, columns, rows)
  if (rows.length === heads || !rows.slice(heads).some((row) => row.length === columns)) return null
  const moreHeads = new Set(Array.from({ length: heads - 1 }, (_, k) => k + 1))
  if (numbersColumns(texts(rows[heads]!))) moreHeads.add(heads)
  return {
    from,
    to: end,
    header: true,
    moreHeads,
    rows: rows.map((row, r) => {
      const cells = row.map((pieces) => ({ pieces }))
      return r < heads || cells.length >= columns ? cells : filledUp(cells, columns)
    }),
  }
}

/** Behind the last line of rows: nothing parts it from the one above, and a line without bars stands between lines with them. */
function endOfBars(lines: readonly Line[], from: number): number {
  let to = from
  for (let at = from; at - from < mostLines; at++) {
    const line = lines[at]
    if (!line || line.goesOn || line.heads || (at > from && (line.blanks !== 0 || line.bars > 0))) break
    if (at > from && line.cells && headsOrdinals(line.cells[0]!.text)) break
    if (line.cells || line.closes) to = at + 1
    else if (at - to > longestRow) break
  }
  return to
}

/** The first line below the head that begins with an ordinal; -1 where no row between begins with an empty cell. */
function endOfHead(lines: readonly Line[], from: number, end: number): number {
  let opens = false
  for (let at = from + 1; at < end && at - from < longestHead; at++) {
    if (opensEmpty(lines[at]!)) opens = true
    else if (beginsRow(lines[at]!)) return opens ? at : -1
  }
  return -1
}

/** How many cells most rows have, those that go on below counted to their ends. */
function widthOfRows(lines: readonly Line[], from: number, end: number): number {
  const counts = new Map<number, number>()
  let width = 0
  for (let at = from; at <= end; at++) {
    const opens = at === end || opensEmpty(lines[at]!) || beginsRow(lines[at]!)
    if (opens && width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    if (at < end) width = (opens ? 1 : width) + cellsOf(lines[at]!).length - 1
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Adds the row that begins at a line, and tells the line behind it. */
function readRow(lines: readonly Line[], from: number, end: number, columns: number, rows: Cell[][][]): number {
  const cells = cellsOf(lines[from]!).map((cell) => (cell.text === '' ? [] : [cell]))
  let at = from + 1
  for (; at < end && at - from < longestRow; at++) {
    const line = lines[at]!
    if (opensEmpty(line) || beginsRow(line) || (line.cells ? cells.length >= columns : bandsAt(lines, at) > 0)) break
    const [first, ...further] = cellsOf(line)
    cells.at(-1)!.push(first!)
    for (const cell of further) cells.push(cell.text === '' ? [] : [cell])
  }
  rows.push(cells)
  return at
}

function beginsRow({ cells }: Line): boolean {
  return cells !== null && ordinalOf(cells[0]!.text) !== null
}

/** A bar before its first word. */
function opensEmpty({ cells, between, closes, alone }: Line): boolean {
  return alone === true || (cells !== null && !between && !closes)
}

/** The cells of a line, with the empty ones beside a bar at its start or end. */
function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [...(line.cells ?? [line])]
  if (opensEmpty(line)) cells.unshift(emptyCell(line.start))
  if (line.closes === true || line.alone === true || (line.cells && !line.between && !line.unclosed)) cells.push(emptyCell(line.end))
  return cells
}
