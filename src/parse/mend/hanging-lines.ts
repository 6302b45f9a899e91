import type { Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { joinLines } from './mend-first-words.ts'

/** So many lines show a habit, and so many times as many as those that speak against it. */
const fewest = 3
const exceptions = 8

/**
 * Text saved from Word's HTML wraps a run anywhere and sets what goes on two blanks in (`Cao Anh` / `  Tuấn`, `KT.` / `  TỔNG CỤC TRƯỞNG`):
 * such lines are put together where the whole text has that habit, where indented lines begin nothing.
 */
export function joinHangingLines(lines: readonly Line[]): readonly Line[] {
  let found = 0
  let others = 0
  let tearsWords = false
  for (const [i, line] of lines.entries()) {
    if (line.indent < 2 || line.piece) continue
    const before = lines[i - 1]
    if (before && hangsBelow(before, line)) {
      found++
      tearsWords ||= !before.text.includes(' ')
    } else others++
  }
  if (found < fewest || !tearsWords || others * exceptions > found) return lines
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    if (line.indent > 0 && i > 0 && hangsBelow(lines[i - 1]!, line)) joined.push(joinLines(joined.pop()!, line))
    else joined.push(line)
  }
  return joined
}

/** Cut behind a stop that ends no sentence, or behind the mark of a unit. */
const isTorn = /^(?:(?:KT|TM|TL|TUQ|Q)\.|(?:Số|SỐ)\s?:|\d{1,2}[.)]|[a-zđ]\)|[-–])$/u

/** Two or three blanks in, directly below a line without any that has no stop; what has the mark of a unit begins it. */
function hangsBelow(before: Line, line: Line): boolean {
  if (line.indent < 2 || line.indent > 3 || before.indent > 0 || line.blanks + line.bars > 0 || line.piece) return false
  if (line.cells || before.cells || before.rule) return false
  return isTorn.test(before.text) || (/[\p{L}\d,)/]$/u.test(before.text) && readMarkers(line.text).length === 0)
}
