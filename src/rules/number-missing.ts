import { inDecision, inPartyPlan } from './frames.ts'
import type { RuleContext } from './context.ts'
import { headAnchor, headOf, isBlank, type Head } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const withoutNumber = new Set(['BB', 'HĐ', 'BTT', 'BGN', 'HP', 'GM', 'GGT', 'GNP', 'LKG', 'TCg', 'CLCT', 'ĐL', 'TBo'])

/** A head without any place for a number; a blank one is a draft's, unless the document is dated and signed. */
export const numberMissing: Rule = {
  id: 'number-missing',
  category: 'number-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'Luật 64/2025/QH15, Điều 7', party: 'HD 05-HD/VPTW, mục I.3' },
  what: { vi: 'Văn bản có số và ký hiệu', en: 'A document has a number and a symbol' },
  why: { vi: 'Không có số thì không vào sổ, không viện dẫn được.', en: 'Without a number it cannot be registered or cited.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ number: 'Số: 1973/QĐ-UBND' }),
      inDecision({ number: 'Số:      /QĐ-UBND', date: 'Lâm Đồng, ngày     tháng     năm 2024' }),
      inPartyPlan({ number: 'Số     -KH/ĐU', signature: '' }),
      inPartyPlan({ number: 'Số     -KH/ĐU', date: 'Tân Hòa, ngày     tháng 8 năm 2025' }),
    ],
    bad: [
      { ...inDecision({ number: '' }), expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] },
      { ...inPartyPlan({ number: 'Số     -KH/ĐU' }), expect: ['Số     -KH/ĐU'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.mottos.length === 0 || (head.isDraft && !isOnlyNumberBlank(head, context))) return
    if (head.number && !head.isDraft) return
    if (withoutNumber.has(context.document?.meta.docType?.code ?? '')) return
    context.report({
      at: head.number ?? headAnchor(head, context) ?? context.node,
      message: { vi: 'Phần đầu văn bản không có số, ký hiệu', en: 'The head has no number' },
    })
  },
}

/** The number alone was left blank: the date is whole and somebody has signed. */
const isOnlyNumberBlank = ({ number, date }: Head, context: RuleContext) =>
  number !== null &&
  isBlank(number, context) &&
  date !== null &&
  !isBlank(date, context) &&
  !/ngày[\s.…]{0,99}tháng/iu.test(context.textOf(date)) &&
  context.document!.meta.signatures.some(({ name }) => name)
