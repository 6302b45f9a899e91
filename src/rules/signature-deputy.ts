import { inDecision, inLetter } from './frames.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** A deputy signs `KT.` for the head, but not what he signs as the chairman of a session (`CHỦ TỌA KỲ HỌP`); the standing committee or the presidium of a union is signed for by any of its members, as the Party's is. */
export const signatureDeputy: Rule = {
  id: 'signature-deputy',
  category: 'signature-form',
  severity: 'warning',
  regimes: ['state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 13', normative: 'NĐ 30/2020/NĐ-CP, Điều 13' },
  what: { vi: 'Cấp phó ký thay ghi "KT." và chức vụ của người đứng đầu', en: "A deputy's signature has `KT.` and the head's post" },
  why: { vi: 'Cấp phó chỉ ký thay người đứng đầu.', en: 'A deputy signs only in the place of the head.' },
  examples: {
    good: [
      inLetter({ signature: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Thị Hoa' }),
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
      inDecision({ signature: 'TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
      inDecision({ signature: 'TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
      inDecision({ signature: 'CHỦ TỌA KỲ HỌP\nPHÓ CHỦ TỊCH HĐND\n\nTrần Văn Minh' }),
    ],
    bad: [{ ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }), expect: ['PHÓ CHỦ TỊCH'] }],
  },
  check(context) {
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      const { position, authority, deputyFor } = signature
      if (!position || deputyFor || /^K[./]?T/u.test(authority ?? '') || !/^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u.test(position.toUpperCase()))
        continue
      if (/THƯỜNG TRỰC|ĐOÀN CHỦ TỊCH|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|HỘI ĐỒNG NHÂN DÂN|HĐND|QUỐC HỘI/iu.test(`${signature.onBehalfOf ?? ''}`))
        continue
      const node = nodeOf(position)
      const range = node && context.rangeOf(node)
      if (!node || !range || /(?<!\p{L})(?:K[./]?T[./]|CHỦ T(?:ỌA|OẠ)(?!\p{L}))/u.test(context.sourceOf(range))) continue
      const index = context.sourceOf(range).indexOf(position)
      context.report({
        at: index >= 0 ? { start: range.start + index, end: range.start + index + position.length } : node,
        message: { vi: 'Cấp phó ký phải ghi "KT." người đứng đầu', en: 'Missing `KT.` and the post of the head above a deputy' },
      })
    }
  },
}
