import { createHash } from 'node:crypto'
import type { Position, Root } from '../tree/index.ts'
import { isPosition, keysOf, openTree, pathTo, type Cell, type Fields } from './cells.ts'
import { match, type Matching } from './compare.ts'
import { createInterner } from './units.ts'

/**
 * How B's tree is made of A's. Every node of B is a node of A, each used once, or a new one. A node of A keeps its fields and its children
 * unless an edit says otherwise. Paths are child indexes from a frame: `0` is the tree, `1` its diagnostics, `2` its repairs.
 */
export interface EditScript {
  /** Digests of the two trees; the path of the source is no part of them. */
  a: string
  b: string
  edits: Edit[]
  /** Where the nodes that come from A stand, in B's reading order, as runs: how many nodes, how their positions are made. Empty: as in A. */
  positions: [count: number, how: Placing][]
}

/** What to add to A's start line, column, offset and end line, column, offset; or the position; or null for none. */
export type Placing = Shift | Position | null
export type Shift = [number, number, number, number, number, number]

export interface Edit {
  at: string
  /** Fields with new values. An id is relative: `*` stands for the id of the node around it. */
  set?: Fields
  /** All fields in B's order, where A's node has others or another order. */
  keys?: string[]
  children?: Child[]
}

/** A child of A's same node by its index, a run of them, any node of A by its path, a new node. */
export type Child = number | [first: number, count: number] | string | NewNode

export interface NewNode {
  new: Fields
  children?: Child[]
}

/** The script that turns A's tree into B's: exact for any two trees, short for a good matching. */
export function writeScript(a: Root, b: Root, matching: Matching = match(a, b)): EditScript {
  const intern = createInterner()
  const [treeA, treeB] = [openTree(a, intern), openTree(b, intern)]
  const sources = findSources(treeA, treeB, matching)
  const edits: Edit[] = []
  const positions: EditScript['positions'] = []
  for (const cell of treeB) {
    const source = sources.get(cell)
    if (!source) continue
    const edit = editOf(cell, source, sources)
    if (edit) edits.push(edit)
    addPlacing(positions, placingOf(source.node['position'], cell.node['position']))
  }
  return { a: digest(a), b: digest(b), edits, positions: positions.every(([, how]) => isStill(how)) ? [] : positions }
}

/** A name for the whole content of a tree. */
export function digest({ data, ...tree }: Root): string {
  const content = JSON.stringify([{ ...data, path: null }, tree])
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

/** For each cell of B at most one of A, each once: that of its pair, else one among its parent's source, an equal one before one of its type. */
function findSources(treeA: readonly Cell[], treeB: readonly Cell[], { a }: Matching): Map<Cell, Cell> {
  const cells = new Map(treeA.map((cell) => [cell.node as object, cell]))
  const paired = new Map<object, Cell>()
  const taken = new Set<Cell>()
  for (const { node, partner } of a) {
    const cell = cells.get(node)
    if (!partner || !cell) continue
    paired.set(partner.node, cell)
    taken.add(cell)
  }
  const sources = new Map([[treeB[0]!, treeA[0]!]])
  for (const cell of treeB) {
    for (const kid of cell.kids) {
      const pair = paired.get(kid.node)
      if (pair?.isParent === kid.isParent) sources.set(kid, pair)
    }
    const free = sources.get(cell)?.kids.filter((kid) => !taken.has(kid)) ?? []
    claim(cell.kids, free, ({ shape }) => String(shape), sources, taken)
    claim(cell.kids, free, ({ fields, isParent }) => `${String(fields['type'])} ${isParent}`, sources, taken)
  }
  return sources
}

function claim(kids: Cell[], free: Cell[], keyOf: (cell: Cell) => string, sources: Map<Cell, Cell>, taken: Set<Cell>): void {
  const waiting = new Map<string, Cell[]>()
  for (const cell of free.toReversed()) {
    if (taken.has(cell)) continue
    const list = waiting.get(keyOf(cell))
    if (list) list.push(cell)
    else waiting.set(keyOf(cell), [cell])
  }
  if (waiting.size === 0) return
  for (const kid of kids) {
    const source = sources.has(kid) ? undefined : waiting.get(keyOf(kid))?.pop()
    if (!source) continue
    sources.set(kid, source)
    taken.add(source)
  }
}

function editOf(cell: Cell, source: Cell, sources: Map<Cell, Cell>): Edit | null {
  const set = cell.own === source.own ? {} : newFields(cell, source)
  const [keys, keysOfSource] = [keysOf(cell.node), keysOf(source.node)]
  const hasSet = Object.keys(set).length > 0
  const hasKeys = keys.join('\n') !== keysOfSource.join('\n')
  const hasChildren = cell.kids.length !== source.kids.length || cell.kids.some((kid, at) => sources.get(kid) !== source.kids[at])
  if (!hasSet && !hasKeys && !hasChildren) return null
  return {
    at: pathTo(source),
    ...(hasSet && { set }),
    ...(hasKeys && { keys }),
    ...(hasChildren && { children: childList(cell, source, sources) }),
  }
}

/** The fields of B's node that A's has not, or has not so. */
function newFields({ fields }: Cell, source: Cell): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(source.fields[key]) || !(key in source.fields),
    ),
  )
}

/** The children of a cell, written with those of one of A (null: none of A's), new ones with all that is in them. */
function childList(cell: Cell, source: Cell | null, sources: Map<Cell, Cell>): Child[] {
  const top: Child[] = []
  const stack: [Cell, Cell | null, Child[]][] = cell.kids.map((kid): [Cell, Cell | null, Child[]] => [kid, source, top]).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [kid, home, list] = next
    const from = sources.get(kid)
    if (from) {
      addReference(list, from, home)
      continue
    }
    const node: NewNode = { new: newNode(kid) }
    list.push(node)
    if (kid.kids.length === 0) continue
    const inside = (node.children = [])
    for (const inner of kid.kids.toReversed()) stack.push([inner, null, inside])
  }
  return top
}

function addReference(list: Child[], from: Cell, home: Cell | null): void {
  const last = list.at(-1)
  if (from.parent !== home) list.push(pathTo(from))
  else if (typeof last === 'number' && last + 1 === from.slot) list[list.length - 1] = [last, 2]
  else if (Array.isArray(last) && last[0] + last[1] === from.slot) last[1]++
  else list.push(from.slot)
}

function newNode({ node, fields }: Cell): Fields {
  return Object.fromEntries(keysOf(node).map((key) => [key, key in fields ? fields[key] : key === 'position' ? node[key] : []]))
}

/** `any`: neither node has a position, so that every shift is right. */
function placingOf(from: unknown, to: unknown): Placing | 'any' {
  if (!isPosition(to)) return isPosition(from) ? null : 'any'
  if (!isPosition(from)) return to
  const { start: s, end: e } = from
  const { start, end } = to
  return [
    start.line - s.line,
    start.column - s.column,
    start.offset - s.offset,
    end.line - e.line,
    end.column - e.column,
    end.offset - e.offset,
  ]
}

function addPlacing(runs: EditScript['positions'], how: Placing | 'any'): void {
  const last = runs.at(-1)
  if (how === 'any' && !last) runs.push([1, [0, 0, 0, 0, 0, 0]])
  const isSame =
    last &&
    (how === 'any' || last[1] === how || (Array.isArray(last[1]) && Array.isArray(how) && last[1].every((by, at) => by === how[at])))
  if (isSame) last[0]++
  else if (how !== 'any') runs.push([1, how])
}

function isStill(how: Placing): boolean {
  return how === null || (Array.isArray(how) && how.every((by) => by === 0))
}
