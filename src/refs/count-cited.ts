import { identify } from './identify.ts'
import type { MentionRow } from './collect-mentions.ts'

/** One document that is cited, with how often and from how many files. */
export interface CitedDocument {
  name: string
  type: string | null
  number: string | null
  date: string | null
  issuer: string | null
  title: string | null
  uri: string | null
  target: string | null
  citations: number
  files: number
}

/** Most cited first; equal ones in the order of their first mention. */
export function countCited(rows: readonly MentionRow[]): CitedDocument[] {
  const citations = rows.filter((row) => row.kind === 'citation')
  const keys = identify(citations.map((row) => ({ ...row, source: `${row.path} ${row.document}` })))
  const cited = new Map<string, { document: CitedDocument; files: Set<string | null> }>()
  for (const [i, row] of citations.entries()) {
    const known = cited.get(keys[i]!)
    if (!known) {
      const { type, number, date, issuer, title, uri, target } = row
      const name = [type ?? 'văn bản', number ?? title ?? ''].join(' ').trim()
      cited.set(keys[i]!, {
        document: { name, type, number, date, issuer, title, uri, target, citations: 1, files: 0 },
        files: new Set([row.path]),
      })
      continue
    }
    known.files.add(row.path)
    known.document.citations++
    for (const field of ['number', 'date', 'issuer', 'title', 'uri', 'target'] as const) known.document[field] ??= row[field]
  }
  return [...cited.values()].map(({ document, files }) => ({ ...document, files: files.size })).sort((a, b) => b.citations - a.citations)
}
