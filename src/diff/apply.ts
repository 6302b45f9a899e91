import type { Position, Root } from '../tree/index.ts'
import { absoluteId, cellAt, closeTree, isPosition, keysOf, openTree, type Cell, type Fields } from './cells.ts'
import { digest, type Child, type Edit, type EditScript, type NewNode, type Placing } from './script.ts'
import { createInterner } from './units.ts'

/** A script that does not fit the tree, or is none. */
export class ReplayError extends Error {
  static {
    this.prototype.name = 'ReplayError'
  }
}

interface Item {
  /** A node of A, or a new one. */
  from: Cell | NewNode
  into: Fields[]
  around: string | null
}

/** B's tree from A's and the script: equal to B in every field, id and position. Throws a `ReplayError` when A is another tree. */
export function replay(script: EditScript, a: Root): Root {
  if (digest(a) !== script.a) throw new ReplayError('the script was made for another tree than this one')
  const frame = openTree(a, createInterner())[0]!
  const edits = new Map(script.edits.map((edit) => [find(frame, edit.at), edit]))
  const placings = unroll(script.positions)
  const used = new Set<Cell | NewNode>()
  const top: Fields[] = []
  const stack: Item[] = [{ from: frame, into: top, around: null }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { from, into, around } = next
    if (used.has(from)) throw new ReplayError('the script uses a node twice')
    used.add(from)
    const edit = 'new' in from ? undefined : edits.get(from)
    const node =
      'new' in from ? newNode(from, around) : keptNode(from, edit, around, script.positions.length === 0 ? undefined : placings())
    into.push(node)
    const inside = typeof node['id'] === 'string' ? node['id'] : around
    const children = childrenOf(from, edit, frame)
    for (const child of children.reverse()) stack.push({ from: child, into: node['children'] as Fields[], around: inside })
  }
  const b = closeTree(top[0]!)
  if (digest(b) !== script.b) throw new ReplayError('the script is damaged: it does not give the tree it was made for')
  return b
}

function find(frame: Cell, path: string): Cell {
  const cell = cellAt(frame, path)
  if (!cell) throw new ReplayError(`the script names a node that is not there: \`${path}\``)
  return cell
}

/** The placings one after another. */
function unroll(runs: EditScript['positions']): () => Placing {
  let at = 0
  let used = 0
  return () => {
    while (runs[at] && used >= runs[at]![0]) {
      at++
      used = 0
    }
    used++
    return runs[at]?.[1] ?? null
  }
}

function newNode({ new: fields, children }: NewNode, around: string | null): Fields {
  const node = { ...fields }
  if (typeof node['id'] === 'string') node['id'] = absoluteId(node['id'], around)
  if (children) node['children'] = []
  return node
}

/** `placing` undefined: the position stays. */
function keptNode(cell: Cell, edit: Edit | undefined, around: string | null, placing: Placing | undefined): Fields {
  const fields: Fields = { ...cell.fields, ...edit?.set }
  const node: Fields = {}
  const old = cell.node['position']
  const position = isPosition(old) ? (placing === undefined ? old : Array.isArray(placing) ? shift(old, placing) : placing) : placing
  for (const key of edit?.keys ?? keysOf(cell.node)) {
    if (key === 'position' && position && !Array.isArray(position)) node[key] = position
    else if (key in fields) node[key] = key === 'id' && typeof fields[key] === 'string' ? absoluteId(fields[key], around) : fields[key]
    else if (key === 'children') node[key] = []
  }
  return node
}

function shift({ start, end }: Position, [l, c, o, endL, endC, endO]: readonly number[]): Position {
  return {
    start: { line: start.line + l!, column: start.column + c!, offset: start.offset + o! },
    end: { line: end.line + endL!, column: end.column + endC!, offset: end.offset + endO! },
  }
}

function childrenOf(from: Cell | NewNode, edit: Edit | undefined, frame: Cell): (Cell | NewNode)[] {
  const source = 'new' in from ? null : from
  const list: readonly Child[] | undefined = 'new' in from ? (from.children ?? []) : edit?.children
  if (!list) return [...(source?.kids ?? [])]
  const kid = (at: number) => {
    const cell = source?.kids[at]
    if (!cell) throw new ReplayError(`the script names a child that is not there: ${at}`)
    return cell
  }
  return list.flatMap((child): (Cell | NewNode)[] => {
    if (typeof child === 'number') return [kid(child)]
    if (typeof child === 'string') return [find(frame, child)]
    return Array.isArray(child)
      ? Array.from({ length: Math.min(child[1], source?.kids.length ?? 0) }, (_, at) => kid(child[0] + at))
      : [child]
  })
}
