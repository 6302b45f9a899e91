import { childrenOf, type Node, type Position, type Root } from '../tree/index.ts'

/**
 * Invisible characters that the normaliser took out outside words belong to the leaf before them (the first leaf where there is none), so
 * that every character of the source lies in a leaf.
 */
export function coverInvisible(root: Root, source: string, point: (offset: number) => Position['start']): void {
  const leaves: Position[] = []
  collect(root, leaves)
  leaves.sort((a, b) => a.start.offset - b.start.offset)
  let covered = 0
  for (const [i, leaf] of leaves.entries()) {
    if (i === 0) {
      const first = source.slice(0, leaf.start.offset).search(invisible)
      if (first >= 0) leaf.start = point(first)
    }
    covered = Math.max(covered, leaf.end.offset)
    const next = leaves[i + 1]?.start.offset ?? source.length
    if (next <= covered) continue
    const gap = source.slice(covered, next)
    const last = lastInvisible(gap)
    if (last >= 0) leaf.end = point(covered + last + 1)
  }
  if (leaves.length === 0 && invisible.test(source)) {
    const position = { start: point(0), end: point(source.length) }
    root.children.push({ type: 'unstructured', children: [{ type: 'furniture', children: [{ type: 'text', value: '', position }] }] })
  }
}

const invisible = /[\p{Cf}\p{Mn}\p{Cc}](?<![\s])/u

function lastInvisible(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (invisible.test(text[i]!)) return i
  return -1
}

function collect(node: Node, leaves: Position[]): void {
  if (!('children' in node)) {
    if (node.position) leaves.push(node.position)
    return
  }
  for (const child of childrenOf(node)) collect(child, leaves)
}
