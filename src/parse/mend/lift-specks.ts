// Dust, the grain of a fax and the strokes of a signature beside the text become signs in what a scanner reads: `_Điều 2.`, `' Căn cứ Luật …`,
// `¬ QUYẾT ĐỊNH ¬`, `C 3. Các thành viên`. A sign before a word is a speck only where what stands behind it is certain by itself: the article,
// the section, the clause or the point that alone is missing, a basis, the type alone, the list of recipients.

import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { basisWord, isSpoiltFamilyName, recipientsWord } from '../../../grammars/structure/phrases/index.ts'
import { isCertainScrap, signsOfSpecks } from '../../../grammars/structure/scraps.ts'
import { romanValue } from '../../../grammars/structure/roman.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { pointLetters } from '../../../grammars/vocabulary/point-letters.ts'
import { cutWords } from '../split/cells.ts'
import { findSpecksOfEnds, type Kept } from './specks-of-ends.ts'

export interface Cleaned {
  lines: readonly Line[]
  /** What stood before and behind their words, in order. */
  specks: Line[]
}

/** A line that begins with a unit's number, whole or behind a speck. */
interface Numbered {
  at: number
  number: number
  /** How many signs stand before it. */
  length: number
}

const longestSpeck = 8
/** No word and no list has these signs before a blank. */
const stray = /^['`^´] (?:[\p{L}\d]|[-–+] )/u
const quotes = /["“”„«»]/u
/** Also with a speck behind the stop. */
const stopped = /[.;:!?/]["”)]?(?:\s[^\p{L}\d\s,]{1,2}){0,2}$/u
/** As many lines as a clause is long at most. */
const reach = 80
const reachOfSection = 400

const article = /^(?:Đi[eèéẻẽẹêềếểễệ]u|ĐIỀU)\s(\d{1,3})[.:,](?=\s|$)/u
const clause = /^(\d{1,2})[.,;](?=\s?[\p{Lu}“"])/u
const section = /^([IVX]{1,5})[.-](?=\s?\p{Lu})/u
const point = /^([a-zđ])[.)](?=\s[\p{L}“"])/u
/** How the label of a series counts; 0 for what is none of it. */
const counts = new Map<RegExp, (label: string) => number>([
  [article, Number],
  [clause, Number],
  [section, (label) => romanValue(label) ?? 0],
  [point, (label) => pointLetters.indexOf(label) + 1],
])
/** Alone above its title. */
const chapter = /^(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)\s[\dIVXLC]{1,6}[.:]?$/u
const higher = /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s[\dIVXLC]|^[IVX]{1,5}[.-]\s/u
const higherThanSection = /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN)\s[\dIVXLC]/u
const amends = /sửa đổi|bổ sung|thay thế|như sau|bãi bỏ/u

/** The lines without the specks before and behind what is certain in them. */
export function liftSpecks(printed: readonly Line[]): Cleaned {
  const cuts = new Map<number, Kept>()
  findUnits(printed, cuts)
  /** The last line that heads two columns of signers. */
  let heads = -farthest - 1
  for (const [at, line] of printed.entries()) {
    if (line.cells || line.columns) continue
    if (isRowOfHeads(line)) heads = at
    if (cuts.has(at)) continue
    const row = line.text.length < longestRow ? cutRowOfSigners(line.text, at - heads <= farthest) : null
    if (row) {
      cuts.set(at, row)
      continue
    }
    const from = lengthOfSpeck(line.text)
    if (from > 0 && stray.test(line.text)) {
      cuts.set(at, [[2, line.text.length]])
      continue
    }
    const found = from > 0 ? cutPhrase(printed, at, from) : cutType(line.text, 0)
    if (found) cuts.set(at, [found])
  }
  findSpecksOfEnds(printed, cuts)
  if (cuts.size === 0) return { lines: printed, specks: [] }
  const specks: Line[] = []
  const lines = printed.flatMap((line, at) => {
    const kept = cuts.get(at)
    return kept ? cutLine(line, kept, specks) : line
  })
  return { lines, specks }
}

/**
 * `“ĐẠI DIỆN - ĐẠI DIỆN`, `Lò Văn An ,)0)2 ft4u Trần Thị Bích`: the heads or, below such heads, the names of two columns, and specks before or between
 * them. Elsewhere two names may have a class or a number between them.
 */
function cutRowOfSigners(text: string, isBelowHeads: boolean): Kept | null {
  const [, before, first, between = '', second] = rowOfHeads.exec(text) ?? (isBelowHeads ? rowOfNames.exec(text) : null) ?? []
  if (before === undefined || before + between === '') return null
  if (!isCapitals(text) && !(isCertainScrap(between) && isNamed(first!) && isNamed(second!))) return null
  return [
    [before.length, before.length + first!.length],
    [text.length - second!.length, text.length],
  ]
}

/** Behind a family name. */
const isNamed = (name: string): boolean => isSpoiltFamilyName(name.split(' ', 1)[0]!)

/** On one line or, as where a gap parts them, in the second piece of it. */
const isRowOfHeads = ({ text, piece }: Line): boolean =>
  text.length < longestRow && (rowOfHeads.test(text) || (piece === true && headOfColumn.test(text)))

const longestRow = 70
/** How many lines below the heads the names stand. */
const farthest = 8
const headOfColumn = /^[ĐD]ẠI [ĐD]I[ỆÊ]N$/u
const rowOfHeads = /^([^\p{L}\d\s]{0,2}\s?)([ĐD]ẠI [ĐD]I[ỆÊ]N)\s(?:([^\p{L}\d\s]{1,2})\s)?([ĐD]ẠI [ĐD]I[ỆÊ]N)$/u
const syllable = '\\p{Lu}\\p{Ll}{1,6}'
const rowOfNames = new RegExp(`^()(${syllable}(?:\\s${syllable}){1,3})\\s(.{1,30}?)\\s(${syllable}(?:\\s${syllable}){1,3})$`, 'u')

/** The parts of a line that are kept, each a line; the others are put among the specks. */
function cutLine(line: Line, kept: Kept, specks: Line[]): Line[] {
  // of a row that is none the first cell
  const { cells, text } = line
  const words = cells ? cells[0]! : line
  const parts: Line[] = []
  let last = 0
  for (const [from, to] of [...kept, [text.length, text.length] as const]) {
    const speck = cutWords(line, last, from)
    // marks of emphasis stand at the ends, outside the words
    if (speck.text !== '') specks.push({ ...line, ...speck, ...endsOf(line, last, from), cells: null, carried: false, piece: true })
    if (to > from) parts.push({ ...line, ...cutWords(words, from, to), ...endsOf(line, from, cells ? -1 : to), cells: null })
    last = to
  }
  for (const part of parts.slice(1)) {
    part.blanks = 0
    part.bars = 0
    part.carried = false
    part.piece = true
  }
  for (const part of parts) delete part.between
  return parts
}

/** The ends of the line, for a part that comes to them. */
function endsOf({ text, start, end }: Line, from: number, to: number): Partial<Line> {
  return { ...(from === 0 ? { start } : {}), ...(to === text.length ? { end } : {}) }
}

/** How many signs before the first word a scanner may have made; 0 without one. */
function lengthOfSpeck(text: string): number {
  if (!signsOfSpecks.has(text.charAt(0))) return 0
  let at = 1
  while (at < longestSpeck && (signsOfSpecks.has(text.charAt(at)) || text.charCodeAt(at) === 32)) at++
  return at === longestSpeck || at >= text.length ? 0 : at
}

/** `' Căn cứ Luật …`, `_Nơi nhận:`, `: Chương I` above capitals, `¬ QUYẾT ĐỊNH ¬`; a dash or a mark of quotation alone is what it says. */
function cutPhrase(lines: readonly Line[], at: number, from: number): [number, number] | null {
  const { text } = lines[at]!
  const speck = text.slice(0, from).trimEnd()
  if (quotes.test(speck) && (/^[-–—"“”„«»\s]{1,8}$/u.test(speck) || speck.includes('“'))) return null
  const isDash = /^[-–—\s]{1,8}$/u.test(speck)
  const above = lines[at - 1]?.text ?? ''
  const isListed = !isCapitals(above) && (above.endsWith(':') || amends.test(above))
  if (!isDash && !isListed && chapter.test(text.slice(from)) && isCapitals(lines[at + 1]?.text ?? '')) return [from, text.length]
  const type = cutType(text, from)
  // `- QUYẾT ĐỊNH` is an item of a list, `- QUYẾT ĐỊNH -` none
  if (type && (!isDash || type[1] < text.length)) return type
  if (isDash) return null
  const rest = text.slice(from)
  if (recipientsWord.test(rest)) return [from, text.length]
  return basisWord.test(rest) && !/[:,\p{L}]$/u.test(above.replace(/^[^\p{Ll}]{1,200}$/u, '')) ? [from, text.length] : null
}

/** Behind the name of a type: signs, and one letter among blanks; behind a dash alone an organ goes on (`VĂN BẢN HỢP NHẤT -`). */
const behindType = /^(?!\s[-–—]$)(?:\s[^\s\d]{1,3}){1,2}$/u
const longestType = 40

/** `'QUYẾT ĐỊNH l`, `¬ QUYẾT ĐỊNH ¬`, `. PHỤ LỤC .`: the name of a type and nothing else but specks. */
function cutType(text: string, from: number): [number, number] | null {
  if (text.length > longestType) return null
  const rest = from > 0 ? text.slice(from) : text
  if (!isCapitals(rest.slice(0, 7))) return null
  const appendix = /^PHỤ LỤC(?:\s(?:SỐ\s)?[IVX\d]{1,4})?(?=\s|$)/u.exec(rest)?.[0].length
  const end = appendix ?? docTypeOfName(rest)?.end ?? 0
  if (end < 6 || !rest.slice(0, end).includes(' ')) return null
  const behind = rest.slice(end)
  if (behind === '') return from > 0 ? [from, text.length] : null
  return behindType.test(behind) && /[^\p{Lu}\s:]/u.test(behind) && !/[(\p{Lu}]/u.test(behind) ? [from, from + end] : null
}

function findUnits(lines: readonly Line[], cuts: Map<number, Kept>): void {
  const series = new Map([...counts.keys()].map((pattern) => [pattern, [] as Numbered[]]))
  const stained = new Set<RegExp>()
  for (const [at, { text, cells, columns }] of lines.entries()) {
    if (cells || columns) continue
    const speck = lengthOfSpeck(text)
    const opening = text.slice(speck, speck + 16)
    for (const [pattern, found] of series) {
      // `C 3. Các thành viên`
      const isLetter = pattern === clause && speck === 0 && text.charCodeAt(1) === 32 && /^[^\d\s+*•·]/u.test(text)
      const label = pattern.exec(isLetter ? text.slice(2, 18) : opening)?.[1]
      const number = label === undefined ? 0 : counts.get(pattern)!(label)
      if (number === 0) continue
      const length = isLetter ? 2 : speck
      found.push({ at, number, length })
      if (length > 0) stained.add(pattern)
    }
  }
  for (const [pattern, found] of series) {
    if (!stained.has(pattern)) continue
    if (pattern === article) proveArticles(lines, found, cuts)
    else proveClauses(lines, found, cuts, pattern)
  }
}

/** The next article, where none behind has its number; a mark of quotation that is never closed, in what amends nothing. */
function proveArticles(lines: readonly Line[], found: readonly Numbered[], cuts: Map<number, Kept>): void {
  let last = 0
  /** Behind the last line that amends, of those read. */
  let amending = -1
  let read = 0
  let from = 0
  for (const [i, { at, number, length }] of found.entries()) {
    const { text } = lines[at]!
    for (; read < at; read++) if (amends.test(lines[read]!.text)) amending = read + 1
    if (length === 0) last = number
    // a list of articles, unless the one that is missing stands alone behind such a dash
    else if (/^[-–—]\s/u.test(text) && !isBetween(lines, found, i)) continue
    else if (number === last + 1 && !found.slice(i + 1, i + 4).some((other) => other.number === number && other.length === 0)) {
      if (quotes.test(text.slice(0, length)) && (isClosed(lines, at, length, found[i + 1]?.at ?? lines.length) || amending >= from))
        continue
      cuts.set(at, [[length, text.length]])
      last = number
    } else continue
    from = at
  }
}

/** The number before stands above, and a higher one below, neither behind a dash; nor is an item beside it, and the line above is at its end. */
function isBetween(lines: readonly Line[], found: readonly Numbered[], i: number): boolean {
  const [before, { at, number }, behind] = [found[i - 1], found[i]!, found[i + 1]]
  if (before?.number !== number - 1 || !behind || behind.number <= number) return false
  const isDashed = (line: Line): boolean => /^[-–—]/u.test(line.text)
  if (!/[.;!?]["”)]?$/u.test(lines[at - 1]!.text) || isDashed(lines[behind.at]!)) return false
  if (isDashed(lines[before.at]!)) return false
  const isUnit = (line: Line): boolean => isDashed(line) || /^(?:\d{1,2}[.,)]|\p{Ll}[.)])\s/u.test(line.text)
  const beside = [lines.slice(before.at, at).findLast(isUnit), lines.slice(at + 1, behind.at).find(isUnit)]
  return !beside.some((line) => line && isDashed(line))
}

/** Another mark of quotation stands before the next article, or the first one behind that closes. */
function isClosed(lines: readonly Line[], at: number, length: number, to: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  if (above.endsWith(':') && !isCapitals(above)) return true
  for (let i = at; i < lines.length && i < at + reach; i++) {
    const text = i === at ? lines[i]!.text.slice(length) : lines[i]!.text
    const mark = text.search(/["“”»]/u)
    if (mark >= 0) return i < to || (mark > 0 && !/[\s(]/u.test(text.charAt(mark - 1)))
  }
  return false
}

/** The clause, section or point that alone is missing between two, the first of them, or the last behind a sentence that is at its end. */
function proveClauses(lines: readonly Line[], found: readonly Numbered[], cuts: Map<number, Kept>, pattern: RegExp): void {
  for (const [i, { at, number, length }] of found.entries()) {
    if (length === 0) continue
    const { text } = lines[at]!
    const speck = text.slice(0, length).trimEnd()
    if (quotes.test(speck)) continue
    const before = found[i - 1]
    const behind = found[i + 1]
    const isNext = before?.number === number - 1 && (before.length === 0 || cuts.has(before.at)) && isNear(lines, before.at, at, pattern)
    const goesOn = behind?.number === number + 1 && isNear(lines, at, behind.at, pattern)
    const isStop = stopped.test(lines[at - 1]?.text ?? '.') || (pattern === section && isCapitals(text))
    // a dash or a letter may be one
    const isPlain = /^[-–—\p{L}]/u.test(speck)
    if (isNext ? goesOn || (isStop && !isPlain && behind?.number !== number) : number === 1 && goesOn && isStop && !isPlain)
      cuts.set(at, [[length, text.length]])
  }
}

/** No higher unit begins between; sections may be as long as they like. */
function isNear(lines: readonly Line[], from: number, to: number, pattern: RegExp): boolean {
  if (to - from > (pattern === section ? reachOfSection : reach)) return false
  const above = pattern === section ? higherThanSection : higher
  for (let at = from + 1; at < to; at++) {
    const { text } = lines[at]!
    if (!startsSmall(text) && (above.test(text) || (pattern === point && clause.test(text)))) return false
  }
  return true
}
