import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'
import { dropSourceMarks } from './drop-source-marks.ts'
import { normalise } from './index.ts'

test.each([
  ['1.  [cite_start]Nạo vét kênh[cite: 8].', '1.  Nạo vét kênh.'],
  ['Kênh **N1**[cite: 19, 20]: sửa [cite: 3-5].\n[cite: 7]\nHết', 'Kênh **N1**: sửa.\n\nHết'],
  ['[cite_start]**Kênh** [cite: 2] và cống', '**Kênh** và cống'],
])('marks that a chat program sets around what it took from a file: %j', (source, plain) => {
  expect(dropSourceMarks(source)!.text).toBe(plain)
  expect(normalise(source, 'markdown').text).toBe(plain)
})

test('other brackets stay', () => {
  expect(dropSourceMarks('Kênh N1[1], theo [cite] và [cite: xã Muối]')?.text).toBeUndefined()
})

test('each lies in a leaf', () => {
  const text =
    '[cite_start]\n# QUY CHẾ\n\n1. [cite_start]Nạo vét **kênh**[cite: 8].\n\n[cite: 9]\n\n2. [cite_start]**Sửa cống** [cite: 10]\n'
  const seen = new Set<number>()
  for (const [node] of walk(parse(text)))
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  expect([...text].flatMap((char, at) => (/[^\s*#]/u.test(char) && !seen.has(at) ? [text.slice(at, at + 12)] : []))).toEqual([])
})
