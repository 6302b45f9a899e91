import type { Line } from '../../grammars/structure/line.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

/**
 * Rows whose cells stand apart by tabs or wide gaps: consecutive lines with the same number of columns, headed by `TT` or counted by
 * ordinals. A line without gaps that follows a row goes on with its longest cell.
 */
export function findColumnTable(lines: readonly Line[], from: number): TableSpan | null {
  const columns = lines[from]!.columns!.length
  const rows: CellSpan[][] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]!
    if (line.blanks > 1 || line.cells || line.columns?.length !== columns) break
    rows.push([...line.columns])
  }
  const first = lines[from]!.columns![0]!.text
  const header = /^(?:TT|STT|Số TT)\.?$/iu.test(first)
  const ordinals = lines.slice(header ? from + 1 : from, at).map((line) => line.columns![0]!.text)
  const counted =
    ordinals.length >= 2 &&
    ordinals.every((text, i) => /^\d{1,3}\.?$/u.test(text) && Number.parseInt(text) === Number.parseInt(ordinals[0]!) + i)
  if (!counted || rows.length < 3) return null
  return { from, to: at, header, rows }
}
