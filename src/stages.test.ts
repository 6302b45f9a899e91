import { expect, test } from 'vitest'
import {
  assignIds,
  indexLines,
  normalise,
  outline,
  overlayFinder,
  parse,
  readStructure,
  resolveReferences,
  splitLines,
  treeSchema,
} from './index.ts'
import type { Root } from './index.ts'
import { Chalk } from 'chalk'

const source = 'QUYẾT ĐỊNH\nVề việc mở kho\n\nĐiều 1. Kho\n1. Kho mở cửa theo khoản 2 Điều này.\n2. Kho đóng cửa.\n'

test('the stages one after the other make the tree of `parse`', () => {
  const normal = normalise(source)
  const point = indexLines(source)
  const root: Root = {
    type: 'root',
    children: readStructure(splitLines(normal.text), {
      locate: {
        position: (start, end) => ({ start: point(normal.toOriginal(start)), end: point(normal.toOriginal(end)) }),
        isBlank: () => false,
      },
      ...overlayFinder(),
      uri: () => null,
      text: normal.text,
    }),
    data: { schema: 'nqtw/1', path: null, encoding: 'utf-8', diagnostics: [], repairs: [] },
  }
  assignIds(root)
  expect(resolveReferences(root)).toEqual([])
  expect(root.children).toEqual(parse(source).children)
})

test('what people and programs read of a tree', () => {
  expect(outline(parse(source), { width: 80, colours: new Chalk({ level: 0 }), depth: 9 })).toContain('Điều 1')
  expect(treeSchema).toHaveProperty('$defs.diagnostic')
})

test('bytes are refused in words', () => {
  expect(() => parse(Buffer.from('Điều 1.') as unknown as string)).toThrow('parse takes a text; `decode` makes one of bytes')
})
