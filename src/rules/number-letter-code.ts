import { inLetter } from './frames.ts'
import { headOf } from './head.ts'
import type { Rule } from './rule.ts'

/** `Số: 23/CV-NV`: the symbol of a letter is the organ and the unit that drafted it; the Party's has `CV`. */
export const numberLetterCode: Rule = {
  id: 'number-letter-code',
  category: 'number-format',
  severity: 'info',
  regimes: ['state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3' },
  what: {
    vi: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo, không có "CV"',
    en: 'The symbol of a letter has the codes of the organ and of the unit that drafted it, and no "CV"',
  },
  why: { vi: 'Công văn không có tên loại nên không có ký hiệu tên loại.', en: 'A letter has no type in its head, hence no code of one.' },
  examples: {
    good: [inLetter({}), inLetter({ number: 'Số: 125/BNV-CVP' })],
    bad: [{ ...inLetter({ number: 'Số: 125/CV-BNV' }), expect: ['Số: 125/CV-BNV'] }],
  },
  check(context) {
    const number = headOf(context)?.number
    if (!number || !/^CV[-/]/u.test(context.document?.meta.docNumber?.symbol ?? '')) return
    context.report({ at: number, message: { vi: 'Ký hiệu công văn không có "CV"', en: 'Unexpected "CV" in the symbol of a letter' } })
  },
}
