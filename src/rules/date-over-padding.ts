import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { printedDates } from './printed-date.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The months 3 to 9 have no 0 before them. */
export const dateOverPadding: Rule = {
  id: 'date-over-padding',
  category: 'date-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  // said since TTLT 55/2005/TTLT-BNV-VPCP
  from: '2005-05-06',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Tháng 3 đến tháng 9 không có số 0 phía trước', en: 'The months 3 to 9 have no 0 before them' },
  why: {
    vi: 'Chỉ tháng 1 và tháng 2 có thể bị thêm chữ số.',
    en: 'Only 1 and 2 can be extended.',
  },
  fixable: true,
  examples: {
    good: [inDecision({ date: 'Lâm Đồng, ngày 05 tháng 6 năm 2024' }), inDecision({ date: 'Lâm Đồng, ngày 04 tháng 07 năm 1963' })],
    bad: [{ ...inDecision({ date: 'Lâm Đồng, ngày 05 tháng 06 năm 2024' }), expect: ['06'], fixed: 'Lâm Đồng, ngày 05 tháng 6 năm 2024' }],
  },
  check(context) {
    const date = headOf(context)?.date
    const range = date && context.rangeOf(date)
    if (!date || !range) return
    const printed = printedDates(context.sourceOf(date)).find((found) => found.inWords)
    if (!printed || !/^0[3-9]$/.test(printed.month)) return
    const start = range.start + printed.index + printed.text.search(/0\d(?=\s{1,3}năm)/iu)
    context.report({
      at: { start, end: start + 2 },
      message: {
        vi: `Tháng viết \`${printed.month[1]}\`, không có số 0`,
        en: `Unexpected \`${printed.month}\`, expected \`${printed.month[1]}\``,
      },
      fix: printed.month[1]!,
    })
  },
}
