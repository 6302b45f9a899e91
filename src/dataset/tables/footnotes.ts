import { common, type Table } from '../table.ts'
import { plainText } from '../plain-text.ts'
import { inlinesOf, placeOf } from '../view.ts'

export const footnotes: Table = {
  name: 'footnotes',
  description: 'Notes at the foot of a page or at the end, with the unit that refers to them.',
  key: ['unit_id'],
  columns: [
    { name: 'unit_id', type: 'string', description: 'The note itself: `units.unit_id`' },
    common.documentId,
    { name: 'identifier', type: 'string', description: 'What reference and note share' },
    { name: 'label', type: 'string', description: 'As printed' },
    { name: 'text', type: 'string', description: 'The note, one paragraph per line' },
    { name: 'reference_unit_id', type: 'string', nullable: true, description: 'The unit that refers to it first; null for an orphan' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    const referring = new Map<string, string>()
    for (const unit of document.units)
      for (const { identifier } of inlinesOf(unit, 'footnoteReference')) if (!referring.has(identifier)) referring.set(identifier, unit.id)
    for (const { id, node } of document.units) {
      if (node.type !== 'footnoteDefinition') continue
      const paragraphs = node.children.filter((child) => child.type === 'paragraph')
      yield {
        unit_id: id,
        document_id: document.id,
        identifier: node.identifier,
        label: node.label,
        text: paragraphs.map(plainText).join('\n'),
        reference_unit_id: referring.get(node.identifier) ?? null,
        ...placeOf(node),
      }
    }
  },
}
