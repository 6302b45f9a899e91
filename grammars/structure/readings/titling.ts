import { isDesignation, isStandard } from '../../citation/standards.ts'
import { docTypeOfCode, docTypeOfName } from '../../vocabulary/doc-types.ts'
import { contents } from '../contents.ts'
import { linesOfHeadless, standsBelowTitleOfText } from '../headless.ts'
import { isCapitals, saidOf, startsSmall, type Line } from '../line.ts'
import { readMarkers } from '../markers.ts'
import { markersOf } from '../lost-stops.ts'
import * as phrases from '../phrases/index.ts'
import { readAddressee } from './addressees.ts'
import { joined, longestLetterhead, sentenceFrom, type Add } from './around.ts'
import { isBelowType, isInsideSubject, namesTypeAboveNote, opensUnits, readAttachment } from './attachments.ts'
import { isTitleOfForm } from './form-heads.ts'
import { isBelowCharter, isSecondOfMotto } from './motto.ts'
import { isNameOfSigner } from './signers.ts'

/** `BẢN SAO` above the letterhead of what was copied, or above its type; below a number of its own it is the type of a copy. */
export function isMarkOfCopy(lines: readonly Line[], at: number): boolean {
  if (!phrases.copyMark.test(saidOf(lines[at]!))) return false
  const type = lines[at + 1]?.text ?? ''
  if (isCapitals(type) && docTypeOfName(type)?.end === type.length && !phrases.copyMark.test(type)) return true
  if (lines.slice(Math.max(0, at - longestLetterhead), at).some(({ text }) => phrases.numberLine.test(text))) return false
  return lines.slice(at + 1, at + longestLetterhead).some(({ text }) => isCapitals(text) && phrases.isMotto(text))
}

/** The same as a scanner or a site sets it on any page: no number of a copy (NĐ 30/2020 Đ26, 05-HD/VPTW II) stands near. */
export function isStampOfCopy(lines: readonly Line[], at: number): boolean {
  if (!phrases.copyMark.test(lines[at]!.text) || isMarkOfCopy(lines, at)) return false
  const near = lines.slice(Math.max(0, at - longestLetterhead), at + longestLetterhead)
  return !near.some(({ text }) => numberOfCopy.test(text))
}

const numberOfCopy = /(?:^|[^\p{L}])(?:BS|SY|SL|TrS|TS|SB)(?:\s?[-/]|$)/u

/** `II. TỔ CHỨC …`, `II/. …`: a section, neither an organ nor a title. */
export const sectionMark = /^[IVX]{1,5}\s?\/?[.)]\s/u

/** `CHƯƠNG I. QUY ĐỊNH CHUNG`, `CHƯƠNG II QUYỀN VÀ …`: the first unit of rules, never their title. */
const chapterMark = /^(?:CHƯƠNG|Chương)\s?(?:[IVX]{1,5}|\d{1,2})(?!\p{L})/u

/** Type, subject, addressees, what it is attached to. */
export function readTitling(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  if (at < longestLetterhead && readStandardHead(lines, at, capitals, add)) return
  if (readIssuedStandard(lines, at, add)) return
  const typed = readType(lines, at, capitals, add)
  readOrganBehindType(lines, at, capitals, add)
  readTitle(lines, at, capitals, add)
  readAddressee(lines, at, add)
  readAttachment(lines, at, capitals, typed, add)
}

/** `TIÊU CHUẨN QUỐC GIA` / `TCVN 10098-5:2013` / `ISO 21003-5:2008`, or the number above the kind: the head of a standard that is alone in its file. */
function readStandardHead(lines: readonly Line[], at: number, capitals: boolean, add: Add): boolean {
  const text = saidOf(lines[at]!)
  const beside = (i: number, is: (text: string) => boolean): boolean => is(lines[i]?.text ?? '')
  const isKind = (words: string): boolean => phrases.standardKind.test(words)
  if (capitals && isKind(text) && (beside(at + 1, isStandard) || beside(at - 1, isStandard)))
    add('docType', 'preface', -8, 'the kind of a standard beside its number')
  else if (isStandard(text) && (beside(at - 1, isKind) || beside(at + 1, isKind)))
    add('docNumber', 'preface', -8, 'the number of a standard')
  else if (ofOtherBody.test(text) && beside(at - 1, isStandard)) add('mark', 'preface', -6, 'the standard that it is the same as')
  else {
    const above = lines[at - 1]?.text ?? ''
    if (capitals && !isKind(text) && (isStandard(above) || (ofOtherBody.test(above) && beside(at - 2, isStandard))))
      add('docTitle', 'preface', -4, 'the title below the number of a standard')
    return false
  }
  return true
}

/**
 * `QCVN 05A:2020/BCT`, `SỬA ĐỔI 1:2024 QCVN …` / `QUY CHUẨN KỸ THUẬT QUỐC GIA VỀ …`: what a circular issues has its designation above its title, and
 * neither motto nor organ (Luật Tiêu chuẩn và Quy chuẩn kỹ thuật).
 */
function readIssuedStandard(lines: readonly Line[], at: number, add: Add): boolean {
  const isTitle = (line: Line | undefined): boolean => line !== undefined && titleOfStandard.test(line.text) && isCapitals(line.text)
  if (isDesignation(lines[at]!.text) && isTitle(lines[at + 1]))
    add('docNumber', 'preface', -9, 'the designation of a standard, above its title')
  else if (isTitle(lines[at]) && isDesignation(lines[at - 1]?.text ?? '')) add('docTitle', 'preface', -9, 'the title of a standard')
  else return false
  return true
}

const titleOfStandard = /^(?:QUY CHUẨN|TIÊU CHUẨN)\s(?:\p{Lu}{1,8}\s){3}/u

const ofOtherBody = /^(?:ISO|IEC|ISO\/IEC|ISO\/TS|EN|ASTM|JIS|CODEX|ITU-T) [A-Z\d][\w:./ -]{1,30}$/u

/** The type of the document (NĐ 30/2020 Đ8, PL I II.5); tells whether the line names one. */
function readType(lines: readonly Line[], at: number, capitals: boolean, add: Add): boolean {
  const line = lines[at]!
  const text = withoutNote(saidOf(line), capitals)
  let typed = false
  for (let count = 1; count <= 2 && (capitals || text.length < 40) && !isConclusionOfNotice(lines, at); count++) {
    const words = count === 1 ? text : joined(lines, at, 2)
    if (words === null) break
    // what a decree regulates "in detail" is its subject; general provisions are a chapter's
    const type =
      isMarkOfCopy(lines, at) || phrases.treaty.test(words) || /^QUY ĐỊNH (?:CHI TIẾT\s|(?:CHUNG|CỤ THỂ|KHÁC)$)/iu.test(words)
        ? null
        : docTypeOfName(words, phrases.reproduced.exec(words)?.[0].length)
    if (!type) continue
    // without its type line a circular's subject begins with the name of another type
    if (count === 1 && capitals && guides.test(text) && isNumberedAsCircular(lines, at)) {
      add('docTitle', 'preface', -2.5, 'what the circular that its number tells gives guidance on')
      break
    }
    if (count === 1 && capitals && regulates.test(text) && isNumberedByType(lines, at) && isAboveBases(lines, at)) {
      add('docTitle', 'preface', -2.5, 'what is regulated by the document whose type its number tells')
      break
    }
    if (count === 1 && capitals && saysSubjectAgain(lines, at)) {
      add('docTitle', 'preface', -4.5, "a letter's subject again, above its text")
      break
    }
    // `NGHỊ QUYẾT` / `QUY ĐỊNH` / `VỀ …`: below its type what a document does
    if (count === 1 && words === 'QUY ĐỊNH' && isTypeAlone(lines[at - 1]?.text ?? '') && /^VỀ\s/u.test(lines[at + 1]?.text ?? '')) {
      add('docTitle', 'preface', -5, 'what the document does, above its subject')
      break
    }
    typed = true
    const rest = words.slice(type.end).trim()
    // `QUY CHẾ LÀM` / `VIỆC`: a longer name, on two lines
    if (count === 1 && rest !== '' && capitals && (docTypeOfName(joined(lines, at, 2) ?? '')?.end ?? 0) > words.length) continue
    // `VĂN BẢN HỢP NHẤT -` / `BỘ …`, `VĂN BẢN HỢP NHẤT - BỘ Y TẾ` / `VÀ …`: the gazette names the organ behind the type
    if (count === 1 && capitals && /^[-–]/u.test(rest) && isOrganBehindDash(rest, lines[at + 1])) {
      add('docType', 'preface', -5, 'type and organ on two lines', 2)
      break
    }
    if (capitals && isInsideSubject(lines, at) && !opensUnits(lines[at + 1] ?? line)) break
    if (rest === '' || rest === '*') {
      const certain = capitals && !(type.type.common && words.length < 8)
      add(
        'docType',
        'preface',
        certain ? -5 : capitals ? -3 : line.level > 0 || line.styles ? -2.5 : -0.5,
        `names a type of document`,
        count,
      )
      break
    }
    // directly below capitals it may go on with a title that names another document; with its number it does
    const above = lines[at - 1]
    const inTitle = above !== undefined && !above.closes && line.blanks + line.bars + line.level === 0 && isCapitals(above.text)
    if (count === 1 && capitals && !rest.startsWith(':') && !(inTitle && /^SỐ\s/u.test(rest))) {
      const below = inTitle ? 2 : 0
      const certain = /^CỦA\s/u.test(rest) || (!inTitle && numberAndDay.test(rest))
      add('docType', 'preface', (certain ? -4.5 : rest.length < 60 ? -2.5 : -1.5) + below, 'begins with a type of document')
      break
    }
  }
  const headless = capitals ? 0 : linesOfHeadless(lines, at)
  if (headless > 0) add('docType', 'preface', -6, 'type and title of a document without its letterhead', headless)
  if (!capitals && namesTypeAboveNote(lines, at)) add('docType', 'preface', -6, 'type and title above what it is issued with')
  if (!typed && capitals && namesTypesOfForm(text)) add('docType', 'preface', -5, 'the types of which who fills in a form chooses one')
  // "Văn bản" is the word for any document: where the type of a letter would stand it names none
  if (text === 'QUYẾT NGHỊ' && isAboveBases(lines, at)) add('docType', 'preface', -5, 'the type of a resolution of 1946 to 1981')
  if (text === 'VĂN BẢN') add('docType', 'preface', -4, 'the word for any document')
  if (!typed && capitals) readTypeWithoutCode(lines, at, add)
  if (capitals && phrases.treaty.test(text)) add('docType', 'preface', text.length < 16 ? -4 : -2.5, 'names a treaty')
  return typed
}

/** `BẢN NHẬN XÉT` / "đảng viên dự bị" below the letterhead, or below who signed the paper before: a type that has no code, above its subject; where no subject stands below it is the title. */
function readTypeWithoutCode(lines: readonly Line[], at: number, add: Add): void {
  const text = saidOf(lines[at]!)
  if (text.length > longestTypeLine || /[.:;,]$/u.test(text) || !phrases.typeWithoutCode.test(text)) return
  const isSubject = isAboveSubjectOfPaper(lines, at)
  if (standsBelowHead(lines, at)) {
    if (isSubject) add('docType', 'preface', -5, 'a type that has no code, above its subject')
    else add('docTitle', 'preface', -4.5, 'a type that has no code')
  } else if (isSubject && at > 0 && lines[at]!.blanks > 0 && isNameOfSigner(lines, at - 1)) {
    // a list without a head belongs to what was signed
    if (list.test(text)) add('docTitle', 'preface', -9, 'the title of a list, below the signer', 2)
    else add('docType', 'preface', -5, 'a type that has no code, below the signer of another paper')
  }
}

const longestTypeLine = 60
const list = /^(?:DANH SÁCH|BẢNG|BIỂU|TỔNG HỢP|THỐNG KÊ)(?!\p{L})/u
const subjectBelow = /^(?:\p{Ll}|(?:CỦA|Về|VỀ)\s)[^;]{0,300}[^;:]$/u

/** `Ý KIẾN NHẬN XÉT` / "của Đoàn trường đối với …": no organ that issues it. */
function isBelowTypeWithoutCode(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return (
    above !== undefined && isCapitals(above.text) && above.text.length <= longestTypeLine && phrases.typeWithoutCode.test(saidOf(above))
  )
}

/** The subject begins small, or a rule stands below it, which the Party sets under subjects alone (05-HD/VPTW I.5.2.1). */
function isAboveSubjectOfPaper(lines: readonly Line[], at: number): boolean {
  const [next, behind] = [lines[at + 1], lines[at + 2]]
  if (!next || next.blanks > 1 || next.bars > 0 || next.cells) return false
  if (subjectBelow.test(next.text)) return true
  return behind !== undefined && phrases.ruleLine.test(behind.text) && wholeSubject.test(next.text) && !phrases.formField.test(next.text)
}

const wholeSubject = /^\p{Lu}\p{L}{0,7}\s[^.;:…_]{5,300}[^.;:,…_)]$/u

/** Motto, place and date or number, and no type between. */
function standsBelowHead(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - longestHeadAbove; i--) {
    const { text } = lines[i]!
    if (phrases.dateLine.test(text) || phrases.numberLine.test(text)) return true
    if (!isCapitals(text)) {
      if (isSecondOfMotto(lines[i]!)) return true
      if (!phrases.ruleLine.test(text) && !phrases.blankDateLine.test(text)) return false
    } else if (phrases.isMotto(text)) return true
    else if (docTypeOfName(text)?.end === text.length) return false
  }
  return false
}

const longestHeadAbove = 6

/** `NGHỊ QUYẾT/BIÊN BẢN CUỘC HỌP/BẢN GHI NHỚ`: strokes part the types that a form leaves to choose from. */
function namesTypesOfForm(text: string): boolean {
  const parts = text.length < 90 && text.includes('/') ? text.split(/\s?\/\s?/u) : []
  return parts.length > 1 && parts.every((part) => docTypeOfName(part)?.end === part.length || phrases.treaty.test(part))
}

/** `THÔNG TƯ1` → `THÔNG TƯ`: the type of a consolidated text has the mark of a note, which says what was consolidated. */
function withoutNote(text: string, capitals: boolean): string {
  if (!capitals || text.length > longestNoted || !/\p{Lu}\d{1,2}$/u.test(text)) return text
  const type = text.replace(/\d{1,2}$/u, '')
  return docTypeOfName(type)?.end === type.length ? type : text
}

const longestNoted = 30

/** `Số: 36/STC-HCSN` / `V/v: Hướng dẫn …` / `HƯỚNG DẪN …`: a number without the code of a type before its dash or behind it, the subject below it, are a letter's, which has no type (NĐ 30/2020 PL I II.5). */
function saysSubjectAgain(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - longestLetterhead; i--) {
    if (!phrases.repeatsSubject(lines[i]!.text, lines[at]!.text)) continue
    const number = saidOf(lines[i - 1]!)
    const [, code, behind] = (phrases.numberLine.test(number) && /\/\s?(\p{Lu}{2,8})\s?-(?:\s?(\p{Lu}{2,8}))?/u.exec(number)) || []
    if (code === undefined || docTypeOfCode(code, 'state') !== null) return false
    // `Số: 12/THH-KH`, `Số: 12/HĐLĐ-…`: the code of the type that the heading names
    const type = docTypeOfName(lines[at]!.text)?.type.code
    return !type || !(code.startsWith(type) || behind === type)
  }
  return false
}

function isOrganBehindDash(rest: string, line: Line | undefined): boolean {
  if (!line || line.blanks > 0 || !isCapitals(line.text)) return false
  if (rest.length === 1) return phrases.organWord.test(line.text)
  return phrases.organWord.test(rest.slice(1).trim()) && (line.text.startsWith('VÀ ') || /\s(?:VÀ|-)$/u.test(rest))
}

const guides = /^HƯỚNG DẪN\s\p{Lu}/u

/** `Số: 12-TT/LB`, `Số: 12/2005/TT-BTC` above, and no type between. */
function isNumberedAsCircular(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - longestLetterhead; i--) {
    const text = saidOf(lines[i]!)
    if (/^THÔNG TƯ(?!\p{L})/u.test(text)) return false
    if (phrases.numberLine.test(text)) return /[-/]TT[-/]\p{Lu}|\d-\p{Lu}{1,6}\/TT$/u.test(text)
  }
  return false
}

/** `QUY ĐỊNH MỨC THU …`: what decrees, circulars, decisions and resolutions do, and a type. */
const regulates = /^QUY ĐỊNH\s\p{Lu}/u

/** `Số: 12/2025/NĐ-CP` above, and no line between that names the type: sites that drop it go on with the title. */
function isNumberedByType(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - longestLetterhead; i--) {
    const text = saidOf(lines[i]!)
    if (phrases.numberLine.test(text)) return /\d\s?\/\s?(?:NĐ|TT|NQ|QĐ)\s?-\s?\p{Lu}/u.test(text)
    if (docTypeOfName(text)) return false
  }
  return false
}

/** The bases follow within the few lines of a subject and the authority; `QUYẾT NGHỊ:` below them is the formula. */
function isAboveBases(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + longestLetterhead).some(({ text }) => phrases.basisWord.test(text))
}

/** `CỦA …`, a plenum or a congress below the type: who issues it, or a part of its title (05-HD/VPTW I.5). */
function readOrganBehindType(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  // what has a number is another document, not an organ
  if (/^của\s\p{Lu}/u.test(text) && isBelowTypeWithoutCode(lines, at)) add('docTitle', 'preface', -6.5, 'whose words they are, and on what')
  else if (/^(?:CỦA|[Cc]ủa)\s\p{Lu}/u.test(text) && isBelowRulesOfWork(lines, at))
    add('docTitle', 'preface', -6.5, 'whose rules or programme it is')
  else if (/^CỦA\s/u.test(text) && capitals && isBelowType(lines, at) && !isConclusionOfNotice(lines, at - 1)) {
    // a collection of laws goes on with number, date and subject: all of it is its title
    const words = joined(lines, at, 3) ?? joined(lines, at, 2) ?? text
    if (organAndNumber.test(words) || phrases.passedAtSession.test(words) || phrases.organAndSubject.test(text) || isOrganAndDay(words))
      add('docTitle', 'preface', -6.5, 'organ and number, session or subject behind the type')
    else add('issuer', 'preface', -6.5, 'organ behind the type')
  } else if (/^[Cc]ủa\s\p{Lu}/u.test(text) && text.length < 90 && !/\svề\s/u.test(text))
    add('issuer', 'preface', -5, 'organ behind the type')
  if (capitals && phrases.organWord.test(text) && postBehindType.test(lines[at - 1]?.text ?? ''))
    add('issuer', 'preface', -6.5, 'whose head decides, behind the type')
  if (capitals && isBelowOrganAndNumber(lines, at)) add('docTitle', 'preface', -5, 'the subject below organ and number')
  const meeting = linesOfMeeting(lines, at)
  if (meeting > 0) add('issuer', 'preface', -6.5, 'the meeting that passes it, behind the type', meeting)
  const isBelowMeeting = [1, 2].some((above) => linesOfMeeting(lines, at - above) === above)
  if (isBelowMeeting && !startsSmall(text)) add('docTitle', 'preface', -4.5, 'the subject below the meeting')
  if (capitals && isBelowCharter(lines, at)) add('docTitle', 'preface', -6.5, 'whose charter it is')
  // a congress issues what its cell or its committee sends out; below the type it is what the resolution is called by
  if (capitals && /^ĐẠI HỘI(?! ĐỒNG)\s/u.test(text) && at > 0 && saidOf(lines[at - 1]!) === 'NGHỊ QUYẾT')
    add('docTitle', 'preface', -4.5, 'the congress that a resolution is called by')
  // "TẠI HỘI NGHỊ …", "TRÌNH ĐẠI HỘI …", "NĂM 2026" go on with `CỦA …`
  if (capitals && behindOrgan.test(text) && /^CỦA\s/u.test(lines[at - 1]?.text ?? ''))
    add('docTitle', 'preface', -2.5, 'goes on behind the organ')
}

/** `QUYẾT ĐỊNH CỦA BỘ TRƯỞNG` above the ministry. */
const postBehindType = /^(?:QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ)?\s?CỦA (?:BỘ TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC)$/u
const organAndNumber = /^(?:(?!\sVỀ\s).){4,80}\sSỐ\s?\d/u

function isOrganAndDay(words: string): boolean {
  const organ = phrases.organAndDay.exec(words)?.[1]
  return organ !== undefined && (phrases.organWord.test(organ) || phrases.postWord.test(organ))
}

/**
 * `CỦA BỘ … SỐ 21/NT` / `NGÀY 12-10-1986 VỀ …` / `THƯỞNG CỜ …`, also with a blank line between each two, as websites set them: the day and the lines
 * of the subject, down to who enacts.
 */
function isBelowOrganAndNumber(lines: readonly Line[], at: number): boolean {
  const isSubject = ({ text }: Line): boolean =>
    isCapitals(text) &&
    !/:$/u.test(text) &&
    !phrases.organWord.test(text) &&
    !phrases.postWord.test(text) &&
    docTypeOfName(text)?.end !== text.length
  for (let first = at - 1; first >= 0 && first >= at - longestSubject; first--) {
    const text = saidOf(lines[first]!)
    // the day may be alone on its line
    if (!isCapitals(text) && !/^[\d\s/.,-]{4,14}$/u.test(text)) return false
    if (!text.startsWith('CỦA ') || !isBelowType(lines, first)) continue
    const words = joined(lines, first, at - first, longestCollected)
    if (words === null) return false
    const isApart = lines[at]!.blanks > 0
    if (openHead.test(words)) return isApart && /^(?:NGÀY|THÁNG|NĂM)\s\d/u.test(saidOf(lines[at]!))
    const head = numberedOrgan.exec(words)?.[0].length ?? (isOrganAndDay(words) ? phrases.organAndDay.exec(words)![0].trimEnd().length : 0)
    if (head === 0) return false
    let end = 0
    let endsLine = false
    for (let i = first; i < at; i++) {
      if (end > head && !isSubject(lines[i]!)) return false
      end += saidOf(lines[i]!).length + 1
      endsLine ||= end === head + 1
    }
    // what is printed on wrapped lines goes on of itself
    return (isApart || endsLine) && isSubject(lines[at]!)
  }
  return false
}

/** Lines of such a title at most, and letters. */
const longestSubject = 7
const longestCollected = 600

const numberedOrgan =
  /^CỦA\s(?:(?!\sVỀ\s).){4,80}\sSỐ\s?\d\S{1,30},?\sNGÀY\s\d{1,2}(?:\sTHÁNG\s|\s?[/.-]\s?)\d{1,2}(?:\sNĂM\s|\s?[/.-]\s?)\d{4}(?=,?\s|$)/u

/** Organ and number, or the beginning of the day behind them. */
const openHead = /^CỦA\s(?:(?!\sVỀ\s).){4,120}\s(?:SỐ\s?\d\S{1,30}|NGÀY\s\d{1,2}(?:\sTHÁNG\s\d{1,2})?)$/u

/** The subject (NĐ 30/2020 PL I II.5). */
function readTitle(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  // a form leaves its date blank
  if (/^(?:[.…_\s]{2,40},?|…,)\sngày\s?[.…_]/u.test(text) && text.length < 70) add('docDate', 'preface', -2.5, 'a date left blank')
  if (/^(?:V[/i|][vV]|v\/v|VỀ VIỆC|Về việc|V\/V)(?!\p{L})/u.test(text)) add('docTitle', 'preface', -4.5, 'V/v opens a subject')
  else if (/^(?:[Vv]ề|VỀ)\s/u.test(text)) add('docTitle', 'preface', -2.5, 'về opens a subject')
  else if (isSubjectBelowOrgan(lines, at)) add('docTitle', 'preface', -2.5, 'the subject below the organ behind the type')
  else if (capitals && isTitleOfForm(lines, at)) add('docTitle', 'preface', -2.5, 'the title of a form, below its motto')
  else if (capitals && isSubjectOfBody(lines, at)) add('docTitle', 'preface', -4.5, 'the subject, which begins with the name of a body')
  else if (capitals && endsSubject(lines, at)) add('docTitle', 'preface', -4.5, 'the rest of the subject, above the bases')
  else if (capitals && /^QUY ĐỊNH CHI TIẾT\s/u.test(text)) add('docTitle', 'preface', -2.5, 'what is regulated in detail')
  else if (
    !phrases.answerWord.test(text) &&
    !phrases.minutesOpening.test(text) &&
    !phrases.formField.test(text) &&
    !(line.blanks > 0 && tellsOfDay.test(text)) &&
    !contents.test(text) &&
    !/^[*•+]\s/u.test(text) &&
    !sectionMark.test(text) &&
    !chapterMark.test(text) &&
    !(text.length < 16 && phrases.forewordLine.test(text)) &&
    (capitals || (!standsBelowTitleOfText(lines, at) && !isBelowTitledForm(lines, at)))
  )
    add(
      'docTitle',
      'preface',
      (capitals ? 0.2 : line.styles ? 1 : 1.8) -
        (isHeadingBelowType(lines, at) ? 2 : 0) +
        (/[.:;]$/u.test(text) && !/\snăm\s?\.{3,20}$/u.test(text) ? 1.4 : 0) +
        (opensUnits(line) ? 3 : 0),
      'may be a title',
    )
}

/** `# KẾ HOẠCH` / `## TỔ CHỨC …`: of two headings in capitals the one right below the type is the subject, unless a body speaks there. */
function isHeadingBelowType(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!]
  if (
    !above ||
    line.level === 0 ||
    above.level === 0 ||
    !isCapitals(line.text) ||
    readMarkers(line.text).length > 0 ||
    !isTypeAlone(saidOf(above))
  )
    return false
  return !phrases.organWord.test(line.text) && !phrases.postWord.test(line.text) && docTypeOfName(line.text) === null
}

/** `CỦA BỘ CHÍNH TRỊ` / "thực hiện Kết luận số …": below the organ that stands behind the type the subject begins small, and with no place of the organ. */
function isSubjectBelowOrgan(lines: readonly Line[], at: number): boolean {
  const { text, blanks, bars } = lines[at]!
  const above = lines[at - 1]
  if (!above || blanks > 1 || bars > 0 || !startsSmall(text) || ofOrgan.test(text)) return false
  return /^CỦA\s/u.test(saidOf(above)) && isCapitals(above.text) && isBelowType(lines, at - 1)
}

const ofOrgan = /^(?:tỉnh|thành phố|huyện|quận|thị|xã|phường|khóa|khoá|nhiệm kỳ|lần|tại|và|của|số|ngày)(?!\p{L})/u

/** "Ngày 18 tháng 02 năm 2022, Sở Xây dựng nhận được …": minutes tell what came before, below their title. */
const tellsOfDay = /^Ngày \d{1,2}(?:\/|\stháng\s)\d{1,2}(?:\/|\snăm\s)\d{4}(?:, ?\p{L}|\s\p{Lu})/u

/** `Biểu số 01. Tình hình thu nộp` / "Đơn vị gửi báo cáo: …": the form has its title, and its fields follow. */
function isBelowTitledForm(lines: readonly Line[], at: number): boolean {
  return at > 0 && phrases.titledForm.test(lines[at - 1]!.text) && !startsSmall(lines[at]!.text)
}

/**
 * `HƯỚNG DẪN` / `CÔNG ĐOÀN VỚI VIỆC TỔ CHỨC …`: below the type of a document that has organ and number above, and with no reason below that would
 * make it an authority, a body's name begins the subject: no name goes on with `VỚI VIỆC`, none stands above the first unit.
 */
function isSubjectOfBody(lines: readonly Line[], at: number): boolean {
  const [type, { text }, below] = [lines[at - 1], lines[at]!, lines[at + 1]]
  if (!type || !below || !phrases.organWord.test(text) || /[.:;,]$/u.test(text) || docTypeOfName(saidOf(type))?.end !== saidOf(type).length)
    return false
  if (phrases.basisWord.test(below.text) || phrases.recitalWord.test(below.text)) return false
  if (!withWork.test(text) && !(opensUnits(below) && text.length >= shortestSubject)) return false
  return lines.slice(Math.max(0, at - longestLetterhead), at - 1).some((line) => phrases.numberLine.test(saidOf(line)))
}

const withWork = /\sVỚI (?:VIỆC|CÔNG TÁC|NHIỆM VỤ|PHONG TRÀO|CUỘC VẬN ĐỘNG|SỰ NGHIỆP)\s/u
/** Longer than nearly all names of bodies. */
const shortestSubject = 60

/**
 * `HƯỚNG DẪN` / `CÔNG TÁC … TẠM GIỮ` / `TẠM GIAM VÀ …`, each apart: between subject and bases stands an authority, or the rest of the subject; so in the
 * title of an appendix.
 */
function endsSubject(lines: readonly Line[], at: number): boolean {
  const [type, above, { text }, below] = [lines[at - 2], lines[at - 1], lines[at]!, lines[at + 1]]
  if (!type || !above || !below || lines[at]!.blanks === 0 || text.endsWith(':') || isCapitals(below.text) || !isCapitals(above.text))
    return false
  if (markersOf(lines[at]!).length > 0) return false
  const isReason = phrases.basisWord.test(below.text) || phrases.recitalWord.test(below.text)
  const isBelowType = isReason && docTypeOfName(saidOf(type))?.end === saidOf(type).length
  const isOfAppendix = phrases.appendixLine.test(type.text) && above.text.length > 15 && /^\p{Lu}\p{Ll}/u.test(below.text)
  if ((!isBelowType && !isOfAppendix) || docTypeOfName(text)?.end === text.length || /^(?:LỜI|PHẦN|MỞ ĐẦU|ĐẶT VẤN|THÔNG TIN)\s/u.test(text))
    return false
  return ![above.text, text].some(
    (words) => phrases.organWord.test(words) || phrases.postWord.test(words) || phrases.numberLine.test(words),
  )
}

/**
 * `NGHỊ QUYẾT` / `HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH …`, `HỘI NGHỊ BAN CHẤP HÀNH … LẦN THỨ HAI, KHÓA I`, also on two lines: the plenum stands where `CỦA …` does, above the subject (05-HD/VPTW I.5);
 * how many lines it takes, 0 for others.
 */
function linesOfMeeting(lines: readonly Line[], at: number): number {
  if (at < 1 || !lines[at] || !/^(?:NGHỊ QUYẾT|KẾT LUẬN)$/u.test(saidOf(lines[at - 1]!)) || !lines[at].text.startsWith('HỘI NGHỊ '))
    return 0
  const count = [1, 2].find((lineCount) => plenum.test(joined(lines, at, lineCount) ?? ''))
  // without a subject below it is what the resolution is called by
  return count !== undefined && isAboveSubject(lines, at + count) ? count : 0
}

function isAboveSubject(lines: readonly Line[], below: number): boolean {
  const next = lines[below]
  return (
    next !== undefined &&
    !/^(?:KHÓA|KHOÁ|NHIỆM KỲ)\s/u.test(next.text) &&
    !phrases.occasion.test(sentenceFrom(lines, below)) &&
    (!/[,.:;]$/u.test(next.text) || /^(?:về|VỀ)\s.{1,300},$/u.test(next.text)) &&
    markersOf(next).length === 0
  )
}

const plenum =
  /^HỘI NGHỊ (?:L\p{Lu}N THỨ \S{1,8}(?: \S{1,8})?,? BAN CHẤP HÀNH [\p{Lu}\s,]{4,80}(?:\(KH(?:ÓA|OÁ) [IVXLC\d]{1,6}\))?|BAN CHẤP HÀNH [\p{Lu}\s]{4,60}? L\p{Lu}N THỨ \S{1,8}(?: \S{1,8})?,? \(?KH(?:ÓA|OÁ) [IVXLC\d]{1,6}\)?)$/u

/** `QUYẾT ĐỊNH 07/2018/DS-GĐT NGÀY 16/03/2018 VỀ …`: a website sets the document's number and day behind its type. */
const numberAndDay = /^(?:SỐ\s)?\d\S{3,40}\sNGÀY\s\d/u

/** `QUY CHẾ LÀM VIỆC` / `CỦA BAN CHẤP HÀNH …`: the line below the type says whose rules or programme they are, and is the title. */
const rulesOfWork = /^(?:QUY CHẾ LÀM VIỆC|CHƯƠNG TRÌNH CÔNG TÁC)$/u

function isBelowRulesOfWork(lines: readonly Line[], at: number): boolean {
  return (at > 0 && rulesOfWork.test(saidOf(lines[at - 1]!))) || (at > 1 && rulesOfWork.test(joined(lines, at - 2, 2) ?? ''))
}

const behindOrgan = /^(?:TẠI|TRÌNH|(?:QUÝ|THÁNG|NĂM) [IVX\d]{1,4}(?!\p{L}))/u

/** `THÔNG BÁO` / `KẾT LUẬN` / `CỦA BAN THƯỜNG VỤ …`: a notice of conclusions has whose they are in its title. */
function isConclusionOfNotice(lines: readonly Line[], at: number): boolean {
  return at > 0 && lines[at]!.text === 'KẾT LUẬN' && saidOf(lines[at - 1]!) === 'THÔNG BÁO'
}

function isTypeAlone(text: string): boolean {
  return text !== '' && isCapitals(text) && docTypeOfName(text)?.end === text.length
}
