import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isCapitals, type Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import * as phrases from '../phrases/index.ts'
import type { Add } from './around.ts'
import { isRuleOfMotto } from './motto.ts'
import { standsWithinText } from './within-text.ts'

function isNote({ note, unit, text }: Line): boolean {
  const mark = note || unit ? null : phrases.noteMark.exec(text)
  return note !== undefined || (mark !== null && mark[4] === undefined)
}

/** How far below the mark of a note its page ends, in lines as they are printed and in characters however they are wrapped. */
const pageBelowMark = { lines: 12, wrapped: 60, characters: 1_800 }
const longestLook = 4_000

/** The mark stands a little above: the note may be at the foot of that page, among the paragraphs. Farther above only where the text goes on. */
function isAtFoot(lines: readonly Line[], at: number): boolean {
  const { note, text } = lines[at]!
  const mark = note ? text.slice(0, note.length) : phrases.noteMark.exec(text)![0].trimEnd()
  const figures = note && /^\d/u.test(mark) ? figuresFrom(lines, at) : null
  const isMarked = (words: string): boolean => (figures ? figures.some((figure) => isGlued(words, figure)) : words.indexOf(mark) > 0)
  for (let i = at - 1, room = pageBelowMark.characters; i >= 0 && room > 0 && i >= at - pageBelowMark.wrapped; i--) {
    if (isMarked(lines[i]!.text.slice(-longestLook))) return i >= at - pageBelowMark.lines || goesOnBelow(lines, at)
    room -= lines[i]!.text.length
  }
  return false
}

/** The bare figures of the notes from here on that stand below each other: the mark of the last is the nearest. */
function figuresFrom(lines: readonly Line[], at: number): string[] {
  const figures: string[] = []
  for (let i = at; i < lines.length && i < at + pageBelowMark.lines && (i === at || lines[i]!.blanks === 0); i++)
    if (lines[i]!.note) figures.push(lines[i]!.note!.label)
  return figures
}

/** `09 xã1`, `y tế.1`, `xã¹`, `ngày 03/6/20241`: the bare figure behind a word or its stop, or behind a year that has its four, no part of a number. */
function isGlued(words: string, figure: string): boolean {
  for (let at = words.indexOf(figure); at >= 0; at = words.indexOf(figure, at + 1))
    if (
      /[\p{L}.,;:”")\]]$|\/(?:19|20)\d{2}$/u.test(words.slice(Math.max(0, at - 5), at)) &&
      !/^(?:\d|\.\d)/u.test(words.slice(at + figure.length, at + figure.length + 2))
    )
      return true
  return false
}

/** Units or the end of the document stand below the notes. */
function goesOnBelow(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + pageBelowMark.wrapped)
    .some(
      (line) =>
        !isNote(line) && (markersOf(line).length > 0 || phrases.recipientsWord.test(line.text) || phrases.authorityMark.test(line.text)),
    )
}

/** The bases go on where the next page begins, or right below the note. */
function isAmongBases(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + longestNote).find((line) => line.opensPage ?? line.blanks > 0)
  return [next, lines[at + 1]].some((line) => line && (phrases.basisWord.test(line.text) || phrases.recitalWord.test(line.text)))
}

/** A note at the foot of a page, in lines. */
const longestNote = 40

/** `=========== PHỤ LỤC ===========`: whoever put several texts into one file parted them so. */
const ruledWords = /^[=*#~_]{5,120}\s?\p{Lu}[^=*#~_]{1,60}[=*#~_]{5,120}$/u

/** Why the lead of news is no part of the document that it prints. */
export const newsOfDocument = 'news of the document whose text follows'

/** A headline, its day and its author at most stand above the lead. */
const topOfPage = 8

/** How many lines the lead of news takes that prints a document below; 0 for others. */
function linesOfLead(lines: readonly Line[], at: number): number {
  let { text } = lines[at]!
  let to = at + 1
  for (; to < lines.length && lines[to]!.blanks === 0 && text.length < longestLead; to++) text += ` ${lines[to]!.text}`
  return text.length < longestLead && phrases.leadOfText.test(text) ? to - at : 0
}

const longestLead = 1_500

/** What is of no part: notes at the end, rules, the lines of websites. */
export function readFurniture(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!
  const text = line.text
  if (isNote(line)) add('endnote', 'conclusions', isAtFoot(lines, at) ? 0 : -4, 'a note at the end')
  if (isNote(line) && text.charCodeAt(0) !== 40 && isAmongBases(lines, at))
    add('endnote', 'preamble', -1.5, 'a note at the foot of a page among the bases')
  // a converter draws its tables with rules as wide as they are; and where a line was drawn it prints `[____]`
  if (
    (phrases.ruleLine.test(text) || /^\[_{3,400}\](?:\[_{0,400}\]){0,4}$/u.test(text)) &&
    (text.length >= 3 || text === '*' || text === '**')
  ) {
    // dots may be a blank to be filled in, stars and long dashes are not
    const cost = /^(?:[*\s]+|-{3,})$/u.test(text) ? -0.3 : 0.2
    add('separator', 'preface', text === '*' ? -1.5 : -1, 'a rule')
    add('separator', 'body', cost, 'a rule')
    add('separator', 'conclusions', cost, 'a rule')
    add('separator', 'outside', cost, 'a rule')
    add('separator', 'preamble', 0.5, 'a rule')
    return
  }
  if (phrases.editorsNote.test(text)) {
    for (const zone of ['outside', 'preface', 'body', 'conclusions'] as const) add('sourceNote', zone, -6, "an editor's note")
    return
  }
  const lead = at < topOfPage && text.startsWith('Ngày ') ? linesOfLead(lines, at) : 0
  if (lead > 0) {
    add('prose', 'outside', -6, newsOfDocument, lead)
    return
  }
  if (text.startsWith('- ') && numberedLink.test(text) && docTypeOfName(text, text.search(/\p{Lu}/u))) {
    for (const zone of ['outside', 'conclusions'] as const) add('sourceNote', zone, -4.5, "one of a website's numbered links")
    return
  }
  if (text.length > 200) return
  if (isAdvertisement(lines, at)) {
    for (const zone of ['outside', 'preface', 'body', 'conclusions'] as const)
      add('sourceNote', zone, zone === 'body' ? -8 : -4.5, 'an advertisement')
    return
  }
  if (phrases.unitLine.test(text)) {
    add('sourceNote', 'body', -8, "a website's note on a unit")
    return
  }
  if (text.length < 30 && drawnLineAlone.test(text)) {
    add('separator', 'preface', -7, 'a drawn line, by its name')
    add('separator', 'conclusions', -1, 'a drawn line, by its name')
    add('separator', 'body', -1, 'a drawn line, by its name')
  }
  if (ruledWords.test(text))
    for (const zone of ['outside', 'conclusions', 'body', 'preface'] as const) add('separator', zone, -5, 'words between rules')
  // the star below the organ of the Party, and a speck beside it
  if (text.length === 2 && starAndSpeck.test(text) && isCapitals(lines[at - 1]?.text ?? '')) add('separator', 'preface', -1.5, 'a star')
  // what a scanner leaves of the rules of a head
  if (text === '-' || text === '--') add('separator', 'preface', -0.5, 'a rule')
  if (text.length <= 20 && isRuleOfMotto(lines, at)) add('separator', 'preface', -4, 'a rule between the lines of the motto')
  const isWeb =
    !phrases.isSiteLine(text) && !isAddressInSentence(lines, at) && (phrases.isWebLine(text) || (text.length < 60 && isOfSite(text)))
  if ((isWeb || phrases.isSiteLine(text)) && standsWithinText(lines, at)) {
    if (!isWeb || !isSourceOfFigures(lines, at)) add('sourceNote', 'body', isWeb ? -1 : -4.5, "a website's line within the text")
  } else if (phrases.isSiteLine(text)) {
    add('sourceNote', 'outside', -4.5, "a line of a website's page")
    add('sourceNote', 'body', -1, "a website's line")
  } else if (isWeb) {
    add('sourceNote', 'outside', -2.5, "a website's line")
    add('sourceNote', 'preface', -2.5, "a website's line")
    if (!isSourceOfFigures(lines, at)) {
      add('sourceNote', 'conclusions', -3.5, "a website's line")
      add('sourceNote', 'body', -1, "a website's line")
    }
  }
  if (text.length < longestHeadOfLinks && (phrases.headOfBox.test(text) || phrases.headOfDocuments.test(text)) && isBelowName(lines, at)) {
    add('sourceNote', 'outside', -4.5, "a website's box")
    add('sourceNote', 'conclusions', -4.5, "a website's box")
  }
  if (!isWeb && text.length < 170 && endsAsFile.test(text.slice(-5)) && phrases.fileLine.test(text)) {
    add('sourceNote', 'outside', -4.5, 'the name of a file')
    if (isBelowName(lines, at) && !goesOnBelow(lines, at)) add('sourceNote', 'conclusions', -4.5, 'the name of a file')
  }
  if (itemOfLinks.test(text) && isLink(lines, at)) {
    add('sourceNote', 'outside', -4.5, "a website's link")
    add('sourceNote', 'conclusions', -4.5, "a website's link")
  }
  if (at === 0 && text.startsWith('TIÊU ĐỀ: ')) add('sourceNote', 'outside', -4.5, 'the name under which a collection has the text')
  if (at < longestSiteHead && text.length < 50 && phrases.dayOfSite.test(text)) add('sourceNote', 'outside', -2.5, 'the day of a site')
}

/** `- 2Nghị định 75/2009/NĐ-CP sửa đổi …`: the texts that a site connects with this one, each behind a sign and a number. */
const numberedLink = /^- \d{1,2}(?=\p{Lu}\p{Ll})/u

/** The end of a file's name, or of its size in brackets. */
const endsAsFile = /(?:docx?|pdf|xlsx?|pptx?|rar|zip|[Bb]\)|ytes\))$/u

function isAdvertisement(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.length > 160) return false
  if (phrases.adLine.test(text)) return true
  if (text.length > 12 || !phrases.adWord.test(text)) return false
  const above = lines[at - 1]?.text ?? ''
  return /[.;]$/u.test(above) || phrases.adLine.test(above) || phrases.isWebLine(above)
}

/** `… nộp tại địa chỉ:` / `https://…`: the sentence above says it. */
function isAddressInSentence(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  // h, w
  const first = text.charCodeAt(0)
  if ((first !== 104 && first !== 119) || !addressAlone.test(text)) return false
  const above = lines[at - 1]
  return above !== undefined && above.text.length > 20 && above.text.endsWith(':') && !phrases.isWebLine(above.text)
}

const addressAlone = /^(?:https?:\/\/|www\.)\S{3,200}$/u

const itemOfLinks = /^[-–•+*»›>]\s?\p{Lu}/u
const mostLinks = 40

/** One of the list that a website sets below `Các tin khác`, each behind the same sign. */
function isLink(lines: readonly Line[], at: number): boolean {
  const sign = lines[at]!.text.charCodeAt(0)
  let i = at - 1
  while (i > 0 && i > at - mostLinks && lines[i]!.text.charCodeAt(0) === sign) i--
  if (i < 0 || lines[i]!.text.length > longestHeadOfLinks) return false
  const { text } = lines[i]!
  return phrases.headOfLinks.test(text) || (phrases.headOfBox.test(text) && isBelowName(lines, i) && !goesOnBelow(lines, at))
}

const isOfBox = (text: string): boolean => phrases.isWebLine(text) || phrases.headOfBox.test(text) || phrases.fileLine.test(text)

/** The name of who signs, or further lines of the site below it. */
function isBelowName(lines: readonly Line[], at: number): boolean {
  let i = at - 1
  while (i > 0 && i > at - mostLinks && isOfBox(lines[i]!.text)) i--
  return i >= 0 && phrases.personName.test(lines[i]!.text)
}

const longestHeadOfLinks = 40

/**
 * `Nguồn: Cục Thống kê tỉnh.` below a table or within a body that goes on: where the figures are from. Where a site took the text from names a site or
 * a paper, or stands at the text's end.
 */
function isSourceOfFigures(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  return text.charCodeAt(0) === 78 && sourceOfFigures.test(text) && goesOnBelow(lines, at)
}

const sourceOfFigures =
  /^Nguồn(?: số liệu)?\s?:\s?(?!(?:https?:|www\.|(?:Báo|Tạp chí|Đài|Cổng|Trang|Website|Internet|Sưu tầm|TTXVN|Thư viện|Thông tấn)(?!\p{L})))\p{Lu}(?!.{0,199}(?:https?:|www\.|\p{L}\.(?:vn|com|net|org|info)(?!\p{L})))/iu

const starAndSpeck = /^(?:\*[+.,'’`°^]|[+.,'’`°^]\*)$/u
const drawnLineAlone = new RegExp(`^${phrases.drawnLine}$`, 'u')

const longestSiteHead = 3

/** When a site put the text there, how often it was read: ends in a figure, or in AM, PM. */
function isOfSite(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return ((last >= 48 && last <= 57) || last === 77) && (phrases.postedAt.test(text) || phrases.counters.test(text))
}
