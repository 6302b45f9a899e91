// Word numbers `1.` within `2.` and prints `2.1` or `a)`; what converters write of such a list begins with 1 again, two to eight columns further right
// (`2. Nguyên tắc` over `    1. Kịp thời`), and the list around it goes on behind. A printed page that shifts goes on with its numbers.

import type { Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { rank, type UnitMarker } from '../../../grammars/structure/markers.ts'

/** Columns that a list inside another stands further right. */
const least = 2
const most = 8

interface List {
  column: number
  last: number
  items: number
  nested: number
  around: List | null
  /** What stands around it counts on, before it or behind it, or leads into it. */
  proven: boolean
}

/** Notes on each item of a numbered list inside another how deep it is. */
export function noteNestedNumbers(lines: readonly Line[]): void {
  const found: { line: Line; marker: UnitMarker; list: List }[] = []
  let open: List | null = null
  /** The lists that the item above the next could hold, which only its sibling proves. */
  let before: Line | null = null
  for (const line of lines) {
    const marker = numberOf(line)
    if (!marker) {
      if (closes(line)) open = null
      // further lines of the item
      if (line.blanks > 0 || line.cells || markersOf(line).length > 0) before = null
      else if (before) before = line
      continue
    }
    const column = line.column ?? line.indent
    const number = marker.ordinal[0]!
    if (line.opensPage) open = before = null
    let inner: List | null = null
    for (; open && open.column >= column + least; open = open.around) inner = open
    const further: number = open ? column - open.column : 0
    if (open && further < least) {
      if (number === open.last + 1) {
        open.items++
        if (inner) inner.proven = true
      } else open = anew(open)
      open.last = number
    } else if (open && further <= most && number === 1 && before) {
      open = { column, last: 1, items: 1, nested: open.nested + 1, around: open, proven: open.items > 1 || before.text.endsWith(':') }
    } else open = { column, last: number, items: 1, nested: 0, around: null, proven: true }
    before = line
    found.push({ line, marker, list: open })
  }
  for (const { line, marker, list } of found) if (list.nested > 0 && isCertain(list)) line.unit = { ...marker, nested: list.nested }
}

function anew(list: List): List {
  return { ...list, items: 1 }
}

/** One number alone is no list. */
function isCertain(list: List): boolean {
  for (let inner: List | null = list; inner && inner.nested > 0; inner = inner.around) if (!inner.proven || inner.items < 2) return false
  return true
}

function numberOf(line: Line): UnitMarker | null {
  const code = line.text.charCodeAt(0)
  if (code < 48 || code > 57 || line.cells || line.piece || line.columns || line.unit || line.note || line.level > 0) return null
  return markersOf(line).find(({ form, closing }) => form === 'arabic' && closing === '.') ?? null
}

/** A table, a heading, a unit that is higher than a clause. */
function closes(line: Line): boolean {
  return line.cells !== null || line.level > 0 || markersOf(line).some(({ form }) => rank[form] < rank.arabic)
}
