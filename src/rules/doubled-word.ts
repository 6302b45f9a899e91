import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Grammatical words that never stand twice, and what stands before a figure of a date; "tiếp theo theo quy định" is right; "công nghệ số số 12" is none; reduplication ("dần dần", "ngày ngày") is Vietnamese. */
const twice =
  /(?<!\p{L}|(?:tiếp|kèm) (?=theo))(?:(của|và|các|được|trong|với|cho|để|theo|tại|về|là|bởi|hoặc|khi|nếu|do|những|đến|việc) {1,3}\1(?!\p{L})|(ngày|tháng) {1,3}\2(?= {1,3}\d))/gu

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
        body: 'Điều 1. Hồ sơ kèm theo theo mẫu; các bước tiếp theo theo quy định.\nĐiều 2. Sở Nội vụ thi hành Quyết định này.',
      }),
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
      {
        ...inDecision({
          body: 'Điều 1. Ngày ngày nâng cao chất lượng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ngày 05 tháng 5 năm 2024.',
        }),
        expect: ['ngày ngày'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (block.node.type === 'tableCell') continue
      for (const { index, 0: words, 1: word, 2: before } of block.text.matchAll(twice))
        context.report({
          at: { block, start: index, end: index + words.length },
          message: { vi: `Lặp từ "${word ?? before!}"`, en: `Unexpected second "${word ?? before!}"` },
        })
    }
  },
}
