import type { Division } from '../tree/index.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { isMisread, markerOf, ordinalOf, reportUnit, unitName, unitSeries } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** As the form prints the marks of units (NĐ 30/2020 PL I II.6; HD 05-HD/VPTW, 6.2.4). */
const ruled: Readonly<Record<string, string>> = { article: 'Điều N.', clause: 'N.', point: 'N)' }

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
    good: [
      inDecision({
        body: 'Điều 1. Đặt Ty Kênh mương.\nĐIỀU 2. Ty có ba phòng.\nĐiều 3. Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\n3. Ba việc.\n4. Bốn việc.\n5. Năm việc.' }),
      inDecision({
        body: 'Điều thứ nhất: Đặt Ty Kênh mương.\nĐiều thứ 2: Ty có ba phòng.\nĐiều 3: Bộ trưởng Bộ Nội vụ thi hành sắc lệnh này.',
      }),
      inPartyPlan({ body: 'I. MỤC ĐÍCH\n- a) Một việc.\nb) Hai việc.\nc) Ba việc.' }),
      inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\nII- TỔ CHỨC THỰC HIỆN\n1. Ba việc.\n2. Bốn việc.' }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1: Thành lập Tổ công tác.\nĐiều 2: Tổ công tác họp hằng tháng.\nĐiều 3. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Điều 1:', 'Điều 2:'],
      },
      {
        ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nội dung\n1.1. Một việc.\n1.2. Hai việc.\n1.3. Ba việc.\n1.4 Bốn việc.\n1.5. Năm việc.' }),
        expect: ['1.4'],
      },
      {
        ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nội dung\na) Một việc.\nb. Hai việc.\nc) Ba việc.\n2. Tổ chức\nCác chi bộ thực hiện.' }),
        expect: ['b.'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Tổ công tác gồm:\na) Giám đốc;\nb. Phó Giám đốc.\n2. Tổ công tác có bộ phận giúp việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['b.'],
      },
      {
        ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1. Nội dung\na/ Một việc.\nb) Hai việc.\n2. Tổ chức\nCác chi bộ thực hiện.' }),
        expect: ['a/'],
      },
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\nII- NHIỆM VỤ\n1. Một việc.\n2. Hai việc.\nIII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
        }),
        expect: ['II-'],
      },
      { ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1 Trồng một việc.\n2. Trồng hai việc.' }), expect: ['1'] },
      { ...inPartyPlan({ body: 'I. MỤC ĐÍCH\n1 Trồng một việc.\n2 Trồng hai việc.\n3. Trồng ba việc.' }), expect: ['1', '2'] },
    ],
  },
  check(context) {
    const levels = new Map<string, Forms>()
    const told = new Set<Division>()
    for (const series of unitSeries(context)) {
      const beside: Forms = new Map()
      for (const division of series) {
        const marker = markerOf(division)
        // "Phần mở đầu" is not counted, the sign behind a note's mark (`Điều 8[7].`) is not in the unit's own mark, and what was misread tells nothing of its form
        if (!marker || isNoted(division) || isMisread(marker.value, division.label) || /mở đầu|kết luận/iu.test(marker.value)) continue
        const { kind } = ordinalOf(division.label)
        const depth = kind === 'decimal' ? division.label.split('.').length : 0
        const level = `${division.name} ${kind} ${depth}`
        const ofLevel = levels.get(level) ?? (new Map() as Forms)
        levels.set(level, ofLevel)
        const form = formOf(marker.value)
        for (const forms of [ofLevel, beside]) {
          const list = forms.get(form)
          if (list) list.push(division)
          else forms.set(form, [division])
        }
      }
      // beside one as the form has it, it is the measure, however many have another sign
      const right = beside.get(ruled[series[0]!.name] ?? '')
      if (right) {
        for (const divisions of beside.values()) if (divisions !== right) tell(divisions, right[0]!)
        continue
      }
      // one unit beside two or more that agree; the first of two that differ is no measure, and a number without any sign never is
      const [most, odd, ...rest] = mostFirst(beside)
      if (!most || odd?.[1].length !== 1 || rest.length > 0) continue
      if (most[0] === 'N') tell(most[1], odd[1][0]!)
      else if (most[1].length >= 2 || odd[0] === 'N') tell(odd[1], most[1][0]!)
    }
    for (const forms of levels.values()) {
      const [most, ...others] = mostFirst(forms)
      if (!most || most[0] === 'N' || most[1].length < 4) continue
      for (const [, divisions] of others) if (divisions.length * 4 <= most[1].length) tell(divisions, most[1][0]!)
    }

    function tell(divisions: readonly Division[], measure: Division): void {
      const form = markerOf(measure)!
        .value.replace(/[*_#]+/gu, '')
        .trim()
      for (const division of divisions) {
        if (told.has(division)) continue
        told.add(division)
        reportUnit(context, division, {
          vi: `Dấu sau ${unitName(division)} khác các đơn vị cùng cấp (như \`${form}\`)`,
          en: `Unexpected form of ${unitName(division)}, expected that of the units beside it (as \`${form}\`)`,
        })
      }
    }
  },
}

/** Units by the form of their marks. */
type Forms = Map<string, Division[]>

const mostFirst = (forms: Forms) => [...forms].sort((a, b) => b[1].length - a[1].length)

/** A note's mark follows the unit's directly. */
function isNoted({ children }: Division): boolean {
  const second = children[1]
  return second !== undefined && 'children' in second && second.children[0]?.type === 'footnoteReference'
}

/** The mark with its ordinal taken out: `N.`, `(N)`, `Điều N.` */
function formOf(printed: string): string {
  return (
    printed
      .replace(/[*_#\s]+/gu, ' ')
      .trim()
      // decrees of the forties counted from "Điều thứ nhất" to "Điều thứ 2" or "Điều 2"
      .replace(/ thứ(?= \d)/iu, '')
      .replace(/ thứ \p{L}{2,5}(?: \p{L}{2,5}){0,2}(?=[^\p{L}\d]{0,3}$)/iu, ' N')
      // a converter's bullet before the mark is none of its form
      .replace(/^[-+] (?=[\p{L}\d])/u, '')
      .replace(/\d[\d.]*\d[a-zđ]?|\d[a-zđ]?|[IVXLC]+(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])[A-Za-zđĐ]\d?(?![A-Za-zÀ-ỹ])/, 'N')
      .replace(/ (?=\W?$)/u, '')
      // `ĐIỀU 2.` has the sign of `Điều 1.`
      .replace(/^\p{Lu}{2,5}(?= N)/u, (word) => word[0]! + word.slice(1).toLowerCase())
  )
}
