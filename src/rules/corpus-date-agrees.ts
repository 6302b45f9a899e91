import { corpusKey } from './corpus.ts'
import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** A citation's date is that of the cited document itself, where the corpus has it. */
export const corpusDateAgrees: Rule = {
  id: 'corpus-date-agrees',
  category: 'citation-conflict',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: {
    vi: 'Ngày của văn bản được viện dẫn khớp với chính văn bản đó (cần --corpus)',
    en: "A citation's date is that of the cited document (needs --corpus)",
  },
  why: { vi: 'Viện dẫn sai ngày là viện dẫn văn bản khác.', en: 'With another date another document is cited.' },
  examples: {
    good: [inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        corpus: [{ path: 'nd-30.txt', number: '30/2020/NĐ-CP', type: 'NĐ', date: '2020-03-05', issuer: 'Chính phủ' }],
        expect: ['Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ'],
      },
    ],
  },
  check(context) {
    if (!context.corpus) return
    for (const citation of context.nodes('citation')) {
      const { number, date, docType } = citation
      if (!number || !date) continue
      const known = context.corpus.get(corpusKey(number)) ?? []
      const comparable = known.filter((other) => other.date && (!other.type || !docType || other.type === docType.code))
      const isLong = /[-/](?:19|20)\d\d[-/]/.test(number)
      const near = comparable.filter((other) => isLong || other.date!.slice(0, 4) === date.slice(0, 4))
      if (near.length === 0 || near.some((other) => other.date === date)) continue
      const [other] = near
      context.report({
        at: citation,
        message: {
          vi: `\`${number}\` đề ngày ${other!.date} (${other!.path}), ở đây ghi ${date}`,
          en: `\`${number}\` is of ${other!.date} (${other!.path}), here ${date}`,
        },
        data: { number, date, expected: other!.date, path: other!.path },
      })
    }
  },
}
