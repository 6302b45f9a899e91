import { expect, test } from 'vitest'
import { removeInvisible } from './remove-invisible.ts'

test.each([
  ['\ufeffCăn cứ', 'Căn cứ'],
  ['phát\u00ad triển\u200b bền\u2060vững', 'phát triển bềnvững'],
  ['\u202d12\u202c', '12'],
  ['\0 \ud800 \u{1f600}', '\0 \ud800 \u{1f600}'],
])('%j → %j', (seen, plain) => {
  expect(removeInvisible(seen)?.text ?? seen).toBe(plain)
})

test('the word beside covers it', () => {
  //                                0123      45678
  const { toSource } = removeInvisible('\u200bab\u200b cd \u200b\nef')!
  expect([0, 2, 3, 5, 7, 9].map(toSource)).toEqual([0, 4, 5, 9, 10, 12])
})

test('one mend for a line', () => {
  expect(removeInvisible('a\u200bb\u200bc\nd\u200b')!.mends).toEqual([
    { start: 1, end: 4, to: 'b' },
    { start: 7, end: 8, to: '' },
  ])
})
