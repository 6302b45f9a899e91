import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from './pipeline.ts'
import { nqtwParse } from './plugin.ts'

const value = 'QUYẾT ĐỊNH\nVề việc thử\n\nĐiều 1. Phạm vi\n1. Một.\n'

test('unified gives the tree that parse gives', () => {
  const tree = unified()
    .use(nqtwParse)
    .parse(new VFile({ path: 'a.txt', value }))
  expect(tree).toEqual(parse(value, { path: 'a.txt' }))
})

test('the tools of unist work on it', () => {
  const types = new Set<string>()
  visit(unified().use(nqtwParse).parse(value), (node) => void types.add(node.type))
  expect(types).toContain('root')
})

test('a file named .md is Markdown', () => {
  const markdown = '| a | b |\n| --- | --- |\n| 1 | 2 |\n'
  const tree = unified()
    .use(nqtwParse)
    .parse(new VFile({ path: 'a.md', value: markdown }))
  expect(tree).toEqual(parse(markdown, { path: 'a.md', format: 'markdown' }))
})

test('bytes are decoded, or refused', () => {
  const bytes = Buffer.from(`\ufeff${value}`, 'utf16le')
  expect(
    unified()
      .use(nqtwParse)
      .parse(new VFile({ value: bytes })),
  ).toEqual(parse(value, { encoding: 'utf-16le' }))
  expect(() =>
    unified()
      .use(nqtwParse)
      .parse(new VFile({ value: Buffer.from('%PDF-1.7') })),
  ).toThrow('looks like a PDF')
})
