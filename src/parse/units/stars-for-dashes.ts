// `- Chủ trì: …` / `* Thời hạn: …` where all others have `- Thời hạn: …`: a star struck, or read by a scanner, for the dash of one more item. A
// typist's star heads dashes, or points out a remark, and says what no dash says.

import type { Line } from '../../../grammars/structure/line.ts'
import { makeMarker } from '../../../grammars/structure/markers.ts'

const field = /^[-*]\s(\p{Lu}[^:.;]{2,60}):\s\S/u
/** So many items name what the star does. */
const fewest = 2

/** Notes on each such star that it is a dash. */
export function noteStarsForDashes(lines: readonly Line[]): void {
  const stars = lines.filter((line, at) => line.text.startsWith('* ') && !line.unit && !line.cells && lines[at - 1]?.text.startsWith('- '))
  if (stars.length === 0) return
  const named = new Map<string, number>()
  for (const { text, cells } of lines) {
    const name = !cells && text.startsWith('- ') ? field.exec(text)?.[1] : undefined
    if (name) named.set(name, (named.get(name) ?? 0) + 1)
  }
  for (const star of stars) {
    const name = field.exec(star.text)?.[1]
    if (name && (named.get(name) ?? 0) >= fewest) star.unit = makeMarker('dash', '-', [1], 1, '')
  }
}
