// The annexes of a national standard are lettered, and their units number on behind the letter (TCVN 1-2): `Phụ lục A` / `(quy định)` / `A.1 …` / `A.1.1 …`.
// No unit `A.` stands above these: the letter is the annex's.

import type { Line } from './line.ts'
import { namesPage } from './lost-stops.ts'
import { makeMarker } from './markers.ts'
import { appendixLine } from './phrases/index.ts'

const lettered = /^(?:PHỤ LỤC|Phụ lục|Phụ Lục)\s([A-HK-Z])(?![\p{L}\d])/u
/** Behind a converter's bullet too. */
const mark = /^(?:[-*+]\s)?([A-Z]((?:\.\d{1,2}){1,5}))(\.?)(?=\s\p{Lu}|$)/u
/** How far below the head its first unit stands, the title and an introduction between. */
const longestTitle = 12

/** Notes on the lines below the head of a lettered annex, where its first is `A.1`, the marks that go up in its series. */
export function noteUnitsOfAnnexes(lines: readonly Line[]): void {
  let letter = ''
  let head = 0
  let last: number[] = []
  for (const [at, line] of lines.entries()) {
    const { text } = line
    if (line.cells || line.columns) continue
    const code = text.charCodeAt(0)
    if (code === 80 && appendixLine.test(text)) {
      const next = lettered.exec(text)?.[1] ?? ''
      // the head of a page says again which annex it is of
      if (next !== letter) last = []
      letter = next
      head = at
    }
    if (letter === '' || line.unit || (text[0] !== letter && text[2] !== letter)) continue
    const found = mark.exec(text)
    if (!found || !found[1]!.startsWith(letter) || namesPage(text)) continue
    const steps = found[2]!.slice(1).split('.').map(Number)
    if (last.length === 0 && (at - head > longestTitle || steps.some((step) => step !== 1))) letter = ''
    if (letter === '' || !isBehind(steps, last)) continue
    last = steps
    line.unit = makeMarker('decimal', found[1]!, [letter.charCodeAt(0) - 64, ...steps], found[0].length, found[3]!)
  }
}

function isBehind(steps: readonly number[], last: readonly number[]): boolean {
  for (const [level, step] of steps.entries()) if (step !== last[level]) return step > (last[level] ?? 0)
  return false
}
