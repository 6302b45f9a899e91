import type { Repair } from '../tree/index.ts'
import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Letters of one word torn apart, or wide gaps around a word: what stretched lines leave behind when they are copied. */
export const letterSpacing: Rule = {
  id: 'letter-spacing',
  category: 'letter-spacing',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: {
    vi: 'Chữ trong một từ viết liền, giữa các từ có một khoảng trắng',
    en: 'The letters of a word stand together, words stand one blank apart',
  },
  why: { vi: 'Chữ bị tách không tìm được và làm sai mọi phép so sánh.', en: 'A word that is torn apart cannot be found or compared.' },
  fixable: true,
  examples: {
    good: [
      inDecision({ title: 'Về việc thành lập Tổ công tác' }),
      inDecision({
        body: 'Điều 1. Thành lập  Tổ  công tác để kiểm tra  việc thực  hiện của  các sở.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Thành lập Tổ công tác để kiểm tra  việc thực hiện của các sở.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác để ki  ể  m tra việc thực hiện của các sở.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['ki  ể  m'],
        fixed:
          'Điều 1. Thành lập Tổ công tác để kiểm tra việc thực hiện của các sở.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    const spaced = context.repairs.filter(({ step }) => step === 'letter-spacing' || step === 'word-spacing')
    // where no word is torn by them, wide gaps are those of justified print
    const isStretched = spaced.some(({ step, from }) => step === 'letter-spacing' && from.includes('  '))
    for (const [i, { step, position, from, to }] of spaced.entries()) {
      if (step === 'word-spacing' && !isStretched) continue
      // one wide gap is the typist's; a second one behind the same word shows that the word was spaced out
      const isNear = (other: Repair | undefined) =>
        other !== undefined && Math.abs(other.position.start.offset - position.start.offset) < 16
      if (from.trim() === '' && !isNear(spaced[i - 1]) && !isNear(spaced[i + 1])) continue
      context.report({
        at: { start: position.start.offset, end: position.end.offset },
        message: { vi: `Khoảng trắng thừa trong "${to.trim()}"`, en: `Unexpected blanks in "${to.trim()}"` },
        ...(from !== to && { fix: to }),
      })
    }
  },
}
