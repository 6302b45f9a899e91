import type { Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { recipientsWord } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** `1. - Tổ báo cáo …`; groups: the clause's mark. */
const dashBehindMark = /^(\d{1,2}[.)])\s[-–](?=\s\p{L})/u

/** How many lines the first item may take. */
const longest = 6

/**
 * `1. - Tổ báo cáo …` / `- Tổ bàn …`: a typist set the first dash of a list behind the mark of its clause; they are two lines. Alone it is the
 * mark's own dash, as in `1.- Nay quy định …`, and so it is everywhere where most of them are alone.
 */
export function partDashes(lines: readonly Line[]): readonly Line[] {
  const marks = new Map<number, string>()
  let alone = 0
  for (const [at, line] of lines.entries()) {
    const code = line.text.charCodeAt(0)
    const mark = code > 57 || code < 48 || line.cells ? undefined : dashBehindMark.exec(line.text)?.[1]
    if (!mark) continue
    if (goesOnWithDash(lines, at)) marks.set(at, mark)
    else alone++
  }
  if (marks.size === 0 || alone > marks.size) return lines
  return lines.flatMap((line, at) => {
    const mark = marks.get(at)
    if (mark === undefined) return line
    return [
      { ...line, ...cutWords(line, 0, mark.length) },
      { ...line, ...cutWords(line, mark.length + 1, line.text.length), blanks: 0, bars: 0, carried: false, piece: true },
    ]
  })
}

/** The next line that has a mark begins with a dash, and is no recipient. */
function goesOnWithDash(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i <= at + longest && !lines[i]!.cells; i++) {
    if (recipientsWord.test(lines[i]!.text)) return false
    const [marker] = readMarkers(lines[i]!.text)
    if (marker) return marker.form === 'dash'
  }
  return false
}
