import type { Node, Position } from './types.ts'

/** All nodes below and including `node`, in document order, with their ancestors (nearest last). Uses a stack: depth is no limit. */
export function* walk(node: Node, ancestors: readonly Node[] = []): Generator<[Node, readonly Node[]]> {
  const stack: [Node, readonly Node[]][] = [[node, ancestors]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    const children = childrenOf(next[0])
    if (children.length === 0) continue
    const path = [...next[1], next[0]]
    for (let i = children.length - 1; i >= 0; i--) stack.push([children[i]!, path])
  }
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** The text of a node: the values of its leaves, joined. */
export function textOf(node: Node): string {
  if ('value' in node && !('children' in node)) return node.value
  let text = ''
  for (const child of childrenOf(node)) text += textOf(child)
  return text
}

/** The position of a node, from its first and last leaf when it has none of its own. */
export function positionOf(node: Node): Position | null {
  if (node.position) return node.position
  const children = childrenOf(node)
  for (let i = 0; i < children.length; i++) {
    const first = positionOf(children[i]!)
    if (!first) continue
    for (let j = children.length - 1; j >= i; j--) {
      const last = positionOf(children[j]!)
      if (last) return { start: first.start, end: last.end }
    }
  }
  return null
}
