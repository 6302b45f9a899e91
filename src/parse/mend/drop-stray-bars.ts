import { startsSmall, type Line } from '../../../grammars/structure/line.ts'

/** As wide as a wrapped line at least. */
const shortest = 50

/**
 * `… có văn bản đề nghị | cơ quan` among lines of one sentence: a stroke of the scanner. A row of cells has bars on the lines beside it, or cells that begin
 * with capitals or figures.
 */
export function dropStrayBars(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if (line.cells?.length !== 2 || !line.between || !isStray(lines, at)) return line
    const mended: Line = { ...line, cells: null }
    delete mended.between
    return mended
  })
}

function isStray(lines: readonly Line[], at: number): boolean {
  const { text, cells, rule } = lines[at]!
  const [before, behind] = cells!
  if (text.length < shortest || rule || !/\p{Ll}$/u.test(before!.text) || !/^\p{Ll}/u.test(behind!.text)) return false
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (above?.cells || below?.cells) return false
  const goesOnAbove = above !== undefined && lines[at]!.blanks === 0 && isWide(above) && startsSmall(text) && /[\p{Ll},]$/u.test(above.text)
  const goesOnBelow = below?.blanks === 0 && /\p{Ll}$/u.test(text) && isWide(below) && /^\p{L}/u.test(below.text)
  return goesOnAbove || goesOnBelow
}

const isWide = ({ text }: Line): boolean => text.length >= shortest
