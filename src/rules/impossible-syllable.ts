import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu
const word = /(?<![\p{L}\p{M}\d/.@&_-])\p{L}{2,12}(?![\p{L}\p{M}\d/@&_-]|\.\p{L})/gu

/** A word with Vietnamese marks that no onset, rhyme and tone of the language make. */
export const impossibleSyllable: Rule = {
  id: 'impossible-syllable',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {},
  what: {
    vi: 'Mỗi tiếng có âm đầu, vần và thanh mà tiếng Việt có',
    en: 'Every syllable has an onset, a rhyme and a tone that Vietnamese has',
  },
  why: {
    vi: 'Tiếng không có thật là lỗi gõ hoặc lỗi nhận dạng.',
    en: 'What the language does not have is a slip of the keys or of the scanner.',
  },
  options: {
    allow: {
      type: 'string[]',
      default: [],
      what: { vi: 'Các tiếng được chấp nhận (tên dân tộc, địa danh)', en: 'Syllables to accept (names of peoples and places)' },
    },
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Thực hiện tại xã Đắk Nông, huyện Krông Búk và Công ty ABC.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất luợng của Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['luợng'],
      },
    ],
  },
  check(context) {
    const allowed = new Set((context.options['allow'] as readonly string[]).map((allow) => allow.toLowerCase()))
    const seen = new Map<string, boolean>()
    for (const block of context.blocks) {
      if (block.node.type === 'stamp' || block.node.type === 'sourceNote') continue
      for (const { 0: found, index } of block.text.matchAll(word)) {
        let bad = seen.get(found)
        if (bad === undefined) {
          bad = isSuspect(found) && !allowed.has(found.toLowerCase())
          seen.set(found, bad)
        }
        if (bad)
          context.report({
            at: { block, start: index, end: index + found.length },
            message: { vi: `Tiếng Việt không có tiếng "${found}"`, en: `"${found}" is no Vietnamese syllable` },
          })
      }
    }
  },
}

/** Abbreviations (several capitals) and names of other languages (a capital first) are not held against the rule. */
function isSuspect(found: string): boolean {
  if (!marked.test(found) || /^\p{Lu}/u.test(found)) return false
  return !/\p{Lu}/u.test(found.slice(1)) && !isSyllable(found.toLowerCase())
}
