import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const stop = /(?<=\d{4}\s{0,3})[.;,](?=[\s*_|]{0,9}$)/u

/** Nothing follows the date of the head: `năm 2024`, not `năm 2024.` */
export const dateFinalStop: Rule = {
  id: 'date-final-stop',
  category: 'date-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.3; HD 36-HD/VPTW',
  },
  what: { vi: 'Sau ngày, tháng, năm ở phần đầu không có dấu câu', en: 'No sign follows the date of the head' },
  why: { vi: 'Địa danh và ngày tháng không phải là câu.', en: 'Place and date are no sentence.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ date: 'Lâm Đồng, ngày 05 tháng 5 năm 2024.' }),
        expect: ['.'],
        fixed: 'Lâm Đồng, ngày 05 tháng 5 năm 2024',
      },
    ],
  },
  check(context) {
    const date = headOf(context)?.date
    const range = date && context.rangeOf(date)
    const match = range && stop.exec(context.sourceOf(range))
    if (!match) return
    const start = range.start + match.index
    context.report({
      at: { start, end: start + 1 },
      message: { vi: 'Sau ngày, tháng, năm không có dấu câu', en: 'Unexpected sign behind the date' },
      fix: '',
    })
  },
}
