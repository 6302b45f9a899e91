import type { Line } from '../../../grammars/structure/line.ts'
import { joinLines } from './mend-first-words.ts'

/** `[1]`, `[^1]`: the mark of a note, alone on its line. */
const mark = /^\[\^?\d{1,3}\]$/u
/**
 * `… theo quy định` / `[1]` / `, hồ chứa …`: who takes the text of a page element by element sets the mark of a note, which is a link, on a line of its
 * own, and what stands behind it on the next. Words stand before the mark, without a blank line.
 */
export function joinBareMarks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.charCodeAt(0) === 91 && mark.test(text))) return lines
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const before = joined.at(-1)
    const next = lines[at + 1]
    if (line.text.charCodeAt(0) !== 91 || !mark.test(line.text) || !isBelow(line) || !before || !next || !goesOn(before, next)) {
      joined.push(line)
      continue
    }
    joined[joined.length - 1] = joinLines(joinLines(before, line, ''), next, /^\p{L}/u.test(next.text) ? ' ' : '')
    at++
  }
  return joined
}

/** Behind words a stop or, where they have none yet, words in small letters: a mark alone above a sentence is that of its note. */
function goesOn({ text, cells, rule }: Line, next: Line): boolean {
  if (text.length > longestParagraph || cells || rule || !isBelow(next)) return false
  return /^[,;:.)”](?:\s|$)/u.test(next.text) ? /[\p{L}\d%)”"]$/u.test(text) : /^\p{Ll}/u.test(next.text) && /[\p{L}\d%,]$/u.test(text)
}

const longestParagraph = 4_000

/** Right below the line before, as text. */
function isBelow({ blanks, bars, cells, columns, rule }: Line): boolean {
  return blanks + bars === 0 && !cells && !columns && !rule
}
