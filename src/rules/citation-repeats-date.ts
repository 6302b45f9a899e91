import { inDecision } from './frames.ts'
import type { Rule } from './rule.ts'

/** After the first mention type and number suffice. */
export const citationRepeatsDate: Rule = {
  id: 'citation-repeats-date',
  category: 'citation-format',
  severity: 'off',
  regimes: ['party', 'state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu', en: 'A later citation has the type and the number only' },
  why: {
    vi: 'Quy định về viện dẫn; nhiều văn bản đã ban hành vẫn ghi đủ nên mặc định tắt.',
    en: 'The form says so; many issued documents repeat everything, so the rule is off by default.',
  },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện Kế hoạch số 12/KH-UBND ngày 04/5/2024 của Ủy ban nhân dân tỉnh. Sơ kết Kế hoạch số 12/KH-UBND ngày 04/5/2024 vào cuối năm.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Kế hoạch số 12/KH-UBND ngày 04/5/2024'],
      },
    ],
  },
  check(context) {
    const seen = new Set<string>()
    for (const citation of context.nodes('citation')) {
      if (!citation.number || !citation.date || citation.relation === 'basis') continue
      // a name that the text has given to the document prints no date
      if (seen.has(citation.number) && /ngày\s|\d[/-]\d/iu.test(context.textOf(citation)))
        context.report({
          at: citation,
          message: { vi: `\`${citation.number}\` đã được viện dẫn đầy đủ ở trên`, en: `\`${citation.number}\` was cited in full before` },
        })
      seen.add(citation.number)
    }
  },
}
