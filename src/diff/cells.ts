import type { Position, Root } from '../tree/index.ts'
import type { Interner } from './units.ts'

export type Fields = Record<string, unknown>

interface Placed {
  parent: Placed | null
  slot: number
}

/** A node as the edit script sees it: its own fields without what changes when it only stands elsewhere, and its children. */
export interface Cell {
  node: Fields
  parent: Cell | null
  slot: number
  kids: Cell[]
  /** Whether the node has a list of children. */
  isParent: boolean
  /** All fields but children and position; an id relative to the id of the node around: `*__cl_2`. */
  fields: Fields
  own: string
  /** Equal for equal subtrees. */
  shape: number
}

/**
 * The cells of a tree in reading order. The first is a frame around the tree, whose children are the tree, its diagnostics and its
 * repairs: the places in these move as those of nodes do.
 */
export function openTree(root: Root, intern: Interner): Cell[] {
  const { diagnostics, repairs } = root.data
  const lists = { diagnostics: listIn(diagnostics), repairs: listIn(repairs) }
  const bare = { ...root.data, ...(lists.diagnostics && { diagnostics: [] }), ...(lists.repairs && { repairs: [] }) }
  const frame: Fields = {
    children: [{ ...root, data: bare }, ...Object.entries(lists).flatMap(([type, children]) => (children ? [{ type, children }] : []))],
  }
  const cells: Cell[] = []
  const stack: [Fields, Cell | null, number, string | null][] = [[frame, null, 0, null]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent, slot, around] = next
    const cell = cellOf(node, parent, slot, around)
    cells.push(cell)
    parent?.kids.push(cell)
    const inside = typeof node['id'] === 'string' ? node['id'] : around
    const children = listIn(node['children']) ?? []
    for (let at = children.length - 1; at >= 0; at--) stack.push([children[at]!, cell, at, inside])
  }
  for (const cell of cells.toReversed()) cell.shape = intern(`${cell.own} ${cell.kids.map(({ shape }) => shape).join(' ')}`)
  return cells
}

/** The tree in a frame. */
export function closeTree(frame: Fields): Root {
  const [root, ...lists] = listIn(frame['children']) ?? []
  const data = root?.['data'] as Fields
  for (const { type, children } of lists) data[type as string] = children
  return root as unknown as Root
}

function cellOf(node: Fields, parent: Cell | null, slot: number, around: string | null): Cell {
  const isParent = listIn(node['children']) !== null
  const fields: Fields = {}
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'children' && isParent) || (key === 'position' && isPosition(value)) || value === undefined) continue
    fields[key] = key === 'id' && typeof value === 'string' ? relativeId(value, around) : value
  }
  return { node, parent, slot, kids: [], isParent, fields, own: JSON.stringify(fields), shape: 0 }
}

function listIn(value: unknown): Fields[] | null {
  if (!Array.isArray(value)) return null
  return value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)) ? (value as Fields[]) : null
}

export function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Partial<Position>
  return [start, end].every((point) => point && [point.line, point.column, point.offset].every(Number.isInteger))
}

function relativeId(id: string, around: string | null): string {
  if (around !== null && id.startsWith(around)) return `*${id.slice(around.length)}`
  return /^[*=]/u.test(id) ? `=${id}` : id
}

export function absoluteId(id: string, around: string | null): string {
  if (id.startsWith('*')) return `${around}${id.slice(1)}`
  return id.startsWith('=') ? id.slice(1) : id
}

/** Child indexes from the root, or a cell's frame, down to it. */
export function pathTo(place: Placed): string {
  const slots: number[] = []
  for (let next = place; next.parent; next = next.parent) slots.push(next.slot)
  return slots.reverse().join('/')
}

export function cellAt(frame: Cell, path: string): Cell | undefined {
  if (path === '') return frame
  return path.split('/').reduce<Cell | undefined>((cell, slot) => cell?.kids[Number(slot)], frame)
}

/** Keys whose value is there, in order. */
export function keysOf(node: Fields): string[] {
  return Object.keys(node).filter((key) => node[key] !== undefined)
}
