import { inDecision, inLetter, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import type { Scope } from './context.ts'
import { decree30 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** What decides or rules is sent to those that its recipients name. */
const decided = new Set(['QĐ', 'NQ', 'QC', 'QyĐ', 'HD'])

/** A decision or guideline with "Kính gửi". */
export function hasNeedlessAddressee(scope: Scope): boolean {
  const code = scope.document?.meta.docType?.code
  return code !== undefined && decided.has(code) && scope.nodes('addressee').length > 0 && headOf(scope)?.type != null
}

/** "Kính gửi" stands in letters, and in proposals and reports to a superior; a decision has its recipients below. */
export const addresseeUnexpected: Rule = {
  id: 'addressee-unexpected',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.3, 9.2.4' },
  what: {
    vi: 'Quyết định, nghị quyết, quy chế, quy định, hướng dẫn không có "Kính gửi"',
    en: 'A decision, resolution, regulation or guideline has no "Kính gửi"',
  },
  why: { vi: 'Nơi nhận đã ghi văn bản gửi cho ai.', en: 'The recipients tell whom it goes to.' },
  examples: {
    good: [inDecision({}), inLetter({})],
    bad: [
      { ...inDecision({ title: 'Về việc thành lập Tổ công tác\nKính gửi: Sở Nội vụ' }), expect: ['Kính gửi: Sở Nội vụ'] },
      {
        ...inPartyPlan({ number: 'Số 12-HD/ĐU', type: 'HƯỚNG DẪN', title: 'về kiểm tra, giám sát\nKính gửi: Các chi bộ' }),
        expect: ['Kính gửi: Các chi bộ'],
      },
    ],
  },
  check(context) {
    if (!hasNeedlessAddressee(context)) return
    context.report({
      at: context.nodes('addressee')[0]!,
      message: {
        vi: '"Kính gửi" chỉ ghi ở công văn, tờ trình, báo cáo',
        en: 'Unexpected "Kính gửi", which letters, proposals and reports have',
      },
    })
  },
}
