import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { brokenList } from './text-breaks-off.ts'

/** A document that lists its recipients is signed; told where the document ends. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  category: 'signature-form',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    party: 'HD 05-HD/VPTW, mục I.7; HD 36-HD/VPTW',
  },
  what: { vi: 'Văn bản có chức vụ và họ tên người ký', en: 'A document has the post and name of its signer' },
  why: { vi: 'Văn bản không người ký không có giá trị.', en: 'An unsigned document has no force.' },
  examples: {
    good: [inDecision({}), inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;', signature: '' })],
    bad: [{ ...inDecision({ signature: '' }), expect: ['- Lưu: VT, NC.'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.isDraft || context.nodes('signature').length > 0 || (context.document?.meta.signatures.length ?? 0) > 0) return
    // a list that breaks off, at its label or behind a semicolon, is cut off with all that follows
    if (brokenList(context)) return
    const last = context.nodes('recipient').at(-1)
    if (!last) return
    context.report({
      at: context.document?.children.find(({ type }) => type === 'conclusions')?.children.at(-1) ?? last,
      message: { vi: 'Thiếu phần ký: quyền hạn, chức vụ, họ tên', en: 'Missing signature: authority, post and name' },
    })
  },
}
