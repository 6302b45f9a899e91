import { identify } from './identify.ts'
import { documentOf, saysMore } from './collect-mentions.ts'
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
  /** `path#id` of the document in one of the files, or the path of a file of a corpus. */
  target: string | null
  citations: number
  files: number
}

/** Most cited first; equal ones in the order of their first mention. */
export function countCited(rows: readonly MentionRow[]): CitedDocument[] {
  const citations = rows.filter((row) => row.kind === 'citation')
  const keys = identify(citations.map((row) => ({ ...row, source: `${row.path} ${row.document}`, found: documentOf(row) })))
  const cited = new Map<string, { document: CitedDocument; files: Set<string | null> }>()
  for (const [i, row] of citations.entries()) {
    const known = cited.get(keys[i]!)
    if (!known) {
      const { type, number, date, issuer, title, uri } = row
      cited.set(keys[i]!, {
        document: { name: nameOf(row), type, number, date, issuer, title, uri, target: documentOf(row), citations: 1, files: 0 },
        files: new Set([row.path]),
      })
      continue
    }
    known.files.add(row.path)
    known.document.citations++
    if (saysMore(row, known.document)) {
      known.document.number = row.number
      known.document.name = nameOf(row)
    }
    for (const field of ['number', 'date', 'issuer', 'title', 'uri'] as const) known.document[field] ??= row[field]
    known.document.target ??= documentOf(row)
  }
  return [...cited.values()].map(({ document, files }) => ({ ...document, files: files.size })).sort((a, b) => b.citations - a.citations)
}

function nameOf({ type, number, title }: MentionRow): string {
  return [type ?? 'văn bản', number ?? title ?? ''].join(' ').trim()
}
