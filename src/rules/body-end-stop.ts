import { bodyEnd } from './body-end.ts'
import { inPartyPlan } from './frames.ts'
import type { Rule } from './rule.ts'

/** The body of a Party document ends with a full stop ("./." is tolerated). */
export const bodyEndStop: Rule = {
  id: 'body-end-stop',
  category: 'ending-missing',
  severity: 'warning',
  regimes: ['party'],
  ofForm: true,
  clause: { party: 'HD 05-HD/VPTW, 6.2.2' },
  what: { vi: 'Nội dung văn bản của Đảng kết thúc bằng dấu chấm', en: 'The body of a Party document ends with a full stop' },
  why: { vi: 'Không có dấu chấm thì không biết nội dung đã hết chưa.', en: 'Without it nobody knows whether the text is whole.' },
  examples: {
    good: [inPartyPlan({})],
    bad: [
      { ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra.\n2. Kịp thời phát hiện hạn chế' }), expect: ['ế'] },
    ],
  },
  check(context) {
    const end = bodyEnd(context)
    if (!end || end.isTable || end.sign.includes('.') || /[…!?]$/.test(end.sign)) return
    context.report({
      at: { start: Math.max(0, end.at - 1), end: end.at },
      message: { vi: 'Nội dung không kết thúc bằng dấu chấm', en: 'Missing full stop at the end of the body' },
    })
  },
}
