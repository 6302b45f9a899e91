import { metaChanges } from './meta-changes.ts'
import { findMoved } from './order.ts'
import { documentUnitOf } from './places.ts'
import { createPointing } from './pointers.ts'
import { findDivided } from './split-merge.ts'
import { alignColumns, cellChanges, columnChanges, type Columns } from './table-changes.ts'
import { meanings, type Change } from './types.ts'
import { dividedChange, loneChange, placeChange, textChange } from './unit-changes.ts'
import { isContainer, type Unit } from './units.ts'

/** A change with the unit of B (of A: deleted) that has it, and its place in B's order. */
export interface Found {
  change: Change
  unit: Unit
  order: number
}

interface Trees {
  a: Unit[]
  b: Unit[]
}

/** What changed between paired units: gravest first, then in B's order. */
export function findChanges(trees: Trees): Found[] {
  const { joined, found: divided } = findJoined(trees)
  const found = [...divided, ...findLone(trees, joined), ...findInPairs(trees, joined)]
  return withMeta(trees.b, found).sort(
    (x, y) => meanings.indexOf(x.change.meaning) - meanings.indexOf(y.change.meaning) || x.order - y.order,
  )
}

/** Units that were split or merged. */
function findJoined({ a, b }: Trees): { joined: Set<Unit>; found: Found[] } {
  const joined = new Set<Unit>()
  const found: Found[] = []
  const sides = [
    { kind: 'split', divisions: findDivided(a, b) },
    { kind: 'merged', divisions: findDivided(b, a) },
  ] as const
  for (const { kind, divisions } of sides)
    for (const division of divisions) {
      const units = [division.whole, ...division.parts]
      if (units.some((unit) => joined.has(unit))) continue
      for (const unit of units) joined.add(unit)
      const unit = kind === 'split' ? division.parts[0]! : division.whole
      found.push({ change: dividedChange(kind, division), unit, order: unit.order })
    }
  return { joined, found }
}

/** Units that only one tree has; those inside such a unit are counted with it. */
function findLone({ a, b }: Trees, joined: ReadonlySet<Unit>): Found[] {
  const isLone = (unit: Unit) => !unit.partner && !joined.has(unit)
  const orders = ordersInB(a)
  const sides = [
    { kind: 'deleted', units: a, orderOf: (unit: Unit) => orders[unit.order]! },
    { kind: 'inserted', units: b, orderOf: (unit: Unit) => unit.order },
  ] as const
  return sides.flatMap(({ kind, units, orderOf }) =>
    units
      .filter((unit) => isLone(unit) && isTop(unit, isLone))
      .map((unit) => ({ change: loneChange(kind, unit, countInside(unit, units, isLone)), unit, order: orderOf(unit) })),
  )
}

function findInPairs({ a, b }: Trees, joined: ReadonlySet<Unit>): Found[] {
  const moved = findMoved(b)
  const pointing = createPointing(a, b)
  const columns = new Map<Unit, Columns>()
  return b.flatMap((unit) => {
    const { partner, parent, node } = unit
    if (!partner || node.type === 'root' || joined.has(unit) || joined.has(partner)) return []
    const changes = [placeChange(partner, unit, moved.has(unit))]
    if (node.type === 'table') {
      columns.set(unit, alignColumns(partner, unit))
      changes.push(...columnChanges(partner, unit, columns.get(unit)!))
    } else if (node.type === 'tableRow') {
      const known = (parent && columns.get(parent)) ?? { names: { a: [], b: [] }, toB: node.children.map((_, at) => at) }
      changes.push(...cellChanges(partner, unit, known))
    } else changes.push(textChange(partner, unit, pointing))
    return changes.flatMap((change) => (change ? [{ change, unit, order: unit.order }] : []))
  })
}

/** Adds the changes of the metadata, and leaves out the segments whose change they tell. */
function withMeta(b: readonly Unit[], found: readonly Found[]): Found[] {
  const shown = new Map<Unit, Set<string>>()
  for (const { unit } of found) {
    const document = documentUnitOf(unit)
    for (const side of [document, document?.partner]) if (side) shown.set(side, (shown.get(side) ?? new Set()).add(unit.node.type))
  }
  const told = new Map<Unit, Set<string>>()
  const added: Found[] = []
  for (const unit of b) {
    if (unit.node.type !== 'document' || !unit.partner) continue
    const meta = metaChanges(unit.partner, unit, shown.get(unit) ?? new Set())
    told.set(unit, meta.told).set(unit.partner, meta.told)
    for (const change of meta.changes) added.push({ change, unit, order: unit.order })
  }
  const kept = found.filter(({ unit }) => !told.get(documentUnitOf(unit)!)?.has(unit.node.type))
  return [...added, ...kept]
}

/** Whether no lone unit around it stands for it. The parts of a document stand for nothing. */
function isTop(unit: Unit, isLone: (unit: Unit) => boolean): boolean {
  if (isPart(unit)) return false
  let parent = unit.parent
  while (parent && isPart(parent) && isLone(parent)) parent = parent.parent
  return !parent || !isLone(parent)
}

function isPart(unit: Unit): boolean {
  return isContainer(unit) && !['document', 'unstructured', 'root'].includes(unit.node.type)
}

function countInside(unit: Unit, units: readonly Unit[], isLone: (unit: Unit) => boolean): number {
  let count = 0
  for (let at = unit.order + 1; at <= unit.order + unit.inside; at++) if (isLone(units[at]!) && !isPart(units[at]!)) count++
  return count
}

/** For each unit of A the place in B's reading order where it is, or would be. */
function ordersInB(a: readonly Unit[]): number[] {
  let last = 0
  return a.map(({ partner }) => (partner ? (last = partner.order) : last + 0.5))
}
