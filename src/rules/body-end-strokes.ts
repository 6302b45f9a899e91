import { bodyEnd } from './body-end.ts'
import { inCircular, inDecision, inLetter } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import { isOfProceedings } from './proceedings.ts'
import type { Rule } from './rule.ts'

/** The body of an administrative document ends with "./." in all the samples of the decree, which has none for legal normative texts; what Quốc hội passes ends with the sentence on its passing. */
export const bodyEndStrokes: Rule = {
  id: 'body-end-strokes',
  category: 'ending-missing',
  severity: 'info',
  regimes: ['state'],
  from: '2005-06-01',
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1–1.7' },
  what: { vi: 'Nội dung văn bản hành chính kết thúc bằng "./."', en: 'The body of an administrative document ends with "./."' },
  why: {
    vi: 'Dấu "./." cho biết nội dung đã hết, không thể viết thêm.',
    en: 'The sign says that nothing follows and nothing can be added.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inLetter({}),
      inDecision({ end: '/. te' }),
      inCircular({ type: 'VĂN BẢN HỢP NHẤT', number: 'Số: 08/VBHN-BNV', end: '' }),
      inCircular({ end: '' }),
      inCircular({ number: '', type: 'NGHỊ QUYẾT', issuer: 'QUỐC HỘI', end: '' }),
    ],
    bad: [
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
    if (/(?:^|[/-])(?:UBTV)?QH\d/.test(docNumber?.symbol ?? '')) return
    if (hasPartyForm(context) || isOfProceedings(context.document)) return
    // what has neither type nor number, and no one organ, is a treaty
    if (!docType && !docNumber && !issuer) return
    if (!end || end.sign === './.' || end.isTable || end.sign === ':') return
    const start = end.at - end.sign.length
    context.report({
      at: { start: end.sign ? start : Math.max(0, end.at - 1), end: end.at },
      message: { vi: 'Nội dung không kết thúc bằng "./."', en: `Unexpected end of the body, expected "./."` },
      ...(end.sign !== '' && { fix: { range: { start, end: end.at }, text: './.' } }),
    })
  },
}
