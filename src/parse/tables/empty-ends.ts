import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { bandsAt } from './bands.ts'

/**
 * Where bars stand between cells alone (`TT | Việc | Ghi chú`), one before the first word or behind the last has an empty cell beside it
 * (` | (1) | (2)`), and is no frame: such rows get the cells that they lack. Returns the row behind the table's last.
 */
export function fillEmptyEnds(lines: readonly Line[], from: number): number {
  let to = from + 1
  for (let bands = bandsAt(lines, to); bands > 0 || (lines[to]?.cells && lines[to]!.blanks === 0); bands = bandsAt(lines, to))
    to += bands || 1
  const columns = columnsBetween(lines, from, to)
  for (const line of columns > 0 ? lines.slice(from, to) : []) {
    const lacks = columns - (line.cells?.length ?? columns)
    if (line.between || line.goesOn || lacks < 1 || lacks > 2) continue
    // bars on both sides of one row among rows without any
    const isFramed = lacks === 2 && !line.unclosed && !line.closes
    if (isFramed || line.unclosed) line.cells!.unshift(emptyCell(line.start))
    if (isFramed || line.closes) line.cells!.push(emptyCell(line.end))
  }
  return to
}

/** How many cells the longest rows have that no bar frames, where a second row is as long with the cells that it lacks; or else the first. 0 where there are none. */
function columnsBetween(lines: readonly Line[], from: number, to: number): number {
  const whole = new Map<number, number>()
  const lacking = new Set<number>()
  for (let at = from; at < to; at++) {
    const { between, goesOn, unclosed, closes, cells } = lines[at]!
    if (!cells) continue
    if (between && !goesOn) whole.set(cells.length, (whole.get(cells.length) ?? 0) + 1)
    else if (unclosed || closes) lacking.add(cells.length + 1)
  }
  let columns = 0
  for (const [length, count] of whole) if (count > 1 || lacking.has(length) ? length > columns : columns === 0) columns = length
  return columns
}

export function emptyCell(at: number): Cell {
  return { text: '', start: at, end: at, map: null, styles: null }
}
