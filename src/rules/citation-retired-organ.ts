import { inLetter } from './frames.ts'
import { retiredOrgan } from './retired-organs.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** A ministry that was merged on 01/3/2025 has no numbers of later years. */
export const citationRetiredOrgan: Rule = {
  id: 'citation-retired-organ',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NQ 176/2025/QH15', normative: 'NQ 176/2025/QH15', party: 'NQ 176/2025/QH15' },
  what: {
    vi: 'Văn bản được viện dẫn không mang ký hiệu của bộ đã sáp nhập trước ngày ban hành',
    en: 'A cited document is not by a ministry that had been merged before',
  },
  why: { vi: 'Ký hiệu hoặc năm bị chép sai.', en: 'The code or the year was copied wrong.' },
  examples: {
    good: [inLetter({ body: 'Theo Thông tư số 12/2024/TT-BTTTT ngày 05/3/2024, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({
          date: 'Hà Nội, ngày 05 tháng 5 năm 2026',
          body: 'Theo Thông tư số 12/2026/TT-BTTTT ngày 05/3/2026, Bộ Nội vụ có ý kiến.',
        }),
        expect: ['Thông tư số 12/2026/TT-BTTTT ngày 05/3/2026'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const year = /[/-]((?:19|20)\d\d)[/-]/.exec(citation.number ?? '')?.[1]
      const day = citation.date ?? (year && Number(year) > 2025 ? `${year}-01-01` : '')
      const retired = day > '2025-03-01' ? retiredOrgan(citation.number ?? '') : null
      if (!retired) continue
      context.report({
        at: citation,
        message: {
          vi: `\`${retired.code}\` đã nhập vào \`${retired.into}\` từ 01/3/2025`,
          en: `Unexpected \`${retired.code}\`: merged into \`${retired.into}\` on 1 March 2025`,
        },
        data: retired,
      })
    }
  },
}
