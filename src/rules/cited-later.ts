import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A document cannot cite one that was issued after it. Reported at the document's own date, which is as likely wrong. */
export const citedLater: Rule = {
  id: 'cited-later',
  category: 'date-order',
  severity: 'error',
  regimes: DOCUMENT_REGIMES,
  clause: { normative: 'NĐ 78/2025/NĐ-CP, Điều 62' },
  what: { vi: 'Văn bản không viện dẫn văn bản ban hành sau nó', en: 'A document cites no document that is younger than itself' },
  why: { vi: 'Một trong hai ngày bị ghi sai.', en: 'One of the two dates is wrong.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({
        body: 'Điều 1. Thực hiện Kế hoạch số 12/KH-UBND ngày 04/5/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({ opening: 'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/9/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:' }),
        expect: ['Tân Hòa, ngày 05 tháng 8 năm 2025'],
      },
    ],
  },
  check(context) {
    const { document, date } = context
    const head = headOf(context)
    if (!document || !date || head?.isDraft || (head && !head.date)) return
    const later = context
      .nodes('citation')
      // the mark of an attachment is told by `attachment-mark`
      .filter(
        (citation) =>
          citation.number && citation.date && citation.date > date && citation.relation !== 'attaches' && !isQuoted(citation.date, date),
      )
    const first = later[0]
    if (!first) return
    const message = {
      vi: `Văn bản đề ngày ${date} viện dẫn \`${first.number}\` đề ngày ${first.date}`,
      en: `Dated ${date}, yet it cites \`${first.number}\` of ${first.date}`,
    }
    context.report({ at: head?.date ?? first, message, data: { date, cited: first.date, number: first.number } })
  },
}

/** A year that is far ahead is a misread digit, which other rules report. */
const isQuoted = (cited: string, own: string) => Number(cited.slice(0, 4)) - Number(own.slice(0, 4)) > 20
