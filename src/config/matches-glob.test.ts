import { expect, test } from 'vitest'
import { matchesGlob } from './matches-glob.ts'

test.each([
  ['a/b/c.txt', '**/*.txt', true],
  ['c.txt', '**/*.txt', true],
  ['a/b/c.txt', '*.txt', true],
  ['a/b/c.txt', 'a/*.txt', false],
  ['a/b/c.txt', 'a/**', true],
  ['a/b/c.md', 'a/**/*.{txt,md}', true],
  ['a/b/c.mdx', '*.{txt,md}', false],
  ['công văn/số 1.txt', 'công văn/số ?.txt', true],
  ['x/a', 'a', true],
  ['a/x', 'a', false],
])('%s against %s: %s', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected)
})

test('many stars are no trap', () => {
  expect(matchesGlob('a'.repeat(5000), '*a'.repeat(200) + 'b')).toBe(false)
})
