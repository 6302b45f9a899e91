import { inCircular, inLetter } from './frames.ts'
import { isConsolidated } from './regime.ts'
import { decree30 } from './regulations.ts'
import type { Rule } from './rule.ts'

const small = /(?<=(?:khoản\s{1,3}\d{1,3}|điểm\s{1,3}[a-zđ])\s{1,3})(?:(?:điều|chương)(?=\s{1,3}(?:\d|[IVX]))|mục(?=\s{1,3}\d))/gu
const large = /(?<=[\p{Ll},]\s{1,3})(?:Khoản(?=\s{1,3}\d{1,3}[a-zđ]?\s{1,3}(?:và|Điều|của)\s)|Điểm(?=\s{1,3}[a-zđ]\s{1,3}[Kk]hoản\s))/gu

/** "khoản 2 Điều 5": Phần, Chương, Mục and Điều with a capital, khoản and điểm without. A heading "II." is no Mục, whatever it is called. */
export const citationCapitals: Rule = {
  id: 'citation-capitals',
  category: 'citation-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL II, V.7', normative: 'NĐ 78/2025/NĐ-CP, Điều 69' },
  what: {
    vi: 'Khi viện dẫn, Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường',
    en: 'In a citation Phần, Chương, Mục and Điều have a capital, khoản and điểm none',
  },
  why: { vi: 'Quy định viết hoa của Nghị định 30.', en: 'The capitals of Decree 30.' },
  fixable: true,
  examples: {
    good: [
      inCircular({
        type: 'VĂN BẢN HỢP NHẤT',
        number: 'Số: 08/VBHN-BKHCN',
        body: 'Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn khoản 4 điều 51 Luật Đất đai.',
      }),
      inLetter({ body: 'Theo khoản 4 Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Theo khoản 4 mục III Kế hoạch số 15/KH-UBND ngày 08/6/2023, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Theo khoản 4 điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
        expect: ['điều'],
        fixed: 'Theo khoản 4 Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Khoản 4 Điều 51 Luật Đất đai và Khoản 5 Điều 6 Luật Nhà ở, Bộ Nội vụ có ý kiến.' }),
        expect: ['Khoản', 'Khoản'],
        fixed: 'Theo khoản 4 Điều 51 Luật Đất đai và khoản 5 Điều 6 Luật Nhà ở, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    // a consolidated text is printed as it was issued (Pháp lệnh 01/2012, Điều 4)
    if (isConsolidated(context.document) || isConsolidated(context.parent)) return
    for (const block of context.blocks) {
      if (!/khoản|điểm/iu.test(block.text)) continue
      for (const match of [...block.text.matchAll(small), ...block.text.matchAll(large)]) {
        const first = match[0][0]!
        const isSmall = first === first.toLowerCase()
        const fix = (isSmall ? first.toUpperCase() : first.toLowerCase()) + match[0].slice(1)
        context.report({
          at: { block, start: match.index, end: match.index + match[0].length },
          message: {
            vi: `Viết ${isSmall ? 'hoa' : 'thường'} \`${fix}\` khi viện dẫn`,
            en: `Unexpected \`${match[0]}\`, expected \`${fix}\``,
          },
          fix,
        })
      }
    }
  },
}
