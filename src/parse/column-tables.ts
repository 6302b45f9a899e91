import type { Line } from '../../grammars/structure/line.ts'
import type { TableSpan } from './table-span.ts'

/**
 * Rows whose cells stand apart by tabs or wide gaps: consecutive lines with the same number of columns, headed by `TT` or counted by
 * ordinals. A line without gaps that follows a row goes on with its longest cell.
 */
export function findColumnTable(lines: readonly Line[], from: number): TableSpan | null {
  const to = runOfColumns(lines, from)
  const rows = lines.slice(from, to).flatMap((line) => (line.columns ? [line.columns] : []))
  const first = rows[0]![0]!.text
  const header = /^(?:TT|STT|Số TT)\.?$/iu.test(first)
  const ordinals = rows.slice(header ? 1 : 0).map((row) => row[0]!.text)
  const counted =
    ordinals.length >= 2 &&
    ordinals.every((text, i) => /^\d{1,3}\.?$/u.test(text) && Number.parseInt(text) === Number.parseInt(ordinals[0]!) + i)
  if (!counted || rows.length < 3) return null
  return { from, to, header, rows }
}

/** Where the lines with as many columns end; a row that was cut because it could be of a letterhead goes on with its pieces. */
export function runOfColumns(lines: readonly Line[], from: number): number {
  const columns = lines[from]!.columns!.length
  let to = from
  do to++
  while (to < lines.length && (lines[to]!.piece || (lines[to]!.columns?.length === columns && lines[to]!.blanks <= 1)))
  return to
}
