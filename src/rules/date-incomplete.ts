import { inDecision } from './frames.ts'
import { datedBlocks } from './printed-date.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** The day is there and the month is not; a draft or a form leaves both blank, or the day alone. */
const incomplete = /ngày\s{1,3}\d{1,2}\s{1,3}tháng\s{1,9}năm\s{1,3}(?:19|20)\d\d(?!\d)/gu

/** "ngày 18 tháng năm 2024": the month was lost. The head's own date is filled in when the document is issued. */
export const dateIncomplete: Rule = {
  id: 'date-incomplete',
  category: 'date-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Ngày tháng ghi trong bài có đủ ngày, tháng, năm', en: 'A date in the text has its day, month and year' },
  why: {
    vi: 'Thiếu một phần thì không xác định được văn bản hay thời hạn.',
    en: 'With a part missing neither the document nor the term is certain.',
  },
  examples: {
    good: [
      inDecision({ bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 18 tháng 6 năm 2023 của Ủy ban nhân dân tỉnh.' }),
      inDecision({ date: 'Lâm Đồng, ngày     tháng 6 năm 2024', number: 'Số:      /QĐ-UBND' }),
    ],
    bad: [
      {
        ...inDecision({ bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 18 tháng năm 2023 của Ủy ban nhân dân tỉnh.' }),
        expect: ['ngày 18 tháng năm 2023'],
      },
    ],
  },
  check(context) {
    for (const { block } of datedBlocks(context)) {
      if (context.parentOf(block.node)?.type === 'preface') continue
      for (const { 0: date, index } of block.text.matchAll(incomplete))
        context.report({
          at: { block, start: index, end: index + date.length },
          message: { vi: `Ngày tháng ghi thiếu: \`${date}\``, en: `Incomplete date \`${date}\`` },
        })
    }
  },
}
