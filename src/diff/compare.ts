import type { Root } from '../tree/index.ts'
import { matchUnits } from './match.ts'
import { metaChanges } from './meta-changes.ts'
import { findMoved } from './order.ts'
import { documentUnitOf } from './places.ts'
import { createPointing } from './pointers.ts'
import { findDivided } from './split-merge.ts'
import { alignColumns, cellChanges, columnChanges, type Columns } from './table-changes.ts'
import { meanings, type Change, type Comparison, type Summary } from './types.ts'
import { dividedChange, loneChange, placeChange, textChange } from './unit-changes.ts'
import { createInterner, isContainer, listUnits, type Unit } from './units.ts'

/** The units of two trees, paired. */
export interface Matching {
  a: Unit[]
  b: Unit[]
}

export function match(a: Root, b: Root): Matching {
  const intern = createInterner()
  const matching = { a: listUnits(a, intern), b: listUnits(b, intern) }
  matchUnits(matching.a, matching.b)
  return matching
}

/** A change with the unit of B (of A: deleted) that has it, and its place in B's order. */
export interface Found {
  change: Change
  unit: Unit
  order: number
}

/** What changed from one tree to another, by structure and by meaning. */
export function compare(a: Root, b: Root): Comparison {
  return comparisonOf(match(a, b))
}

/** As `compare`, of what was found. */
export function comparisonOf(matching: Matching, found = findChanges(matching)): Comparison {
  const paired = matching.b.filter((unit) => unit.partner && !isContainer(unit)).length
  return summarise(
    found.map(({ change }) => change),
    paired - countTouched(found),
  )
}

/** The changes of a matching, gravest first, then in B's order. */
export function findChanges({ a, b }: Matching): Found[] {
  const found: Found[] = []
  const orderOfA = ordersInB(a)
  const add = (unit: Unit, change: Change | null) => {
    if (change) found.push({ change, unit, order: change.b.length > 0 ? unit.order : orderOfA[unit.order]! })
  }
  const joined = new Set<Unit>()
  for (const [kind, divisions] of [
    ['split', findDivided(a, b)],
    ['merged', findDivided(b, a)],
  ] as const)
    for (const division of divisions) {
      const units = [division.whole, ...division.parts]
      if (units.some((unit) => joined.has(unit))) continue
      for (const unit of units) joined.add(unit)
      add(kind === 'split' ? division.parts[0]! : division.whole, dividedChange(kind, division))
    }
  const isLone = (unit: Unit) => !unit.partner && !joined.has(unit)
  for (const unit of a) if (isLone(unit) && isTop(unit, isLone)) add(unit, loneChange('deleted', unit, countInside(unit, a, isLone)))
  for (const unit of b) if (isLone(unit) && isTop(unit, isLone)) add(unit, loneChange('inserted', unit, countInside(unit, b, isLone)))
  const columns = new Map<Unit, Columns>()
  const moved = findMoved(b)
  const pointing = createPointing(a, b)
  for (const unit of b) {
    const { partner, node } = unit
    if (!partner || node.type === 'root') continue
    if (joined.has(unit) || joined.has(partner)) continue
    add(unit, placeChange(partner, unit, moved.has(unit)))
    if (node.type === 'table') {
      columns.set(unit, alignColumns(partner, unit))
      for (const change of columnChanges(partner, unit, columns.get(unit)!)) add(unit, change)
    } else if (node.type === 'tableRow') {
      const known = (unit.parent && columns.get(unit.parent)) ?? { names: { a: [], b: [] }, toB: node.children.map((_, at) => at) }
      for (const change of cellChanges(partner, unit, known)) add(unit, change)
    } else add(unit, textChange(partner, unit, pointing))
  }
  return withMeta(b, found).sort((x, y) => meanings.indexOf(x.change.meaning) - meanings.indexOf(y.change.meaning) || x.order - y.order)
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

/** Units of B that are in A too, but not as they were. */
function countTouched(found: readonly Found[]): number {
  return new Set(found.filter(({ change }) => change.a.length > 0 && change.b.length > 0).map(({ unit }) => unit)).size
}

/** Changes with their counts. */
export function summarise(changes: Change[], unchanged: number): Comparison {
  const summary: Summary = {
    substance: 0,
    editorial: 0,
    renumbering: 0,
    cosmetic: 0,
    unchanged,
    changed: 0,
    moved: 0,
    renumbered: 0,
    split: 0,
    merged: 0,
    inserted: 0,
    deleted: 0,
  }
  for (const { kind, meaning } of changes) {
    summary[kind]++
    summary[meaning]++
  }
  return { summary, changes }
}
