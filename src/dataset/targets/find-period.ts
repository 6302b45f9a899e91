/** When a target holds: `Giai đoạn 2026 - 2030` from 2026 to 2030; `Đến năm 2030` by the end of 2030, its start open. */
export interface Period {
  text: string
  start: number | null
  end: number
}

const year = String.raw`((?:19|20|21)\d\d)`
const stage = String.raw`(?:giai đoạn|thời kỳ|nhiệm kỳ)(?:\s\p{L}{1,12}){0,4}?\s?(?:năm\s)?${year}\s?(?:-|–|—|đến(?:\snăm)?)\s?${year}`
const deadline = String.raw`(?:(?:từ nay|tầm nhìn|giai đoạn|định hướng)\s)?(?:đến|tới|trước|vào|trong)\s(?:hết\s|cuối\s|khoảng\s)?năm\s${year}`
const first = String.raw`(?<=^\s?|[,;:(]\s?)(?:cả\s)?năm\s${year}`
const before = String.raw`(?<!so với\s)năm\s${year}(?=\s?$|\s(?:tăng|giảm|đạt|phấn đấu|chiếm|ước|là|trên|dưới|tối thiểu)(?!\p{L}))`
const pattern = new RegExp(String.raw`(?<!\p{L})(?:${stage}|${deadline}|${first}|${before})`, 'giu')

/** The periods that a text names, in order, each with its place. */
export function* periodsIn(text: string): Generator<Period & { index: number }> {
  if (!/\d{4}/u.test(text)) return
  for (const match of text.matchAll(pattern)) {
    const start = match[1] === undefined ? null : Number(match[1])
    yield { text: match[0], start, end: Number(match[2] ?? match[3] ?? match[4] ?? match[5]), index: match.index }
  }
}

export function firstPeriodIn(text: string): (Period & { index: number }) | null {
  for (const period of periodsIn(text)) return period
  return null
}

export function withoutPeriods(text: string): string {
  return text.replace(pattern, ' ')
}
