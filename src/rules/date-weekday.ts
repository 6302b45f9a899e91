import { inDecision } from './frames.ts'
import { datedBlocks, isPossible, type PrintedDate } from './printed-date.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const names = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy']
const weekday = '(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))'
/** "lần thứ năm ngày …", "kỳ họp thứ tư, ngày …": an ordinal, no day of the week. */
const counted = /(?<!\p{L})(?:lần|(?:kỳ|phiên) họp|kỳ|phiên|khóa|khoá)\s$/iu
const before = new RegExp(`(?<!\\p{L})${weekday}\\s?,?\\s?\\(?\\s?(?:ngày\\s)?$`, 'iu')
const behind = new RegExp(`^\\s?\\(\\s?${weekday}\\s?\\)`, 'iu')

/** "thứ hai, ngày 05/9/2024": it was a Thursday. */
export const dateWeekday: Rule = {
  id: 'date-weekday',
  category: 'date-impossible',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Thứ ghi cạnh ngày đúng với lịch', en: 'The day of the week beside a date is the calendar’s' },
  why: {
    vi: 'Thứ và ngày không khớp thì không biết họp hay nộp vào ngày nào.',
    en: 'Where they do not agree nobody knows on which day to come.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Họp vào thứ năm, ngày 05/9/2024 và ngày 08 tháng 9 năm 2024 (Chủ nhật).\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Công bố Điều lệ được sửa đổi lần thứ năm ngày 23/6/2014 và tại phiên họp thứ tư, ngày 12/7/2022.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Họp vào thứ hai, ngày 05/9/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['thứ hai'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Nộp ngày 28/8/2024 (Thứ 2).\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Thứ 2'],
      },
    ],
  },
  check(context) {
    for (const { block, dates } of datedBlocks(context))
      for (const date of dates) {
        const start = date.index
        const end = date.index + date.text.length
        const above = before.exec(block.text.slice(Math.max(0, start - 30), start))
        const below = behind.exec(block.text.slice(end, end + 20))
        const isOrdinal = above !== null && counted.test(block.text.slice(0, start - above[0].length).slice(-12))
        const printed = isOrdinal ? undefined : (above?.[1] ?? below?.[1])
        if (!printed || !isPossible(date) || isOnDay(date, printed)) continue
        const at = above ? start - above[0].length : end + below![0].indexOf(printed)
        context.report({
          at: { block, start: at, end: at + printed.length },
          message: {
            vi: `Ngày \`${date.day}/${date.month}/${date.year}\` là ${nameOf(date)}`,
            en: `\`${date.day}/${date.month}/${date.year}\` is ${nameOf(date)}`,
          },
        })
      }
  },
}

function nameOf({ day, month, year }: PrintedDate): string {
  return names[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!
}

function isOnDay(date: PrintedDate, printed: string): boolean {
  const name = printed.toLowerCase().replace('bẩy', 'bảy')
  const digit = /\d/.exec(name)?.[0]
  return nameOf(date) === (digit ? names[Number(digit) - 1] : name)
}
