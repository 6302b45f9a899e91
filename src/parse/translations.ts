import { startsSmall, type Line } from '../../grammars/structure/line.ts'
import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutWords } from './split/cells.ts'

/** `Điều 5. …` with `Article 5. …` on the line below; groups: the numeral. */
const article = /^(?:Điều|ĐIỀU)\s(\d{1,3})(?!\p{L}|\d)/u
const articleInEnglish = /^(?:Article|ARTICLE)\s(\d{1,3})(?!\p{L}|\d)/u
/** `Chương I – Chapter I`, `Điều 2. Kênh – Article 2. Canals`: both on one line; groups: all up to the second, of both the numeral. */
const beside =
  /^((?:Phần|Chương|Mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s([\dIVXLC]{1,6})(?!\p{L}|\d).{0,200}?)\s?[–/-]\s?(?:Part|Chapter|Section|Article|PART|CHAPTER|SECTION|ARTICLE)\s\2(?!\p{L}|\d)/u
/** As many such units as tell a copy in two languages. */
const fewest = 2
const longest = 2000

/**
 * Publishers print a document line by line in two languages, the translation below each line or behind a dash in it. Where its units show that they
 * do, the lines in English are of no part of the document: what a site adds, as its other lines are.
 */
export function noteTranslations(lines: readonly Line[]): readonly Line[] {
  let count = 0
  for (const [at, { text }] of lines.entries()) {
    if (!/^[PCMĐ][hưụiHƯỤI]/u.test(text)) continue
    const numeral = article.exec(text)?.[1]
    const isBelow = numeral !== undefined && articleInEnglish.exec(lines[at + 1]?.text ?? '')?.[1] === numeral
    if (isBelow || beside.test(text)) count++
  }
  if (count < fewest) return lines
  noteLinesBelow(lines)
  return lines.flatMap((line, at) => partLine(line, lines[at - 1]))
}

/** In English, and right below a line in Vietnamese or one that is its translation. */
function noteLinesBelow(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (above && !line.cells && (above.label || above.rule || /(?![A-Za-z])\p{L}/u.test(above.text)) && translates(line.text, above.text))
      line.label = true
  }
}

const functionWords =
  'the|of|and|or|to|in|on|at|by|for|from|with|as|is|are|be|shall|will|may|must|this|that|these|which|any|all|each|not|under'
/** What heads and ends say without any such. */
const headWords =
  'decision|decree|circular|resolution|directive|law|regulation|contract|agreement|appendix|article|chapter|section|provisions?|decides|chairman|chairwoman|minister|director|president|independence|freedom|happiness'
const inSmall = new RegExp(
  `(?<![\\p{L}.@])(?:${functionWords}|The|This|These|Any|All|Each|${headWords.replace(/(?<=^|\|)\w/g, (first) => `[${first}${first.toUpperCase()}]`)})(?!\\p{L})`,
  'u',
)
const inCapitals = new RegExp(`(?<!\\p{L})(?:${functionWords}|${headWords})(?!\\p{L})`, 'iu')
/** The mark of a unit, the same in both languages. */
const unitMark = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?= )/u

/** Not what a contract has in English whatever its language: terms, names, accounts, addresses, what is printed on goods. */
function translates(text: string, above: string): boolean {
  if (!isEnglish(text) || (above.endsWith(':') && !text.endsWith(':'))) return false
  if (isNumber.test(text) || day.test(text)) return true
  if (givesData.test(text)) return false
  const mark = unitMark.exec(text)?.[0]
  if (mark !== undefined && mark === unitMark.exec(above)?.[0]) return true
  // below a unit whose translation stands already, capitals are printed on goods
  return inSmall.test(text) || (!/\p{Ll}/u.test(above) && inCapitals.test(text) && !beside.test(above) && !articleInEnglish.test(above))
}

/** `Ban Me, July 16, 2024`, `Ban Me, 16 July 2024`. */
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const day = new RegExp(`^[A-Z][A-Za-z .-]{1,40}, (?:${month} \\d{1,2}|\\d{1,2} ${month}),? \\d{4}\\.?$`, 'u')

const isNumber = /^No\.?\s?:?\s?\d/u
/** An address, an amount, a figure too long for the year of a day or a document: `dated June 19, 2015`, `No. 76/2015/QH13`. */
const givesData = new RegExp(
  `@|\\d{5}|(?<!\\d[/-]|${month} (?:\\d{1,2}, ?)?)(?<!\\d)\\d{4}(?!\\d|/\\p{L})|(?<!\\p{L})(?:USD|VND|EUR|JPY|CNY|GBP|AUD|SGD|THB|KRW|HKD|CHF|US\\$)(?!\\p{L})`,
  'u',
)

/** No letter of Vietnamese, and at least as many words that cannot be Vietnamese as such that can; a number, a day. */
function isEnglish(text: string): boolean {
  if (text.length > longest || !/^[ -~‐-”…]{2,2000}$/u.test(text)) return false
  if (isNumber.test(text) || day.test(text)) return true
  const words = text.match(/[A-Za-z]{2,30}/gu) ?? []
  const foreign = words.filter((word) => !isSyllable(word)).length
  return foreign > 0 && foreign * 2 >= words.length
}

/** `Chương I – Chapter I`: the title of both is on the line below. */
function isBare(text: string): boolean {
  const both = beside.exec(text)?.[0]
  return both !== undefined && /^[.:]?\s?$/u.test(text.slice(both.length))
}

/** `Chương I – Chapter I` → `Chương I`, and the rest apart; so the title below it, `QUY ĐỊNH CHUNG – GENERAL PROVISIONS`. */
function partLine(line: Line, above: Line | undefined): Line[] {
  if (line.cells) return [line]
  const printed = beside.exec(line.text)?.[1]
  const title = printed === undefined && above && isBare(above.text) ? /^[^–-]{2,200}?(?=\s?[–-]\s)/u.exec(line.text)?.[0] : undefined
  const end = (printed ?? title)?.length ?? 0
  if (end === 0 || startsSmall(line.text) || !isEnglish(line.text.slice(end).replace(/^\s?[–/-]\s?/u, ''))) return [line]
  return [
    { ...line, ...cutWords(line, 0, end) },
    { ...line, ...cutWords(line, end, line.text.length), blanks: 0, bars: 0, level: 0, carried: false, piece: false, label: true },
  ]
}
