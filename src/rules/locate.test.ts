import { expect, test } from 'vitest'
import type { Paragraph } from '../tree/index.ts'
import { createLocator } from './locate.ts'

/** A paragraph of leaves: `[value, printed]`, printed one after another. */
function paragraph(...leaves: [value: string, printed: string][]) {
  let source = ''
  const children = leaves.map(([value, printed]) => {
    const start = source.length
    source += printed
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
    return { type: 'text' as const, value, position: { start: point(start), end: point(source.length) } }
  })
  const node: Paragraph = { type: 'paragraph', children }
  const text = children.map(({ value }) => value).join('')
  const behind = (words: string) => {
    const start = text.indexOf(words)
    const range = createLocator(source).rangeIn(node, start, start + words.length)
    return range && source.slice(range.start, range.end)
  }
  return behind
}

test.each([
  ['as printed', [['Nâng cao chất lượng', 'Nâng cao chất lượng']], 'chất', 'chất'],
  ['wrapped', [['Nâng cao chất lượng', 'Nâng cao\n  chất lượng']], 'cao chất', 'cao\n  chất'],
  ['letter-spaced', [['Nâng cao chất lượng', 'Nâng cao ch  ấ  t lượng']], 'chất', 'ch  ấ  t'],
  ['decomposed', [['Nâng cao', 'Nâng cao'.normalize('NFD')]], 'Nâng', 'Nâng'.normalize('NFD')],
  [
    'over leaves',
    [
      ['Nâng ', 'Nâng '],
      ['cao', 'cao'],
      [' lên', ' lên'],
    ],
    'g cao l',
    'g cao l',
  ],
  [
    'over marks',
    [
      ['Nâng ', 'Nâng '],
      ['cao', '**cao'],
    ],
    'cao',
    'cao',
  ],
  ['nothing', [['Nâng cao', 'Nâng cao']], '', ''],
] as [string, [string, string][], string, string][])('finds the source: %s', (_, leaves, words, printed) => {
  expect(paragraph(...leaves)(words)).toBe(printed)
})

test('points are lines and columns from 1', () => {
  const { point } = createLocator('a\nbc\n\nd')
  expect([0, 1, 2, 4, 5, 6].map((offset) => [point(offset).line, point(offset).column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 3],
    [3, 1],
    [4, 1],
  ])
})
