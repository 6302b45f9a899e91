import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const withType = /(?<=\d\/)(20(?:09|[1-9]\d)\/)((?:NQ|L)[-/])(?=(?:QH|UBTVQH)\d{1,2}(?![\p{L}\d]))/u

/** `193/2025/NQ-QH15`: since 2009 what the National Assembly numbers with the year has no code of its type. */
export const citationNumberAssembly: Rule = {
  id: 'citation-number-assembly',
  category: 'citation-format',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'Luật 64/2025/QH15; NĐ 30/2020/NĐ-CP, PL II', normative: 'Luật 64/2025/QH15' },
  what: {
    vi: 'Số luật, nghị quyết có năm của Quốc hội, Ủy ban Thường vụ Quốc hội không có ký hiệu tên loại',
    en: 'The number with a year of a law or resolution of the National Assembly has no code of its type',
  },
  why: { vi: 'Số viết thừa ký hiệu không tra cứu được.', en: 'No search finds the number with the code.' },
  fixable: true,
  examples: {
    good: [
      inLetter({
        body: 'Căn cứ Nghị quyết số 193/2025/QH15 ngày 19/02/2025 của Quốc hội và Nghị quyết số 1673/NQ-UBTVQH15 ngày 16/6/2025, Bộ Nội vụ có ý kiến.',
      }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Căn cứ Nghị quyết số 193/2025/NQ-QH15 ngày 19/02/2025 của Quốc hội, Bộ Nội vụ có ý kiến.' }),
        expect: ['NQ-'],
        fixed: 'Căn cứ Nghị quyết số 193/2025/QH15 ngày 19/02/2025 của Quốc hội, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number ? context.rangeOf(citation) : null
      const match = range && withType.exec(context.sourceOf(range))
      if (!match) continue
      const start = range.start + match.index + match[1]!.length
      const code = match[2]!
      context.report({
        at: { start, end: start + code.length },
        message: { vi: `Thừa \`${code}\` trong số của Quốc hội`, en: `Unexpected \`${code}\` in a number of the National Assembly` },
        fix: '',
      })
    }
  },
}
