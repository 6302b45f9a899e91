import { expect, test } from 'vitest'
import type { Root } from '../tree/index.ts'
import { coverInvisible } from './cover-invisible.ts'

const point = (offset: number) => ({ line: 1, column: offset + 1, offset })

/** Where the leaf of the first word ends, once what stands between it and the second is looked at. */
const endOf = (source: string): number => {
  const words = [...source.matchAll(/\p{L}+/gu)]
  const leaves = words.map(({ index, 0: value }) => ({ type: 'text' as const, value, position: { start: point(index), end: point(index + value.length) } }))
  const root: Root = { type: 'root', data: { path: null }, children: [{ type: 'unstructured', children: [{ type: 'paragraph', children: leaves }] }] } as unknown as Root
  coverInvisible(root, source, point)
  return leaves[0]!.position.end.offset
} // prettier-ignore

test.each([
  ['Kênh 📌 Cống', 7],
  ['Kênh 👷🏽 Cống', 9],
  ['Kênh 🇻🇳 Cống', 9],
  ['Kênh \u200b Cống', 6],
])('a leaf takes up the picture behind it: %j', (source, end) => expect(endOf(source)).toBe(end))

test.each(['Kênh © Cống', 'Kênh ® Cống', 'Kênh ™ Cống', 'Kênh ☑ Cống'])('but no sign that is printed: %j', (source) =>
  expect(endOf(source)).toBe(4),
)
