import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const stamp = /(?<!\p{L})ĐẾN\s{1,3}(?:Số|Giờ|Ngày)\s?:\s{0,3}[\d./:-]{1,20}(?:\s{1,3}(?:Ngày|Giờ)\s?:\s{0,3}[\d./:-]{1,20})?/gu

/** The incoming stamp ("ĐẾN Số: 4471 Ngày: 23/10/2025") stands over the page; read into a sentence it cuts it. */
export const stampInText: Rule = {
  id: 'stamp-in-text',
  category: 'ocr-garble',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Dấu đến không lẫn vào câu văn', en: 'An incoming stamp does not stand inside a sentence' },
  why: { vi: 'Dấu đóng đè bị nhận dạng thành chữ của câu.', en: 'A stamp set over the text was read as part of it.' },
  examples: {
    good: [inDecision({}), inDecision({ issuer: 'ĐẾN Số: 8895\nNgày: 20/3\n\nỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG' })],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác để theo dõi về ĐẾN Số: 4471 Ngày: 23/10/2025 tiến độ công việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['ĐẾN Số: 4471 Ngày: 23/10/2025'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (block.node.type !== 'paragraph' || !block.text.includes('ĐẾN')) continue
      for (const { 0: printed, index } of block.text.matchAll(stamp)) {
        // a stamp by itself may stand anywhere
        if (printed.length === block.text.trim().length) continue
        context.report({
          at: { block, start: index, end: index + printed.length },
          message: { vi: 'Dấu đến lẫn vào câu văn', en: 'Unexpected incoming stamp inside the text' },
        })
      }
    }
  },
}
