import { breaksOfCollapsed } from '../../../grammars/structure/collapsed.ts'
import { breaksOfColumns } from '../../../grammars/structure/columns.ts'
import { breaksOfGluedCells } from '../../../grammars/structure/glued-cells.ts'
import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { findLostBreaks } from '../../../grammars/structure/lost-breaks.ts'
import { cutSigners, splitsIntoPieces } from '../../../grammars/structure/pieces.ts'
import { cutWords } from './cells.ts'

/**
 * The words of a printed line as the lines they are: breaks that were lost, two parts of a document side by side, or one line, as most are.
 * `raw` is the line as printed where it has a wide gap.
 */
export function pushWords(
  whole: Cell,
  { carried, level, indent }: Pick<Line, 'carried' | 'level' | 'indent'>,
  raw: string | null,
  lines: Line[],
): void {
  const beside = raw === null ? null : cutSigners(whole.text, raw)
  const lost = beside ? null : breaksOf(whole.text)
  const cuts = beside ?? (lost ? null : splitsIntoPieces(whole.text, raw))
  if (!lost && !cuts) {
    const { text, start, end, map, styles } = whole
    lines.push({ text, start, end, map, styles, blanks: 0, bars: 0, carried, level, piece: false, indent, cells: null })
    return
  }
  const starts = lost ? [0, ...lost] : cuts!.map(([start]) => start)
  for (const [i, start] of starts.entries()) {
    const words = cutWords(whole, start, starts[i + 1] ?? whole.text.length)
    if (words.text === '') continue
    lines.push({ ...words, blanks: 0, bars: 0, carried: carried && start === 0, level, piece: !lost && start > 0, indent, cells: null })
  }
}

function breaksOf(text: string): number[] | null {
  return breaksOfCollapsed(text) ?? breaksOfColumns(text) ?? breaksOfGluedCells(text) ?? findLostBreaks(text)
}
