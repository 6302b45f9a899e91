import { Ajv2020 } from 'ajv/dist/2020.js'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import { treeSchema } from '../commands/schema.ts'
import { normalise } from '../normalise/index.ts'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { parse } from '../pipeline.ts'
import { type Root, walk } from '../tree/index.ts'
import { projectTree } from './project-tree.ts'

/** `UPDATE_FIXTURES=1` writes what is parsed now; read the difference like code before it is committed. */
const isUpdate = Boolean(process.env.UPDATE_FIXTURES)
const folder = join(import.meta.dirname, '../../fixtures/structure')
const leaves = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])source\.(txt|md)$/.test(path))
  .map((path) => ({ path: join(folder, path), name: path.replaceAll('\\', '/').replace(/\/source\.\w+$/, '') }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(treeSchema)
await loadMarkdown()

describe.each(leaves)('$name', ({ path, name }) => {
  const source = readFileSync(path, 'utf8')
  const read = (): Root => parse(source, { path: name, format: path.endsWith('.md') ? 'markdown' : 'text' })
  const lineAround = (i: number) => source.slice(source.lastIndexOf('\n', i - 1) + 1, i + 10)
  const tree = read()
  const nodes = [...walk(tree)].map(([node]) => node)
  const texts = nodes.flatMap((node) =>
    'value' in node && node.position && !('children' in node) ? [{ value: node.value, ...node.position }] : [],
  )

  test('is read as expected', () => {
    const file = path.replace(/source\.\w+$/, 'expected.yaml')
    const expected: unknown = existsSync(file) ? parseYaml(readFileSync(file, 'utf8')) : 'no expected.yaml beside the source'
    const got = projectTree(tree)
    if (isUpdate && !isDeepStrictEqual(got, expected)) writeFileSync(file, stringify(got, { lineWidth: 0 }))
    else expect(got).toEqual(expected)
  })

  test('keeps every character once', () => {
    const times = new Uint8Array(source.length)
    for (const node of nodes)
      if (!('children' in node) && node.position) for (let i = node.position.start.offset; i < node.position.end.offset; i++) times[i]!++
    const places = [...times.keys()].filter((i) => !/[\s\uFEFF]/u.test(source[i]!))
    const lost = places.filter((i) => times[i] === 0 && !isSyntax.test(source.slice(i, i + 2)))
    const twice = places.filter((i) => times[i]! > 1)
    expect({ lost: lost.map(lineAround), twice: twice.map(lineAround) }).toEqual({ lost: [], twice: [] })
  })

  test('cuts out its own text at every position', () => {
    const cuts = texts.map(({ value, start, end }) => ({ value, cut: source.slice(start.offset, end.offset) }))
    expect(cuts.filter(({ value, cut }) => bare(value) !== bare(cut))).toEqual([])
  })

  test('has ids that are unique', () => {
    const ids = nodes.flatMap((node) => ('id' in node ? [node.id] : []))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('fits the schema', () => {
    isValid(tree)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('is read the same way again', () => {
    expect(read()).toEqual(tree)
  })
})

/** What marks words up and says nothing: emphasis, headings, cells, a `\` that breaks a line of Markdown. */
const isSyntax = /^(?:[*_#|`]|\\\n)/

/** Letters and signs alone: blanks, emphasis and what the normaliser mends taken away. */
const bare = (text: string) => normalise(text).text.replace(/[\s*_#|`\\\uFEFF]/gu, '')
