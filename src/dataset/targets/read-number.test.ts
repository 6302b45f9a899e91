import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['12.000', 12_000],
  ['1.920', 1920],
  ['1.234.567,8', 1_234_567.8],
  ['0,7', 0.7],
  ['05', 5],
  ['113.5', 113.5],
  ['1.2.3', NaN],
])('%s → %d', (printed, value) => expect(readNumber(printed)).toBe(value))
