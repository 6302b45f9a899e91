import { inCircular } from './frames.ts'
import { headOf } from './head.ts'
import { isOfProceedings } from './proceedings.ts'
import type { Rule } from './rule.ts'

/** A series ends with its year, so the year in a number is that of the date beside it. */
export const numberYearAgrees: Rule = {
  id: 'number-year-agrees',
  category: 'number-format',
  severity: 'warning',
  regimes: ['state', 'normative'],
  from: '1997-01-01',
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 15', normative: 'NĐ 30/2020/NĐ-CP, Điều 15; NĐ 78/2025/NĐ-CP, Điều 71' },
  what: { vi: 'Năm trong số là năm ban hành', en: 'The year in the number is that of the date' },
  why: { vi: 'Hai năm khác nhau thì một trong hai bị chép sai.', en: 'Of two years one was copied wrong.' },
  examples: {
    good: [inCircular({})],
    bad: [{ ...inCircular({ number: 'Số: 15/2024/TT-BKHCN' }), expect: ['Số: 15/2024/TT-BKHCN'] }],
  },
  check(context) {
    const number = headOf(context)?.number
    const meta = context.document?.meta
    const year = meta?.docNumber?.year
    if (!number || !year || !meta.date || meta.date.startsWith(year) || isOfProceedings(context.document)) return
    context.report({
      at: number,
      message: {
        vi: `Số ghi năm ${year} nhưng ngày ban hành là ${meta.date}`,
        en: `Year ${year} in the number, but the date is ${meta.date}`,
      },
      data: { year, date: meta.date },
    })
  },
}
