import type { Block, Division, Document, FootnoteDefinition, Marker, Node, Part, Root, TableRow, Unstructured } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'
import { cellBreak, plainText } from './plain-text.ts'

/** What is matched as one thing. A heading, or the text right after a marker, is its division's own text and no unit. */
export type UnitNode = Root | Document | Part | Unstructured | Block | TableRow

export interface Unit {
  node: UnitNode
  parent: Unit | null
  children: Unit[]
  /** Place among the parent's units. */
  index: number
  /** Place among all units, in reading order; the units inside are the next `inside` ones. */
  order: number
  inside: number
  /** Place among the parent node's children. */
  slot: number
  marker: Marker | null
  /** The node that holds the own text. */
  lead: Node | null
  /** Own text, without the marker. */
  text: string
  label: string | null
  /** Equal for equal content, the units inside included, labels and blanks not. */
  key: number
  /** Characters of content, the units inside included. */
  size: number
  partner: Unit | null
}

/** Gives equal strings equal numbers, for two trees at once. */
export type Interner = (content: string) => number

export function createInterner(): Interner {
  const numbers = new Map<string, number>()
  return (content) => {
    let number = numbers.get(content)
    if (number === undefined) numbers.set(content, (number = numbers.size))
    return number
  }
}

/** The units of a tree in reading order, the root first. Uses a stack: depth is no limit. */
export function listUnits(root: Root, intern: Interner): Unit[] {
  const units: Unit[] = []
  const stack: [UnitNode, Unit | null, number][] = [[root, null, 0]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const unit = unitOf(...next, units.length)
    units.push(unit)
    unit.parent?.children.push(unit)
    const children = childrenOf(unit.node)
    for (let slot = children.length - 1; slot >= 0; slot--) {
      const child = children[slot]!
      if (child !== unit.lead && child !== unit.marker && holdsUnits(unit.node)) stack.push([child as UnitNode, unit, slot])
    }
  }
  for (let i = units.length - 1; i >= 0; i--) sum(units[i]!, intern)
  return units
}

function unitOf(node: UnitNode, parent: Unit | null, slot: number, order: number): Unit {
  const [marker, lead] = ownNodes(node)
  const ordinal = node.type === 'tableRow' ? ordinalOf(node) : null
  return {
    node,
    parent,
    children: [],
    index: parent?.children.length ?? 0,
    order,
    inside: 0,
    slot,
    marker,
    lead,
    text:
      ordinal === null
        ? lead
          ? plainText(lead)
          : ''
        : (node as TableRow).children
            .slice(1)
            .map((cell) => plainText(cell))
            .join(cellBreak),
    label: ordinal ?? ('label' in node ? node.label : null),
    key: 0,
    size: 0,
    partner: null,
  }
}

function ownNodes(node: UnitNode): [Marker | null, Node | null] {
  if (node.type === 'division' || node.type === 'footnoteDefinition') return [markerOf(node), leadOf(node)]
  return [null, holdsUnits(node) ? null : node]
}

/** The number of a row, where its first cell holds no more. */
function ordinalOf({ children }: TableRow): string | null {
  const first = children.length > 1 ? plainText(children[0]!).trim() : ''
  return /^(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[a-zđ])[.)]?$/u.test(first) ? first : null
}

function markerOf({ children }: Division | FootnoteDefinition): Marker | null {
  const first = children[0]
  return first?.type === 'marker' ? first : null
}

function leadOf({ children }: Division | FootnoteDefinition): Node | null {
  const first = children[children[0]?.type === 'marker' ? 1 : 0]
  return first?.type === 'heading' || first?.type === 'paragraph' ? first : null
}

const containers = new Set(['root', 'document', 'unstructured', 'preface', 'preamble', 'body', 'conclusions', 'attachments'])
const holders = new Set([...containers, 'division', 'footnoteDefinition', 'table'])

function holdsUnits(node: Node): boolean {
  return holders.has(node.type)
}

export function isContainer({ node }: Unit): boolean {
  return containers.has(node.type)
}

function sum(unit: Unit, intern: Interner): void {
  const { node, text, children } = unit
  let content = `${node.type === 'division' ? node.name : node.type}\u0000${text.replace(/\s+/gu, ' ')}`
  unit.size = text.length + 1
  for (const child of children) {
    content += `\u0000${child.key}`
    unit.size += child.size
    unit.inside += 1 + child.inside
  }
  unit.key = intern(content)
}
