import { inLetter } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A letter says whom it goes to. */
export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.3' },
  what: { vi: 'Công văn có "Kính gửi"', en: 'A letter has "Kính gửi"' },
  why: { vi: 'Không có thì không biết gửi ai xử lý.', en: 'Without it nobody knows who shall act on it.' },
  examples: {
    good: [inLetter({})],
    bad: [{ ...inLetter({ addressee: '' }), expect: ['Số: 125/BNV-VP'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.number || head.type || context.document?.meta.docType?.code !== 'CV') return
    if (context.nodes('addressee').length > 0 || (context.document.meta.addressees.length ?? 0) > 0) return
    context.report({ at: head.number, message: { vi: 'Công văn không có "Kính gửi"', en: 'Missing "Kính gửi" in a letter' } })
  },
}
