import { Ajv2020 } from 'ajv/dist/2020.js'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { DivisionName, Node, Relation, Root } from '../tree/index.ts'
import { treeSchema } from './schema.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false }).compile(treeSchema)
const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: { line: 1, column: 3, offset: 2 } }

const base: Root['data'] = { schema: 'nqtw/1', path: null, encoding: 'utf-8', diagnostics: [], repairs: [] }

/** Complete by its type: a node type that is added to the tree and not here does not compile. */
const nodeTypes = Object.keys({
  root: 0, document: 0, unstructured: 0, preface: 0, preamble: 0, body: 0, conclusions: 0, attachments: 0,
  division: 0, marker: 0, heading: 0, paragraph: 0, table: 0, tableRow: 0, tableCell: 0, footnoteDefinition: 0,
  basis: 0, recital: 0, enactingFormula: 0, signature: 0, recipients: 0, recipient: 0, addressee: 0, issuer: 0, docNumber: 0, docDate: 0,
  docType: 0, docTitle: 0, motto: 0, separator: 0, stamp: 0, mark: 0, sourceNote: 0, furniture: 0,
  text: 0, emphasis: 0, strong: 0, footnoteReference: 0, citation: 0, reference: 0, date: 0, link: 0,
} satisfies Record<Node['type'], 0>) // prettier-ignore

const divisionNames = Object.keys({
  part: 0,
  chapter: 0,
  section: 0,
  subsection: 0,
  article: 0,
  clause: 0,
  subclause: 0,
  point: 0,
  indent: 0,
  item: 0,
} satisfies Record<DivisionName, 0>)

const relations = Object.keys({
  basis: 0,
  implements: 0,
  guides: 0,
  amends: 0,
  replaces: 0,
  repeals: 0,
  attaches: 0,
  refers: 0,
} satisfies Record<Relation, 0>)

const full: Root = {
  type: 'root',
  data: {
    ...base,
    diagnostics: [
      {
        ruleId: 'number-present',
        category: 'number-format',
        severity: 'warning',
        message: 'no number',
        position,
        documentId: 'doc_1',
        clause: 'Điều 8',
        fix: { range: [0, 2], text: 'Số' },
        data: { found: 1 },
      },
    ],
    repairs: [{ step: 'nfc', position, from: 'e\u0323', to: 'ẹ' }],
  },
  children: [
    {
      type: 'document',
      id: 'doc_1',
      system: 'state',
      role: 'main',
      meta: {
        docType: { code: 'NQ', name: 'Nghị quyết' },
        docNumber: { raw: 'Số 1-NQ/TU', number: '1', year: null, symbol: 'NQ/TU', canonical: '1-NQ/TU' },
        issuer: { name: 'Ban Thường vụ', parents: [] },
        place: null,
        date: '2026-01-02',
        title: null,
        addressees: ['Sở Y tế'],
        signatures: [{ authority: 'T/M', onBehalfOf: null, deputyFor: null, position: 'BÍ THƯ', name: null }],
        recipients: [{ text: 'Như trên', note: null, archive: false }],
        uri: null,
      },
      children: [
        {
          type: 'body',
          children: [
            {
              type: 'division',
              id: 'art_1',
              name: 'article',
              label: '1',
              children: [
                { type: 'marker', value: 'Điều 1.', position },
                {
                  type: 'heading',
                  children: [{ type: 'reference', provision: [{ name: 'clause', label: '2' }], target: null, children: [] }],
                },
                {
                  type: 'table',
                  columns: ['TT'],
                  children: [{ type: 'tableRow', header: true, children: [{ type: 'tableCell', children: [] }] }],
                },
                { type: 'footnoteDefinition', identifier: '1', label: '1', children: [{ type: 'marker', value: '1' }] },
              ],
            },
          ],
        },
        { type: 'attachments', children: [] },
      ],
    },
    { type: 'unstructured', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'x', position }] }] },
  ],
}

/** Every value that some `const` or `enum` of the schema allows. */
function allowed(schema: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'const') found.add(value)
    else if (key === 'enum') for (const one of value as unknown[]) found.add(one)
    else allowed(value, found)
  }
  return found
}

test('the schema knows every node type, division and relation of the tree', () => {
  expect([...nodeTypes, ...divisionNames, ...relations].filter((name) => !allowed(treeSchema).has(name))).toEqual([])
})

test('a tree with everything in it is valid', () => {
  validate(full)
  expect(validate.errors).toBe(null)
})

test.each<[string, (tree: Root) => unknown]>([
  ['an unknown node', (tree) => tree.children.push({ type: 'book', children: [] } as never)],
  ['an unknown field', (tree) => Object.assign(tree.children[0]!, { colour: 'red' })],
  ['a missing field', (tree) => delete (tree.data as Partial<Root['data']>).encoding],
  ['a document inside a body', (tree) => (tree.children[0]!.children[0]! as { children: unknown[] }).children.push(tree.children[0])],
])('%s is not', (_, spoil) => {
  const tree = structuredClone(full)
  spoil(tree)
  expect(validate(tree)).toBe(false)
})

function textsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return names.filter((name) => name.endsWith('.txt')).map((name) => join(folder, name))
}

function expectValid(text: string, name: string): void {
  validate(parse(text))
  expect(validate.errors, name).toBe(null)
}

test.each(['', 'Một câu.', 'QUYẾT ĐỊNH\nĐiều 1. Phạm vi\n1. Một\na) Hai'])('what is parsed is valid: %j', (text) => expectValid(text, text))

test('the trees of the fixtures are valid', () => {
  const files = textsIn('fixtures')
  expect(files).not.toEqual([])
  for (const file of files) expectValid(readFileSync(file, 'utf8'), file)
})

// Real documents, where they are at hand beside the project.
const real = ['../shared/seeds', '../shared/corpus'].flatMap(textsIn)
test.skipIf(real.length === 0)('the trees of real documents are valid', () => {
  for (const file of real) expectValid(readFileSync(file, 'utf8'), file)
})
