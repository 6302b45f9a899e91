import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './words.ts'

const show = (a: string, b: string) =>
  diffWords(a, b)
    .map(([op, text]) => (op === '=' ? text : `[${op}${text}]`))
    .join('')

describe('diffWords', () => {
  it.each([
    ['phạt tiền từ 1.000.000 đồng', 'phạt tiền từ 2.000.000 đồng', 'phạt tiền từ [-1.000.000 đồng][+2.000.000 đồng]'],
    ['trước ngày 30 tháng 6 năm 2026', 'trước ngày 31 tháng 7 năm 2026', 'trước [-ngày 30 tháng 6 năm 2026][+ngày 31 tháng 7 năm 2026]'],
    ['các bộ, ngành', 'các bộ, ban, ngành', 'các bộ, [+ban, ]ngành'],
    ['một hai ba', 'bốn năm sáu', '[-một hai ba][+bốn năm sáu]'],
    ['', 'thêm', '[+thêm]'],
  ])('%s → %s', (a, b, expected) => expect(show(a, b)).toBe(expected))

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('và ', 'các ', '5% ', 'ngày 1/1/2026', ', ', 'Bộ ', '\n', 'x'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const words = diffWords(a, b)
        const side = (op: string) =>
          words
            .filter((word) => word[0] !== op)
            .map((word) => word[1])
            .join('')
        expect([side('+'), side('-')]).toEqual([a, b])
      }),
    )
  })
})
