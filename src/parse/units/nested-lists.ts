// Markdown has one way to nest lists with the same mark (`- …:` over `- …`): the items inside begin two to four columns further right, or a
// tab. Printed pages shift too, so what leads into them must say so with a colon.

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
    const around = open.at(-1)
    if (!around || (around.sign !== sign && around.column + least <= column)) open.push({ sign, column, nested: 0, leads, items: [] })
    else if (around.sign === sign && around.leads && column - around.column >= least && column - around.column <= most) {
      for (const item of around.items.splice(0)) item.unit ??= markOf(item)
      open.push({ sign, column, nested: around.nested + 1, leads, items: [] })
    } else if (around.sign === sign) around.leads = leads
    else {
      open.pop()
      open.push({ sign, column, nested: 0, leads, items: [] })
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

function markOf({ text }: Line): UnitMarker {
  return readMarkers(text).find(({ form }) => forms.has(form))!
}

function signOf({ text, unit }: Line): string | null {
  if (unit || text.charCodeAt(1) !== 32 || !'-*+–•'.includes(text[0]!)) return null
  return readMarkers(text).some(({ form }) => forms.has(form)) ? text[0]! : null
}
