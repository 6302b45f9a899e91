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
  /** `path#id` of the document in one of the files, or the path of a file of a corpus. */
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
      const { type, number, date, issuer, title, uri } = row
      const name = [type ?? 'văn bản', number ?? title ?? ''].join(' ').trim()
      cited.set(keys[i]!, {
        document: { name, type, number, date, issuer, title, uri, target: documentOf(row), citations: 1, files: 0 },
        files: new Set([row.path]),
      })
      continue
    }
    known.files.add(row.path)
    known.document.citations++
    for (const field of ['number', 'date', 'issuer', 'title', 'uri'] as const) known.document[field] ??= row[field]
    known.document.target ??= documentOf(row)
  }
  return [...cited.values()].map(({ document, files }) => ({ ...document, files: files.size })).sort((a, b) => b.citations - a.citations)
}

/** The document that a mention points to or into, as it is named away from the mention's own file. */
function documentOf({ path, target }: MentionRow): string | null {
  if (target === null) return null
  const [file = ''] = target.split('#', 1)
  if (isFile.test(file)) return file
  // the units of a file's first document stand bare
  const id = documentId.exec(target)?.[0] ?? 'doc_1'
  return path === null ? id : `${path}#${id}`
}

/** The files of a corpus, unlike ids. */
const isFile = /\.(?:txt|md)$/iu
const documentId = /^doc_\d{1,9}(?:__(?:att|app)_\d{1,9}){0,64}/u
