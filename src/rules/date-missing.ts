import { inDecision } from './frames.ts'
import { headAnchor, headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A letterhead without the line of place and date; a blank one is a draft's, and minutes tell both in their text. */
export const dateMissing: Rule = {
  id: 'date-missing',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'NĐ 30/2020/NĐ-CP, Điều 8', party: 'HD 05-HD/VPTW, mục I.4; HD 36-HD/VPTW' },
  what: { vi: 'Văn bản có địa danh và thời gian ban hành', en: 'A document has a place and a date' },
  why: { vi: 'Không có ngày thì không biết hiệu lực và thứ tự văn bản.', en: 'Without a date neither effect nor order is known.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ date: 'Lâm Đồng, ngày     tháng     năm 2024' }),
      inDecision({
        number: 'Số: 15/BB-UBND',
        date: '',
        type: 'BIÊN BẢN',
        title: 'Họp giao ban tháng 5',
        enacting: '',
        bases: '',
        formula: '',
      }),
    ],
    bad: [{ ...inDecision({ date: '' }), expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] }],
  },
  check(context) {
    const head = headOf(context)
    const { date, docType } = context.document?.meta ?? {}
    if (!head || head.date || head.isDraft || date || docType?.code === 'BB' || head.mottos.length === 0) return
    context.report({
      at: headAnchor(head, context) ?? context.node,
      message: { vi: 'Phần đầu văn bản không có địa danh, ngày tháng năm', en: 'The head has no place and date' },
    })
  },
}
