import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

/** U+FFFD stands where a converter could not read what was there. */
export const lostCharacters: Rule = {
  id: 'lost-characters',
  category: 'ocr-garble',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: { vi: 'Không có ký tự bị mất khi chuyển đổi (U+FFFD)', en: 'No character was lost in a conversion (U+FFFD)' },
  why: { vi: 'Chỗ có ký hiệu này thiếu một phần của từ.', en: 'Where this sign stands a part of a word is missing.' },
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ title: 'Về việc thành lập Tổ công tác v\uFFFD phân công' }), expect: ['v\uFFFD'] }],
  },
  check(context) {
    for (const block of context.blocks) {
      if (!block.text.includes('\uFFFD')) continue
      for (const { 0: word, index } of block.text.matchAll(/\p{L}{0,12}\uFFFD{1,40}/gu))
        context.report({
          at: { block, start: index, end: index + word.length },
          message: { vi: `Mất ký tự trong \`${word}\``, en: `Lost character in \`${word}\`` },
        })
    }
  },
}
