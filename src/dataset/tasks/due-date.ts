const before = String.raw`(trước\s|chậm nhất\s|muộn nhất\s)?(?:là\s|vào\s|cuối\s|hết\s|trong\s){0,2}`
const year = String.raw`((?:19|20|21)\d\d)`
const patterns: readonly [RegExp, (numbers: number[]) => Span | null][] = [
  [new RegExp(String.raw`${before}(?:ngày\s)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?${year}`, 'giu'), ([d, m, y]) => dayOf(y!, m!, d!)],
  [new RegExp(String.raw`${before}ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s${year}`, 'giu'), ([d, m, y]) => dayOf(y!, m!, d!)],
  [new RegExp(String.raw`${before}tháng\s(\d{1,2})\s?(?:năm\s|/|-)\s?${year}`, 'giu'), ([m, y]) => monthsOf(y!, m!, m!)],
  [
    new RegExp(String.raw`${before}quý\s(IV|I{1,3}|[1-4])\s?(?:,\s?)?(?:năm\s|/|-)?\s?${year}`, 'giu'),
    ([q, y]) => monthsOf(y!, q! * 3 - 2, q! * 3),
  ],
  [new RegExp(String.raw`${before}(?<![\d/.-])(\d{1,2})/${year}(?![\d/])`, 'giu'), ([m, y]) => monthsOf(y!, m!, m!)],
  [new RegExp(String.raw`${before}(?<![\d/.-])(?:năm\s)?${year}\s?(?:-|–|đến(?:\snăm)?)\s?${year}`, 'giu'), ([, y]) => monthsOf(y!, 1, 12)],
  [new RegExp(String.raw`${before}(?<![\d/.-])(?:năm\s)?${year}(?![\d/])`, 'giu'), ([y]) => monthsOf(y!, 1, 12)],
]
const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

/** First and last day, ISO 8601. */
interface Span {
  first: string
  last: string
}

/**
 * The last day that keeps a deadline as it is printed (`2026 - 2027`, `Quý IV/2026`, `Trước năm 2030`), ISO 8601; the latest of several; null
 * where none can be told (`Theo quy định`, `Hằng năm`). A day after `trước` is itself in time, of a longer time the day before it begins.
 */
export function dueDate(printed: string): string | null {
  let rest = printed.slice(0, 300)
  let due: string | null = null
  for (const [pattern, read] of patterns) {
    rest = rest.replace(pattern, (...groups: (string | undefined)[]) => {
      const numbers = groups.slice(2, -2).map((group) => (group === undefined ? NaN : (quarters[group.toUpperCase()] ?? Number(group))))
      const span = read(numbers)
      if (!span) return ' '
      const isBefore = /^trước/iu.test(groups[1] ?? '') && span.first !== span.last
      const day = isBefore ? dayBefore(span.first) : span.last
      if (due === null || day > due) due = day
      return ' '
    })
  }
  return due
}

function dayOf(year: number, month: number, day: number): Span | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  const date = iso(year, month, day)
  return { first: date, last: date }
}

function monthsOf(year: number, from: number, to: number): Span | null {
  return from < 1 || to > 12 ? null : { first: iso(year, from, 1), last: iso(year, to, lastDay(year, to)) }
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
