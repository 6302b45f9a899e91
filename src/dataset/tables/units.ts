import { plainText } from '../plain-text.ts'
import { common, type Table } from '../table.ts'
import { placeOf, type UnitView } from '../view.ts'

export const units: Table = {
  name: 'units',
  description: 'Every division, paragraph and other block of a document, in reading order, with its place in the structure.',
  key: ['unit_id'],
  columns: [
    { name: 'unit_id', type: 'string', description: 'Document and id inside it, after Akoma Ntoso: `…/sec_II__cl_2`' },
    common.documentId,
    { name: 'parent_id', type: 'string', nullable: true, description: 'The division it stands in; null directly below a part' },
    { name: 'order', type: 'int', description: 'Place in the document, from 0' },
    { name: 'part', type: 'string', description: '`preface`, `preamble`, `body`, `conclusions` or `unstructured`' },
    { name: 'kind', type: 'string', description: 'Type of the node: `division`, `paragraph`, `table`, `basis` …' },
    { name: 'name', type: 'string', nullable: true, description: 'Of a division: `article`, `clause`, `point` …' },
    { name: 'label', type: 'string', nullable: true, description: 'Of a division: its bare ordinal' },
    { name: 'path', type: { list: 'string' }, description: 'Labels of the divisions from the outermost to this one' },
    { name: 'depth', type: 'int', description: 'Divisions above it' },
    { name: 'marker', type: 'string', nullable: true, description: 'Of a division: its ordinal as printed' },
    { name: 'heading', type: 'string', nullable: true, description: 'Of a division: its title' },
    {
      name: 'text',
      type: 'string',
      nullable: true,
      description:
        'Own text; of a division its own paragraphs, one per line, without the divisions below it; of a table null (see `tables`)',
    },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    for (const unit of document.units) {
      const { node } = unit
      const division = node.type === 'division' ? node : null
      yield {
        unit_id: unit.id,
        document_id: document.id,
        parent_id: unit.parent?.id ?? null,
        order: unit.order,
        part: unit.part,
        kind: node.type,
        name: division?.name ?? null,
        label: division?.label ?? null,
        path: unit.path,
        depth: unit.depth,
        marker: unit.marker?.value ?? null,
        heading: unit.heading,
        text: ownText(unit),
        ...placeOf(node),
      }
    }
  },
}

function ownText({ node }: UnitView): string | null {
  if (node.type === 'table') return null
  if (node.type !== 'division' && node.type !== 'footnoteDefinition') return plainText(node)
  const paragraphs = node.children.filter((child) => child.type === 'paragraph')
  return paragraphs.length === 0 ? null : paragraphs.map(plainText).join('\n')
}
