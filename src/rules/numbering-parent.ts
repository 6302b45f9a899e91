import type { Division } from '../tree/index.ts'
import { inPartyPlan } from './frames.ts'
import { ordinalOf, reportUnit, unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `2.1` stands in `2`. */
export const numberingParent: Rule = {
  id: 'numbering-parent',
  category: 'numbering-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Số thập phân bắt đầu bằng số của mục chứa nó', en: 'A decimal number begins with the number of the unit that holds it' },
  why: {
    vi: 'Số không khớp cho thấy mục bị chuyển chỗ hoặc mất tiêu đề trên nó.',
    en: 'A number that does not fit tells of a moved unit or a lost one above it.',
  },
  examples: {
    good: [
      inPartyPlan({
        body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng\n1.1. Một việc.\n1.2. Hai việc.\n2. Kịp thời phát hiện\n2.1. Một việc.\n2.2. Hai việc.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\n\n1. Nâng cao chất lượng\n\n1.1. Tổ chức tuyên truyền.\n\n1.2. Báo cáo kết quả.\n\n2. Kịp thời phát hiện\n\n3.1. Tổ chức kiểm tra.\n\n3.2. Tổ chức giám sát.',
        }),
        expect: ['3.1.'],
      },
    ],
  },
  check(context) {
    const reported = new Set<string>()
    for (const division of context.nodes('division')) {
      if (ordinalOf(division.label).kind !== 'decimal') continue
      const parent = context.parentOf(division)
      if (parent?.type !== 'division') continue
      const prefix = division.label.slice(0, division.label.lastIndexOf('.'))
      if (fits(prefix, parent, countsClauses(parent)) || reported.has(`${parent.id} ${prefix}`)) continue
      reported.add(`${parent.id} ${prefix}`)
      reportUnit(context, division, {
        vi: `${unitName(division)} nằm trong ${unitName(parent)}`,
        en: `Unexpected ${unitName(division)} in ${unitName(parent)}`,
      })
    }
  },
}

/** A section whose clauses are counted (`1.`, `2.`): its decimals are theirs. */
const countsClauses = (parent: Division) =>
  parent.children.some((child) => child.type === 'division' && ordinalOf(child.label).kind === 'arabic')

/** `1.2` fits into `1`, `I` and `Điều 1`; a decimal also into a unit that is not counted (a letter, a dash), and into a section without clauses. */
function fits(prefix: string, parent: Division, hasClauses: boolean): boolean {
  if (parent.label === prefix) return true
  const { kind, value } = ordinalOf(parent.label)
  if (kind === 'roman' && !hasClauses) return true
  return kind === 'letter' || kind === 'words' || kind === 'other' || String(value) === prefix
}
