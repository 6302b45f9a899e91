import { inPartyPlan } from './frames.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** A committee decides together: its deputy secretary signs `T/M` with his own post, not in the place of the secretary. */
export const signaturePartyDeputy: Rule = {
  id: 'signature-party-deputy',
  category: 'signature-form',
  severity: 'warning',
  regimes: ['party'],
  clause: { party: 'HD 05-HD/VPTW, 7.1.1 (HD 36-HD/VPTW, 1.7)' },
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
    bad: [{ ...inPartyPlan({ signature: 'T/M ĐẢNG ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nPhạm Văn Bình' }), expect: ['K/T BÍ THƯ'] }],
  },
  check(context) {
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      const { deputyFor, authority } = signature
      if (!deputyFor || !/^T\W?M/u.test(authority ?? '') || !/BÍ THƯ/iu.test(deputyFor)) continue
      const node = nodeOf(deputyFor)
      const range = node && context.rangeOf(node)
      const match = range && /K[./]?T[./]?\s{0,3}(?:PHÓ\s{1,3})?BÍ\s{1,3}THƯ/iu.exec(context.sourceOf(range))
      if (!range) continue
      const start = range.start + (match?.index ?? 0)
      context.report({
        at: { start, end: match ? start + match[0].length : range.end },
        message: { vi: 'Cấp phó của cấp ủy không ký "K/T"', en: "Unexpected `K/T` of a committee's deputy" },
      })
    }
  },
}
