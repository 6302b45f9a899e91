import { expect, test } from 'vitest'
import { normalise } from './index.ts'

test.each([
  ['thi hành Quyết địnhnày và Điềunày.', 'thi hành Quyết định này và Điều này.'],
  ['theo Thông tưsố 12/2020/TT-BTN', 'theo Thông tư số 12/2020/TT-BTN'],
  ['Điều 5 Luật này, đóng dấu nàynọ, thông số 5', null],
  ['địnhnàyx', null],
])('%s', (source, mended) => {
  const normal = normalise(source)
  expect(normal.text).toBe(mended ?? source)
  expect(normal.repairs.map(({ step }) => step)).toEqual(mended ? ['glued'] : [])
})

test('what stands on either side of the blank keeps its place', () => {
  const source = 'Quyết địnhnày'
  const { text, toOriginal, repairs } = normalise(source)
  const at = text.indexOf('này')
  expect(source.slice(toOriginal(at), toOriginal(at + 3))).toBe('này')
  expect(source.slice(toOriginal(at - 5), toOriginal(at - 1))).toBe('định')
  expect(repairs[0]).toMatchObject({ from: '', to: ' ' })
})
