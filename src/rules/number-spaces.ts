import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { readNumberForm } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The groups of a number are joined by "/" and "-" without blanks. */
export const numberSpaces: Rule = {
  id: 'number-spaces',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3',
    party: 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW',
  },
  what: {
    vi: 'Số và ký hiệu viết liền, không có khoảng trắng quanh "/" và "-"',
    en: 'Number and symbol are written without blanks around "/" and "-"',
  },
  why: {
    vi: 'Khoảng trắng làm số bị ngắt dòng và không tìm được bằng tra cứu.',
    en: 'Blanks let the number break over lines and hide it from a search.',
  },
  fixable: true,
  examples: {
    good: [inDecision({ number: 'Số: 15/QĐ-UBND' }), inDecision({ number: 'Số: 15\n  /QĐ-UBND' })],
    bad: [
      { ...inDecision({ number: 'Số: 15/QĐ - UBND' }), expect: ['15/QĐ - UBND'], fixed: 'Số: 15/QĐ-UBND' },
      { ...inDecision({ number: 'Số: 3 70 /QĐ-UBND' }), expect: ['3 70 /QĐ-UBND'], fixed: 'Số: 370/QĐ-UBND' },
      { ...inDecision({ number: 'Số: 12 2026 /QĐ-UBND' }), expect: ['12 2026 /QĐ-UBND'], fixed: 'Số: 12 2026/QĐ-UBND' },
      { ...inDecision({ number: 'Số: II /2026/QĐ-UBND' }), expect: ['II /2026/QĐ-UBND'], fixed: 'Số: II/2026/QĐ-UBND' },
      { ...inPartyPlan({ number: 'Số 12 -KH/ĐU' }), expect: ['12 -KH/ĐU'], fixed: 'Số 12-KH/ĐU' },
      { ...inDecision({ number: 'Số : 15/QĐ-UBND' }), expect: ['Số :'], fixed: 'Số: 15/QĐ-UBND' },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    if (!number) return
    const printed = context.sourceOf(number)
    const form = readNumberForm(printed)
    const range = context.rangeOf(number)
    if (!form || !range) return
    const label = /(\p{L}{1,9})\s{1,9}:(?=[\s*_]{0,9}\d)/u.exec(printed)
    if (label)
      context.report({
        at: { start: range.start + label.index, end: range.start + label.index + label[0].length },
        message: { vi: 'Khoảng trắng thừa trước dấu hai chấm', en: 'Unexpected blank before the colon' },
        fix: `${label[1]!}:`,
      })
    const start = printed.indexOf(form.digits)
    const flagged = printed.slice(start).trimEnd()
    // where the line was broken, the writer may have set no blank
    if (!/[^\S\n][-‑–/]|[-‑–/][^\S\n]/u.test(flagged.replace(/[^\S\n]{0,9}\n\s{0,9}/gu, ''))) return
    // the sign between is a hyphen, whatever dash a word processor made of it beside its blank
    const joined = flagged.replace(/\s{0,9}([-‑–/])\s{0,9}/gu, (_, sign: string) => (sign === '/' ? sign : '-'))
    // `3 70 /TCHQ-TXNK`: the running number was torn too; four figures behind a blank are a year that lost its stroke
    const fix = joined.replace(/^(\d{1,4})\s(?=\d{1,3}[-/])/u, '$1')
    context.report({
      at: { start: range.start + start, end: range.start + start + flagged.length },
      message: { vi: `Số, ký hiệu có khoảng trắng, cần viết \`${fix}\``, en: `Unexpected blanks in the number, expected \`${fix}\`` },
      fix,
      data: { expected: fix },
    })
  },
}
