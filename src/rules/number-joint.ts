import { inCircular, inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { gluedCodes, partyCodes } from './joint-codes.ts'
import { signsRuledFrom } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `15/QĐ-UBND`, `12/2015/TTLT-BTC-BNV`: a hyphen stands between the codes of type and body, and of the bodies that issue a joint document; the Party has a stroke. */
export const numberJoint: Rule = {
  id: 'number-joint',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW' },
  what: {
    vi: 'Trong ký hiệu, giữa tên loại và các cơ quan có dấu gạch nối (văn bản của Đảng: gạch chéo sau tên loại)',
    en: "A symbol has a hyphen between the codes of type and bodies, the Party's a stroke behind the type",
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
      { ...inPartyPlan({ number: 'Số 12-KHĐU' }), expect: ['KHĐU'], fixed: 'Số 12-KH/ĐU' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const range = number && context.rangeOf(number)
    if (!range || (context.document?.meta.date ?? signsRuledFrom) < signsRuledFrom) return
    const printed = context.sourceOf(range)
    const isParty = context.regime === 'party'
    for (const { index, code, codes } of isParty ? partyCodes(printed) : gluedCodes(printed)) {
      const fix = codes.join(isParty ? '/' : '-')
      context.report({
        at: { start: range.start + index, end: range.start + index + code.length },
        message: isParty
          ? { vi: `Thiếu gạch chéo, cần viết \`${fix}\``, en: `Missing stroke, expected \`${fix}\`` }
          : { vi: `Thiếu gạch nối, cần viết \`${fix}\``, en: `Missing hyphen, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
