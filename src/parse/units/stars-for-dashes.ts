// `- Chủ trì: …` / `* Thời hạn: …` where all others have `- Thời hạn: …`: a star struck, or read by a scanner, for the dash of one more item. A
// typist's star heads dashes, or points out a remark, and says what no dash says; more than one of them are a list.

import type { Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { makeMarker } from '../../../grammars/structure/markers.ts'

const field = /^[-*]\s(\p{Lu}[^:.;]{2,60}):\s\S/u
/** So many items name what the star does. */
const fewest = 2

/** Notes on each such star that it is a dash. */
export function noteStarsForDashes(lines: readonly Line[]): void {
  const stars = lines.filter(
    (line, at) => isStar(line) && !line.unit && !line.cells && lines[at - 1]?.text.startsWith('- ') && isAlone(lines, at),
  )
  if (stars.length === 0) return
  const dashed = countNames(lines.filter(({ text, cells }) => !cells && text.startsWith('- ')))
  const starred = countNames(stars)
  for (const star of stars) {
    const name = nameOf(star)
    if (name && (dashed.get(name) ?? 0) >= fewest && starred.get(name) === 1) star.unit = makeMarker('dash', '-', [1], 1, '')
  }
}

const nameOf = ({ text }: Line): string | undefined => field.exec(text)?.[1]

function countNames(items: readonly Line[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const item of items) {
    const name = nameOf(item)
    if (name) count.set(name, (count.get(name) ?? 0) + 1)
  }
  return count
}

const isStar = ({ text }: Line): boolean => text.startsWith('* ')

/** No star heads the next unit. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + reach).find((line) => isStar(line) || markersOf(line).length > 0)
  return !next || !isStar(next)
}

/** The lines of an item at most. */
const reach = 12
