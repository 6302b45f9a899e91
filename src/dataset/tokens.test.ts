import { expect, test } from 'vitest'
import { tokenBounds } from './tokens.ts'

test.each([
  ['Số 02-NQ/TW.', 'Số 02 - NQ / TW .'],
  ['Điều 5 (a)', 'Điều 5 ( a )'],
  ['𝕏 ok 😀!', '𝕏 ok 😀 !'],
  ['  ', ''],
])('%s', (text, tokens) => {
  const bounds = tokenBounds(text)
  const cut = bounds.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, bounds[i + 1])] : []))
  expect(cut.join(' ')).toBe(tokens)
})
