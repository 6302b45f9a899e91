import type { Step } from '../../tree/index.ts'
import { plainText } from '../plain-text.ts'
import { common, type ColumnType, type Table } from '../table.ts'
import { inlinesOf, placeOf } from '../view.ts'

/** A provision in a column: `[{ name: "article", label: "5" }, …]`. */
export const provisionType: ColumnType = {
  list: {
    struct: [
      { name: 'name', type: 'string' },
      { name: 'label', type: 'string' },
    ],
  },
}

export function provisionValue(provision: readonly Step[]) {
  return provision.map(({ name, label }) => ({ name, label }))
}

export const citations: Table = {
  name: 'citations',
  description: 'Every mention of another document.',
  key: ['citation_id'],
  columns: [
    { name: 'citation_id', type: 'string', description: 'Document and number of the mention in it' },
    common.documentId,
    common.unitId,
    { name: 'text', type: 'string', description: 'The mention as printed, on one line' },
    {
      name: 'relation',
      type: 'string',
      description: 'What the citing document does: `basis`, `implements`, `amends`, `repeals`, `refers` …',
    },
    { name: 'type_code', type: 'string', nullable: true, description: 'Code of the type of the cited document' },
    { name: 'type_name', type: 'string', nullable: true, description: 'Its name' },
    { name: 'number', type: 'string', nullable: true, description: 'Canonical number of the cited document' },
    { name: 'date', type: 'string', nullable: true, description: 'Its date, ISO 8601' },
    { name: 'issuer', type: 'string', nullable: true, description: 'Its issuer' },
    { name: 'title', type: 'string', nullable: true, description: 'Its title, where the mention gives it' },
    { name: 'uri', type: 'string', nullable: true, description: 'Its URN LEX' },
    { name: 'target', type: 'string', nullable: true, description: 'The node or file it resolves to' },
    { name: 'provision', type: provisionType, description: 'The unit cited inside it, from large to small' },
    { name: 'provisions', type: { list: provisionType }, description: 'Further units that the same mention names' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    let count = 0
    for (const unit of document.units)
      for (const node of inlinesOf(unit, 'citation'))
        yield {
          citation_id: `${document.id}/cit_${++count}`,
          document_id: document.id,
          unit_id: unit.id,
          text: plainText(node),
          relation: node.relation,
          type_code: node.docType?.code ?? null,
          type_name: node.docType?.name ?? null,
          number: node.number,
          date: node.date,
          issuer: node.issuer,
          title: node.title,
          uri: node.uri,
          target: node.target,
          provision: provisionValue(node.provision),
          provisions: (node.provisions ?? []).map(provisionValue),
          ...placeOf(node),
        }
  },
}
