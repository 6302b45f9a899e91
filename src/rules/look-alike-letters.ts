import { isInCitedNumber, lookAlikes, reportLookAlike } from './citation-look-alike.ts'
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
    good: [
      inDecision({}),
      inDecision({ body: 'Điều 1. Khoản chi từ 2‑3 lần mỗi năm.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.' }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Ðiều 1. Thành lập Tổ công tác 🌾 của хã.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Ð', 'х'],
        fixed: 'Điều 1. Thành lập Tổ công tác 🌾 của xã.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({ body: 'Ðiều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.' }),
        expect: ['Ð'],
        fixed: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    for (const letter of lookAlikes(context)) if (!isInCitedNumber(context, letter)) reportLookAlike(context, letter)
  },
}
