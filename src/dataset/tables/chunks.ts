import { chunkDocument } from '../chunk-document.ts'
import { common, type Table } from '../table.ts'

export const chunks: Table = {
  name: 'chunks',
  description:
    'Text for retrieval: pieces within a token budget that never cross a clause, each with its document, date and headings in front. Preface and conclusions are left out: they are in `documents`, `recipients` and `signatures`.',
  key: ['chunk_id'],
  columns: [
    { name: 'chunk_id', type: 'string', description: 'Unit and number of the piece in it; the same as long as path and structure are' },
    common.documentId,
    {
      ...common.unitId,
      description: 'The unit (the clause, or what encloses it) that the piece does not cross; null outside any',
      nullable: true,
    },
    { name: 'order', type: 'int', description: 'Place in the document, from 0' },
    { name: 'breadcrumb', type: 'string', description: 'Type, number, date and title of the document, and the headings above the piece' },
    { name: 'text', type: 'string', description: 'The breadcrumb, a line break, and the piece' },
    { name: 'tokens', type: 'int', description: 'Tokens of `text`: runs of letters and digits (syllables) and single other characters' },
    common.start,
    common.end,
  ],
  rows: chunkDocument,
}
