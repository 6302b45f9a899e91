import type { Division } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision } from './frames.ts'
import { markerOf, unitSeries } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "4.Thời gian" beside units that have a blank behind their numbers. */
export const markerSpace: Rule = {
  id: 'marker-space',
  category: 'numbering-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Sau số thứ tự của đơn vị có khoảng trắng', en: "A blank follows a unit's number" },
  why: { vi: 'Số dính vào chữ thì dễ bị đọc là một từ.', en: 'A number that touches its text is easily read as one word with it.' },
  fixable: true,
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Nội dung:\n1.Đón khách.\n2.Thu phí.\n3.Ghi sổ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Đón khách.\n2. Thu phí.\n3.Ghi sổ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['3.'],
        fixed:
          'Điều 1. Nội dung:\n1. Đón khách.\n2. Thu phí.\n3. Ghi sổ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    for (const series of unitSeries(context)) {
      if (series.length < 3) continue
      const glued = series.filter((division) => isGlued(division, context))
      if (glued.length * 2 >= series.length) continue
      for (const division of glued) {
        const marker = markerOf(division)!
        context.report({
          at: marker,
          message: { vi: `Thiếu khoảng trắng sau \`${marker.value}\``, en: `Missing blank after \`${marker.value}\`` },
          fix: `${context.sourceOf(marker)} `,
        })
      }
    }
  },
}

function isGlued(division: Division, { locator: { source }, rangeOf }: RuleContext): boolean {
  const marker = markerOf(division)
  const range = marker && /[.)]$/.test(marker.value) ? rangeOf(marker) : null
  return range !== null && /\p{L}/u.test(source.charAt(range.end))
}
