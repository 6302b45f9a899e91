import type { Node } from '../tree/index.ts'
import { plainText, type Mask } from './plain-text.ts'
import { documentUnitOf } from './places.ts'
import type { Unit } from './units.ts'

/** Tells which unit a node inside a unit points to; `undefined` for what points to none, or to one that has no pair. */
export type Pointing = (unit: Unit) => (node: Node) => number | undefined

/** What mentions of units and notes point to, in two trees: pairs have one number. */
export function createPointing(a: readonly Unit[], b: readonly Unit[]): { a: Pointing; b: Pointing } {
  const [inA, inB] = [targetsOf(a), targetsOf(b)]
  return {
    a: (unit) => pointingIn(inA, unit, (target) => target.partner?.order),
    b: (unit) => pointingIn(inB, unit, (target) => (target.partner ? target.order : undefined)),
  }
}

/** The own texts of a pair, with one text for mentions that point to a pair in both, whatever they are called. */
export function maskedTexts(a: Unit, b: Unit, pointing: { a: Pointing; b: Pointing }): [string, string] {
  const [inA, inB] = [pointing.a(a), pointing.b(b)]
  const both = intersection(pointersIn(a.lead, inA), pointersIn(b.lead, inB))
  if (both.size === 0) return [a.text, b.text]
  const mask = (point: (node: Node) => number | undefined): Mask => {
    return (node) => {
      const key = point(node)
      return key !== undefined && both.has(key) ? `[^#${key}]` : null
    }
  }
  return [plainText(a.lead!, mask(inA)), plainText(b.lead!, mask(inB))]
}

function pointersIn(lead: Node | null, point: (node: Node) => number | undefined): Set<number> {
  const found = new Set<number>()
  if (!lead || lead.type === 'tableRow') return found
  plainText(lead, (node) => {
    const key = point(node)
    if (key !== undefined) found.add(key)
    return null
  })
  return found
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((key) => b.has(key)))
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

function pointingIn(targets: Targets, unit: Unit, keyOf: (target: Unit) => number | undefined): (node: Node) => number | undefined {
  const known = targets.get(documentUnitOf(unit))
  return (node) => {
    const name = node.type === 'reference' ? node.target : node.type === 'footnoteReference' ? noteKey(node.identifier) : null
    const target = name === null ? undefined : known?.get(name)
    return target && keyOf(target)
  }
}
