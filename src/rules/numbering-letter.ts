import { inDecision } from './frames.ts'
import { looseMarks, reportUnit, unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Points take the letters a b c d đ e g h i k …: no ă â ê ô ơ ư, no f j w z. */
export const numberingLetter: Rule = {
  id: 'numbering-letter',
  category: 'numbering-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Điểm dùng các chữ a, b, c, d, đ, e, g, h, i, k …', en: 'Points take the letters a, b, c, d, đ, e, g, h, i, k …' },
  why: {
    vi: 'Các chữ ă, â, f, j, w, z không nằm trong thứ tự điểm.',
    en: 'The letters ă, â, f, j, w and z have no place in the order of points.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Nội dung:\na) Một việc.\nb) Hai việc.\nc) Ba việc.\nd) Bốn việc.\nđ) Năm việc.\ne) Sáu việc.\ng) Bảy việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\na) Một việc.\nb) Hai việc.\nc) Ba việc.\nd) Bốn việc.\nđ) Năm việc.\ne) Sáu việc.\nf) Bảy việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['f)'],
      },
    ],
  },
  check(context) {
    for (const division of context.nodes('division'))
      if (division.name === 'point' && /^[ăâêôơưfjwz]/iu.test(division.label))
        reportUnit(context, division, {
          vi: `Không dùng chữ này cho ${unitName(division)}`,
          en: `Unexpected letter of ${unitName(division)}`,
        })
    for (const { paragraph, label, after } of looseMarks(context))
      if (/^[fjwz]$/.test(label))
        context.report({
          at: paragraph,
          message: {
            vi: `Không dùng chữ \`${label}\` sau ${unitName(after)}`,
            en: `Unexpected letter \`${label}\` after ${unitName(after)}`,
          },
        })
  },
}
