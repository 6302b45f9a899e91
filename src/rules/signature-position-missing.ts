import { inDecision, inPartyPlan } from './frames.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** Under the authority the signer's post; the Politburo and the Secretariat may leave it out from 27/5/2026. */
export const signaturePositionMissing: Rule = {
  id: 'signature-position-missing',
  category: 'signature-form',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  from: '2005-06-01',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    party: 'HD 05-HD/VPTW, 7.1; HD 36-HD/VPTW, 1.7',
  },
  what: { vi: 'Trên họ tên người ký có chức vụ', en: "The signer's post stands above the name" },
  why: {
    vi: 'Không có chức vụ thì không biết người ký có thẩm quyền không.',
    en: 'Without the post nobody knows whether the signer was competent.',
  },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inPartyPlan({ signature: 'T/M ĐOÀN CHỦ TỊCH\n\nPhạm Văn Bình' }),
      inPartyPlan({ signature: 'T/M ĐẠI HỘI\nĐOÀN CHỦ TỊCH\n\nPhạm Văn Bình' }),
      inDecision({ type: 'SẮC LỆNH', number: '', date: '', signature: 'Trần Văn Minh' }),
    ],
    bad: [
      { ...inPartyPlan({ signature: 'T/M ĐẢNG ỦY\n\nPhạm Văn Bình' }), expect: ['ĐẢNG ỦY'] },
      { ...inDecision({ signature: 'Trần Văn Minh' }), expect: ['Trần Văn Minh'] },
    ],
  },
  check(context) {
    const since2026 = context.day >= guideline05
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      if (signature.position || !signature.name) continue
      if (since2026 && context.regime === 'party' && /BỘ CHÍNH TRỊ|BAN BÍ THƯ/iu.test(signature.onBehalfOf ?? '')) continue
      // who presides over a congress, or signs a treaty for a State or minutes for an organ, does so without a post
      if (/^ĐOÀN CHỦ (?:TỊCH|TOẠ|TỌA)$/u.test(signature.onBehalfOf ?? '') || /^(?:THAY M|ĐẠI [DĐ]IỆN)/u.test(signature.authority ?? ''))
        continue
      const words = signature.onBehalfOf ?? signature.name
      const node = nodeOf(words)
      if (!node) continue
      if (hasPost(context.textOf(node).replace(words, '').replace(signature.name, ''))) continue
      const range = context.rangeOf(node)
      const index = range ? context.sourceOf(range).lastIndexOf(words) : -1
      context.report({
        at: range && index >= 0 ? { start: range.start + index, end: range.start + index + words.length } : node,
        message: signature.authority
          ? { vi: 'Thiếu chức vụ của người ký', en: "Missing post above the signer's name" }
          : { vi: 'Thiếu quyền hạn, chức vụ của người ký', en: "Missing authority and post above the signer's name" },
      })
    }
  },
}

/** A post that was not told apart from the authority on one line with it. */
const hasPost = (rest: string) => /(?<!\p{L})(?:PHÓ|CHÁNH|TRƯỞNG|GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|THỨ TRƯỞNG)(?!\p{L})/u.test(rest)
