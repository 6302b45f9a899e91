import { plainText } from '../plain-text.ts'
import { common, type Table } from '../table.ts'
import { placeOf } from '../view.ts'

export const tables: Table = {
  name: 'tables',
  description: 'The tables of the documents in long form: one row per cell.',
  key: ['unit_id', 'row', 'column'],
  columns: [
    { name: 'unit_id', type: 'string', description: 'The table: `units.unit_id`' },
    common.documentId,
    { name: 'row', type: 'int', description: 'From 0, head rows included' },
    { name: 'column', type: 'int', description: 'From 0' },
    { name: 'header', type: 'boolean', description: 'Whether it stands in a head row' },
    { name: 'column_name', type: 'string', nullable: true, description: 'Head of the column, where it is known' },
    { name: 'text', type: 'string', nullable: true, description: 'The cell; null where the source does not have it' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    for (const { id, node } of document.units) {
      if (node.type !== 'table') continue
      for (const [row, { header = false, children }] of node.children.entries())
        for (const [column, cell] of children.entries()) {
          const place = placeOf(cell)
          yield {
            unit_id: id,
            document_id: document.id,
            row,
            column,
            header,
            column_name: node.columns?.[column] ?? null,
            text: place.start === null ? null : plainText(cell),
            ...place,
          }
        }
    }
  },
}
