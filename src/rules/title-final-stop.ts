import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A subject is no sentence. */
export const titleFinalStop: Rule = {
  id: 'title-final-stop',
  category: 'spelling',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.5', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.5' },
  what: { vi: 'Trích yếu không có dấu chấm cuối', en: 'The subject has no full stop' },
  why: { vi: 'Trích yếu là một cụm từ.', en: 'It is a phrase, as the samples of the decree show.' },
  fixable: true,
  examples: {
    good: [inDecision({ title: 'Về việc thành lập Tổ công tác' })],
    bad: [
      { ...inDecision({ title: 'Về việc thành lập Tổ công tác.' }), expect: ['.'], fixed: 'Về việc thành lập Tổ công tác' },
      {
        ...inDecision({ title: 'Về việc chăm sóc cây xanh giai đoạn 2021 - 2025.' }),
        expect: ['.'],
        fixed: 'Về việc chăm sóc cây xanh giai đoạn 2021 - 2025',
      },
    ],
  },
  check(context) {
    const title = headOf(context)?.title
    const range = title && context.rangeOf(title)
    const match = range && /(?<=[\p{L}\d])\.(?=[\s*_]{0,9}$)/u.exec(context.sourceOf(title))
    if (!match) return
    const start = range.start + match.index
    context.report({
      at: { start, end: start + 1 },
      message: { vi: 'Trích yếu không có dấu chấm cuối', en: 'Unexpected full stop after the subject' },
      fix: '',
    })
  },
}
