import { inCircular } from './frames.ts'
import { headOf } from './head.ts'
import { retiredOrgan } from './retired-organs.ts'
import type { Rule } from './rule.ts'

/** A ministry that was merged on 01/3/2025 issues nothing afterwards. */
export const numberRetiredOrgan: Rule = {
  id: 'number-retired-organ',
  category: 'number-format',
  severity: 'warning',
  regimes: ['state', 'normative'],
  from: '2025-03-01',
  clause: { state: 'NQ 176/2025/QH15', normative: 'NQ 176/2025/QH15' },
  what: {
    vi: 'Ký hiệu cơ quan là của cơ quan đang hoạt động khi ban hành',
    en: 'The organ of the number existed when the document was issued',
  },
  why: {
    vi: 'Ký hiệu của bộ đã sáp nhập trong văn bản mới thường là do chép từ mẫu cũ.',
    en: 'The code of a merged ministry in a new document usually comes from an old template.',
  },
  examples: {
    good: [
      inCircular({}),
      inCircular({ issuer: 'BỘ GIAO THÔNG VẬN TẢI', number: 'Số: 15/2024/TT-BGTVT', date: 'Hà Nội, ngày 05 tháng 8 năm 2024' }),
    ],
    bad: [{ ...inCircular({ number: 'Số: 15/2025/TT-BTTTT' }), expect: ['Số: 15/2025/TT-BTTTT'] }],
  },
  check(context) {
    const number = headOf(context)?.number
    const retired = number && retiredOrgan(context.document?.meta.docNumber?.symbol ?? '')
    if (!number || !retired) return
    context.report({
      at: number,
      message: {
        vi: `\`${retired.code}\` đã nhập vào \`${retired.into}\` từ 01/3/2025`,
        en: `Unexpected \`${retired.code}\`: merged into \`${retired.into}\` on 1 March 2025`,
      },
      data: retired,
    })
  },
}
