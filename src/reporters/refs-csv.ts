import { stringify } from 'csv-stringify/sync'

/** Rows as CSV with a head; lists are joined by "; ". */
export function refsCsv(rows: readonly object[]): string {
  if (rows.length === 0) return ''
  return stringify(
    rows.map((row) => Object.values(row).map((value: unknown) => (Array.isArray(value) ? value.join('; ') : value))),
    { header: true, columns: Object.keys(rows[0]!) },
  )
}
