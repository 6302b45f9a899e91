import { inCircular } from './frames.ts'
import { ordinalOf, reportUnit, unitName } from './ordinals.ts'
import type { Rule } from './rule.ts'

/** `Điều 5a` and `điểm a1` come into a text by amendment only. */
export const insertedUnit: Rule = {
  id: 'inserted-unit',
  category: 'numbering-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  clause: { normative: 'NĐ 78/2025/NĐ-CP, Điều 64', state: 'NĐ 30/2020/NĐ-CP, PL I, II.6' },
  what: {
    vi: 'Điều, khoản có chữ cái (5a) chỉ có trong văn bản đã được sửa đổi',
    en: 'Units with a letter after the number (5a) exist in amended texts only',
  },
  why: { vi: 'Văn bản mới đánh số liên tục.', en: 'A new text counts through.' },
  examples: {
    good: [inCircular({})],
    bad: [
      {
        ...inCircular({
          body: 'Điều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nĐiều 1a. Đối tượng áp dụng\nThông tư này áp dụng với tổ chức khoa học.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
        }),
        expect: ['Điều 1a.'],
      },
    ],
  },
  check(context) {
    const { meta } = context.document!
    if (
      /VBHN/.test(meta.docNumber?.symbol ?? '') ||
      /hợp nhất|sửa đổi/iu.test(meta.title ?? '') ||
      context.nodes('footnoteDefinition').length > 0
    )
      return
    for (const division of context.nodes('division'))
      if ((division.name === 'article' || division.name === 'clause') && ordinalOf(division.label).inserted)
        reportUnit(context, division, {
          vi: `${unitName(division)} trong văn bản không phải văn bản sửa đổi`,
          en: `Unexpected ${unitName(division)} in a text that was not amended`,
        })
  },
}
