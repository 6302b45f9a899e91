import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { printedDates } from './printed-date.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Days below 10 and months 1 and 2 have a 0 before them. */
export const datePadding: Rule = {
  id: 'date-padding',
  category: 'date-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: '2005-06-01',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Ngày dưới 10 và tháng 1, 2 có số 0 phía trước', en: 'A day below 10 and the months 1 and 2 have a 0 before them' },
  why: { vi: 'Tránh thêm chữ số vào trước số đã ghi.', en: 'Nobody can then add a digit before it.' },
  fixable: true,
  examples: {
    good: [inDecision({ date: 'Lâm Đồng, ngày 05 tháng 02 năm 2024' }), inPartyPlan({ date: 'Tân Hòa, ngày 15 tháng 8 năm 2025' })],
    bad: [
      { ...inDecision({ date: 'Lâm Đồng, ngày 5 tháng 6 năm 2024' }), expect: ['5'], fixed: 'Lâm Đồng, ngày 05 tháng 6 năm 2024' },
      { ...inDecision({ date: 'Lâm Đồng, ngày 15 tháng 2 năm 2024' }), expect: ['2'], fixed: 'Lâm Đồng, ngày 15 tháng 02 năm 2024' },
    ],
  },
  check(context) {
    const date = headOf(context)?.date
    const range = date && context.rangeOf(date)
    if (!date || !range) return
    const printed = printedDates(context.sourceOf(date)).find((found) => found.inWords)
    if (!printed) return
    const start = range.start + printed.index
    const flag = (digit: string, index: number) =>
      context.report({
        at: { start: start + index, end: start + index + 1 },
        message: { vi: `Phải viết \`0${digit}\``, en: `Unexpected \`${digit}\`, expected \`0${digit}\`` },
        fix: '0' + digit,
      })
    if (/^[1-9]$/.test(printed.day)) flag(printed.day, printed.text.search(/\d/))
    if (/^[12]$/.test(printed.month)) flag(printed.month, printed.text.search(/\d(?=\s{1,3}năm)/iu))
  },
}
