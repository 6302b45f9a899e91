import { increasing } from './increasing.ts'
import type { Unit } from './units.ts'

/** The units of B that are elsewhere than in A: under another parent, or past siblings that kept their order. */
export function findMoved(b: readonly Unit[]): Set<Unit> {
  const moved = new Set<Unit>()
  for (const parent of b) {
    const stayed = parent.children.filter(({ partner }) => partner && partner.parent === parent.partner)
    const kept = new Set(increasing(stayed.map(({ partner }) => partner!.index)).map((at) => stayed[at]!))
    for (const child of parent.children) if (child.partner && !kept.has(child)) moved.add(child)
  }
  return moved
}
