import { inLetter } from './frames.ts'
import { districtEnd, isDistrictOrgan, retiredOrgan } from './retired-organs.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** A ministry that was merged on 01/3/2025 has no numbers of later years, a district none from 01/7/2025 on. */
export const citationRetiredOrgan: Rule = {
  id: 'citation-retired-organ',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {
    state: 'NQ 176/2025/QH15; NQ 203/2025/QH15',
    normative: 'NQ 176/2025/QH15; NQ 203/2025/QH15',
    party: 'NQ 176/2025/QH15; NQ 203/2025/QH15',
  },
  what: {
    vi: 'Văn bản được viện dẫn không phải của bộ đã sáp nhập, cấp huyện đã kết thúc hoạt động trước ngày ban hành',
    en: 'A cited document is not by a ministry that had been merged, or a district that had ended, before',
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
      {
        ...inLetter({
          date: 'Hà Nội, ngày 05 tháng 5 năm 2026',
          body: 'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân huyện Đức Trọng, Bộ Nội vụ có ý kiến.',
        }),
        expect: ['Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân huyện Đức Trọng'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const year = /[/-]((?:19|20)\d\d)[/-]/.exec(citation.number ?? '')?.[1]
      const day = citation.date ?? (year && Number(year) > 2025 ? `${year}-01-01` : '')
      if ((citation.date ?? '') >= districtEnd && isDistrictOrgan(citation.issuer)) {
        context.report({
          at: citation,
          message: {
            vi: 'Cấp huyện đã kết thúc hoạt động từ 01/7/2025',
            en: 'Unexpected organ of a district: the level ended on 1 July 2025',
          },
          data: { name: citation.issuer },
        })
        continue
      }
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
