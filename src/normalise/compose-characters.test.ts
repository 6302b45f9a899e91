import { expect, test } from 'vitest'
import { composeCharacters } from './compose-characters.ts'

test('composes NFD and windows-1258 alike, and maps back', () => {
  const { text, toSource, mends } = composeCharacters('Ngh\u0069\u0323 quy\u00ea\u0301t\nso\u0302\u0301 2')!
  expect(text).toBe('Nghị quyết\nsố 2')
  expect([3, 4, 8, 9, 10, 11, 12, 13, 15].map(toSource)).toEqual([3, 5, 9, 11, 12, 13, 14, 17, 19])
  expect(mends).toEqual([
    { start: 3, end: 11, to: 'ị quyế' },
    { start: 14, end: 17, to: 'ố' },
  ])
})

test.each(['Nghị quyết số 02', 'x\u0301 giữ', '\u0301', 'Việt Нам'])('leaves %j', (text) => {
  expect(composeCharacters(text)).toBeNull()
})

test('other scripts too', () => {
  expect(composeCharacters('\u1112\u1161\u11ab \u212b \u0958 \ufb2a')!.text).toBe('한 Å \u0915\u093c \u05e9\u05c1')
})
