import { inPartyPlan } from './frames.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** A committee decides together: its deputy secretary signs `T/M` with his own post, not in the place of the secretary; so do the deputies of its inspection commission. */
export const signaturePartyDeputy: Rule = {
  id: 'signature-party-deputy',
  category: 'signature-form',
  severity: 'warning',
  regimes: ['party'],
  ofForm: true,
  clause: { party: 'HD 05-HD/VPTW, 7.1.1; HD 36-HD/VPTW, 1.7' },
  what: { vi: 'Cấp phó của cấp ủy ký T/M với chức vụ của mình, không ghi K/T', en: 'The deputy of a committee signs T/M, without K/T' },
  why: {
    vi: 'Cấp ủy làm việc theo chế độ tập thể, người ký thay mặt cấp ủy.',
    en: 'A committee decides as one body, and whoever signs does so on its behalf.',
  },
  examples: {
    good: [
      inPartyPlan({ signature: 'T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nPhạm Văn Bình' }),
      inPartyPlan({ signature: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nPhạm Văn Bình' }),
    ],
    bad: [
      { ...inPartyPlan({ signature: 'T/M ĐẢNG ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nPhạm Văn Bình' }), expect: ['K/T BÍ THƯ'] },
      { ...inPartyPlan({ signature: 'K/T BÍ THƯ\nPHÓ BÍ THƯ\n\nPhạm Văn Bình' }), expect: ['K/T BÍ THƯ'] },
      {
        ...inPartyPlan({
          issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nỦY BAN KIỂM TRA',
          number: 'Số 12-KH/UBKT',
          signature: 'K/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nPhạm Văn Bình',
        }),
        expect: ['K/T CHỦ NHIỆM'],
      },
    ],
  },
  check(context) {
    const ofInspection = /^[UỦ][ỶY] ban kiểm tra/iu.test(context.document?.meta.issuer?.name ?? '')
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      // without a committee's name above it the head's post stands in its place
      const head = signature.deputyFor ?? (/^K\W?T/u.test(signature.authority ?? '') ? signature.onBehalfOf : null)
      if (!head || !(/^(?:PHÓ )?BÍ THƯ/iu.test(head) || (ofInspection && /^CHỦ NHIỆM/iu.test(head)))) continue
      const node = nodeOf(head)
      const range = node && context.rangeOf(node)
      const match = range && /K[./]?T[./]?\s{0,3}(?:(?:PHÓ\s{1,3})?BÍ\s{1,3}THƯ|CHỦ\s{1,3}NHIỆM)/iu.exec(context.sourceOf(range))
      if (!range) continue
      const start = range.start + (match?.index ?? 0)
      context.report({
        at: { start, end: match ? start + match[0].length : range.end },
        message: { vi: 'Cấp phó của cấp ủy không ký "K/T"', en: "Unexpected `K/T` of a committee's deputy" },
      })
    }
  },
}
