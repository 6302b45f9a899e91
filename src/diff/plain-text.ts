import type { Node } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'

/** What stands between the cells of a row. */
export const cellBreak = ' | '

/** Text to take instead of a node's own. */
export type Mask = (node: Node) => string | null

/** The text of a node as it is compared: the values of its leaves, a mention of a note as `[^label]`, cells set apart. */
export function plainText(node: Node, mask?: Mask): string {
  if (node.type === 'text') return node.value
  let text = ''
  const stack: Node[] = [node]
  const first = childrenOf(node)[0]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const masked = mask?.(next)
    if (typeof masked === 'string') {
      text += masked
      continue
    }
    if (next.type === 'footnoteReference') text += `[^${next.label}]`
    else if ('value' in next && typeof next.value === 'string' && !('children' in next)) text += next.value
    if (next.type === 'tableCell' && next !== node && next !== first) text += cellBreak
    const children = childrenOf(next)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
  return text
}
