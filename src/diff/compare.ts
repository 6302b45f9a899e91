import type { Root } from '../tree/index.ts'
import { findChanges, type Found } from './find-changes.ts'
import { matchUnits } from './match.ts'
import type { Change, Comparison, Summary } from './types.ts'
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
