import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { readNumberForm } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** NĐ 30/2020 puts a colon after "Số", the Party's guidelines none. */
export const numberLabel: Rule = {
  id: 'number-label',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    normative: 'NĐ 78/2025/NĐ-CP, mẫu',
    party: 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW, mẫu chữ',
  },
  what: {
    vi: 'Sau chữ "Số" có dấu hai chấm ở văn bản nhà nước, không có ở văn bản của Đảng',
    en: '"Số" is followed by a colon in State documents, by none in Party documents',
  },
  why: {
    vi: 'Hai thể thức khác nhau; lẫn lộn làm sai thể thức và làm phần mềm quản lý văn bản đọc sai số.',
    en: 'The two forms differ; mixing them is a fault of form and misleads registers.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({ number: 'Số: 15/QĐ-UBND' }),
      inPartyPlan({ number: 'Số 12-KH/ĐU' }),
      inPartyPlan({ issuer: 'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH LÂM ĐỒNG', star: '', number: 'Số: 12-KH/HNDT', motto: '' }),
    ],
    bad: [
      { ...inDecision({ number: 'Số 15/QĐ-UBND' }), expect: ['Số'], fixed: 'Số: 15/QĐ-UBND' },
      { ...inPartyPlan({ number: 'Số: 12-KH/ĐU' }), expect: ['Số:'], fixed: 'Số 12-KH/ĐU' },
      { ...inDecision({ number: '15/QĐ-UBND' }), expect: ['15/QĐ-UBND'], fixed: 'Số: 15/QĐ-UBND' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    if (!number) return
    const printed = context.sourceOf(number)
    // the number alone, in a head that is otherwise whole
    const bare = /^\s{0,9}\d{1,5}(?:\/(?:19|20)\d\d)?[/-]\p{Lu}[^\s]{1,40}\s{0,9}$/u.test(printed) ? context.rangeOf(number) : null
    if (bare && headOf(context)!.mottos.length > 0) {
      const start = bare.start + printed.search(/\d/)
      context.report({
        at: { start, end: start + printed.trim().length },
        message: { vi: 'Thiếu chữ "Số" trước số, ký hiệu', en: 'Missing "Số" before the number' },
        fix: `${context.regime === 'party' ? 'Số' : 'Số:'} ${printed.trim()}`,
      })
      return
    }
    const form = readNumberForm(printed)
    const range = context.rangeOf(number)
    const label = /[Ss]ố\s{0,3}:?/u.exec(printed)
    if (!form || !range || !label) return
    const wantsColon = context.regime !== 'party'
    if (wantsColon === (form.colon === ':')) return
    const word = label[0].replace(/\s*:?$/u, '')
    const start = range.start + label.index
    context.report({
      at: { start, end: start + (wantsColon ? word : label[0]).length },
      message: wantsColon
        ? { vi: 'Thiếu dấu hai chấm sau chữ "Số"', en: 'Missing colon after "Số"' }
        : { vi: 'Văn bản của Đảng không có dấu hai chấm sau chữ "Số"', en: 'Unexpected colon after "Số" in a Party document' },
      fix: wantsColon ? word + ':' : word,
    })
  },
}
