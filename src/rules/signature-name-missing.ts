import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** Below the authority and the post stands the signer's name. */
export const signatureNameMissing: Rule = {
  id: 'signature-name-missing',
  category: 'signature-form',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    party: 'HD 05-HD/VPTW, 7.1.3; HD 36-HD/VPTW',
  },
  what: { vi: 'Dưới quyền hạn, chức vụ có họ tên người ký', en: "The signer's name stands below the authority and the post" },
  why: { vi: 'Không có họ tên thì không biết ai ký.', en: 'Without the name nobody knows who signed.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nK’ Mơl' }),
      inDecision({ signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nH' Lan Niêm" }),
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần văn Minh' }),
    ],
    bad: [{ ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' }), expect: ['CHỦ TỊCH'] }],
  },
  check(context) {
    const head = headOf(context)
    const [block, other] = signatureBlocks(context)
    // of several signers the one's name may have come to stand with another's
    if (!head || head.isDraft || !block || other) return
    const words = block.signature.position ?? block.signature.onBehalfOf
    const node = block.signature.name === null && words !== null ? block.nodeOf(words) : null
    const range = node && context.rangeOf(node)
    if (!range) return
    const index = context.sourceOf(range).lastIndexOf(words!)
    context.report({
      at: index >= 0 ? { start: range.start + index, end: range.start + index + words!.length } : node,
      message: { vi: 'Thiếu họ tên người ký', en: "Missing the signer's name" },
    })
  },
}
