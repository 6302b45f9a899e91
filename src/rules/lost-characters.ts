import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

/** U+FFFD, and the scripts of Asia. */
const lost = /[\uFFFD\u0590-\u1cff\u3041-\ua4ff\uac00-\ud7af\uf900-\ufaff]/u
const lostInWord =
  /\p{L}{0,12}\uFFFD{1,40}|\p{Script=Latin}{1,12}[\u0590-\u1cff\u3041-\ua4ff\uac00-\ud7af\uf900-\ufaff]{1,40}|[\u0590-\u1cff\u3041-\ua4ff\uac00-\ud7af\uf900-\ufaff]{1,40}(?=\p{Script=Latin})/gu

/** U+FFFD stands where a converter could not read what was there; a letter of an Asian script inside a word is what it took it for. */
export const lostCharacters: Rule = {
  id: 'lost-characters',
  category: 'ocr-garble',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: {
    vi: 'Không có ký tự bị mất khi chuyển đổi (U+FFFD, chữ nước khác trong từ)',
    en: 'No character was lost in a conversion (U+FFFD, another script inside a word)',
  },
  why: { vi: 'Chỗ có ký hiệu này thiếu một phần của từ.', en: 'Where this sign stands a part of a word is missing.' },
  examples: {
    good: [inDecision({}), inDecision({ title: 'Về việc thành lập Viện Hán Nôm (漢喃)' })],
    bad: [
      { ...inDecision({ title: 'Về việc thành lập Tổ công tác v\uFFFD phân công' }), expect: ['v\uFFFD'] },
      { ...inDecision({ title: 'Về việc thành lập Tổ công t僚 phân công' }), expect: ['t僚'] },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (!lost.test(block.text)) continue
      for (const { 0: word, index } of block.text.matchAll(lostInWord))
        context.report({
          at: { block, start: index, end: index + word.length },
          message: { vi: `Mất ký tự trong \`${word}\``, en: `Lost character in \`${word}\`` },
        })
    }
  },
}
