import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { goesOn, isDateAlone } from './flat-cells.ts'

/** A cell that the page's end does not tear: a date, a sum, a sentence with its stop. */
function isClosed(text: string): boolean {
  return isDateAlone(text) || /^[\d.,%/\s–-]{1,40}$/u.test(text) || /[.;:!?]$/u.test(text)
}

/**
 * A row that a page ends in has all its cells begun on that page; on the next one stands the rest of those that had more lines than it had room
 * for. That is the tallest of the cells that are open; null where others are as tall, or where another ends in the middle of its sentence.
 */
export function tornCell(
  row: readonly (readonly number[] | null)[],
  rest: readonly (readonly number[])[],
  lines: readonly Line[],
): number | null {
  const first = lines[rest[0]![0]!]!.text
  let tallest: number | null = null
  let height = 0
  /** Of the cells that a page's end does not tear. */
  let closed = 0
  let others = 0
  let broken: number | null = null
  let isUnclear = false
  for (const [k, cell] of row.entries()) {
    if (k === 0 || cell === null) continue
    const end = lines[cell.at(-1)!]!.text
    if (isClosed(end)) {
      closed = Math.max(closed, cell.length)
      continue
    }
    if (!startsSmall(first) && goesOn(end, first)) {
      isUnclear ||= broken !== null
      broken = k
    }
    if (cell.length > height) {
      others = height
      height = cell.length
      tallest = k
    } else others = Math.max(others, cell.length)
  }
  if (tallest === null || isUnclear || (broken !== null && broken !== tallest)) return null
  if (broken !== null && rest.length === 1) return broken
  // lines are not quite as high in each cell
  if (others * 5 > height * 4) return null
  // a new sentence may be of a cell with a stop
  return broken === null && !startsSmall(first) && closed > height ? null : tallest
}
