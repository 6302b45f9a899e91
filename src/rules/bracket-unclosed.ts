import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Brackets come in pairs within a paragraph; `a)` closes nothing. */
export const bracketUnclosed: Rule = {
  id: 'bracket-unclosed',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Dấu ngoặc mở có dấu ngoặc đóng', en: 'An open bracket is closed' },
  why: {
    vi: 'Thiếu dấu đóng thì không biết phần trong ngoặc hết ở đâu.',
    en: 'Without the closing one the end of the insertion is not known.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Thành lập Tổ công tác (sau đây gọi là Tổ) theo điểm a) và b).\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác (sau đây gọi là Tổ theo đề nghị.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['('],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      const { text, node } = block
      if (!text.includes('(') || (node.type !== 'paragraph' && node.type !== 'heading')) continue
      const open: number[] = []
      for (let i = 0; i < text.length; i++) {
        if (text[i] === '(') open.push(i)
        else if (text[i] === ')') open.pop()
      }
      const start = open[0]
      if (start === undefined || /:$/.test(text.trimEnd())) continue
      context.report({
        at: { block, start, end: start + 1 },
        message: { vi: 'Dấu ngoặc mở không có dấu đóng', en: 'Missing closing bracket' },
      })
    }
  },
}
