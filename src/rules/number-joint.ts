import { inCircular, inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { jointCodes } from './joint-codes.ts'
import { signsRuledFrom } from './number-form.ts'
import type { Rule } from './rule.ts'

/** `QĐ-UBND`, the Party's `KH/TU`: the type's code, what joins it to the organ's, and the organ's, at the end of a canonical number; groups: these. */
const joined = /[/-](\p{Lu}\p{L}{1,4})([/-])(\p{Lu}[\p{L}\d&]{1,20})$/u

/**
 * `30/2020/NĐ-CP`, `12/2015/TTLT-BTC-BNV`: a hyphen (the Party's a stroke) stands between the codes of type and organ, and between those of the
 * bodies that issue a joint document.
 */
export const numberJoint: Rule = {
  id: 'number-joint',
  category: 'number-format',
  severity: 'warning',
  regimes: ['party', 'state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.2.2' },
  what: {
    vi: 'Giữa ký hiệu tên loại và tên cơ quan, giữa tên các cơ quan liên tịch có dấu gạch nối (văn bản của Đảng: gạch chéo trước tên cơ quan)',
    en: "A hyphen (the Party's a stroke) stands between the codes of type and organ, a hyphen between those of joint bodies",
  },
  why: { vi: 'Viết liền thì không biết văn bản của cơ quan nào.', en: 'Run together they tell of no body.' },
  fixable: true,
  examples: {
    good: [
      inCircular({ number: 'Số: 15/2025/TTLT-BKHCN-BTC', type: 'THÔNG TƯ LIÊN TỊCH' }),
      inDecision({}),
      inDecision({ number: 'Số: 15/QĐUBND', date: 'Hà Nội, ngày 18 tháng 11 năm 1985' }),
    ],
    bad: [
      {
        ...inCircular({ number: 'Số: 15/2025/TTLT-BKHCNBTC' }),
        expect: ['BKHCNBTC'],
        fixed: 'Số: 15/2025/TTLT-BKHCN-BTC',
      },
      { ...inDecision({ number: 'Số: 15/QĐUBND' }), expect: ['QĐUBND'], fixed: 'Số: 15/QĐ-UBND' },
      { ...inPartyPlan({ number: 'Số 12-KHTU' }), expect: ['KHTU'], fixed: 'Số 12-KH/TU' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const range = number && context.rangeOf(number)
    if (!range) return
    const printed = context.sourceOf(range)
    const [, type, sign, organ] = joined.exec(context.document?.meta.docNumber?.canonical ?? '') ?? []
    const glued = printed.indexOf(`${type}${organ}`)
    if (glued >= 0 && (context.document?.meta.date ?? signsRuledFrom) >= signsRuledFrom)
      tell(glued, `${type}${organ}`, `${type}${sign}${organ}`, sign === '/')
    else for (const { index, code, codes } of jointCodes(printed)) tell(index, code, codes.join('-'), false)

    function tell(index: number, code: string, fix: string, isStroke: boolean): void {
      context.report({
        at: { start: range!.start + index, end: range!.start + index + code.length },
        message: {
          vi: `Thiếu ${isStroke ? 'gạch chéo' : 'gạch nối'}, cần viết \`${fix}\``,
          en: `Missing ${isStroke ? 'stroke' : 'hyphen'}, expected \`${fix}\``,
        },
        fix,
      })
    }
  },
}
