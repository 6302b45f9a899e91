import { expect, test } from 'vitest'
import { plainBlanks } from './plain-blanks.ts'

test('odd blanks become spaces of the same length, a line at a time', () => {
  const { text, mends } = plainBlanks('Điều\u00a01.\u3000Phạm\u2009vi\nKhoản\u202f2\f\t3\v4\u0085\n')!
  expect(text).toBe('Điều 1. Phạm vi\nKhoản 2\f\t3\u20284\u2028\n')
  expect(mends).toEqual([
    { start: 4, end: 13, to: ' 1. Phạm ' },
    { start: 21, end: 29, to: ' 2\f\t3\u20284\u2028' },
  ])
})

test('leaves ordinary ones', () => {
  expect(plainBlanks('a b\tc\r\nd\fe\u2028f')).toBeNull()
})
