import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { authorityMark, personName, postWord, signedNote } from '../../../grammars/structure/phrases/index.ts'

/** How far above a name the head of its block may stand. */
const longestBlock = 12

/**
 * `KT. BỘ TRƯỞNG` / `THỨ TRƯỞNG` / `Lò Văn An<tab>KT. CHÁNH ÁN`: the cells of a row of signers joined by tabs, each with its lines. The name ends its
 * cell, and what stands behind the tab opens the next one, which goes on below: it is beside nothing.
 */
export function partTabbedSigners(lines: readonly Line[]): readonly Line[] {
  const opening = new Set<number>()
  for (const [at, line] of lines.entries())
    if (line.tabbed?.length === 2 && lines[at + 1]?.piece && opensCell(lines[at + 1]!.text) && endsBlock(lines, at, opening))
      opening.add(at + 1)
  return opening.size === 0 ? lines : lines.map((line, at) => (opening.has(at) ? { ...line, piece: false, blanks: 1 } : line))
}

/** An authority or a post. */
function opensCell(text: string): boolean {
  return authorityMark.test(text) || (isCapitals(text) && postWord.test(text))
}

/** A name, or that its bearer signed, below a head that has nothing beside it. */
function endsBlock(lines: readonly Line[], at: number, opening: ReadonlySet<number>): boolean {
  if (!personName.test(lines[at]!.text) && !signedNote.test(lines[at]!.text)) return false
  for (let i = at - 1; i >= 0 && at - i <= longestBlock; i--) {
    const { text, piece } = lines[i]!
    if (opensCell(text)) return !piece || opening.has(i)
    if (piece || (!signedNote.test(text) && !personName.test(text) && !isCapitals(text))) return false
  }
  return false
}
