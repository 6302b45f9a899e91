import type { Line } from '../../grammars/structure/line.ts'
import { readMarkers } from '../../grammars/structure/markers.ts'
import { archiveItem, recipientsWord } from '../../grammars/structure/phrases/index.ts'

/** How far a first line is set in at most; what stands farther in is centred or in a column. */
const deepestFirst = 16
const fewestLines = 12

/**
 * Where the lines of a text begin that go on, if its first lines are all set in (NĐ 30/2020 PL I II.6: by 1 cm or 1.27 cm), as the text of a PDF keeps
 * them: by what certainly goes on, as `goesOn` tells, and by what has a unit's mark; recipients are listed at the margin in any text, and titles are centred. Null for texts without that habit.
 */
export function marginOf(lines: readonly Line[], goesOn: (before: Line, line: Line) => boolean): number | null {
  const indents = new Map<number, number>()
  let certain = 0
  for (let i = 1; i < lines.length; i++) {
    if (!goesOn(lines[i - 1]!, lines[i]!)) continue
    certain++
    indents.set(lines[i]!.indent, (indents.get(lines[i]!.indent) ?? 0) + 1)
  }
  if (certain < fewestLines) return null
  const [margin] = [...indents].reduce((most, one) => (one[1] > most[1] ? one : most))
  const count = [...indents].reduce((sum, [indent, lineCount]) => sum + (isAtMargin(indent - margin) ? lineCount : 0), 0)
  let setIn = 0
  let flush = 0
  let inRecipients = false
  for (const { text, indent, cells, columns, piece } of lines) {
    if (text.startsWith('N') && recipientsWord.test(text)) inRecipients = true
    const [marker] = cells || columns || piece ? [] : readMarkers(text)
    if (!marker) continue
    inRecipients &&= marker.form === 'dash' || marker.form === 'plus'
    if (isFirstLine(indent - margin)) setIn++
    else if (!inRecipients && indent - margin <= deepestFirst) flush++
    inRecipients &&= !archiveItem.test(text)
  }
  return count > certain * 0.8 && setIn >= fewestLines && setIn > 2.5 * flush ? margin : null
}

/** The text of a PDF puts a line a blank beside the others. */
function isAtMargin(depth: number): boolean {
  return depth >= -1 && depth <= 1
}

function isFirstLine(depth: number): boolean {
  return depth >= 3 && depth <= deepestFirst
}

/** A line that is set in begins a paragraph, below a unit's title too, however short; and one at the margin below a full one goes on. */
export function weighIndent(before: Line, line: Line, margin: number): number {
  if (line.blanks + line.bars > 0 || [before, line].some(({ cells, columns, piece }) => cells || columns || piece)) return 0
  if (isFirstLine(line.indent - margin))
    return isFirstLine(before.indent - margin) && before.text.length < 40 && readMarkers(before.text).length === 0 ? 0 : 3
  return isAtMargin(line.indent - margin) && before.text.length > 50 && !/:$/u.test(before.text) ? -3 : 0
}
