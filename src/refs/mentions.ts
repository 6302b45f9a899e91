import type { Citation, Division, Document, Node, PartName, Reference } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'

/** A citation or reference of a tree, and where it stands. */
export interface Place {
  node: Citation | Reference
  /** The document around it, outermost first; empty in text outside documents. */
  documents: readonly Document[]
  division: Division | null
  /** Inside a quotation: of a clause of another document, as a rule. */
  quoted: boolean
  /** The kind of block around it. */
  block: Node['type'] | PartName
  /** The node that has it among its children. */
  parent: Node
}

interface Frame {
  node: Node
  documents: readonly Document[]
  division: Division | null
  parent: Node | null
  /** Whether a quotation was open when a unit began, to be restored at its end. */
  restore: boolean | null
}

const blocks = new Set<string>(
  'paragraph heading tableCell basis recital enactingFormula signature recipients recipient addressee issuer docNumber docDate docType docTitle motto separator stamp mark sourceNote furniture'.split(
    ' ',
  ),
)

/**
 * Every citation and reference below `root`, in order. A quotation that begins a block goes on over the following ones until it is closed
 * or its unit ends; one that is opened inside a block ends with it.
 */
export function placesOf(root: Node): Place[] {
  const places: Place[] = []
  const stack: Frame[] = [{ node: root, documents: [], division: null, parent: null, restore: null }]
  let quoted = false
  let block: Node['type'] = 'root'
  let carries = false
  let atStart = true
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node, parent, restore } = frame
    let { documents, division } = frame
    if (restore !== null) {
      quoted = carries = restore && quoted
      continue
    }
    if (node.type === 'text') {
      for (const { 0: sign, index } of node.value.matchAll(/[“”"]/g)) {
        const opens: boolean = sign === '“' || (sign === '"' && !quoted)
        carries = opens && atStart && node.value.slice(0, index).trim() === ''
        quoted = opens
      }
      if (node.value.trim() !== '') atStart = false
      continue
    }
    if (node.type === 'citation' || node.type === 'reference') places.push({ node, documents, division, quoted, block, parent: parent! })
    if (node.type === 'document') {
      documents = [...documents, node]
      division = null
      stack.push({ ...frame, restore: quoted })
      quoted = false
    } else if (node.type === 'division') {
      division = node
      stack.push({ ...frame, restore: quoted })
    }
    if (blocks.has(node.type)) {
      if (!carries) quoted = false
      block = node.type
      atStart = true
    }
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, documents, division, parent: node, restore: null })
  }
  return places
}
