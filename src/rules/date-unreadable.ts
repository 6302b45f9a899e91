import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Signs that are no figure where the day or the month stands, or two figures for the year; a draft and a form leave it blank or dotted. */
const unreadable =
  /ngày[\s.…_]{0,20}(?!tháng|[\s.…_]|\d{1,2}[\s.…_/-])\S{1,6}(?:\s\S{1,2})?\s{0,3}th[áa]ng|th[áa]ng[\s.…_]{0,20}(?!năm|[\s.…_]|\d{1,2}[\s.…_/-]|\d{1,2}năm)\S{1,4}\s{0,3}năm|(?:năm\s?|\d\s?[/.-]\s?)(?!20$)\d\d$/u

/** "ngày A6 tháng 9", "tháng § năm": it was written by hand, and a scanner did not read it. */
export const dateUnreadable: Rule = {
  id: 'date-unreadable',
  category: 'date-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Ngày ban hành ghi bằng chữ số', en: 'The day of issue is written in figures' },
  why: { vi: 'Ngày viết tay bị nhận dạng sai thì không biết ngày ban hành.', en: 'A misread day leaves the date of issue unknown.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ date: 'Lâm Đồng, ngày     tháng 6 năm 2024', number: 'Số:      /QĐ-UBND' }),
      inDecision({ date: 'Lâm Đồng, ngày.....tháng 6 năm 2024' }),
    ],
    bad: [
      { ...inDecision({ date: 'Lâm Đồng, ngày A6 tháng 6 năm 2024' }), expect: ['Lâm Đồng, ngày A6 tháng 6 năm 2024'] },
      { ...inDecision({ date: 'Lâm Đồng, ngày 16 tháng § năm 2024' }), expect: ['Lâm Đồng, ngày 16 tháng § năm 2024'] },
      { ...inPartyPlan({ date: 'Tân Hòa, ngàyÏ tháng 8 năm 2025' }), expect: ['Tân Hòa, ngàyÏ tháng 8 năm 2025'] },
      { ...inDecision({ date: 'Lâm Đồng, ngày 16 tháng sáu năm 2024' }), expect: ['Lâm Đồng, ngày 16 tháng sáu năm 2024'] },
      { ...inDecision({ date: 'Lâm Đồng, ngày 16 tháng 6 năm 24' }), expect: ['Lâm Đồng, ngày 16 tháng 6 năm 24'] },
    ],
  },
  check(context) {
    const date = headOf(context)?.date
    if (!date || context.document?.meta.date || !unreadable.test(context.textOf(date))) return
    context.report({ at: date, message: { vi: 'Không đọc được ngày ban hành', en: 'The day of issue cannot be read' } })
  },
}
