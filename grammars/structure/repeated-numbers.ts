// A number stands once at the head of its document; in the cells of a table that lost its bars it stands again and again.

import type { Line } from './line.ts'
import { numberLine } from './phrases/index.ts'

const enough = 3
const longest = 60

/** Notes on the lines that print the same number, and nothing else, which no document can have. */
export function noteRepeatedNumbers(lines: readonly Line[]): void {
  const places = new Map<string, Line[]>()
  for (const line of lines) {
    const { text, cells } = line
    const first = text.charCodeAt(0)
    // `Số`, `Luật số`, `Nghị quyết số`, `Pháp lệnh số`
    if (cells || text.length > longest || (first !== 83 && first !== 76 && first !== 78 && first !== 80)) continue
    if (!numberLine.test(text)) continue
    const same = places.get(text)
    if (same) same.push(line)
    else places.set(text, [line])
  }
  for (const same of places.values()) if (same.length >= enough) for (const line of same) line.repeats = true
}
