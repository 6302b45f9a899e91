import type { Citation } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inLetter } from './frames.ts'
import type { Rule } from './rule.ts'

/** The first mention of a document in the text gives its date; a year in the number will do, and a title line is no text. */
export const citationDateMissing: Rule = {
  id: 'citation-date-missing',
  category: 'citation-format',
  severity: 'warning',
  regimes: ['party', 'state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Viện dẫn lần đầu ghi cả ngày tháng năm của văn bản', en: 'The first citation of a document gives its date' },
  why: {
    vi: 'Số không có năm bắt đầu lại mỗi năm (nhà nước) hoặc mỗi nhiệm kỳ (Đảng): thiếu ngày thì không xác định được văn bản.',
    en: 'A number without a year begins anew each year (State) or term (Party): without its date the document is not certain.',
  },
  examples: {
    good: [
      inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 12 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Nội vụ có ý kiến.' }),
      inDecision({
        body: 'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Trả lời Công văn số 15/UBND-VX của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Nội vụ có ý kiến.' }),
        expect: ['Công văn số 15/UBND-VX của Ủy ban nhân dân tỉnh Lâm Đồng'],
      },
    ],
  },
  check(context) {
    const seen = datedElsewhere(context)
    for (const citation of context.nodes('citation')) {
      const { number, docType } = citation
      if (!number || isInTitle(context, citation)) continue
      if (citation.date) {
        seen.add(number)
        continue
      }
      if (seen.has(number) || /\/(?:19|20)\d\d\//.test(number) || !/[/-]\p{Lu}/u.test(number) || docType?.code === 'VBHN') continue
      if (!/số\s{1,3}\d/iu.test(context.textOf(citation))) continue
      seen.add(number)
      context.report({
        at: citation,
        message: { vi: `Viện dẫn lần đầu \`${number}\` không ghi ngày tháng năm`, en: `First citation of \`${number}\` without its date` },
        data: { number },
      })
    }
  },
}

/** What an enclosing document, a title or the document's own number has already told. */
function datedElsewhere({ parent, document, nodes }: RuleContext): Set<string> {
  const numbers = new Set<string>()
  for (const own of [parent, document]) if (own?.meta.docNumber) numbers.add(own.meta.docNumber.canonical)
  for (const citation of nodes('citation'))
    if (citation.date && citation.number && citation.relation === 'basis') numbers.add(citation.number)
  return numbers
}

function isInTitle({ parentOf }: RuleContext, citation: Citation): boolean {
  for (let node = parentOf(citation); node; node = parentOf(node))
    if (node.type === 'docTitle' || node.type === 'heading' || node.type === 'preface') return true
  return false
}
