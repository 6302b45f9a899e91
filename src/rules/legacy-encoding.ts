import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

const mojibake = /á»[\u0080-\u00BF‘’“”•–—˜™š›œžŸƒ„…†‡ˆ‰Š‹Œ]|áº[\u0080-\u00BF‘’“”•–—˜™š›œžŸƒ„…†‡ˆ‰Š‹Œ]|Ä‘|Æ°|Æ¡/gu
const suspicious = /[º»‘°¡©®µ¸¹¶·¾¼½Æ¬\u00AD«¤]/
/** `Xà HỘI`, `QUẢNG NGàI`: the `Ã` of the capital fonts of TCVN3, whose code a converter took for the small letter. */
const capitalLeft = /(?<=\p{Lu}\s{1,3}X)à(?= \p{Lu}{2})|(?<=(?<!\p{L})X)à(?= ?HỘI)|(?<=(?<!\p{L})NG)à(?=I(?!\p{L}))/gu
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
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inDecision({ body: 'Điều 1. Cấp cho bà HÀ THỊ MAI xà gồ.\nĐiều 2. Bà NGÂN và xã hội chịu trách nhiệm thi hành.' }),
    ],
    bad: [
      {
        ...inDecision({ title: 'VỀ PHÁT TRIỂN KINH TẾ - Xà HỘI TỈNH QUẢNG NGàI' }),
        expect: ['à', 'à'],
        fixed: 'VỀ PHÁT TRIỂN KINH TẾ - XÃ HỘI TỈNH QUẢNG NGÃI',
      },
      {
        ...inDecision({ title: 'VỀ XàHỘI HÓA GIÁO DỤC' }),
        expect: ['à'],
        fixed: 'VỀ XÃ HỘI HÓA GIÁO DỤC',
      },
      {
        ...inDecision({ title: 'Về việc Äá»™c láº­p, tá»± do vÃ  háº¡nh phÃºc' }),
        expect: ['Về việc Äá»™c láº­p, tá»± do vÃ  háº¡nh phÃºc'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (block.text.includes('Xà') || block.text.includes('NGà'))
        for (const { index } of block.text.matchAll(capitalLeft)) {
          const range = context.rangeOf({ block, start: index, end: index + 1 })
          if (!range) continue
          // `XàHỘI`: who mends UTF-8 that was misread takes `Ã` and a fixed blank for the two bytes of `à`
          const isMended = block.text.startsWith('HỘI', index + 1)
          context.report({
            at: range,
            message: isMended
              ? { vi: '`Ã` và khoảng trắng bị đọc thành chữ `à`', en: 'An `Ã` and its blank that were read as `à`' }
              : { vi: 'Chữ `Ã` còn sót mã TCVN3', en: 'An `Ã` left over from TCVN3' },
            fix: isMended ? 'Ã ' : 'Ã',
          })
        }
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
