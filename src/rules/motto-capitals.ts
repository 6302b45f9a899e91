import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { signsRuledFrom } from './number-form.ts'
import type { Rule } from './rule.ts'

const motto = /Độc\s{1,3}lập\s{0,3}[-–—]\s{0,3}Tự\s{1,3}do\s{0,3}[-–—]\s{0,3}Hạnh\s{1,3}phúc/iu

/** "Độc lập - Tự do - Hạnh phúc": a capital at the head of each of the three phrases, none else, and blanks beside the hyphens. */
export const mottoCapitals: Rule = {
  id: 'motto-capitals',
  category: 'spelling',
  severity: 'warning',
  regimes: ['state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.1' },
  what: {
    vi: 'Tiêu ngữ viết hoa chữ đầu của mỗi cụm từ, giữa các cụm từ có gạch nối, có cách chữ',
    en: 'The motto has a capital at the head of each phrase and blanks beside its hyphens',
  },
  why: { vi: 'Thể thức quy định cách viết Tiêu ngữ.', en: 'The form gives its letters and signs.' },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc' }),
      inDecision({
        motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC',
        date: 'Lâm Đồng, ngày 4 tháng 7 năm 1993',
      }),
    ],
    bad: [
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC' }),
        expect: ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
        fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      },
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh Phúc' }),
        expect: ['Độc lập – Tự do – Hạnh Phúc'],
        fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      },
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh Phúc' }),
        expect: ['Độc lập - Tự do - Hạnh Phúc'],
        fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      },
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập -Tự do- Hạnh phúc' }),
        expect: ['Độc lập -Tự do- Hạnh phúc'],
        fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      },
    ],
  },
  check(context) {
    for (const segment of headOf(context)?.mottos ?? []) {
      const range = context.rangeOf(segment)
      const match = range && motto.exec(context.sourceOf(range))
      const fix = 'Độc lập - Tự do - Hạnh phúc'
      // the dashes that editors make of hyphens are left, and the capitals of the years before the form was ruled
      if (!match || match[0].replace(/\s{1,3}/gu, ' ').replace(/[–—]/gu, '-') === fix) continue
      if (match[0] === match[0].toUpperCase() && context.day < signsRuledFrom) continue
      const start = range.start + match.index
      context.report({
        at: { start, end: start + match[0].length },
        message: { vi: `Tiêu ngữ viết \`${fix}\``, en: `Unexpected \`${match[0]}\`, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
