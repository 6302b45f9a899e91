import type { Line } from '../../../grammars/structure/line.ts'
import { headsOrdinals } from './bar-chunks.ts'
import type { CellSpan } from './table-span.ts'

/** A region, its province, its district: bands one below the other. */
const mostBands = 4

/**
 * `| I. Miền núi |` between rows of more cells: a band over the whole width heads the rows below it. How many stand here; 0 where no row follows,
 * or the head of another table.
 */
export function bandsAt(lines: readonly Line[], at: number): number {
  let to = at
  while (to - at < mostBands && isBand(lines[to])) to++
  const row = lines[to]
  return to > at && row?.cells && row.blanks + row.bars === 0 && !row.rule && !headsOrdinals(row.cells[0]!.text) ? to - at : 0
}

function isBand(line: Line | undefined): boolean {
  return line?.alone === true && line.blanks + line.bars === 0 && !line.rule
}

/** A row with what it lacks of the columns. */
export function filledUp(row: readonly CellSpan[], columns: number): CellSpan[] {
  return Array.from({ length: columns }, (_, k) => row[k] ?? null)
}
