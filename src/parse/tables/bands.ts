import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'
import type { CellSpan } from './table-span.ts'

/** A region, its province, its district: bands one below the other. */
const mostBands = 4
const longestBand = 200

/**
 * `| I. Miền núi |` between rows of more cells: a band over the whole width heads the rows below it. How many stand here; 0 where no row follows,
 * or the head of another table. Among rows with bars between their cells alone it has none (`A. MIỀN NÚI`): there its capitals and its mark, a row
 * above that ends, and an ordinal below it tell it from the rest of the cell above.
 */
export function bandsAt(lines: readonly Line[], at: number): number {
  let to = at
  while (to - at < mostBands && isBand(lines[to])) to++
  const bare = to === at && (isOpenRow(lines[at - 1]) || isBareBand(lines[at - 1]))
  if (bare) while (to - at < mostBands && isBareBand(lines[to])) to++
  const row = lines[to]
  if (to === at || !row?.cells || row.blanks + row.bars > 0 || row.rule || headsOrdinals(row.cells[0]!.text)) return 0
  return bare && !(isOpenRow(row) && ordinalOf(row.cells[0]!.text)) ? 0 : to - at
}

/** No bar stands before its first cell. */
function isOpenRow(line: Line | undefined): boolean {
  return line?.cells !== null && (line?.between === true || line?.closes === true)
}

function isBareBand(line: Line | undefined): boolean {
  if (!line || line.cells || line.columns || line.blanks + line.bars > 0 || line.rule || line.text.length > longestBand) return false
  return isCapitals(line.text) && /^(?:[A-ZĐ]|[IVXL]{1,6}|\d{1,2})[.)/]? /u.test(line.text)
}

function isBand(line: Line | undefined): boolean {
  return line?.alone === true && line.blanks + line.bars === 0 && !line.rule
}

/** A row with what it lacks of the columns. */
export function filledUp(row: readonly CellSpan[], columns: number): CellSpan[] {
  return Array.from({ length: columns }, (_, k) => row[k] ?? null)
}
