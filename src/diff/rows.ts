import type { Matching } from './compare.ts'
import type { Found } from './find-changes.ts'
import type { DiffRow } from './types.ts'
import { documentUnitOf, placeOf } from './places.ts'
import type { Unit } from './units.ts'

/** The two documents side by side: B's units in their order, those that only A has where they would be, each with its changes. */
export function rowsOf({ a, b }: Matching, found: readonly Found[]): DiffRow[] {
  const changesOf = new Map<Unit, Found[]>()
  for (const item of found) {
    const list = changesOf.get(item.unit)
    if (list) list.push(item)
    else changesOf.set(item.unit, [item])
  }
  const rows: { order: number; row: DiffRow }[] = []
  const add = (order: number, from: Unit | null, to: Unit | null) => {
    const changes = changesOf.get(to ?? from!)?.map(({ change }) => change) ?? []
    const unit = (to ?? from)!
    if (changes.length === 0 && unit.text.trim() === '' && unit.children.length > 0) return
    rows.push({ order, row: { a: from && cell(from), b: to && cell(to), level: levelOf(unit), changes } })
  }
  let last = 0
  for (const unit of a)
    if (unit.partner) last = unit.partner.order
    else add(last + 0.5, unit, null)
  for (const unit of b) add(unit.order, unit.partner, unit)
  return rows.sort((x, y) => x.order - y.order).map(({ row }) => row)
}

function cell(unit: Unit): NonNullable<DiffRow['a']> {
  const { path, line } = placeOf(unit)
  const mark = unit.marker?.value ?? (unit.node.type === 'tableRow' ? unit.label : null)
  return { path, line, text: [mark, unit.node.type === 'document' ? placeOf(unit).text : unit.text].filter(Boolean).join(' ') }
}

/** How deep among divisions the unit stands. */
function levelOf(unit: Unit): number {
  let level = 0
  for (let next: Unit | null = unit.parent; next && next !== documentUnitOf(unit); next = next.parent)
    if (next.node.type === 'division') level++
  return level
}
