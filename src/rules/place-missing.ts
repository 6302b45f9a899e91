import { inDecision } from './frames.ts'
import { headOf, isHeadless } from './head.ts'
import { isOfProceedings } from './proceedings.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The date of the head follows the name of a place. */
export const placeMissing: Rule = {
  id: 'place-missing',
  category: 'date-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.1.1; HD 36-HD/VPTW',
  },
  what: { vi: 'Trước ngày tháng năm có địa danh', en: 'The place stands before the date' },
  why: { vi: 'Địa danh là một phần của thể thức.', en: 'The place is a part of the form.' },
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ date: 'Ngày 05 tháng 5 năm 2024' }), expect: ['Ngày 05 tháng 5 năm 2024'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.date || head.isDraft || isHeadless(head) || context.document?.meta.place || isOfProceedings(context.document)) return
    if (/^[\s*_]{0,9}ngày/iu.test(context.sourceOf(head.date)))
      context.report({ at: head.date, message: { vi: 'Thiếu địa danh trước ngày tháng năm', en: 'Missing place before the date' } })
  },
}
