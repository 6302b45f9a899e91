import { sketchOf } from './sketch.ts'
import type { Unit } from './units.ts'

/** Up to so many pairs all are rated; beyond, those that share hashes, a label or a place. */
const fewPairs = 400
/** Hashes of a unit by which others are found, and how many units one hash may stand for before it is too common to tell. */
const probes = 16
const mostPerHash = 32
/** Candidates of a unit that are rated. */
const mostRated = 8

type Rate = (a: Unit, b: Unit) => number

/** Pairs of units, one to one, the best rated first; a rate of 0 is no pair. Near-linear in the number of units. */
export function* likeliest(a: readonly Unit[], b: readonly Unit[], rate: Rate): Generator<[Unit, Unit]> {
  const rated: { x: Unit; y: Unit; score: number }[] = []
  const propose = (x: Unit, y: Unit) => {
    const score = rate(x, y)
    if (score > 0) rated.push({ x, y, score })
  }
  if (a.length * b.length <= fewPairs) for (const x of a) for (const y of b) propose(x, y)
  else for (const [x, y] of neighbours(a, b)) propose(x, y)
  rated.sort((p, q) => q.score - p.score || p.x.order - q.x.order || p.y.order - q.y.order)
  const taken = new Set<Unit>()
  for (const { x, y } of rated) {
    if (taken.has(x) || taken.has(y)) continue
    taken.add(x).add(y)
    yield [x, y]
  }
}

function* neighbours(a: readonly Unit[], b: readonly Unit[]): Generator<[Unit, Unit]> {
  const index = indexHashes(a)
  const labels = new Map(a.map((unit) => [unit.label, unit]))
  for (const [at, y] of b.entries()) {
    const shared = new Map<Unit, number>()
    for (const hash of sketchOf(y).subarray(0, probes)) for (const x of index.get(hash) ?? []) shared.set(x, (shared.get(x) ?? 0) + 1)
    for (const x of [a[at - 1], a[at], a[at + 1]]) if (x && !shared.has(x)) shared.set(x, 0)
    const labelled = y.label === null ? undefined : labels.get(y.label)
    if (labelled) shared.set(labelled, (shared.get(labelled) ?? 0) + probes)
    const best = [...shared].sort(([x, m], [z, n]) => n - m || x.order - z.order).slice(0, mostRated)
    for (const [x] of best) yield [x, y]
  }
}

function indexHashes(units: readonly Unit[]): Map<number, Unit[]> {
  const index = new Map<number, Unit[]>()
  for (const unit of units)
    for (const hash of sketchOf(unit).subarray(0, probes)) {
      const list = index.get(hash)
      if (!list) index.set(hash, [unit])
      else if (list.length < mostPerHash) list.push(unit)
    }
  return index
}
