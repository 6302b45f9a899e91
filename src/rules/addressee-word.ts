import { inPartyPlan } from './frames.ts'
import { guideline05 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** From 27/5/2026 a Party proposal (tờ trình) begins "Kính trình", a letter "Kính gửi". */
export const addresseeWord: Rule = {
  id: 'addressee-word',
  category: 'recipients-format',
  severity: 'warning',
  regimes: ['party'],
  ofForm: true,
  from: guideline05,
  clause: { party: 'HD 05-HD/VPTW, 9.2.3, 9.2.4' },
  what: { vi: 'Tờ trình của Đảng ghi "Kính trình", công văn ghi "Kính gửi"', en: 'A Party proposal has "Kính trình", a letter "Kính gửi"' },
  why: { vi: 'Hướng dẫn 05 phân biệt hai loại.', en: 'Guideline 05 tells them apart.' },
  fixable: true,
  examples: {
    good: [
      inPartyPlan({
        number: 'Số 12-TTr/ĐU',
        date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
        type: 'TỜ TRÌNH',
        title: 'về kinh phí năm 2027\nKính trình: Ban Thường vụ Tỉnh ủy',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          number: 'Số 12-TTr/ĐU',
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          type: 'TỜ TRÌNH',
          title: 'về kinh phí năm 2027\nKính gửi: Ban Thường vụ Tỉnh ủy',
        }),
        expect: ['Kính gửi'],
        fixed: 'Số 12-TTr/ĐU\nTân Hòa, ngày 15 tháng 8 năm 2026\nTỜ TRÌNH\nvề kinh phí năm 2027\nKính trình: Ban Thường vụ Tỉnh ủy',
      },
    ],
  },
  check(context) {
    const code = context.document?.meta.docType?.code
    const wanted = code === 'TTr' ? 'Kính trình' : code === 'CV' ? 'Kính gửi' : null
    const addressee = context.nodes('addressee')[0]
    const range = addressee && context.rangeOf(addressee)
    const match = range && /Kính\s{1,3}(?:gửi|trình)/iu.exec(context.sourceOf(range).slice(0, 40))
    if (!wanted || !match || match[0].toLowerCase().replace(/\s+/gu, ' ') === wanted.toLowerCase()) return
    const start = range.start + match.index
    context.report({
      at: { start, end: start + match[0].length },
      message: { vi: `Cần ghi "${wanted}"`, en: `Unexpected "${match[0]}", expected "${wanted}"` },
      fix: wanted,
    })
  },
}
