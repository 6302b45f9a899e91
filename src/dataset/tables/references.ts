import { plainText } from '../plain-text.ts'
import { common, type Table } from '../table.ts'
import { inlinesOf, placeOf } from '../view.ts'
import { provisionType, provisionValue } from './citations.ts'

export const references: Table = {
  name: 'references',
  description: 'Every mention of a unit of the document itself, of what it encloses, or of itself.',
  key: ['reference_id'],
  columns: [
    { name: 'reference_id', type: 'string', description: 'Document and number of the mention in it' },
    common.documentId,
    common.unitId,
    { name: 'text', type: 'string', description: 'The mention as printed, on one line' },
    { name: 'target', type: 'string', nullable: true, description: 'The id of the node it resolves to, inside the source' },
    { name: 'provision', type: provisionType, description: 'The unit, from large to small; empty for the document itself' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    let count = 0
    for (const unit of document.units)
      for (const node of inlinesOf(unit, 'reference'))
        yield {
          reference_id: `${document.id}/ref_${++count}`,
          document_id: document.id,
          unit_id: unit.id,
          text: plainText(node),
          target: node.target,
          provision: provisionValue(node.provision),
          ...placeOf(node),
        }
  },
}
