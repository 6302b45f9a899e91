import { common, type Table } from '../table.ts'

export const signatures: Table = {
  name: 'signatures',
  description: 'Who signed the document, and in whose name.',
  key: ['document_id', 'order'],
  columns: [
    common.documentId,
    { name: 'order', type: 'int', description: 'Place among the signatures, from 0' },
    { name: 'authority', type: 'string', nullable: true, description: '`T/M`, `TM.`, `K/T`, `KT.`, `TL.` … as printed' },
    { name: 'on_behalf_of', type: 'string', nullable: true, description: 'The body or head in whose name it is signed' },
    {
      name: 'deputy_for',
      type: 'string',
      nullable: true,
      description: 'The head of a second authority line: `THỦ TƯỚNG` in `KT. THỦ TƯỚNG`',
    },
    { name: 'position', type: 'string', nullable: true, description: 'Post of the signer' },
    { name: 'name', type: 'string', nullable: true, description: 'Name of the signer' },
  ],
  *rows({ id, node }) {
    if (node.type !== 'document') return
    for (const [order, { authority, onBehalfOf, deputyFor, position, name }] of node.meta.signatures.entries())
      yield { document_id: id, order, authority, on_behalf_of: onBehalfOf, deputy_for: deputyFor, position, name }
  },
}
