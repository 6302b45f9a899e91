import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'

/** Sentences that go on over a blank line, and what share of the long lines they are. */
const fewest = 5
const share = 0.25
const shortestWrapped = 40

/**
 * Converters of double-spaced pages and some editors of websites set a blank line between all printed lines, so that none parts paragraphs. Where
 * every line has one above it and sentences go on over many, each line has one blank less.
 */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  let printed = 0
  let apart = 0
  let long = 0
  let goOn = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!]
    if (line.piece || line.cells) continue
    printed++
    if (line.blanks === 0) continue
    apart++
    if (before.text.length < shortestWrapped) continue
    long++
    if (startsSmall(line.text) && /[\p{L}\d,]$/u.test(before.text) && readMarkers(line.text).length === 0) goOn++
  }
  if (goOn < fewest || goOn < long * share || apart < printed * 0.95) return lines
  return closeDoubleSpacing(lines.map((line) => (line.blanks > 0 ? { ...line, blanks: line.blanks - 1 } : line)))
}
