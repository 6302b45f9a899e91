import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { forEachWord, type Word } from './words.ts'

/** Parts of addresses, symbols and units of measure are no words of the language. */
const joins = /[\d/.@&_-]/

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
      inDecision({
        body: 'Điều 1. Đo bằng milimét và kilôgam, không dùng amiăng.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện banhành.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['banhành'],
      },
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
    const isKnown = (word: string) => isSyllable(word) || allowed.has(word) || isLoanWord(word)
    // what stands between blanks comes again and again: few texts need to be gone through letter by letter
    const seen = new Map<string, boolean>()
    const isSuspect = (chunk: string): boolean => {
      let suspect = seen.get(chunk)
      if (suspect === undefined) {
        suspect = false
        forEachWord(chunk, (word) => (suspect ||= isChecked(word) && !isKnown(chunk.slice(word.start, word.end))))
        seen.set(chunk, suspect)
      }
      return suspect
    }
    for (const block of context.blocks) {
      const { text, node } = block
      if (node.type === 'stamp' || node.type === 'sourceNote') continue
      if (!text.split(' ').some(isSuspect)) continue
      forEachWord(text, (word) => {
        const { start, end } = word
        const found = text.slice(start, end)
        if (
          !isChecked(word) ||
          isKnown(found) ||
          joins.test(text[start - 1] ?? '') ||
          /^(?:[\d/@&_-]|\.\p{L})/u.test(text.slice(end, end + 2))
        )
          return
        context.report({
          at: { block, start, end },
          message: { vi: `Tiếng Việt không có tiếng "${found}"`, en: `"${found}" is no Vietnamese syllable` },
        })
      })
    }
  },
}

/**
 * "kilôgam", "amiăng", "vắcxin": words of other languages are written in one, without a tone but the acute one before a stop. Syllables that
 * ran together have others ("banhành").
 */
function isLoanWord(word: string): boolean {
  const letters = word.normalize('NFD')
  return (letters.match(/[aeiouy\u0300-\u036f]{1,9}/g)?.length ?? 0) > 1 && !/[\u0300\u0303\u0309\u0323]|\u0301(?![cpt])/.test(letters)
}

/** Abbreviations have capitals, and so have the names of other languages. */
const isChecked = ({ start, end, isMarked, hasCapital }: Word) => isMarked && !hasCapital && end - start >= 2 && end - start <= 12
