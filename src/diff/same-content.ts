import type { Node } from '../tree/index.ts'

/** Whether two nodes are equal but for positions and ids, which say where a thing stands, not what it is. */
export function isSameContent(a: Node | null, b: Node | null): boolean {
  const stack: [unknown, unknown][] = [[a, b]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [x, y] = next
    if (x === y) continue
    if (!isObject(x) || !isObject(y) || Array.isArray(x) !== Array.isArray(y)) return false
    const [keysX, keysY] = [contentKeys(x), contentKeys(y)]
    if (keysX.length !== keysY.length) return false
    for (const key of keysX) {
      if (!(key in y)) return false
      stack.push([x[key], y[key]])
    }
  }
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function contentKeys(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((key) => key !== 'position' && key !== 'id')
}

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
