import type { Cell, Line } from '../../../grammars/structure/line.ts'

/**
 * Where bars stand between cells alone (`TT | Việc | Ghi chú`), one before the first word or behind the last has an empty cell beside it
 * (` | (1) | (2)`), and is no frame: such rows get the cells that they lack. Returns the row behind the table's last.
 */
export function fillEmptyEnds(lines: readonly Line[], from: number): number {
  let to = from + 1
  while (lines[to]?.cells && lines[to]!.blanks === 0) to++
  const columns = mostFrequent(lines, from, to)
  for (const line of columns > 0 ? lines.slice(from, to) : []) {
    const lacks = columns - line.cells!.length
    if (line.between || line.goesOn || lacks < 1 || lacks > 2) continue
    // bars on both sides of one row among rows without any
    const isFramed = lacks === 2 && !line.unclosed && !line.closes
    if (isFramed || (lacks === 1 && line.unclosed)) line.cells!.unshift(emptyCell(line.start))
    if (isFramed || (lacks === 1 && line.closes)) line.cells!.push(emptyCell(line.end))
  }
  return to
}

/** How many cells most of the rows have that no bar frames; 0 where there are none. */
function mostFrequent(lines: readonly Line[], from: number, to: number): number {
  const counts = new Map<number, number>()
  let most = 0
  for (let at = from; at < to; at++) {
    const { between, goesOn, cells } = lines[at]!
    if (!between || goesOn) continue
    const count = (counts.get(cells!.length) ?? 0) + 1
    counts.set(cells!.length, count)
    if (most === 0 || count > counts.get(most)!) most = cells!.length
  }
  return most
}

function emptyCell(at: number): Cell {
  return { text: '', start: at, end: at, map: null, styles: null }
}
