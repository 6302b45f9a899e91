import { decree } from '../../grammars/vocabulary/doc-types.ts'
import { childrenOf, positionOf, textOf } from '../tree/index.ts'
import type { Diagnostic, Division, Document, Node, PartName, Position, Repair, Root, Segment, Unstructured } from '../tree/index.ts'
import type { Knowing } from '../tree/once-for.ts'
import type { Corpus } from './corpus.ts'
import type { Locator, Range } from './locate.ts'
import { isMottoStrayed, regimeOf } from './regime.ts'
import type { Bilingual, Regime } from './terms.ts'

type NodeOf<T extends Node['type']> = T extends PartName ? Segment : Extract<Node, { type: T }>

/** A block of running text: its node and what it reads. */
export interface TextBlock {
  node: Extract<Node, { children: unknown[] }>
  text: string
}

export interface Finding {
  /** A node, a range of the source, or a stretch `[start, end)` of a block's text. */
  at: Node | Range | { block: TextBlock; start: number; end: number }
  message: Bilingual
  /** What replaces the flagged source, where one replacement is certain. */
  fix?: string | { range: Range; text: string }
  data?: Record<string, unknown>
  /** Instead of the rule's own. */
  clause?: string
}

/** One document (what it encloses left out) or one stretch of text outside any, indexed once for all rules. */
export interface Scope extends Knowing {
  root: Root
  node: Document | Unstructured
  document: Document | null
  /** All documents of the file. */
  siblings: readonly Document[]
  /** The document in whose attachments this one lies. */
  parent: Document | null
  /** The scopes of what was issued together: the main document first, what is issued with it behind. */
  issue: readonly Scope[]
  regime: Regime
  /** Of the document, or of the one it is issued with. */
  date: string | null
  /** What it is held against: its date, or as near to it as is known; a draft is held against what is in force now. */
  day: string
  /** Own nodes of one type, in order. */
  nodes: <T extends Node['type']>(type: T) => readonly NodeOf<T>[]
  parentOf: (node: Node) => Node | null
  blocks: readonly TextBlock[]
  /** What the normaliser mended within this scope. */
  repairs: readonly Repair[]
  /** What the parser told about this document, or about none. */
  told: readonly Diagnostic[]
  textOf: (node: Node) => string
  sourceOf: (node: Node | Range) => string
  rangeOf: (at: Finding['at']) => Range | null
  locator: Locator
}

export interface RuleContext extends Scope {
  path: string | null
  /** The other documents that were given, if any. */
  corpus: Corpus | null
  options: Readonly<Record<string, unknown>>
  report: (finding: Finding) => void
}

/** The unit whose first words a block is; null for a block that goes on in one, and outside any. */
export function unitBegunBy({ parentOf }: Pick<Scope, 'parentOf'>, node: Node): Division | null {
  const unit = parentOf(node)
  return unit?.type === 'division' && unit.children[1] === node ? unit : null
}

const inlineTypes = new Set(['text', 'emphasis', 'strong', 'footnoteReference', 'citation', 'reference', 'date', 'link', 'marker'])

/** One visit of the whole tree: a scope for every document and every stretch outside documents, in order. */
export function createScopes(root: Root, locator: Locator): Scope[] {
  const scopes: Scope[] = []
  const ends = new Map<Scope, number>()
  const siblings: Document[] = []
  const told = byDocument(root.data.diagnostics)
  for (const child of root.children) addScope(child, null, [])
  shareRepairs(root, scopes, ends)
  return scopes

  /** Tells where its last leaf ends: what was lifted from between its lines stands behind them. */
  function addScope(start: Document | Unstructured, parentScope: Scope | null, issue: Scope[]): number {
    const byType = new Map<Node['type'], Node[]>()
    const parents = new Map<Node, Node>()
    const texts = new Map<Node, string>()
    const blocks: TextBlock[] = []
    const enclosed: Document[] = []
    const stack: Node[] = [start]
    let end = 0
    for (let node = stack.pop(); node; node = stack.pop()) {
      const list = byType.get(node.type)
      if (list) list.push(node)
      else byType.set(node.type, [node])
      end = Math.max(end, node.position?.end.offset ?? 0)
      const children = childrenOf(node)
      if (children.length > 0 && !inlineTypes.has(node.type) && inlineTypes.has(children[0]!.type) && node.type !== 'division') {
        const text = textOf(node)
        texts.set(node, text)
        blocks.push({ node: node as TextBlock['node'], text })
      }
      // what a website says of the document and of later ones is not for the document to mend
      if (node.type === 'sourceNote') {
        end = Math.max(end, positionOf(node)?.end.offset ?? 0)
        continue
      }
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i]!
        parents.set(child, node)
        if (child.type === 'document') enclosed.unshift(child)
        else stack.push(child)
      }
    }
    const document = start.type === 'document' ? start : null
    if (document) siblings.push(document)
    const read = (node: Node): string => {
      const known = texts.get(node)
      if (known !== undefined) return known
      const text = textOf(node)
      texts.set(node, text)
      return text
    }
    const rangeOf = (at: Finding['at']): Range | null => {
      if ('block' in at) return locator.rangeIn(at.block.node, at.start, at.end)
      if (!('type' in at)) return at
      const position = positionOf(at)
      return position && { start: position.start.offset, end: position.end.offset }
    }
    const nodes: Scope['nodes'] = <T extends Node['type']>(type: T) => (byType.get(type) ?? []) as NodeOf<T>[]
    const date = document ? dateOf(document, parentScope) : null
    const scope: Scope = {
      root,
      node: start,
      document,
      siblings,
      parent: parentScope?.document ?? null,
      issue,
      regime: document ? regimeOf(document, parentScope?.regime ?? null, isMottoStrayed({ document, nodes, textOf: read })) : 'none',
      date,
      day: date ?? lastOfYear(document, nodes('docDate'), read) ?? '9999',
      nodes,
      parentOf: (node) => parents.get(node) ?? null,
      blocks,
      repairs: [],
      told: told.get(document?.id ?? null) ?? [],
      known: new Map(),
      textOf: read,
      sourceOf: (at) => {
        const range = rangeOf(at)
        return range ? locator.source.slice(range.start, range.end) : ''
      },
      rangeOf,
      locator,
    }
    scopes.push(scope)
    issue.push(scope)
    for (const child of enclosed) end = Math.max(end, addScope(child, scope, issue))
    ends.set(scope, end)
    return end
  }
}

/** What is issued with a document is of its date. */
const dateOf = ({ role, meta }: Document, parent: Scope | null) => (role === 'main' ? meta.date : (parent?.date ?? meta.date))

/** A text whose head was cut has the year of its number; a number and a day that were left blank, the year of their line; a decree of the first years, the last of these. */
function lastOfYear(document: Document | null, [line]: readonly Segment[], textOf: Scope['textOf']): string | null {
  const year = document?.meta.docNumber?.year ?? (line && /năm\s{1,3}((?:19|20)\d\d)(?!\d)/u.exec(textOf(line))?.[1])
  // sắc lệnh were issued before the Constitution of 1959
  return year ? `${year}-12-31` : document?.meta.docType?.name === decree ? '1959-12-31' : null
}

function byDocument(diagnostics: readonly Diagnostic[]): ReadonlyMap<string | null, Diagnostic[]> {
  const found = new Map<string | null, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const list = found.get(diagnostic.documentId)
    if (list) list.push(diagnostic)
    else found.set(diagnostic.documentId, [diagnostic])
  }
  return found
}

/** Each repair goes to the innermost scope around it; scopes stand in order, the enclosing before the enclosed. */
function shareRepairs(root: Root, scopes: readonly Scope[], ends: ReadonlyMap<Scope, number>): void {
  const open: { scope: Scope; end: number; repairs: Repair[] }[] = []
  let next = 0
  for (const repair of root.data.repairs) {
    const at = repair.position.start.offset
    for (; next < scopes.length; next++) {
      const scope = scopes[next]!
      const range = scope.rangeOf(scope.node)
      if (range && range.start > at) break
      const repairs: Repair[] = []
      scope.repairs = repairs
      open.push({ scope, end: ends.get(scope) ?? 0, repairs })
    }
    while (open.length > 1 && open.at(-1)!.end <= at) open.pop()
    open.at(-1)?.repairs.push(repair)
  }
}

export function positionAt({ point }: Locator, { start, end }: Range): Position {
  return { start: point(start), end: point(end) }
}
