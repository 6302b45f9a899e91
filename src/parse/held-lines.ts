import type { Line } from '../../grammars/structure/line.ts'
import { endOfQuotation, quotesBelowColon } from './units/quotation.ts'

const longestNote = 400

/** Marks the lines behind the first of a note `[n]` or a bare `n` down to the first of the next. */
export function betweenNotes(lines: readonly Line[]): Uint8Array {
  const inside = new Uint8Array(lines.length)
  let last = -1
  let label = 0
  for (let at = 0; at < lines.length; at++) {
    const { text, note } = lines[at]!
    if (text.charCodeAt(0) !== 91 && !note) continue
    const next = Number(note?.label ?? /^\[(\d{1,3})\]/u.exec(text)?.[1] ?? NaN)
    if (Number.isNaN(next)) continue
    if (next === label + 1 && last >= 0 && at - last <= longestNote) inside.fill(1, last + 1, at + 1)
    last = at
    label = next
  }
  return inside
}

/** How far a quotation within a sentence is broken over lines. */
const longestWithin = 8

/**
 * Marks the lines of quotations that open a line below one that ends with a colon, down to where their marks are closed, and those below a
 * line that leaves one open within its sentence: `- Thêm “Mẫu:` / `TB01/AC` / `(Ban hành kèm theo …)”`.
 */
export function insideQuotations(lines: readonly Line[]): Uint8Array {
  const inside = new Uint8Array(lines.length)
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!
    if (inside[at] === 1) continue
    if (quotesBelowColon(lines, at)) inside.fill(1, at, endOfQuotation(lines, at) + 1)
    else if (text.lastIndexOf('“') > text.lastIndexOf('”')) inside.fill(1, at + 1, endOfQuotation(lines, at, longestWithin) + 1)
  }
  return inside
}
