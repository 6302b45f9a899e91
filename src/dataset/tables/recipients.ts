import { common, type Table } from '../table.ts'

export const recipients: Table = {
  name: 'recipients',
  description: 'Who receives the document (Nơi nhận).',
  key: ['document_id', 'order'],
  columns: [
    common.documentId,
    { name: 'order', type: 'int', description: 'Place in the list, from 0' },
    { name: 'text', type: 'string', description: 'The recipient' },
    { name: 'note', type: 'string', nullable: true, description: 'Why it receives it: `để báo cáo`' },
    { name: 'archive', type: 'boolean', description: 'Whether it is the archive line (Lưu)' },
  ],
  *rows({ id, node }) {
    if (node.type !== 'document') return
    for (const [order, { text, note, archive }] of node.meta.recipients.entries()) yield { document_id: id, order, text, note, archive }
  },
}
