import type { Node } from '../tree/index.ts'

/** The kinds of inline nodes in reading order, as one string: what is set strong, emphasised, linked. */
export function emphasisOf(node: Node | null): string {
  const kinds: string[] = []
  const stack: Node[] = node ? [node] : []
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'strong' || next.type === 'emphasis' || next.type === 'link') kinds.push(next.type)
    if ('children' in next) stack.push(...(next.children as Node[]).toReversed())
  }
  return kinds.join(' ')
}
