import { inDecision } from './frames.ts'
import { datedBlocks, isPossible } from './printed-date.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const longYear = /ngày\s{1,3}\d{1,2}(?:\s?\/\s?\d{1,2}\s?\/\s?|\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3})(?:19|20)\d{3}(?!\d)/giu

/** 31 April and month 13 do not exist. */
export const datePossible: Rule = {
  id: 'date-possible',
  category: 'date-impossible',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Ngày tháng phải có thật', en: 'A date exists in the calendar' },
  why: {
    vi: 'Ngày không có trong lịch là lỗi đánh máy hoặc lỗi nhận dạng.',
    en: 'A date that no calendar has is a slip of the keys or of the scanner.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Thời hạn báo cáo là ngày 29/02/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thời hạn báo cáo là ngày 31/4/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['31/4/2024'],
      },
      {
        ...inDecision({ bases: 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/20210 của Chính phủ;' }),
        expect: ['ngày 08/6/20210'],
      },
      { ...inDecision({ date: 'Lâm Đồng, ngày 30 tháng 02 năm 2024' }), expect: ['ngày 30 tháng 02 năm 2024'] },
    ],
  },
  check(context) {
    for (const { block, dates } of datedBlocks(context)) {
      for (const { 0: text, index } of block.text.matchAll(longYear))
        context.report({
          at: { block, start: index, end: index + text.length },
          message: { vi: `Không có \`${text}\``, en: `Impossible date \`${text}\`` },
        })
      for (const found of dates)
        if (!isPossible(found))
          context.report({
            at: { block, start: found.index, end: found.index + found.text.length },
            message: {
              vi: `Không có ngày \`${found.day}/${found.month}/${found.year}\``,
              en: `Impossible date \`${found.day}/${found.month}/${found.year}\``,
            },
          })
    }
  },
}
