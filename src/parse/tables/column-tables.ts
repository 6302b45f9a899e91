import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { headsOrdinals } from './bar-chunks.ts'
import { cutWords } from '../split/cells.ts'
import type { TableSpan } from './table-span.ts'

type Row = (Cell | null)[]

/** The mark of a section and its title, all that its row has: `II`, `Tổ chức lớp học`. */
const section = /^(?:[IVX]{1,5}|[A-ZĐ])(?=\s\p{Lu})/u
const figure = /^(?:[-–]|\d[\d.,]{0,17}\s?%?)$/u

/**
 * Rows whose cells stand apart by tabs or wide gaps: consecutive lines with the same number of columns, headed by `TT` or counted by
 * ordinals, or names with figures beside them. Between single tabs a cell may be empty; a line without gaps may be the row of a section.
 */
export function findColumnTable(lines: readonly Line[], from: number): TableSpan | null {
  const to = runOfColumns(lines, from)
  const width = lines[from]!.columns!.length
  const rows: Row[] = []
  const ordinals: string[] = []
  for (const line of lines.slice(from, to)) {
    const row = line.columns ? cellsOf(line.columns, width) : line.piece ? null : sectionOf(line)
    if (!row) continue
    rows.push([...row, ...new Array<null>(width - row.length).fill(null)])
    if (line.columns) ordinals.push(row[0]!.text)
  }
  if (rows.length < 3) return null
  const header = headsOrdinals(ordinals[0]!)
  if (areOrdinals(ordinals.slice(header ? 1 : 0))) return { from, to, header, rows }
  return areFigures(rows) ? { from, to, header: true, rows } : null
}

/** Where the lines with as many columns end; a row that was cut because it could be of a letterhead goes on with its pieces. */
export function runOfColumns(lines: readonly Line[], from: number): number {
  const width = lines[from]!.columns!.length
  const isRow = (line: Line | undefined): boolean =>
    line?.columns !== undefined && line.blanks <= 1 && cellsOf(line.columns, width) !== null
  let to = from
  do to++
  while (
    to < lines.length &&
    (lines[to]!.piece || isRow(lines[to]) || (lines[to]!.blanks === 0 && isRow(lines[to + 1]) && sectionOf(lines[to]!) !== null))
  )
  return to
}

/** The cells of a row of `width` columns: as many, or fewer where tabs tell which are empty. */
function cellsOf(columns: readonly Cell[], width: number): Row | null {
  if (columns.length === width) return [...columns]
  if (!columns.every(({ tabs }, i) => i === 0 || tabs !== undefined)) return null
  const row = columns.flatMap((cell): Row => [...new Array<null>((cell.tabs ?? 1) - 1).fill(null), cell])
  return row.length <= width ? row : null
}

function sectionOf(line: Line): Row | null {
  const mark = line.columns || line.cells ? undefined : section.exec(line.text)?.[0].length
  return mark === undefined ? null : [cutWords(line, 0, mark), cutWords(line, mark, line.text.length)]
}

/** At least two, counting on. */
function areOrdinals(texts: readonly string[]): boolean {
  const first = Number.parseInt(texts[0] ?? '')
  return texts.length >= 2 && texts.every((text, i) => /^\d{1,3}\.?$/u.test(text) && Number.parseInt(text) === first + i)
}

/** Below a row of words, names with nothing but figures beside them, between them at most what they are measured in (`Tỷ đồng`, `%`). */
function areFigures(rows: readonly Row[]): boolean {
  const [head, ...below] = rows
  if (!rows.every((row) => row.every((cell) => cell !== null)) || head!.some((cell) => figure.test(cell!.text))) return false
  const isMeasured = below.length >= fewestMeasured && head!.length > 3 && below.every((row) => isMeasure(row[1]!.text))
  return below.every((row) => row.every((cell, c) => (isMeasured && c === 1) || figure.test(cell!.text) === c > 0))
}

const fewestMeasured = 3

function isMeasure(text: string): boolean {
  return text.length <= 20 && !figure.test(text) && !/[.;:]$/u.test(text)
}
