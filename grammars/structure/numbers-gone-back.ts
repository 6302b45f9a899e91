// Who numbers a report by hand writes `2.5. Công tác thu` behind 2.7, or `2. Công tác đôn đốc` between 3. and 4.: a title among titles, with its own
// content below, whatever its number says. A list that begins again begins with 1 and goes on with 2.

import { startsSmall, type Line } from './line.ts'
import { markersOf } from './lost-stops.ts'
import type { UnitMarker, UnitName } from './markers.ts'

/** A line with the number of a clause or of a decimal in it; without a marker where a higher unit begins. */
interface Item {
  at: number
  marker: UnitMarker | null
}

const higher = new Set<UnitName>(['part', 'chapter', 'section', 'subsection', 'article'])
const longestTitle = 120
/** As many numbers as are looked at before one. */
const reach = 40

/** Notes on each such line that its number went back. */
export function noteNumbersGoneBack(lines: readonly Line[]): void {
  const items = lines.flatMap((line, at) => readItem(line, at) ?? [])
  for (const [i, { at, marker }] of items.entries()) {
    const number = marker?.ordinal.at(-1) ?? 0
    if (!marker || number < 2 || !isTitle(lines, at)) continue
    const before = siblingsBefore(items, i)
    const last = before[0]?.marker!.ordinal.at(-1) ?? 0
    if (last <= number || !before.some((item) => item.marker!.ordinal.at(-1) === number)) continue
    if (before.slice(0, 2).every((item) => isTitle(lines, item.at)) && goesOnBehind(items, i, last))
      lines[at]!.unit = { ...marker, goneBack: true }
  }
}

function readItem(line: Line, at: number): Item | null {
  const code = line.text.charCodeAt(0)
  if (line.cells || line.columns) return null
  if (code >= 48 && code <= 57) {
    const marker = markersOf(line).find(({ form, ordinal }) => form === 'arabic' || (form === 'decimal' && ordinal.length === 2))
    return marker && marker.closing !== '' ? { at, marker } : null
  }
  // no unit of more than a clause begins with a small letter or a dash
  return !startsSmall(line.text) && code > 64 && markersOf(line).some(({ name }) => higher.has(name)) ? { at, marker: null } : null
}

/** The numbers of the same series, the nearest first, back to what the series stands in. */
function siblingsBefore(items: readonly Item[], i: number): Item[] {
  const { form, ordinal } = items[i]!.marker!
  const found: Item[] = []
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const { marker } = items[k]!
    if (!marker || (form === 'decimal' && (marker.form === 'arabic' || marker.ordinal[0] !== ordinal[0]))) break
    if (marker.form === form) found.push(items[k]!)
  }
  return found
}

/** The series goes on as if nothing had gone back, or that of the clauses around it. */
function goesOnBehind(items: readonly Item[], i: number, last: number): boolean {
  const { form, ordinal } = items[i]!.marker!
  for (let k = i + 1; k < items.length && k <= i + reach; k++) {
    const { marker } = items[k]!
    if (!marker) return form === 'decimal'
    if (marker.form === form) return marker.ordinal.at(-1)! - last === 1 || marker.ordinal.at(-1)! - last === 2
    if (form === 'decimal') return marker.ordinal[0] === ordinal[0]! + 1
  }
  return form === 'decimal'
}

/** Short words with a capital and without a stop, and content below them. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const below = lines[at + 1]
  if (!below || below.cells || startsSmall(below.text)) return false
  return text.length < longestTitle && /^[\d.]{1,9}[.)/]?[-–]?\s\p{Lu}[^.;:!?]{2,120}[^.,;:!?]$/u.test(text)
}
