import { bareLetters, isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { countOrdinals } from './tables/bar-chunks.ts'
import { readMarkers } from '../../grammars/structure/markers.ts'
import { linesOfIncoming, linesOfSignature } from '../../grammars/structure/readings/stamps.ts'
import { isStampOfCopy } from '../../grammars/structure/readings/titling.ts'
import {
  archiveItem,
  basisWord,
  copyMark,
  draft,
  faxLine,
  gazetteLine,
  noteMark,
  organWord,
  pageBreakLine,
  pageLine,
  partOfGazette,
  personName,
  pictureMark,
  postWord,
  recipientsWord,
  signatureTime,
  isWebLine,
} from '../../grammars/structure/phrases/index.ts'
import { append } from '../../grammars/vocabulary/append.ts'
import { isBrokenAtDash } from './broken-compounds.ts'
import { scrapsOfStamps } from './torn-stamps.ts'

export interface Lifted {
  lines: Line[]
  /** Page numbers, running heads and labels, in order. */
  furniture: Line[]
}

/**
 * Takes page numbers, the running heads of the gazette and of fax machines, scraps of stamps and the labels of websites out of the
 * lines. The line behind a page's goes on from the line before when the sentence was not finished: what a page break puts between is no
 * blank line.
 */
export function liftFurniture(lines: readonly Line[]): Lifted {
  const kept: Line[] = []
  const furniture: Line[] = []
  let lifted = 0
  /** Of what was lifted since the last line kept: more than stamps, and the blank lines within. */
  let isPage = false
  let apart = 0
  let isBelowBreak = false
  let isBelowHead = false
  let isBelowNumber = false
  const isOrdinal = countOrdinals('')
  const printed = linesOfPrint(lines)
  for (const at of [
    ...runningNumbers(lines),
    ...runningLines(lines),
    ...namesOfFiles(lines),
    ...feetOfLetters(lines),
    ...seals(lines),
    ...scrapsOfStamps(lines),
    ...grainOfPages(lines),
  ])
    printed.add(at)
  const isPrinted = (at: number): boolean =>
    at < lines.length && (printed.has(at) || (!isOrdinal(lines[at]!.text, at) && isFurniture(lines, at, false)))
  let pressedTo = 0
  for (const [i, line] of lines.entries()) {
    let isHead = false
    if (i >= pressedTo) {
      // at the head of a text, also below the signer's mark (`VGP`), a digital signature is of the head
      const isOfHead = kept.length === 0 || /^\p{Lu}{2,12}$/u.test(lines[i - 1]!.text)
      pressedTo = i + (linesOfIncoming(lines, i) || (isOfHead ? 0 : linesOfDigital(lines, i, isPrinted)))
      isHead = true
    }
    if (isCrossLink(lines, i)) line.label = true
    if (i < pressedTo) line.pressed = isHead ? 'head' : 'below'
    if (line.label ?? line.pressed ?? (printed.has(i) || (!isOrdinal(line.text, i) && isFurniture(lines, i, isBelowBreak)))) {
      isBelowNumber ||= /^\d{1,4}$/u.test(line.text)
      isBelowHead ||= gazetteLine.test(line.text)
      isBelowBreak ||= tellsPage.test(line.text) && isPageBreak(line.text, line.text.charCodeAt(0))
      furniture.push(line)
      lifted += line.blanks + 1
      if (!line.pressed) isPage = true
      apart = Math.max(apart, line.blanks)
      continue
    }
    // a fence ends what it holds, unless that is a sentence which goes on in the fence of the next page
    const isBelowFence = lifted > 0 && (!isBelowBreak || kept.at(-1)?.cells) && isFence(lines[i - 1]!.text)
    if (isBelowBreak || isBelowHead) line.opensPage = true
    if (isBelowNumber) line.belowNumber = true
    isBelowBreak = false
    isBelowHead = false
    isBelowNumber = false
    if (lifted > 0) {
      const before = kept.at(-1)
      const open =
        before !== undefined &&
        (!lines[i - 1]!.label || lines[i - 1]!.onUnit || isCrossLink(lines, i - 1)) &&
        !isBelowFence &&
        line.bars === 0 &&
        // a row that is closed does not go on as a sentence
        !(before.cells && !before.unclosed && !line.cells) &&
        !noteMark.test(before.text) &&
        // nor does who keeps the copy, the last of the list
        (startsSmall(line.text) || !archiveItem.test(before.text)) &&
        // nor a title with its number as what an item's sign and a capital begin
        !(itemInCapital.test(line.text) && readMarkers(before.text).length > 0) &&
        !/[.;:!?]["”’)]{0,2}$/u.test(before.text)
      // below a stamp alone no page begins: only what begins small goes on over its blank lines
      if (open && !isPage && !startsSmall(line.text)) line.blanks = Math.max(apart, line.blanks)
      else line.blanks = open ? 0 : Math.max(1, line.blanks)
      isPage = false
      apart = 0
      // cut from behind a page's mark it is a line of its own
      line.piece = false
      lifted = 0
    }
    kept.push(line)
  }
  return { lines: kept, furniture }
}

/** `- Bám sát …`; "kinh tế" / "- xã hội" goes on with a small letter. */
const itemInCapital = /^[-–+]\s\p{Lu}\p{Ll}/u

/** `Xem thêm: Mẫu biên bản họp`, apart from what is around it, where a sentence or a title goes on below: a site's link to another of its texts. */
function isCrossLink(lines: readonly Line[], at: number): boolean {
  const { text, blanks, cells } = lines[at]!
  if (blanks === 0 || cells || text.length > 160 || !crossLink.test(text)) return false
  const next = lines[at + 1]
  return next !== undefined && next.blanks > 0 && startsSmall(next.text) && !/[.;:!?]$/u.test(lines[at - 1]?.text ?? '.')
}

const crossLink = /^(?:(?:>{1,3}|»)\s?)?Xem thêm\s?:\s?\p{Lu}/u

/**
 * `°` within a sentence, `]` / `~-` / `-` / `s©` above the mark of a page's end: what a scanner reads of dust and of the edge of the paper, on lines of
 * their own.
 */
function grainOfPages(lines: readonly Line[]): number[] {
  const found: number[] = []
  let from = -1
  for (const [at, line] of lines.entries()) {
    const { text, cells, bars } = line
    if (text.length > longestGrain || cells || bars > 0) {
      if (from >= 0 && tellsPage.test(text) && isPageBreak(text, text.charCodeAt(0)) && lines.slice(from, at).some(isGrain))
        for (let i = from; i < at; i++) if (isEdge(lines[i]!)) found.push(i)
      if (from >= 0 && !gazetteLine.test(text)) from = -1
      continue
    }
    // what a formula may have is none
    if (isGrain(line) && !/[=~]/u.test(text) && isWithinSentence(lines, at)) found.push(at)
    if (isEdge(line)) from = from < 0 ? at : from
    // the number of the page
    else if (!/^\d{1,2}$/u.test(text)) from = -1
  }
  return found
}

const longestGrain = 2
/** No dash, star or dot, which say something alone, nor a mark of quotation. */
const isGrain = ({ text }: Line): boolean => /^[=~^¬°´`¡|\\\]}©®§][-=~^¬°´`¡|\\\]}]?$|^\p{Ll}[©®]$/u.test(text)
const isEdge = (line: Line): boolean => isGrain(line) || /^[-–—_.]{1,2}$/u.test(line.text)

/** Words without a stop above, and others below. */
function isWithinSentence(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (!above || !below || above.cells || below.cells || Math.max(above.text.length, below.text.length) < shortestSentence) return false
  return /[\p{L}\d,]$/u.test(above.text) && /^\p{L}/u.test(below.text) && readMarkers(below.text).length === 0
}

const shortestSentence = 20

/** How many lines what is written on a seal has, how long each is, and how many lines hold the name of who issues the document. */
const sealed = { most: 6, longest: 60, head: 12 }

/**
 * The words that a converter read in the picture of a seal: capitals, between a post and its holder's name a stamp, elsewhere furniture where they are of the
 * organ's name in the letterhead. Other pictures may hold what the document says.
 */
function seals(lines: readonly Line[]): number[] {
  const found: number[] = []
  for (const [at, { text }] of lines.entries()) {
    // `-`, `<`
    const first = text.charCodeAt(0)
    if (text.length > 40 || (first !== 45 && first !== 60) || pictureMark.exec(text)?.[1] !== 'Start') continue
    let end = at + 1
    while (end < lines.length && end <= at + sealed.most && isOnSeal(lines[end]!)) end++
    const words = lines.slice(at + 1, end)
    if (words.length === 0 || end >= lines.length || pictureMark.exec(lines[end]!.text)?.[1] !== 'End') continue
    let above = at - 1
    while (above >= 0 && above > at - 3 && pageBreakLine.test(lines[above]!.text)) above--
    const isPressed = postWord.test(lines[above]?.text ?? '') && personName.test(lines[end + 1]?.text ?? '')
    if (isPressed) for (const [i, line] of words.entries()) line.pressed = i === 0 ? 'head' : 'below'
    else if (words.every((line) => isOfHead(lines, line, at))) found.push(...words.map((_, i) => at + 1 + i))
  }
  return found
}

function isOnSeal({ text, cells }: Line): boolean {
  return !cells && text.length <= sealed.longest && isCapitals(text)
}

function isOfHead(lines: readonly Line[], { text }: Line, before: number): boolean {
  const letters = bareLetters(text)
  return letters.length > 3 && lines.slice(0, Math.min(before, sealed.head)).some((line) => bareLetters(line.text).includes(letters))
}

/**
 * How many lines a digital signature on a page has, from `Người ký: …` down to the time it was made. Others print the document's number above the time.
 */
function linesOfDigital(lines: readonly Line[], at: number, isPrinted: (at: number) => boolean): number {
  const { text } = lines[at]!
  // K, N, S, D
  const first = text.charCodeAt(0)
  const isNumbered = first === 83 && /^Số\s?:\s?\d/u.test(text) && signatureTime.test(lines[at + 1]?.text ?? '')
  const length = isNumbered ? 2 : first === 75 || first === 78 || first === 83 || first === 68 ? linesOfSignature(lines, at) : 0
  if (length === 0 || isPrinted(at + length)) return length
  const last = lines[at + length - 1]!.text
  // without its time it may not have come to its end, with a day alone it may be a field of a website
  return signatureTime.test(last) && (/\d{1,2}:\d{2}/u.test(last) || isWithinText(lines[at - 1], lines[at + length])) ? length : 0
}

/** A sentence goes on from the one line to the other, or both are of the bases: a page that has no number ended between them. */
function isWithinText(above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || above.cells || below.cells) return false
  if (above.text.endsWith(';') && basisWord.test(below.text)) return true
  return above.text.length > 30 && /[\p{Ll},]$/u.test(above.text) && startsSmall(below.text) && readMarkers(below.text).length === 0
}

/** How many lines a page has, and how many numbers prove that pages are counted. */
const linesOfPage = { least: 20, most: 120 }
const enoughPages = 3

/** `2`, `3`, `4`, each alone on its line and a page below the one before: numbers of pages in text without blank lines. */
function runningNumbers(lines: readonly Line[]): number[] {
  let series: number[] = []
  const found: number[] = []
  let last = { page: 0, at: 0 }
  const close = (): void => {
    if (series.length >= enoughPages) found.push(...series)
    series = []
  }
  for (const [at, line] of lines.entries()) {
    const page = pageAlone(lines, at, line)
    if (page === null) continue
    const pages = page - last.page
    const apart = at - last.at
    const isNext = pages > 0 && pages <= 3 && apart >= pages * linesOfPage.least && apart <= pages * linesOfPage.most
    // a cell or a sum between two pages
    if (series.length > 0 && !isNext && apart < linesOfPage.most) continue
    if (!isNext) close()
    series.push(at)
    last = { page, at }
  }
  close()
  return found.length > 0 ? found : (risingNumbers(lines) ?? loneNumbers(lines))
}

/**
 * The same where every figure that stands alone is of one such run, from 2 on, and most of the pages are as long: one that a table or a picture fills has few
 * lines, and of another the number was lost.
 */
function risingNumbers(lines: readonly Line[]): number[] | null {
  const found: number[] = []
  let last = { page: 1, at: 0 }
  let short = 0
  for (const [at, line] of lines.entries()) {
    const code = line.text.charCodeAt(0)
    if (code < 48 || code > 57 || line.cells || !/^\d{1,3}$/u.test(line.text)) continue
    const page = pageAlone(lines, at, line)
    const pages = (page ?? 0) - last.page
    if (page === null || pages < 1 || pages > 3 || at < (page - 1) * linesOfPage.least || at > (page - 1) * linesOfPage.most) return null
    if (at - last.at < pages * linesOfPage.least) short++
    found.push(at)
    last = { page, at }
  }
  return found.length >= enoughPages && short * 3 <= found.length ? found : null
}

/**
 * `2` alone on its line, a page below the beginning, whose first page bears no number (NĐ 30/2020 PL I II.9), or `2` and `3`, where nowhere else a figure
 * stands alone: who joins the pages that a scanner read leaves no other sign of where they end.
 */
function loneNumbers(lines: readonly Line[]): number[] {
  const found: number[] = []
  let last = { page: 1, at: 0 }
  for (const [at, line] of lines.entries()) {
    if (line.cells) return []
    const code = line.text.charCodeAt(0)
    if (code < 48 || code > 57 || !/^\d{1,3}$/u.test(line.text)) continue
    const page = pageAlone(lines, at, line)
    const pages = (page ?? 0) - last.page
    const apart = at - last.at
    if (page === null || pages < 1 || apart < pages * linesOfPage.least || apart > pages * linesOfPage.most) return []
    if (lines[at - 1]!.text.length < leastBeside || (lines[at + 1]?.text.length ?? 0) < leastBeside) return []
    found.push(at)
    last = { page, at }
  }
  return found
}

/** Of the lines of text beside it. */
const leastBeside = 40

/**
 * A watermark, a page's title, a link that a site sets again and again: the same short line at least a page's part apart each time, that comes between
 * the lines of a sentence at half of its places, or is a copy's, a draft's or a site's mark.
 */
function runningLines(lines: readonly Line[]): number[] {
  const places = new Map<string, number[]>()
  for (const [at, { text, cells, columns, bars, piece }] of lines.entries()) {
    if (text.length < 4 || text.length > 90 || cells || columns || bars > 0 || piece || !opensRunning.test(text)) continue
    const found = places.get(text)
    if (found) found.push(at)
    else places.set(text, [at])
  }
  const found: number[] = []
  for (const [text, list] of places) {
    if (list.length < enoughPages) continue
    const isMark = copyMark.test(text) || draft.test(text) || isWebLine(text)
    if (list.some((at, i) => i > 0 && at - list[i - 1]! < (isMark ? leastBetweenMarks : leastApart))) continue
    if (isMark || (!isPassage(lines, list) && 2 * list.filter((at) => parts(lines, at)).length >= list.length)) found.push(...list)
  }
  return found
}

/** `18.KLTW75.DOC 5`: the file that was typed, and its page, as central offices print them at the head of each page, also as a scanner reads the page. */
const nameOfFile = /^\S{2,40}\.(?:DOC|doc)[Xx]?\.?\s[\dlIOSK§)]{1,3}(?:\s\d{1,2})?$/u

const isNameOfFile = ({ text, cells, columns, bars }: Line): boolean =>
  text.length < 50 && !cells && !columns && bars === 0 && nameOfFile.test(text)

/** Such names on more pages than one: a list of files has them one below the other. */
function namesOfFiles(lines: readonly Line[]): number[] {
  const found: number[] = []
  for (const [at, line] of lines.entries()) if (isNameOfFile(line)) found.push(at)
  return found.length > 1 && found.every((at, i) => i === 0 || at - found[i - 1]! >= leastBetweenMarks) ? found : []
}

/** `Địa chỉ: …`, `Tel: (84-4) …`: where an organ is reached, as its letters print at the foot of each page. */
const contact = /(?:^|\s|,\s?)(?:Tel|Fax|Điện thoại|ĐT|Email|E-mail|Website)\s?[:;.]\s?\S|^Địa chỉ\s?:/iu
const longestFoot = 6
const shortestOfFoot = 8

/**
 * `Hai quan Việt Nam` apart, right above a mark of a page and somewhere else between blank lines: what an organ's paper has at its foot. A name or a post
 * may be that of who signs one document after the other.
 */
function runningFeet(lines: readonly Line[], breaks: readonly number[]): number[] {
  const above = new Set(breaks.map((at) => at - 1).filter((at) => at >= 0 && isFoot(lines[at]!)))
  if (above.size === 0) return []
  const words = new Set([...above].map((at) => bareLetters(lines[at]!.text)))
  const feet = new Map<string, number[]>()
  for (const [at, line] of lines.entries())
    if (isFoot(line) && (above.has(at) || (lines[at + 1]?.blanks ?? 1) > 0)) {
      const letters = bareLetters(line.text)
      if (words.has(letters)) append(feet, letters, at)
    }
  return [...feet.values()].filter((places) => places.length > 1).flat()
}

const isFoot = ({ text, blanks, cells }: Line): boolean =>
  blanks > 0 &&
  !cells &&
  text.length >= shortestOfFoot &&
  text.length <= 60 &&
  opensRunning.test(text) &&
  !/[.,;:!?)/]$/u.test(text) &&
  !personName.test(text) &&
  !postWord.test(text.toUpperCase()) &&
  !isCapitals(text)

/** The lines right above two marks of pages or more that are the same but for a scanner's stops, where one of them tells how an organ is reached. */
function feetOfLetters(lines: readonly Line[]): number[] {
  const breaks: number[] = []
  const seen = new Map<string, number>()
  for (const [at, { text }] of lines.entries()) {
    if (text.length > 80 || !tellsPage.test(text) || !isPageBreak(text, text.charCodeAt(0))) continue
    breaks.push(at)
    for (const key of new Set(footAbove(lines, at).map((i) => wordsAlone(lines[i]!.text)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const letters = breaks.flatMap((at) => {
    const same = footAbove(lines, at).filter((i) => seen.get(wordsAlone(lines[i]!.text))! > 1)
    return same.some((i) => contact.test(lines[i]!.text)) ? same : []
  })
  return [...letters, ...runningFeet(lines, breaks)]
}

function footAbove(lines: readonly Line[], at: number): number[] {
  const foot: number[] = []
  for (let i = at - 1; i >= 0 && i >= at - longestFoot && !isPageBreak(lines[i]!.text, lines[i]!.text.charCodeAt(0)); i--)
    if (!lines[i]!.cells && lines[i]!.text.length < 160 && wordsAlone(lines[i]!.text).length >= shortestOfFoot) foot.push(i)
  return foot
}

function wordsAlone(text: string): string {
  return text.replace(/[^\p{L}\d]{1,160}/gu, '')
}

/** Much shorter than the line above, whose sentence goes on below. */
const parts = (lines: readonly Line[], at: number): boolean =>
  isWithinText(lines[at - 1], lines[at + 1]) && lines[at]!.text.length * 1.5 < lines[at - 1]!.text.length

/** A passage that comes again has its lines above with it. */
const isPassage = (lines: readonly Line[], places: readonly number[]): boolean =>
  new Set(places.map((at) => lines[at - 1]?.text)).size < places.length

/** A capital or a bracket, and no mark of a unit. */
const opensRunning = /^[\p{Lu}[(©>»](?!\.|[IVX]{0,5}\.|\))/u
const leastApart = 15
const leastBetweenMarks = 6

function pageAlone(lines: readonly Line[], at: number, { text, cells, columns, bars, piece }: Line): number | null {
  const code = text.charCodeAt(0)
  if (code < 48 || code > 57 || text.length > 3 || cells || columns || bars > 0 || piece || at === 0) return null
  if (!/^\d{1,3}$/u.test(text) || isAmount(lines[at - 1]) || isAmount(lines[at + 1])) return null
  return Number(text)
}

/** A mark for a page, not for a picture. */
const tellsPage = /page|trang|^\{\d/iu

/** `isBelowBreak`: only furniture stands between it and the mark that a converter set where a page ends. */
function isFurniture(lines: readonly Line[], at: number, isBelowBreak: boolean): boolean {
  const line = lines[at]!
  const { text } = line
  if (text.length < longestCounts && text.includes('=', 3) && countsOfReader.test(text)) return true
  if (text.length > 400 || line.cells) return false
  // the bars that close a layout above are no row's
  if (line.bars > 0) return gazetteLine.test(text)
  const code = text.charCodeAt(0)
  if (isPageBreak(text, code)) return true
  if (text.length > 80) return false
  if (isBelowBreak && isNameOfFile(line)) return true
  // `</xml`: what is left of a tag where a text was cut out of a page
  if (isFence(text) || (code === 60 && /^<\/[a-z]{2,10}$/u.test(text))) return true
  // the rule of Markdown between two pages, also where a sentence or the bases go on
  if (
    text === '---' &&
    (isWithinText(lines[at - 1], lines[at + 1]) ||
      [lines[at - 1], lines[at + 1]].some((near) => near && (isFence(near.text) || namesPage.test(near.text))))
  )
    return true
  // the rules around such a mark; behind a table one parts it from the next
  if ((code === 61 || (code === 45 && !lines[at - 1]?.cells)) && /^(?:={3,}|-{3,})$/u.test(text))
    return [lines[at - 1], lines[at + 1]].some((near) => near && isPageBreak(near.text, near.text.charCodeAt(0)))
  if (at > 0 && partOfGazette.test(lines[at - 1]!.text) && listsIssuers(line, lines[at + 1])) return true
  if (isRubric(lines, at)) return true
  if (gazetteLine.test(text) || faxLine.test(text) || ((code === 66 || code === 83) && isStampOfCopy(lines, at))) return true
  if (code !== 84 && code !== 80 && code !== 45 && code !== 8211 && code !== 8212 && (code < 48 || code > 57)) return false
  if (isSheetNumber(lines, at)) return true
  // `… GIAI ĐOẠN 2021` / `- 2025`
  if (!pageLine.test(text) || isBrokenAtDash(lines[at - 1]?.text ?? '', text)) return false
  if (!/^\d{1,4}$/u.test(text)) return true
  // a bare number is a page's only beside the gazette's head or where it stands apart, also right above a unit, and no row of a flattened table
  const next = lines[at + 1]
  if ([lines[at - 1], next].some((near) => near && gazetteLine.test(near.text))) return true
  if (isPrintedTwice(lines, at)) return true
  // the page's own number stands at its top, below the mark that a converter set
  if (isBelowBreak && text.length <= 3) return true
  if (text.length <= 3 && partsRecipients(lines, at)) return true
  if (isAmount(lines[at - 1]) || isAmount(next) || fillsRow(lines, at) || isFilledIn(lines[at - 1], next)) return false
  const isAboveUnit = line.blanks > 1 && next?.blanks === 0 && readMarkers(next.text).length > 0 && !next.cells
  const apart = isAboveUnit || line.indent >= 12 || (line.blanks > 0 && (next === undefined || next.blanks > 0))
  return apart && text.length <= 3 && next?.bars !== 1 && at > 0
}

/**
 * `CHÍNH PHỦ - THỦ TƯỚNG CHÍNH PHỦ`, `CÁC BỘ` below the part of the gazette, above the organ of the first document: whose documents an issue prints, no part
 * of a letterhead.
 */
function listsIssuers({ text }: Line, next: Line | undefined): boolean {
  if (!next || !isCapitals(text)) return false
  if (/^CÁC BỘ(?:,|$)/u.test(text)) return organWord.test(next.text)
  const names = text.split(/\s[-–]\s|,\s/u)
  return names.every((name) => organWord.test(name)) && names.some((name) => next.text.startsWith(name) || name.startsWith(next.text))
}

/** `BỘ THỦY NÔNG VÀ ĐÊ ĐIỀU` right below the gazette's head, above a letterhead with the same name on one line or two: whose documents follow. */
function isRubric(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const [next, rest] = [lines[at + 1], lines[at + 2]]
  if (at === 0 || !next || next.text.length < 5 || !text.startsWith(next.text) || next.cells || !isCapitals(text) || !organWord.test(text))
    return false
  if (text !== next.text && text !== `${next.text} ${rest?.text}`) return false
  const above = /^\d{1,4}$/u.test(lines[at - 1]!.text) ? lines[at - 2] : lines[at - 1]
  return above !== undefined && gazetteLine.test(above.text)
}

/** `Nơi nhận:` / `- Các xã;` / `2` / `- Lưu: VT.`: a figure alone among the recipients is the page's. */
function partsRecipients(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (!next || next.cells || !/^[-–]\s?\p{L}/u.test(next.text)) return false
  for (let i = at - 1; i >= 0 && i > at - mostRecipients && !lines[i]!.cells; i--) if (recipientsWord.test(lines[i]!.text)) return true
  return false
}

const mostRecipients = 24

/** `73` / `73` above the gazette's head: a page that lies across prints its number at two of its edges. */
function isPrintedTwice(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const isSame = (i: number): boolean => lines[i]?.text === text
  if (!isSame(at - 1) && !isSame(at + 1)) return false
  let end = at + 1
  while (end < at + mostNumbers && isSame(end)) end++
  return end < lines.length && gazetteLine.test(lines[end]!.text)
}

const mostNumbers = 3

/** `66.` by hand above the letterhead: the number of the sheet in its file. */
export function isSheetNumber(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return (
    next !== undefined &&
    (at <= 2 || copyMark.test(next.text)) &&
    /^\d{1,3}\.?$/u.test(lines[at]!.text) &&
    !next.cells &&
    isCapitals(next.text) &&
    (organWord.test(next.text) || copyMark.test(next.text))
  )
}

/** "… Tờ trình số" / `412` / `/TTr-STC ngày` / `03` / `tháng` / `6` / `năm 2025`: what was filled in, in other type, stands on a line of its own, and what it lies in goes on below. */
function isFilledIn(above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below) return false
  const word = /(?:^|\s)(số:?|ngày|tháng)$/u.exec(above.text)?.[1]
  if (word === undefined) return false
  return word === 'ngày'
    ? /^tháng(?:\s\d|$)/u.test(below.text)
    : word === 'tháng'
      ? /^năm(?:\s\d{4}|$)/u.test(below.text)
      : /^[/-]\s?\p{Lu}/u.test(below.text)
}

/**
 * A cell of a table flattened to a line each, blank lines between: the last of its row, as the row before has a figure there and the ordinals before
 * both count on; the sum behind `Tổng cộng`.
 */
function fillsRow(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  if (above.length < 12 && sumWord.test(above)) return true
  for (let cells = 2; cells <= mostCells && at - 2 * cells > 0; cells++) {
    const start = lines[at - cells + 1]!.text
    const before = lines[at - 2 * cells + 1]!.text
    if (start.length > 3 || before.length > 3 || !figures.test(lines[at - cells]!.text)) continue
    if (/^\d{1,3}$/u.test(start) && /^\d{1,3}$/u.test(before) && Number(start) === Number(before) + 1) return true
  }
  return false
}

const sumWord = /^(?:Tổng (?:cộng|số)|TỔNG (?:CỘNG|SỐ)|Cộng|CỘNG)(?:\s?:)?$/u
const figures = /^\d[\d.,]{0,20}$/u
const mostCells = 12

/** A figure or the dash for none: pages' numbers never stand side by side, cells do. */
function isAmount(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 4 && /^(?:\d{1,4}|[-–—])$/u.test(line.text)
}

/** A program that reads pictures puts what it read on a page between the fences of code. */
function isFence(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code === 96 || code === 126) && /^(?:`{3,8}|~{3,8})\s?[a-z]{0,12}$/u.test(text)
}

/** `text_chars=0 | images=1 | ocr_ran=True`: what such a program counted on a page. */
const countsOfReader = /^[a-z_]{3,20}=\w{1,20}(?:(?:\s\|)?\s[a-z_]{3,20}=\w{1,20}){1,8}$/u

const longestCounts = 160

/** The number of a page, as such a program heads it. */
const namesPage = /^(?:Page|PAGE|Trang|TRANG)\s\d{1,4}$/u

function isPageBreak(text: string, code: number): boolean {
  // T, P, p and the marks it may begin with, before the pattern is tried
  return (code === 84 || code === 80 || code === 112 || code < 65 || code === 91 || code === 123 || code > 8210) && pageBreakLine.test(text)
}

/** `https://a.vn/bao-cao-2019... 16-Apr-19`, `https://a.vn/bao-cao 2/6`: what a browser prints at the foot of a page; a link of the text has nothing behind it. */
const printedAddress = /^(?:https?:\/\/|file:\/\/)\S{4,300}\s(?:\d{1,2}[-/.](?:\d{1,2}|\p{Lu}\p{Ll}{2})[-/.]\d{2,4}|\d{1,3}\/\d{1,3})$/u
/** `Báo cáo quản lý chợ... Page 2 of 6`; groups: the page's title. */
const printedTitle = /^(.{3,200}?)\s(?:Page|Trang)\s\d{1,3}\s(?:of|\/)\s\d{1,3}$/u
/** `16/4/2019, 10:21 AM Báo cáo quản lý chợ` at the head of a page. */
const printedTime = /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\s\S/u

/** The lines that a browser prints on each page of a site: the address with the day or the page, the page's title beside it or again and again. */
function linesOfPrint(lines: readonly Line[]): Set<number> {
  const printed = new Set<number>()
  const titles = new Map<string, number[]>()
  for (const [at, { text, cells }] of lines.entries()) {
    if (cells || text.length > 500) continue
    const code = text.charCodeAt(0)
    if ((code === 104 || code === 102) && printedAddress.test(text)) printed.add(at)
    const last = text.charCodeAt(text.length - 1)
    const title = last > 47 && last < 58 && text.length < 240 ? printedTitle.exec(text)?.[1] : undefined
    if (title !== undefined) titles.set(title, [...(titles.get(title) ?? []), at])
  }
  const isBeside = (at: number): boolean => printed.has(at - 1) || printed.has(at + 1)
  const addresses = [...printed]
  for (const places of titles.values()) if (places.length > 1 || isBeside(places[0]!)) for (const at of places) printed.add(at)
  for (const at of addresses)
    for (const near of [at - 1, at + 1]) if (lines[near] && !lines[near].cells && printedTime.test(lines[near].text)) printed.add(near)
  return printed
}
