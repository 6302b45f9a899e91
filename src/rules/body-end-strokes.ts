import { bodyEnd } from './body-end.ts'
import { inCircular, inDecision, inLetter } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import { isOfProceedings } from './proceedings.ts'
import { isConsolidated, isOfAssembly } from './regime.ts'
import type { Rule } from './rule.ts'

/** The body of an administrative document ends with "./." in all the samples of the decree; it has none for legal normative texts, which mostly end so, but need not. What Quốc hội passes ends with the sentence on its passing, an order of the President that makes it known as that does. */
export const bodyEndStrokes: Rule = {
  id: 'body-end-strokes',
  category: 'ending-missing',
  severity: 'info',
  regimes: ['state', 'normative'],
  ofForm: true,
  from: '2005-06-01',
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1–1.7' },
  what: { vi: 'Nội dung văn bản nhà nước kết thúc bằng "./."', en: 'The body of a State document ends with "./."' },
  why: {
    vi: 'Dấu "./." cho biết nội dung đã hết, không thể viết thêm.',
    en: 'The sign says that nothing follows and nothing can be added.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inCircular({ type: 'LỆNH', number: 'Số: 07/2025/L-CTN', title: 'Về việc công bố Luật', issuer: 'CHỦ TỊCH NƯỚC', end: '' }),
      inLetter({}),
      inDecision({ end: '/. te' }),
      inDecision({ end: '/. fon!' }),
      inDecision({ end: '⁄.' }),
      inCircular({ type: 'VĂN BẢN HỢP NHẤT', number: 'Số: 08/VBHN-BNV', end: '' }),
      inCircular({ number: '', type: 'NGHỊ QUYẾT', issuer: 'QUỐC HỘI', end: '' }),
    ],
    bad: [
      { ...inCircular({ end: '' }), expect: ['.'] },
      { ...inDecision({ end: '' }), expect: ['.'] },
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này/.',
          end: '',
        }),
        expect: ['/.'],
        fixed: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
      },
    ],
  },
  check(context) {
    const end = bodyEnd(context)
    const { docType, docNumber, issuer } = context.document!.meta
    if (isConsolidated(context.document)) return
    if (
      /^(?:Luật|BL|PL|HP|L)$/.test(docType?.code ?? '') ||
      isOfAssembly(context.document!.meta) ||
      /(?:^|[/-])(?:UBTV)?QH\d/.test(docNumber?.symbol ?? '')
    )
      return
    if (hasPartyForm(context) || isOfProceedings(context.document)) return
    // what has neither type nor number, and no one organ, is a treaty
    if (!docType && !docNumber && !issuer) return
    if (!end || end.sign === './.' || end.isTable || end.sign === ':') return
    const start = end.at - end.sign.length
    context.report({
      at: { start: end.sign ? start : Math.max(0, end.at - 1), end: end.at },
      message: { vi: 'Nội dung không kết thúc bằng "./."', en: `Unexpected end of the body, expected "./."` },
      ...(context.regime === 'state' &&
        end.sign !== '' &&
        !/[;,]/.test(end.sign) && { fix: { range: { start, end: end.at }, text: './.' } }),
    })
  },
}
