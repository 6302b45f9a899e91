import { breaksOfColumns } from '../../../grammars/structure/columns.ts'
import { bareLetters, isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { basisWord, dateLine, isMotto, mottos, numberLine, organWord, recipientsWord } from '../../../grammars/structure/phrases/index.ts'
import { signsOfDust } from '../../../grammars/structure/scraps.ts'
import { cutWords } from '../split/cells.ts'

/** How far above and below the motto a letterhead reaches, its title and the authority with it. */
const reach = { above: 3, below: 14 }
/** A line of it, as long as it is printed side by side. */
const longest = 170
const mostDust = 14

/** Those of the signs of dust that mean nothing at the end of a name, where no blank stands before them. */
const glued = new Set('`´_¬~^ˆ¡')
/** What the second line of the motto, the number, the place and the capitals of a head begin with. */
const opens =
  /^(?:[ĐD]\p{Ll}c [Ll]\p{Ll}p(?!\p{L})|S[ốỐó6]\s?[:.]?\s?[-–]?\s?\d|\p{Lu}[\p{L}\s]{1,30},\s?ngày\s|\p{Ll}{2,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,3}, ngày \d)/u
const endsHead = /^(?:Điều \d|ĐIỀU \d|K(?:ính gửi|ÍNH GỬI)|Phần |Chương )/u
const rule = /^[-–—_=*.]{3,}$/u

/**
 * `` 'UBND TỈNH … ` ``, `` Số: 12/QĐ-UBND. ' " ``, `Sơn Hà, ngày … _`: marks of dust before and behind the lines of a letterhead, whose parts have none of
 * their own (NĐ 30/2020 PL I II.1 to II.5). They are taken off the words, and what they kept together is parted.
 */
export function dropDust(lines: readonly Line[]): readonly Line[] {
  const heads = findHeads(lines)
  if (!heads) return lines
  return lines.flatMap((line, at) => {
    if (heads[at] === 0 || line.cells || line.columns || line.rule || line.text.length > longest) return line
    const from = closesBelow(lines, at) ? 0 : startOf(line.text)
    if (from === 0) return withoutEnd(line)
    const rest: Line = { ...line, ...cutWords(line, from, line.text.length), marks: [...(line.marks ?? []), ...marksOf(line, 0, from)] }
    const pieces = piecesOf(rest.text)
    const first = pieces[1] ?? rest.text.length
    const name = rest.text.slice(0, endOf(rest.text.slice(0, first)))
    if (
      !opens.test(rest.text) &&
      !(isName(name) && (pieces.length > 1 || name.length < rest.text.length || !item.test(line.text) || isPart(name)))
    )
      return withoutEnd(line)
    return pieces
      .map((start, i): Line => {
        const words = cutWords(rest, start, pieces[i + 1] ?? rest.text.length)
        return i === 0 ? { ...rest, ...words } : { ...rest, ...words, blanks: 0, bars: 0, carried: false, piece: true, marks: [] }
      })
      .filter(({ text }) => text !== '')
      .map(withoutEnd)
  })
}

/** Where the parts of a line begin that dust kept together. */
function piecesOf(text: string): number[] {
  const starts = breaksOfColumns(text) ?? [0]
  return starts[0] === 0 ? starts : [0, ...starts]
}

/** 1 for the lines of letterheads, from the organ beside or above the motto down to the bases; null where there is no motto. */
function findHeads(lines: readonly Line[]): Uint8Array | null {
  let heads: Uint8Array | null = null
  for (const [at, line] of lines.entries()) {
    if (line.text.length > longest || line.cells || !endsInMotto(line.text)) continue
    heads ??= new Uint8Array(lines.length)
    heads[at] = 1
    // what a scanner made of a seal may stand at the end of the page above
    for (let i = Math.max(0, at - reach.above); i < at; i++) if (opensOrgan(lines[i]!.text)) heads[i] = 1
    for (let i = at + 1; i < lines.length && i <= at + reach.below; i++) {
      const { text } = lines[i]!
      if (basisWord.test(text) || endsHead.test(text) || recipientsWord.test(text)) break
      heads[i] = 1
    }
  }
  return heads
}

const opensOrgan = (text: string): boolean => organWord.test(text.slice(startOf(text)))

function endsInMotto(text: string): boolean {
  if (!/NGHĨA|NG S[ẢA]N|[ĐD]\p{Ll}c [Ll]\p{Ll}p/u.test(text)) return false
  const letters = bareLetters(text)
  return mottos.some((motto) => letters.endsWith(motto)) || letters.endsWith('CHUNGHIAVIETNAM')
}

/** Where the words begin behind dust; 0 for other lines. */
function startOf(text: string): number {
  let from = 0
  while (from < mostDust && (signsOfDust.has(text[from]!) || text[from] === ' ')) from++
  if (from === 0 || from === mostDust || rule.test(text.slice(0, from).trim())) return 0
  // a quotation has its other mark
  return /^["“‘']/u.test(text) && /[^\s]["”’'][.,;:]?$/u.test(text) ? 0 : from
}

/** `“TOÀN DÂN ĐOÀN KẾT` / `XÂY DỰNG ĐỜI SỐNG VĂN HÓA”`: the other mark of a quotation stands on a line below. */
function closesBelow(lines: readonly Line[], at: number): boolean {
  if (!/^["“]\p{L}/u.test(lines[at]!.text)) return false
  for (let i = at + 1; i < lines.length && i <= at + 3; i++) if (/\p{L}["”]/u.test(lines[i]!.text)) return true
  return false
}

/** An item's sign, which is dust before an organ or the type, beside the motto and before more dust. */
const item = /^[-–+•]\s?\p{L}/u
const isPart = (name: string): boolean => organWord.test(name) || docTypeOfName(name)?.end === name.length

/** The line without dust behind its words, where it is a part of a head so. */
function withoutEnd(line: Line): Line {
  const end = endOf(line.text)
  const words =
    end === line.text.length
      ? line
      : { ...line, ...cutWords(line, 0, end), marks: [...(line.marks ?? []), ...marksOf(line, end, line.text.length)] }
  // `hào Cai, ngày …`
  if (startsSmall(words.text) && opens.test(words.text) && dateLine.test(raised(words.text))) words.said = raised(words.text)
  return words
}

const raised = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

function endOf(text: string): number {
  const { length } = text
  if (dateLine.test(text)) return length
  if (startsSmall(text) && !opens.test(text)) return length
  let end = length
  while (end > 0 && length - end <= mostDust && (signsOfDust.has(text[end - 1]!) || isStrayLetter(text, end))) {
    end--
    while (end > 0 && text[end - 1] === ' ') end--
  }
  if (end === length || end === 0 || length - end > mostDust) return length
  const [words, behind] = [text.slice(0, end), text.slice(end)]
  // a hyphen goes on below
  if (numberLine.test(words)) return wholeNumber.test(words) && !/^[.,;:]?\s?[-–—.,;:]?$/u.test(behind) ? end : length
  if (dateLine.exec(raised(words))?.[1]) return end
  if (!isName(words) || isMotto(words)) return length
  // a hyphen or a comma goes on below, stops and colons stand beside the word, rules have other readings
  if (/^\s?[-–—,]$|^[.,:;]$/u.test(behind) || rule.test(behind.trim())) return length
  if (words.length < shortestWithLetter && /\p{L}/u.test(behind)) return length
  return behind.startsWith(' ') || glued.has(behind[0]!) ? end : length
}

/** As short as what a stamp leaves. */
const shortestWithLetter = 6
const wholeNumber = /\d\s?[-–/]\s?(?:\d{4}\s?[-–/]\s?)?\p{Lu}|\d\p{Lu}{2}/u
const isName = (text: string): boolean => isCapitals(text) && /^\p{Lu}{2}/u.test(text)

/** `CHÍNH PHỦ l`: one small letter apart. */
function isStrayLetter(text: string, end: number): boolean {
  return /[a-z]/.test(text[end - 1]!) && text[end - 2] === ' '
}

function marksOf(line: Line, start: number, end: number): [number, number][] {
  const mark = cutWords(line, start, end)
  return mark.text === '' ? [] : [[mark.start, mark.end]]
}
