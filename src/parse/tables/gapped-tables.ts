import type { Line } from '../../../grammars/structure/line.ts'
import type { TableSpan } from './table-span.ts'

const fewestRows = 3
const fewestColumns = 3
const mostColumns = 20
const longestCell = 80
const mostRows = 2_000
/** Figures, or the dash that stands for none. */
const amount = /^(?:[-–—xX]|\d[\d.,%]{0,15})$/u

/**
 * A table whose cells a converter printed as paragraphs of their own: a blank line between two cells and more of them behind the last of a row
 * (the paragraph that Word keeps there). No ordinals count on, so rows are believed only where the first ones have as many cells and most of these
 * are amounts.
 */
export function findGappedTable(lines: readonly Line[], at: number): TableSpan | null {
  const rows: number[][] = []
  for (let from = at; from < lines.length && rows.length < mostRows;) {
    const row = readRow(lines, from)
    if (!row || (rows[0] && row.length !== rows[0].length)) break
    rows.push(row)
    if (rows.length === fewestRows && !holdAmounts(rows, lines)) return null
    from = row.at(-1)! + 1
  }
  if (rows.length < fewestRows) return null
  const head = headAbove(lines, at, rows[0]!.length)
  if (head) rows.unshift(head)
  return { from: rows[0]![0]!, to: rows.at(-1)!.at(-1)! + 1, header: head !== null, rows: rows.map((row) => row.map((cell) => [cell])) }
}

/** Three of four cells behind the first ones of their rows. */
function holdAmounts(rows: readonly number[][], lines: readonly Line[]): boolean {
  const others = rows.flatMap((row) => row.slice(1))
  return others.filter((cell) => amount.test(lines[cell]!.text)).length * 4 >= others.length * 3
}

/** The names of the columns, as many as a row has cells, right above the first one; heads of two rows stay text. */
function headAbove(lines: readonly Line[], at: number, columns: number): number[] | null {
  const from = at - columns
  const row = from > 0 ? readRow(lines, from) : null
  if (row?.length !== columns || row.some((cell) => amount.test(lines[cell]!.text))) return null
  return lines[from]!.blanks > lines[at - 1]!.blanks || /[.;:]$/u.test(lines[from - 1]!.text) ? row : null
}

/** The cells from `from` up to the next wide gap; null where it is no row. */
function readRow(lines: readonly Line[], from: number): number[] | null {
  const row: number[] = []
  const gap = lines[from + 1]?.blanks ?? 0
  if (gap === 0) return null
  for (let at = from; at < lines.length && (at === from || lines[at]!.blanks === gap); at++) {
    const { text, bars, cells } = lines[at]!
    if (row.length === mostColumns || text.length > longestCell || bars > 0 || cells || /[.;:]$/u.test(text)) return null
    row.push(at)
  }
  return row.length < fewestColumns ? null : row
}
