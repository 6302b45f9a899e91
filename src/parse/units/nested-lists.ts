// Markdown has one way to nest lists with the same mark (`- …:` over `- …`): the items inside begin two to four columns further right, or a
// tab. Printed pages shift too, so what leads into them must say so with a colon; or a star stands right below the first word of the item above
// (`*   Một.` over `    *   Hai.`), where Markdown sets it; behind one blank that is no further than pages shift.

import type { Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { readMarkers, type Form, type UnitMarker } from '../../../grammars/structure/markers.ts'

const forms = new Set<Form>(['dash', 'plus', 'bullet'])
/** Columns that an item inside another stands further right. */
const least = 2
const most = 8

/** A list that is open: its mark, where it stands, how many of the same are around it, and whether its last item leads into another. */
interface List {
  sign: string
  column: number
  nested: number
  leads: boolean
  /** The column of the first word of the last item. */
  words: number
  items: Line[]
}

/** Notes on each item of a list inside one with the same mark how deep it is, and on those around it that they are items. */
export function noteNestedLists(lines: readonly Line[]): void {
  const open: List[] = []
  for (const line of lines) {
    const sign = line.cells || line.piece ? null : signOf(line)
    const list = open.at(-1)
    if (sign === null) {
      if (line.cells || line.level > 0 || markersOf(line).length > 0) open.length = 0
      else if (list) list.leads = line.text.endsWith(':')
      continue
    }
    const column = line.column ?? line.indent
    // a page or a table parts what stands above from below
    if (line.opensPage || line.blanks > 1) open.length = 0
    while (open.length > 0 && open.at(-1)!.column >= column + least) open.pop()
    const leads = line.text.endsWith(':')
    const words = column + wordsBehind(line)
    const around = open.at(-1)
    if (!around || (around.sign !== sign && around.column + least <= column))
      open.push({ sign, column, nested: 0, leads, words, items: [] })
    else if (around.sign === sign && isInside(around, column)) {
      for (const item of around.items.splice(0)) item.unit ??= markOf(item)
      open.push({ sign, column, nested: around.nested + 1, leads, words, items: [] })
    } else if (around.sign === sign) Object.assign(around, { leads, words })
    else {
      open.pop()
      open.push({ sign, column, nested: 0, leads, words, items: [] })
    }
    const { nested, items } = open.at(-1)!
    if (nested === 0) {
      items.push(line)
      continue
    }
    line.unit = markOf(line)
    line.unit.nested = nested
  }
}

function isInside({ sign, column, leads, words }: List, at: number): boolean {
  return at - column >= least && (leads ? at - column <= most : sign === '*' && at === words && words - column > least)
}

/** How far behind its mark the words of an item begin; marks of emphasis are none. */
function wordsBehind({ map, styles }: Line): number {
  if (!map) return 2
  const marks = styles?.filter(({ start, type }) => start === 2 && type !== 'link').map(({ type }) => (type === 'strong' ? 2 : 1)) ?? []
  return marks.reduce((column, length) => column - length, map[2]! - map[0]!)
}

function markOf({ text }: Line): UnitMarker {
  return readMarkers(text).find(({ form }) => forms.has(form))!
}

function signOf({ text, unit }: Line): string | null {
  if (unit || text.charCodeAt(1) !== 32 || !'-*+–•'.includes(text[0]!)) return null
  return readMarkers(text).some(({ form }) => forms.has(form)) ? text[0]! : null
}
