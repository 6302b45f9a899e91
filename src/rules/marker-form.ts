import type { Division } from '../tree/index.ts'
import { inPartyPlan } from './frames.ts'
import { markerOf, ordinalOf, reportUnit, unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The units of one level have their marks in one form: all `1.` or all `1-`. */
export const markerForm: Rule = {
  id: 'marker-form',
  category: 'numbering-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Các đơn vị cùng cấp có dấu sau số giống nhau', en: 'The units of one level have the same mark after their numbers' },
  why: {
    vi: 'Dấu khác nhau làm người đọc và phần mềm hiểu nhầm cấp.',
    en: 'Another mark looks like another level, to readers and to software.',
  },
  examples: {
    good: [inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\n3. Ba việc.\n4. Bốn việc.\n5. Năm việc.' })],
    bad: [
      {
        ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nội dung\n1.1. Một việc.\n1.2. Hai việc.\n1.3. Ba việc.\n1.4 Bốn việc.\n1.5. Năm việc.' }),
        expect: ['1.4'],
      },
    ],
  },
  check(context) {
    const levels = new Map<string, Map<string, Division[]>>()
    for (const division of context.nodes('division')) {
      const marker = markerOf(division)
      // the sign behind a note's mark (`Điều 8[7].`) is not in the unit's own mark
      if (!marker || division.name === 'indent' || isNoted(division)) continue
      const { kind } = ordinalOf(division.label)
      const depth = kind === 'decimal' ? division.label.split('.').length : 0
      const level = `${division.name} ${kind} ${depth}`
      const forms = levels.get(level) ?? new Map<string, Division[]>()
      levels.set(level, forms)
      const form = formOf(marker.value)
      const list = forms.get(form)
      if (list) list.push(division)
      else forms.set(form, [division])
    }
    for (const forms of levels.values()) {
      if (forms.size < 2) continue
      const [most, ...others] = [...forms].sort((a, b) => b[1].length - a[1].length)
      for (const [, divisions] of others)
        if (most![1].length >= 4 && divisions.length * 4 <= most![1].length)
          for (const division of divisions)
            reportUnit(context, division, {
              vi: `Dấu sau ${unitName(division)} khác các mục cùng cấp (\`${most![0]}\`)`,
              en: `Unexpected form of ${unitName(division)}, expected \`${most![0]}\` as in the units beside it`,
            })
    }
  },
}

/** A note's mark follows the unit's directly. */
function isNoted({ children }: Division): boolean {
  const second = children[1]
  return second !== undefined && 'children' in second && second.children[0]?.type === 'footnoteReference'
}

/** The mark with its ordinal taken out: `N.`, `(N)`, `Điều N.` */
function formOf(printed: string): string {
  return printed
    .replace(/[*_#\s]+/gu, ' ')
    .trim()
    .replace(/\d[\d.]*\d[a-zđ]?|\d[a-zđ]?|[IVXLC]+(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])[A-Za-zđĐ]\d?(?![A-Za-zÀ-ỹ])/, 'N')
    .replace(/ (?=\W?$)/u, '')
}
