import type { Cell } from '../../grammars/structure/line.ts'

/** A region of lines `[from, to)` that is a table: its rows, each cell the lines it is printed on. */
export interface TableSpan {
  from: number
  to: number
  /** The first row heads the columns. */
  header: boolean
  rows: CellSpan[][]
}

/** The lines of a cell (none: an empty cell), one cell of a printed row, or null where the source has no such cell. */
export type CellSpan = number[] | Cell | null
