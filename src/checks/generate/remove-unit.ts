import type { Division, Node, Root } from '../../tree/index.ts'
import { childrenOf, walk } from '../../tree/index.ts'
import { leavesOf } from './lay-out.ts'

/** A unit that can be taken out of a text without touching another: its lines are its own, and two of its kind stay beside it. */
export interface Removable {
  unit: Division
  start: number
  end: number
}

export function findRemovable(text: string, root: Root): Removable[] {
  const leaves = leavesOf(root)
  const found: Removable[] = []
  for (const [node, ancestors] of walk(root)) {
    if (node.type !== 'division' || hasNote(node)) continue
    const own = leaves.filter(({ ancestors }) => ancestors.includes(node))
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || leaves.indexOf(last) - leaves.indexOf(first) + 1 !== own.length) continue
    const beside = childrenOf(ancestors.at(-1)!).filter((one) => one.type === 'division' && one !== node && one.name === node.name)
    const start = text.lastIndexOf('\n', first.start - 1) + 1
    const end = text.indexOf('\n', last.end)
    if (beside.length < 2 || end < 0 || /[^\s*_#]/u.test(text.slice(start, first.start) + text.slice(last.end, end))) continue
    found.push({ unit: node, start, end: end + 1 })
  }
  return found
}

const hasNote = (unit: Division): boolean =>
  [...walk(unit)].some(([{ type }]) => type === 'footnoteReference' || type === 'footnoteDefinition')

/** The same tree without a unit. */
export function withoutUnit(root: Root, unit: Division): Root {
  const copy = (node: Node): Node =>
    'children' in node ? ({ ...node, children: node.children.filter((child) => child !== unit).map(copy) } as Node) : node
  return copy(root) as Root
}
