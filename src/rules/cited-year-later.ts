import { inLetter } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A number's year cannot lie after the document that cites it. */
export const citedYearLater: Rule = {
  id: 'cited-year-later',
  category: 'date-order',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { normative: 'NĐ 78/2025/NĐ-CP, Điều 62' },
  what: { vi: 'Năm trong số của văn bản được viện dẫn không sau năm ban hành', en: 'The year in a cited number is not after the document' },
  why: { vi: 'Không viện dẫn được văn bản chưa có.', en: 'What does not exist yet cannot be cited.' },
  examples: {
    good: [inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP của Chính phủ, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/2042/NĐ-CP của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['Nghị định số 30/2042/NĐ-CP của Chính phủ'],
      },
    ],
  },
  check(context) {
    const head = headOf(context)
    const own = Number(context.date?.slice(0, 4))
    if (!own || (head && !head.date)) return
    for (const citation of context.nodes('citation')) {
      const year = Number(/[/-]((?:19|20)\d\d)[/-]/.exec(citation.number ?? '')?.[1])
      if (!year || year <= own || citation.date) continue
      context.report({
        at: citation,
        message: { vi: `Văn bản năm ${own} viện dẫn văn bản năm ${year}`, en: `A document of ${own} cites one of ${year}` },
        data: { number: citation.number },
      })
    }
  },
}
