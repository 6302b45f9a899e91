import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

const mojibake = /á»[\u0080-\u00BF‘’“”•–—˜™š›œžŸƒ„…†‡ˆ‰Š‹Œ]|áº[\u0080-\u00BF‘’“”•–—˜™š›œžŸƒ„…†‡ˆ‰Š‹Œ]|Ä‘|Æ°|Æ¡/gu
const suspicious = /[º»‘°¡©®µ¸¹¶·¾¼½Æ¬\u00AD«¤]/
const tcvn3 = /\p{L}[©®µ¸¹¶·»¾¼½Æ¬­«¤ÈÌÐÑÖÜÞßïñ]\p{L}/gu

/** Text of TCVN3 fonts, or UTF-8 that was read as Windows-1252. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  category: 'spelling',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: { vi: 'Văn bản dùng mã Unicode', en: 'The text is Unicode' },
  why: { vi: 'Mã cũ hoặc mã bị đọc sai không đọc được.', en: 'Legacy codes, and codes that were misread, cannot be read.' },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ title: 'Về việc Äá»™c láº­p, tá»± do vÃ  háº¡nh phÃºc' }),
        expect: ['Về việc Äá»™c láº­p, tá»± do vÃ  háº¡nh phÃºc'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (!suspicious.test(block.text)) continue
      const broken = block.text.match(mojibake)?.length ?? 0
      const legacy = block.text.match(tcvn3)?.length ?? 0
      const modern = legacy >= 5 && /[\u1EA0-\u1EF9]/u.test(block.text)
      if (broken < 2 && (legacy < 5 || modern)) continue
      context.report({
        at: block.node,
        message:
          broken >= 2
            ? { vi: 'Chữ UTF-8 bị đọc sai mã', en: 'Unexpected signs: UTF-8 read as another encoding' }
            : { vi: 'Có vẻ là mã TCVN3 (ABC)', en: 'Unexpected signs: it looks like TCVN3 (ABC)' },
      })
      return
    }
  },
}
