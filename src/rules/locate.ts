import { childrenOf, type Node, type Point, type Position } from '../tree/index.ts'

/** Offsets of the original source; `end` is exclusive. */
export interface Range {
  start: number
  end: number
}

/** Finds lines and columns, and the source behind a stretch of a node's text. */
export interface Locator {
  source: string
  point: (offset: number) => Point
  /** The source behind `[start, end)` of the text of `node`; null where it has none. */
  rangeIn: (node: Node, start: number, end: number) => Range | null
}

export function createLocator(source: string): Locator {
  const lineStarts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const point = (offset: number): Point => {
    const line = lastAtOrBefore(lineStarts, offset)
    return { line: line + 1, column: offset - lineStarts[line]! + 1, offset }
  }
  // Findings come block by block: what is known of the last block and leaf serves the next.
  let leaves: Leaves | null = null
  let places: Places | null = null
  const rangeIn = (node: Node, start: number, end: number): Range | null => {
    if (leaves?.node !== node) leaves = findLeaves(node)
    const at = (offset: number, boundary: 'from' | 'until') => {
      const index = lastAtOrBefore(leaves!.starts, boundary === 'from' ? offset : Math.max(0, offset - 1))
      const leaf = leaves!.list[index]
      if (!leaf) return null
      if (places?.leaf !== leaf) places = findPlaces(leaf, source)
      return leaf.position.start.offset + places[boundary](Math.min(offset - leaves!.starts[index]!, leaf.value.length))
    }
    const first = at(start, 'from')
    const last = at(end, 'until')
    return first === null || last === null ? null : { start: first, end: Math.max(first, last) }
  }
  return { source, point, rangeIn }
}

interface Leaf {
  value: string
  position: Position
}

interface Leaves {
  node: Node
  list: Leaf[]
  /** Where each leaf begins in the text of the node. */
  starts: number[]
}

function findLeaves(node: Node): Leaves {
  const leaves: Leaves = { node, list: [], starts: [] }
  let length = 0
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next && !('children' in next)) {
      if (next.position) {
        leaves.list.push({ value: next.value, position: next.position })
        leaves.starts.push(length)
      }
      length += next.value.length
    }
    const children = childrenOf(next)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
  return leaves
}

/** Places of a leaf's value in its printed form: where a character begins, and where the text before one ends. */
interface Places {
  leaf: Leaf
  from: (offset: number) => number
  until: (offset: number) => number
}

/** The printed form may be wrapped, letter-spaced or decomposed: letters are paired, blanks and combining marks are not. */
function findPlaces(leaf: Leaf, source: string): Places {
  const { value, position } = leaf
  const { offset } = position.start
  const length = position.end.offset - offset
  if (value.length === length && source.startsWith(value, offset)) return { leaf, from: (at) => at, until: (at) => at }
  const from = new Uint32Array(value.length + 1)
  const until = new Uint32Array(value.length + 1)
  let printed = 0
  for (let i = 0; i < value.length; i++) {
    if (isLoose(value.charCodeAt(i))) {
      from[i] = printed
      until[i + 1] = printed
      continue
    }
    while (printed < length && isLoose(source.charCodeAt(offset + printed))) printed++
    from[i] = printed
    if (printed < length) printed++
    while (printed < length && isMark(source.charCodeAt(offset + printed))) printed++
    until[i + 1] = printed
  }
  from[value.length] = printed
  return { leaf, from: (at) => from[at]!, until: (at) => until[at]! }
}

const isMark = (code: number) => code >= 0x300 && code <= 0x36f
const isLoose = (code: number) => isMark(code) || /[\s\u00AD\u200B-\u200F\u2060\uFEFF*_]/u.test(String.fromCharCode(code))

/** Index of the last of the ascending numbers that is not above `wanted`; 0 when all are. */
function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ascending[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
