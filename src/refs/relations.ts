import type { Relation } from '../tree/index.ts'
import type { Place } from './mentions.ts'

/**
 * What stands among the legal bases is a basis; what a quotation is based on, amends or repeals is none of this document's doing; what names
 * the document an annex is issued with is attached. Elsewhere the verb has told.
 */
export function setRelations(places: readonly Place[]): void {
  /** What the reason above says of the document that it names first. */
  let above = null as { parent: Place['parent']; relation: Relation } | null
  for (const { node, block, parent, quoted } of places) {
    if (node.type !== 'citation') continue
    if (block === 'recital' && parent.type !== 'citation' && parent !== above?.parent) {
      // "Thực hiện Chương trình …;" / "Quyết định số …;": the verb stands once for all
      if (node.relation === 'refers' && above?.relation === 'implements' && beginsWith(parent, node)) node.relation = 'implements'
      above = { parent, relation: node.relation }
    }
    if (block === 'basis' && parent.type !== 'citation') node.relation = 'basis'
    else if (quoted && ofDocument.has(node.relation)) node.relation = 'refers'
    else if (block === 'docTitle' && node.relation === 'refers' && /^\(?kèm theo|^\(?ban hành kèm theo/i.test(beginning(parent)))
      node.relation = 'attaches'
  }
}

const ofDocument = new Set<Relation>(['basis', 'amends', 'replaces', 'repeals'])

function beginsWith(parent: Place['parent'], node: Place['node']): boolean {
  return 'children' in parent && (parent.children as readonly unknown[])[0] === node
}

function beginning(node: Place['parent']): string {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'text' ? first.value.trim() : ''
}
