import { expect, test } from 'vitest'
import { normalise } from './index.ts'

test.each([
  ['thi hành Quyết địnhnày và Điềunày.', 'thi hành Quyết định này và Điều này.'],
  ['theo Thông tưsố 12/2020/TT-BTN', 'theo Thông tư số 12/2020/TT-BTN'],
  ['theo khoản2 Điều5 Luật Thư viện', 'theo khoản 2 Điều 5 Luật Thư viện'],
  ['theo khoản 2Điều 5Nghị định số 7/2031/NĐ-CP', 'theo khoản 2 Điều 5 Nghị định số 7/2031/NĐ-CP'],
  ['tại điểm1.1, mục 2 của Hướng dẫn', 'tại điểm 1.1, mục 2 của Hướng dẫn'],
  ['các tài khoản2 và quy định ở mục2.', null],
  ['hệ số 2Điều chỉnh, quan điểm1 Điều', null],
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
