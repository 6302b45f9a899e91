import { startsSmall, type Cell, type Line } from '../../../grammars/structure/line.ts'
import { headsOrdinals, ordinalOf } from '../tables/bar-chunks.ts'
import type { CellSpan } from '../tables/table-span.ts'

/**
 * Rows with bars as a program prints them into a fixed width: a cell that is longer than its column goes on in the lines below. Between
 * rules (`+---+`) all lines are one row; without them a row begins where its first cell has an ordinal. Null where each line is a row.
 */
export function joinPrintedRows(lines: readonly Line[]): CellSpan[][] | null {
  const starts = asDrawn(lines) ?? betweenRules(lines) ?? fromOrdinals(lines)
  if (!starts) return null
  const rows: CellSpan[][] = []
  for (const [i, start] of starts.entries()) {
    const printed = lines.slice(start, starts[i + 1]).map((line) => line.cells!)
    const columns = printed.reduce((most, cells) => Math.max(most, cells.length), 0)
    const piecesOf = (k: number): Cell[] => printed.flatMap((cells) => (cells[k]?.text ? [cells[k]] : []))
    rows.push(Array.from({ length: columns }, (_, k) => ({ pieces: piecesOf(k) })))
  }
  return rows
}

/** Where the reader knows which printed lines make a row. */
function asDrawn(lines: readonly Line[]): number[] | null {
  return lines.some((line) => line.goesOn) ? lines.flatMap((line, i) => (line.goesOn && i > 0 ? [] : [i])) : null
}

/** Rules below the head and above the end alone part no rows. */
function betweenRules(lines: readonly Line[]): number[] | null {
  const ruled = lines.flatMap((line, i) => (line.ruled ? [i + 1] : []))
  return ruled.length > 2 && ruled.length < lines.length ? [0, ...ruled.filter((start) => start < lines.length)] : null
}

function fromOrdinals(lines: readonly Line[]): number[] | null {
  const columns = lines[0]!.cells!.length
  const rows = lines.map((line) => line.cells!)
  const ordinals = rows.flatMap((cells, i) => (ordinalOf(cells[0]!.text) ? [i] : []))
  const empty = rows.filter((cells) => cells[0]!.text === '').length
  if (ordinals.length < 2 || empty === 0 || !isPadded(rows)) return null
  const starts = [0]
  for (let i = 1; i < rows.length; i++) {
    const cells = rows[i]!
    const above = rows[i - 1]!
    const first = cells[0]!.text
    const inHead = i < ordinals[0]! && cells.length === columns && (first === '' || headsOrdinals(rows[0]![0]!.text) || startsSmall(first))
    if (!inHead && (first !== '' || cells.length !== above.length || !goOn(cells, above))) starts.push(i)
  }
  return starts.length < rows.length ? starts : null
}

/** Bars stand below those of the line before: lines are as long as that is, and what stands in one column begins at one place. */
function isPadded(rows: readonly (readonly Cell[])[]): boolean {
  let length = 0
  let other = 0
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1]!
    if (above.length !== rows[i]!.length) continue
    for (const [k, { text, start }] of rows[i]!.entries()) {
      if (text === '' || above[k]!.text === '') continue
      if (start - above[k]!.start !== length) other++
      length = start - above[k]!.start
    }
  }
  return length > 0 && other <= 2 + rows.length / 20
}

/**
 * Words that go on in small letters, or alone below one cell. A new item behind no stop is a row of its own.
 */
function goOn(cells: readonly Cell[], above: readonly Cell[]): boolean {
  const filled = cells.flatMap(({ text }, k) => (text === '' ? [] : [k]))
  if (filled.some((k) => above[k]!.text === '')) return false
  if (filled.some((k) => startsSmall(cells[k]!.text))) return true
  if (filled.some((k) => /^[-–+•]\s/u.test(cells[k]!.text) && !/[.;:,]$/u.test(above[k]!.text))) return false
  return filled.length === 1
}
