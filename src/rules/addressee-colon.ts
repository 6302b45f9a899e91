import { inLetter } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Kính gửi:" and "Kính trình:" with their colon. */
export const addresseeColon: Rule = {
  id: 'addressee-colon',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW' },
  what: { vi: 'Sau "Kính gửi", "Kính trình" có dấu hai chấm', en: 'A colon follows "Kính gửi" and "Kính trình"' },
  why: { vi: 'Dấu hai chấm tách nhãn với tên nơi nhận.', en: 'It separates the label from the names.' },
  fixable: true,
  examples: {
    good: [
      inLetter({ addressee: 'Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng' }),
      inLetter({ addressee: 'Kính gửi (1): Ủy ban nhân dân tỉnh Lâm Đồng' }),
    ],
    bad: [
      {
        ...inLetter({ addressee: 'Kính gửi Ủy ban nhân dân tỉnh Lâm Đồng' }),
        expect: ['Kính gửi'],
        fixed: 'Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng',
      },
      {
        ...inLetter({ addressee: 'Kính gửi - Ủy ban nhân dân tỉnh Lâm Đồng;\n- Ủy ban nhân dân tỉnh Khánh Hòa.' }),
        expect: ['Kính gửi'],
        fixed: 'Kính gửi: - Ủy ban nhân dân tỉnh Lâm Đồng;\n- Ủy ban nhân dân tỉnh Khánh Hòa.',
      },
    ],
  },
  check(context) {
    for (const addressee of context.nodes('addressee')) {
      const range = context.rangeOf(addressee)
      const printed = range ? context.sourceOf(range) : ''
      const match = /^[\s*_]{0,9}(Kính\s{1,3}(?:gửi|trình))(?![\s*_]{0,9}(?:(?:\(\d{1,2}\)|\[\^?\d{1,2}\]|[¹²³⁴-⁹])[\s*_]{0,9})?:)/iu.exec(
        printed,
      )
      if (!range || !match) continue
      const start = range.start + match[0].length - match[1]!.length
      context.report({
        at: { start, end: start + match[1]!.length },
        message: { vi: `Thiếu dấu hai chấm sau "${match[1]}"`, en: `Missing colon after "${match[1]}"` },
        fix: match[1]! + ':',
      })
    }
  },
}
