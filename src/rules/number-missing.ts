import { inDecision, inPartyPlan } from './frames.ts'
import { headAnchor, headOf, isWithoutCode } from './head.ts'
import { isOfParties } from './own-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const withoutNumber = new Set(['BB', 'HĐ', 'BTT', 'BGN', 'HP', 'GM', 'GGT', 'GNP', 'LKG', 'TCg', 'CLCT', 'ĐL', 'TBo'])

/** The National Assembly's laws and resolutions were not numbered before its ninth term. */
const numbersOfAssembly = '1992-09'

/** A head without any place for a number; of a blank one `number-blank` tells. */
export const numberMissing: Rule = {
  id: 'number-missing',
  category: 'number-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'Luật 64/2025/QH15, Điều 7', party: 'HD 05-HD/VPTW, mục I.3; HD 36-HD/VPTW' },
  what: { vi: 'Văn bản có số và ký hiệu', en: 'A document has a number and a symbol' },
  why: { vi: 'Không có số thì không vào sổ, không viện dẫn được.', en: 'Without a number it cannot be registered or cited.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ number: 'Số: 1973/QĐ-UBND' }),
      inPartyPlan({ number: 'Số     -KH/ĐU' }),
      inDecision({
        issuer: 'QUỐC HỘI',
        number: '',
        date: 'Hà Nội, ngày 15 tháng 7 năm 1980',
        type: 'NGHỊ QUYẾT',
        title: 'Phê chuẩn kế hoạch trị thủy',
        enacting: 'QUỐC HỘI',
        formula: 'QUYẾT NGHỊ:',
      }),
      inPartyPlan({ number: '', type: 'BẢN NHẬN XÉT', title: 'đảng viên dự bị' }),
    ],
    bad: [{ ...inDecision({ number: '' }), expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.mottos.length === 0 || head.isDraft || head.number) return
    // "NGHỊ ĐỊNH CỦA … SỐ 182/HĐBT NGÀY …": collections print it in the title
    if (context.document?.meta.docNumber?.canonical) return
    if (withoutNumber.has(context.document?.meta.docType?.code ?? '')) return
    if (isWithoutCode(head, context) || isOfParties(context)) return
    if (context.date && context.date < numbersOfAssembly && context.document?.meta.issuer?.name === 'Quốc hội') return
    context.report({
      at: headAnchor(head, context) ?? context.node,
      message: { vi: 'Phần đầu văn bản không có số, ký hiệu', en: 'The head has no number' },
    })
  },
}
