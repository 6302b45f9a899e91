import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { printedDates } from './printed-date.ts'
import { isOfProceedings } from './proceedings.ts'
import { decree30, guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The date of the head is written out, in small letters: "ngày … tháng … năm …". */
export const dateInWords: Rule = {
  id: 'date-in-words',
  category: 'date-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Thời gian ban hành viết đầy đủ các chữ ngày, tháng, năm', en: 'The date of the head has the words ngày, tháng and năm' },
  why: {
    vi: 'Thể thức yêu cầu viết đầy đủ; dạng số dễ nhầm ngày với tháng.',
    en: 'The form asks for it; figures alone confuse day and month.',
  },
  examples: {
    good: [inDecision({}), inPartyPlan({ date: 'Tân Hòa, Ngày 05 Tháng 8 Năm 2025' })],
    bad: [
      { ...inDecision({ date: 'Lâm Đồng, ngày 05/5/2024' }), expect: ['05/5/2024'] },
      { ...inDecision({ date: 'Lâm Đồng, 05 tháng 5 năm 2024' }), expect: ['05 tháng 5 năm 2024'] },
      { ...inDecision({ date: 'Lâm Đồng, Ngày 05 Tháng 5 Năm 2024' }), expect: ['Ngày 05 Tháng 5 Năm'] },
    ],
  },
  check(context) {
    const date = headOf(context)?.date
    const range = date && context.rangeOf(date)
    if (!date || !range || isOfProceedings(context.document)) return
    const wordless = /(?<=,\s{0,3})\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}/u.exec(context.sourceOf(date))
    if (wordless) {
      const start = range.start + wordless.index
      context.report({
        at: { start, end: start + wordless[0].length },
        message: { vi: 'Thiếu chữ "ngày" trước ngày ban hành', en: 'Missing "ngày" before the day' },
      })
      return
    }
    const printed = context.sourceOf(date)
    const capital =
      context.day >= (context.regime === 'party' ? guideline05 : decree30) &&
      /,\s{0,3}(?=Ngày|[^,]{0,20}Tháng)([Nn]gày\s{1,3}\d{1,2}\s{1,3}[Tt]háng\s{1,3}\d{1,2}\s{1,3}[Nn]ăm)/u.exec(printed)
    if (capital) {
      const end = range.start + capital.index + capital[0].length
      context.report({
        at: { start: end - capital[1]!.length, end },
        message: { vi: 'Các chữ ngày, tháng, năm phải viết thường', en: 'Unexpected capital in "ngày … tháng … năm"' },
      })
      return
    }
    const dates = printedDates(context.sourceOf(date))
    const figures = dates.find((found) => !found.inWords)
    if (!figures || dates.some((found) => found.inWords)) return
    const start = range.start + figures.index
    context.report({
      at: { start, end: start + figures.text.length },
      message: { vi: 'Phải viết "ngày … tháng … năm …"', en: `Unexpected \`${figures.text}\`, expected "ngày … tháng … năm …"` },
    })
  },
}
