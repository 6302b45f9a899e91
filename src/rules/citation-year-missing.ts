import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const normative = /^\d{1,4}\/(?:NĐ-CP|TT-\p{Lu}{2,12}|TTLT-\p{Lu}[\p{Lu}-]{2,40})$/u
const kinds = new Set(['NĐ', 'TT', 'TTLT'])

/** Decrees and circulars have had the year in their numbers since 1997. */
export const citationYearMissing: Rule = {
  id: 'citation-year-missing',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'Luật 64/2025/QH15, Điều 7', normative: 'Luật 64/2025/QH15, Điều 7', party: 'Luật 64/2025/QH15, Điều 7' },
  what: { vi: 'Số của nghị định, thông tư được viện dẫn có năm ban hành', en: 'The number of a cited decree or circular has its year' },
  why: {
    vi: 'Số bắt đầu lại mỗi năm; thiếu năm thì không xác định được văn bản.',
    en: 'The series begins anew each year: without it the document is not certain.',
  },
  examples: {
    good: [
      // a proposal, whatever the code that its writer gave it
      inLetter({ body: 'Xét Tờ trình số 45/TT-UBND ngày 20/5/2015 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và Nghị định số 64/CP ngày 27/9/1993, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      if (citation.docType && !kinds.has(citation.docType.code)) continue
      if (!citation.number || !normative.test(citation.number) || (citation.date ?? '9999') < '1997') continue
      const year = citation.date?.slice(0, 4)
      context.report({
        at: citation,
        message: {
          vi: `Số \`${citation.number}\` thiếu năm ban hành`,
          en: `Missing year in \`${citation.number}\`${year ? `, expected \`${citation.number.replace('/', `/${year}/`)}\`` : ''}`,
        },
      })
    }
  },
}
