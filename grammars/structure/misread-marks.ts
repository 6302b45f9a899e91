// Scanners misread the marks of units always in the same ways: `H.` and `ll.` for `II.`, `HI.` and `IIL` for `III.`, `TV.` for `IV.`, `©)` for `c)`, `1)` for `l)`, `8)` for `a)`, `¬`, `~` and `_` for a dash, `1-` for `I-`, `Điều l.`
// and `Điêu1:` for `Điều 1.`, `l.` and `I.` for `1.`, `9)` for `g)`, `a}` for `a)`, `2Ề`, `lề`, `Điều 7ẳ` for a stop behind a figure, `Diêu 1.` and `Churong I` where they do not know the marks of Vietnamese letters; they, and what corrects a typist, make `B)` of `b)`.
// Only the unit before proves what such a sign is: it has the mark to which this one is the next.

import { isCapitals, type Line } from './line.ts'
import { withoutMarks } from './lost-marks.ts'
import { makeMarker, readMarkers, type Form, type UnitMarker } from './markers.ts'
import { romanValue } from './roman.ts'
import { pointLetters } from '../vocabulary/point-letters.ts'

/** A line with the mark of a section or an article, printed whole or misread. */
interface Section {
  at: number
  marker: UnitMarker
  isMisread: boolean
}

const garbledRoman = /^([HIVXTLl1|!ÍÌỈĨỊ]{1,6})\s?([.)]|[-–](?=\s))(?=\s?\p{Lu})/u
const hasTone = /[ÍÌỈĨỊ]/u
const garbledLetter = /^([©¢€])\s?([.)])(?=\s?[\p{Lu}“"])/u
const garbledArticle = /^(?:Điều|ĐIỀU)\s(?=\d{0,2}[lO]|\d{1,2}I|I{1,2}\d)([lIO\d]{1,3})([.:])(?=\s|$)/u
/** `Š.`, `§.`, `S.`: a five. */
const garbledFive = /^[Š§S]\.(?=\s[\p{Lu}“"])/u
/** `l.`, `I.`, `!)`: a one. */
const garbledOne = /^[lI!]([.)])(?=\s?[\p{Lu}“"])/u
/** `a}`, `b]`: a point. */
const garbledBracket = /^([a-eghiklmnopqrstuvxyđ])[}\]](?=\s?[\p{Lu}“"])/u
/** A stop, with what stains the paper beside it, is read as a letter with two marks; no word begins with a figure. */
const garbledStop = /^(?:(Điều|ĐIỀU)\s)?([l\d]\d?)[\u1ea0-\u1ee3](?=\s[\p{Lu}“"])/u
const letters: Partial<Record<string, [label: string, ordinal: number]>> = { '©': ['c', 3], '¢': ['c', 3], '€': ['e', 6] }
/** As many lines as a point is long at most. */
const reach = 60

/** Notes on each line whose mark a scanner misread what the mark is. */
export function noteMisreadMarks(lines: readonly Line[]): void {
  noteSections(lines)
  noteFirstSections(lines)
  for (const form of ['chapter', 'word-section', 'article'] as const) noteWords(lines, form)
  noteClauses(lines)
  noteWrongFigures(lines)
  noteLostNumerals(lines)
  /** The last of parts `A)`, `B)`, which may hold points. */
  let part = 0
  for (const [at, line] of lines.entries()) {
    const code = line.text.charCodeAt(0)
    if (code === 49 && line.text.startsWith('1) ') && isLetterL(lines, at)) line.unit = makeMarker('letter', 'l', [11], 2, ')')
    if (code === 56 && line.text.startsWith('8) ') && isLetterA(lines, at)) line.unit = makeMarker('letter', 'a', [1], 2, ')')
    if (code === 57 && line.text.startsWith('9) ') && pointAbove(lines, at) === 6 && !line.cells && !line.columns)
      line.unit = makeMarker('letter', 'g', [7], 2, ')')
    if (line.text.charCodeAt(1) === 125 || line.text.charCodeAt(1) === 93) readBracket(lines, at)
    const dash = code === 172 || code === 126 || code === 95 ? dashed.exec(line.text)?.[1] : undefined
    if (dash && (dash.length > 1 || isAmongDashes(lines, at))) line.unit = makeMarker('dash', '-', [1], dash.length, '')
    if (mayBeCapital(code, line)) part = readCapital(lines, at, part)
    if ((code !== 169 && code !== 162 && code !== 8364) || line.cells || line.columns) continue
    const found = garbledLetter.exec(line.text)
    const [label, ordinal] = letters[found?.[1] ?? ''] ?? ['', 0]
    if (found && pointAbove(lines, at) === ordinal - 1) line.unit = makeMarker('letter', label, [ordinal], found[0].length, found[2]!)
  }
}

/** `b} …` behind `a)`; the first where no point is open. */
function readBracket(lines: readonly Line[], at: number): void {
  const { text, cells, columns } = lines[at]!
  const label = cells || columns ? undefined : garbledBracket.exec(text)?.[1]
  if (!label) return
  const ordinal = pointLetters.indexOf(label) + 1
  if (pointAbove(lines, at) === ordinal - 1) lines[at]!.unit = makeMarker('letter', label, [ordinal], 2, ')')
}

/** `B) …`, whose title is not in capitals, and no Roman number. */
function mayBeCapital(code: number, { text, cells, columns, unit }: Line): boolean {
  const isLetter = (code >= 65 && code <= 85 && code !== 73) || code === 272
  return isLetter && text.charCodeAt(1) === 41 && !cells && !columns && !unit && !isCapitals(text)
}

/** Behind `a) …` it is the next point, unless it goes on with parts. Returns the last of these. */
function readCapital(lines: readonly Line[], at: number, part: number): number {
  const mark = readMarkers(lines[at]!.text).find(({ form }) => form === 'capital')
  if (!mark) return part
  const ordinal = mark.ordinal[0]!
  if (part === ordinal - 1 || pointAbove(lines, at) !== ordinal - 1) return ordinal
  lines[at]!.unit = makeMarker('letter', mark.label.toLowerCase(), mark.ordinal, mark.length, ')')
  return part
}

/** A section in capitals, or with `ll.`, behind that of the number before, which no other section behind it has as well. */
function noteSections(lines: readonly Line[]): void {
  noteSeries(lines, collect(lines, readSection), false)
}

/** `1- MỤC ĐÍCH` in capitals before `II- NHIỆM VỤ`, with no `2-` between: the first section, where none is open. */
function noteFirstSections(lines: readonly Line[]): void {
  let open = 0
  let first: { line: Line; marker: UnitMarker } | null = null
  for (const line of lines) {
    const code = line.text.charCodeAt(0)
    // a figure or a Roman numeral
    if (line.cells || line.columns || !((code >= 49 && code <= 57) || code === 73 || code === 86 || code === 88)) continue
    for (const marker of line.unit ? [line.unit] : readMarkers(line.text)) {
      const { form, ordinal, closing } = marker
      if (form === 'arabic' && ordinal[0] === 1 && open !== 1 && !first && isCapitals(line.text)) first = { line, marker }
      else if (form === 'arabic' && ordinal[0] === 2 && first?.marker.closing === closing) first = null
      else if (form === 'roman') {
        if (first && ordinal[0] === 2 && first.marker.closing === closing)
          first.line.unit = makeMarker('roman', 'I', [1], first.marker.length, closing)
        first = null
        open = ordinal[0]!
      }
    }
  }
}

/** `Điều l.` before `Điều 2.`, `Điều l0.` behind `Điều 9.`, `Diêu 1.`, where no other unit of the form has that number. */
function noteWords(lines: readonly Line[], form: WordForm): void {
  const read = (line: Line, at: number): Section | null =>
    (form === 'article' ? readGarbledNumber(line, at) : null) ?? readWord(line, at, form)
  noteSeries(lines, collect(lines, read), true)
}

/** `2Ề Bảo đảm …` between the first clause and the third, `lề Phạm vi …` and `l. Phạm vi …` before the second, `Š. Tập trung …` behind the fourth. */
function noteClauses(lines: readonly Line[]): void {
  const garbled = collect(lines, (line, at) => readGarbledClause(line, at) ?? readGarbledOne(lines, at))
  if (garbled.length === 0) return
  let next = 0
  noteSeries(
    lines,
    collect(lines, (line, at) => (garbled[next]?.at === at ? garbled[next++]! : readClause(line, at))),
    true,
  )
}

/** `l. …` right before the second clause, behind no `k.`; `I. …` only where no section `II.` is to come, or the first one is open. */
function readGarbledOne(lines: readonly Line[], at: number): Section | null {
  const { text, cells, columns } = lines[at]!
  const code = text.charCodeAt(0)
  // l, I, !
  const found = (code === 108 || code === 73 || code === 33) && !cells && !columns ? garbledOne.exec(text) : null
  if (!found) return null
  const closing = found[1]!
  const below = markBeside(lines, at, 1, clauseOrHigher)
  if (below?.form !== 'arabic' || below.ordinal[0] !== 2 || below.closing !== closing) return null
  if (
    code === 108
      ? pointAbove(lines, at) === 10
      : code === 73 && (isCapitals(text.slice(2)) || isOfLetters(lines, at) || goesOnWithSections(lines, at))
  )
    return null
  return { at, marker: makeMarker('arabic', '1', [1], 2, closing), isMisread: true }
}

const clauseOrHigher = new Set<Form>(['arabic', 'roman', 'article', 'chapter', 'word-section', 'part'])

/** `H. Nhóm mắm` / `1. …` / `I. Nhóm muối` / `2. …`: a letter among letters, or the one section whose first clause is lost below a part. */
function isOfLetters(lines: readonly Line[], at: number): boolean {
  const above = markBeside(lines, at, -1, clauseOrLetter)
  return above !== undefined && (above.form === 'capital' || (above.form === 'arabic' && above.ordinal[0] === 1))
}

const clauseOrLetter = new Set<Form>([...clauseOrHigher, 'capital'])

/** Lines of a section at most. */
const longestSection = 400
const sections = new Set<Form>(['roman'])

/** The next section is the second, and the first is not above. */
function goesOnWithSections(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i < at + longestSection; i++) {
    const { unit, text } = lines[i]!
    const code = text.charCodeAt(0)
    if (code !== 73 && code !== 86 && code !== 88) continue
    const roman = (unit ? [unit] : readMarkers(text)).find(({ form }) => form === 'roman')
    if (roman) return roman.ordinal[0] === 2 && markBeside(lines, at, -1, sections)?.ordinal[0] !== 1
  }
  return false
}

/**
 * `9. Hội đồng …` between `4.` and `6.`: a figure that was misread, or mistyped, in the clause between them. Nothing tells which it was: it keeps the
 * number that is printed, and has the place of the one that is missing.
 */
function noteWrongFigures(lines: readonly Line[]): void {
  let [first, middle]: ({ at: number; marker: UnitMarker } | null)[] = [null, null]
  for (const [at, line] of lines.entries()) {
    const code = line.text.charCodeAt(0)
    // a figure; of what begins with a letter only a capital opens a higher unit
    if (line.cells || line.columns || code > 272 || (code > 57 && code < 67) || code < 48) continue
    const [marker] = line.unit ? [line.unit] : readMarkers(line.text)
    if (!marker) continue
    if (marker.form !== 'arabic') {
      if (opensHigher.has(marker.form)) first = middle = null
      continue
    }
    const number = marker.ordinal[0]!
    const missing = first ? first.marker.ordinal[0]! + 1 : 0
    if (middle && number === missing + 1 && isWrong(lines, middle.at, middle.marker, missing) && marker.closing === middle.marker.closing)
      lines[middle.at]!.unit = { ...middle.marker, ordinal: [missing] }
    if (first && !middle && number > missing + 1 && marker.closing === first.marker.closing) middle = { at, marker }
    else {
      first = { at, marker }
      middle = null
    }
  }
}

const opensHigher = new Set<Form>(['part', 'chapter', 'word-section', 'article', 'capital', 'roman'])

/** As many figures as the number that is missing, and one of them another; a sentence is at its end above. */
function isWrong(lines: readonly Line[], at: number, { label, length }: UnitMarker, missing: number): boolean {
  const number = String(missing)
  if (!/^\d+$/u.test(label) || label.length !== number.length) return false
  if ([...number].filter((figure, i) => figure !== label[i]).length !== 1) return false
  return /[.;:!?/][”")]?$/u.test(lines[at - 1]?.text ?? '') && /^\s\p{Lu}/u.test(lines[at]!.text.slice(length, length + 2))
}

/**
 * `. Phổ biến …` … `. Về thuế:` / `2. Về danh mục:` … `II. Hướng dẫn`: of the mark of a first unit the stop alone was read, at most the stroke before it
 * (`|. Về thuế`). The next such mark is the second, and the first is not above. Among others with the same stop it is an item of a list.
 */
function noteLostNumerals(lines: readonly Line[]): void {
  let below = Infinity
  for (let at = lines.length - 1; at >= 0; at--) {
    const { text, cells, columns } = lines[at]!
    if (text.charCodeAt(0) !== 46 || cells || columns || !lostNumeral.test(text)) continue
    const isBeside = below - at <= listed
    const marker = isBeside && !lines[below]!.unit ? null : readLostNumeral(lines, at)
    if (marker) lines[at]!.unit = marker
    else if (isBeside) delete lines[below]!.unit
    below = at
  }
}

function readLostNumeral(lines: readonly Line[], at: number): UnitMarker | null {
  // a website breaks stops off from the sentences before them, and a list of one item has the sign that it has
  const above = lines[at - 1]
  if (above && !/[.;:,/][”")]?$/u.test(above.text) && (lines[at]!.blanks === 0 || opensSentence.test(above.text))) return null
  if (above?.text.endsWith(':') && lines[at]!.text.endsWith(';')) return null
  const next = markBeside(lines, at, 1, clauseOrHigher)
  if (next?.form !== 'arabic') return null
  if (next.ordinal[0] === 1) return goesOnWithSections(lines, at) ? makeMarker('roman', 'I', [1], 1, '.') : null
  const isFirst = next.ordinal[0] === 2 && next.closing === '.' && markBeside(lines, at, -1, clauseOrHigher)?.form !== 'arabic'
  return isFirst ? makeMarker('arabic', '1', [1], 1, '.') : null
}

const opensSentence = /^(?:Căn cứ|Thực hiện|Thi hành|Theo|Để|Nhằm|Xét)\s/u
const lostNumeral = /^\.\s\p{Lu}/u
/** Lines of an item at most. */
const listed = 6

/** What is read in the lines, most of which have nothing. */
function collect(lines: readonly Line[], read: (line: Line, at: number) => Section | null): Section[] {
  const found: Section[] = []
  for (let at = 0; at < lines.length; at++) {
    const section = read(lines[at]!, at)
    if (section) found.push(section)
  }
  return found
}

function readClause({ text }: Line, at: number): Section | null {
  const code = text.charCodeAt(0)
  // a figure, or `Khoản 1.`
  if ((code < 48 || code > 57) && code !== 75) return null
  const marker = readMarkers(text).find(({ form }) => form === 'arabic')
  return marker ? { at, marker, isMisread: false } : null
}

function readGarbledClause(line: Line, at: number): Section | null {
  const { text, cells, columns } = line
  const code = text.charCodeAt(0)
  // `Š`, `§`, `S`
  if (code === 352 || code === 167 || code === 83)
    return !cells && !columns && garbledFive.test(text) ? { at, marker: makeMarker('arabic', '5', [5], 2, '.'), isMisread: true } : null
  // l or a figure
  return code === 108 || (code >= 48 && code <= 57) ? readGarbledStop(line, at) : null
}

function readGarbledStop({ text, cells, columns }: Line, at: number): Section | null {
  const found = cells || columns ? null : garbledStop.exec(text)
  const number = found ? Number(found[2]!.replace('l', '1')) : 0
  if (!found || number === 0) return null
  const marker = makeMarker(found[1] ? 'article' : 'arabic', String(number), [number], found[0].length, '')
  return { at, marker, isMisread: true }
}

/** Believes a misread mark that goes on with the marks around it; the first of a series only where it may be misread (`mayBegin`). */
function noteSeries(lines: readonly Line[], marks: readonly Section[], mayBegin: boolean): void {
  if (!marks.some(({ isMisread }) => isMisread)) return
  let before = 0
  for (const [i, { at, marker, isMisread }] of marks.entries()) {
    const ordinal = marker.ordinal[0]!
    const next = marks[i + 1]?.marker.ordinal[0]
    // a tone, with which sites spoil what is copied, leaves no doubt where the second follows or none
    const isSpoiled = (next === 2 || next === undefined) && hasTone.test(lines[at]!.text.charAt(0))
    // `L- TÌNH HÌNH` before `II- QUAN ĐIỂM`, with the same sign
    const isFirst = before === 0 && next === 2 && marker.form === 'roman' && marker.closing === marks[i + 1]!.marker.closing
    const goesOn = ordinal === 1 ? isSpoiled || isFirst || (mayBegin && (before === 0 || next === 2)) : ordinal === before + 1
    if (isMisread && (next === ordinal || !goesOn)) continue
    if (isMisread) lines[at]!.unit = marker
    before = Math.floor(ordinal)
  }
}

function readGarbledNumber(line: Line, at: number): Section | null {
  const { text, cells, columns } = line
  const found = text.charCodeAt(0) === 272 && !cells && !columns ? garbledArticle.exec(text) : null
  const number = found ? Number(found[1]!.replace(/[lI]/gu, '1').replace(/O/gu, '0')) : 0
  if (number === 0) return text.charCodeAt(0) === 272 ? readGarbledStop(line, at) : null
  return { at, marker: makeMarker('article', String(number), [number], found![0].length, found![2]!), isMisread: true }
}

type WordForm = 'article' | 'chapter' | 'word-section'

/** The words of units without their marks, `ươ` also as `uro` and `iro`. */
const unitWords: Partial<Record<string, WordForm>> = {
  DIEU: 'article', CHUONG: 'chapter', CHURONG: 'chapter', CHIRONG: 'chapter', MUC: 'word-section',
} // prettier-ignore
// "Mức 1" is a word of its own
const unitWord = /^(?!M[ưứừùúủũƯỨỪÙÚỦŨ])[DĐCM]\p{L}{2,6}/u
const numberBehind = /^(?:\s|(?=\d))(\d{1,3}|[IVXLC]{1,7})\s?([.:]?)[-–]?(?=\s|$)/u

/** A unit named by a word, printed whole or misread; a misread one has a stop behind its number, stands alone or above capitals. */
function readWord({ text, cells, columns }: Line, at: number, form: WordForm): Section | null {
  const code = text.charCodeAt(0)
  if (cells || columns || (form === 'article' ? code !== 272 && code !== 68 : code !== (form === 'chapter' ? 67 : 77))) return null
  const word = unitWord.exec(text)?.[0] ?? ''
  if (unitWords[withoutMarks(word.toUpperCase())] !== form) return null
  const whole = readMarkers(text).find((marker) => marker.form === form)
  if (whole) return { at, marker: whole, isMisread: false }
  const found = numberBehind.exec(text.slice(word.length))
  if (!found) return null
  const [number, label, closing] = found
  const length = word.length + number.length
  const value = romanValue(label!) ?? Number(label)
  const behind = text.slice(length)
  if (!(value > 0) || (closing === '' && behind !== '' && !isCapitals(behind))) return null
  return { at, marker: makeMarker(form, label!, [value], length, closing!), isMisread: true }
}

function readSection({ text, cells, columns }: Line, at: number): Section | null {
  if (cells || columns) return null
  const code = text.charCodeAt(0)
  const mayOpen = hasTone.test(text.charAt(0)) || (code > 71 && code < 89) || code === 49 || code === 108 || code === 124 || code === 33
  const found = mayOpen ? garbledRoman.exec(text) : null
  if (!found) return null
  const whole = readMarkers(text).find(({ form }) => form === 'roman')
  if (whole) return { at, marker: whole, isMisread: false }
  const [mark, printed, closing] = found
  // two or three I of which a small l, or an L behind them, was read are nothing else
  const isPlain = /^(?!I+$)[Il]{1,2}[lL]$|^I?lI$/u.test(printed!) || (!/^\d+$/u.test(printed!) && isCapitals(text.slice(mark.length)))
  const label = isPlain ? romanOf(printed!) : ''
  const value = romanValue(label)
  return value ? { at, marker: makeMarker('roman', label, [value], mark.length, closing!), isMisread: true } : null
}

/** `HI` → `III`, `1I` → `II`, `TV` → `IV`, `IIL` → `III`, `Í` → `I`. */
function romanOf(printed: string): string {
  return printed.replace(/H/gu, 'II').replace(/[TLl1|!ÍÌỈĨỊ]/gu, 'I')
}

/** `1) …` behind `k) …`, where no `2) …` follows: the letter between k and m. */
function isLetterL(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.cells || lines[at]!.columns || pointAbove(lines, at) !== 10) return false
  for (let i = at + 1; i < lines.length && i < at + reach; i++) {
    if (lines[i]!.text.startsWith('2)')) return false
    if (
      readMarkers(lines[i]!.text).some(
        ({ form, closing }) => form === 'article' || form === 'roman' || (form === 'letter' && closing === ')'),
      )
    )
      break
  }
  return true
}

/** `8) …` directly below what holds points, where the next point is b: the letter a. */
function isLetterA(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.cells || lines[at]!.columns) return false
  const above = markBeside(lines, at, -1, numberedForms)
  const below = markBeside(lines, at, 1, numberedForms)
  return below?.form === 'letter' && below.ordinal[0] === 2 && below.closing === ')' && above?.form !== 'letter' && above?.closing !== ')'
}

/** The next mark of one of these forms in one direction. */
function markBeside(lines: readonly Line[], at: number, step: 1 | -1, forms: ReadonlySet<Form>): UnitMarker | undefined {
  for (let i = at + step; i >= 0 && i < lines.length && Math.abs(i - at) < reach; i += step) {
    const { unit, text } = lines[i]!
    const found = (unit ? [unit] : readMarkers(text)).find(({ form }) => forms.has(form))
    if (found) return found
  }
  return undefined
}

const numberedForms = new Set<Form>(['letter', 'arabic', 'roman', 'article'])
const listedForms = new Set<Form>([...numberedForms, 'dash', 'decimal'])

/** Also before the dash itself. */
const dashed = /^([¬~_](?:(?<!_)[-–])?)\s[\p{Lu}“"]/u

/** The item before or behind has its dash; such a sign between two numbers is one of them, unless none is missing there and other lists have dashes. */
function isAmongDashes(lines: readonly Line[], at: number): boolean {
  const [above, below] = ([-1, 1] as const).map((step) => markBeside(lines, at, step, listedForms))
  if (above?.form === 'dash' || below?.form === 'dash') return true
  if (!above || above.form !== below?.form || below.ordinal.at(-1) !== above.ordinal.at(-1)! + 1) return false
  return ([1, -1] as const).some((step) => markBeside(lines, at, step, dashes) !== undefined)
}

const dashes = new Set<Form>(['dash'])

/** The ordinal of the point that is open above a line; 0 where a higher unit begins between. */
function pointAbove(lines: readonly Line[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - reach; i--) {
    const { unit, text } = lines[i]!
    const markers = unit ? [unit] : readMarkers(text)
    const letter = markers.find(({ form }) => form === 'letter')
    if (letter) return letter.ordinal[0]!
    if (markers.some(({ form }) => form === 'arabic' || form === 'roman' || form === 'article')) return 0
  }
  return 0
}
