import type { Citation } from '../tree/index.ts'
import { inLetter, inPartyPlan } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "ngày 17-3-2026" among citations that have "ngày 17/3/2026": the few differ from the many. */
export const citationDateSign: Rule = {
  id: 'citation-date-sign',
  category: 'citation-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: {
    vi: 'Các viện dẫn trong một văn bản ghi ngày bằng một loại dấu',
    en: 'The citations of a document write their dates with one sign',
  },
  why: {
    vi: 'Hai cách ghi ngày trong một văn bản là dấu hiệu ghép từ nhiều nguồn.',
    en: 'Two ways in one text tell that it was put together from several sources.',
  },
  examples: {
    good: [
      inLetter({ body: 'Theo Công văn số 15/UBND-VX ngày 12-4-2024 và Công văn số 16/UBND-VX ngày 14-4-2024, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Theo Công văn số 15/UBND-VX ngày 12-4-2024 và Công văn số 16/UBND-VX ngày 14/4/2024, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inPartyPlan({
          opening:
            'Thực hiện Kế hoạch số 15-KH/TU, ngày 12-3-2025 của Tỉnh ủy, Hướng dẫn số 04-HD/TU, ngày 15/4/2025 của Tỉnh ủy, Kết luận số 08-KL/TU, ngày 16/4/2025 của Tỉnh ủy và Kết luận số 09-KL/TU, ngày 17/4/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Kế hoạch số 15-KH/TU, ngày 12-3-2025 của Tỉnh ủy'],
      },
    ],
  },
  check(context) {
    const hyphens: Citation[] = []
    const strokes: Citation[] = []
    for (const citation of context.nodes('citation')) {
      const sign = citation.date && /ngày\s{1,3}\d{1,2}([-/])\d{1,2}\1\d{4}/iu.exec(context.textOf(citation))?.[1]
      if (sign) (sign === '-' ? hyphens : strokes).push(citation)
    }
    const [few, many] = hyphens.length < strokes.length ? [hyphens, strokes] : [strokes, hyphens]
    if (few.length * 3 > many.length) return
    for (const citation of few)
      context.report({
        at: citation,
        message: { vi: 'Ngày ghi bằng dấu khác các viện dẫn khác', en: 'Unexpected sign in the date, unlike the other citations' },
      })
  },
}
