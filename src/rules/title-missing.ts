import { inDecision, inLetter } from './frames.ts'
import { headOf } from './head.ts'
import { isOfProceedings } from './proceedings.ts'
import { isOfParties } from './own-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const withoutTitle = new Set(['GM', 'GGT', 'GNP', 'PC', 'PG', 'PB', 'HĐ', 'BS', 'SY', 'SL', 'TrS', 'CĐ', 'L'])

/** The subject (trích yếu) under the type, or under a letter's number; the `QUYẾT NGHỊ` of the first assemblies had none. */
export const titleMissing: Rule = {
  id: 'title-missing',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.5', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.5', party: 'HD 05-HD/VPTW, 5.2; HD 36-HD/VPTW' },
  what: { vi: 'Văn bản có trích yếu nội dung', en: 'A document has a subject' },
  why: { vi: 'Trích yếu dùng để vào sổ và tra cứu.', en: 'The subject is what registers and searches show.' },
  examples: {
    good: [inDecision({}), inLetter({})],
    bad: [{ ...inDecision({ title: '', enacting: '' }), expect: ['QUYẾT ĐỊNH'] }],
  },
  check(context) {
    const head = headOf(context)
    const meta = context.document?.meta
    if (!head || head.isDraft || !meta || meta.title || head.title || withoutTitle.has(meta.docType?.code ?? '')) return
    if (isOfProceedings(context.document) || isOfParties(context)) return
    const anchor = head.type ?? head.number
    if (anchor && context.textOf(anchor).trim() !== 'QUYẾT NGHỊ')
      context.report({ at: anchor, message: { vi: 'Thiếu trích yếu nội dung', en: 'Missing subject' } })
  },
}
