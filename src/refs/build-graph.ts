import type { Document, Relation, Root } from '../tree/index.ts'
import { collectMentions, documentOf, saysMore } from './collect-mentions.ts'
import type { MentionRow } from './collect-mentions.ts'
import { identify } from './identify.ts'
import type { Mentioned } from './identify.ts'

/** A document: one of the files given (`known`), or one that they cite. */
export interface GraphNode {
  id: string
  label: string
  known: boolean
  type: string | null
  number: string | null
  date: string | null
  issuer: string | null
  title: string | null
  uri: string | null
  path: string | null
}

export interface GraphEdge {
  from: string
  to: string
  relation: Relation
  count: number
}

export interface CitationGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/** The documents of some files and what they cite. What is issued with a document counts as that document. */
export function buildGraph(files: readonly { root: Root; rows?: readonly MentionRow[] }[]): CitationGraph {
  const own = files.flatMap(({ root }) =>
    root.children.flatMap((child) => (child.type === 'document' ? [{ document: child, path: root.data.path }] : [])),
  )
  const rows = files.flatMap(({ root, rows: given }) => (given ?? collectMentions(root)).filter(({ kind }) => kind === 'citation'))
  const loose = files.filter(({ root }) => root.children.some((child) => child.type === 'unstructured'))
  const keys = identify([
    ...own.map(({ document, path }) => mentioned(document, path)),
    ...rows.map((row) => ({ ...row, source: sourceOf(row), found: documentOf(row) })),
  ])
  const nodes = new Map<string, GraphNode>()
  const idOf = new Map<string, string>()
  for (const [i, { document, path }] of own.entries()) {
    const key = document.meta.docNumber ? keys[i]! : `${path} ${document.id}`
    idOf.set(`${path} ${document.id}`, key)
    if (!nodes.has(key)) nodes.set(key, ownNode(document, path))
  }
  for (const { root } of loose) idOf.set(`${root.data.path} null`, `${root.data.path} null`)
  const given = new Set(idOf.values())
  const edges = new Map<string, GraphEdge>()
  for (const [i, row] of rows.entries()) {
    const key = ownTarget(row, idOf) ?? keys[own.length + i]!
    const node = nodes.get(key)
    if (!node) nodes.set(key, citedNode(row))
    else if (!given.has(key)) complete(node, row)
    const from = idOf.get(sourceOf(row))
    if (from === undefined) continue
    if (!nodes.has(from)) nodes.set(from, { ...emptyNode, label: row.path ?? 'văn bản', known: true, path: row.path })
    if (from === key || nodes.get(from) === nodes.get(key)) continue
    const edgeKey = `${from}\n${key}\n${row.relation}`
    const edge = edges.get(edgeKey)
    if (edge) edge.count++
    else edges.set(edgeKey, { from, to: key, relation: row.relation ?? 'refers', count: 1 })
  }
  return numbered(nodes, [...edges.values()])
}

/** The document of the same file that the citation points to, or lies in. */
function ownTarget({ path, target }: MentionRow, idOf: ReadonlyMap<string, string>): string | undefined {
  return target === null ? undefined : (idOf.get(`${path} ${target}`) ?? idOf.get(`${path} ${target.replace(/__.*$/, '')}`))
}

const emptyNode: GraphNode = {
  id: '',
  label: '',
  known: false,
  type: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  uri: null,
  path: null,
}

function sourceOf({ path, document }: MentionRow): string {
  return `${path} ${document}`
}

function mentioned({ id, meta }: Document, path: string | null): Mentioned {
  const { docType, docNumber, date, issuer, title, uri } = meta
  return {
    type: docType?.code ?? null,
    number: docNumber?.canonical ?? null,
    date,
    issuer: issuer?.name ?? null,
    title,
    year: null,
    source: `${path} ${id}`,
    uri,
    found: path === null ? id : `${path}#${id}`,
  }
}

function ownNode({ meta, id }: Document, path: string | null): GraphNode {
  const { docType, docNumber, date, issuer, title, uri } = meta
  const label = [docType?.name, docNumber?.canonical].filter(Boolean).join(' ') || title?.slice(0, 80) || `${path ?? 'văn bản'} ${id}`
  return {
    id: '',
    label,
    known: true,
    type: docType?.code ?? null,
    number: docNumber?.canonical ?? null,
    date,
    issuer: issuer?.name ?? null,
    title,
    uri,
    path,
  }
}

function citedNode({ type, number, date, issuer, title, uri, year, text, target }: MentionRow): GraphNode {
  const law = number === null || type === 'Luật' || type === 'BL' ? title : null
  const label = [type, law, number, year && number === null ? year : null].filter(Boolean).join(' ') || text
  return { id: '', label, known: target !== null, type, number, date, issuer, title, uri, path: target === null ? null : fileOf(target) }
}

function fileOf(target: string): string {
  return target.split('#', 1)[0]!
}

function complete(node: GraphNode, row: MentionRow): void {
  if (saysMore(row, node)) {
    const { label, number } = citedNode(row)
    node.label = label
    node.number = number
  }
  if (node.number === null && row.number !== null) {
    node.number = row.number
    node.label = `${node.label} ${row.number}`
  }
  for (const field of ['date', 'issuer', 'title', 'uri'] as const) node[field] ??= row[field]
  if (row.target === null) return
  node.known = true
  node.path ??= fileOf(row.target)
}

/** Short ids in the order of the nodes. */
function numbered(nodes: ReadonlyMap<string, GraphNode>, edges: readonly GraphEdge[]): CitationGraph {
  const ids = new Map([...nodes.keys()].map((key, i) => [key, `n${i + 1}`]))
  return {
    nodes: [...nodes].map(([key, node]) => ({ ...node, id: ids.get(key)! })),
    edges: edges.map((edge) => ({ ...edge, from: ids.get(edge.from)!, to: ids.get(edge.to)! })),
  }
}
