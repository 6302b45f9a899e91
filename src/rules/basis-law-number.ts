import { inCircular, inDecision } from './frames.ts'
import type { Rule } from './rule.ts'

/** An administrative document's legal bases name a law by its name and date, without its number. */
export const basisLawNumber: Rule = {
  id: 'basis-law-number',
  category: 'citation-format',
  severity: 'off',
  regimes: ['state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6' },
  what: { vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu', en: 'A law among the legal bases has no number' },
  why: {
    vi: 'Quy định của Nghị định 30; từ 2025 thực tế ghi cả số nên mặc định tắt.',
    en: 'Decree 30 says so; practice has added the number since 2025, so the rule is off by default.',
  },
  examples: {
    good: [inDecision({}), inCircular({})],
    bad: [
      {
        ...inDecision({ bases: 'Căn cứ Luật Đất đai số 31/2024/QH15;\nTheo đề nghị của Giám đốc Sở Nội vụ.' }),
        expect: ['Luật Đất đai số 31/2024/QH15'],
      },
    ],
  },
  check(context) {
    for (const basis of context.nodes('basis'))
      for (const child of basis.children)
        if (child.type === 'citation' && child.number && /^(?:Luật|BL|PL)$/.test(child.docType?.code ?? ''))
          context.report({
            at: child,
            message: { vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu', en: 'Unexpected number of a law among the legal bases' },
          })
  },
}
