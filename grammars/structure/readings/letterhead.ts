import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { bareLetters, isCapitals, saidOf, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import { isScrap } from '../scraps.ts'
import { isTelegraphed, salutation } from './addressees.ts'
import { isTornBasis, longestLetterhead, standsBelowReasons, type Add } from './around.ts'
import { isInsideSubject, linesAboveNote, opensUnits } from './attachments.ts'
import { isSecondOfMotto, readMotto } from './motto.ts'
import { readHeadOfForm } from './form-heads.ts'
import { readDate, readNumber } from './number-and-date.ts'
import { isNameOfSigner, isPostAlone } from './signers.ts'
import { readStamp } from './stamps.ts'
import { contents } from '../contents.ts'
import { isMarkOfCopy, readTitling, sectionMark } from './titling.ts'

/** `# CÔNG VĂN SỐ 6240/BGDĐT-… — HƯỚNG DẪN …`: type, number and title that a converter set above the letterhead, which says the number again. */
export function isTitleOfFile(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const type = docTypeOfName(text, leadOfFile.exec(text)?.[0].length)
  const number = type && /^\s(?:SỐ|Số|số)?\s?:?\s?(\d{1,6}\s?[-/]\s?\S{2,40})/u.exec(text.slice(type.end))?.[1]
  if (!number) return false
  const head = lines.slice(at + 1, at + 1 + longestLetterhead)
  const isSame = (line: Line): boolean => (phrases.numberLine.exec(line.text)?.[1] ?? '').replace(/\s/gu, '') === number.replace(/\s/gu, '')
  return head.some(isSame) && head.some((line) => phrases.isMotto(line.text))
}

/** `📜 TOÀN VĂN NGHỊ ĐỊNH 12/2025/NĐ-CP`: a picture, and that all of it follows. */
const leadOfFile = /^(?:[^\p{L}\d]{1,6}\s)?(?:(?:TOÀN VĂN|Toàn văn)\s?:?\s)?/u

function isBelowStamp(lines: readonly Line[], at: number): boolean {
  const text = saidOf(lines[at]!)
  if (phrases.stampedMotto.test(text) || phrases.coveredMotto.test(text)) return true
  // cut from the lines of the organ, it stands with its second line in the right column
  const next = lines[at]!.piece && lines[at + 2]?.piece ? lines[at + 2] : lines[at + 1]
  return next !== undefined && phrases.beginningOfMotto.test(text) && isSecondOfMotto(next)
}

/** What stands above the body: motto, organ, number, place and date, type and subject, addressees, marks and stamps (NĐ 30/2020 PL I II, 05-HD/VPTW I). */
export function readHead(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  const first = text.charCodeAt(0)
  // C, Đ, D
  if (first === 67 && text.length < 50 && !phrases.isMotto(text) && isBelowStamp(lines, at))
    add('motto', 'preface', -8, 'the motto below a stamp')
  else if (lines[at]!.beheaded) add('motto', 'preface', -8, 'the rest of the motto beside a stamp')
  else if (capitals || ((first === 272 || first === 68) && text.length < 70)) readMotto(lines, at, capitals, add)
  if ((first === 272 || first === 68) && phrases.spoiltSecond.test(text))
    add('motto', 'preface', -8, 'the second line of the motto, misread')
  if (text.length < 70) {
    readNumber(lines, at, add)
    readDate(lines, at, add)
  }
  readHeadOfForm(lines, at, add)
  readTitling(lines, at, capitals, add)
  if (capitals) readOrgan(lines, at, add)
  else if (isBlankOfOrgan(lines, at)) add('issuer', 'preface', -5, "the rest of an organ's name, left blank in a form")
  else if (isNoteOfSession(lines, at) && phrases.basisWord.test(lines[at + 1]?.text ?? ''))
    add('issuer', 'preamble', -5, 'when the assembly sat that enacts')
  else if (isOrganOfOldBases(lines, at)) add('issuer', 'preamble', -5, 'the enacting authority of an old decree')
  readMark(lines, at, capitals, add)
  readStamp(lines, at, capitals, add)
}

/** The organ that issues the document, above its number or as the authority above its bases. */
function readOrgan(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  // a quotation is new text of an amending document, no letterhead; `TT` heads a table; `II. TỔ CHỨC …` is a section; `GIỮA … VÀ …` are the parties of a treaty
  if (
    text.length < 110 &&
    !text.startsWith('“') &&
    phrases.markOf(text) === null &&
    !/^S?TT$/u.test(text) &&
    !sectionMark.test(text) &&
    !(text.length < 16 && phrases.forewordLine.test(text)) &&
    !contents.test(text) &&
    !/^(?:DANH (?:MỤC|SÁCH)|VỀ VIỆC|V\/V)(?!\p{L})/u.test(text) &&
    !phrases.applicantsTitle.test(text) &&
    !isNameOfSigner(lines, at) &&
    !isNameOfLaw(lines, at) &&
    !/^(?:G[IÌ]ỮA|V[ÀA])$/u.test(lines[at - 1]?.text ?? '') &&
    !isBehindOpenTitle(lines, at) &&
    !(isInsideSubject(lines, at) && !/^CỦA\s/u.test(lines[at - 1]!.text) && !isAboveReasons(lines, at))
  ) {
    const organ =
      phrases.organWord.test(text) ||
      (text.length < 9 && isTornOrganAt(lines, at)) ||
      (phrases.organLeftOpen.test(text) && isBelowFormLabel(lines, at)) ||
      (text.length === 11 && lines.slice(at + 1, at + 3).some((below) => phrases.isStandingOf(text, below.text)))
    if (!phrases.postWord.test(text) || organ) {
      // what is no organ by its words goes on with one, and is short
      if (!isPostAlone(line) || (authorityCost(lines, at) > -5 && linesAboveNote(lines, at + 1) === 0))
        add(
          'issuer',
          'preface',
          organ && isBelowFormLabel(lines, at) ? -5 : organ ? -2.2 : text.length > 45 ? 2.4 : 0.4,
          organ ? "an organ's name in capitals" : 'capitals',
        )
      if (
        (organ && !isInTitleOfForm(lines, at)) ||
        /^(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|GIÁM ĐỐC|THỐNG ĐỐC|TỔNG THANH TRA|CHÁNH)/u.test(text)
      ) {
        add('issuer', 'preamble', authorityCost(lines, at), 'the enacting authority in capitals')
      }
    } else if (
      /^(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|(?:CHI )?CỤC TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|THỐNG ĐỐC|CHÁNH|(?:VIỆN|HIỆU) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN)|TỔNG)/u.test(
        text,
      )
    ) {
      add('issuer', 'preamble', authorityCost(lines, at), 'the enacting authority in capitals')
    }
  }
  if (isOrganBelowPageTitle(lines, at)) add('issuer', 'preface', -10, "the organ below the title of a website's page")
  if (isOrganBelowSubject(lines, at)) add('issuer', 'preface', -10, 'the organ below number and subject of a letter')
  if (endsAuthority(lines, at)) add('issuer', 'preamble', -6, 'the rest of the authority, set apart')
  const sender = linesOfSender(lines, at)
  if (sender > 0) add('issuer', 'preface', -13, 'who sends a telegram', sender)
  else if (isAboveAddressees(lines, at)) add('issuer', 'preface', -13, 'who addresses a circular')
}

/**
 * `Số: 12/BNV-CCVC` / `V/v hướng dẫn …` / `BỘ NỘI VỤ` / motto or date: a letter's number and subject may be copied before its organ, whose capitals end
 * a subject in small letters (NĐ 30/2020 PL I II.5 b).
 */
function isOrganBelowSubject(lines: readonly Line[], at: number): boolean {
  const text = saidOf(lines[at]!)
  if (
    text.length > 70 ||
    !phrases.organWord.test(text) ||
    isCapitals(lines[at - 1]?.text ?? '') ||
    /(?:^|\s)(?:của|và|với|do|cho|tại)$|,$/u.test(lines[at - 1]?.text ?? '')
  )
    return false
  let subject = at - 1
  while (subject > at - longestLetterSubject && subject > 0 && !opensLetterSubject.test(lines[subject]!.text)) subject--
  if (!opensLetterSubject.test(lines[subject]?.text ?? '') || !phrases.numberLine.test(lines[subject - 1]?.text ?? '')) return false
  const isOfHead = (line: Line): boolean => phrases.dateLine.test(line.text) || (isCapitals(line.text) && phrases.isMotto(line.text))
  return lines.slice(at + 1, at + 1 + longestLetterSubject).some(isOfHead)
}

const longestLetterSubject = 4
const opensLetterSubject = /^(?:V\/v|[Vv]ề việc)\s/u

/**
 * `HƯỚNG DẪN NGHIỆP VỤ …` / blank / `BAN CHẤP HÀNH TRUNG ƯƠNG` / … / `Số: 09-HD/…`: a website's page has type and title above the letterhead, which
 * has its organ above the motto and the number.
 */
function isOrganBelowPageTitle(lines: readonly Line[], at: number): boolean {
  const title = lines[at - 1]
  if (!title || at > longestPageTitle || lines[at]!.blanks === 0 || !phrases.organWord.test(saidOf(lines[at]!)) || !isCapitals(title.text))
    return false
  const type = docTypeOfName(title.text)
  if (!type || type.end === title.text.length || lines.slice(0, at - 1).some(({ text }) => isCapitals(text))) return false
  const head = lines.slice(at + 1, at + 1 + longestLetterhead)
  const motto = head.findIndex(({ text }) => isCapitals(text) && phrases.isMotto(text))
  const number = head.findIndex(({ text }) => phrases.numberLine.test(text))
  return motto >= 0 && number > motto
}

/** The website's own lines and the title. */
const longestPageTitle = 5

/** A basis or a reason begins within the few lines that the name of an authority takes. */
function isAboveReasons(lines: readonly Line[], at: number): boolean {
  let below = at + 1
  while (below < at + longestAuthority && lines[below] && isCapitals(lines[below]!.text)) below++
  const next = lines[below]
  return (
    next !== undefined &&
    (phrases.basisWord.test(next.text) || phrases.recitalWord.test(next.text) || isTornBasis(next) || next.text.startsWith('('))
  )
}

const longestAuthority = 4

/** `HỘI ĐỒNG NHÂN DÂN` / `Tỉnh (huyện, xã)………` / `Khóa …, Kỳ họp thứ …`: what a form leaves blank of an organ's name. */
function isBlankOfOrgan(lines: readonly Line[], at: number): boolean {
  let above = at
  while (above > at - 2 && above > 0 && blankOfOrgan.test(lines[above]!.text)) above--
  const organ = lines[above]!.text
  return above < at && isCapitals(organ) && phrases.organWord.test(organ)
}

const blankOfOrgan =
  /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Kh(?:óa|oá))(?:\s?[/(][^().…]{2,40}\)?)?\s?[.…_]{2,60}(?:[,\s]{1,3}(?:Kỳ|kỳ) họp(?: thứ)?\s?[.…_]{1,40})?$/u

/**
 * `Mẫu số 01` / `BÁO CÁO QUYẾT TOÁN` / `QUỸ TIỀN MẶT`: right below the first line of a form's or an appendix's title, and above no reasons, a body is
 * what the title goes on with; nothing is enacted in a form.
 */
function isInTitleOfForm(lines: readonly Line[], at: number): boolean {
  let first = at
  while (
    first > at - longestFormTitle &&
    first > 0 &&
    lines[first]!.blanks + lines[first]!.bars === 0 &&
    isCapitals(lines[first - 1]!.text)
  )
    first--
  const label = lines[first - 1]?.text ?? ''
  const title = saidOf(lines[first]!)
  if (first === at || !(phrases.formLine.test(label) || phrases.appendixLine.exec(label)?.[1] === '')) return false
  if (phrases.organWord.test(title) || phrases.postWord.test(title) || phrases.isMotto(title)) return false
  return docTypeOfName(title)?.end !== title.length && !isAboveReasons(lines, at)
}

const longestFormTitle = 4

/** `Mẫu số 04` / `UBND TỈNH` / motto: the letterhead of a form. */
function isBelowFormLabel(lines: readonly Line[], at: number): boolean {
  const label = lines[at - 1]?.text ?? ''
  if (!phrases.formLine.test(label) && !phrases.codedForm.test(label)) return false
  return lines.slice(at + 1, at + 4).some(({ text }) => isCapitals(text) && phrases.isMotto(text))
}

/**
 * `QUY ĐỊNH` / `VỀ … VỚI ỦY VIÊN …,` / `CHỦ TỊCH NƯỚC VÀ …`: the title is counted on below its comma; `HƯỚNG DẪN … CỦA` / `SỞ NGOẠI VỤ …`: it goes on
 * below a word that wants another.
 */
function isBehindOpenTitle(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (lines[at]!.blanks > 0 || !above || !isCapitals(above.text)) return false
  if (/\s(?:CỦA|CHO|THUỘC|TẠI|TRONG|VỚI|VỀ|VÀ|CÁC|THEO|TOÀN|QUẢN LÝ)$/u.test(above.text)) {
    const type = docTypeOfName(above.text)?.end ?? 0
    return above.text.length - type > ' CỦA'.length && !phrases.organWord.test(above.text) && !phrases.postWord.test(above.text)
  }
  if (!above.text.endsWith(',')) return false
  for (let title = at - 1; title > at - 4 && title > 0; title--) {
    const type = saidOf(lines[title - 1]!).replace(/\s?\([^()]{1,30}\)$/u, '')
    if (docTypeOfName(type)?.end === type.length)
      return /^(?:VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|SỬA ĐỔI|PHÊ DUYỆT)(?!\p{L})/u.test(lines[title]!.text)
  }
  return false
}

/** `LUẬT` / `BẢO HIỂM XÃ HỘI`, `… CỦA LUẬT` / `THANH TRA`: a law may be called by a body; above its bases only who passes it is named again. */
function isNameOfLaw(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || lines[at]!.bars > 0 || !/(?:^|\s)(?:LUẬT|PHÁP LỆNH)$/u.test(saidOf(above)) || passesLaws.test(saidOf(lines[at]!)))
    return false
  return /^(?:(?:BỘ )?LUẬT|PHÁP LỆNH)$/u.test(saidOf(above)) || (lines[at]!.blanks === 0 && isCapitals(above.text))
}

const passesLaws = /^(?:QUỐC HỘI|(?:ỦY|UỶ) BAN THƯỜNG VỤ|HỘI ĐỒNG (?:NHÀ NƯỚC|CHÍNH PHỦ|BỘ TRƯỞNG)|CHỦ TỊCH|CHÍNH PHỦ)(?!\p{L})/u

/** Marks of urgency, secrecy, circulation, of drafts and copies (NĐ 30/2020 PL I II.9). */
function readMark(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  const mark = phrases.markOf(text)
  if (mark && (capitals || isInLetterhead(lines, at))) add('mark', 'preface', -4, mark)
  else if (phrases.draft.test(text)) add('mark', 'preface', -4, 'mark of a draft')
  else if ((phrases.controlNumber.test(text) || phrases.controlDay.test(text)) && isControlField(lines, at))
    add('mark', 'preface', -6, 'a field by which a firm controls its documents')
  else if (isMarkOfCopy(lines, at)) add('mark', 'preface', -8, 'mark of a copy')
  else if (!capitals && isBetweenDateAndType(lines, at)) add('mark', 'preface', -2.4, 'what a clerk noted between date and type')
}

/** Two at least below the title in capitals of a head that is open, first the number or the version of the document; a device has such, too, in a body. */
function isControlField(lines: readonly Line[], at: number): boolean {
  const isField = ({ text }: Line): boolean => phrases.controlNumber.test(text) || phrases.controlDay.test(text)
  let first = at
  while (first > 0 && first > at - longestControl && isField(lines[first]!)) first--
  const [second, third] = [lines[first + 1], lines[first + 2]]
  if (!second || !third || !phrases.controlNumber.test(second.text) || !isField(third)) return false
  return isCapitals(lines[first]!.text) && isHeadOpen(lines, first)
}

/** Above stand only capitals, number and day, up to the motto, or up to the beginning of the text with an organ among them. */
function isHeadOpen(lines: readonly Line[], at: number): boolean {
  let hasOrgan = false
  for (let i = at; i >= 0; i--) {
    const { text } = lines[i]!
    if (phrases.isMotto(text)) return true
    if (i < at - longestLetterhead || phrases.appendixLine.test(text)) return false
    if (!isCapitals(text) && !phrases.ruleLine.test(text) && !phrases.numberLine.test(text) && !phrases.dateLine.test(text)) return false
    hasOrgan ||= phrases.organWord.test(text)
  }
  return hasOrgan
}

/** Fields of such a head at most. */
const longestControl = 8

/**
 * `Khẩn`, `Tài liệu thu hồi` (05-HD/VPTW II.3, II.4.1 print them so): in small letters the words are a mark right beside a part of a letterhead, or
 * above a type alone on its line.
 */
function isInLetterhead(lines: readonly Line[], at: number): boolean {
  const isPart = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.length < 110 &&
    (phrases.numberLine.test(line.text) ||
      phrases.dateLine.test(line.text) ||
      (isCapitals(line.text) &&
        (phrases.isMotto(line.text) || phrases.organWord.test(line.text) || docTypeOfName(line.text)?.end === line.text.length)) ||
      phrases.markOf(line.text) !== null)
  return isPart(lines[at - 1]) || isPart(lines[at + 1])
}

/** `Số hồ sơ: 65`, `Mẫu AH4` between place and date and a type alone on its line: the head goes on, whatever a clerk noted there. */
function isBetweenDateAndType(lines: readonly Line[], at: number): boolean {
  const [above, { text }, below] = [lines[at - 1], lines[at]!, lines[at + 1]]
  if (!above || !below || text.length > longestNoted || below.text.length > 40 || !isCapitals(below.text)) return false
  if (docTypeOfName(below.text)?.end !== below.text.length || !phrases.dateLine.exec(above.text)?.[1]) return false
  return (
    !/^(?:V\/v|Về|Việc|Kính|Căn cứ|\()/iu.test(text) && !phrases.numberLine.test(text) && !phrases.ruleLine.test(text) && !isScrap(text)
  )
}

const longestNoted = 50

/** `TỔNG` / `CỤC …`, `THỦ` / `TƯỚNG …`: its first word is alone. */
function isTornOrganAt(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return (
    next !== undefined && next.blanks + next.bars === 0 && isCapitals(next.text) && phrases.isTornOrgan(saidOf(lines[at]!), saidOf(next))
  )
}

/**
 * `BAN CHẤP HÀNH TRUNG ƯƠNG` / `QUY ĐỊNH THI HÀNH …`, behind the bases and above the first unit: a Party body enacts by type and subject, as they
 * stand in the head (05-HD/VPTW I.6).
 */
export function isTypeAgain(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!above || !line || !below || !isCapitals(line.text) || !partyBody.test(saidOf(above)) || !isCapitals(above.text)) return false
  return docTypeOfName(line.text) !== null && opensUnits(below) && standsBelowReasons(lines, at)
}

const partyBody = /^(?:BỘ CHÍNH TRỊ|BAN (?:BÍ THƯ|CHẤP HÀNH|THƯỜNG VỤ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ))(?!\p{L})/u

/**
 * A legal basis right below makes an authority, also below an assembly's term and session; below a post, also behind one more line of its
 * organ's name, which is none by itself, and below a body of such an organ.
 */
function authorityCost(lines: readonly Line[], at: number): number {
  if (isTypeAgain(lines, at + 1)) return -5
  const isBasis = (line: Line | undefined): boolean => line !== undefined && (phrases.basisWord.test(line.text) || isTornBasis(line))
  const next = lines[at + 1]
  if (at > 0 && isPostAlone(lines[at - 1]!) && !isPostAlone(lines[at]!)) return -1
  if (next && isOrganOfOldBases(lines, at + 1) && bareLetters(saidOf(lines[at]!)).startsWith(bareLetters(next.text))) return -5
  if (!phrases.postWord.test(saidOf(lines[at]!))) {
    const below = behindSession(lines, at + 1)
    if (below > at + 1 && isBasis(lines[below])) return next!.blanks > 0 ? -7 : -5
    if (next && phrases.bodyOfAnother.test(saidOf(lines[at]!)) && isCapitals(next.text) && isBasis(lines[at + 2])) return -5
    return isBasis(next) ? -4.5 : -2
  }
  return isBasis(next) || (next && isCapitals(next.text) && isBasis(lines[at + 2])) ? -5 : -2
}

/** Behind an assembly's term and session, each on a line or both on one, and the days or the kind of the session in brackets. */
function behindSession(lines: readonly Line[], at: number): number {
  let below = at
  if (ofCountry.test(bareLetters(lines[below]?.text ?? ''))) below++
  for (let most = below + 2; below < most && session.test(lines[below]?.text ?? '');) below++
  return isNoteOfSession(lines, below) ? below + 1 : below
}

/** The State, below the name of its assembly, letters only. */
const ofCountry = /^NUOCCONGHOAXAHOICHUNGHIAVIET(?:NAM)?$/u
const session = /^(?:KHÓA|KHOÁ|KỲ HỌP)\s/u

/** `HỘI ĐỒNG NHÂN DÂN …` / `KHÓA XIII, KỲ HỌP THỨ 3`, `QUỐC HỘI` / `NƯỚC CỘNG HÒA …`, which a website sets apart: what ends an assembly's name above the bases. */
function endsAuthority(lines: readonly Line[], at: number): boolean {
  const isRest = (i: number): boolean => session.test(lines[i]?.text ?? '') || ofCountry.test(bareLetters(lines[i]?.text ?? ''))
  if (lines[at]!.blanks === 0 || !isRest(at)) return false
  let [above, below] = [at - 1, at + 1]
  while (above > at - 3 && isRest(above)) above--
  while (below < at + 3 && isRest(below)) below++
  return /^(?:QUỐC HỘI|HỘI ĐỒNG|HĐND|CHỦ TỊCH)(?!\p{L})/u.test(lines[above]?.text ?? '') && phrases.basisWord.test(lines[below]?.text ?? '')
}

/** `(Từ ngày 07/12 đến ngày 09/12/2020)`, `(Kỳ họp chuyên đề)` right below an assembly's session. */
function isNoteOfSession(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  return (
    text.startsWith('(') &&
    /^\((?:Từ ngày|Ngày|Họp|Kỳ họp)\s[^()]{1,80}\)$/iu.test(text) &&
    /(?:KHÓA|KHOÁ|KỲ HỌP)\s[\p{Lu}\d\s]{1,40}$/u.test(lines[at - 1]?.text ?? '')
  )
}

/** "Chủ tịch nước Việt Nam dân chủ cộng hoà" above "Chiểu Sắc lệnh …": in decrees of 1945 to 1960 the authority stands in running case. */
function isOrganOfOldBases(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const below = lines[at + 1]?.text ?? ''
  return (
    below.startsWith('Chi') &&
    /^Chi[ểế]u\s/u.test(below) &&
    phrases.basisWord.test(below) &&
    text.length < 90 &&
    /^(?:Chủ tịch|Chính phủ|Thủ tướng|Hội đồng|Bộ trưởng|Ủy ban|Uỷ ban)\s[^.;:\d]{4,80}$/u.test(
      text.endsWith(',') ? text.slice(0, -1) : text,
    )
  )
}

/** `THÔNG TƯ` / `HƯỚNG DẪN …` / `BỘ TRƯỞNG BỘ LAO ĐỘNG` / `Kính gửi: …`: the authority of older circulars, where later ones have it above their bases. */
function isAboveAddressees(lines: readonly Line[], at: number): boolean {
  if (!/^(?:BỘ TRƯỞNG|CHỦ NHIỆM|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC|VIỆN TRƯỞNG)\s\p{Lu}{2}/u.test(lines[at]!.text)) return false
  const above = lines[at - 1]?.text ?? ''
  return isCapitals(above) && !/(?:^|\s)(?:CỦA|VÀ|CHO|DO|VỚI)$|[,–-]$/u.test(above) && salutation.test(lines[at + 1]?.text ?? '')
}

/** How many lines in capitals from here on say who sends a telegram, right above `ĐIỆN:`; 0 for others. */
function linesOfSender(lines: readonly Line[], at: number): number {
  const isOrgan = ({ text }: Line): boolean => phrases.organWord.test(text) || phrases.postWord.test(text)
  const above = lines[at - 1]
  if (above && lines[at]!.blanks === 0 && isCapitals(above.text) && isOrgan(above) && !isOrgan(lines[at]!)) return 0
  for (let to = at; to < at + 2; to++) {
    const [line, next] = [lines[to]!, lines[to + 1]]
    if (!next || !isCapitals(line.text) || line.text.length > 110 || /^(?:CÔNG ĐIỆN|V\/V|VỀ)(?!\p{L})/u.test(line.text)) return 0
    if (/^Đ(?:iện|IỆN)\s?:$/u.test(next.text) || isTelegraphed(lines, to + 1)) return to + 1 - at
    if (!isOrgan(line)) return 0
  }
  return 0
}
