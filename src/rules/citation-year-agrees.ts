import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** The year in a number is the year of its date. */
export const citationYearAgrees: Rule = {
  id: 'citation-year-agrees',
  category: 'citation-conflict',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 15', normative: 'NĐ 78/2025/NĐ-CP, Điều 71' },
  what: {
    vi: 'Năm trong số và năm trong ngày ban hành của văn bản được viện dẫn là một',
    en: "The year in a cited number is that of the citation's date",
  },
  why: { vi: 'Hai năm khác nhau thì một trong hai bị chép sai.', en: 'Of two years one was copied wrong.' },
  examples: {
    good: [inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const year = /[/-]((?:19|20)\d\d)[/-]/.exec(citation.number ?? '')?.[1]
      if (!year || !citation.date || citation.date.startsWith(year)) continue
      // the mark of an attachment is held against its main document by `attachment-mark`
      if (citation.relation === 'attaches' && context.parent?.meta.docNumber?.canonical && context.parent.meta.date) continue
      context.report({
        at: citation,
        message: {
          vi: `Số ghi năm ${year} nhưng ngày ban hành là ${citation.date}`,
          en: `Year ${year} in the number, but the date is ${citation.date}`,
        },
        data: { number: citation.number, date: citation.date },
      })
    }
  },
}
