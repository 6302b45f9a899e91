import { childrenOf, type Node, type Point } from '../tree/index.ts'

/** Offsets of the original source; `end` is exclusive. */
export interface Range {
  start: number
  end: number
}

/** Finds lines and columns, and the source behind a stretch of a node's text. */
export interface Locator {
  source: string
  point: (offset: number) => Point
  /** The source behind `[start, end)` of the text of `node`. */
  rangeIn: (node: Node, start: number, end: number) => Range | null
}

export function createLocator(source: string): Locator {
  const lineStarts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const point = (offset: number): Point => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1, offset }
  }
  return { source, point, rangeIn: (node, start, end) => rangeIn(source, node, start, end) }
}

function rangeIn(source: string, node: Node, start: number, end: number): Range | null {
  let passed = 0
  let first: number | null = null
  let last: number | null = null
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next && !('children' in next)) {
      const length = next.value.length
      const position = next.position
      if (position && passed < end && passed + length > start) {
        const printed = source.slice(position.start.offset, position.end.offset)
        const from = Math.max(0, start - passed)
        const to = Math.min(length, end - passed)
        first ??= position.start.offset + offsetOf(next.value, printed, from, false)
        last = position.start.offset + offsetOf(next.value, printed, to, true)
      }
      passed += length
      if (passed >= end) break
    } else {
      const children = childrenOf(next)
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
    }
  }
  return first === null || last === null ? null : { start: first, end: Math.max(first, last) }
}

/** Where `offset` of a leaf's value lies in its printed form, which may be wrapped, letter-spaced or decomposed: letters are counted, blanks are not. */
function offsetOf(value: string, printed: string, offset: number, isEnd: boolean): number {
  let wanted = 0
  for (const letter of value.slice(0, offset)) if (!isBlank(letter)) wanted++
  let seen = 0
  let at = 0
  let lastEnd = 0
  for (const letter of printed) {
    if (!isBlank(letter)) {
      if (!isMark(letter)) {
        if (seen === wanted) return isEnd ? lastEnd : at
        seen++
      }
      lastEnd = at + letter.length
    }
    at += letter.length
  }
  return isEnd ? lastEnd : at
}

const isBlank = (letter: string) => /[\s\u00AD\u200B-\u200F\u2060\uFEFF*_]/u.test(letter)
const isMark = (letter: string) => /[\u0300-\u036F]/.test(letter)
