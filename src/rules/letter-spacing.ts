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
    good: [inDecision({ title: 'Về việc thành lập Tổ công tác' })],
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
    for (const { step, position, from, to } of context.repairs) {
      if (step !== 'letter-spacing' && step !== 'word-spacing') continue
      context.report({
        at: { start: position.start.offset, end: position.end.offset },
        message: { vi: `Khoảng trắng thừa trong "${to.trim()}"`, en: `Unexpected blanks in "${to.trim()}"` },
        ...(from !== to && { fix: to }),
      })
    }
  },
}
