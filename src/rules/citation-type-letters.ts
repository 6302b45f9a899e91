import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const bare = /(?<=[\d.][/-])(ND|QD)(?=-\p{Lu})/u

/** `NĐ-CP`, `QĐ-UBND`: the code of the type keeps the stroke of its Đ. */
export const citationTypeLetters: Rule = {
  id: 'citation-type-letters',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mục I', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.2 a' },
  what: { vi: 'Ký hiệu tên loại trong số được viện dẫn viết đúng chữ Đ', en: 'The type code of a cited number keeps its Đ' },
  why: { vi: '`ND-CP` không tra cứu được như `NĐ-CP`.', en: 'A search for `NĐ-CP` does not find `ND-CP`.' },
  fixable: true,
  examples: {
    good: [inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['ND'],
        fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number ? context.rangeOf(citation) : null
      const match = range && bare.exec(context.sourceOf(range))
      if (!match) continue
      const start = range.start + match.index
      const fix = match[1]!.replace('D', 'Đ')
      context.report({
        at: { start, end: start + 2 },
        message: { vi: `Ký hiệu \`${match[1]!}\`, cần viết \`${fix}\``, en: `Unexpected \`${match[1]!}\`, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
