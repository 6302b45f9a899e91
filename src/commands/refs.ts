import type { ChalkInstance } from 'chalk'
import { countCited } from '../refs/count-cited.ts'
import type { CitedDocument } from '../refs/count-cited.ts'
import type { MentionRow } from '../refs/collect-mentions.ts'
import { refsCsv } from '../reporters/refs-csv.ts'
import { refsTable } from '../reporters/refs-table.ts'
import { refsCount } from '../reporters/refs-count.ts'

export type RefsFormat = 'table' | 'json' | 'ndjson' | 'csv'
export type RefsOnly = 'citations' | 'references' | 'unresolved'

export interface RefsOptions {
  format: RefsFormat
  only?: RefsOnly | undefined
  /** Which documents are cited most, instead of each mention. */
  count: boolean
  colours: ChalkInstance
  width: number
  /** Of the words for people; data is the same in both. */
  language: 'vi' | 'en'
}

/** The mentions of some files as a table for people, or as data. */
export function refs(rows: readonly MentionRow[], { format, only, count, ...options }: RefsOptions): string {
  const shown = rows.filter((row) => isWanted(row, only))
  if (count) {
    const cited = countCited(shown)
    return format === 'table' ? refsCount(cited, options) : asData(cited, format)
  }
  return format === 'table' ? refsTable(shown, options) : asData(shown, format)
}

function isWanted(row: MentionRow, only: RefsOnly | undefined): boolean {
  switch (only) {
    case 'citations':
      return row.kind === 'citation'
    case 'references':
      return row.kind === 'reference'
    case 'unresolved':
      return row.target === null
    case undefined:
      return true
  }
}

function asData(rows: readonly (MentionRow | CitedDocument)[], format: Exclude<RefsFormat, 'table'>): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    case 'csv':
      return refsCsv(rows)
  }
}
