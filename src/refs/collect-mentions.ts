import type { Citation, Document, Reference, Relation, Root, Step } from '../tree/index.ts'
import { positionOf, textOf } from '../tree/index.ts'
import { placesOf } from './mentions.ts'

/** One citation or reference of a file, flat. */
export interface MentionRow {
  path: string | null
  line: number
  kind: 'citation' | 'reference'
  text: string
  type: string | null
  number: string | null
  date: string | null
  year: string | null
  issuer: string | null
  title: string | null
  uri: string | null
  /** Each unit cited, from large to small: `article 5 clause 2`. */
  provisions: string[]
  relation: Relation | null
  /** An id of this file, or `path` or `path#id` of another. */
  target: string | null
  /** The outermost document around it; null outside documents. */
  document: string | null
}

/** The citations and references of a parsed file in order; `find` looks for a citation's document in other files. */
export function collectMentions(root: Root, find: (citation: Citation) => string | null = () => null): MentionRow[] {
  return placesOf(root).map(({ node, documents }) => rowOf(node, documents[0] ?? null, root.data.path, find))
}

function rowOf(
  node: Citation | Reference,
  document: Document | null,
  path: string | null,
  find: (citation: Citation) => string | null,
): MentionRow {
  const citation = node.type === 'citation' ? node : null
  return {
    path,
    line: positionOf(node)?.start.line ?? 0,
    kind: node.type,
    text: textOf(node).replace(/\s+/g, ' '),
    type: citation?.docType?.code ?? null,
    number: citation?.number ?? null,
    date: citation?.date ?? null,
    year: citation?.year ?? null,
    issuer: citation?.issuer ?? null,
    title: citation?.title ?? null,
    uri: citation?.uri ?? null,
    provisions: [node.provision, ...(citation?.provisions?.slice(1) ?? [])].filter((path) => path.length > 0).map(wordsOf),
    relation: citation?.relation ?? null,
    target: node.target ?? (citation && find(citation)),
    document: document?.id ?? null,
  }
}

function wordsOf(provision: readonly Step[]): string {
  return provision.map(({ name, label }) => `${name} ${label}`.trim()).join(' ')
}

/** The document that a mention points to or into, as it is named away from the mention's own file. */
export function documentOf({ path, target }: MentionRow): string | null {
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

/** "Nghị quyết 57" came first, and this mention has the whole number. */
export function saysMore({ number }: MentionRow, known: { number: string | null }): boolean {
  return number !== null && known.number !== null && /[-/]/.test(number) && !/[-/]/.test(known.number)
}
