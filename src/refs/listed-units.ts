import type { Node, Reference, Root, TableRow } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'

/**
 * `Thông tư số 4/2018/TT-BTL … | - Điều 4 - Khoản 2 Điều 5 | …`: in a row of a list of documents, as of those no longer in force, a cell that
 * begins with units behind the cell that begins with a document has the units of that one.
 */
export function listedUnits(root: Root): Set<Reference> {
  const units = new Set<Reference>()
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'table') for (const row of node.children) readRow(row, units)
    else if (containers.has(node.type)) for (const child of childrenOf(node)) stack.push(child)
  }
  return units
}

const containers = new Set<Node['type']>(['root', 'document', 'unstructured', 'body', 'attachments', 'division'])

function readRow({ children: cells, header }: TableRow, units: Set<Reference>): void {
  if (header) return
  let isListed = false
  for (const cell of cells) {
    const [first, second] = cell.children
    if (first?.type === 'citation' && first.number !== null && first.provision.length === 0) isListed = true
    else if (isListed && first) {
      const opens = first.type === 'text' && /^\s{0,2}[-–+•]\s{0,2}$/u.test(first.value) ? second : first
      if (opens?.type === 'reference' && opens.provision.length > 0) addOwn(cell, units)
    }
  }
}

/** All but those of the list's own document: `Điều 2 Quyết định này`. */
function addOwn(node: Node, units: Set<Reference>): void {
  for (const child of childrenOf(node)) {
    if (child.type === 'reference') {
      if (/(?<!\p{L})này(?!\p{L})/iu.test(textOf(child))) continue
      units.add(child)
    }
    addOwn(child, units)
  }
}
