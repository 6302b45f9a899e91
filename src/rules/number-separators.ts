import { inCircular, inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { isOfOtherSystem, readNumberForm, signsRuledFrom } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const party = /^(\d{1,6})([-–/ ]{1,3})(\p{Lu}\p{L}{0,5})([-–/ ]{1,3})(\p{Lu}[\p{L}.]{0,20})$/u
const state = /^(\d{1,6})([-–/ ]{1,3})(\p{Lu}\p{L}{0,7})([-–/. ]{1,3})(\p{Lu}[\p{L}\d.&-]{0,40})$/u
/** With the year between: groups as above, the number with its year first. */
const normative = /^(\d{1,6}(?:[-–/ ]{1,3})(?:19|20)\d\d)([-–/ ]{1,3})(\p{Lu}\p{L}{0,7})([-–/. ]{1,3})(\p{Lu}[\p{L}\d.&-]{0,60})$/u

/** Party: `12-KH/ĐU`. State: `15/QĐ-BNV`, with a year `15/2025/TT-BNV`. */
export const numberSeparators: Rule = {
  id: 'number-separators',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    party: 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW, mẫu chữ',
  },
  what: {
    vi: 'Văn bản của Đảng: gạch nối giữa số và tên loại, gạch chéo trước tên cơ quan; văn bản nhà nước: ngược lại',
    en: 'Party numbers have "-" then "/", State numbers "/" then "-"',
  },
  why: { vi: 'Dấu nối cho biết văn bản thuộc hệ thống nào.', en: 'The separators tell which system a document belongs to.' },
  fixable: true,
  examples: {
    good: [
      inPartyPlan({ number: 'Số 12-KH/ĐU' }),
      inDecision({ number: 'Số: 15/QĐ-UBND' }),
      inDecision({ issuer: 'HỘI CCB TỈNH LÂM ĐỒNG', number: 'Số: 15-QĐ/CCB' }),
      inDecision({ number: 'Số: 15-QĐ/UBND', date: 'Hà Nội, ngày 18 tháng 11 năm 1985' }),
    ],
    bad: [
      { ...inPartyPlan({ number: 'Số 12 KH/ĐU' }), expect: ['12 KH/ĐU'], fixed: 'Số 12-KH/ĐU' },
      { ...inPartyPlan({ number: 'Số 12/KH-ĐU' }), expect: ['12/KH-ĐU'], fixed: 'Số 12-KH/ĐU' },
      { ...inDecision({ number: 'Số: 15-QĐ/UBND' }), expect: ['15-QĐ/UBND'], fixed: 'Số: 15/QĐ-UBND' },
      { ...inDecision({ number: 'Số: *15* QĐ-UBND' }), expect: ['15* QĐ-UBND'] },
      { ...inDecision({ number: 'Số: 15/QĐ.UBND' }), expect: ['15/QĐ.UBND'], fixed: 'Số: 15/QĐ-UBND' },
      { ...inCircular({ number: 'Số: 15/2025/TT/BKHCN' }), expect: ['15/2025/TT/BKHCN'], fixed: 'Số: 15/2025/TT-BKHCN' },
      { ...inCircular({ number: 'Số: 15-2025/TT-BKHCN' }), expect: ['15-2025/TT-BKHCN'], fixed: 'Số: 15/2025/TT-BKHCN' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    if (!number) return
    const printed = context.sourceOf(number)
    const form = readNumberForm(printed)
    const range = context.rangeOf(number)
    if (!form || !range) return
    const start = printed.indexOf(form.digits)
    const flagged = printed.slice(start).trimEnd()
    const isParty = context.regime === 'party'
    // that the head mixes two systems is told by `motto-regime`
    if (context.nodes('motto').length > 0 && isOfOtherSystem(printed, isParty ? 'party' : 'state')) return
    if (!isParty && (context.document?.meta.date ?? signsRuledFrom) < signsRuledFrom) return
    // `*44* DN-UBND`: what a converter set in italics
    const plain = flagged.replace(/[*_]{1,3}/gu, '')
    const match = (isParty ? party : context.regime === 'state' ? state : normative).exec(plain)
    if (!match) return
    const [, figures, first, type, second, organ] = match
    const digits = figures!.replace(/[-–/ ]{1,3}/u, '/')
    const wanted = isParty ? ['-', '/'] : ['/', '-']
    if (first!.trim() === wanted[0] && second!.trim() === wanted[1] && figures!.replace(/ /gu, '') === digits) return
    const fix = `${digits}${wanted[0]}${type}${wanted[1]}${organ}`
    context.report({
      at: { start: range.start + start, end: range.start + start + flagged.length },
      message: {
        vi: `Dấu nối trong số, ký hiệu không đúng, cần viết \`${fix}\``,
        en: `Unexpected separators in \`${plain}\`, expected \`${fix}\``,
      },
      ...(plain === flagged ? { fix } : {}),
      data: { expected: fix },
    })
  },
}
