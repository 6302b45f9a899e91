import { inPartyPlan } from './frames.ts'
import type { Citation } from '../tree/index.ts'
import type { Rule } from './rule.ts'

const partyNumber = /^\d{1,6}\p{L}?-\p{L}{1,5}\//u

/**
 * In a Party text the citations of Party documents write their dates in one way: ", ngày 17/3/2026" or "ngày 17 tháng 3 năm 2026";
 * what the State has issued keeps the State's, without the comma.
 */
export const citationDateStyle: Rule = {
  id: 'citation-date-style',
  category: 'citation-format',
  severity: 'info',
  regimes: ['party'],
  clause: { party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Các viện dẫn trong một văn bản ghi ngày theo một cách', en: 'The citations of a document write their dates in one way' },
  why: {
    vi: 'Hai cách ghi ngày trong một văn bản ngắn là dấu hiệu ghép từ nhiều nguồn.',
    en: 'Two ways in one text tell that it was put together from several sources.',
  },
  examples: {
    good: [
      inPartyPlan({
        opening:
          'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/3/2025 của Tỉnh ủy và Hướng dẫn số 04-HD/TU, ngày 15/4/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
      }),
      inPartyPlan({
        opening:
          'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/3/2025 của Tỉnh ủy và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Đảng ủy xã ban hành Kế hoạch như sau:',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          opening:
            'Thực hiện Kế hoạch số 15-KH/TU ngày 12 tháng 3 năm 2025 của Tỉnh ủy và Hướng dẫn số 04-HD/TU, ngày 15/4/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Kế hoạch số 15-KH/TU ngày 12 tháng 3 năm 2025 của Tỉnh ủy'],
      },
      {
        ...inPartyPlan({
          opening:
            'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/3/2025 của Tỉnh ủy, Hướng dẫn số 04-HD/TU, ngày 15/4/2025 của Tỉnh ủy và Kết luận số 08-KL/TU ngày 16/4/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Kết luận số 08-KL/TU ngày 16/4/2025 của Tỉnh ủy'],
      },
      {
        ...inPartyPlan({
          opening:
            'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/3/2025 của Tỉnh ủy và Kết luận số 08-KL/TU ngày 16-4-2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Kết luận số 08-KL/TU ngày 16-4-2025 của Tỉnh ủy'],
      },
    ],
  },
  check(context) {
    const inWords: Citation[] = []
    const withComma: Citation[] = []
    const plain: Citation[] = []
    for (const citation of context.nodes('citation')) {
      if (!citation.date || !partyNumber.test(citation.number ?? '')) continue
      const printed = context.textOf(citation)
      if (/\p{L}\s{1,3}ngày\s{1,3}\d{1,2}\s{1,3}tháng/iu.test(printed)) inWords.push(citation)
      else if (/,\s{0,3}ngày\s{1,3}\d{1,2}\//iu.test(printed)) withComma.push(citation)
      else if (/\p{L}\s{1,3}ngày\s{1,3}\d{1,2}[/-]/iu.test(printed)) plain.push(citation)
    }
    if (withComma.length === 0) return
    for (const citation of [inWords, plain].flatMap((others) => (others.length > withComma.length ? [] : others)))
      context.report({
        at: citation,
        message: {
          vi: 'Ngày ghi khác các viện dẫn khác (", ngày dd/m/yyyy")',
          en: 'Unexpected form of the date, expected ", ngày dd/m/yyyy" as in the other citations',
        },
      })
  },
}
