import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { endOfPlace } from '../vocabulary/places.ts'
import { linesOfHeadless, standsBelowHeadless } from './headless.ts'
import { bareLetters, isCapitals, saidOf, startsSmall, type Line } from './line.ts'
import type { Kind, Reading, Zone } from './kinds.ts'
import { markersOf } from './lost-stops.ts'
import * as phrases from './phrases.ts'
import { isCertainScrap, isScrap } from './scraps.ts'

/** The words of `count` lines from `at` on, or null where a blank space or a bar parts them. */
function joined(lines: readonly Line[], at: number, count: number, longest = 160): string | null {
  let text = saidOf(lines[at]!)
  for (let i = 1; i < count; i++) {
    const line = lines[at + i]
    if (!line || line.blanks > 1 || line.bars > 1 || line.cells || text.length + line.text.length > longest) return null
    text += ` ${saidOf(line)}`
  }
  return text
}

/** Every reading of the lines from `at` on, besides being ordinary text; the settling weighs them against each other. */
export function readLine(lines: readonly Line[], at: number, near: Near): Reading[] {
  const line = lines[at]!
  const text = saidOf(line)
  const found: Reading[] = []
  if (line.cells) return found
  // what is guessed from bare letters weighs less than what is printed
  const doubt = line.said === undefined ? 0 : 0.5
  const add = (kind: Kind, zone: Zone, cost: number, why: string, length = 1): void => {
    // what speaks weakly for a part counts only where that part is open
    if (cost > -1 && ((zone === 'preface' && !near.preface) || (zone === 'conclusions' && !near.conclusions))) return
    found.push({ kind, zone, cost: cost + doubt, length, why })
  }
  if (text.length < 90 && phrases.stampLine.test(text) && readSignature(lines, at, add)) return found
  if (line.level > 0 && isTitleOfFile(lines, at)) {
    add('sourceNote', 'outside', -6, 'names the document whose letterhead follows')
    return found
  }
  const first = text.charCodeAt(0)
  if (text.length <= 160 && (first > 122 || first < 97 || text.startsWith('số:') || (line.piece && text.startsWith('ngày ')))) {
    const capitals = isCapitals(text.endsWith(')') ? text.replace(sessionInBrackets, '') : text)
    readHead(lines, at, capitals, add)
    readEnd(lines, at, capitals, add)
  } else {
    if (text.length <= 900 && (near.preface || first < 97)) readTitling(lines, at, isCapitals(text), add)
    if (text.length < 50) readStamp(lines, at, false, add)
    if (text.length < 5 && lines[at + 1]?.piece && isAuthority(lines[at + 1]))
      add('furniture', 'conclusions', -1.5, 'what a scanner left beside the authority')
  }
  if (near.preface && text.length <= 60) readScrap(lines, at, add)
  readPreamble(lines, at, near, add)
  readFurniture(lines, at, add)
  return found
}

/** `… KHÓA XVI, KỲ HỌP THỨ 7 (Kỳ họp chuyên đề)`: a council names its special session in running case. */
const sessionInBrackets = /(?<=KỲ HỌP [\p{Lu}\d\s]{1,40})\s?\((?:Kỳ họp|kỳ họp)[^()]{1,60}\)$/u

/** Which parts of a document are open in some reading of the lines before, and whether a sentence without a mark can begin here. */
export interface Near {
  sentence: boolean
  preface: boolean
  preamble: boolean
  conclusions: boolean
}

/** How far below such a heading the letterhead reaches. */
const longestLetterhead = 12

/** `# CÔNG VĂN SỐ 6240/BGDĐT-… — HƯỚNG DẪN …`: type, number and title that a converter set above the letterhead, which says the number again. */
function isTitleOfFile(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const type = docTypeOfName(text)
  const number = type && /^\s(?:SỐ|Số|số)?\s?:?\s?(\d{1,6}\s?[-/]\s?\S{2,40})/u.exec(text.slice(type.end))?.[1]
  if (!number) return false
  const head = lines.slice(at + 1, at + 1 + longestLetterhead)
  const isSame = (line: Line): boolean => (phrases.numberLine.exec(line.text)?.[1] ?? '').replace(/\s/gu, '') === number.replace(/\s/gu, '')
  return head.some(isSame) && head.some((line) => phrases.mottos.includes(bareLetters(line.text)))
}

type Add = (kind: Kind, zone: Zone, cost: number, why: string, length?: number) => void

function readHead(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  const kind = text.charCodeAt(0)
  // Đ, D
  if (capitals || ((kind === 272 || kind === 68) && text.length < 70)) readMotto(lines, at, capitals, add)
  else if (kind === 67 && phrases.stampedMotto.test(text)) add('motto', 'preface', -8, 'the motto below a stamp')
  if (text.length < 70) {
    const isCited = phrases.openMention.test(lines[at - 1]?.text ?? '')
    // S, s, L, B, P, N, digit: words that begin a number line
    if (kind === 83 || kind === 115 || kind === 76 || kind === 66 || kind === 80 || kind === 78) {
      for (let count = 1; count <= 3 && !isCited; count++) {
        const words = joined(lines, at, count)
        if (words === null) break
        if (count === 1 && phrases.numberWord.test(words)) add('docNumber', 'preface', -1.5, 'the word Số alone')
        if (phrases.numberLine.test(words) && /\p{L}/u.test(words.replace(/^\D{0,12}s?[ốôổóồỏớo6]/iu, ''))) {
          add('docNumber', 'preface', words.endsWith('-') ? -5 : -6, 'number and symbol', count)
          // a symbol of many bodies goes on below its hyphen
          if (!words.endsWith('-')) break
        } else if (count === 1 && phrases.garbledNumberLine.test(words)) {
          add('docNumber', 'preface', -5, 'a number that a scanner could not read, and its symbol')
          break
        }
      }
      if (kind === 83 && phrases.blankNumberLine.test(text)) add('docNumber', 'preface', -4, 'a number and symbol left blank')
    } else if (kind >= 48 && kind <= 57 && !isCited && phrases.bareNumberLine.test(text))
      add('docNumber', 'preface', -2, 'a number and symbol alone')
    else if (kind === 47 && phrases.bareSymbolLine.test(text)) add('docNumber', 'preface', -2, 'a symbol alone, its number left blank')
    if (kind === 66 && phrases.judgmentLine.test(text)) add('docNumber', 'preface', -6, 'the number of a judgment')
    if (kind === 78 && phrases.judgmentDate.test(text) && phrases.judgmentNumber.test(lines[at - 1]?.text ?? ''))
      add('docDate', 'preface', -5.5, 'the day of a judgment below its number')
    if (kind === 78 && text.startsWith('NHÂN DANH'))
      for (let count = 1; count <= 2; count++)
        if (phrases.inTheNameOf.test(bareLetters(joined(lines, at, count) ?? '')))
          add('mark', 'preface', -8, 'in whose name a court judges', count)
    const isMotto = kind === 272 && isSecondOfMotto(line)
    for (let count = 1; count <= 4 && !isMotto; count++) {
      const words = joined(lines, at, count)
      if (words === null) break
      const date = phrases.dateLine.exec(words) ?? phrases.shortDateLine.exec(words)
      const headless = count > 1 && isCapitals(text) && !text.includes('NGÀY')
      if (
        date &&
        !headless &&
        isPlaced(words, date[1]) &&
        !(count > 1 && date[1] && isDayBelowName(lines, at, count)) &&
        !(count > 1 && date[1] && isPlaceBelow(date[1], text)) &&
        (date[4] !== '' || count === 4 || !/^\d{4}[.,]?$/u.test(lines[at + count]?.text ?? ''))
      ) {
        add('docDate', 'preface', date[1] ? -5.5 : -2.5, date[1] ? 'place and date' : 'a date alone', count)
        break
      }
    }
  }
  readTitling(lines, at, capitals, add)
  // a quotation is new text of an amending document, no letterhead; `TT` heads a table; `II. TỔ CHỨC …` is a section; `GIỮA … VÀ …` are the parties of a treaty
  if (
    capitals &&
    text.length < 110 &&
    kind !== 0x201c &&
    !/^S?TT$/u.test(text) &&
    !sectionMark.test(text) &&
    !contents.test(text) &&
    !/^(?:DANH (?:MỤC|SÁCH)|VỀ VIỆC|V\/V)(?!\p{L})/u.test(text) &&
    !phrases.applicantsTitle.test(text) &&
    !isNameOfSigner(lines, at) &&
    !/^(?:G[IÌ]ỮA|V[ÀA])$/u.test(lines[at - 1]?.text ?? '')
  ) {
    const organ =
      phrases.organWord.test(text) ||
      (text.length < 9 && isTornOrganAt(lines, at)) ||
      (text.length === 11 && lines.slice(at + 1, at + 3).some((below) => phrases.isStandingOf(text, below.text)))
    if (!phrases.postWord.test(text) || organ) {
      // what is no organ by its words goes on with one, and is short
      if (!isPostAlone(line) || (authorityCost(lines, at) > -5 && linesAboveNote(lines, at + 1) === 0))
        add('issuer', 'preface', organ ? -2.2 : text.length > 45 ? 2.4 : 0.4, organ ? "an organ's name in capitals" : 'capitals')
      if (organ || /^(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|GIÁM ĐỐC|THỐNG ĐỐC|TỔNG THANH TRA|CHÁNH)/u.test(text)) {
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
  const sender = capitals ? linesOfSender(lines, at) : 0
  if (sender > 0) add('issuer', 'preface', -13, 'who sends a telegram', sender)
  if (!capitals && isOrganOfOldBases(lines, at)) add('issuer', 'preamble', -5, 'the enacting authority of an old decree')
  if (phrases.urgency.test(text) && capitals) add('mark', 'preface', -4, 'mark of urgency')
  else if (phrases.secrecy.test(text)) add('mark', 'preface', -4, 'mark of secrecy')
  else if (phrases.circulation.test(text) && capitals) add('mark', 'preface', -4, 'mark of circulation')
  else if (phrases.draft.test(text)) add('mark', 'preface', -4, 'mark of a draft')
  else if (isMarkOfCopy(lines, at)) add('mark', 'preface', -8, 'mark of a copy')
  else if (!capitals && isBetweenDateAndType(lines, at)) add('mark', 'preface', -2.4, 'what a clerk noted between date and type')
  readStamp(lines, at, capitals, add)
}

/** `BẢN SAO` above the letterhead of what was copied, or above its type; below a number of its own it is the type of a copy. */
function isMarkOfCopy(lines: readonly Line[], at: number): boolean {
  if (!phrases.copyMark.test(saidOf(lines[at]!))) return false
  const type = lines[at + 1]?.text ?? ''
  if (isCapitals(type) && docTypeOfName(type)?.end === type.length && !phrases.copyMark.test(type)) return true
  if (lines.slice(Math.max(0, at - longestLetterhead), at).some(({ text }) => phrases.numberLine.test(text))) return false
  return lines.slice(at + 1, at + longestLetterhead).some(({ text }) => isCapitals(text) && phrases.mottos.includes(bareLetters(text)))
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

/**
 * A comma parts the place from the day (NĐ 30/2020 PL I II.4); without it every syllable has a capital, else the day is another document's:
 * "Xử lý vi phạm hành chính ngày …;", "XII ngày …;".
 */
function isPlaced(words: string, place: string | undefined): boolean {
  // "Ngày 3/4/2019," opens a sentence
  if (place === undefined) return !words.endsWith(',')
  if (/^[IVXLC]{1,7}$/u.test(place)) return false
  return (
    /^\s?[,.;:]/u.test(words.slice(words.indexOf(place) + place.length)) || (!words.endsWith(';') && !/(?:^|[\s–-])\p{Ll}/u.test(place))
  )
}

/** `Phùng Văn Đức` / `Ngày 19 …`: below who signed first the day of the next signer begins with its capital, and no comma parts a place from it. */
function isDayBelowName(lines: readonly Line[], at: number, count: number): boolean {
  return (
    lines.slice(at + 1, at + count).some(({ text }, i) => text.startsWith('Ngày') && !/[,.;:]$/u.test(lines[at + i]!.text)) ||
    (/[^\p{Lu}\s]\p{L}{0,8}\.$/u.test(lines[at]!.text) && lines[at + 1]!.text.startsWith('Ngày'))
  )
}

/** `… và Cục` / `Thuế` / `Hà` / `Giang, ngày …`: the place begins below the last word of the subject. */
function isPlaceBelow(place: string, text: string): boolean {
  const below = place.slice(text.length).trim()
  return below !== '' && endOfPlace(place) !== place.length && endOfPlace(below) === below.length
}

/** `TỔNG` / `CỤC …`, `THỦ` / `TƯỚNG …`: its first word is alone. */
function isTornOrganAt(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return (
    next !== undefined && next.blanks + next.bars === 0 && isCapitals(next.text) && phrases.isTornOrgan(saidOf(lines[at]!), saidOf(next))
  )
}

/**
 * A legal basis right below makes an authority, also below an assembly's term and session; below a post, also behind one more line of its
 * organ's name, which is none by itself.
 */
function authorityCost(lines: readonly Line[], at: number): number {
  const isBasis = (line: Line | undefined): boolean => line !== undefined && phrases.basisWord.test(line.text)
  const next = lines[at + 1]
  if (at > 0 && isPostAlone(lines[at - 1]!) && !isPostAlone(lines[at]!)) return -1
  if (next && isOrganOfOldBases(lines, at + 1) && bareLetters(saidOf(lines[at]!)).startsWith(bareLetters(next.text))) return -5
  if (!phrases.postWord.test(saidOf(lines[at]!))) {
    if (next && /^(?:KHÓA|KHOÁ|KỲ HỌP)\s/u.test(next.text) && isBasis(lines[at + 2])) return -5
    return isBasis(next) ? -4.5 : -2
  }
  return isBasis(next) || (next && isCapitals(next.text) && isBasis(lines[at + 2])) ? -5 : -2
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

/** The motto, whole or broken over lines, with scanning noise in its diacritics; only its second line is in running case. */
function readMotto(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  if (isExample(lines, at)) return
  // `ĐIỀU LỆ` / `ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH`: whose charter it is
  if (isBelowCharter(lines, at)) return
  let letters = ''
  for (let count = 1; count <= 5; count++) {
    const line = lines[at + count - 1]
    if (!line || (count > 1 && (line.blanks > 1 || line.bars > 0 || line.cells))) return
    letters += bareLetters(line.text)
    if (letters.length > 30 || (!capitals && !letters.startsWith('DOC'))) return
    const phrase = phrases.mottos.find((motto) => motto.startsWith(letters) || isNear(letters, motto))
    if (!phrase) return
    if (phrase.length === letters.length || isNear(letters, phrase)) {
      add('motto', 'preface', -8, 'quốc hiệu, tiêu ngữ or the Party title line', count)
      return
    }
    if (count === 1 && letters.length >= 14) add('motto', 'preface', -3, 'a part of the motto')
  }
}

/** "Ví dụ:" right above, and no number line below: what tells how a motto is printed. */
function isExample(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  if (!above.endsWith(':') || !/(?:^|\s)(?:[Vv]í dụ|[Tt]hí dụ)(?:\s\d{1,2})?\s?:$/u.test(above)) return false
  return !lines.slice(at + 1, at + 6).some(({ text }) => phrases.numberLine.test(text))
}

function isBelowCharter(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.text === 'ĐIỀU LỆ'
}

/** Two strings of nearly one length that differ in at most two places; in the motto's second line two letters misread one for one may stand apart. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  if (Math.max(a.length, b.length) - i - j <= 2) return true
  if (a.length !== b.length || !a.startsWith('DOCLAP')) return false
  let misread = 0
  for (let k = i; k < a.length && misread <= mostMisread; k++) if (a[k] !== b[k]) misread++
  return misread <= mostMisread
}

const mostMisread = 2

/** `ĐIỆN: Bộ Công Thương` in a telegram: whom it goes to, on the line of the word. */
function isTelegraphed(lines: readonly Line[], at: number): boolean {
  if (!/^Đ(?:iện|IỆN)\s?:\s?[-–+\p{Lu}]/u.test(lines[at]!.text)) return false
  return lines.slice(Math.max(0, at - longestLetterhead), at).some(({ text }) => /^CÔNG ĐIỆN(?!\p{L})/u.test(text))
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

/** `II. TỔ CHỨC …`, `II/. …`: a section, neither an organ nor a title. */
const sectionMark = /^[IVX]{1,5}\s?\/?[.)]\s/u

/** A list of what a file holds. */
const contents = /^MỤC LỤC(?!\p{L})/u

/** Type, subject, addressees, what it is attached to. */
function readTitling(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
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
    typed = true
    const rest = words.slice(type.end).trim()
    // `QUY CHẾ LÀM` / `VIỆC`: a longer name, on two lines
    if (count === 1 && rest !== '' && capitals && (docTypeOfName(joined(lines, at, 2) ?? '')?.end ?? 0) > words.length) continue
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
    const inTitle = above !== undefined && line.blanks + line.bars + line.level === 0 && isCapitals(above.text)
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
  // "Văn bản" is the word for any document: where the type of a letter would stand it names none
  if (text === 'VĂN BẢN') add('docType', 'preface', -4, 'the word for any document')
  if (capitals && phrases.treaty.test(text)) add('docType', 'preface', text.length < 16 ? -4 : -2.5, 'names a treaty')
  // what has a number is another document, not an organ
  if (/^(?:CỦA|của)\s\p{Lu}/u.test(text) && isBelowRulesOfWork(lines, at))
    add('docTitle', 'preface', -6.5, 'whose rules or programme it is')
  else if (/^CỦA\s/u.test(text) && capitals && isBelowType(lines, at) && !isConclusionOfNotice(lines, at - 1)) {
    // a collection of laws goes on with number, date and subject: all of it is its title
    if (/^(?:(?!\sVỀ\s).){4,80}\sSỐ\s?\d/u.test(joined(lines, at, 3) ?? joined(lines, at, 2) ?? text))
      add('docTitle', 'preface', -6.5, 'organ and number behind the type')
    else add('issuer', 'preface', -6.5, 'organ behind the type')
  } else if (/^[Cc]ủa\s\p{Lu}/u.test(text) && text.length < 90 && !/\svề\s/u.test(text))
    add('issuer', 'preface', -5, 'organ behind the type')
  if (isMeetingBelowType(lines, at)) add('issuer', 'preface', -6.5, 'the meeting that passes it, behind the type')
  if (isMeetingBelowType(lines, at - 1) && !startsSmall(text)) add('docTitle', 'preface', -4.5, 'the subject below the meeting')
  if (capitals && isBelowCharter(lines, at)) add('docTitle', 'preface', -6.5, 'whose charter it is')
  // a congress issues what its cell or its committee sends out; below the type it is what the resolution is called by
  if (capitals && /^ĐẠI HỘI(?! ĐỒNG)\s/u.test(text) && at > 0 && saidOf(lines[at - 1]!) === 'NGHỊ QUYẾT')
    add('docTitle', 'preface', -4.5, 'the congress that a resolution is called by')
  // "TẠI HỘI NGHỊ …", "TRÌNH ĐẠI HỘI …", "NĂM 2026" go on with `CỦA …`
  if (capitals && behindOrgan.test(text) && /^CỦA\s/u.test(lines[at - 1]?.text ?? ''))
    add('docTitle', 'preface', -2.5, 'goes on behind the organ')
  // a form leaves its date blank
  if (/^[.…_\s]{2,40},?\sngày\s?[.…_]/u.test(text) && text.length < 70) add('docDate', 'preface', -2.5, 'a date left blank')
  if (/^(?:V\/[vV]|v\/v|VỀ VIỆC|Về việc|V\/V)(?!\p{L})/u.test(text)) add('docTitle', 'preface', -4.5, 'V/v opens a subject')
  else if (/^(?:[Vv]ề|VỀ)\s/u.test(text)) add('docTitle', 'preface', -2.5, 'về opens a subject')
  else if (capitals && /^QUY ĐỊNH CHI TIẾT\s/u.test(text)) add('docTitle', 'preface', -2.5, 'what is regulated in detail')
  else if (
    !phrases.answerWord.test(text) &&
    !phrases.minutesOpening.test(text) &&
    !contents.test(text) &&
    !/^[*•+]\s/u.test(text) &&
    !sectionMark.test(text)
  )
    add(
      'docTitle',
      'preface',
      (capitals ? 0.2 : line.styles ? 1 : 1.8) + (/[.:;]$/u.test(text) ? 1.4 : 0) + (opensUnits(line) ? 3 : 0),
      'may be a title',
    )
  if (/^K[ÍI]NH\s?(?:GỬI|TRÌNH|GỦI)|^K[íi]nh\s(?:g[ửưủuở]i|trình|chuyển)/iu.test(text) && !submits.test(text))
    add('addressee', 'preface', phrases.formField.test(lines[at + 1]?.text ?? '') ? -13 : -9.5, 'Kính gửi')
  else if (/^Kính$/u.test(text) && /^(?:gửi|trình)\s?:/u.test(lines[at + 1]?.text ?? '')) add('addressee', 'preface', -9, 'Kính gửi')
  else if (/(?:điện|ĐIỆN)\s?:$/u.test(text) || isTelegraphed(lines, at) || /^(?:n?gửi|GỬI)\s?:/u.test(text))
    add('addressee', 'preface', -6, 'a telegram names its addressees')
  else if (text.includes('ính mời') && /^.{0,120}[Kk]ính mời\s?:/u.test(text) && !isInvitingInList(lines, at))
    add('addressee', 'preface', -6, 'an invitation names whom it invites')
  else if (phrases.addresseesField.test(text) && (text.startsWith('(') || isBelowAddressee(lines, at)))
    add('addressee', 'preface', -3, "an addressee's address")
  else if (
    /^[-–+•]\s?(?:-\s)?[^\s–-]/u.test(text) &&
    text.length < 260 &&
    !phrases.basisWord.test(text) &&
    !invitationField.test(text) &&
    !phrases.formField.test(text)
  )
    add('addressee', 'preface', -0.8, 'a further addressee')
  else if (isUndashedAddressee(lines, at)) add('addressee', 'preface', -1.5, 'a further addressee')
  if (phrases.attachedNote.test(noteAt(lines, at))) {
    const bracketed = text.startsWith('(') || text.startsWith('*')
    if (bracketed) add('attachedTo', 'preface', -7, 'names what it is issued with')
    else if (!capitals && /^\p{Lu}/u.test(text) && !/[.;,]$|\snày/u.test(text))
      add('attachedTo', 'preface', -4.5, 'names what it is issued with')
  }
  const titles = !typed && isTitleLine(line, capitals) && !isPostAlone(line) && !isNameOfSigner(lines, at) ? linesAboveNote(lines, at) : 0
  if (titles > 0) add('docTitle', 'preface', -9, 'stands above what it is issued with', titles)
  if (!typed && titles === 0 && capitals && listsBelowSigner(lines, at))
    add('docTitle', 'preface', -9, 'the title of what is issued, below the signer')
  if (!typed && capitals && phrases.applicantsTitle.test(text)) add('docTitle', 'preface', -2.5, 'the title of what a person fills in')
  if (phrases.formLine.test(text) || headsForm(lines, at)) add('appendixHead', 'preface', -5.5, 'heads a form')
  const appendix = phrases.appendixLine.exec(text)
  if (appendix) {
    const rest = appendix[1]!
    if (rest === '' || isCapitals(rest))
      add('appendixHead', 'preface', capitals || rest !== '' ? -8 : line.styles || line.level ? -6.5 : -5, 'heads an appendix')
    else if (capitals || (phrases.attachedNote.test(rest) && !/[.;,]$|\snày/u.test(rest)))
      add('appendixHead', 'preface', -6, 'heads an appendix')
  }
}

/** `NGHỊ QUYẾT` / `HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH …`: the plenum stands where `CỦA …` does, above the subject (05-HD/VPTW I.5). */
function isMeetingBelowType(lines: readonly Line[], at: number): boolean {
  if (at < 1 || !plenum.test(lines[at]!.text) || !/^(?:NGHỊ QUYẾT|KẾT LUẬN)$/u.test(saidOf(lines[at - 1]!))) return false
  // without a subject below it is what the resolution is called by
  const next = lines[at + 1]
  return (
    next !== undefined &&
    !/^(?:KHÓA|KHOÁ|NHIỆM KỲ)\s/u.test(next.text) &&
    !phrases.occasion.test(sentenceFrom(lines, at + 1)) &&
    !/[,.:;]$/u.test(next.text) &&
    markersOf(next).length === 0
  )
}

const plenum = /^HỘI NGHỊ LẦN THỨ \S{1,8}(?: \S{1,8})?,? BAN CHẤP HÀNH [\p{Lu}\s,]{4,80}$/u

/** `QUYẾT ĐỊNH 07/2018/DS-GĐT NGÀY 16/03/2018 VỀ …`: a website sets the document's number and day behind its type. */
const numberAndDay = /^(?:SỐ\s)?\d\S{3,40}\sNGÀY\s\d/u

/** `QUY CHẾ LÀM VIỆC` / `CỦA BAN CHẤP HÀNH …`: the line below the type says whose rules or programme they are, and is the title. */
const rulesOfWork = /^(?:QUY CHẾ LÀM VIỆC|CHƯƠNG TRÌNH CÔNG TÁC)$/u
function isBelowRulesOfWork(lines: readonly Line[], at: number): boolean {
  return (at > 0 && rulesOfWork.test(saidOf(lines[at - 1]!))) || (at > 1 && rulesOfWork.test(joined(lines, at - 2, 2) ?? ''))
}
const behindOrgan = /^(?:TẠI|TRÌNH|(?:QUÝ|THÁNG|NĂM) [IVX\d]{1,4}(?!\p{L}))/u

/** `1. …`, `I. …`, `Điều 1. …`: the first unit of what a heading in capitals stands above; a title has no mark. */
function opensUnits(line: Line): boolean {
  return markersOf(line).some(({ form, ordinal }) => ordinal[0] === 1 && (form === 'arabic' || form === 'roman' || form === 'article'))
}

/** `Mẫu 3. Phiếu đánh giá sáng kiến`, `Mẫu TP-CC-07` above the letterhead of the form. */
function headsForm(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (!/^(?:MẪU|Mẫu)\s\d{1,3}[a-zđ]?[.:]\s\p{Lu}/u.test(text) && !phrases.codedForm.test(text)) return false
  const below = lines.slice(at + 1, at + 5).map(({ text }) => bareLetters(text))
  return below.some((text) => phrases.mottos.some((motto) => text.startsWith(motto)))
}

/** What an invitation tells item by item. */
const invitationField = /^[-–+•]\s?(?:Kính mời|Thành phần|Chủ trì|Thời gian|Địa điểm|Nội dung|Hình thức)(?:\s[^:,;]{1,40})?\s?:/u

/** `Kính gửi: …` stands a few lines above, with nothing but the addressee and such fields between. */
function isBelowAddressee(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (salutation.test(lines[i]!.text)) return true
    if (/[.:…]$/u.test(lines[i]!.text) && !phrases.addresseesField.test(lines[i]!.text)) return false
  }
  return false
}

/** `Kính gửi:` before the addressees, or with nothing behind. */
const salutation = /^(?:K(?:ính|ÍNH)\s(?:gửi|GỬI|trình|TRÌNH)|n?gửi)\s?:\s?/u

/**
 * Addressees may stand on lines of their own without dashes: the first below `Kính gửi:` alone, the next behind a semicolon, or an organ
 * directly above another. The settling takes them only where an addressee is open.
 */
function isUndashedAddressee(lines: readonly Line[], at: number): boolean {
  const { text, bars, blanks } = lines[at]!
  const above = lines[at - 1]?.text
  if (above === undefined || bars > 0 || text.length > 160 || !/^\p{Lu}/u.test(text) || text.endsWith(':')) return false
  if (phrases.letterWord.test(text) || phrases.letterSentence.test(text) || phrases.basisWord.test(text) || phrases.formField.test(text))
    return false
  const addressee = above.replace(salutation, '')
  if (addressee === '' || above.endsWith(';')) return true
  return blanks === 0 && isOrganAlone(text) && isOrganAlone(addressee) && !startsSmall(lines[at + 1]?.text ?? '')
}

/** An organ's name in running case that a line holds whole. */
function isOrganAlone(text: string): boolean {
  return text.length < 80 && /^\p{Lu}\p{Ll}/u.test(text) && /[\p{L})]\.?$/u.test(text) && phrases.organWord.test(text.toUpperCase())
}

/** "Quy chế phối hợp …", "Toàn văn Quy chế …" in running case, apart from what stands above, over "(Ban hành kèm theo …". */
function namesTypeAboveNote(lines: readonly Line[], at: number): boolean {
  const note = lines[at + 1]?.text ?? ''
  if (!/^[(*]\s?\p{Lu}/u.test(note) || !phrases.attachedToDocument.test(note)) return false
  const { text, blanks } = lines[at]!
  if (text.length > 260 || (at > 0 && (blanks === 0 || isBelowType(lines, at)))) return false
  const type = docTypeOfName(text, phrases.reproduced.exec(text)?.[0].length)
  return type !== null && !type.type.common && /^\s(?!này|nêu|số|trên)\p{L}/u.test(text.slice(type.end)) && !/[.;:,]$/u.test(text)
}

/** "… trân trọng kính mời:" above such items, of which the first names the guests. */
function isInvitingInList(lines: readonly Line[], at: number): boolean {
  return invitationField.test(lines[at]!.text) || (lines[at]!.text.endsWith(':') && invitationField.test(lines[at + 1]?.text ?? ''))
}

/** "Kính trình Ban Thường vụ Thành ủy xem xét, quyết định.": the last sentence of what is submitted. */
const submits =
  /^Kính\s(?:trình|gửi|chuyển)\s[^:]{3,200}\s(?:xem xét|cho ý kiến|quyết định|phê duyệt|chỉ đạo|nghiên cứu|tổng hợp)[^:]{0,80}\.?\/?\.?$/u

/** The type, on one line or two, stands above; `CỦA …` behind other words in capitals goes on with a title. */
function isBelowType(lines: readonly Line[], at: number): boolean {
  for (let count = 1; count <= 2 && count <= at; count++) {
    const words = joined(lines, at - count, count) ?? ''
    const type = docTypeOfName(words)
    if (type && words.length - type.end <= 20) return true
  }
  return at === 0
}

/** The words of a note, with those of the next line where a narrow column breaks its first: `(Ban hành` / `kèm theo Quyết định …)`. */
function noteAt(lines: readonly Line[], at: number): string {
  const { text } = lines[at]!
  return text.charCodeAt(0) === 40 && text.length < 20 && /^\((?:Được |Phê duyệt )?(?:Ban(?: hành)?|Kèm)$/u.test(text)
    ? (joined(lines, at, 2) ?? text)
    : text
}

/** How many lines of a title stand from here down to the note that says what it is issued with (NĐ 30/2020 PL I III.1). */
function linesAboveNote(lines: readonly Line[], at: number): number {
  if (at >= lines.length) return 0
  const above = lines[at - 1]
  // `TM. ỦY BAN NHÂN DÂN` / `CỦA …`: the end of the document before, and what is left of the title
  const isBelowEnd = above && isAuthority(above) && /^CỦA\s/u.test(lines[at]!.text)
  const isBelowTitle =
    above && !isBelowEnd && isTitleLine(above, isCapitals(above.text)) && !isPostAlone(above) && !isNameOfSigner(lines, at - 1)
  if (isBelowTitle && lines[at]!.blanks + lines[at]!.bars === 0) return 0
  for (let i = at + 1; i < lines.length && i <= at + 9; i++) {
    const line = lines[i]!
    if (line.bars > 0 || line.cells) return 0
    if (phrases.attachedToDocument.test(noteAt(lines, i))) return i - at
    if (!isTitleLine(line, isCapitals(line.text))) return 0
  }
  return 0
}

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

/** `THÔNG BÁO` / `KẾT LUẬN` / `CỦA BAN THƯỜNG VỤ …`: a notice of conclusions has whose they are in its title. */
function isConclusionOfNotice(lines: readonly Line[], at: number): boolean {
  return at > 0 && lines[at]!.text === 'KẾT LUẬN' && saidOf(lines[at - 1]!) === 'THÔNG BÁO'
}

/** A signer's post, to the end of the line. */
function isPostAlone(line: Line): boolean {
  const text = saidOf(line)
  return text.length < 30 && phrases.postWord.exec(text)?.[0].length === text.length
}

/** In capitals, or in strong type from end to end. */
function isTitleLine({ text, styles }: Line, capitals: boolean): boolean {
  return capitals || Boolean(styles?.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length))
}

function readStamp(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  const near = (line: Line | undefined): boolean =>
    Boolean(line && line.blanks <= 1 && line.text.length < 60 && phrases.timeStamp.test(line.text))
  if (text.length < 90 && (phrases.stampLine.test(text) || phrases.timeStamp.test(text))) {
    const cost = /^Ngày\s?:|^Email|^Cơ quan|^Date/u.test(text) ? -2.5 : -5
    add('stamp', 'preface', cost, 'a stamp')
    add('stamp', 'conclusions', cost, 'a stamp')
  } else if (
    capitals &&
    text.length < 50 &&
    !phrases.postWord.test(text) &&
    (near(lines[at + 1]) || (near(lines[at + 2]) && lines[at + 1]!.blanks === 0) || isLogo(lines, at))
  ) {
    add('stamp', 'preface', -3.5, "a stamp's head")
    // below a post, or a name below one, it is pressed on the signature
    add('stamp', 'conclusions', isPost(lines[at - 1]) || isSigner(lines, at - 1) ? -3.5 : -2, "a stamp's head")
  } else if (capitals && text.length < 50 && (/^(?:CÔNG VĂN )?ĐẾN/u.test(lines[at + 1]?.text ?? '') || headsIncomingStamp(lines, at))) {
    add('stamp', 'preface', -3.5, "a stamp's head")
  } else if (lines[at]!.piece && phrases.swallowedHeading.test(text)) {
    add('stamp', 'preface', -4, 'a heading that a stamp swallowed')
  } else if (
    text.length < 50 &&
    lines[at - 1] &&
    phrases.stampLine.test(lines[at - 1]!.text) &&
    !/^[-–+•]/u.test(text) &&
    lines[at]!.blanks <= 1
  ) {
    const next = lines[at + 1]
    const isWithin = (next?.blanks === 0 && phrases.stampLine.test(next.text)) || cutName.test(lines[at - 1]!.text)
    // what a scanner made of the seal that the site prints beside its fields
    const isSeal = lines[at]!.blanks === 0 && !capitals && phrases.signatureTime.test(lines[at - 1]!.text)
    const cost = lines[at]!.blanks === 0 && isWithin ? -4 : isSeal ? -1.5 : 0.5
    add('stamp', 'preface', cost, 'goes on with a stamp')
    add('stamp', 'conclusions', cost, 'goes on with a stamp')
  }
}

/**
 * A stamp that is pressed on a head: signs and no words (`„ “DEN Neqy . | B2fAD -`) above the rest of it, and what has no words beside
 * them; what stands before a number that was cut from its line.
 */
function readScrap(lines: readonly Line[], at: number, add: Add): void {
  const { text, piece } = lines[at]!
  const [above, next] = [lines[at - 1], lines[at + 1]]
  const isBeforePiece = !piece && next?.piece === true && /[\p{L}\d]/u.test(text)
  if (isBeforePiece && phrases.bareNumberLine.test(next.text)) add('stamp', 'preface', -4, 'an incoming stamp beside the number')
  else if (isScrap(text) && !phrases.ruleLine.test(text) && !phrases.bareNumberLine.test(text)) {
    const isSure =
      isBeforePiece ||
      (at > 0 && headsIncomingStamp(lines, at - 1)) ||
      (isHeadBelow(lines, at) &&
        ([above, lines[at], next].some((line) => line && line.blanks < 2 && isCertainScrap(line.text)) ||
          (above !== undefined && isSecondOfMotto(above))))
    if (isSure) add('stamp', 'preface', isBeforePiece ? -4 : -2.5, 'what a scanner made of a stamp')
  }
}

/** `CỤC THUẾ TỈNH …` apart above a ministry's letterhead: who received the document, the head of the stamp pressed there. */
function headsIncomingStamp(lines: readonly Line[], at: number): boolean {
  const { text, piece } = lines[at]!
  if (piece || !ofProvince.test(text) || !phrases.organWord.test(saidOf(lines[at]!)) || !isCapitals(text)) return false
  let below = at + 1
  while (below < at + 3 && lines[below] && isScrap(lines[below]!.text)) below++
  const organ = lines[below]
  return (
    organ !== undefined &&
    organ.blanks > 0 &&
    ministry.test(saidOf(organ)) &&
    lines.slice(below + 1, below + 3).some((line) => line.piece && /^C\p{Lu}NG \|?H/u.test(line.text))
  )
}

const ofProvince = /\s(?:T[ỈI]NH|TP\.?|TH[ÀA]NH PH[ỐO])\s\p{Lu}{2}/u
const ministry = /^BỘ (?!CHỈ HUY|TƯ LỆNH|MÔN(?!\p{L})|ĐỘI)\p{Lu}/u

function isSecondOfMotto({ text }: Line): boolean {
  return /^[ĐD]/u.test(text) && bareLetters(text) === 'DOCLAPTUDOHANHPHUC'
}

/** Whom a letter addresses, the motto, the type or the subject stand within a few lines below. */
function isHeadBelow(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i <= at + 4; i++) {
    const { text } = lines[i]!
    if (salutation.test(text) || /^(?:V\/v|[ĐD]\p{Ll}c l\p{Ll}p\s?-)/u.test(text) || phrases.bareNumberLine.test(text)) return true
    if (isCapitals(text) && (docTypeOfName(text)?.end === text.length || phrases.mottos.includes(bareLetters(text)))) return true
  }
  return false
}

/** `VGP` right above `Ký bởi:`: the mark of the site that signs, one word, prints before the fields. */
function isLogo(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && next.blanks <= 1 && phrases.signatureField.test(next.text) && /^\p{Lu}{2,12}$/u.test(lines[at]!.text)
}

const longestSignature = 6

/** A digital signature is one thing, from its first field to its time. It may be pressed on any page, also on one of the text. */
function readSignature(lines: readonly Line[], at: number, add: Add): boolean {
  let from = at
  while (from > at - longestSignature && !phrases.signatureField.test(lines[from]!.text) && lines[from]!.blanks <= 2 && from > 0) from--
  const length = linesOfSignature(lines, from)
  if (from + length <= at) return false
  if (from < at) return true
  for (const zone of ['preface', 'body', 'conclusions'] as const)
    add('stamp', zone, -3.5 * Math.max(3, length) + (zone === 'body' ? 3 : 0), 'a digital signature', length)
  return true
}

/** From its first field to its time, or the end of its address; 0 where none begins. A scanner sets its lines apart. */
function linesOfSignature(lines: readonly Line[], at: number): number {
  if (!phrases.signatureField.test(lines[at]!.text)) return 0
  for (let i = at + 1; i < lines.length && i < at + longestSignature && isOfFrame(lines[i]!); i++)
    if (phrases.signatureTime.test(lines[i]!.text)) return i - at + 1
  return linesOfAddress(lines, at)
}

/** `Ký bởi: …` above `Địa chỉ: …`, which ends with the page, else where no comma ends the line. */
function linesOfAddress(lines: readonly Line[], at: number): number {
  const address = lines[at + 1]
  if (!address || !isOfFrame(address) || !/^Địa chỉ\s?:/u.test(address.text)) return 0
  const below = lines.slice(at + 2, at + longestSignature)
  const page = below.findIndex((line) => line.opensPage ?? !isOfFrame(line))
  const isNarrow = page >= 0 && below[page]!.opensPage && below.slice(0, page).every(({ text }) => text.length < widestOfFrame)
  if (isNarrow) return page + 2
  let end = at + 1
  while (lines[end]!.text.endsWith(',') && end < at + longestSignature && lines[end + 1] && isOfFrame(lines[end + 1]!)) end++
  return end - at + 1
}

const widestOfFrame = 60

function isOfFrame({ blanks, bars, cells, opensPage }: Line): boolean {
  return blanks <= 2 && bars === 0 && !cells && !opensPage
}

function readPreamble(lines: readonly Line[], at: number, near: Near, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  const code = text.charCodeAt(0)
  // C, N, X, T, S, Q, Đ, dash, stroke: first letters of bases and recitals
  if (
    code === 95 ||
    code === 67 ||
    code === 78 ||
    code === 88 ||
    code === 84 ||
    code === 83 ||
    code === 81 ||
    code === 272 ||
    code === 45 ||
    code === 8211
  ) {
    if (headOfBases.test(text) && phrases.basisWord.test(lines[at + 1]?.text.replace(/^\d{1,2}\.\s/u, '') ?? '')) {
      add('prose', 'preamble', -3, 'heads the bases')
      return
    }
    if (phrases.basisWord.test(text) && isAnswering(lines, at)) return
    if (phrases.basisWord.test(text)) add('basis', 'preamble', -5, 'Căn cứ opens a legal basis')
    else if (phrases.recitalWord.test(text) && !isSubject(lines, at) && !isNarrated(lines, at) && !isItemOfList(lines, at))
      add('recital', 'preamble', -2.5, 'opens a recital')
    else if (near.preamble && phrases.purposeWord.test(text) && standsAmongReasons(lines, at))
      add('recital', 'preamble', -2.5, 'a purpose among the reasons')
    else if (phrases.agreed.test(text)) add('enactingFormula', 'preamble', -4, 'the parties have agreed')
  }
  // N, H, Đ
  if (
    (code === 78 || code === 72 || code === 272) &&
    near.preface &&
    /^(?:Ngày\s\d|Hội nghị\s|Đại hội\s)/u.test(text) &&
    phrases.occasion.test(sentenceFrom(lines, at))
  )
    add('recital', 'preamble', -2.5, 'tells of the meeting')
  else if ((near.preface || near.preamble) && phrases.treatyRecital.test(text) && isTreaty(lines, at))
    add('recital', 'preamble', -2.5, 'opens a recital of a treaty')
  // N, Đ: of `Nhằm` and `Để`
  if ((code === 78 || code === 272) && near.preface && at > 0 && standsBelowHeadless(lines, at))
    add('recital', 'preamble', -4, 'the purpose of a document without its letterhead')
  const above = lines[at - 1]?.text ?? ''
  // one of the bases has lost its first words, or "Căn cứ" stands once for all
  if (
    near.preamble &&
    above.endsWith(';') &&
    !line.carried &&
    phrases.citedText.test(text) &&
    (line.styles?.[0]?.type === 'emphasis' || isBasisOfItsOwn(sentenceFrom(lines, at)) || isBetweenBases(lines, at))
  )
    add('basis', 'preamble', -3, 'stands among legal bases')
  if (!line.carried && phrases.consolidated.test(text) && (isCapitals(above) || /[;:]$/u.test(above)))
    add('prose', 'preamble', -1.5, 'names the texts that are consolidated')
  if (text.length < 100 && phrases.enactingWord.test(text))
    add('enactingFormula', 'preamble', text.endsWith(':') ? -7 : -3.5, 'the enacting formula')
  else if (
    near.sentence &&
    (near.preface || near.preamble) &&
    (text.length < 400 || isOneSentence(text)) &&
    !startsSmall(text) &&
    !isCapitals(text) &&
    /^\p{Lu}/u.test(text) &&
    !text.startsWith('Căn cứ')
  ) {
    const sentence = sentenceFrom(lines, at)
    const enacts = sentence.search(phrases.enactingSentence)
    const early = enacts >= 0 && (enacts < 110 || ministers.test(sentence.slice(0, enacts)))
    const ends = phrases.enactingEnd.test(sentence)
    if (early || ends) add('enactingFormula', 'preamble', early && ends ? -3.2 : -2.2, 'the body enacts')
    else if (line.styles?.[0]?.type === 'emphasis') add('enactingFormula', 'preamble', 2.2, 'italics before the body')
  }
}

/**
 * "Thực hiện mục tiêu giảm nghèo là một chủ trương lớn …", "Thực hiện Nghị quyết …, Chính phủ đã …": a sentence with its own predicate tells
 * how things are. A reason has none before what is ordered on it, and ends in a sign that leads on.
 */
function isNarrated(lines: readonly Line[], at: number): boolean {
  if (!/^(?:Thực|Thi|Quán)\s/u.test(lines[at]!.text) || !phrases.subjectWord.test(lines[at]!.text)) return false
  const sentence = sentenceFrom(lines, at)
  // a document named by its number is what this one rests on
  return narrates.test(sentence) && !/\d[-/]\p{L}/u.test(sentence) && (sentence.length >= 400 || /\.\/?\.?$/u.test(sentence))
}

const narrates = /^(?:Thực hiện|Thi hành|Quán triệt)\s(?:[^,.;:]{3,90}\slà\s(?:một\s)?\p{Ll}|[^;:]{3,300},\s(?:\p{L}{1,9}\s){1,14}đã\s)/u

/** How many lines the subject of a document takes in small letters. */
const longestSubject = 5

/**
 * `KẾ HOẠCH` / "Thực hiện Nghị quyết số …": the subject stands below the type (NĐ 30/2020 PL I II.5); a reason ends in a sign, and goes on with
 * another or with what is enacted. What ends without one above a blank line, a rule, a reason or a unit is the subject.
 */
function isSubject(lines: readonly Line[], at: number): boolean {
  if (!phrases.subjectWord.test(saidOf(lines[at]!)) || at === 0 || !isBelowType(lines, at)) return false
  for (let i = at; i < lines.length && i < at + longestSubject; i++) {
    if (/[.;:,]$/u.test(lines[i]!.text)) return false
    const next = lines[i + 1]
    if (!next || phrases.ruleLine.test(next.text)) return true
    // a website sets every line of it apart
    if (next.blanks > 0 && next.bars === 0 && lines[at]!.blanks > 0 && startsSmall(next.text)) continue
    if (next.blanks + next.bars > 0) return !startsSmall(next.text) && !/^\d+[-/]/u.test(next.text)
    if (phrases.basisWord.test(next.text) || phrases.recitalWord.test(next.text) || phrases.purposeWord.test(next.text)) return true
    if (markersOf(next).some(({ form }) => form === 'roman' || form === 'article')) return true
  }
  return false
}

/** A formula may repeat the long title of what is guided, or name all the texts that it amends. */
function isOneSentence(text: string): boolean {
  return text.length < 3000 && !/(?:[.:!?]|;(?!\s(?:Nghị|Thông|Quyết|Luật|Pháp)\s))\s\p{Lu}/u.test(text)
}

/** "Bộ trưởng Bộ …, Bộ trưởng Bộ … và Tổng Thanh tra …" of a joint document. */
const ministers = /^(?:Bộ trưởng|Chánh án|Viện trưởng|Thống đốc|Chủ nhiệm|Tổng)\s[^.;:\d]{2,360}$/u

/** `- Thực hiện đúng cơ cấu …` below `- Bảo đảm …`: an item beside one that gives no reason. */
function isItemOfList(lines: readonly Line[], at: number): boolean {
  const isDashed = (line: Line): boolean => /^[-–]\s?\p{L}/u.test(line.text)
  if (!isDashed(lines[at]!)) return false
  const before = lines.slice(Math.max(0, at - longestItem), at).findLast(isDashed)
  return before !== undefined && !phrases.basisWord.test(before.text) && !phrases.recitalWord.test(before.text)
}

const longestItem = 8

/** `CĂN CỨ PHÁP LÝ`: a website sets a heading above the bases. */
const headOfBases = /^(?:CÁC )?CĂN CỨ(?: PHÁP LÝ| BAN HÀNH)?\s?:?$/iu

/** Another reason follows, or the formula directly. */
function standsAmongReasons(lines: readonly Line[], at: number): boolean {
  const sentence = sentenceFrom(lines, at)
  if (sentence.endsWith(';')) return true
  let end = at
  for (let { length } = lines[at]!.text; length < sentence.length && end - at < 9;) length += lines[++end]!.text.length + 1
  return sentence.endsWith('.') && phrases.enactingWord.test(lines[end + 1]?.text ?? '')
}

/** What a letter cites behind its "… có ý kiến như sau:" is its body's; bases stand before a document speaks (NĐ 30/2020 PL I II.6). */
function isAnswering(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 80; i--) {
    const { text } = lines[i]!
    if (/^(?:Nơi nhận|Kính |KÍNH |CỘNG H|Độc lập|ĐẢNG CỘNG)/u.test(text) || phrases.numberLine.test(text)) return false
    if (/(?:^|\s)sau\s?:$/u.test(text) && /như sau\s?:$/u.test(`${lines[i - 1]?.text.slice(-4) ?? ''} ${text}`)) return true
  }
  return false
}

/** The type above is a treaty's. */
function isTreaty(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 40), at).some(({ text }) => phrases.treaty.test(text) && isCapitals(text))
}

/** A law that amends the one above belongs to its basis: "Căn cứ Luật …; Luật sửa đổi, bổ sung một số điều của Luật …;"; other texts do with their numbers. */
function isBasisOfItsOwn(sentence: string): boolean {
  return sentence.endsWith(';') && !/^(?:Luật|Bộ luật|Pháp lệnh)\s.{0,400}[Ss]ửa đổi, bổ sung/u.test(sentence)
}

/** A line with a stop for the semicolon, "Căn cứ" in the one above and in the one below. */
function isBetweenBases(lines: readonly Line[], at: number): boolean {
  let end = at
  while (end < at + longestItem && lines[end + 1] && !/[.;]$/u.test(lines[end]!.text)) end++
  let above = at - 1
  while (above > Math.max(0, at - longestItem) && !/[.;]$/u.test(lines[above - 1]!.text)) above--
  const around = [lines[above], lines[end + 1]]
  return lines[end]!.text.endsWith('.') && around.every((line) => line !== undefined && phrases.basisWord.test(line.text))
}

/** The words from `at` up to the first line that ends in a stop, as far as a formula reaches. */
export function sentenceFrom(lines: readonly Line[], at: number): string {
  let { text } = lines[at]!
  for (let i = at + 1; i < lines.length && text.length < 400 && !/[.;:!?]$/u.test(text); i++) {
    const line = lines[i]!
    if (line.blanks + line.bars > 0 || line.cells) break
    text += ` ${line.text}`
  }
  return text
}

function isAuthority(line: Line | undefined): boolean {
  return line !== undefined && phrases.authorityMark.test(line.text)
}

function isPost(line: Line | undefined): boolean {
  return line !== undefined && phrases.postWord.test(saidOf(line))
}

/** A person's name below a post. */
function isSigner(lines: readonly Line[], at: number): boolean {
  return at > 0 && phrases.personName.test(lines[at]!.text) && isPost(lines[at - 1])
}

/** A name, `PGS.TS. ĐINH VĂN LƯỢNG` too, below a post, or below `(Đã ký)`. */
function isNameOfSigner(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || !(isPost(above) || phrases.signedNote.test(above.text))) return false
  const { text } = lines[at]!
  return text.includes(' ') && (phrases.nameInCapitals.test(text) || phrases.personName.test(text))
}

/** A name and `(Đã ký)` in one line. */
function isSignedName(text: string): boolean {
  const name = text.replace(phrases.signedBeside, '')
  return name.length < text.length && phrases.personName.test(name)
}

/** `CHỦ TỊCH UBND XÃ (Ký và ghi rõ họ tên)`. */
function isSignedPost(text: string): boolean {
  if (!/[)\]]$/u.test(text)) return false
  const post = text.replace(phrases.signedBeside, '')
  return post.length < text.length && isCapitals(post) && phrases.postWord.test(post)
}

/** `- Như trên;` … `- Lưu: VT.` above a signature: `Nơi nhận:` stood in another cell, or was lost. */
function opensListWithoutLabel(lines: readonly Line[], at: number): boolean {
  if (!asAbove.test(lines[at]!.text) || phrases.recipientsWord.test(lines[at - 1]?.text ?? '')) return false
  for (let i = at; i < lines.length && i < at + longestList; i++) {
    const { text, blanks } = lines[i]!
    if (i > at && (blanks > 1 || isAuthority(lines[i]) || (!/^[-–+]/u.test(text) && markersOf(lines[i]!).length > 0))) return false
    if (phrases.archiveItem.test(text) || archiveInLine.test(text))
      return lines.slice(i + 1, i + 3).some((line) => isAuthority(line) || (isCapitals(line.text) && isPost(line)))
  }
  return false
}

const asAbove = /^[-–+]\s?Như (?:trên|[Đđ]iều \d|kính gửi)(?!\p{L})/u
const archiveInLine = /[;,.]\s?[-–+]\s?Lưu[\s:]/u
const longestList = 24

/** `——Lò Văn An` below the archive line or a post. */
function isNameBelowStrokes(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const name = text.replace(phrases.strokesAbove, '')
  const above = lines[at - 1]
  if (!above || name.length === text.length || !phrases.personName.test(name)) return false
  return phrases.archiveItem.test(above.text) || isPost(above) || isAuthority(above)
}

/** `Phó Chủ tịch`: a post as it is written in running text. */
export function isRunningPost(text: string): boolean {
  return text.length < 60 && /^\p{Lu}\p{Ll}[^\d.,;:()]{2,}$/u.test(text) && phrases.postWord.test(text.toUpperCase())
}

/** `Cơ quan: VĂN PHÒNG ỦY`: the narrow frame of a digital signature breaks an organ's name. */
const cutName = /(?:,|\s(?:[UỦ][YỶỲ]|BAN|HỘI|ĐỒNG|VĂN|CỤC|SỞ|BỘ|TỈNH|THÀNH|NHÂN))$/iu

/** Below an authority, alone or beside another signer's, or above `(Đã ký)`. */
function isSigned(lines: readonly Line[], at: number): boolean {
  const signed = lines[at + 1]
  if (signed && phrases.signedNote.test(signed.text)) return true
  return isAuthority(lines[at - 1]) || (isAuthority(lines[at - 2]) && isRunningPost(lines[at - 1]!.text))
}

/** A letterhead follows within a few lines: what stands here is its organ. */
function isHeadAhead(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i <= at + 6 && i < lines.length; i++) {
    const text = saidOf(lines[i]!)
    if (/^(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN|Độc lập\s?-)/u.test(text)) return true
    if (phrases.personName.test(text) && !isCapitals(text)) return false
    if (i === at + 1 && lines[i]!.blanks > 0 && capitalName.test(text) && !phrases.organWord.test(text)) return false
  }
  return false
}

/** `ĐINH VĂN LƯỢNG`, where everything is printed in capitals. */
const capitalName = /^\p{Lu}{1,7}(?:\s\p{Lu}{1,7}){1,3}$/u

function readEnd(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  if (phrases.recipientsWord.test(text)) add('recipients', 'conclusions', -6.5, 'Nơi nhận')
  else if (/^N[ơo]i$/u.test(text) && /^nhận/u.test(lines[at + 1]?.text ?? '')) add('recipients', 'conclusions', -6, 'Nơi nhận')
  if (opensListWithoutLabel(lines, at)) add('recipient', 'conclusions', -6.5, 'whoever is addressed, first of a list that lost its label')
  else if (phrases.archiveItem.test(text)) add('recipient', 'conclusions', -3, 'the archive line')
  else if (/^[-–+•~]|^\*\s[^:]{2,90}[,;.]$/u.test(text)) add('recipient', 'conclusions', text.length < 120 ? -1 : 1, 'an item of the list')
  else if (/^\(/u.test(text) && text.length < 60) add('recipient', 'conclusions', 0.2, 'a note on recipients')
  // the dashes of a list may have come loose
  else if (text.length < 60 && text.endsWith(';') && (line.blanks > 0 ? /[;:]$|^-$/u : /;$|^-$/u).test(lines[at - 1]?.text ?? ''))
    add('recipient', 'conclusions', -0.3, 'ends as an item of the list')
  else add('recipient', 'conclusions', text.length > 45 && text.endsWith('.') ? 5 : 2.2, 'may be a recipient')
  const byHand = linesByHand(lines, at)
  if (byHand > 0) add('furniture', 'conclusions', -3 * byHand, 'what was written by hand beside the recipients', byHand)
  if (text.length > 120) return
  const mayBeDate = text.length < 80 && text.includes('ngày')
  if (mayBeDate && (phrases.dateLine.exec(text)?.[1] || phrases.blankDateLine.test(text)) && isAboveSigner(lines, at + 1))
    add('docDate', 'conclusions', -3.4, 'place and date above the signature')
  else if (text.startsWith('Ngày') && text.length < 40 && phrases.dateLine.test(text) && isAboveNote(lines, at + 1))
    add('docDate', 'conclusions', -3.4, 'the day on which a form is signed')
  if (text.length < 110 && isConfirming(lines, at, capitals)) {
    if (phrases.numberLine.test(text)) add('docNumber', 'conclusions', -7, 'the number of a consolidated text where it is confirmed')
    else if (phrases.organWord.test(text)) add('issuer', 'conclusions', -5, 'who confirms a consolidated text')
  }
  if (phrases.authorityMark.test(text)) add('signature', 'conclusions', -6, 'authority of the signer')
  else if (phrases.authorityAlone.test(text) && phrases.authorityMark.test(joined(lines, at, 2) ?? ''))
    add('signature', 'conclusions', -6, 'authority of the signer on two lines', 2)
  else if (capitals && phrases.postWord.test(text) && (isAuthority(lines[at - 1]) || !isHeadAhead(lines, at)))
    add('signature', 'conclusions', line.bars > 0 ? -3.6 : -3, 'post of the signer')
  else if (capitals && phrases.confirmation.test(text) && (isPost(lines[at + 1]) || isAuthority(lines[at + 1])))
    add('signature', 'conclusions', -3, 'whose confirmation follows')
  else if (!capitals && isRunningPost(text) && isSigned(lines, at))
    add('signature', 'conclusions', -3, 'post of the signer in running case')
  else if (!capitals && text.length < 60 && isAboveNote(lines, at) && phrases.blankDateLine.test(lines[at - 1]?.text ?? ''))
    add('signature', 'conclusions', -3, 'who signs a form, below the day to be filled in')
  else if (capitals && !phrases.organWord.test(text) && isAboveNote(lines, at))
    add('signature', 'conclusions', -2.9, 'capitals above the note that it is signed')
  else if (isSignedPost(text)) add('signature', 'conclusions', -4, 'post of the signer, and where he signs')
  else if (phrases.signedNote.test(text) || isSignedName(text)) add('signature', 'conclusions', -3.5, 'signed')
  else if (isNameBelowStrokes(lines, at)) add('signature', 'conclusions', -3, "a person's name behind the strokes of a signature")
  else if (phrases.personName.test(text) && !capitals) add('signature', 'conclusions', -1.8, "a person's name alone")
  else if (isNameOfSigner(lines, at))
    add('signature', 'conclusions', -3.5, "a person's name in capitals below a post or what says that he signed")
  else if (capitals && capitalName.test(text) && !phrases.organWord.test(text) && isPost(lines[at - 1]))
    add('signature', 'conclusions', -1.8, "a person's name in capitals below a post")
  else if (isFirstName(lines, at)) add('signature', 'conclusions', -2.2, "a person's name on two lines", 2)
  else if (capitals && !text.startsWith('“') && !text.endsWith(':'))
    // cut from behind a recipient they are the block beside the list
    add('signature', 'conclusions', line.piece && /^[-~]/u.test(lines[at - 1]?.text ?? '') ? -2.5 : 0.6, 'capitals at the end')
  if (phrases.stampLine.test(text)) add('stamp', 'conclusions', -3, 'a stamp')
  if (text.length < 25 && phrases.scrapLine.test(text) && !isFirstName(lines, at))
    add('furniture', 'conclusions', -0.9, 'what a scanner made of a seal or a signature')
}

/** In the gazette a consolidated text has its number and organ beside `XÁC THỰC VĂN BẢN HỢP NHẤT`, above the signer. */
function isConfirming(lines: readonly Line[], at: number, capitals: boolean): boolean {
  if (!capitals && !/^Số\s?:.{0,30}VBHN/u.test(lines[at]!.text)) return false
  for (let i = Math.max(0, at - 3); i < lines.length && i <= at + 3; i++)
    if (i !== at && lines[i]!.text.startsWith('XÁC THỰC VĂN BẢN')) return !phrases.postWord.test(lines[at]!.text)
  return false
}

/** `Lê` / `Quang Sơn`. */
function isFirstName(lines: readonly Line[], at: number): boolean {
  return /^\p{Lu}\p{Ll}{1,6}$/u.test(lines[at]!.text) && phrases.personName.test(joined(lines, at, 2) ?? '')
}

/** `(Ghi chú viết tay):` and the lines under it: so a reader of scans tells what a clerk wrote below the archive line. */
function linesByHand(lines: readonly Line[], at: number): number {
  if (!/^[([](?:Ghi chú |Phần |Nội dung |Chữ )?[Vv]iết tay\s?:?[^()[\]]{0,60}[)\]]/u.test(lines[at]!.text)) return 0
  let above = at - 1
  while (above >= 0 && above > at - 4 && !phrases.archiveItem.test(lines[above]!.text)) above--
  if (above < 0 || !phrases.archiveItem.test(lines[above]!.text)) return 0
  let to = at + 1
  while (to < lines.length && to < at + longestByHand && lines[to]!.blanks === 0 && !isAuthority(lines[to]) && !isPost(lines[to])) to++
  return to - at
}

const longestByHand = 9

/** Capitals above `(Ký, ghi rõ họ tên)` are a post, whatever their words. */
function isAboveNote(lines: readonly Line[], at: number): boolean {
  return phrases.signedNote.test(lines[at + 1]?.text ?? '')
}

function isAboveSigner(lines: readonly Line[], at: number): boolean {
  const next = lines[at]
  if (!next) return false
  const text = saidOf(next)
  return (
    phrases.recipientsWord.test(text) ||
    phrases.authorityMark.test(text) ||
    (isCapitals(text) ? phrases.postWord.test(text) : phrases.personName.test(text)) ||
    (text.length < 80 &&
      isAboveNote(lines, at) &&
      (isCapitals(text) || isRunningPost(text) || phrases.blankDateLine.test(lines[at - 1]!.text)))
  )
}

function isNote({ note, unit, text }: Line): boolean {
  const mark = note || unit ? null : phrases.noteMark.exec(text)
  return note !== undefined || (mark !== null && mark[4] === undefined)
}

/** How far below the mark of a note its page ends, in lines as they are printed and in characters however they are wrapped. */
const pageBelowMark = { lines: 12, wrapped: 60, characters: 1_200 }
const longestLook = 4_000

/** The mark stands a little above: the note may be at the foot of that page, among the paragraphs. Farther above only where the text goes on. */
function isAtFoot(lines: readonly Line[], at: number): boolean {
  const { note, text } = lines[at]!
  const mark = note ? text.slice(0, note.length) : phrases.noteMark.exec(text)![0].trimEnd()
  for (let i = at - 1, room = pageBelowMark.characters; i >= 0 && room > 0 && i >= at - pageBelowMark.wrapped; i--) {
    if (lines[i]!.text.slice(-longestLook).indexOf(mark) > 0) return i >= at - pageBelowMark.lines || goesOnBelow(lines, at)
    room -= lines[i]!.text.length
  }
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

function readFurniture(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!
  const text = line.text
  if (isNote(line)) add('endnote', 'conclusions', isAtFoot(lines, at) ? 0 : -4, 'a note at the end')
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
  if (text.length > 200) return
  // what a scanner leaves of the rules of a head
  if (text === '-') add('separator', 'preface', -0.5, 'a rule')
  if (text.length <= 20 && isRuleOfMotto(lines, at)) add('separator', 'preface', -4, 'a rule between the lines of the motto')
  if (phrases.webLine.test(text)) {
    add('sourceNote', 'conclusions', -3.5, "a website's line")
    add('sourceNote', 'outside', -2.5, "a website's line")
    add('sourceNote', 'preface', -2.5, "a website's line")
    add('sourceNote', 'body', -1, "a website's line")
  }
}

/** Signs without a letter, or one letter again and again (`mmm`): what a scanner made of the rule between the two lines of the motto. */
function isRuleOfMotto(lines: readonly Line[], at: number): boolean {
  if (!/^(?:[^\p{L}\d]{1,20}|(\p{L})\1{1,19})$/iu.test(lines[at]!.text)) return false
  const [above, below] = [lines[at - 1], lines[at + 1]].map((line) => (line ? bareLetters(saidOf(line)) : ''))
  return below === 'DOCLAPTUDOHANHPHUC' && above!.endsWith('VIETNAM')
}

/** How much the beginning of a line speaks for the body: the mark of a unit. */
export function bodyCost(line: Line): number {
  const code = line.text.charCodeAt(0)
  if (code >= 97 && code <= 122 && line.text.charCodeAt(1) !== 41) return 0
  const markers = markersOf(line)
  let cost = 0
  for (const marker of markers) {
    switch (marker.form) {
      case 'article':
        cost = Math.min(cost, -4)
        break
      case 'part':
      case 'chapter':
      case 'word-section':
      case 'subsection':
        cost = Math.min(cost, -3)
        break
      case 'roman':
        cost = Math.min(cost, isCapitals(line.text) ? -3 : -1)
        break
      case 'capital':
        cost = Math.min(cost, isCapitals(line.text) ? -1 : -0.1)
        break
      case 'arabic':
      case 'decimal':
      case 'letter':
        cost = Math.min(cost, -0.25)
        break
      default:
        cost = Math.min(cost, -0.1)
    }
  }
  return cost
}
