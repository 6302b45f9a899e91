import { CATEGORIES } from '../rules/terms.ts'

type Schema = Record<string, unknown>

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const listOf = (...names: string[]): Schema => ({ type: 'array', items: names.length === 1 ? ref(names[0]!) : { oneOf: names.map(ref) } })
const string: Schema = { type: 'string' }
const nullable = (description?: string): Schema => ({ type: ['string', 'null'], ...(description && { description }) })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const strings: Schema = { type: 'array', items: string }

/** An object with exactly these properties; those whose names end in `?` may be absent. */
function object(description: string, properties: Record<string, Schema>): Schema {
  const entries = Object.entries(properties)
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.flatMap(([name]) => (name.endsWith('?') ? [] : name)),
    additionalProperties: false,
  }
}

const node = (type: string, description: string, properties: Record<string, Schema>): Schema =>
  object(description, { type: { const: type }, ...properties, 'position?': ref('position') })

const inline: Schema = { type: 'array', items: ref('inline') }
const blocks: Schema = { type: 'array', items: ref('block') }
const steps: Schema = { type: 'array', items: ref('step') }

const segments = {
  issuer: 'Who issues the document, with its parents',
  docNumber: 'The line of number and symbol',
  docDate: 'The line of place and date',
  docType: 'The word for the type of document',
  docTitle: 'The subject (trích yếu)',
  motto: 'Quốc hiệu and tiêu ngữ, or the title line of the Party',
  separator: 'A rule of dashes, stars or the like',
  addressee: 'One of those to whom the document goes (Kính gửi)',
  basis: 'A legal basis (Căn cứ …)',
  recital: 'A consideration that is no legal basis (Xét đề nghị …)',
  enactingFormula: 'QUYẾT ĐỊNH:, QUYẾT NGHỊ:, and the like',
  signature: 'A line of a signature block',
  recipients: 'The head of the list of recipients (Nơi nhận)',
  recipient: 'One line of the list of recipients',
  stamp: 'An incoming stamp or the stamp of a digital signature',
  mark: 'A mark of secrecy, urgency, circulation or draft',
  sourceNote: 'What a website added',
  furniture: 'Page numbers and running heads',
} as const

const divisionNames = ['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'subclause', 'point', 'indent', 'item'] as const

const relations = ['basis', 'implements', 'guides', 'amends', 'replaces', 'repeals', 'attaches', 'refers']

const containers: Record<string, Schema> = {
  document: node('document', 'One document; what is issued with it is in its attachments', {
    id: { type: 'string', description: 'Unique in the tree' },
    system: { enum: ['party', 'state'], description: 'By whose rules it is drawn up' },
    role: { enum: ['main', 'attachment', 'appendix'] },
    meta: ref('meta'),
    children: listOf('preface', 'preamble', 'body', 'conclusions', 'attachments'),
  }),
  unstructured: node('unstructured', 'Text that is no administrative document', { children: blocks }),
  preface: node('preface', 'Everything down to the title and the addressees', { children: blocks }),
  preamble: node('preamble', 'Legal bases, recitals, the enacting formula', { children: blocks }),
  body: node('body', 'The content', { children: blocks }),
  conclusions: node('conclusions', 'Recipients and signatures', { children: blocks }),
  attachments: node('attachments', 'The documents issued with this one', { children: listOf('document') }),
}

const blockNodes: Record<string, Schema> = {
  division: node('division', 'One structural unit', {
    id: { type: 'string', description: 'By the habit of Akoma Ntoso: `sec_II__cl_2`; unique in its document' },
    name: { enum: divisionNames },
    label: { type: 'string', description: 'The bare ordinal: `II`, `2.3.1`, `a`, `-`' },
    children: { type: 'array', items: { oneOf: [ref('marker'), ref('heading'), ref('block')] } },
  }),
  paragraph: node('paragraph', 'Running text', {
    'quoted?': { const: true, description: 'New text of an amended document, or a quotation: no structure of this one' },
    children: inline,
  }),
  table: node('table', 'A table, also one that arrived as one cell per line', { 'columns?': strings, children: listOf('tableRow') }),
  footnoteDefinition: node('footnoteDefinition', 'A note, moved out of the sentence it interrupted', {
    identifier: string,
    label: string,
    children: listOf('marker', 'paragraph'),
  }),
  ...Object.fromEntries(Object.entries(segments).map(([type, description]) => [type, node(type, description, { children: inline })])),
}

const inlineNodes: Record<string, Schema> = {
  text: node('text', 'A leaf of text', { value: string }),
  emphasis: node('emphasis', 'As in mdast', { children: inline }),
  strong: node('strong', 'As in mdast', { children: inline }),
  footnoteReference: node('footnoteReference', 'A leaf that points to a note', { identifier: string, label: string }),
  citation: node('citation', 'A mention of another document', {
    docType: orNull(ref('typeOfDocument')),
    number: nullable('Canonical'),
    date: nullable('ISO 8601'),
    issuer: nullable(),
    title: nullable(),
    uri: nullable(),
    target: nullable('The node or file that it resolves to'),
    relation: { enum: relations },
    provision: steps,
    'provisions?': { type: 'array', items: steps, description: 'Further units of the same mention' },
    'year?': { type: 'string', description: 'Year of issue, where the mention has no full date' },
    'alias?': { type: 'string', description: 'The short name that it is given (sau đây gọi là …)' },
    children: inline,
  }),
  reference: node('reference', 'A mention of a unit of this document, or of the document itself', {
    provision: steps,
    target: nullable('The id of the node that it resolves to'),
    children: inline,
  }),
  date: node('date', 'A calendar date outside a citation', { value: { type: 'string', description: 'ISO 8601' }, children: inline }),
  link: node('link', 'As in mdast', { url: string, children: inline }),
}

const parts: Record<string, Schema> = {
  marker: node('marker', 'A leaf: the ordinal as printed', { value: string }),
  heading: node('heading', 'The title of a unit', { children: inline }),
  tableRow: node('tableRow', 'A row; cells that the source lacks have no position and no children', {
    'header?': { const: true },
    children: listOf('tableCell'),
  }),
  tableCell: node('tableCell', 'A cell', { children: inline }),
}

const values: Record<string, Schema> = {
  position: object('A range of the source; the end is exclusive', { start: ref('point'), end: ref('point') }),
  point: object('A place in the source, in UTF-16 units', {
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    offset: { type: 'integer', minimum: 0 },
  }),
  step: object('One unit of a path into a document', { name: { enum: [...divisionNames, 'appendix', 'sentence'] }, label: string }),
  typeOfDocument: object('A type of document', { code: string, name: string }),
  numberOfDocument: object('Number and symbol', {
    raw: { type: 'string', description: 'As printed' },
    number: nullable(),
    year: nullable(),
    symbol: nullable(),
    canonical: nullable('Without what writers and scanners add; null for a number left blank'),
  }),
  meta: object('What the document says about itself', {
    docType: orNull(ref('typeOfDocument')),
    docNumber: orNull(ref('numberOfDocument')),
    issuer: orNull(object('The issuing body, nearest parent first', { name: string, parents: strings })),
    place: nullable(),
    date: nullable('ISO 8601'),
    title: nullable('On one line, without emphasis marks'),
    addressees: strings,
    signatures: {
      type: 'array',
      items: object('One signature block', {
        authority: nullable('`T/M`, `KT.`, …'),
        onBehalfOf: nullable(),
        deputyFor: nullable(),
        position: nullable(),
        name: nullable(),
      }),
    },
    recipients: {
      type: 'array',
      items: object('One of those who get the document', {
        text: string,
        note: nullable(),
        archive: { type: 'boolean', description: 'The archive line (Lưu)' },
      }),
    },
    uri: nullable('urn:lex (RFC 9676)'),
  }),
  diagnostic: object('Something that a reader of the tree should know', {
    ruleId: string,
    category: { enum: CATEGORIES },
    severity: { enum: ['error', 'warning', 'info'] },
    message: string,
    position: orNull(ref('position')),
    documentId: nullable(),
    'clause?': { type: 'string', description: 'The clause of the regulation' },
    'fix?': object('One certain replacement', {
      range: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], minItems: 2, items: false },
      text: string,
    }),
    'data?': { type: 'object' },
  }),
  repair: object('Something that was mended before the text was read', {
    step: string,
    from: { type: 'string', description: 'What stood there' },
    to: { type: 'string', description: 'What is read instead' },
    'position?': ref('position'),
  }),
}

/** The JSON Schema (draft 2020-12) of what `parse` emits. */
export const treeSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:nqtw:tree:1',
  title: 'A document tree of nqtw',
  ...node('root', 'One input; a file may hold several documents', {
    children: listOf('document', 'unstructured'),
    data: object('About the input', {
      schema: { const: 'nqtw/1' },
      path: nullable(),
      encoding: string,
      diagnostics: listOf('diagnostic'),
      repairs: listOf('repair'),
    }),
  }),
  $defs: {
    ...containers,
    block: { oneOf: Object.keys(blockNodes).map(ref) },
    ...blockNodes,
    inline: { oneOf: Object.keys(inlineNodes).map(ref) },
    ...inlineNodes,
    ...parts,
    ...values,
  },
}
