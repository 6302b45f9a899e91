import { inPartyPlan } from './frames.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** `BÍ THƯ`, not `BÍ THƯ ĐẢNG ỦY`. */
export const signaturePositionOrgan: Rule = {
  id: 'signature-position-organ',
  category: 'signature-form',
  severity: 'off',
  regimes: ['party'],
  ofForm: true,
  clause: { party: 'HD 05-HD/VPTW, 7.1.2' },
  what: { vi: 'Chức vụ ghi không kèm tên cơ quan', en: "The post stands without the organ's name" },
  why: {
    vi: 'Tên cơ quan đã có ở phần đầu; ban chỉ đạo không có con dấu là ngoại lệ nên mặc định tắt.',
    en: 'The head has it already; bodies without a seal are exceptions, so the rule is off by default.',
  },
  examples: {
    good: [inPartyPlan({})],
    bad: [{ ...inPartyPlan({ signature: 'T/M ĐẢNG ỦY\nBÍ THƯ ĐẢNG ỦY\n\nPhạm Văn Bình' }), expect: ['BÍ THƯ ĐẢNG ỦY'] }],
  },
  check(context) {
    for (const { signature, nodeOf } of signatureBlocks(context)) {
      const { position } = signature
      if (!position || !/^(?:PHÓ )?BÍ THƯ (?:\p{L}+ )?(?:[ỦU][YỶỲ]|UỶ|ỦY|CHI BỘ|ĐẢNG)/iu.test(position)) continue
      const node = nodeOf(position)
      const range = node && context.rangeOf(node)
      const index = range ? context.sourceOf(range).indexOf(position) : -1
      if (!range || index < 0) continue
      context.report({
        at: { start: range.start + index, end: range.start + index + position.length },
        message: { vi: 'Chức vụ không kèm tên cơ quan', en: 'Unexpected organ in the post of the signer' },
      })
    }
  },
}
