import { inDecision, inPartyPlan } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import { decree30 } from './regulations.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

const unofficial = /^(?:PHÓ\s(?:\p{L}{1,8}\s){1,4}(THƯỜNG TRỰC|PHỤ TRÁCH)(?!\p{L})|(PHỤ TRÁCH)\s(?!KẾ TOÁN)\p{L})/u
/** Bodies whose own laws name their posts, and those with a command. */
const ownLaw = /(?<!\p{L})(?:quốc hội|viện kiểm sát|toà án|tòa án|công an|quân|quốc phòng|chỉ huy|tư lệnh|biên phòng)(?!\p{L})/iu
/** What has a standing deputy by the decision that set it up. */
const setUp = /(?<!\p{L})(?:ban chỉ đạo|hội đồng(?! nhân dân)|(?:ủy|uỷ) ban quốc gia|tổ công tác)(?!\p{L})/iu

/** `PHÓ CHỦ TỊCH`, not `PHÓ CHỦ TỊCH THƯỜNG TRỰC`: a signer's post is the official one; who is in charge for a time signs by the post held. */
export const signaturePostOfficial: Rule = {
  id: 'signature-post-official',
  category: 'signature-form',
  severity: 'info',
  regimes: ['state', 'normative'],
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.7', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7' },
  what: {
    vi: 'Chức vụ của người ký là chức vụ chính thức, không ghi "thường trực", "phụ trách"',
    en: 'The signer\'s post is the official one, without "thường trực" or "phụ trách"',
  },
  why: {
    vi: 'Cấp phó thường trực, cấp phó phụ trách không phải là chức vụ do Nhà nước quy định.',
    en: 'A standing deputy and a deputy in charge are no posts that the State knows.',
  },
  examples: {
    good: [
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
      inDecision({ signature: 'PHỤ TRÁCH KẾ TOÁN\n\nTrần Văn Minh' }),
      inDecision({ signature: 'TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\n\nTrần Văn Minh' }),
      inDecision({
        issuer: 'HỘI ĐỒNG THI TUYỂN',
        signature: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nTrần Văn Minh',
      }),
      inPartyPlan({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nPhạm Văn Bình' }),
    ],
    bad: [
      {
        ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nTrần Văn Minh' }),
        expect: ['THƯỜNG TRỰC'],
      },
      { ...inDecision({ signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH\n\nTrần Văn Minh' }), expect: ['PHỤ TRÁCH'] },
    ],
  },
  check(context) {
    const { issuer } = context.document?.meta ?? {}
    const names = issuer ? [issuer.name, ...issuer.parents] : []
    if (hasPartyForm(context) || names.some((name) => ownLaw.test(name))) return
    if ([...names, ...context.nodes('signature').map(context.textOf)].some((words) => setUp.test(words))) return
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      const { position } = signature
      const match = position ? unofficial.exec(position) : null
      const words = match?.[1] ?? match?.[2]
      const node = words ? nodeOf(position) : null
      const range = node && context.rangeOf(node)
      const index = range && words ? context.sourceOf(range).lastIndexOf(words) : -1
      if (!range || !words || index < 0) continue
      context.report({
        at: { start: range.start + index, end: range.start + index + words.length },
        message: {
          vi: `Không ghi "${words.toLowerCase()}" trong chức vụ của người ký`,
          en: `Unexpected \`${words}\` in the signer's post`,
        },
      })
    }
  },
}
