import { inDecision, inPartyPlan } from './frames.ts'
import { markerOf, reportUnit, unitName } from './ordinals.ts'
import { hasPartyForm } from './party-form.ts'
import type { Rule } from './rule.ts'

/** A writer's habit is told once. */
const few = 2

/** Points are marked `a)`; `marker-form` tells of a single `b.` among them, this rule of a text that has no other. */
export const pointSign: Rule = {
  id: 'point-sign',
  category: 'numbering-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63' },
  what: { vi: 'Điểm ghi bằng chữ cái và dấu ngoặc đơn: `a)`', en: 'A point is marked by a letter and a closing bracket: `a)`' },
  why: { vi: 'Cùng một cách ghi thì viện dẫn và tra cứu thống nhất.', en: 'With one form citations and searches agree.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Tổ công tác gồm:\na) Giám đốc;\nb) Phó Giám đốc.\n2. Tổ công tác có bộ phận giúp việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nội dung\na. Một việc.\nb. Hai việc.\n2. Tổ chức\nCác chi bộ thực hiện.' }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Tổ công tác gồm:\na. Giám đốc;\nb. Phó Giám đốc.\n2. Tổ công tác có bộ phận giúp việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['a.', 'b.'],
      },
    ],
  },
  check(context) {
    const points = context.nodes('division').filter(({ name }) => name === 'point')
    if (points.length === 0 || hasPartyForm(context)) return
    const signs = points.map((point) => /[a-zđ]\d{0,2}\s?([.),])/u.exec(markerOf(point)?.value ?? '')?.[1])
    if (!signs.every((sign) => sign === '.' || sign === ',')) return
    for (const point of points.length > few ? points.slice(0, 1) : points)
      reportUnit(context, point, {
        vi: `Sau chữ của ${unitName(point)} cần dấu \`)\``,
        en: `Unexpected ${signs[0] === ',' ? 'comma' : 'full stop'}, expected \`)\` in ${unitName(point)}`,
      })
  },
}
