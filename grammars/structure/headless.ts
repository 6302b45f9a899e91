// Web pages print a document without its letterhead: the type and the title in one line of running case (`Thông báo lịch nghỉ hè …`), below it
// what it rests on, and its units. News have such titles too; what stands below tells them apart.

import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { isCapitals, type Line } from './line.ts'
import { readMarkers } from './markers.ts'
import { authorityMark, basisWord, editorsNote, isMotto, numberLine, recipientsWord, recitalWord, timeStamp } from './phrases/index.ts'

/** "… Trường Đại học Y thông báo như sau:", "… báo cáo kết quả thực hiện với các nội dung sau:"; groups: who speaks. */
export const speaks =
  /(?:^|[,.;:]\s)(\p{Lu}[^,.;:]{3,90}?)\s(?:trân trọng |kính |xin )?(?:thông báo|báo cáo|ban hành|xây dựng|hướng dẫn|triển khai|đề nghị|yêu cầu|công bố|quyết định|thông qua|tổng hợp)\s(?:[^.;:]{0,200}\s)?sau(?: đây)?\s?:$/u
const purpose = /^(?:Nhằm|Để)\s\p{Ll}/u

/** Lines of a title, of the reasons below it, and down to the second unit. */
const longestTitle = 3
const longestReasons = 14
const reach = 60

/** How many lines from here on name the type and the title of a document that stands there without a letterhead; 0 for others. */
export function linesOfHeadless(lines: readonly Line[], at: number): number {
  const { text } = lines[at]!
  const type = text.length < 260 && !isCapitals(text) ? docTypeOfName(text) : null
  if (!type || !/^\s(?!này|nêu)\p{L}/u.test(text.slice(type.end))) return 0
  const isInSentence = /^\ssố\s/u.test(text.slice(type.end))
  if ((type.type.common && type.type.code !== 'GM' && !isInSentence) || !standsApart(lines, at)) return 0
  let from = at + 1
  while (from < at + longestTitle && isOneTitle(lines[from - 1], lines[from]) && !isAuthority(lines, from)) from++
  if (from >= lines.length || /[.;:,!?]$/u.test(lines[from - 1]!.text)) return 0
  if (opensText(lines, at) && headsWhatFollows(lines, at, from, type.type.code)) return from - at
  if (isInSentence) return endOfSentenceHead(lines, at, from) > 0 ? from - at : 0
  if (type.type.common) return 0
  const to = endOfReasons(lines, isAuthority(lines, from) ? from + 1 : from)
  return to > 0 && isNumbered(lines, to) ? from - at : 0
}

/** At most the site's own lines stand above: its menu, when it was put there, the title once more. */
function opensText(lines: readonly Line[], at: number): boolean {
  return (
    at <= longestSite &&
    lines.slice(0, at).every(({ text }) => text.length < 60 || text === lines[at]!.text || /[.!?…]$/u.test(text)) &&
    !lines.slice(0, at).some(({ text }) => isCapitals(text) || numberLine.test(text) || readMarkers(text).length > 0)
  )
}

const longestSite = 4

/**
 * A text that opens with such a title has fewer reasons to be taken for news: the table of a plan right below, one basis above the first part, a
 * resolution's organ and subject above its first section, the formula that enacts, or what an invitation says of its time.
 */
function headsWhatFollows(lines: readonly Line[], at: number, from: number, code: string): boolean {
  const first = lines[from]!
  if (first.blanks > 0 && (code === 'KH' || code === 'CTr') && /^(?:TT|STT|Số TT)$/iu.test(first.text)) return true
  const behind = behindEditorsNote(lines, from)
  const next = lines.slice(behind, behind + longestReasons)
  if ((code === 'NQ' || code === 'QĐ') && next.some(({ text }) => formula.test(text))) return true
  if (basisWord.test(first.text.replace(/^[-–]\s?/u, ''))) {
    const end = next.findIndex(opens)
    return end > 0 && /[.:;]$/u.test(next[end - 1]!.text)
  }
  if (ofOrgan.test(lines[at]!.text)) {
    // news under such a title begins with a sentence
    const isListed = readMarkers(first.text).some(({ form, ordinal }) => form === 'arabic' && ordinal[0] === 1 && ordinal.length === 1)
    return next.slice(0, 3).some(opens) || (isListed && isNumbered(lines, from))
  }
  return code === 'GM' && isNumbered(lines, from) && lines.slice(from, from + reach).some(({ text }) => timeOfMeeting.test(text))
}

/** The mark of the first part, chapter, section or article. */
function opens(line: Line): boolean {
  return readMarkers(line.text).some(
    ({ form, ordinal }) => (form === 'roman' || form === 'part' || form === 'chapter' || form === 'article') && ordinal[0] === 1,
  )
}

/** The line behind an editor's words on the text, on however many lines they stand. */
function behindEditorsNote(lines: readonly Line[], from: number): number {
  if (!editorsNote.test(lines[from]!.text)) return from
  let to = from + 1
  while (to < lines.length - 1 && to < from + reach && lines[to]!.blanks === 0 && !opens(lines[to]!)) to++
  return to
}

/** Right above what is resolved, on a line of its own (05-HD/VPTW I.5, NĐ 30/2020 PL I II.6). */
const formula = /^QUYẾT (?:NGHỊ|ĐỊNH)\s?:?$/u
const ofOrgan =
  /^(?:Nghị quyết|Chỉ thị|Kết luận) của (?:\p{Lu}[^.;:\d]{3,90} về \p{Ll}|(?:Đại hội|Hội nghị|Ban|Bộ) [^.;:]{3,90}$)|^(?:Chương trình hành động|Kế hoạch) của (?:Ban|Tỉnh|Thành|Huyện|Đảng) [^.;:\d]{3,90} (?:thực hiện|triển khai) \p{Lu}/u
const timeOfMeeting = /^(?:\d\s?[.)/–-]{1,2}\s?|[-–+*•]\s?)?Thời gian\s?:/u

/** "Hướng dẫn số 12-HD/BTCTU, ngày 18/9/2013 của Ban Tổ chức Tỉnh ủy … về …", "Thông báo số 8-TB/BTGTW, ngày 15/5/2007, về việc …": all that a head says, in one sentence. */
const sentenceHead = /^\p{L}[\p{L} ]{3,30} số \d{1,5}[-/]\S{2,30}?,? ngày [\d/.-]{8,10}(?:,? của \p{Lu}[^,.;:]{3,80})?,? về \p{L}/u

/** The line behind such a sentence and when it was put on the site, where the first unit stands there or, further below, who signs, and no letterhead; else 0. */
function endOfSentenceHead(lines: readonly Line[], at: number, from: number): number {
  const title = lines
    .slice(at, from)
    .map(({ text }) => text)
    .join(' ')
  if (!sentenceHead.test(title)) return 0
  const first = timeStamp.test(lines[from]!.text) ? from + 1 : from
  const opens =
    lines[first] && readMarkers(lines[first].text).some(({ form, ordinal }) => form !== 'dash' && form !== 'bullet' && ordinal[0] === 1)
  const signs = (line: Line): boolean => isCapitals(line.text) && authorityMark.test(line.text)
  if (opens ? !isNumbered(lines, first) : !lines.slice(first, first + reach).some(signs)) return 0
  for (let i = first; i < lines.length && i < first + reach; i++)
    if (numberLine.test(lines[i]!.text) || isMottoInCapitals(lines[i]!.text)) return 0
  return first
}

function isMottoInCapitals(text: string): boolean {
  return text.length < 60 && isCapitals(text) && isMotto(text)
}

/** "Nhằm …; căn cứ …, Trường … thông báo như sau:" right below such a title. */
export function standsBelowHeadless(lines: readonly Line[], at: number): boolean {
  if (!purpose.test(lines[at]!.text)) return false
  for (let above = 1; above <= longestTitle && above <= at; above++) if (linesOfHeadless(lines, at - above) === above) return true
  return false
}

/** Right below a title that opens its text, whose subject it is already. */
export function standsBelowTitleOfText(lines: readonly Line[], at: number): boolean {
  for (let above = 1; above <= longestTitle && above <= at; above++)
    if (at - above <= longestSite && linesOfHeadless(lines, at - above) === above) return true
  return false
}

/** A sentence does not reach into it, nor is it the title below a type (`THÔNG TƯ` / `Quy định chi tiết …`). */
function standsApart(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (!before) return true
  // also with its number behind it, and with a rule between
  const above = /^[-–_=*]{1,99}$/u.test(before.text) ? lines[at - 2]?.text : before.text
  const type = above ? docTypeOfName(above) : null
  if (isInTitle(lines, at)) return false
  if (at <= longestSite && lines[0]!.text === lines[at]!.text) return true
  if (type && (type.end === above!.length || isCapitals(above!))) return false
  return lines[at]!.blanks + lines[at]!.bars > 0 || (before.text.length < 80 && !/[,;:–-]$/u.test(before.text))
}

/** A further line of the title below a type in capitals: "… trước ngày" / "Luật Bảo hiểm xã hội số … có hiệu lực". */
function isInTitle(lines: readonly Line[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 1 - longestTitle && lines[i]!.blanks <= 1 && lines[i]!.bars === 0; i--) {
    const { text } = lines[i - 1]!
    if (/[.;:!?]$/u.test(text)) return false
    if (isCapitals(text)) return docTypeOfName(text)?.end === text.length
  }
  return false
}

function isOneTitle(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || !line || line.blanks + line.bars > 0 || line.cells) return false
  // `2024` / `- 2025`
  const isMarked = readMarkers(line.text).length > 0 && !/^[-–]\s\d/u.test(line.text)
  const isSentence = /^\p{Lu}.{120,4000}[.:]$/u.test(line.text)
  return !isReason(line.text) && !isMarked && !isSentence && !/[.;:,!?]$/u.test(before.text)
}

/** The enacting authority in capitals above the reasons; a numeral alone is the end of a title. */
function isAuthority(lines: readonly Line[], at: number): boolean {
  return lines[at]!.text.includes(' ') && isCapitals(lines[at]!.text) && lines[at + 1] !== undefined && isReason(lines[at + 1]!.text)
}

function isReason(text: string): boolean {
  return basisWord.test(text) || recitalWord.test(text) || purpose.test(text)
}

/** The line behind the reasons: several legal bases, or a sentence in which an organ speaks on its reasons; 0 where none stand here. */
function endOfReasons(lines: readonly Line[], from: number): number {
  if (lines[from]!.cells || !isReason(lines[from]!.text)) return 0
  let said = ''
  let bases = 0
  for (let i = from; i < lines.length && i < from + longestReasons; i++) {
    const { text } = lines[i]!
    // `số` / `91/QĐ-ĐH …` goes on with a sentence
    if (/[.;:,]$/u.test(lines[i - 1]!.text) && readMarkers(text).length > 0 && !isReason(text)) return bases > 1 ? i : 0
    if (basisWord.test(text)) bases++
    said = `${said.slice(-400)} ${text}`.trimStart()
    if (text.endsWith(':') && speaks.test(said)) return i + 1
  }
  return 0
}

/** Units of one form, from the first on, or the list of recipients. */
function isNumbered(lines: readonly Line[], from: number): boolean {
  const seen = new Set<string>()
  for (let i = from; i < lines.length && i < from + reach; i++) {
    if (recipientsWord.test(lines[i]!.text)) return true
    for (const { form, ordinal, length } of readMarkers(lines[i]!.text)) {
      if (
        form === 'dash' ||
        form === 'plus' ||
        form === 'bullet' ||
        ordinal.length > 1 ||
        (length === lines[i]!.text.length && form === 'arabic')
      )
        continue
      if (ordinal[0] === 1) seen.add(form)
      else if (ordinal[0] === 2 && seen.has(form)) return true
    }
  }
  return false
}
