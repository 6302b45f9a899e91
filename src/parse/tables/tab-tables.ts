import type { Cell, Line } from '../../../grammars/structure/line.ts'
import {
  authorityMark,
  isMotto,
  numberLine,
  personName,
  postWord,
  recipientsWord,
  signedNote,
} from '../../../grammars/structure/phrases/index.ts'
import { headsOrdinals } from './bar-chunks.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

/** How many printed lines a row may take, and a head. */
const longestRow = 12
const longestHead = 6
const mostRows = 2_000
const sum = /^\d[\d.,]{0,20}(?:\s?(?:đ|đồng|VNĐ|%))?$/u

/** The cells of a row, each the stretches it is printed in, and the line behind it. */
interface Row {
  cells: (Cell[] | null)[]
  to: number
}

/**
 * A table copied from a word processor, a tab between two cells, where a line break inside a cell is one of the file:
 *
 *     TT  Họ tên    Nhiệm vụ         Ghi chú
 *     1   Ông Xuân  Phụ trách chung
 *         Trưởng ban
 *
 * A row goes on with the lines below until it has as many cells as the head. It is believed where the ordinals below `TT` count on from 1; a row
 * whose count does not come out has the cells of its own line, and the table ends where no row begins.
 */
export function findTabTable(lines: readonly Line[], from: number): TableSpan | null {
  const head = readHead(lines, from)
  if (!head) return null
  const width = head.cells.length
  const rows = [head.cells]
  let next = 1
  let counted = 0
  let at = head.to
  while (at < lines.length && rows.length < mostRows) {
    // some count anew in each section
    if (isSection(lines[at], width) && isOrdinal(lines[at + 1], 1)) next = 1
    const row = readRow(lines, at, width, next)
    if (!row) break
    if (isOrdinal(lines[at], next)) {
      next++
      counted++
    }
    rows.push(row.cells)
    at = row.to
    if (isTotal(lines[at - 1]!)) break
  }
  return counted < 2 ? null : { from, to: at, header: true, rows: rows.map((row) => row.map(spanOf)) }
}

const leastRows = 3
const leastColumns = 3
/** Lines of a letterhead or of an end. */
const longestHeadOrEnd = 8

/**
 * Rows of a sheet, copied: lines one below the other with as many tabs each, and none with tabs beside them. Heads and ends are set with tabs too
 * (`Nơi nhận:<tab>TM. …`).
 */
export function findTabRows(lines: readonly Line[], from: number): TableSpan | null {
  const width = lines[from]!.tabbed?.length ?? 0
  if (width < leastColumns || hasTabs(lines[from - 1])) return null
  const rows: Row[] = []
  let to = from
  while (hasTabs(lines[to]) && (to === from || lines[to]!.blanks === 0)) {
    if (lines[to]!.tabbed!.length !== width) return null
    const cells: Cell[][] = []
    to = addLine(cells, lines, to)
    rows.push({ cells, to })
  }
  if (rows.length < leastRows || hasTabs(lines[to])) return null
  if (rows.length <= longestHeadOrEnd && lines.slice(from, to).some(isOfHeadOrEnd)) return null
  const header = rows[0]!.cells.every((cell) => cell!.length > 0 && !sum.test(cell![0]!.text))
  return { from, to, header, rows: rows.map(({ cells }) => cells.map((cell) => ({ pieces: cell! }))) }
}

const hasTabs = (line: Line | undefined): boolean => line?.tabbed !== undefined

function isOfHeadOrEnd({ tabbed }: Line): boolean {
  const words = (tabbed ?? []).filter(({ text }) => text !== '')
  return (
    words.length > 0 &&
    (words.some(
      ({ text }) =>
        isMotto(text) || (text.startsWith('S') && numberLine.test(text)) || recipientsWord.test(text) || authorityMark.test(text),
    ) ||
      words.every(({ text }) => postWord.test(text) || signedNote.test(text) || personName.test(text)))
  )
}

function spanOf(pieces: Cell[] | null): CellSpan {
  return pieces && { pieces }
}

/** The names of the columns, one at least on each line, up to the first ordinal, or the first section's. */
function readHead(lines: readonly Line[], from: number): Row | null {
  const cells: Cell[][] = []
  let to = from
  while (to < from + longestHead && lines[to] && !isOrdinal(lines[to], 1) && (to === from || lines[to]!.blanks === 0)) {
    if (isSection(lines[to], cells.length) && isOrdinal(lines[to + 1], 1)) break
    to = addLine(cells, lines, to)
  }
  while (cells.at(-1)?.length === 0) cells.pop()
  return (isOrdinal(lines[to], 1) || isSection(lines[to], cells.length)) && cells.length >= 3 && cells.every((cell) => cell.length > 0)
    ? { cells, to }
    : null
}

/** A row that begins with its ordinal, one of all columns whose first is empty, or the sum below them. */
function readRow(lines: readonly Line[], at: number, width: number, next: number): Row | null {
  const line = lines[at]!
  if (!line.tabbed || line.blanks > 1) return null
  const cells: Cell[][] = []
  const own = addLine(cells, lines, at)
  while (cells.length > width && cells.at(-1)!.length === 0) cells.pop()
  if (isSection(line, width)) return { cells, to: own }
  const isCounted = isOrdinal(line, next)
  if (isTotal(line)) return cells.length < 2 || cells.length > width ? null : { cells: alignSums(cells, width), to: own }
  if (!isCounted && (line.tabbed[0]!.text !== '' || cells.length < width)) return null
  const whole = goOn(lines, own, { cells: [...cells], to: own }, width, next + (isCounted ? 1 : 0))
  if (whole) return whole
  return cells.length > width ? null : { cells: [...cells, ...new Array<null>(width - cells.length).fill(null)], to: own }
}

/** The row with the lines that its cells go on with; null where they do not come out as many as there are columns. */
function goOn(lines: readonly Line[], from: number, row: Row, width: number, next: number): Row | null {
  const cells = row.cells.map((cell) => [...cell!])
  let { to } = row
  while (cells.length < width && to - from < longestRow && isInside(lines[to], next)) to = addLine(cells, lines, to)
  while (cells.length > width && cells.at(-1)!.length === 0) cells.pop()
  if (cells.length !== width) return null
  // the last cell has lines of its own where the next row stands below them
  let below = to
  while (below - to < longestRow && isInside(lines[below], next) && !lines[below]!.tabbed) below++
  if (below > to && isOrdinal(lines[below], next)) while (to < below) to = addLine(cells, lines, to)
  return { cells, to }
}

/** Neither the next row nor a unit or list below the table. */
function isInside(line: Line | undefined, next: number): boolean {
  if (!line || line.blanks + line.bars > 0 || line.cells || isOrdinal(line, next) || isTotal(line)) return false
  return !/^(?:[IVX]{1,5}\.|(?:Điều|Chương|Mục)\s\d)/u.test(line.text) && !recipientsWord.test(line.text)
}

/** Adds the cells of a line, whose first goes on with the last one; returns the line behind it and its pieces. */
function addLine(cells: Cell[][], lines: readonly Line[], at: number): number {
  const line = lines[at]!
  const [first, ...others] = (line.tabbed ?? [line]).map((cell) => (cell.text === '' ? [] : [cell]))
  const open = cells.at(-1)
  if (open) open.push(...first!)
  else cells.push(first!)
  for (const cell of others) cells.push(cell)
  let to = at + 1
  while (line.tabbed && lines[to]?.piece) to++
  return to
}

function isOrdinal(line: Line | undefined, value: number): boolean {
  const text = line?.tabbed?.[0]!.text ?? ''
  return text.length < 5 && /^\d{1,3}\.?$/u.test(text) && Number.parseInt(text) === value
}

/** `I<tab>Công tác lãnh đạo<tab><tab>`: a section's number and name, and nothing in the other columns. */
function isSection(line: Line | undefined, width: number): boolean {
  const { tabbed } = line ?? {}
  if (!tabbed || width < leastColumns || tabbed.length !== width || !/^(?:[IVX]{1,5}|[A-ZĐ])\.?$/u.test(tabbed[0]!.text)) return false
  return tabbed[1]!.text !== '' && tabbed.every(({ text }, k) => k < 2 || text === '')
}

/** `Tổng`, `Cộng` with nothing but sums beside it. */
function isTotal({ tabbed }: Line): boolean {
  if (!tabbed || !/^(?:Tổng|TỔNG|Cộng|CỘNG)(?!\p{L})/u.test(tabbed[0]!.text)) return false
  const sums = tabbed.slice(1).filter(({ text }) => text !== '')
  return sums.length > 0 && sums.every(({ text }) => sum.test(text))
}

/** `Tổng kinh phí<tab>470.000`: the words lie over the columns before the sums. */
function alignSums(cells: readonly Cell[][], width: number): (Cell[] | null)[] {
  const [words, ...sums] = cells
  return [words!, ...new Array<null>(width - cells.length).fill(null), ...sums]
}

/** Whether a table may begin with the line. */
export function opensTabTable({ tabbed }: Line): boolean {
  return tabbed !== undefined && tabbed.length > 1 && headsOrdinals(tabbed[0]!.text)
}
