import type { TextBlock } from './context.ts'
import { inDecision } from './frames.ts'
import { datedBlocks, type PrintedDate } from './printed-date.ts'
import { quotationsOf } from './quotations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const many = 8

/**
 * In the running text: `08/6/2010`, not `8/6/2010` or `08/06/2010`. A text that keeps to one of these throughout is left alone; the 0 too many
 * in `08/06/2010` is told only among many dates without it, since most writers put it wherever they write in figures.
 */
export const datePaddingText: Rule = {
  id: 'date-padding-text',
  category: 'date-format',
  severity: 'off',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.4', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4', party: 'HD 05-HD/VPTW, 4.2.2' },
  what: {
    vi: 'Ngày dưới 10 và tháng 1, 2 có số 0 phía trước, tháng 3 đến 9 không, như các ngày khác trong văn bản',
    en: 'A day below 10 and the months 1 and 2 have a 0 before them, the months 3 to 9 none, as the other dates of the text',
  },
  why: {
    vi: 'Hai cách ghi ngày trong một văn bản là dấu hiệu chép từ nguồn khác hoặc thiếu chữ số. Quy định chỉ nói về ngày ban hành, nên quy tắc này tắt sẵn.',
    en: 'Two ways in one text tell of another source, or of a lost digit. The clause is about the date of issue alone, so the rule is off by default.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({ bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 8/6/2023 và ngày 9/7/2023 của Ủy ban nhân dân tỉnh.' }),
      inDecision({
        signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n05-05-2024 10:07:55 +07:00\n\nTrần Văn Minh',
        bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08/6/2023 và ngày 09/7/2023 của Ủy ban nhân dân tỉnh.',
      }),
      inDecision({ bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08/06/2023 và ngày 09/07/2023 của Ủy ban nhân dân tỉnh.' }),
      inDecision({
        bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08/6/2023, ngày 09/7/2023 và ngày 12/09/2023 của Ủy ban nhân dân tỉnh.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08/6/2023, ngày 09/7/2023 và ngày 8 tháng 9 năm 2023 của Ủy ban nhân dân tỉnh.',
        }),
        expect: ['8'],
        fixed: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08/6/2023, ngày 09/7/2023 và ngày 08 tháng 9 năm 2023 của Ủy ban nhân dân tỉnh.',
      },
      {
        ...inDecision({
          bases: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08 tháng 6 năm 2023 và ngày 12 tháng 09 năm 2023 của Ủy ban nhân dân tỉnh.',
        }),
        expect: ['09'],
        fixed: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 08 tháng 6 năm 2023 và ngày 12 tháng 9 năm 2023 của Ủy ban nhân dân tỉnh.',
      },
    ],
  },
  check(context) {
    const padded: Tally = { kept: 0, others: [] }
    const over = { inWords: { kept: 0, others: [] } as Tally, inFigures: { kept: 0, others: [] } as Tally }
    const isQuoted = quotationsOf(context)
    for (const { block, dates } of datedBlocks(context)) {
      for (const date of dates) {
        if (isTimeStamp(block.text, date)) continue
        for (const number of numbersOf(date)) {
          const [tally, isKept] =
            number.isMonth && Number(number.digits) > 2
              ? [date.inWords ? over.inWords : over.inFigures, number.digits.length === 1]
              : [padded, number.digits.length === 2]
          if (isKept) tally.kept++
          else if (!isQuoted(block, date.index)) tally.others.push({ block, ...number })
        }
      }
    }
    const told = [padded, over.inWords, ...(over.inFigures.kept >= many ? [over.inFigures] : [])]
    for (const { block, start, digits } of told.flatMap(({ kept, others }) => (others.length < kept ? others : []))) {
      // the head's date has rules of its own
      if (block.node.type === 'docDate') continue
      const fix = digits.length === 1 ? `0${digits}` : digits.slice(1)
      context.report({
        at: { block, start, end: start + digits.length },
        message: { vi: `Cần viết \`${fix}\` như các ngày khác`, en: `Unexpected \`${digits}\`, expected \`${fix}\` as in the other dates` },
        fix,
      })
    }
  },
}

interface Place {
  block: TextBlock
  start: number
  digits: string
}

/** How many numbers keep to the form, and those that do not. */
interface Tally {
  kept: number
  others: Place[]
}

/** "05-06-2026 10:07:55", "10:07 | 05/06/2026" was set by a machine. */
const isTimeStamp = (text: string, { index, text: { length } }: PrintedDate) =>
  /^\s{0,3}\d{1,2}:\d\d/.test(text.slice(index + length, index + length + 9)) ||
  /\d{1,2}:\d\d(?::\d\d)?\s{0,3}\|?\s{0,3}$/.test(text.slice(Math.max(0, index - 16), index))

/** The day and the month below 10 with their places in the block. */
function numbersOf({ day, month, index, text }: PrintedDate) {
  const dayAt = text.indexOf(day)
  const monthAt = text.indexOf(month, dayAt + day.length)
  return [
    { digits: day, start: index + dayAt, isMonth: false },
    { digits: month, start: index + monthAt, isMonth: true },
  ].filter(({ digits }) => Number(digits) > 0 && Number(digits) < 10)
}
