import { isInCitedNumber } from './citation-look-alike.ts'
import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

/** Letters of other alphabets that look like Vietnamese ones (Ð for Đ, Cyrillic а); those in a cited number are a fault of the citation. */
export const lookAlikeLetters: Rule = {
  id: 'look-alike-letters',
  category: 'spelling',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: { vi: 'Chữ cái đúng mã tiếng Việt', en: 'Letters are those of the Vietnamese alphabet' },
  why: { vi: 'Chữ giống hình khác mã không tìm kiếm, so sánh được.', en: 'What looks alike and is another letter cannot be found.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ body: 'Ðiều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.' }),
        expect: ['Ð'],
        fixed: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    for (const { step, position, from, to } of context.repairs) {
      if (step !== 'look-alike' || from === to) continue
      const at = { start: position.start.offset, end: position.end.offset }
      if (!isInCitedNumber(context, at))
        context.report({
          at,
          message: { vi: `Chữ \`${from}\` không phải chữ Việt, cần \`${to}\``, en: `Unexpected letter \`${from}\`, expected \`${to}\`` },
          fix: to,
        })
    }
  },
}
