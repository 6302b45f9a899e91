import { inCircular, inDecision, inLetter } from './frames.ts'
import type { Rule } from './rule.ts'

/**
 * A decision's legal bases name a law by its name and date, without its number; a letter's reasons are no legal bases.
 * One finding stands for the whole document.
 */
export const basisLawNumber: Rule = {
  id: 'basis-law-number',
  category: 'citation-format',
  severity: 'info',
  regimes: ['state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6' },
  what: { vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu', en: 'A law among the legal bases has no number' },
  why: {
    vi: 'Luật, pháp lệnh được xác định bằng tên và ngày ban hành.',
    en: 'A law is told by its name and date.',
  },
  examples: {
    good: [inDecision({}), inCircular({}), inLetter({ body: 'Căn cứ Luật Đất đai số 31/2024/QH15, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inDecision({ bases: 'Căn cứ Luật Đất đai số 31/2024/QH15;\nTheo đề nghị của Giám đốc Sở Nội vụ.' }),
        expect: ['Luật Đất đai số 31/2024/QH15'],
      },
    ],
  },
  check(context) {
    if (context.document!.role !== 'main' || context.document!.meta.docType?.code === 'CV') return
    const numbered = context
      .nodes('basis')
      .flatMap((basis) => basis.children)
      .find((child) => child.type === 'citation' && child.number && /^(?:Luật|BL|PL)$/.test(child.docType?.code ?? ''))
    if (numbered)
      context.report({
        at: numbered,
        message: { vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu', en: 'Unexpected number of a law among the legal bases' },
      })
  },
}
