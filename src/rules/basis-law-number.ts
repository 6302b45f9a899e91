import { inCircular, inDecision, inLetter, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { circular01, guideline05 } from './regulations.ts'
import type { Rule } from './rule.ts'

/**
 * A decision's legal bases name a law by its name and date, without its number; a letter's reasons are no legal bases.
 * One finding stands for a basis with the laws that amended it; a form to be filled in is left alone.
 */
export const basisLawNumber: Rule = {
  id: 'basis-law-number',
  category: 'citation-format',
  severity: 'info',
  regimes: ['state', 'party'],
  ofForm: true,
  from: circular01,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.2.3' },
  what: { vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu', en: 'A law among the legal bases has no number' },
  why: {
    vi: 'Luật, pháp lệnh được xác định bằng tên và ngày ban hành.',
    en: 'A law is told by its name and date.',
  },
  examples: {
    good: [
      inDecision({}),
      inCircular({}),
      inPartyPlan({ opening: '- Căn cứ Luật Đất đai số 31/2024/QH15;\n- Xét tình hình thực tế,\nĐảng ủy xã ban hành Kế hoạch như sau:' }),
      inDecision({ date: 'Lâm Đồng, ngày 05 tháng 5 năm 2005', bases: 'Căn cứ Luật Đất đai số 13/2003/QH11;' }),
      inLetter({ body: 'Căn cứ Luật Đất đai số 31/2024/QH15, Bộ Nội vụ có ý kiến.' }),
      // what is consolidated there is a normative text
      inCircular({ type: 'VĂN BẢN HỢP NHẤT', number: 'Số: 08/VBHN-BNV', bases: 'Căn cứ Luật Đất đai số 31/2024/QH15;' }),
    ],
    bad: [
      {
        ...inDecision({ bases: 'Căn cứ Luật Đất đai số 31/2024/QH15;\nTheo đề nghị của Giám đốc Sở Nội vụ.' }),
        expect: ['Luật Đất đai số 31/2024/QH15'],
      },
      {
        ...inDecision({
          bases:
            'Căn cứ Luật Đất đai số 31/2024/QH15;\nCăn cứ Luật Nhà ở số 27/2023/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        }),
        expect: ['Luật Đất đai số 31/2024/QH15', 'Luật Nhà ở số 27/2023/QH15'],
      },
      {
        ...inPartyPlan({
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          opening: '- Căn cứ Luật Đất đai số 31/2024/QH15;\n- Căn cứ Điều lệ Đảng,\nĐảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Luật Đất đai số 31/2024/QH15'],
      },
    ],
  },
  check(context) {
    if (context.document!.role !== 'main' || context.document!.meta.docType?.code === 'CV') return
    if (headOf(context)?.isDraft) return
    if (context.regime === 'party' && (context.date ?? '') < guideline05) return
    for (const basis of context.nodes('basis')) {
      const numbered = basis.children.find(
        (child) => child.type === 'citation' && child.number && /^(?:Luật|BL|PL)$/.test(child.docType?.code ?? ''),
      )
      if (numbered)
        context.report({
          at: numbered,
          message: {
            vi: 'Không cần ghi số, ký hiệu của luật, pháp lệnh trong căn cứ',
            en: 'Unexpected number of a law among the legal bases',
          },
        })
    }
  },
}
