import { startsSmall, type Line } from '../../../grammars/structure/line.ts'

/** Signs of a line that is printed across the page, or most of it. */
const wide = 50
const shortest = 34

/**
 * `… có văn bản đề nghị | cơ quan` among lines of one sentence: a stroke of the scanner. A row of cells has bars on the lines beside it, a rule below it, or
 * cells that begin with capitals or figures.
 */
export function dropStrayBars(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if (line.cells?.length !== 2 || !line.between || !isStray(lines, at)) return line
    const mended: Line = { ...line, cells: null }
    delete mended.between
    return mended
  })
}

/** The sentence goes on from a full line above or into the one below. */
function isStray(lines: readonly Line[], at: number): boolean {
  const { text, cells, rule, blanks } = lines[at]!
  const [before, behind] = cells!
  if (text.length < shortest || rule || !/[\p{Ll},]$/u.test(before!.text) || !/^\p{Ll}/u.test(behind!.text)) return false
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (above?.cells || below?.cells) return false
  const goesOnAbove = blanks === 0 && above !== undefined && above.text.length >= shortest && /[\p{L},]$/u.test(above.text)
  if (goesOnAbove && startsSmall(text)) return true
  if (below?.blanks !== 0 || !/[\p{L},]$/u.test(text)) return false
  // a name may begin the line below where both are wide
  return startsSmall(below.text) || (text.length >= wide && below.text.length >= wide && /^\p{L}/u.test(below.text))
}
