import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { authorityMark, postWord } from '../../../grammars/structure/phrases/index.ts'
import { bandsAt, filledUp } from './bands.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'
import type { TableSpan } from './table-span.ts'

/** Lines of a row at most. */
const longestRow = 80
const mostRows = 2_000

/** A row of a table: each cell its pieces, the first line behind it, and whether it has a cell for each column. */
interface Row {
  cells: Cell[][]
  to: number
  whole: boolean
}

/** What the head tells of the rows: how many cells they have, that they begin with ordinals, that blank lines part them. */
interface Shape {
  columns: number
  isHeaded: boolean
  spaced: boolean
}

/**
 * Rows whose cells a bar parts, and whose cells keep their own lines (`1 | Mở lớp | Nộp tại:` / `- Trực tiếp.` / `- Qua mạng | Không`): a
 * line goes on with the cell that is open, until the head's columns are full. Behind a full row more lines are of its last cell, where a
 * blank line parts the rows or the next one begins with an ordinal. Null where each line is a row, and no blank line parts them.
 */
export function findCellLines(lines: readonly Line[], from: number): Pick<TableSpan, 'rows' | 'to'> | null {
  const head = lines[from]!
  const columns = head.cells!.length
  if (head.heads || head.goesOn || head.cells!.some(({ text }) => text === '')) return null
  const isOpen = hasOpenRow(lines, from)
  const isHeaded = headsOrdinals(head.cells![0]!.text)
  if (columns < 3 && !isOpen && !isHeaded) return null
  const spaced = (lines[from + 1]?.blanks ?? 0) > 0
  const shape = { columns, isHeaded, spaced }
  const rows: Row[] = [readRow(lines, from, shape)]
  for (let at = rows[0]!.to; rows.length < mostRows; at = rows.at(-1)!.to) {
    const bands = bandsAt(lines, at)
    if (bands > 0) {
      for (let band = at; band < at + bands; band++) rows.push({ cells: [[lines[band]!]], to: band + 1, whole: false })
      continue
    }
    const line = lines[at]
    if (!line?.cells || line.goesOn || line.bars > 0 || (line.blanks > 0 && !spaced) || headsOrdinals(line.cells[0]!.text)) break
    if (isHeaded && isOfSigners(line, lines[at + 1])) break
    const isBelow = isHeaded && lacksOrdinalAlone(line, columns)
    const row = isBelow ? { cells: [[], ...line.cells.map((cell) => [cell])], to: at + 1, whole: false } : readRow(lines, at, shape)
    // a section's row has its ordinal and its name alone
    const isShort = row.to === at + 1 && row.cells.length < columns
    if (!row.whole && !isBelow && !(isShort && (ordinalOf(line.cells[0]!.text) || (isOpen && !line.unclosed)))) break
    rows.push(row)
  }
  const { to } = rows.at(-1)!
  if (rows.filter((row) => row.whole).length < 2 || (to - from === rows.length && !spaced)) return null
  return {
    rows: rows.map(({ cells }) =>
      filledUp(
        cells.map((pieces) => ({ pieces })),
        columns,
      ),
    ),
    to,
  }
}

/** Among rows that have bars on both sides, does the last before a line without any go on in that line? */
function hasOpenRow(lines: readonly Line[], from: number): boolean {
  let to = from + 1
  while (lines[to]?.cells && isWithin(lines[to]!)) to++
  return lines[to - 1]!.unclosed === true && lines[to] !== undefined && isWithin(lines[to]!)
}

function readRow(lines: readonly Line[], from: number, { columns, isHeaded, spaced }: Shape): Row {
  const printed = (): Cell[][] => lines[from]!.cells!.map((cell) => [cell])
  const cells = printed()
  const whole = (): boolean => cells.length === columns
  let at = from + 1
  let isOpen = lines[from]!.unclosed === true && endOfOpen(lines, from) !== null
  for (; (isOpen || !whole()) && at - from < longestRow; at++) {
    const line = lines[at]
    if (!line || !isWithin(line)) break
    if (line.closes) isOpen = false
    const [first, ...further] = line.cells ?? [line]
    if (line.cells && (cells.length + further.length > columns || ordinalOf(first!.text))) break
    if (isHeaded && lacksOrdinalAlone(line, columns) && lines[at + 1] && lacksOrdinalAlone(lines[at + 1]!, columns)) break
    cells.at(-1)!.push(first!)
    for (const cell of further) cells.push([cell])
  }
  if (!whole()) return { cells: printed(), to: from + 1, whole: false }
  const to = lines[at - 1]!.closes ? at : endOfLastCell(lines, at, spaced)
  cells.at(-1)!.push(...lines.slice(at, to))
  return { cells, to, whole: true }
}

/** Words stand where the ordinal should, and no bar before them. */
export function lacksOrdinal({ cells, between, closes }: Line): boolean {
  const first = (between === true || closes === true) && cells ? cells[0]!.text : ''
  return /\p{L}{4}|\p{L}\s\p{L}/u.test(first) && ordinalOf(first) === null
}

/** `Người lập biểu | Thủ trưởng đơn vị`: who signs below a table with ordinals. */
export function isOfSigners(line: Line, below: Line | undefined): boolean {
  if (!lacksOrdinal(line) || (below?.cells && ordinalOf(below.cells[0]!.text))) return false
  const words = line.cells!.flatMap(({ text }) => (text === '' ? [] : [text.toUpperCase()]))
  return words.length > 1 && words.every((text) => text.length <= longestPost && (postWord.test(text) || authorityMark.test(text)))
}

const longestPost = 60

/** All cells of a row but that of its ordinal: where two such lines follow each other, the cells of the row above do not go on in them. */
function lacksOrdinalAlone(line: Line, columns: number): boolean {
  return line.cells?.length === columns - 1 && lacksOrdinal(line)
}

/** The line with the bar that a row without one at its end goes on to. */
function endOfOpen(lines: readonly Line[], from: number): number | null {
  for (let at = from + 1; at - from < longestRow; at++) {
    const line = lines[at]
    if (!line || !isWithin(line)) return null
    if (line.closes) return at
    if (line.cells) return null
  }
  return null
}

/** Nothing parts the line from the one above. */
function isWithin({ blanks, bars, goesOn, alone }: Line): boolean {
  return blanks === 0 && bars === 0 && !goesOn && !alone
}

/** Behind the lines that go on with the last cell of a full row. */
function endOfLastCell(lines: readonly Line[], from: number, spaced: boolean): number {
  for (let at = from; at - from < longestRow; at++) {
    const line = lines[at]
    const band = bandsAt(lines, at) > 0
    if (!line || band || !isWithin(line)) return spaced || band ? at : from
    // rows that a form leaves out
    if (/^[.…\s]{1,80}$/u.test(line.text)) return from
    if (line.cells) return ordinalOf(line.cells[0]!.text) ? at : from
  }
  return from
}
