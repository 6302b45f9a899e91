import { inCircular } from './frames.ts'
import { headOf } from './head.ts'
import { jointCodes } from './joint-codes.ts'
import type { Rule } from './rule.ts'

/** `12/2015/TTLT-BTC-BNV`: a hyphen stands between the codes of the bodies that issue a joint document. */
export const numberJoint: Rule = {
  id: 'number-joint',
  category: 'number-format',
  severity: 'warning',
  regimes: ['state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 78/2025/NĐ-CP, Điều 71' },
  what: {
    vi: 'Trong ký hiệu văn bản liên tịch, giữa chữ viết tắt của các cơ quan có dấu gạch nối',
    en: 'The symbol of a joint document has a hyphen between the codes of its bodies',
  },
  why: { vi: 'Viết liền thì không biết văn bản của cơ quan nào.', en: 'Run together they tell of no body.' },
  fixable: true,
  examples: {
    good: [inCircular({ number: 'Số: 15/2025/TTLT-BKHCN-BTC', type: 'THÔNG TƯ LIÊN TỊCH' })],
    bad: [
      {
        ...inCircular({ number: 'Số: 15/2025/TTLT-BKHCNBTC' }),
        expect: ['BKHCNBTC'],
        fixed: 'Số: 15/2025/TTLT-BKHCN-BTC',
      },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const range = number && context.rangeOf(number)
    if (!range) return
    for (const { index, code, codes } of jointCodes(context.sourceOf(range))) {
      const fix = codes.join('-')
      context.report({
        at: { start: range.start + index, end: range.start + index + code.length },
        message: { vi: `Thiếu gạch nối, cần viết \`${fix}\``, en: `Missing hyphen, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
