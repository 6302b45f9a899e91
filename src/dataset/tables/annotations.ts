import type { Span } from '../leaf-text.ts'
import { linesOf, type Line } from '../lines.ts'
import { common, type ColumnType, type Table, type Value } from '../table.ts'

const annotationType: ColumnType = {
  list: {
    struct: [
      { name: 'id', type: 'string' },
      { name: 'motivation', type: 'string' },
      {
        name: 'body',
        type: {
          struct: [
            { name: 'value', type: 'string' },
            { name: 'source', type: 'string', nullable: true },
          ],
        },
      },
      {
        name: 'target',
        type: {
          struct: [
            { name: 'start', type: 'int' },
            { name: 'end', type: 'int' },
            { name: 'exact', type: 'string' },
          ],
        },
      },
    ],
  },
}

export const annotations: Table = {
  name: 'annotations',
  description:
    'Text with spans for training. One row per heading, paragraph, cell or other line of thought; its `kind` and `name` are the structure to learn, its spans (in the manner of W3C Web Annotation) and BIO tags the markers, citations, references and dates.',
  key: ['annotation_id'],
  columns: [
    { name: 'annotation_id', type: 'string', description: 'Document and number of the row in it' },
    common.documentId,
    common.unitId,
    { name: 'order', type: 'int', description: 'Place in the document, from 0: the rows in order are the sequence of its lines' },
    { name: 'part', type: 'string', description: '`preface`, `preamble`, `body`, `conclusions` or `unstructured`' },
    {
      name: 'kind',
      type: 'string',
      description: '`heading`, `paragraph`, `tableCell`, `docTitle`, `basis` …; `marker` for an ordinal that stands alone',
    },
    { name: 'name', type: 'string', nullable: true, description: 'Name of the division that begins here: `article`, `clause` …' },
    { name: 'text', type: 'string', description: 'The text on one line, the marker in front' },
    {
      name: 'annotations',
      type: annotationType,
      description:
        '`body.value` is `MARKER`, `CITATION`, `REFERENCE` or `DATE`; `body.source` the URI of what is cited, the target of a reference or the ISO date; `target` counts UTF-16 units of `text`; `motivation` is `tagging` or, with a source, `linking`',
    },
    { name: 'tokens', type: { list: 'string' }, description: 'Runs of letters and digits (syllables) and single other characters' },
    { name: 'tags', type: { list: 'string' }, description: 'One BIO tag per token: `B-CITATION`, `I-CITATION`, `O` …' },
  ],
  *rows(document) {
    let order = 0
    for (const line of linesOf(document)) {
      const { unit, marker, node, text, spans } = line
      const id = `${document.id}/line_${order}`
      const owner = unit.node.type === 'division' ? unit : marker ? unit.parent : null
      yield {
        annotation_id: id,
        document_id: document.id,
        unit_id: unit.id,
        order: order++,
        part: unit.part,
        kind: node?.type ?? 'marker',
        name: owner?.node.type === 'division' ? owner.node.name : null,
        text,
        annotations: spans.map((span, i) => annotationOf(span, `${id}/${i}`, text)),
        ...tagged(line),
      }
    }
  },
}

function annotationOf(span: Span, id: string, text: string): Value {
  const source = sourceOf(span)
  return {
    id,
    motivation: source === null ? 'tagging' : 'linking',
    body: { value: span.label, source },
    target: { start: span.start, end: span.end, exact: text.slice(span.start, span.end) },
  }
}

function sourceOf({ node }: Span): string | null {
  if (node.type === 'citation') return node.uri ?? node.target
  if (node.type === 'reference') return node.target
  return node.type === 'date' ? node.value : null
}

function tagged({ text, spans, tokens: bounds }: Line) {
  const tokens: string[] = []
  const tags: string[] = []
  let next = 0
  let open: Span | null = null
  for (let i = 0; i < bounds.length; i += 2) {
    const [start, end] = [bounds[i]!, bounds[i + 1]!]
    while (next < spans.length && spans[next]!.end <= start) next++
    const span = spans[next]
    tokens.push(text.slice(start, end))
    if (span && span.start < end) {
      tags.push(`${open === span ? 'I' : 'B'}-${span.label}`)
      open = span
    } else {
      tags.push('O')
      open = null
    }
  }
  return { tokens, tags }
}
