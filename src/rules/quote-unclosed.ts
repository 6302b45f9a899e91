import type { TextBlock } from './context.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** “ is closed by ”, at the end of a paragraph by a straight one too, anywhere by two apostrophes, before the next “ opens; a quotation may run over paragraphs and units. */
export const quoteUnclosed: Rule = {
  id: 'quote-unclosed',
  category: 'spelling',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Dấu ngoặc kép mở có dấu đóng', en: 'An open quotation mark is closed' },
  why: {
    vi: 'Thiếu dấu đóng thì không biết nội dung trích, sửa đổi hết ở đâu.',
    en: 'Without it the end of the quoted or amended text is not known.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Sở Nội vụ chủ trì.";\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Thay cụm từ “cấp huyện” bằng “cấp xã”.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: "Điều 1. Gọi là “vùng khó khăn'' các xã miền núi.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thay cụm từ “cấp huyện bằng “cấp xã”.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['“'],
      },
    ],
  },
  check(context) {
    let open: { block: TextBlock; start: number } | null = null as { block: TextBlock; start: number } | null
    for (const block of context.blocks) {
      if (!/[“”"'’]/.test(block.text)) continue
      for (let i = 0; i < block.text.length; i++) {
        const sign = block.text[i]
        // two apostrophes for one sign: old typing
        if ((sign === "'" || sign === '’') && block.text[i + 1] === sign) open = null
        // a straight one at the end of a paragraph closes as well
        if (sign === '”' || (sign === '"' && /^[.;,]{0,3}$/.test(block.text.slice(i + 1, i + 5)))) open = null
        if (sign !== '“') continue
        if (open?.block === block)
          context.report({
            at: { ...open, end: open.start + 1 },
            message: { vi: 'Dấu ngoặc kép mở không có dấu đóng', en: 'Missing closing quotation mark' },
          })
        open = { block, start: i }
      }
    }
    if (open)
      context.report({
        at: { ...open, end: open.start + 1 },
        message: { vi: 'Dấu ngoặc kép mở không có dấu đóng', en: 'Missing closing quotation mark' },
      })
  },
}
