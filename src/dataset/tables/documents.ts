import { createHash } from 'node:crypto'
import { groupOf } from '../identity.ts'
import { linesOf } from '../lines.ts'
import { common, type Table } from '../table.ts'
import { inlinesOf, placeOf } from '../view.ts'

const count = (name: string, description: string) => ({ name, type: 'int', description }) as const
const text = (name: string, description: string) => ({ name, type: 'string', nullable: true, description }) as const

export const documents: Table = {
  name: 'documents',
  description: 'One row per document, attachment, appendix, or stretch of text that is no document: its metadata and counts.',
  key: ['document_id'],
  columns: [
    { name: 'document_id', type: 'string', description: 'Path of the source and id inside it' },
    { name: 'path', type: 'string', description: 'The source: path as given, or the id of the record' },
    { name: 'order', type: 'int', description: 'Place among the documents of the source, from 0' },
    text('parent_id', 'The document it is attached to'),
    { name: 'role', type: 'string', description: '`main`, `attachment`, `appendix`, or `unstructured` for text that is no document' },
    text('system', '`party` or `state`'),
    text('type_code', 'Code of the document type: `NQ`'),
    text('type_name', 'Name of the document type: `Nghị quyết`'),
    text('number', 'Canonical number: `02-NQ/TW`'),
    text('number_raw', 'The number as printed'),
    text('number_ordinal', 'The ordinal in the number: `02`'),
    text('number_year', 'The year in the number'),
    text('number_symbol', 'The symbol in the number: `NQ/TW`'),
    text('issuer', 'Who issued it'),
    { name: 'issuer_parents', type: { list: 'string' }, description: 'The bodies above the issuer, nearest first' },
    text('place', 'Place of issue'),
    text('date', 'Date of issue, ISO 8601'),
    text('title', 'Title (trích yếu) on one line'),
    { name: 'addressees', type: { list: 'string' }, description: 'To whom it is addressed (Kính gửi)' },
    text('uri', 'URN LEX'),
    count('characters', 'Length of its text, marks of structure included'),
    count('tokens', 'Runs of letters and digits (syllables) and single other characters'),
    count('units', 'Rows in `units`'),
    count('divisions', 'Divisions of any kind'),
    count('articles', 'Divisions that are a Điều'),
    count('tables', 'Tables'),
    count('footnotes', 'Footnotes'),
    count('citations', 'Mentions of other documents'),
    count('references', 'Mentions of its own units'),
    count('signatures', 'Signatures'),
    count('recipients', 'Recipients'),
    count('diagnostics', 'Diagnostics of any severity'),
    count('errors', 'Diagnostics that are errors'),
    common.start,
    common.end,
    common.line,
    { name: 'encoding', type: 'string', description: 'How the bytes of the source were decoded' },
    { name: 'source_bytes', type: 'int', description: 'Size of the source' },
    { name: 'source_sha256', type: 'string', description: 'Hash of the bytes of the source' },
    { name: 'text_sha256', type: 'string', description: 'Hash of its text, for finding exact copies' },
    { name: 'group', type: 'string', description: 'Documents of one group (copies, near copies, attachments) always share a split' },
  ],
  *rows(document) {
    const { node, source, units } = document
    const meta = node.type === 'document' ? node.meta : null
    const lines = linesOf(document)
    const body = lines.map(({ text }) => text).join('\n')
    const mentions = (type: 'citation' | 'reference') => units.reduce((sum, unit) => sum + [...inlinesOf(unit, type)].length, 0)
    const own = document.diagnostics.filter(({ isOwn }) => isOwn)
    const having = (type: string) => units.filter((unit) => unit.node.type === type).length
    yield {
      document_id: document.id,
      path: source.path,
      order: document.order,
      parent_id: document.parent?.id ?? null,
      role: node.type === 'document' ? node.role : 'unstructured',
      system: node.type === 'document' ? node.system : null,
      type_code: meta?.docType?.code ?? null,
      type_name: meta?.docType?.name ?? null,
      number: meta?.docNumber?.canonical ?? null,
      number_raw: meta?.docNumber?.raw ?? null,
      number_ordinal: meta?.docNumber?.number ?? null,
      number_year: meta?.docNumber?.year ?? null,
      number_symbol: meta?.docNumber?.symbol ?? null,
      issuer: meta?.issuer?.name ?? null,
      issuer_parents: meta?.issuer?.parents ?? [],
      place: meta?.place ?? null,
      date: meta?.date ?? null,
      title: meta?.title ?? null,
      addressees: meta?.addressees ?? [],
      uri: meta?.uri ?? null,
      characters: body.length,
      tokens: lines.reduce((sum, { tokens }) => sum + tokens.length / 2, 0),
      units: units.length,
      divisions: having('division'),
      articles: units.filter(({ node }) => node.type === 'division' && node.name === 'article').length,
      tables: having('table'),
      footnotes: having('footnoteDefinition'),
      citations: mentions('citation'),
      references: mentions('reference'),
      signatures: meta?.signatures.length ?? 0,
      recipients: meta?.recipients.length ?? 0,
      diagnostics: own.length,
      errors: own.filter(({ diagnostic }) => diagnostic.severity === 'error').length,
      ...placeOf(node),
      encoding: source.tree.data.encoding,
      source_bytes: source.bytes,
      source_sha256: source.sha256,
      text_sha256: createHash('sha256').update(body).digest('hex'),
      group: groupOf(document),
    }
  },
}
