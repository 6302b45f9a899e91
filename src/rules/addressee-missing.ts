import { inDecision, inLetter } from './frames.ts'
import { headOf } from './head.ts'
import { decree30, guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A letter says whom it goes to, and so does a proposal (from the days of the decree and of the Party's guideline 05 on). */
export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.3, 9.2.4' },
  what: {
    vi: 'Công văn, tờ trình có "Kính gửi" (của Đảng: "Kính trình")',
    en: `A letter or proposal has "Kính gửi", the Party's proposal "Kính trình"`,
  },
  why: { vi: 'Không có thì không biết gửi ai xử lý.', en: 'Without it nobody knows who shall act on it.' },
  examples: {
    good: [inLetter({})],
    bad: [
      { ...inLetter({ addressee: '' }), expect: ['Số: 125/BNV-VP'] },
      { ...inDecision({ number: 'Số: 15/TTr-UBND', type: 'TỜ TRÌNH' }), expect: ['TỜ TRÌNH'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.number || !context.document) return
    const { docType, addressees } = context.document.meta
    if (context.nodes('addressee').length > 0 || addressees.length > 0) return
    if (docType?.code === 'CV' && !head.type)
      context.report({ at: head.number, message: { vi: 'Công văn không có "Kính gửi"', en: 'Missing "Kính gửi" in a letter' } })
    if (docType?.code !== 'TTr' || !head.type || (context.date ?? '') < (context.regime === 'party' ? guideline05 : decree30)) return
    const word = context.regime === 'party' ? 'Kính trình' : 'Kính gửi'
    context.report({ at: head.type, message: { vi: `Tờ trình không có "${word}"`, en: `Missing "${word}" in a proposal` } })
  },
}
