import type { Root } from '../tree/index.ts'
import { figuresOf, type Figure } from './figures.ts'
import { foldWord } from './fold.ts'
import { createFinder, createScale, overlap } from './likeness.ts'
import { documentUnitOf, placeOf } from './places.ts'
import type { Place } from './types.ts'
import { createInterner, listUnits, type Unit } from './units.ts'

/** A unit and the one of the other document that is about the same. */
export interface Counterpart {
  a: Place
  b: Place
  likeness: number
}

export interface FigurePair {
  a: Figure
  b: Figure
}

/** Two different documents about one matter, held against each other. */
export interface Across {
  counterparts: Counterpart[]
  /** What both state of one indicator. */
  agree: FigurePair[]
  differ: FigurePair[]
  /** Figures that one of them alone states. */
  only: { a: Figure[]; b: Figure[] }
  /** Units that have no counterpart, in documents that have some; and documents that have none at all. */
  alone: { a: Place[]; b: Place[] }
  strange: { a: Place[]; b: Place[] }
}

/** From here on two units are about the same, two figures of one indicator. */
const least = { unit: 0.36, figure: 0.5 }
/** What it counts that two units stand under titles that are counterparts. */
const together = 0.12

export function compareAcross(a: Root, b: Root): Across {
  const intern = createInterner()
  const [unitsA, unitsB] = [listUnits(a, intern), listUnits(b, intern)]
  const found = keepRelated(pairUnits(unitsA, unitsB), unitsA, unitsB)
  const paired = new Set(found.flatMap(({ a, b }) => [a, b]))
  const [restA, restB] = [unpaired(unitsA, paired), unpaired(unitsB, paired)]
  return {
    counterparts: found.map(({ a, b, likeness }) => ({ a: placeOf(a), b: placeOf(b), likeness: Math.round(likeness * 100) / 100 })),
    ...pairFigures(figuresOf(unitsA), figuresOf(unitsB)),
    alone: { a: restA.alone, b: restB.alone },
    strange: { a: restA.strange, b: restB.strange },
  }
}

function isComparable({ node, text }: Unit): boolean {
  return (node.type === 'division' || node.type === 'paragraph' || node.type === 'tableRow') && text.trim() !== ''
}

/** A title and what is under it, or a text that says something itself. */
const isTitled = (unit: Unit) => unit.lead?.type === 'heading' && unit.children.length > 0

interface Pair {
  a: Unit
  b: Unit
  likeness: number
}

/** For every unit its best counterpart, either way; several may share one. In A's order. */
function pairUnits(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const pairs = new Map<string, Pair>()
  const areTogether = (x: Unit, y: Unit) => pairs.has(pairKey(titleAbove(x), titleAbove(y)))
  for (const titled of [true, false]) {
    const isOfSort = (unit: Unit) => isComparable(unit) && isTitled(unit) === titled
    for (const pair of bestPairs(a.filter(isOfSort), b.filter(isOfSort), areTogether)) pairs.set(pairKey(pair.a, pair.b), pair)
  }
  return [...pairs.values()].sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order)
}

const pairKey = (a: Unit | null, b: Unit | null) => `${a?.order} ${b?.order}`

/** The title a unit stands under. */
function titleAbove(unit: Unit): Unit | null {
  let next = unit.parent
  while (next && !isTitled(next)) next = next.parent
  return next
}

function bestPairs(a: Unit[], b: Unit[], areTogether: (x: Unit, y: Unit) => boolean): Pair[] {
  const [bagsA, bagsB] = [a, b].map((units) => units.map(({ text }) => bagOf(text))) as [string[][], string[][]]
  const scale = createScale([...bagsA, ...bagsB])
  const [textsA, textsB] = [bagsA.map(scale), bagsB.map(scale)]
  const [findA, findB] = [createFinder(textsA), createFinder(textsB)]
  const rate = (i: number, j: number): Pair & { score: number } => {
    const { contained, alike } = overlap(textsA[i]!, textsB[j]!)
    const likeness = (contained + alike) / 2
    return { a: a[i]!, b: b[j]!, likeness, score: likeness + (areTogether(a[i]!, b[j]!) ? together : 0) }
  }
  const found = [
    ...textsA.map((text, i) => findB(text).map((j) => rate(i, j))),
    ...textsB.map((text, j) => findA(text).map((i) => rate(i, j))),
  ]
  return found.flatMap((rated) => {
    const best = rated.sort((x, y) => y.score - x.score)[0]
    return best && best.score >= least.unit ? [{ a: best.a, b: best.b, likeness: best.likeness }] : []
  })
}

/** Pairs of documents that share less than this part of the units of either are about other matters. */
const related = 0.2

function keepRelated(pairs: Pair[], a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const sizes = new Map<Unit | null, number>()
  for (const unit of [...a, ...b]) if (isComparable(unit)) sizes.set(documentUnitOf(unit), (sizes.get(documentUnitOf(unit)) ?? 0) + 1)
  const shared = new Map<Unit | null, Map<Unit | null, [Set<Unit>, Set<Unit>]>>()
  const sharedBy = ({ a, b }: Pair) => {
    const [from, to] = [documentUnitOf(a), documentUnitOf(b)]
    const row = shared.get(from) ?? new Map<Unit | null, [Set<Unit>, Set<Unit>]>()
    const sets = row.get(to) ?? ([new Set(), new Set()] as [Set<Unit>, Set<Unit>])
    shared.set(from, row.set(to, sets))
    return sets
  }
  for (const pair of pairs) {
    const [unitsA, unitsB] = sharedBy(pair)
    unitsA.add(pair.a)
    unitsB.add(pair.b)
  }
  return pairs.filter((pair) => {
    const [unitsA, unitsB] = sharedBy(pair)
    const [sizeA, sizeB] = [sizes.get(documentUnitOf(pair.a)) ?? 1, sizes.get(documentUnitOf(pair.b)) ?? 1]
    return unitsA.size >= related * sizeA || unitsB.size >= related * sizeB
  })
}

/** Words and pairs of neighbouring words, folded. */
function bagOf(text: string): string[] {
  const words = (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(foldWord)
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]
}

function unpaired(units: readonly Unit[], paired: ReadonlySet<Unit>): { alone: Place[]; strange: Place[] } {
  const known = new Set([...paired].map(documentUnitOf))
  const alone: Place[] = []
  const strange = new Set<Unit>()
  for (const unit of units) {
    if (paired.has(unit) || !isComparable(unit)) continue
    const document = documentUnitOf(unit)
    if (known.has(document)) alone.push(placeOf(unit))
    else if (document) strange.add(document)
  }
  return { alone, strange: [...strange].map(placeOf) }
}

function pairFigures(a: readonly Figure[], b: readonly Figure[]): Pick<Across, 'agree' | 'differ' | 'only'> {
  const scale = createScale([...a, ...b].map(({ near, wide }) => [...near, ...wide]))
  const weigh = (figure: Figure) => ({ near: scale(figure.near), wide: scale([...figure.near, ...figure.wide]) })
  const [weighedA, weighedB] = [a.map(weigh), b.map(weigh)]
  const find = createFinder(weighedB.map(({ wide }) => wide))
  const rated = weighedA.flatMap((from, i) =>
    find(from.wide).flatMap((j) => {
      if (!isComparableFigure(a[i]!, b[j]!)) return []
      const likeness = 0.6 * overlap(from.near, weighedB[j]!.near).contained + 0.4 * overlap(from.wide, weighedB[j]!.wide).alike
      return likeness < least.figure ? [] : [{ i, j, score: likeness + (isSameFigure(a[i]!, b[j]!) ? 0.2 : 0) }]
    }),
  )
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const pairs: (FigurePair & { at: number })[] = []
  for (const { i, j } of rated.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)) {
    if (takenA.has(i) || takenB.has(j)) continue
    takenA.add(i)
    takenB.add(j)
    pairs.push({ at: i, a: a[i]!, b: b[j]! })
  }
  const ordered: FigurePair[] = pairs.sort((x, y) => x.at - y.at).map(({ a, b }) => ({ a, b }))
  return {
    agree: ordered.filter(({ a, b }) => isSameFigure(a, b)),
    differ: ordered.filter(({ a, b }) => !isSameFigure(a, b)),
    only: { a: a.filter((_, at) => !takenA.has(at)), b: b.filter((_, at) => !takenB.has(at)) },
  }
}

/** A figure of one unit and one period; the end of a period stands for it. */
function isComparableFigure(a: Figure, b: Figure): boolean {
  if (a.sort !== b.sort) return false
  if (a.sort === 'date') return true
  const end = ({ period }: Figure) => period.slice(-4)
  return a.unit === b.unit && (end(a) === end(b) || a.period === '' || b.period === '')
}

function isSameFigure(a: Figure, b: Figure): boolean {
  return a.value === b.value && (a.sort === 'date' ? weakBound(a) === weakBound(b) : a.bound === b.bound)
}

/** "đến năm 2030" and "năm 2030" name one time. */
function weakBound({ bound }: Figure): string {
  return bound === '→' ? '' : bound
}
