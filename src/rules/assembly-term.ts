import { inCircular, inLetter } from './frames.ts'
import type { Node } from '../tree/index.ts'
import { headOf } from './head.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** First year of each term of the National Assembly; a term ends in the year in which the next begins. */
const terms = new Map([
  [8, 1987],
  [9, 1992],
  [10, 1997],
  [11, 2002],
  [12, 2007],
  [13, 2011],
  [14, 2016],
  [15, 2021],
  [16, 2026],
  [17, 2031],
])

/** `43/2024/QH15`: the term after QH is that of the year. */
export const assemblyTerm: Rule = {
  id: 'assembly-term',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { normative: 'NĐ 78/2025/NĐ-CP, Điều 71', state: 'NĐ 78/2025/NĐ-CP, Điều 71' },
  what: { vi: 'Khóa Quốc hội trong số của luật khớp với năm ban hành', en: "The Assembly's term in a law's number is that of its year" },
  why: { vi: 'Khóa sai hoặc thiếu chữ số thì không tìm được luật.', en: 'With a wrong or cut term the law cannot be found.' },
  examples: {
    good: [inLetter({ body: 'Theo Luật số 43/2024/QH15 và Nghị quyết số 12/2021/UBTVQH14, Bộ Nội vụ có ý kiến.' })],
    bad: [
      { ...inLetter({ body: 'Theo Luật số 43/2024/QH1, Bộ Nội vụ có ý kiến.' }), expect: ['Luật số 43/2024/QH1'] },
      {
        ...inCircular({ issuer: 'QUỐC HỘI', number: 'Luật số: 43/2025/QH14', type: 'LUẬT', title: 'KÊNH MƯƠNG', date: '' }),
        expect: ['Luật số: 43/2025/QH14'],
      },
    ],
  },
  check(context) {
    const own = context.document?.meta.docNumber
    const printed = own && headOf(context)?.number
    if (printed) tell(printed, own.canonical)
    for (const citation of context.nodes('citation')) tell(citation, citation.number)

    function tell(at: Node, number: string | null): void {
      const match = /\/((?:19|20)\d\d)\/(?:PL-)?(?:UBTV)?QH(\d{0,3})(?!\d)/u.exec(number ?? '')
      if (!match) return
      const year = Number(match[1])
      const first = terms.get(Number(match[2]))
      const next = terms.get(Number(match[2]) + 1)
      if (year < 1987 || (first !== undefined && first <= year && (next === undefined || year <= next))) return
      const wanted = [...terms].findLast(([, start]) => start <= year)?.[0]
      context.report({
        at,
        message: {
          vi: match[2]
            ? `Khóa "${match[2]}" không khớp với năm ${year}, có thể là QH${wanted}`
            : `Thiếu khóa sau QH, năm ${year} là QH${wanted}`,
          en: match[2]
            ? `Unexpected term "${match[2]}" for ${year}, expected QH${wanted}`
            : `Missing term behind QH, expected QH${wanted} for ${year}`,
        },
        data: { number, expected: wanted },
      })
    }
  },
}
