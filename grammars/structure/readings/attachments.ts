import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { bareLetters, isCapitals, saidOf, startsSmall, type Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import { romanValue } from '../roman.ts'
import * as phrases from '../phrases/index.ts'
import { joined, type Add } from './around.ts'
import { isAuthority, isNameOfSigner, isPost, isPostAlone } from './signers.ts'

/** What an attachment is issued with, its title above that note, the head of an appendix or a form (NĐ 30/2020 PL I III.1). */
export function readAttachment(lines: readonly Line[], at: number, capitals: boolean, typed: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  if (phrases.attachedNote.test(noteAt(lines, at))) {
    const bracketed = text.startsWith('(') || text.startsWith('*')
    if (bracketed) add('attachedTo', 'preface', -7, 'names what it is issued with')
    else if (!capitals && /^\p{Lu}/u.test(text) && !/[.;,]$|\snày/u.test(withRest(lines, at)))
      add('attachedTo', 'preface', -4.5, 'names what it is issued with')
  }
  if (capitals && isOrganAboveForm(lines, at)) add('issuer', 'preface', -8, 'who fills in a form, above its number')
  if (isTitleAboveUnits(lines, at)) add('docTitle', 'preface', -5, 'the title of an appendix, above its first unit')
  if (phrases.forceOfAnnex.test(text) && phrases.appendixLine.exec(lines[at - 1]?.text ?? '')?.[1] === '')
    add('attachedTo', 'preface', -7, 'says whether the annex binds')
  if (isNumberAboveTitle(lines, at)) add('mark', 'preface', -6, 'numbers the copy of what is attached')
  // `PHỤ LỤC` alone names no subject, whatever rules stand above it
  const isHead = text.length < 30 && phrases.appendixLine.exec(text)?.[1] === ''
  const titles =
    !typed && !isHead && isTitleLine(line, capitals) && !isPostAlone(line) && !isNameOfSigner(lines, at) ? linesAboveNote(lines, at) : 0
  if (titles > 0) add('docTitle', 'preface', -9, 'stands above what it is issued with', titles)
  if (!typed && titles === 0 && capitals && listsBelowSigner(lines, at))
    add('docTitle', 'preface', -9, 'the title of what is issued, below the signer')
  if (!typed && !capitals) readTitleWithNote(lines, at, add)
  if (!typed && capitals && phrases.applicantsTitle.test(text)) {
    const isAddressed = /^Kính gửi\s?:/u.test(lines[at + 1]?.text ?? '')
    add('docTitle', 'preface', isAddressed ? -9 : -2.5, 'the title of what a person fills in')
  }
  if (isLabelAgain(lines, at)) add('mark', 'preface', -7, "the form's number again, below its title")
  else if (phrases.formLine.test(text) || headsForm(lines, at) || isTitledForm(lines, at))
    add('appendixHead', 'preface', -5.5, 'heads a form')
  if (isFieldAboveTitle(lines, at)) add('mark', 'preface', -6, 'who fills in a form, above its title')
  else if (capitals && at > 0 && isFieldAboveTitle(lines, at - 1)) add('docTitle', 'preface', -6, 'the title below the fields of a form')
  const appendix = phrases.appendixLine.exec(text)
  if (appendix) {
    // `MẪU BÁO CÁO (Biểu 1, Biểu 2)`: what the bracket tells is no part of the name
    const rest = appendix[1]!.replace(/(?<=\p{Lu}{2} ?)\([^()]{1,80}\)$/u, '').trimEnd()
    if (rest === '' || isCapitals(rest))
      add(
        'appendixHead',
        'preface',
        capitals || rest !== '' || text.endsWith(')') ? -8 : line.styles || line.level ? -6.5 : -5,
        'heads an appendix',
      )
    else if (capitals || (phrases.attachedNote.test(rest) && !/[.;,]$|\snày/u.test(rest) && !isInsideSentence(lines, at)))
      add('appendixHead', 'preface', -6, 'heads an appendix')
    else if (isTitledAppendix(lines, at)) add('appendixHead', 'preface', -6.5, 'heads an appendix')
    else readAppendixWithTitle(lines, at, add)
  }
}

/**
 * `Phụ lục II. Danh mục thiết bị`: mark and title in one line, as heading styles and databases join them (NĐ 30/2020 PL I III.1 has them on two), where the
 * note of what it is issued with stands below, the signer above, or the appendix before it in the text.
 */
export function readAppendixWithTitle(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!
  const mark = line.cells ? undefined : phrases.appendixWithTitle.exec(line.text)?.[1]
  if (mark === undefined || isInsideSentence(lines, at)) return
  if (isAboveNote(lines, at)) add('appendixHead', 'preface', -8, 'heads an appendix, above what it is issued with')
  else if (isListedAppendix(lines[at - 1]) || isListedAppendix(lines[at + 1])) return
  else if (isBelowEnd(lines, at)) add('appendixHead', 'preface', -8, 'heads an appendix, below the signer')
  else if (followsAppendix(lines, at, mark)) add('appendixHead', 'preface', -6.5, 'heads the next appendix')
}

/** With the next line, where that goes on small: a sentence, as a footnote is, ends in a stop; below an appendix's head or title it is a note all the same. */
function withRest(lines: readonly Line[], at: number): string {
  const next = lines[at + 1]
  const isBelowHead = lines.slice(Math.max(0, at - 3), at).some(({ text }) => phrases.appendixLine.test(text))
  return next?.blanks === 0 && startsSmall(next.text) && !isBelowHead ? (joined(lines, at, 2, 400) ?? lines[at]!.text) : saidOf(lines[at]!)
}

/** "Danh mục thiết bị (Ban hành kèm theo …)", wrapped or not, apart below the signer, or with the note of another thing that is issued and ends above (NĐ 30/2020 PL I III.1). */
function readTitleWithNote(lines: readonly Line[], at: number, add: Add): void {
  const { blanks, bars, level, text } = lines[at]!
  if (blanks + bars + level === 0 || !phrases.issuedThing.test(text)) return
  let count = 1
  while (count < longestTitleWithNote && !lines[at + count - 1]!.text.endsWith(')') && lines[at + count]?.blanks === 0) count++
  const note = phrases.titleWithNote.exec(joined(lines, at, count, 500) ?? '')?.[1]
  if (note === undefined || !(isBelowEnd(lines, at) || standsBelowSameNote(lines, at, note))) return
  const title = lines.slice(at, at + count).findIndex((line) => line.text.startsWith('('))
  add('docTitle', 'preface', -13, 'names what is issued, with its note', title > 0 ? title : count)
}

const longestTitleWithNote = 8

/** The nearest above, or its last words where it is wrapped; things that are only listed stand right below each other. */
function standsBelowSameNote(lines: readonly Line[], at: number, note: string): boolean {
  for (let i = at - 1; i > 0 && i > at - longestIssued; i--) {
    const { text } = lines[i]!
    if (text.endsWith(')') && (text.endsWith(note) || note.endsWith(text))) return i < at - 2 && !isWithinArticles(lines, at)
  }
  return false
}

/** An article that is not the first stands next below: what is listed is of the one above. */
function isWithinArticles(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i < at + longestIssued; i++) {
    const number = /^Điều\s(\d{1,3})[.:]/u.exec(lines[i]!.text)?.[1]
    if (number !== undefined) return number !== '1'
  }
  return false
}

const longestIssued = 200

function isListedAppendix(line: Line | undefined): boolean {
  return line !== undefined && phrases.appendixWithTitle.test(line.text)
}

/** The note stands right below, or below what is left of the title. */
function isAboveNote(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i <= at + longestRest; i++) {
    const { text, cells } = lines[i]!
    if (phrases.attachedToDocument.test(noteAt(lines, i))) return true
    if (cells || /[.;:]$/u.test(text) || markersOf(lines[i]!).length > 0 || isListedAppendix(lines[i])) return false
  }
  return false
}

/** Further lines of such a title at most, with its note. */
const longestRest = 4

/** Who signed stands right above, or the archive of the copies. */
function isBelowEnd(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && (isNameOfSigner(lines, at - 1) || phrases.archiveItem.test(above.text))
}

/** Apart from the text above, which the appendix before it heads, as the number tells. */
function followsAppendix(lines: readonly Line[], at: number, mark: string): boolean {
  const number = numberOfAppendix(mark)
  if (number < 2 || (lines[at]!.blanks + lines[at]!.bars === 0 && !/[.;)]$/u.test(lines[at - 1]?.text ?? ''))) return false
  for (let i = at - 1; i >= 0 && i > at - longestAppendix; i--) {
    const { text, cells } = lines[i]!
    if (cells || !/^P[hH][ụỤ]/u.test(text)) continue
    const head = phrases.appendixLine.exec(text)
    if (!head || (head[1] !== '' && !isCapitals(head[1]!) && !isHeadAbove(lines, i))) continue
    return numberOfAppendix(head[1] === '' ? text : text.slice(0, -head[1]!.length)) === number - 1
  }
  return false
}

/** Mark and title of an appendix before, apart from the text, with its note or below the end of its document. */
function isHeadAbove(lines: readonly Line[], at: number): boolean {
  return isListedAppendix(lines[at]) && (lines[at]!.blanks > 0 || isAboveNote(lines, at) || isBelowEnd(lines, at))
}

const longestAppendix = 400

/** `Phụ lục số 02` → 2, `PHỤ LỤC II:` → 2; 0 where it has none. */
function numberOfAppendix(mark: string): number {
  const number = /\s(?:([IVX]{1,7})|0?(\d{1,2}))\s?[.:–—-]?\s?$/u.exec(mark)
  return number ? (number[1] ? (romanValue(number[1]) ?? 0) : Number(number[2])) : 0
}

/** `**Phụ lục – Danh sách phân công**`, `## Phụ lục I: Danh mục thiết bị`: in Markdown, where type stands for capitals, on a line apart; not one of a list of them. */
function isTitledAppendix(lines: readonly Line[], at: number): boolean {
  const { text, level, styles, blanks, bars, cells } = lines[at]!
  if (cells || text.length > 160 || !phrases.titledAppendix.test(text) || (at > 0 && blanks + bars === 0)) return false
  const next = lines[at + 1]
  if (!next || phrases.titledAppendix.test(next.text) || phrases.titledAppendix.test(lines[at - 1]?.text ?? '')) return false
  return level > 0 || (styles?.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length) ?? false)
}

/** "… quy định tại khoản 1 của" / "Phụ lục ban hành kèm theo …": the line above is full, and ends no sentence. */
function isInsideSentence(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!]
  return above !== undefined && line.blanks + line.bars === 0 && above.text.length > 40 && /[\p{Ll},]$/u.test(above.text)
}

/** `1. …`, `I. …`, `Điều 1. …`: the first unit of what a heading in capitals stands above; a title has no mark. */
export function opensUnits(line: Line): boolean {
  return markersOf(line).some(({ form, ordinal }) => ordinal[0] === 1 && (form === 'arabic' || form === 'roman' || form === 'article'))
}

/**
 * `Mẫu 3. Phiếu đánh giá sáng kiến`, `Mẫu TP-CC-07` above the letterhead of the form; `Biểu 01-CS`, `Mẫu M1` right above its title; `Mẫu 01` right
 * above the note of what it is issued with.
 */
function headsForm(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const next = lines[at + 1]
  if (text.length < 20 && shortForm.test(text) && next && next.text.length > 8 && isCapitals(next.text)) return true
  if (text.length < 30 && namedAnnex.test(text) && next && next.text.length > 8 && isCapitals(next.text)) return true
  const isFigured = text.length < 20 && phrases.figuredForm.test(text)
  if (isFigured && next && phrases.attachedToDocument.test(noteAt(lines, at + 1))) return true
  if (!isFigured && !/^(?:MẪU|Mẫu)\s(?:(?:SỐ|số|Số)\s)?\d{1,3}[a-zđ]?[.:]\s\p{Lu}/u.test(text) && !phrases.codedForm.test(text))
    return false
  if (isLabelAgain(lines, at + 1)) return true
  const below = lines.slice(at + 1, at + 5).map(({ text }) => bareLetters(text))
  return below.some((text) => phrases.mottos.some((motto) => text.startsWith(motto)))
}

/** `Mẫu 01a. Mẫu giấy xác nhận …` / `Mẫu 01a`, `Mẫu 02. Mẫu biên bản …` / `Mẫu 02-1`: who lists his forms sets number and name above each, as it is printed. */
function isLabelAgain(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const above = lines[at - 1]?.text ?? ''
  if (text === '' || text.length > 24 || !(phrases.formLine.test(text) || phrases.figuredForm.test(text))) return false
  const label = text.replace(/-\d{1,2}$|[.:]$/u, '')
  return above.startsWith(label) && /^\s?[.:–-]?\s(?:Mẫu|MẪU|\p{Lu}\p{Ll})/u.test(above.slice(label.length))
}

/**
 * `Biểu số 01. Tình hình thu nộp`, set apart, above a field that tells who reports to whom; a table in a text has a caption of such words. In a list of
 * forms the next one stands above or below.
 */
function isTitledForm(lines: readonly Line[], at: number): boolean {
  const { blanks, bars, level, text } = lines[at]!
  if (blanks + bars + level === 0 || !phrases.titledForm.test(text) || !fieldOfForm.test(lines[at + 1]?.text ?? '')) return false
  return !phrases.titledForm.test(lines[at - 1]?.text ?? '')
}

const fieldOfForm =
  /^(?:(?:Đơn vị|Cơ quan)(?! tính)\s[^:]{2,40}|(?:Kỳ|Ngày|Nơi|Người)\s(?:báo|nhận|gửi|lập)[^:]{0,40}|Tên\s[^:]{2,60}|Họ (?:và )?tên)\s?:/u

/** `Mẫu 01` / `(Ban hành kèm theo …)` / `Tên đơn vị……` / `TỔNG HỢP DỰ TOÁN`: who fills the form in stands between its note and its title. */
function isFieldAboveTitle(lines: readonly Line[], at: number): boolean {
  if (!isBlankField(lines[at])) return false
  let first = at
  while (first > at - mostFields && isBlankField(lines[first - 1])) first--
  const above = lines[first - 1]?.text ?? ''
  if (!above.endsWith(')') || !phrases.attachedToDocument.test(noteAt(lines, noteAbove(lines, first - 1)))) return false
  let below = at + 1
  while (below < at + mostFields && isBlankField(lines[below])) below++
  const title = lines[below]?.text ?? ''
  return title.length > 8 && isCapitals(title) && !/[.…_]{3}$/u.test(title) && !phrases.isMotto(title)
}

/** `TÊN CƠ QUAN BÁO CÁO` above `Biểu số 02.B`: a field for the organ, on the left of each form's number. */
function isOrganAboveForm(lines: readonly Line[], at: number): boolean {
  return fieldOfOrgan.test(lines[at]!.text) && phrases.formLine.test(lines[at + 1]?.text ?? '')
}

const fieldOfOrgan = /^TÊN (?:CƠ QUAN|ĐƠN VỊ|TỔ CHỨC|DOANH NGHIỆP|CÔNG TY)(?!\p{L})[^.;:]{0,80}$/u

/** `Phụ lục I` / "Thủ tục thuộc lĩnh vực căn cước" / `1. …`: in running case, between the number of an appendix and its first unit. */
function isTitleAboveUnits(lines: readonly Line[], at: number): boolean {
  const { text, cells } = lines[at]!
  const [head, below] = [lines[at - 1], lines[at + 1]]
  if (
    head?.text.charCodeAt(0) !== 80 ||
    !below ||
    cells ||
    text.length < 16 ||
    text.length > 200 ||
    !runningTitle.test(text) ||
    !opensUnits(below)
  )
    return false
  return phrases.appendixLine.exec(head.text)?.[1] === '' && head.text.length > 8 && markersOf(lines[at]!).length === 0
}

const runningTitle = /^\p{Lu}\p{Ll}.{10,190}[^.;:,]$/u

/** Where a note in brackets begins that ends on this line, itself or one of the two above. */
function noteAbove(lines: readonly Line[], at: number): number {
  let first = at
  while (first > 0 && first > at - 2 && lines[first]!.text.charCodeAt(0) !== 40) first--
  return first
}

/** `Tên đơn vị: ……`: what is left to be filled in. */
function isBlankField(line: Line | undefined): boolean {
  return line !== undefined && /[.…_]{2}$/u.test(line.text) && blankField.test(line.text)
}

const blankField = /^\p{Lu}\p{Ll}[\p{L}\s,/()]{1,40}:?\s?[.…_]{2,80}$/u
const mostFields = 4

const shortForm = /^(?:MẪU|Mẫu|BIỂU|Biểu)\s(?:\d{2}-\p{Lu}{1,6}|\p{Lu}\d{1,2})$/u
/** `Phương pháp số 01` above its title in capitals: an annex that is called by what it holds. */
const namedAnnex = /^(?:PHƯƠNG PHÁP|Phương pháp|QUY TRÌNH|Quy trình|SƠ ĐỒ|Sơ đồ|BẢN ĐỒ|Bản đồ)\s(?:SỐ|số|Số)\s?\d{1,3}[a-zđ]?$/u

/** "Quy chế phối hợp …", "Toàn văn Quy chế …" in running case, apart from what stands above, over "(Ban hành kèm theo …". */
export function namesTypeAboveNote(lines: readonly Line[], at: number): boolean {
  const note = lines[at + 1]?.text ?? ''
  if (!/^[(*]\s?\p{Lu}/u.test(note) || !phrases.attachedToDocument.test(note)) return false
  const { text, blanks } = lines[at]!
  if (text.length > 260 || (at > 0 && (blanks === 0 || isBelowType(lines, at)))) return false
  const type = docTypeOfName(text, phrases.reproduced.exec(text)?.[0].length)
  return type !== null && !type.type.common && /^\s(?!này|nêu|số|trên)\p{L}/u.test(text.slice(type.end)) && !/[.;:,]$/u.test(text)
}

/** The type, on one line or two, stands above; `CỦA …` behind other words in capitals goes on with a title. */
export function isBelowType(lines: readonly Line[], at: number): boolean {
  for (let count = 1; count <= 2 && count <= at; count++) {
    const words = joined(lines, at - count, count) ?? ''
    const type = docTypeOfName(words)
    if (type && words.length - type.end <= 20) return true
  }
  return at === 0
}

/**
 * The subject began in the lines right above, below the type alone on its line, and all is in capitals: what a website's source wraps to begin with the
 * name of a body or of a type goes on with the subject (`BÃI BỎ` / `QUYẾT ĐỊNH SỐ …`, `… CHO` / `BẢO HIỂM XÃ HỘI …`).
 */
export function isInsideSubject(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - longestTitle; i--) {
    const [{ text, blanks, bars, cells, piece }, above] = [lines[i + 1]!, lines[i]!]
    if (blanks + bars > 0 || cells || piece || !isCapitals(text) || !isCapitals(above.text) || /[:.]$/u.test(above.text)) return false
    if (i < at - 1 && docTypeOfName(saidOf(above))?.end === saidOf(above).length) return true
  }
  return false
}

/** As many lines as a subject has at most that the source of a website wraps. */
const longestTitle = 10

/** The words of a note, with those of the next line where a narrow column breaks its first: `(Ban hành` / `kèm theo Quyết định …)`. */
function noteAt(lines: readonly Line[], at: number): string {
  const { text } = lines[at]!
  return text.charCodeAt(0) === 40 && text.length < 20 && /^\((?:Được |Phê duyệt )?(?:Ban(?: hành)?|Kèm)$/u.test(text)
    ? (joined(lines, at, 2) ?? text)
    : text
}

/** `7613`, `Bản 01` at the head of a page, above the title of what is attached and its note: the number that who keeps the copy gave it. */
function isNumberAboveTitle(lines: readonly Line[], at: number): boolean {
  if (at > 1 || !numberOfCopy.test(lines[at]!.text)) return false
  for (let i = at + 1; i <= 2; i++) {
    const line = lines[i]
    if (!line) return false
    if (isCapitals(line.text) && linesAboveNote(lines, i) > 0) return true
    if (!numberOfCopy.test(line.text)) return false
  }
  return false
}

const numberOfCopy = /^(?:(?:Bản|BẢN)\s(?:(?:số|SỐ)\s?:?\s?)?)?\d{1,5}$/u

/** How many lines of a title stand from here down to the note that says what it is issued with (NĐ 30/2020 PL I III.1). */
export function linesAboveNote(lines: readonly Line[], at: number): number {
  if (at >= lines.length) return 0
  const above = lines[at - 1]
  // `TM. ỦY BAN NHÂN DÂN` / `CỦA …`, `VỀ …`: the end of the document before, and what is left of the title; so does the last cell of an end end it
  const isBelowEnd = above && isAuthority(above) && (/^(?:CỦA|VỀ)\s/u.test(lines[at]!.text) || (above.closes && lines[at]!.bars === 0))
  const isBelowTitle =
    above && !isBelowEnd && isTitleLine(above, isCapitals(above.text)) && !isPostAlone(above) && !isNameOfSigner(lines, at - 1)
  if (isBelowTitle && lines[at]!.blanks + lines[at]!.bars === 0) return 0
  for (let i = at + 1; i < lines.length && i <= at + 9; i++) {
    const line = lines[i]!
    if (line.bars > 0 || line.cells) return 0
    if (phrases.attachedToDocument.test(noteAt(lines, i))) return i - at
    const bracketed = linesOfBracket(lines, i)
    if (bracketed > 0) i += bracketed - 1
    else if (
      !isTitleLine(line, isCapitals(line.text)) &&
      !(i <= at + longestSubject && isSubjectOfList(lines, at, i)) &&
      !isSecondTitle(lines, at, i)
    )
      return 0
  }
  return 0
}

/** `(Trình độ: Đại học` / `Hình thức: Chính quy)`: how many lines a bracket below a title takes; 0 where none opens. */
function linesOfBracket(lines: readonly Line[], at: number): number {
  if (lines[at]!.text.charCodeAt(0) !== 40) return 0
  for (let i = at; i < lines.length && i < at + longestBracket; i++) {
    if (i > at && (lines[i]!.blanks > 0 || lines[i]!.text.includes('('))) return 0
    if (lines[i]!.text.endsWith(')')) return i - at + 1
  }
  return 0
}

const longestBracket = 3

/** `DANH SÁCH` / `Thành viên Ban Chỉ đạo` / `(Kèm theo …)`: below that word alone, or more in capitals, stands whose list it is, in running case. */
function isSubjectOfList(lines: readonly Line[], at: number, i: number): boolean {
  const { text, blanks } = lines[i]!
  return bareList.test(lines[at]!.text) && blanks <= 1 && !/[.;:]$/u.test(text) && markersOf(lines[i]!).length === 0
}

/**
 * `QUY CHUẨN KỸ THUẬT QUỐC GIA …` / `National technical regulation on …` / `(Kèm theo …)`: between the title and its note stands the title in
 * another language, or what field it is of.
 */
function isSecondTitle(lines: readonly Line[], at: number, i: number): boolean {
  const { text, blanks } = lines[i]!
  if (blanks > 1 || !secondTitle.test(text) || markersOf(lines[i]!).length > 0 || phrases.personName.test(text)) return false
  if (!lines[i + 1] || !phrases.attachedToDocument.test(noteAt(lines, i + 1))) return false
  const said = saidOf(lines[at]!)
  const isOtherHead = [phrases.organWord, phrases.postWord, phrases.appendixLine, phrases.formLine].some((word) => word.test(said))
  return said.length > 15 && !isOtherHead && markersOf(lines[at]!).length === 0 && !phrases.isMotto(said)
}

/** No field to fill in, no sentence. */
const secondTitle = /^\p{Lu}\p{Ll}[^.;:…]{6,160}$/u

const bareList = /^(?:DANH (?:MỤC|SÁCH)|THÀNH PHẦN)(?:\s\p{Lu}{2,8}){0,6}$/u

/** `DANH MỤC HÀNG HÓA` below the name under a post, above the first unit: no post and no organ begins so, and what the document issues often does. */
function listsBelowSigner(lines: readonly Line[], at: number): boolean {
  const { text, blanks } = lines[at]!
  if (at < 2 || blanks === 0 || !issuedList.test(text)) return false
  const name = lines[at - 1]!
  if (!phrases.personName.test(name.text) || isCapitals(name.text) || !(isPost(lines[at - 2]) || isAuthority(lines[at - 2]))) return false
  let end = at + 1
  while (end < lines.length && end < at + longestSubject && isCapitals(lines[end]!.text) && !opensUnits(lines[end]!)) end++
  return end < lines.length && opensUnits(lines[end]!)
}

const issuedList = /^(?:DANH (?:MỤC|SÁCH)|QUY CHUẨN (?:KỸ THUẬT|VỀ)|ĐỊNH MỨC|TIÊU CHUẨN)\s\p{Lu}/u

/** In capitals, or in strong type from end to end. */
function isTitleLine({ text, styles }: Line, capitals: boolean): boolean {
  return capitals || Boolean(styles?.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length))
}

/** How many lines the subject of a document takes in small letters. */
export const longestSubject = 5
