import type { Point } from '../tree/index.ts'

/** Offsets of a text → line and column (both from 1); CR, LF and CRLF end lines. */
export function indexLines(text: string): (offset: number) => Point {
  const starts: number[] = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  let last = 0
  return (offset) => {
    // places are asked for in order, mostly: look near the last one first
    let line = last
    if (starts[line]! > offset || (starts[line + 1] ?? Infinity) <= offset) {
      if ((starts[line + 1] ?? Infinity) <= offset && offset < (starts[line + 2] ?? Infinity)) line++
      else {
        let low = 0
        let high = starts.length - 1
        while (low < high) {
          const middle = (low + high + 1) >> 1
          if (starts[middle]! <= offset) low = middle
          else high = middle - 1
        }
        line = low
      }
    }
    last = line
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}
