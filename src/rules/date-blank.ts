import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `ngày     tháng 7 năm 2026`, dots for the day too. */
const blank = /ngày[\s.…_]{0,40}tháng[\s.…_]{0,40}(?:\d{1,2}\s{1,3})?năm/iu

/** A day that was left blank in the head: filled in when the number is, it is lost where a file was copied before. */
export const dateBlank: Rule = {
  id: 'date-blank',
  category: 'date-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Ngày, tháng ban hành đã được điền', en: 'The day of issue is filled in' },
  why: { vi: 'Để trống thì không xác định được văn bản.', en: 'With a blank day the document is not certain.' },
  examples: {
    good: [inDecision({}), inDecision({ number: 'DỰ THẢO\nSố:      /QĐ-UBND', date: 'Lâm Đồng, ngày     tháng     năm 2024' })],
    bad: [
      { ...inDecision({ date: 'Lâm Đồng, ngày     tháng 6 năm 2024' }), expect: ['Lâm Đồng, ngày     tháng 6 năm 2024'] },
      { ...inPartyPlan({ date: 'Nậm Lúm, ngày ... tháng ... năm 2026' }), expect: ['Nậm Lúm, ngày ... tháng ... năm 2026'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.date || head.isMarkedDraft || !blank.test(context.textOf(head.date))) return
    context.report({ at: head.date, message: { vi: 'Ngày ban hành còn để trống', en: 'The day of issue is left blank' } })
  },
}
