import {
  childrenOf,
  positionOf,
  type Block,
  type Diagnostic,
  type DivisionName,
  type Document,
  type Heading,
  type Inline,
  type Marker,
  type Node,
  type Paragraph,
  type Part,
  type Root,
  type Segment,
  type TableCell,
  type Unstructured,
} from '../tree/index.ts'
import type { Knowing } from '../tree/once-for.ts'
import { plainText } from './plain-text.ts'

/** One parsed input as the tables see it: its documents and their units in lists, with ids that hold for the whole dataset. */
export interface SourceView {
  /** The path as given, or the `id` of a record. */
  path: string
  /** Of the bytes read. */
  sha256: string
  bytes: number
  tree: Root
  documents: DocumentView[]
  /** How many tokens a chunk may have. */
  chunkTokens: number
}

/** A document, an attachment, or text that is no document. */
export interface DocumentView extends Knowing {
  id: string
  source: SourceView
  node: Document | Unstructured
  /** Place in the source, from 0. */
  order: number
  parent: DocumentView | null
  /** The outermost document: what is attached shares the split of what it is attached to. */
  top: DocumentView
  units: UnitView[]
  /** Those about this document; those about none, or one that is not there, are with the first of the source. `order` is their place in the source. */
  diagnostics: { order: number; isOwn: boolean; diagnostic: Diagnostic }[]
}

type PartType = Exclude<Part['type'], 'attachments'> | 'unstructured'

/** A division, a paragraph or any other block. */
export interface UnitView {
  id: string
  document: DocumentView
  node: Block
  order: number
  parent: UnitView | null
  /** Divisions above it. */
  depth: number
  part: PartType
  /** Labels of the divisions from the outermost to this one, at most `longestPath`. */
  path: readonly string[]
  marker: Marker | null
  heading: string | null
  /** The clause it is in, or the smallest division around it that is larger than one; null outside any division. */
  clause: UnitView | null
}

/** A stretch of inline content that is one line of thought: a heading, a paragraph, a cell; with the marker printed before it. */
export interface Leaf {
  unit: UnitView
  marker: Marker | null
  node: Heading | Paragraph | Segment | TableCell | null
}

const longestPath = 64
const belowClause: ReadonlySet<DivisionName> = new Set(['subclause', 'point', 'indent', 'item'])

export function viewSource(tree: Root, source: Omit<SourceView, 'tree' | 'documents'>): SourceView {
  const view: SourceView = { ...source, tree, documents: [] }
  let unstructured = 0
  for (const node of tree.children) addDocument(view, node, node.type === 'document' ? node.id : `unstructured_${++unstructured}`, null)
  dealDiagnostics(view)
  return view
}

function dealDiagnostics({ tree, documents }: SourceView): void {
  const byId = new Map(documents.flatMap((document) => (document.node.type === 'document' ? [[document.node.id, document]] : [])))
  for (const [order, diagnostic] of tree.data.diagnostics.entries()) {
    const owner = diagnostic.documentId === null ? undefined : byId.get(diagnostic.documentId)
    ;(owner ?? documents[0])?.diagnostics.push({ order, isOwn: owner !== undefined, diagnostic })
  }
}

function addDocument(source: SourceView, node: Document | Unstructured, id: string, parent: DocumentView | null): void {
  const document: DocumentView = {
    id: `${source.path}#${id}`,
    source,
    node,
    order: source.documents.length,
    parent,
    top: undefined as unknown as DocumentView,
    units: [],
    diagnostics: [],
    known: new Map(),
  }
  document.top = parent?.top ?? document
  source.documents.push(document)
  if (node.type === 'unstructured') return addUnits(document, 'unstructured', node.children)
  for (const part of node.children)
    if (part.type === 'attachments') for (const child of part.children) addDocument(source, child, child.id, document)
    else addUnits(document, part.type, part.children)
}

function addUnits(document: DocumentView, part: PartType, blocks: readonly Block[]): void {
  const counts = new Map<string, number>()
  const stack: { node: Block; parent: UnitView | null }[] = []
  const push = (nodes: readonly Node[], parent: UnitView | null) => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]!
      if (isBlock(node)) stack.push({ node, parent })
    }
  }
  push(blocks, null)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next
    const isDivision = node.type === 'division'
    const unit: UnitView = {
      id: isDivision ? `${document.id}/${node.id}` : numbered(counts, `${parent?.id ?? `${document.id}/${part}`}__${node.type}`),
      document,
      node,
      order: document.units.length,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      part,
      path: isDivision ? [...(parent?.path ?? []), node.label].slice(-longestPath) : (parent?.path ?? []),
      marker: isDivision ? (node.children.find((child) => child.type === 'marker') ?? null) : null,
      heading: headingOf(node),
      clause: parent?.clause ?? null,
    }
    if (isDivision && !(unit.clause && belowClause.has(node.name))) unit.clause = unit
    document.units.push(unit)
    if (isDivision) push(node.children, unit)
  }
}

function numbered(counts: Map<string, number>, id: string): string {
  const count = (counts.get(id) ?? 0) + 1
  counts.set(id, count)
  return `${id}_${count}`
}

function isBlock(node: Node): node is Block {
  return node.type !== 'marker' && node.type !== 'heading'
}

function headingOf(node: Block): string | null {
  const heading = node.type === 'division' ? node.children.find((child) => child.type === 'heading') : undefined
  return heading ? plainText(heading) || null : null
}

/** The leaves of a document in reading order. A division without a heading lends its marker to its first paragraph. */
export function* leavesOf(document: DocumentView): Generator<Leaf> {
  let waiting: { unit: UnitView; marker: Marker } | null = null
  for (const unit of document.units) {
    if (waiting && !(unit.parent === waiting.unit && unit.node.type === 'paragraph')) {
      yield { ...waiting, node: null }
      waiting = null
    }
    const nodes = inlineBlocksOf(unit.node)
    for (const node of nodes) {
      yield { unit, marker: waiting?.marker ?? unit.marker, node }
      waiting = null
    }
    if (unit.marker && nodes.length === 0) waiting = { unit, marker: unit.marker }
  }
  if (waiting) yield { ...waiting, node: null }
}

/** The nodes of a unit that hold inline content, those of units below it left out. */
export function inlineBlocksOf(node: Block): (Heading | Paragraph | Segment | TableCell)[] {
  switch (node.type) {
    case 'division':
      return node.children.filter((child) => child.type === 'heading')
    case 'table':
      return node.children.flatMap((row) => row.children)
    case 'footnoteDefinition':
      return node.children.filter((child) => child.type === 'paragraph')
    default:
      return [node]
  }
}

/** The inline nodes of a unit of the given type, outermost first, in reading order. */
export function* inlinesOf<T extends Inline['type']>(unit: UnitView, type: T): Generator<Extract<Inline, { type: T }>> {
  const stack: Node[] = inlineBlocksOf(unit.node).reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === type) yield node as Extract<Inline, { type: T }>
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
}

/** `start`, `end` and `line` of a node; null for what is not in the source. */
export function placeOf(node: Node): { start: number | null; end: number | null; line: number | null } {
  const position = positionOf(node)
  return { start: position?.start.offset ?? null, end: position?.end.offset ?? null, line: position?.start.line ?? null }
}
