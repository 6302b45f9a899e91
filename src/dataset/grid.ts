import type { Table } from '../tree/index.ts'
import { plainText } from './plain-text.ts'

/** A table as strings: null where the source does not have the cell; `heads` is null when the head row is lost. */
export interface Grid {
  heads: string[] | null
  rows: { cells: (string | null)[]; node: Table['children'][number] }[]
  width: number
}

export function gridOf(table: Table): Grid {
  const headRows = table.children.filter((row) => row.header)
  const width = table.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  const joined = Array.from({ length: width }, (_, i) =>
    headRows
      .map((row) => (row.children[i] ? plainText(row.children[i]) : ''))
      .join(' ')
      .trim(),
  )
  return {
    heads: table.columns ?? (headRows.length > 0 ? joined : null),
    rows: table.children
      .filter((row) => !row.header)
      .map((node) => ({ node, cells: node.children.map((cell) => (cell.children.length === 0 ? null : plainText(cell) || null)) })),
    width,
  }
}
