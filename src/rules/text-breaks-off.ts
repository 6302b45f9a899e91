import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const open = /(?<!\p{L})(?:và|của|các|những|với|cho|để|tại|theo|trong|hoặc|là|được|bởi|do|từ|về)$|[,–-]$/iu

/** The last paragraph of a body that ends in the middle of a sentence. */
export const textBreaksOff: Rule = {
  id: 'text-breaks-off',
  category: 'truncated',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Nội dung không dừng giữa câu', en: 'The text does not break off in the middle of a sentence' },
  why: { vi: 'Câu dở dang cho thấy thiếu trang.', en: 'A broken sentence tells of a missing page.' },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm phối hợp với các',
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['các'],
      },
    ],
  },
  check(context) {
    const body = context.document!.children.find((part) => part.type === 'body')
    const range = body && context.rangeOf(body)
    if (!range) return
    const printed = context
      .sourceOf(range)
      .slice(-400)
      .replace(/[\s*_|]{1,99}$/u, '')
    const match = open.exec(printed)
    if (!match || /^\W+$/u.test(printed)) return
    const end = range.start + context.sourceOf(range).lastIndexOf(printed) + printed.length
    context.report({
      at: { start: end - match[0].length, end },
      message: { vi: 'Nội dung dừng giữa câu', en: 'The text breaks off in the middle of a sentence' },
    })
  },
}
