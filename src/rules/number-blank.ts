import { inDecision, inPartyPlan } from './frames.ts'
import { headOf, isBlank } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A number that was left blank: filled in at the registry, it is lost where a file was copied before. A text marked as a draft has none yet. */
export const numberBlank: Rule = {
  id: 'number-blank',
  category: 'number-missing',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'Luật 64/2025/QH15, Điều 7', party: 'HD 05-HD/VPTW, mục I.3; HD 36-HD/VPTW' },
  what: { vi: 'Số văn bản đã được điền', en: 'The number is filled in' },
  why: { vi: 'Số để trống thì không vào sổ, không viện dẫn được.', en: 'With a blank number it cannot be registered or cited.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ number: 'Số: 1973/QĐ-UBND' }),
      inDecision({ number: 'DỰ THẢO\nSố:      /QĐ-UBND' }),
      inDecision({ number: 'Số: Không số' }),
      inPartyPlan({ number: 'Số !J$-KH/ĐU' }),
    ],
    bad: [
      { ...inPartyPlan({ number: 'Số     -KH/ĐU' }), expect: ['Số     -KH/ĐU'] },
      {
        ...inDecision({ number: 'Số:      /QĐ-UBND', date: 'Lâm Đồng, ngày     tháng     năm 2024' }),
        expect: ['Số:      /QĐ-UBND'],
      },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.number || head.isMarkedDraft || !isBlank(head.number, context)) return
    context.report({ at: head.number, message: { vi: 'Số văn bản còn để trống', en: 'The number is left blank' } })
  },
}
