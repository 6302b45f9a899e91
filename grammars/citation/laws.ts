import { endOfKnownLaw, endOfMisreadLaw } from '../vocabulary/laws.ts'
import { docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { issuerOfName, issuersOfCode } from '../vocabulary/issuers.ts'
import { foldPhrase } from '../vocabulary/fold.ts'
import { isWordUnit } from '../vocabulary/phrase-trie.ts'
import { isAllCapitals, isUpper, readOrgan, wordEnd } from './organs.ts'
import { misreadNumberWords, stopWords } from './words.ts'

export interface LawMatch {
  end: number
  type: DocTypeRow
  /** The name without the word for the kind: "Đất đai"; null for the Constitution. */
  name: string | null
}

/** Words with which the noun "luật" makes another word, or a school's or firm's name. */
const notLaw = /^(?:sư|gia|học|pháp|lệ|khoa|định|chơi|tục|TNHH|Hà Nội)(?![a-zà-ỹ])/
/** The same in a heading in capitals, where the kind is no capitalised word: "ĐOÀN LUẬT SƯ", "KỶ LUẬT LAO ĐỘNG", "PHÁP LUẬT THUẾ". */
const notLawInCapitals = /^(?:SƯ|LỆ|GIA(?! ĐÌNH))(?!\p{L})/u
const firstHalf = /(?:^|[^\p{L}])(?:k[ỷỉ]|pháp|quy) $/iu
const firmBefore = /(?:[Cc]ông ty|[Đđ]ại học|[Kk]hoa|[Vv]iện|[Tt]ạp chí|[Nn]gành|[Cc]ử nhân|[Tt]hạc sĩ|[Tt]iến sĩ) $/

/** A law, code or ordinance by its name, or the Constitution, at `at`: "Luật Đất đai", "BỘ LUẬT DÂN SỰ". The kind must be capitalised. */
export function readLawName(text: string, at: number): LawMatch | null {
  if (!isUpper(text.charCodeAt(at))) return null
  const kind = docTypeOfName(text, at)
  if (!kind?.type.named || firmBefore.test(text.slice(Math.max(0, at - 10), at))) return null
  if (kind.type.code === 'Luật' && firstHalf.test(text.slice(Math.max(0, at - 6), at))) return null
  if (kind.type.code === 'HP') return readConstitution(text, at, kind.end, kind.type)
  const nameStart = kind.end + 1
  if (text.charCodeAt(kind.end) !== 32 || isEnacted(text, at, nameStart)) return null
  const known = endOfWholeName(text, at)
  const glued = known !== null && isOver(text, known) ? null : readGlued(text, at, nameStart)
  if (glued) return { end: glued.end, type: kind.type, name: glued.name }
  const end =
    known ??
    endOfAmending(text, nameStart) ??
    endOfDoubled(text, at, nameStart) ??
    endOfDated(text, nameStart, kind.type.code === 'PL') ??
    endOfMisreadLaw(text, at) ??
    endOfUnknown(text, nameStart) ??
    endOfAmended(text, at, nameStart)
  return end === null ? null : { end, type: kind.type, name: nameOf(text, at, nameStart, end) }
}

/**
 * "điều 249 luật thương mại 2005", "luật hải quan số 54/2014/QH13", "thi hành pháp lệnh hợp đồng kinh tế": a known name whose kind is in small letters. A
 * "luật" is one with a number, a year, a day or a unit of it, or for a legal basis: else it may be the field. One that is not known has a capital and its day.
 */
export function readSmallLawName(text: string, at: number, isInChain: boolean): LawMatch | null {
  const code = text.charCodeAt(at)
  if (code !== 108 && code !== 98 && code !== 112) return null
  if (code === 108 && (otherHalf.test(text.slice(Math.max(0, at - 6), at)) || firmBefore.test(text.slice(Math.max(0, at - 10), at))))
    return null
  const kind = docTypeOfName(text, at)
  if (!kind?.type.named) return null
  const isBasis = /Căn cứ (?:vào )?$/u.test(text.slice(Math.max(0, at - 12), at))
  const end =
    endOfKnownLaw(text, at) ??
    (isBasis && isUpper(text.charCodeAt(kind.end + 1)) ? endOfDated(text, kind.end + 1, kind.type.code === 'PL') : null)
  if (end === null || (isBasis && paperBeside.test(text.slice(kind.end, end)))) return null
  if (!isInChain && !isBasis && kind.type.code !== 'PL' && !numberOrYear.test(text.slice(end, end + longestNumber))) return null
  return { end, type: kind.type, name: text.slice(kind.end + 1, end) }
}

/** "luật Đò ngang và biên bản họp thôn ngày …": the day is of what stands beside it. */
const paperBeside = /(?:,| và) (?:biên bản|đơn|hợp đồng|tờ trình|căn cứ)(?!\p{L})/u
/** "pháp luật", "bộ luật" whose name is not known. */
const otherHalf = /(?:^|[^\p{L}])(?:k[ỷỉ]|pháp|quy|bộ|sắc) $/iu
const numberOrYear =
  /^(?: số:? ?\d{1,3}\/(?:19|20)\d\d\/|(?: năm)? (?:19|20)\d\d(?![\p{L}\d]|[.,/-]\d)| ngày \d{1,2}(?:[-/]\d{1,2}[-/](?:19|20)\d\d| tháng \d{1,2} năm \d))/u
const longestNumber = 24

/**
 * "Luật Tổ chức Hội đồngnhân dân và Ủy ban nhân dân", "Luật Khiếu nại, tố cáonăm 1998": a known name in which a copy lost one blank, or the one
 * behind it; the name has it again.
 */
function readGlued(text: string, at: number, nameStart: number): { end: number; name: string } | null {
  const window = text.slice(at, at + longestGlued)
  const word = gluedWord.exec(window)
  if (!word) return null
  for (let split = word.index + 1; split < word.index + word[0].length; split++) {
    const mended = `${window.slice(0, split)} ${window.slice(split)}`
    const end = endOfKnownLaw(mended, 0)
    if (end === null || end < split) continue
    const name = mended.slice(nameStart - at, end)
    return { end: at + end - (end > split ? 1 : 0), name: isAllCapitals(text, at) ? name.charAt(0) + name.slice(1).toLowerCase() : name }
  }
  return null
}

/** Does what stands behind a known name tell that it was the whole? */
function isOver(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  return code === 59 || code === 46 || code === 40 || text.startsWith(' số ', end) || text.startsWith(' n', end)
}

/** "Luật PCCC&CNCH" is not the one of "PCCC". */
function endOfWholeName(text: string, at: number): number | null {
  const end = endOfKnownLaw(text, at)
  return end !== null && text.charCodeAt(end) === 38 && isUpper(text.charCodeAt(end + 1)) ? null : end
}

const longestGlued = 90
/** No syllable has more than seven letters. */
const gluedWord = /(?<!\p{L})(?:\p{L}{8,12}|\p{L}{2,5}năm(?= (?:19|20)\d\d))(?!\p{L})/u

/** "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật X": the law that says so; it cites what it amends alone. */
function isEnacted(text: string, at: number, nameStart: number): boolean {
  amending.lastIndex = nameStart
  return (
    / ban hành $/u.test(text.slice(Math.max(0, at - 10), at)) &&
    /Quốc hội ban hành $/u.test(text.slice(Math.max(0, at - 18), at)) &&
    amending.test(text)
  )
}

// scanners take one mark of "đổi", "bổ" for another; copies lose such letters: "sửa đi, bổ sung một s điều ca Luật …"
const amending =
  /(?:[Ss]ử?a đ[ổốồỗôóò]?i|SỬA ĐỔI|b[ổốồỗô]? sung|Bổ sung|BỔ SUNG)[^;.:()“”"]{0,100}? (?:của|CỦA|ca(?= (?:Luật|Bộ luật|Pháp lệnh) )) (?:các |CÁC )?/y
// "Luật sửa đổi, bổ sung Luật X": all of it
const amendingAll =
  /(?:[Ss]ửa đ[ổốồỗôóò]i|SỬA ĐỔI)(?:(?:,| và|, VÀ) (?:b[ổốồỗô] sung|BỔ SUNG))? (?:các |CÁC |một số điều )?(?=(?:\d{1,3} )?(?:[Ll]uật|Bộ luật|Pháp lệnh|LUẬT|BỘ LUẬT|PHÁP LỆNH) )/y
// 37 luật có liên quan đến quy hoạch, 15 Luật trong lĩnh vực nông nghiệp, các Luật về thuế; with commas up to their number
const matters = '(?:\\d{1,3} )?(?:luật|Luật)(?:(?: có)? liên quan (?:đến|tới)| trong lĩnh vực| về)'
const ofMany = new RegExp(
  `${matters}(?:(?:,? [a-zà-ỹđ]{1,7}){1,16}?(?= (?:ngày \\d|số \\d))|(?: [a-zà-ỹđ]{1,7}){1,12}?(?= (?:năm|được|đã)(?![a-zà-ỹ])|[,;.()]|$))`,
  'y',
)
const nextLaw = /(?:, | và |, và | VÀ |; )(?:các )?/y

const lawNumber = /,? số \d{1,3}\/\d{4}\/(?:QH|UBTVQH)\d{1,2}(?![\p{L}\d/])/uy

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán": one law, the laws that it amends are its name. The number behind
 * them is its own; where three or more of them have a number each, these are theirs.
 */
function endOfAmending(text: string, from: number): number | null {
  const start = [amendingAll, amending].map((pattern) => matchEnd(pattern, text, from)).find((found) => found !== null)
  if (start === undefined) return null
  const many = matchEnd(ofMany, text, start)
  if (many !== null) return many
  let end: number | null = null
  let numbered = 0
  let unnumbered: number | null = null
  for (let at = start, laws = 0; laws < 40; laws++) {
    const law = endOfAnyLaw(text, at)
    if (law === null) break
    lawNumber.lastIndex = law
    const isNumbered = lawNumber.test(text)
    if (isNumbered && numbered++ === 0) unnumbered = law
    end = isNumbered ? lawNumber.lastIndex : law
    nextLaw.lastIndex = end
    if (!nextLaw.test(text)) break
    at = nextLaw.lastIndex
  }
  return numbered > 2 ? end : (unnumbered ?? end)
}

/**
 * "Luật Đầu tư công, Luật Đầu tư, Luật Nhà ở và Luật Đấu thầu": the end of a list of laws, and how many they are; none with a day of its own,
 * and either all with their numbers or none.
 */
export function endOfLaws(text: string, at: number): { end: number; laws: number } {
  let end = at
  let laws = 0
  let isNumbered = false
  for (let from = at; laws < 40; laws++) {
    let law = endOfAnyLaw(text, from)
    if (law === null) break
    lawNumber.lastIndex = law
    const hasNumber = lawNumber.test(text)
    if (laws === 0) isNumbered = hasNumber
    if (hasNumber !== isNumbered) break
    if (hasNumber) law = lawNumber.lastIndex
    if (/^,? (?:số|ngày|năm) \d/.test(text.slice(law, law + 8))) break
    end = law
    nextLaw.lastIndex = law
    if (text.charAt(law) === ';' || !nextLaw.test(text)) return { end, laws: laws + 1 }
    from = nextLaw.lastIndex
  }
  return { end, laws }
}

/** Where a sticky pattern that begins at `at` ends. */
function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

const verbs =
  'này|đó|trên|nói|hiện|cũ|mới|trước|là|có|được|đã|do|hoặc|sẽ|không|phải|thì|ra|gồm|cho|đang|chưa|cũng|còn|theo|tại|với|từ|vừa|bị|sau|kể|vào|trong|đến|bằng|để|khi|nếu|ngày|số|năm'
const rest = `(?:,? (?!(?:${verbs})(?![a-zà-ỹđ]))[A-Za-zÀ-ỹĐđ]{1,7}){0,30}?`
/** What only a law has behind its name: "số 78/2006/QH11", "số 38-LCT/HĐNN", and older ones but the day. */
const numberOrDay =
  'ngày \\d{1,2}(?:[-/]| tháng )|\\d{1,2}[-/]\\d{1,2}[-/](?:19|20)\\d{2}(?!\\d)|số:? ?\\d{1,3}(?:/\\d{4}/(?:UBTV)?QH|-LCT/|-L/CTN)'
const nameToDate = new RegExp(`(?!(?:${verbs}|về|của|và)(?![a-zà-ỹđ]))[A-Za-zÀ-ỹĐđ]{1,7}${rest}(?= (?:${numberOrDay}))`, 'y')
/** "Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của …": ordinances of their day are named by what they are about. */
const aboutToDate = new RegExp(`về (?!việc )(?!(?:${verbs}|của|và)(?![a-zà-ỹđ]))[A-Za-zÀ-ỹĐđ]{1,7}${rest}(?= (?:${numberOrDay}))`, 'y')
const nameToStop = new RegExp(`(?!(?:${verbs})(?![a-zà-ỹđ]))[a-zà-ỹđ]{1,7}${rest}(?=;| và (?:Luật|Pháp lệnh) |$)`, 'y')
const notOfName = /(?:thông qua|ban hành|hiệu lực|công bố|Quốc hội|của (?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội)$/

/** A law that the vocabulary does not know, by the number or the date behind its name: older ones have small letters, or capitals inside it. */
function endOfDated(text: string, from: number, isOrdinance: boolean): number | null {
  const end = matchEnd(nameToDate, text, from) ?? (isOrdinance ? matchEnd(aboutToDate, text, from) : null)
  if (end === null) return null
  return namesDocument(text, from, end) || notOfName.test(text.slice(from, end)) ? null : end
}

/** "Căn cứ Luật hoạt động xuất bản;", "một số điều của Pháp lệnh đãi ngộ nghệ sĩ;": older names in small letters, to the end of the clause. */
function endOfAmended(text: string, at: number, from: number): number | null {
  if (!/(?:^|[ “"])(?:Căn cứ (?:vào )?|một số điều của |[Ll]uật .{2,80} và )$/u.test(text.slice(Math.max(0, at - 100), at))) return null
  nameToStop.lastIndex = from
  if (!nameToStop.test(text)) return null
  const end = nameToStop.lastIndex
  return namesDocument(text, from, end) ? null : end
}

/** Another document is named before the end. */
function namesDocument(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at = wordEnd(text, at) + 1) {
    while (at < end && !isWordUnit(text.charCodeAt(at))) at++
    if (isUpper(text.charCodeAt(at)) && docTypeOfName(text, at) && at > from) return true
  }
  return false
}

/** A law by its name, its kind in small letters too. */
function endOfAnyLaw(text: string, at: number): number | null {
  const kind = docTypeOfName(text, at)
  if (!kind?.type.named) return null
  return endOfKnownLaw(text, at) ?? (text.charCodeAt(kind.end) === 32 ? endOfUnknown(text, kind.end + 1) : null)
}

/** "Luật ban Ban hành văn bản quy phạm pháp luật": a doubled first syllable. */
function endOfDoubled(text: string, at: number, nameStart: number): number | null {
  const first = wordEnd(text, nameStart)
  const second = wordEnd(text, first + 1)
  if (first === nameStart || foldPhrase(text.slice(nameStart, first)) !== foldPhrase(text.slice(first + 1, second))) return null
  const known = endOfKnownLaw(text.slice(at, nameStart) + text.slice(first + 1, first + 120), 0)
  return known === null ? null : known + (first + 1 - nameStart) + at
}

const misreadNumberWord = new RegExp(`^(?:${misreadNumberWords.join('|')}) \\d`)

/** A law that the vocabulary does not know: a capitalised syllable, then lower-case ones up to a word that goes on with the sentence. */
function endOfUnknown(text: string, from: number): number | null {
  if (
    !isUpper(text.charCodeAt(from)) ||
    notLaw.test(text.slice(from, from + 8)) ||
    notLawInCapitals.test(text.slice(from, from + 9)) ||
    namesOtherKind(text, from) ||
    issuerOfName(text, from)
  )
    return null
  const first = endOfLetters(text, from)
  const allCapitals = !gluedLetters.test(text.slice(from, first)) && isAllCapitals(text, from)
  if (stopWords.match(text, from) && !/^(?:Tổ chức|Xây dựng|Ban hành|Thực hiện|Các) /.test(text.slice(from, from + 12))) return null
  let end = first
  for (let words = 1; words < 14; words++) {
    let next = end
    if (text.charCodeAt(next) === 44 && text.charCodeAt(next + 1) === 32) {
      if (!isList(text, next + 2)) break
      next += 2
    } else if (text.charCodeAt(next) === 32) next++
    else break
    const word = endOfLetters(text, next)
    if (word === next || misreadNumberWord.test(text.slice(next, next + 4))) break
    const isAnd = foldPhrase(text.slice(next, word)) === 'và'
    if (isAnd) {
      const after = word + 1
      const isName = allCapitals || isAbbreviated(text, after, wordEnd(text, after))
      if (stopWords.match(text, after) || docTypeOfName(text, after) || (isUpper(text.charCodeAt(after)) && !isName)) break
    } else if (
      (stopWords.match(text, next) && !compound.test(text.slice(end - 7, word))) ||
      (isUpper(text.charCodeAt(next)) && docTypeOfName(text, next))
    )
      break
    else if (isUpper(text.charCodeAt(next)) && !allCapitals && !isAbbreviated(text, next, word) && !isShortened(text, next, word)) {
      const name = /^(?:Nhà nước|Việt Nam|Quốc hội|Nhân dân)(?!\p{L})/u.exec(text.slice(next, next + 10))
      if (!name) break
      end = next + name[0].length
      continue
    }
    end = word
  }
  if (end === first && wordEnd(text, from) - from < 2) return null
  return /(?: và| VÀ)$/.test(text.slice(from, end)) ? end - 3 : end
}

/** Nouns whose second syllable alone could go on with the sentence. */
const compound = /(?:chương|công|hành|lịch|quá|quy|tiến) trình$|(?:bao|cao|cung|khẩn|sơ|trợ|trung) cấp$/iu

/** Does another document begin there? "Luật Hợp đồng" is about contracts; "Luật, Hợp đồng số 5" lost its comma. */
function namesOtherKind(text: string, at: number): boolean {
  const kind = docTypeOfName(text, at)
  return kind !== null && !(kind.type.common && !/^ (?:số |\d|này)/.test(text.slice(kind.end, kind.end + 4)))
}

/** "Luật Tổ chức HĐND và UBND", "Luật Tổ chức TAND": a body by its abbreviation inside the name. */
function isAbbreviated(text: string, at: number, end: number): boolean {
  return end - at > 2 && isUpper(text.charCodeAt(at + 1)) && issuersOfCode(text.slice(at, end), 'state').length > 0
}

/** "Luật KH&CN", "Luật PCCC&CNCH": letters joined so are one word. */
function endOfLetters(text: string, at: number): number {
  let end = wordEnd(text, at)
  while (text.charCodeAt(end) === 38 && isUpper(text.charCodeAt(end + 1)) && isUpper(text.charCodeAt(end - 1))) end = wordEnd(text, end + 1)
  return end
}

const gluedLetters = /^[A-ZĐ]{1,8}(?:&[A-ZĐ]{1,8}){1,3}$/u

/** "Luật Xử lý VPHC", "Luật Phòng, chống TNXH": the rest of the name by its letters, which are no body's. */
function isShortened(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end)
  return letters.test(word) && !/^[IVXLC]+$/.test(word) && !docTypeOfName(text, at) && !docTypeOfCode(word) && readOrgan(text, at) === null
}

const letters = /^(?:[A-ZĐ]{3,8}|[A-ZĐ]{1,8}(?:&[A-ZĐ]{1,8}){1,3})$/u

/** After "Luật Phòng," a name goes on only when a lower-case pair of words follows and then "," or "và", or letters that end it. */
function isList(text: string, at: number): boolean {
  const behind = text.slice(at, at + longestSecond)
  if (lettersOfSecond.test(behind)) return isShortened(text, at, wordEnd(text, at))
  return (
    /^[a-zà-ỹđ]{1,7} (?:[a-zà-ỹđ]{1,7}(?:,| và)|(?:[a-zà-ỹđ]{1,7} )?[A-ZĐ]{3,8}(?![\p{L}\d/-]))/u.test(behind) && !stopWords.match(text, at)
  )
}

const longestSecond = 60
/** "Luật Trật tự, ATGT đường bộ năm 2024". */
const lettersOfSecond = /^[A-ZĐ]{3,6}(?: [a-zà-ỹđ]{1,7}){1,4} (?:năm|số:?|ngày) \d/u

/** "Hiến pháp nước Cộng hòa …", "của nước", "nhà nước"; before 1976 "Hiến pháp nước Việt Nam dân chủ cộng hòa". A scanner takes ư for u. */
const constitution =
  /(?: của)?(?: (?:nhà )?n[ưu]ớc)? (?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|việt nam dân chủ cộng h(?:òa|oà))(?!\p{L})/iuy

function readConstitution(text: string, at: number, end: number, type: DocTypeRow): LawMatch | null {
  constitution.lastIndex = end
  return { end: constitution.test(text) ? constitution.lastIndex : end, type, name: null }
}

function nameOf(text: string, at: number, nameStart: number, end: number): string {
  const name = text.slice(nameStart, end)
  return isAllCapitals(text, at) ? name.charAt(0) + name.slice(1).toLowerCase() : name
}
