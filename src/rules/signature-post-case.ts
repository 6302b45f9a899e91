import { inDecision } from './frames.ts'
import { hasFormOfToday } from './party-form.ts'
import { circular01 } from './regulations.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

const inCapitals = /^\p{Lu}{2,7}(?:\s\p{Lu}{1,7}){1,4}$/u

/** Who signs a form has no post. */
const ofForm = /^(?:Người|Đại diện)(?!\p{L})/u

/** `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`: the authority and the post of the signer are in capitals, the name is not. */
export const signaturePostCase: Rule = {
  id: 'signature-post-case',
  category: 'signature-form',
  severity: 'info',
  regimes: ['state', 'normative'],
  ofForm: true,
  from: circular01,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.7', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7' },
  what: {
    vi: 'Quyền hạn, chức vụ của người ký viết chữ in hoa, họ tên viết chữ thường',
    en: "The signer's authority and post are in capitals, the name is not",
  },
  why: { vi: 'Chữ in hoa phân biệt chức vụ với họ tên.', en: 'Capitals tell the post from the name.' },
  examples: {
    good: [
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
      inDecision({ signature: 'Người làm đơn\n\nTrần Văn Minh' }),
    ],
    bad: [
      { ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. Chủ tịch\nPhó Chủ tịch\n\nTrần Văn Minh' }), expect: ['Chủ tịch'] },
      { ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTRẦN VĂN MINH' }), expect: ['TRẦN VĂN MINH'] },
    ],
  },
  check(context) {
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      const { onBehalfOf, deputyFor, position, name } = signature
      const named = position && name && hasFormOfToday(context) && inCapitals.test(name) ? nodeOf(name) : null
      const ofName = named && context.rangeOf(named)
      const nameAt = ofName ? context.sourceOf(ofName).lastIndexOf(name!) : -1
      if (ofName && nameAt >= 0)
        context.report({
          at: { start: ofName.start + nameAt, end: ofName.start + nameAt + name!.length },
          message: { vi: 'Họ tên người ký viết chữ in thường', en: "Unexpected capitals in the signer's name" },
        })
      const words = [onBehalfOf, deputyFor, position].find((part) => part && /^\p{Lu}\p{Ll}/u.test(part) && !ofForm.test(part))
      const node = words ? nodeOf(words) : null
      const range = node && context.rangeOf(node)
      // "Người làm đơn" is no post
      if (!words || !range || /^Người\s/u.test(words)) continue
      const index = context.sourceOf(range).indexOf(words)
      context.report({
        at: index >= 0 ? { start: range.start + index, end: range.start + index + words.length } : node,
        message: { vi: 'Quyền hạn, chức vụ phải viết chữ in hoa', en: 'The authority and the post must be in capitals' },
      })
    }
  },
}
