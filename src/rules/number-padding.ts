import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { readNumberForm } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A number below 10 is written with a 0 before it. */
export const numberPadding: Rule = {
  id: 'number-padding',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: '2005-06-01',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    party: 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Số nhỏ hơn 10 có số 0 phía trước', en: 'A number below 10 has a 0 before it' },
  why: { vi: 'Tránh thêm chữ số vào trước số đã ghi.', en: 'Nobody can then add a digit before it.' },
  fixable: true,
  examples: {
    good: [inDecision({ number: 'Số: 4 3/QĐ-UBND' }), inDecision({ number: 'Số: 05/QĐ-UBND' }), inPartyPlan({ number: 'Số 10-KH/ĐU' })],
    bad: [{ ...inDecision({ number: 'Số: 5/QĐ-UBND' }), expect: ['5'], fixed: 'Số: 05/QĐ-UBND' }],
  },
  check(context) {
    const number = headOf(context)?.number
    if (!number) return
    const printed = context.sourceOf(number)
    const form = readNumberForm(printed)
    const digits = form?.digits
    const range = context.rangeOf(number)
    // of `4 3/2025/TT-BCT` a blank parts the number
    if (!range || !form || !digits || !/^[1-9]$/.test(digits) || /^\s{1,3}\d/.test(form.symbol)) return
    const start = range.start + printed.indexOf(digits)
    context.report({
      at: { start, end: start + 1 },
      message: { vi: `Số nhỏ hơn 10 phải viết \`0${digits}\``, en: `Unexpected \`${digits}\`, expected \`0${digits}\`` },
      fix: '0' + digits,
    })
  },
}
