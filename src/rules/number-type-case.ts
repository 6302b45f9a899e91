import { inDecision, inLetter, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { typeCodeOf } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Codes in capitals → with the small letters that they have. */
export const mixedCodes: ReadonlyMap<string, string> = new Map([
  ['TTG', 'TTg'],
  ['TTR', 'TTr'],
  ['CTR', 'CTr'],
  ['QYĐ', 'QyĐ'],
  ['TRS', 'TrS'],
])

/** A code that lost the stroke of its Đ. */
const barred: ReadonlyMap<string, string> = new Map([
  ['QD', 'QĐ'],
  ['ND', 'NĐ'],
])

/** `TTr`, `CTr`, `QyĐ` and `TrS` have small letters, `QĐ` and `NĐ` the stroke of their Đ. */
export const numberTypeCase: Rule = {
  id: 'number-type-case',
  category: 'number-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mục I', party: 'HD 05-HD/VPTW, 3.1.2 a' },
  what: {
    vi: 'Ký hiệu `TTr`, `CTr`, `QyĐ`, `TrS` có chữ thường; `QĐ`, `NĐ` có chữ Đ',
    en: 'The codes `TTr`, `CTr`, `QyĐ` and `TrS` have small letters, `QĐ` and `NĐ` an Đ',
  },
  why: {
    vi: 'Chữ thường phân biệt các ký hiệu gần nhau (CTr và CT, TTr và TT).',
    en: 'The small letter tells near codes apart (CTr and CT, TTr and TT).',
  },
  fixable: true,
  examples: {
    good: [inPartyPlan({ number: 'Số 12-CTr/ĐU', type: 'CHƯƠNG TRÌNH' }), inLetter({})],
    bad: [
      { ...inPartyPlan({ number: 'Số 12-CTR/ĐU' }), expect: ['CTR'], fixed: 'Số 12-CTr/ĐU' },
      { ...inDecision({ number: 'Số: 15/QD-UBND' }), expect: ['QD'], fixed: 'Số: 15/QĐ-UBND' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const told = typeCodeOf(context.document?.meta.docNumber?.symbol ?? null)
    // the symbol has the code as it should be
    const code = number && told && !context.sourceOf(number).includes(told) ? told.toUpperCase() : told
    const fix = code && (mixedCodes.get(code) ?? barred.get(code))
    if (!number || !fix) return
    const range = context.rangeOf(number)
    const index = context.sourceOf(number).indexOf(code)
    if (!range || index < 0) return
    context.report({
      at: { start: range.start + index, end: range.start + index + code.length },
      message: { vi: `Ký hiệu \`${code}\` phải viết \`${fix}\``, en: `Unexpected code \`${code}\`, expected \`${fix}\`` },
      fix,
    })
  },
}
