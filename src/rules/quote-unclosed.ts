import type { TextBlock } from './context.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** “ is closed by ”, at the end of a paragraph by a straight one too, anywhere by two apostrophes, before the next “ opens in its paragraph or behind a colon; a quotation may run over paragraphs and units, and new text that begins a paragraph may have quotations inside. */
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
      inDecision({
        body: 'Điều 1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Mức phát thải bằng “0” theo quy định.\n3. Sở Nội vụ chủ trì.”\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thay cụm từ “cấp huyện bằng “cấp xã”.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['“'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Sở Nội vụ chủ trì.\nĐiều 2. Sửa đổi khoản 4 Điều 3 như sau:\n“4. Sở Nội vụ báo cáo.”\nĐiều 3. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['“'],
      },
    ],
  },
  check(context) {
    const message = { vi: 'Dấu ngoặc kép mở không có dấu đóng', en: 'Missing closing quotation mark' }
    const report = ({ block, start }: Mark) => {
      context.report({ at: { block, start, end: start + 1 }, message })
    }
    /** The mark of the new text of an amended unit, which may have quotations inside. */
    let outer = null as Mark | null
    let open = null as Mark | null
    let above = ''
    for (const block of context.blocks) {
      const before = above
      above = block.text
      if (!/[“”"'’]/.test(block.text)) continue
      for (let i = 0; i < block.text.length; i++) {
        const sign = block.text[i]
        if (closes(block.text, i)) {
          if (open) open = null
          else outer = null
        }
        if (sign !== '“') continue
        if (open?.block === block) {
          if (open.start === 0 && !outer) outer = open
          else report(open)
        } else if (open && i === 0 && before.endsWith(':')) report(open)
        open = { block, start: i }
      }
    }
    if (outer) report(outer)
    if (open) report(open)
  },
}

interface Mark {
  block: TextBlock
  start: number
}

/** `”`; two apostrophes for one sign, as old typing has it; a straight one at the end of a paragraph. */
function closes(text: string, at: number): boolean {
  const sign = text[at]
  if (sign === '”') return true
  if (sign === '"') return /^[.;,]{0,3}$/.test(text.slice(at + 1, at + 5))
  return (sign === "'" || sign === '’') && text[at + 1] === sign
}
