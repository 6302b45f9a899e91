import { positionOf } from '../tree/index.ts'
import { pathTo } from './cells.ts'
import type { Place, Subject } from './types.ts'
import type { Unit } from './units.ts'

const names: Record<string, string> = { paragraph: '¶', footnoteDefinition: 'note ', tableRow: 'row ' }
const ordinals = new WeakMap<Unit, Map<Unit, number>>()
/** A label that numbers nothing. */
const bullet = /^[-–—+*•·o]?$/u

export function isBullet(label: string | null): boolean {
  return label !== null && bullet.test(label)
}

/** Where a unit stands, for people and for machines. */
export function placeOf(unit: Unit): Place {
  const { node, text } = unit
  return {
    document: documentOf(unit),
    id: 'id' in node ? node.id : null,
    path: pathOf(unit),
    at: pathTo(unit),
    line: positionOf(node)?.start.line ?? null,
    text: node.type === 'document' ? titleOf(unit) : text,
  }
}

export function subjectOf({ node }: Unit): Subject {
  switch (node.type) {
    case 'division':
    case 'paragraph':
    case 'document':
    case 'table':
    case 'basis':
    case 'recipient':
    case 'signature':
      return node.type
    case 'recital':
      return 'basis'
    case 'unstructured':
      return 'document'
    case 'tableRow':
      return 'row'
    case 'footnoteDefinition':
      return 'footnote'
    default:
      return 'segment'
  }
}

export function documentUnitOf(unit: Unit): Unit | null {
  for (let next: Unit | null = unit; next; next = next.parent) if (next.node.type === 'document') return next
  return null
}

function documentOf(unit: Unit): string | null {
  const node = documentUnitOf(unit)?.node
  return node?.type === 'document' ? node.id : null
}

function titleOf({ node }: Unit): string {
  if (node.type !== 'document') return ''
  const { docType, docNumber, title } = node.meta
  return [docType?.name, docNumber?.canonical, title].filter(Boolean).join(' ')
}

/** Nobody follows a longer one: the innermost steps tell. */
const longestPath = 20

/**
 * Labels from the outermost division; bullets, paragraphs and rows with their number among their like: `II.2.-3`, `1.¶2`, `table 1.row 4`.
 * A decimal label says those of the units around it that it begins with: 2.3.1 inside 2.3 inside 2 of II is `II.2.3.1`.
 */
function pathOf(unit: Unit): string {
  const steps: string[] = []
  let inner = ''
  for (let next: Unit | null = unit, level = 0; next && level < longestPath; next = next.parent, level++) {
    const step = stepOf(next)
    if (step === null) break
    if (step === '') continue
    if (!inner.startsWith(`${step}.`)) steps.push(step)
    inner = next.node.type === 'division' ? step : ''
  }
  return steps.reverse().join('.') || (unit.node.type === 'document' ? titleOf(unit) : unit.node.type)
}

function stepOf(unit: Unit): string | null {
  const { node, label } = unit
  if (node.type === 'root' || node.type === 'document' || node.type === 'unstructured') return null
  if (['preface', 'preamble', 'body', 'conclusions', 'attachments'].includes(node.type)) return ''
  if (node.type === 'division') return isBullet(label) ? `${label}${ordinalOf(unit)}` : node.label
  return `${names[node.type] ?? `${node.type} `}${label ?? ordinalOf(unit)}`
}

/** The unit's number among its siblings of one kind, from 1. */
function ordinalOf(unit: Unit): number {
  if (!unit.parent) return 1
  let found = ordinals.get(unit.parent)
  if (!found) {
    const counts = new Map<string, number>()
    found = new Map()
    for (const child of unit.parent.children) {
      const kind = child.node.type === 'division' ? `division ${child.label}` : child.node.type
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      found.set(child, counts.get(kind)!)
    }
    ordinals.set(unit.parent, found)
  }
  return found.get(unit) ?? 1
}
