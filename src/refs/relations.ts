import type { Place } from './mentions.ts'

/**
 * What stands among the legal bases is a basis, and what a quotation has among its own is none of this document; what names the document an
 * annex is issued with is attached. Elsewhere the verb has told.
 */
export function setRelations(places: readonly Place[]): void {
  for (const { node, block, parent, quoted } of places) {
    if (node.type !== 'citation') continue
    if (block === 'basis' && parent.type !== 'citation') node.relation = 'basis'
    else if (quoted && node.relation === 'basis') node.relation = 'refers'
    else if (block === 'docTitle' && node.relation === 'refers' && /^\(?kèm theo|^\(?ban hành kèm theo/i.test(beginning(parent)))
      node.relation = 'attaches'
  }
}

function beginning(node: Place['parent']): string {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'text' ? first.value.trim() : ''
}
