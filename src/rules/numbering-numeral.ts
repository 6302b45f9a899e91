import type { Division } from '../tree/index.ts'
import { inCircular } from './frames.ts'
import { markerOf, ordinalOf, reportUnit, unitName } from './ordinals.ts'
import { circular01, guideline05 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** A unit whose kind is counted in the other numerals. */
export function hasOtherNumeral(division: Division): string | null {
  const marker = markerOf(division)
  const word = marker && /^[\s*_#]{0,9}(phần|chương|mục|tiểu mục|điều)\s/iu.exec(marker.value)?.[1]?.toLowerCase()
  if (!word) return null
  const { kind } = ordinalOf(division.label)
  return (wantsRoman(word) ? kind === 'arabic' : kind === 'roman') ? word : null
}

const wantsRoman = (word: string) => word === 'phần' || word === 'chương'

/** Phần and Chương are counted in Roman numerals, Mục, Tiểu mục and Điều in Arabic ones. One finding for a kind. */
export const numberingNumeral: Rule = {
  id: 'numbering-numeral',
  category: 'numbering-format',
  severity: 'warning',
  regimes: ['party', 'state', 'normative'],
  ofForm: true,
  from: circular01,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: {
    vi: 'Phần, Chương đánh số La Mã; Mục, Tiểu mục, Điều đánh số Ả Rập',
    en: 'Phần and Chương have Roman numerals, Mục, Tiểu mục and Điều Arabic ones',
  },
  why: { vi: 'Loại chữ số cho biết cấp của đơn vị.', en: 'The kind of numeral tells the level.' },
  examples: {
    good: [
      inCircular({
        body: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nChương II\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
      }),
    ],
    bad: [
      {
        ...inCircular({
          body: 'Chương 1\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nChương 2\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
        }),
        expect: ['Chương 1'],
      },
    ],
  },
  check(context) {
    // how the Party's guidelines before had it is not known
    if (context.regime === 'party' && context.day < guideline05) return
    const told = new Set<string>()
    for (const division of context.nodes('division')) {
      const word = hasOtherNumeral(division)
      if (word === null || told.has(word)) continue
      told.add(word)
      reportUnit(context, division, {
        vi: `${unitName(division)} phải đánh số ${wantsRoman(word) ? 'La Mã' : 'Ả Rập'}`,
        en: `Unexpected ${unitName(division)}, expected a ${wantsRoman(word) ? 'Roman' : 'n Arabic'} numeral`.replace('a n ', 'an '),
      })
    }
  },
}
