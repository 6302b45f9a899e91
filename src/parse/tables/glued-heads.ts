import { startsSmall, type Cell, type Line } from '../../../grammars/structure/line.ts'
import { cutWords } from '../split/cells.ts'
import { endsInside } from './flat-cells.ts'
import type { CellSpan } from './table-span.ts'

/** A head whose lines are longer is a sentence. */
const longestLine = 120

/** `STT Văn bản hết hiệu lực Nội dung`: a converter prints the names of a head on one line where the page has them at one height. */
export function opensGluedHead({ text, cells, columns, tabbed, bars }: Line): boolean {
  return !cells && !columns && !tabbed && bars === 0 && text.length <= longestLine && gluedHead.test(text)
}

const gluedHead = /^S?TT\s(?=\p{Lu}\p{Ll})/u

/** The names of the columns: each begins with a capital behind a small word that ends a name. None where a line is no head's. */
export function gluedCells(lines: readonly Line[], at: number, end: number): CellSpan[] {
  const cells: Cell[][] = []
  for (let i = at; i < end; i++) {
    const line = lines[i]!
    if (line.cells || line.bars > 0 || line.text.length > longestLine || /[.;:]$/u.test(line.text)) return []
    const starts = i === at ? [0, ...namesIn(line.text)] : namesIn(line.text)
    const goesOn = i > at && (startsSmall(line.text) || line.text.startsWith('(') || endsInside.test(lines[i - 1]!.text))
    if (i > at) starts.unshift(0)
    for (const [k, start] of starts.entries()) {
      const piece = cutWords(line, start, starts[k + 1] ?? line.text.length)
      if (k === 0 && goesOn) cells.at(-1)!.push(piece)
      else cells.push([piece])
    }
  }
  return cells.map((pieces) => (pieces.length === 1 ? pieces[0]! : { pieces }))
}

/** Where names begin inside a line. */
function namesIn(text: string): number[] {
  const found: number[] = []
  for (const { index } of text.matchAll(/(?<=\s)\p{Lu}\p{Ll}/gu)) {
    const above = text.slice(Math.max(0, index - 16), index)
    if (/^S?TT\s$/u.test(above) || (/\s\p{Ll}{1,8}\s$/u.test(above) && !noEnd.test(above))) found.push(index)
  }
  return found
}

/** What the name of a column does not end with: `Cơ quan của Bộ`. */
const noEnd = /\s(?:của|và|hoặc|bởi|với|trong|theo|tại|do|từ|cho)\s$/u
