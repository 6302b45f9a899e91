import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { inDecision, inLetter } from './frames.ts'
import { headAnchor, headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Every document but a letter (công văn) names its type. */
export const typeMissing: Rule = {
  id: 'type-missing',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.5',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.5',
    party: 'HD 05-HD/VPTW, 5.1.1; HD 36-HD/VPTW',
  },
  what: { vi: 'Văn bản, trừ công văn, có tên loại', en: 'A document that is no letter names its type' },
  why: { vi: 'Tên loại cho biết giá trị của văn bản.', en: 'The type tells what force the document has.' },
  examples: {
    good: [inDecision({}), inLetter({}), inDecision({ number: 'Quyết định số: 12/QĐ-UBND', type: '' })],
    bad: [{ ...inDecision({ type: '' }), expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.type) return
    const code = context.document?.meta.docType?.code
    if (code === 'CV' || !head.number || !code) return
    // `Nghị quyết số: 12/2025/UBTVQH15` names it before the number, as the National Assembly's bodies do
    if (docTypeOfName(context.textOf(head.number))) return
    context.report({
      at: headAnchor(head, context) ?? context.node,
      message: { vi: 'Thiếu tên loại văn bản', en: 'Missing type of the document' },
    })
  },
}
