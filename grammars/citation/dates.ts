export interface DateMatch {
  end: number
  /** ISO 8601; null where the calendar has no such day, or a part of it is left blank. */
  value: string | null
}

// a doubled "ngày ngày" is a slip of the pen, "ngảy", "thang", "thắng", "nam" a scanner's, and so is a speck before the day or a comma behind the
// month, "ngàỷ" of a site that spoils what is copied
const inWords =
  /(?:[nN]g[àảáãạa][yỳýỷỹỵ]|NGÀY)(?: ngày)?(?:[ ,]{0,3}| ?[‹›<>«»•·~_*^'’‘] ?)(\d{1,2}),? ?(?:[tT]h[áàảaắ]ng|THÁNG),? ?(\d{1,2}),? ?(?:[nN][ăãâa]m|NĂM) ?(\d{4,5})(?!\d)/y
const inDigits = /(?:[nN]g[àảáãạa][yỳýỷỹỵ]|NGÀY)(?: ngày)?[ ,]{0,3}(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4,5})(?!\d)/y
/** "ngày 25-1-48": papers up to the fifties, and hasty ones to this day, leave the century out. */
const shortYear = /(?:[nN]g[àảáãạ][yỳýỷỹỵ]|NGÀY)[ ,]{0,3}(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{2})(?![\p{L}\d]|[-/.]\d| (?:tháng|năm) )/uy
/** "ngày 16 tháng 7 năm 20 21", "ngày 16/7/202 1": a copy put a blank into the year; two whole figures are one year only before what goes on behind a date. */
const partedYear = '(?:19|20)\\d \\d|1 9\\d\\d|2 0\\d\\d'
const noFigure = '(?![\\p{L}\\d]|[-/.,]\\d)'
const partedInWords = new RegExp(`ngày (\\d{1,2}) tháng (\\d{1,2}) năm (${partedYear}|(?:19|20) \\d{2})${noFigure}`, 'iuy')
const behindDate = '[;.)]|$|,? (?:của|do|về|v/v|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|bãi bỏ) '
const partedInDigits = new RegExp(
  `ngày (\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(${partedYear}|(?:19|20) \\d{2}(?=${behindDate}))${noFigure}`,
  'iuy',
)
const bare = /(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d{2})(?![\d/]|-(?!\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}))/y
const withoutDay = /(\d{1,2}) (?:tháng|THÁNG) (\d{1,2}) (?:năm|NĂM) (\d{4})(?!\d)/y
// a draft leaves day or month blank
const leftBlank =
  /(?:ngày|Ngày|NGÀY) {1,8}(?:(?:\d{1,2}|[.…_]{1,12}) {0,8})?(?:tháng|Tháng|THÁNG) {1,8}(?:(?:\d{1,2}|[.…_]{1,12}) {0,8})?(?:năm|Năm|NĂM) ?(?:\d{4})(?!\d)/y
// "ngày    /4/2024", "ngày …/…/2024"; a copy loses the blanks and the first stroke: "ngày 12/2014"
const blankDay =
  /(?:ngày|Ngày|NGÀY)(?: {1,8}|(?= {0,8}[.…_/]))(?: {0,8}[.…_]{0,12} {0,8}\/ {0,8})?(?:\d{1,2}|[.…_]{0,12}) {0,8}\/ {0,8}\d{4}(?![\d/])/y

/** "ngày J0 tháng 3 năm 2026": a scanner made a letter of one figure of the day, and which one is not certain. */
const spoiltDay = /(?:ngày|Ngày|NGÀY) (?:[A-Z]\d|\d[A-Z]) (?:tháng|Tháng|THÁNG) \d{1,2} (?:năm|Năm|NĂM) \d{4}(?!\d)/y

/** "số 40/TTr-UB ngày 31 tháng 12 của …", "ngày 12/3 về …": the year was forgotten. */
const withoutYear =
  /(?:ngày|Ngày|NGÀY) (?:[12]?\d|3[01]|0\d)(?: (?:tháng|THÁNG) | ?[/-] ?)(?:0?[1-9]|1[0-2])(?=,? (?:của|CỦA|về|VỀ|v\/v|do) )/y

/** "75-KL/TW, ngày … của", "ngày      của", "ngày … tháng … của", "ngày …/… về": a draft, or a paper signed on the same day, leaves the whole day blank. */
const wholeBlank =
  /(?:ngày|Ngày|NGÀY)(?: {0,8}(?:[.…_]{1,12}|\d{1,2}))?(?: {0,8}(?:tháng|THÁNG)(?: {0,8}(?:[.…_]{1,12}|\d{1,2}))?(?: {0,8}(?:năm|NĂM)(?: {0,8}(?:\d{0,4}[.…_]{1,12}|\d{1,4}))?)?| {0,8}\/ {0,8}(?:[.…_]{1,12}|\d{1,2})?)? {0,8}(?=,? (?:của \p{Lu}|CỦA |về |VỀ |v\/v ))/uy

/** A day without its year, or left blank, behind the number of a document. */
export function readDayOfNoYear(text: string, at: number): DateMatch | null {
  for (const pattern of [withoutYear, wholeBlank]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { end: pattern.lastIndex, value: null }
  }
  return null
}

/** "ngày 28 và 29-9-2011", "từ ngày 12 đến ngày 15 tháng 10 năm 2020": two days of one month, which stands behind the second; groups: day, the second, month, year. */
const dayOfTwo =
  /ngày (\d{1,2})(?=(?:,| và| đến(?: hết)?|-| -) ?(?:ngày )?(\d{1,2})(?: tháng |[-/.])(\d{1,2})(?: năm |[-/.])((?:19|20)\d{2})(?![\d/]))/iuy

function readDayOfTwo(text: string, at: number): DateMatch | null {
  dayOfTwo.lastIndex = at
  const match = dayOfTwo.exec(text)
  return match && Number(match[1]) < Number(match[2]) ? exec(dayOfTwo, text, at, 1, 3, 4) : null
}

/** The calendar date at `at`: "ngày 17 tháng 3 năm 2026", "ngày 17/3/2026", "17/3/2026"; without a value where a part is left blank. */
export function readDate(text: string, at: number): DateMatch | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return exec(bare, text, at, 1, 3, 4) ?? exec(withoutDay, text, at, 1, 2, 3)
  return (
    exec(inWords, text, at, 1, 2, 3) ??
    exec(inDigits, text, at, 1, 3, 4) ??
    readParted(text, at) ??
    readDayOfTwo(text, at) ??
    exec(shortYear, text, at, 1, 3, 4) ??
    readBlank(text, at)
  )
}

function readParted(text: string, at: number): DateMatch | null {
  for (const pattern of [partedInWords, partedInDigits]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { end: pattern.lastIndex, value: toIso(Number(match[1]), Number(match[2]), Number(match[3]!.replace(' ', ''))) }
  }
  return null
}

function readBlank(text: string, at: number): DateMatch | null {
  for (const pattern of [leftBlank, blankDay, spoiltDay]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { end: pattern.lastIndex, value: null }
  }
  return null
}

function exec(pattern: RegExp, text: string, at: number, day: number, month: number, year: number): DateMatch | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && { end: at + match[0].length, value: toIso(Number(match[day]), Number(match[month]), withCentury(Number(match[year]))) }
}

/** The papers begin in 1930. */
function withCentury(year: number): number {
  return year > 99 ? year : year < 30 ? 2000 + year : 1900 + year
}

function toIso(day: number, month: number, year: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return null
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
