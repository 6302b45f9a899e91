import type { Node } from '../tree/index.ts'
import type { Mask } from './plain-text.ts'
import { documentUnitOf } from './places.ts'
import type { Unit } from './units.ts'

/** The masks of two trees: a mention of a unit or a note, as long as it means the pair of the one that the other tree means, is one text. */
export function createMasks(a: readonly Unit[], b: readonly Unit[]): { a: (unit: Unit) => Mask; b: (unit: Unit) => Mask } {
  const [inA, inB] = [targetsOf(a), targetsOf(b)]
  return {
    a: (unit) => maskOf(inA, unit, (target) => target.partner?.order),
    b: (unit) => maskOf(inB, unit, (target) => (target.partner ? target.order : undefined)),
  }
}

type Targets = Map<Unit | null, Map<string, Unit>>

/** Document → id of a unit or identifier of a note → the unit. */
function targetsOf(units: readonly Unit[]): Targets {
  const targets: Targets = new Map()
  for (const unit of units) {
    const { node } = unit
    const name = node.type === 'division' ? node.id : node.type === 'footnoteDefinition' ? noteKey(node.identifier) : null
    if (name === null) continue
    const document = documentUnitOf(unit)
    const found = targets.get(document) ?? new Map<string, Unit>()
    targets.set(document, found.set(name, unit))
  }
  return targets
}

const noteKey = (identifier: string) => `note ${identifier}`

function maskOf(targets: Targets, unit: Unit, keyOf: (target: Unit) => number | undefined): Mask {
  const known = targets.get(documentUnitOf(unit))
  return (node: Node) => {
    const name = node.type === 'reference' ? node.target : node.type === 'footnoteReference' ? noteKey(node.identifier) : null
    const target = name === null ? undefined : known?.get(name)
    const key = target && keyOf(target)
    return key === undefined ? null : `[^#${key}]`
  }
}
