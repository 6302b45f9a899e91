import type { Cell } from '../../../grammars/structure/line.ts'

/** A region of lines `[from, to)` that is a table: its rows, each cell the lines it is printed on. */
export interface TableSpan {
  from: number
  to: number
  /** The first row heads the columns. */
  header: boolean
  /** Later rows that head them as well: the second of a head in two rows, a row of column numbers, heads repeated on a new page. */
  moreHeads?: ReadonlySet<number>
  rows: CellSpan[][]
}

/** The lines of a cell (none: an empty cell), one cell of a printed row, its pieces on several, or null where the source has no such cell. */
export type CellSpan = number[] | Cell | { pieces: Cell[] } | null
