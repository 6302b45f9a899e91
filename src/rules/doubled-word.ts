import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { forEachWord } from './words.ts'

/** Grammatical words that never stand twice; reduplication ("dần dần", "thường thường") is Vietnamese. */
const never = new Set('của và các được trong với cho để theo tại về là bởi hoặc khi nếu do những đến việc'.split(' '))

/** "của của": the same small word twice, with blanks between. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  category: 'spelling',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Không lặp từ', en: 'No word stands twice by mistake' },
  why: { vi: 'Từ lặp thường là lỗi khi sửa câu.', en: 'It is usually left over from an edit.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Từng bước, dần dần nâng cao chất lượng.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất lượng của của Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['của của'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      const { text, node } = block
      if (node.type === 'tableCell') continue
      let lastStart = 0
      let lastEnd = -1
      forEachWord(text, ({ start, end }) => {
        const from = lastStart
        const gap = start - lastEnd
        const isSame =
          gap > 0 && gap < 4 && lastEnd - from === end - start && end - start < 6 && text.startsWith(text.slice(start, end), from)
        lastStart = start
        lastEnd = end
        if (!isSame) return
        const found = text.slice(start, end)
        if (!never.has(found) || !/^ {1,3}$/.test(text.slice(start - gap, start))) return
        context.report({
          at: { block, start: from, end },
          message: { vi: `Lặp từ "${found}"`, en: `Unexpected second "${found}"` },
        })
      })
    }
  },
}
