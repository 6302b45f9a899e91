import { pairHashes } from './sketch.ts'
import type { Unit } from './units.ts'

/** One unit of one tree whose text several of the other tree hold together. */
export interface Division {
  whole: Unit
  parts: Unit[]
}

/** How much of a part must be in the whole, and of the whole in the parts together. */
const contained = 0.8
const covered = 0.7
/** Shorter texts stand in many others by chance. */
const least = { whole: 40, part: 20 }
const mostPerHash = 8

/** Units of `wholes` that were divided among units of the other tree, of which all but one at most are new. */
export function findDivided(wholes: readonly Unit[], others: readonly Unit[]): Division[] {
  const sought = wholes.filter((unit) => isText(unit, least.whole) && unit.partner?.text !== unit.text)
  const pieces = others.filter((unit) => !unit.partner && isText(unit, least.part))
  if (pieces.length === 0) return []
  const hashes = new Map(sought.map((unit) => [unit, inner(unit)]))
  const index = indexHashes(hashes)
  const partsOf = new Map<Unit, Unit[]>()
  for (const piece of pieces) {
    const whole = holderOf(inner(piece), index)
    const parts = whole && partsOf.get(whole)
    if (parts) parts.push(piece)
    else if (whole) partsOf.set(whole, [piece])
  }
  const divisions: Division[] = []
  for (const [whole, parts] of partsOf) {
    const all = hashes.get(whole)!
    const kept = whole.partner
    if (kept && isText(kept, least.part) && share(inner(kept), all) >= contained) parts.push(kept)
    const together = new Set(parts.flatMap((part) => [...inner(part)]))
    if (parts.length < 2 || share(all, together) < covered) continue
    divisions.push({ whole, parts: parts.sort((x, y) => x.order - y.order) })
  }
  return divisions
}

function isText({ node, text }: Unit, size: number): boolean {
  return (node.type === 'division' || node.type === 'paragraph') && text.length >= size
}

/** Pairs of neighbouring words, those with the start and the end of the text left out. */
function inner({ text }: Unit): Set<number> {
  return new Set(pairHashes(text).slice(1, -1))
}

function share(part: Set<number>, whole: Set<number>): number {
  let common = 0
  for (const hash of part) if (whole.has(hash)) common++
  return part.size === 0 ? 0 : common / part.size
}

function indexHashes(hashes: Map<Unit, Set<number>>): Map<number, Unit[]> {
  const index = new Map<number, Unit[]>()
  for (const [unit, set] of hashes)
    for (const hash of set) {
      const list = index.get(hash)
      if (!list) index.set(hash, [unit])
      else if (list.length < mostPerHash) list.push(unit)
    }
  return index
}

function holderOf(hashes: Set<number>, index: Map<number, Unit[]>): Unit | null {
  const counts = new Map<Unit, number>()
  for (const hash of hashes) for (const unit of index.get(hash) ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let best: Unit | null = null
  for (const [unit, count] of counts) if (count >= contained * hashes.size && count > (best ? counts.get(best)! : 0)) best = unit
  return best
}
