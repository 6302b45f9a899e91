import type { Citation, Document, Root } from '../tree/index.ts'
import { walk } from '../tree/index.ts'
import { indexUnits } from './unit-index.ts'
import { organsOf, splitUri, uriOf } from './uri.ts'

/** A document of a corpus, as it is found by citations. */
export interface CorpusDocument {
  /** As it is shown; what is kept has the path below the folder. */
  path: string
  id: string
  uri: string
  /** The same with the issuer's name as it is printed, without that of the body above: "Sở Nội vụ" is enough in its own province. */
  printedUri: string | null
  number: string | null
  /** Ids of its units by their path, from the article on where there is one: `article 5 clause 2`. */
  units: Record<string, string>
}

/** A file of a corpus in the index; it is read again when its time or size has changed. */
export interface CorpusFile {
  modified: number
  size: number
  documents: CorpusDocument[]
}

export interface CorpusIndex {
  /** Raised when what is kept changes its form or the parser what it finds. */
  version: 3
  files: Record<string, CorpusFile>
}

export const emptyIndex = (): CorpusIndex => ({ version: 3, files: {} })

/** An index as it was kept; an empty one when the text is none of ours. */
export function readIndex(text: string): CorpusIndex {
  try {
    const value = JSON.parse(text) as Partial<CorpusIndex> | null
    return value?.version === 3 && typeof value.files === 'object' ? (value as CorpusIndex) : emptyIndex()
  } catch {
    return emptyIndex()
  }
}

/** The documents of a parsed file that have a name of their own. */
export function corpusDocuments(root: Root, path: string): CorpusDocument[] {
  const documents: CorpusDocument[] = []
  for (const [node] of walk(root))
    if (node.type === 'document' && node.meta.uri) {
      const number = node.meta.docNumber?.canonical ?? null
      const printedUri = uriOf({ ...node.meta, issuer: node.meta.issuer?.name ?? null, number })
      documents.push({ path, id: node.id, uri: node.meta.uri, printedUri, number, units: unitsOf(node) })
    }
  return documents
}

function unitsOf(document: Document): Record<string, string> {
  const paths: string[] = []
  const units: Record<string, string> = {}
  for (const { division, parent, index } of indexUnits(document).units) {
    const own = `${division.name} ${division.label}`
    paths.push(parent && division.name !== 'article' ? `${paths[parent.index]!} ${own}`.slice(-200) : own)
    units[paths[index]!] ??= division.id
  }
  return units
}

/** Where a citation points: the file, and the unit of it that is cited. */
export function targetOf({ path, units }: CorpusDocument, { provision }: Citation): string {
  const id = units[provision.map(({ name, label }) => `${name} ${label}`).join(' ')]
  return id === undefined ? path : `${path}#${id}`
}

/**
 * Finds the document of a citation: issuer, kind and number must be the same, and the time as far as both say it. Null where the citation
 * says too little to tell one document from another of the same number, or where two of the corpus fit.
 */
export function corpusLookup(indexes: readonly CorpusIndex[]): (citation: Citation) => CorpusDocument | null {
  const byName = new Map<string, CorpusDocument[]>()
  for (const { files } of indexes)
    for (const { documents } of Object.values(files))
      for (const document of documents) {
        const keys = [document.uri, document.printedUri ?? document.uri].map((uri) => splitUri(uri).key)
        for (const key of new Set(keys)) {
          const same = byName.get(key)
          if (!same) byName.set(key, [document])
          else if (!same.some(({ path, id }) => path === document.path && id === document.id)) same.push(document)
        }
      }
  return (citation) => {
    if (!citation.uri || !tellsApart(citation)) return null
    const { key, time } = splitUri(citation.uri)
    const fitting = (byName.get(key) ?? []).filter((document) => agree(time, splitUri(document.uri).time))
    return fitting.length === 1 ? fitting[0]! : null
  }
}

/** A number is repeated every year or term: the citation must say one of them (the name has said the issuer). */
function tellsApart({ date, year, number, uri }: Citation): boolean {
  return (
    Boolean(date ?? year) ||
    /\/(?:19|20)\d{2}\//.test(number ?? '') ||
    organsOf(number ?? '').some((organ) => /\d$/.test(organ)) ||
    /:\d{4}-\d{2}-\d{2};/.test(uri ?? '')
  )
}

/** `2026` and `2026-03-17` agree; two full days agree when they are the same. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
