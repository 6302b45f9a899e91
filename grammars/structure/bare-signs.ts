// Lists copied from Word and PDF come with the sign on a line of its own and the item's text below it (`-` / `Lập kế hoạch …;`).
// Such a sign is also an empty cell, or a rule: only where one comes again before whole items they are a list.

import type { Line } from './line.ts'
import { readMarkers, type UnitMarker } from './markers.ts'

const itemsText = /^[\p{Lu}“"]/u
const stopped = /[.;:][)”"]?$/u
/** As many lines as an item of a list is long at most. */
const reach = 12

/** Notes on each line that is the sign of an item alone that it opens one; lists within a list have signs of their own. */
export function noteBareSigns(lines: readonly Line[]): void {
  let items: number[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!opensItem(lines, at)) continue
    if (items.length > 0 && at - items.at(-1)! > reach) {
      accept(lines, items)
      items = []
    }
    items.push(at)
  }
  accept(lines, items)
}

function accept(lines: readonly Line[], items: readonly number[]): void {
  const signs = new Set(items.map((at) => lines[at]!.text))
  if (items.length > signs.size) for (const at of items) lines[at]!.unit = readSign(lines[at]!.text)!
}

/** Behind a stop, and before words that stand outside of bars and columns. */
function opensItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const sign = line.text.length === 1 ? readSign(line.text) : null
  const [before, behind] = [lines[at - 1], lines[at + 1]]
  if (!sign || !before || !behind || !stopped.test(before.text) || !itemsText.test(behind.text)) return false
  return ![before, line, behind].some(({ cells, columns, bars, piece }) => cells || columns || bars > 0 || piece)
}

/** The mark that the sign would be before words; the star of the Party's letterhead is none. */
function readSign(text: string): UnitMarker | null {
  const marker = text === '*' ? undefined : readMarkers(`${text}A`)[0]
  return marker?.length === 1 && (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet') ? marker : null
}
