import { standsBelowHeadless } from '../headless.ts'
import { isCapitals, saidOf, startsSmall, type Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import type { UnitMarker } from '../markers.ts'
import * as phrases from '../phrases/index.ts'
import { isTornBasis, sentenceFrom, standsBelowReasons, type Near, type Add } from './around.ts'
import { isBelowType, longestSubject, opensUnits } from './attachments.ts'
import { isTypeAgain } from './letterhead.ts'

/** Bases, reasons and the formula by which a body enacts (NĐ 30/2020 PL I II.6, 05-HD/VPTW I.6). */
export function readPreamble(lines: readonly Line[], at: number, near: Near, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  const code = text.charCodeAt(0)
  // C, N, X, T, S, Q, Đ, dash, stroke, star of emphasis that a page's foot parted: first letters of bases and recitals
  if (
    code === 42 ||
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
    if (phrases.basisWord.test(text) && (isAnswering(lines, at) || isInFirstUnit(lines, at))) return
    if (headOfGrounds.test(text)) {
      add('prose', 'body', -5, 'heads what the text rests on')
      return
    }
    if (phrases.basisWord.test(text)) add('basis', 'preamble', -5, 'Căn cứ opens a legal basis')
    else if (near.preamble && lines[at - 1]?.text.endsWith(';') && phrases.spoiltBasis.test(text))
      add('basis', 'preamble', -4, 'a basis whose first words are misread')
    else if (near.preamble && lines[at - 1]?.text.endsWith(';') && phrases.spoiltRecital.test(text))
      add('recital', 'preamble', -4, 'a recital whose first words are misread')
    else if ((near.preface || near.preamble) && phrases.oldBasisWord.test(text) && isOldBasis(lines, at))
      add('basis', 'preamble', -4, 'what an older text rests on')
    else if (
      phrases.recitalWord.test(text) &&
      !isInFirstUnit(lines, at) &&
      !isSubject(lines, at) &&
      !isNarrated(lines, at) &&
      !isItemOfList(lines, at) &&
      !isBelowFirstMark(lines, at)
    )
      add('recital', 'preamble', -2.5, 'opens a recital')
    else if (
      phrases.purposeWord.test(text) &&
      ((near.preamble && standsAmongReasons(lines, at)) || (near.preface && isAboveBasis(lines, at)))
    )
      add('recital', 'preamble', -2.5, 'a purpose among the reasons')
    else if (text.endsWith(',') && resolved.test(text) && phrases.enactingWord.test(lines[at + 1]?.text ?? ''))
      add('recital', 'preamble', -2.5, 'a recital right above the formula')
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
  else if (
    (code === 78 || code === 272) &&
    near.preface &&
    ((phrases.implementsWord.test(text) && phrases.leadIn.test(sentenceFrom(lines, at))) ||
      (phrases.purposeWord.test(text) && (phrases.decides.test(sentenceFrom(lines, at)) || isGuidance(lines, at))))
  )
    add('recital', 'preamble', -2.9, 'says what the document implements')
  // N, Đ: of `Nhằm` and `Để`
  if ((code === 78 || code === 272) && near.preface && at > 0 && standsBelowHeadless(lines, at))
    add('recital', 'preamble', -4, 'the purpose of a document without its letterhead')
  if (near.preface && !startsSmall(text) && phrases.reasonWord.test(text) && isAboveBasis(lines, at))
    add('recital', 'preamble', -5, 'a reason above the bases')
  const above = lines[at - 1]?.text ?? ''
  if (near.preamble && above.endsWith(';') && carriedOut.test(text) && goesOnWithReason(lines, at)) {
    add('recital', 'preamble', -3.5, 'one more of what the document carries out')
    return
  }
  // one of the bases has lost its first words, or "Căn cứ" stands once for all
  if (
    near.preamble &&
    above.endsWith(';') &&
    !line.carried &&
    phrases.citedText.test(text) &&
    (line.styles?.[0]?.type === 'emphasis' || isBasisOfItsOwn(sentenceFrom(lines, at)) || isBetweenBases(lines, at))
  )
    add('basis', 'preamble', -3, 'stands among legal bases')
  // apart from the law that it amends it is no text before the body either
  else if (near.preamble && above.endsWith(';') && !line.carried && amendingLaw.test(text) && sentenceFrom(lines, at).endsWith(';'))
    add('basis', 'preamble', line.blanks + line.bars > 0 ? 0.5 : 2.5, 'the law that amends a basis')
  else if (near.preamble && isTornBasis(line) && isCapitals(above) && phrases.organWord.test(above))
    add('basis', 'preamble', -4, 'a basis that lost its first words')
  if (!line.carried && phrases.consolidated.test(text) && (isCapitals(above) || /[;:]$/u.test(above)) && !isBelowBasis(lines, at))
    add('prose', 'preamble', -1.5, 'names the texts that are consolidated')
  if (near.preamble && code < 58 && code > 48 && /[:.;]$/u.test(above) && isAmendingText(lines, at))
    add('prose', 'preamble', -2, 'one of the texts that amend what is consolidated')
  if (near.preamble && text.length < 100 && announces.test(text) && phrases.organWord.test(text) && standsBelowReasons(lines, at))
    add('enactingFormula', 'preamble', -3.5, 'the organ speaks behind its reasons')
  if (near.preamble && (code === 76 || code === 80 || code === 66) && saysScope(lines, at))
    add('enactingFormula', 'preamble', -4, 'what a law is about, where others say who passes it')
  if (near.preamble && isTypeAgain(lines, at)) add('enactingFormula', 'preamble', -5, 'a Party body enacts by type and subject')
  if (text.length < 100 && phrases.enactingWord.test(text))
    add('enactingFormula', 'preamble', text.endsWith(':') ? -7 : -3.5, 'the enacting formula')
  else if (near.preamble && /^NGHỊ QUYẾT\s?:$/u.test(text) && /[,;.]$/u.test(above))
    add('enactingFormula', 'preamble', -5, 'a resolution enacts behind its bases')
  else if (near.preamble && text === 'NGHỊ ĐỊNH' && /[,;.]$/u.test(above) && firstUnit.test(lines[at + 1]?.text ?? ''))
    add('enactingFormula', 'preamble', -5, 'a decree enacts, its colon lost')
  else if (near.preamble && above.endsWith(',') && (enactingAnew.test(text) || ministersEnact.test(sentenceFrom(lines, at))))
    add('enactingFormula', 'preamble', -5, 'the body enacts behind the comma of the last basis')
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
    if (text.startsWith('Ngày ') && phrases.leadOfText.test(sentence)) return
    if (tellsNews.test(sentence)) {
      if (near.preface && text.endsWith(':')) add('sourceNote', 'preface', -4, 'news of the document that follows')
      return
    }
    const enacts = sentence.search(phrases.enactingSentence)
    const early = enacts >= 0 && (enacts < 110 || ministers.test(sentence.slice(0, enacts)) || forPurpose.test(sentence.slice(0, enacts)))
    const ends =
      phrases.enactingEnd.test(sentence) ||
      endsInStop(lines, at, sentence) ||
      (sentence.endsWith(':') && (phrases.whoDecides.test(sentence) || leadsIntoUnits(lines, at, sentence)))
    if (early || ends) add('enactingFormula', 'preamble', early && ends ? -3.2 : -2.2, 'the body enacts')
    else if (line.styles?.[0]?.type === 'emphasis') add('enactingFormula', 'preamble', 2.2, 'italics before the body')
  }
}

/** "… ban hành Kế hoạch … như sau." / `I. MỤC TIÊU`: a stop in the place of the colon, right above the first unit. */
function endsInStop(lines: readonly Line[], at: number, sentence: string): boolean {
  return /như sau\s?\.$/u.test(sentence) && standsAboveUnits(lines, at, sentence)
}

/**
 * "Căn cứ …;" / "Trung tâm … xây dựng Kế hoạch đào tạo năm 2026:" / `1. Chỉ tiêu`: a sentence with a body as its subject between the last basis and
 * the first unit says that the body speaks (NĐ 30/2020 PL I II.6), unless it tells who is there or what was done.
 */
function leadsIntoUnits(lines: readonly Line[], at: number, sentence: string): boolean {
  return (
    at > 0 &&
    lines[at - 1]!.text.endsWith(';') &&
    phrases.organWord.test(sentence.slice(0, longestOrganWord).toUpperCase()) &&
    !/\sđã\s|(?:gồm(?: có)?|tham dự|có mặt)\s?:$/u.test(sentence) &&
    standsBelowReasons(lines, at) &&
    standsAboveUnits(lines, at, sentence)
  )
}

const longestOrganWord = 40

function standsAboveUnits(lines: readonly Line[], at: number, sentence: string): boolean {
  let end = at
  for (let { length } = lines[at]!.text; length < sentence.length && lines[end + 1];) length += lines[++end]!.text.length + 1
  return lines[end + 1] !== undefined && opensUnits(lines[end + 1]!)
}

/** A circular says so right below its title (NĐ 30/2020 PL I II.5); a letter has such a sentence as its own. */
function isGuidance(lines: readonly Line[], at: number): boolean {
  const sentence = sentenceFrom(lines, at, longestReasonSaid)
  return (
    sentence.length < longestGuidance &&
    phrases.guides.test(sentence) &&
    lines.slice(Math.max(0, at - longestItem), at).some(({ text }) => circular.test(text))
  )
}

const longestGuidance = 1_500
const circular = /^THÔNG TƯ(?: LIÊN TỊCH| LIÊN BỘ)?(?:\s|$)/u

/** "Ban Thường vụ Tỉnh ủy vừa ban hành …": who enacts does not say that it was done just now; a news site does, above the text. */
const tellsNews = /(?:^|\s)vừa\s(?:ký )?(?:ban hành|công bố|thông qua)\s/u

/**
 * "Thực hiện mục tiêu giảm nghèo là một chủ trương lớn …", "Thực hiện Nghị quyết …, Chính phủ đã …": a sentence with its own predicate tells
 * how things are. A reason has none before what is ordered on it, and ends in a sign that leads on; a long one does only behind another reason.
 */
function isNarrated(lines: readonly Line[], at: number): boolean {
  if (!/^(?:Thực|Thi|Quán)\s/u.test(lines[at]!.text) || !phrases.subjectWord.test(lines[at]!.text)) return false
  const sentence = sentenceFrom(lines, at, longestReasonSaid)
  // a document named by its number is what this one rests on
  return (
    narrates.test(sentence.slice(0, longestReasonSaid).replace(inBrackets, '')) &&
    !/\d[-/]\p{L}/u.test(sentence) &&
    (sentence.length >= 400 ? !sentence.endsWith(':') || !lines[at - 1]?.text.endsWith(';') : /\.\/?\.?$/u.test(sentence))
  )
}

/** `(sau đây gọi chung là …)`. */
const inBrackets = /\s\([^()]{1,160}\)/gu
/** Signs of a reason, with all that it was about. */
const longestReasonSaid = 900

const narrates = /^(?:Thực hiện|Thi hành|Quán triệt)\s(?:[^,.;:]{3,90}\slà\s(?:một\s)?\p{Ll}|[^;:]{3,300},\s(?:\p{L}{1,9}\s){1,14}đã\s)/u

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

/** `ỦY BAN NHÂN DÂN XÃ … THÔNG BÁO`: below a basis it is no title. */
const announces = /^\p{Lu}[\p{Lu}\s,]{6,80}\s(?:THÔNG BÁO|CHỈ THỊ|YÊU CẦU|KẾT LUẬN|HƯỚNG DẪN)\s?:?$/u

/**
 * "Căn cứ vào Hiến pháp …;" / "Luật này quy định về …." / `Chương I`: laws and ordinances of about 1990 to 2008 say behind their bases what they are
 * about, in the place where later ones have "Quốc hội ban hành Luật …".
 */
function saysScope(lines: readonly Line[], at: number): boolean {
  if (!ownScope.test(lines[at]!.text) || !/[;.,]$/u.test(lines[at - 1]?.text ?? '')) return false
  let end = at
  while (end < at + longestScope && lines[end + 1] && !/[.:]$/u.test(lines[end]!.text)) end++
  return firstUnit.test(lines[end + 1]?.text ?? '')
}

const ownScope = /^(?:Luật|Bộ luật|Pháp lệnh) này (?:quy định|sửa đổi|bổ sung)(?=[\s,])/u
/** Lines of that sentence at most. */
const longestScope = 8

/** The first unit of a decree, right below its formula (NĐ 30/2020 PL III). */
const firstUnit = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s?(?:[I1](?!\p{L}|\d)|(?:thứ nhất|THỨ NHẤT)(?!\p{L}))/u

/** "Nay ban hành “Quy định …”": begins anew, whatever sign the last basis has. */
const enactingAnew = /^Nay (?:\p{Lu}[\p{L} ]{2,60} )?(?:ban hành|quy định|quyết định|công bố) [“"\p{Lu}]/u

/** "Theo quyết nghị của Hội đồng Chính phủ,": in a sentence as well, so that what stands below tells. */
const resolved = /^Theo (?:[Nn]ghị quyết|quyết nghị) (?:của|ngày|số)\s[^.;:]{4,160},$/u

/** "Bộ trưởng Bộ …, Bộ trưởng Bộ … ban hành Thông tư …": circulars of old end the last basis with a comma above it. */
const ministersEnact =
  /^(?:Bộ trưởng|Thống đốc|Chánh án|Viện trưởng|Chủ nhiệm|Tổng|Thủ tướng|Chính phủ)(?!\p{L})[^.;:\d]{0,360}\sban hành (?:Nghị định|Nghị quyết|Thông tư|Quyết định)(?!\p{L}|\s(?:số\s)?\d)/u

/** A formula may repeat the long title of what is guided, or name all the texts that it amends. */
function isOneSentence(text: string): boolean {
  return text.length < 3000 && !/(?:[.:!?]|;(?!\s(?:Nghị|Thông|Quyết|Luật|Pháp)\s))\s\p{Lu}/u.test(text)
}

/** "Bộ trưởng Bộ …, Bộ trưởng Bộ … và Tổng Thanh tra …" of a joint document. */
const ministers = /^(?:Bộ trưởng|Chánh án|Viện trưởng|Thống đốc|Chủ nhiệm|Tổng)\s[^.;:\d]{2,360}$/u

/** "Để duy trì và nâng cao …, Ủy ban nhân dân tỉnh": who enacts, behind the purpose. */
const forPurpose = /^(?:Để|Nhằm)\s\p{Ll}[^.;:\d]{20,300},\s\p{Lu}[^.;:,\d]{3,80}$/u

/** `- Thực hiện đúng cơ cấu …` below `- Bảo đảm …`: an item beside one that gives no reason. */
function isItemOfList(lines: readonly Line[], at: number): boolean {
  const isDashed = (line: Line): boolean => /^[-–]\s?\p{L}/u.test(line.text)
  if (!isDashed(lines[at]!)) return false
  const before = lines.slice(Math.max(0, at - longestItem), at).findLast(isDashed)
  return before !== undefined && !phrases.basisWord.test(before.text) && !phrases.recitalWord.test(before.text)
}

const longestItem = 8

/** `CĂN CỨ PHÁP LÝ`: a website sets a heading above the bases. */
const headOfBases = /^(?:CÁC )?CĂN CỨ(?: PHÁP LÝ| BAN HÀNH| THỰC HIỆN| XÂY DỰNG)?\s?:?$/iu

/** `Căn cứ thực hiện` above a list: a heading of the text, as guides have it, and no basis, which names what it is. */
const headOfGrounds = /^CĂN CỨ (?:BAN HÀNH|THỰC HIỆN|XÂY DỰNG)\s?:?$/iu

/**
 * `I. CĂN CỨ PHÁP LÝ`, `Phần I` / `CƠ SỞ PHÁP LÝ`: what stands below in a plan is its first unit's, where the second follows; below `Điều 1. Cơ sở
 * pháp lý` of a regulation it is the article's.
 */
function isInFirstUnit(lines: readonly Line[], at: number): boolean {
  let heading = at - 1
  while (heading > 0 && heading > at - farthestLead && !grounds.test(lines[heading]!.text)) {
    if (isCapitals(lines[heading]!.text)) return false
    heading--
  }
  if (heading < 0 || !grounds.test(lines[heading]!.text)) return false
  const isFirst = ({ ordinal }: UnitMarker): boolean => ordinal[0] === 1 && ordinal.length === 1
  const marks = [lines[heading]!, ...(isCapitals(lines[heading]!.text) ? lines.slice(Math.max(0, heading - 1), heading) : [])]
  const found = marks.flatMap((line) => markersOf(line)).find((one) => isFirst(one) || one.form === 'article')
  if (!found) return false
  const { form, ordinal } = found
  for (let i = at + 1; i < lines.length && i < at + longestUnit; i++) {
    const mark = markersOf(lines[i]!).find((one) => one.form === form && one.ordinal.length === 1)
    if (mark) return form === 'article' ? mark.ordinal[0]! > ordinal[0]! : mark.ordinal[0] === 2
  }
  return false
}

const grounds =
  /^(?:[IA1]\s?[.)/–-]{1,2}\s{0,2}|(?:Phần|PHẦN)\s(?:I|1|thứ nhất|THỨ NHẤT)\s?[.:]?\s|(?:Điều|ĐIỀU)\s\d{1,3}\s?[.:]\s)?(?:(?:CÁC|NHỮNG|Các|Những)\s)?(?:CĂN CỨ|Căn cứ|căn cứ|CƠ SỞ (?:PHÁP LÝ|XÂY DỰNG)|Cơ sở (?:pháp lý|xây dựng))(?!\p{L})[^.;,\d]{0,80}$/u
/** As many lines as the first unit is long at most. */
const longestUnit = 300

/** Another reason follows, or the formula directly. */
function standsAmongReasons(lines: readonly Line[], at: number): boolean {
  // the last of them may end in a comma
  if (lines[at]!.text.endsWith(',') && phrases.enactingWord.test(lines[at + 1]?.text ?? '')) return true
  const sentence = sentenceFrom(lines, at)
  if (sentence.endsWith(';')) return true
  let end = at
  for (let { length } = lines[at]!.text; length < sentence.length && end - at < 9;) length += lines[++end]!.text.length + 1
  return sentence.endsWith('.') && phrases.enactingWord.test(lines[end + 1]?.text ?? '')
}

/** Below the authority or another reason, and above one more or the formula. */
function isOldBasis(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  if (!isCapitals(above) && !/[;,]$/u.test(above)) return false
  for (let end = at; end < at + longestItem; end++) {
    const { text } = lines[end]!
    const next = lines[end + 1]?.text ?? ''
    // a line may be broken behind a comma
    if (/[;,]$/u.test(text) && (phrases.enactingWord.test(next) || reasonWords.some((word) => word.test(next)))) return true
    if (next === '' || /[.:;]$/u.test(text)) return false
  }
  return false
}

const reasonWords = [phrases.basisWord, phrases.recitalWord, phrases.oldBasisWord]

/** "Nhằm chào mừng …;" / "Là phong trào …;" / "Căn cứ …": the first of the reasons of a letter, with those between it and the bases. */
function isAboveBasis(lines: readonly Line[], at: number): boolean {
  let end = at
  for (let from = at; end < at + longestItem; from = ++end) {
    while (end < from + longestItem && lines[end + 1] && !/[.:;]$/u.test(lines[end]!.text)) end++
    const next = lines[end + 1]?.text ?? ''
    if (!lines[end]!.text.endsWith(';') || startsSmall(next)) return false
    if (phrases.basisWord.test(next)) return true
    if (!phrases.reasonWord.test(next) && !phrases.purposeWord.test(next)) return false
  }
  return false
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

/** "… xây dựng kế hoạch như sau:" / `1. Mục đích, yêu cầu` / "Quán triệt sâu sắc …": the first unit's text, however a reason begins (05-HD/VPTW I.6.2.3). */
function isBelowFirstMark(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - longestMarked; i--) {
    const mark = markersOf(lines[i]!)[0]
    if (mark) return mark.ordinal.length === 1 && mark.ordinal[0] === 1 && isAnswering(lines, at)
    if (/[.;:]$/u.test(lines[i]!.text)) return false
  }
  return false
}

/** Lines of a heading. */
const longestMarked = 3

/** "… được sửa đổi, bổ sung bởi:" / `1. Thông tư số …;` / `2. Thông tư số …`: above the bases of a consolidated text. */
function isAmendingText(lines: readonly Line[], at: number): boolean {
  if (!phrases.consolidated.test(lines[at]!.text.replace(/^\d{1,2}\.\s/u, ''))) return false
  const lead = lines.slice(Math.max(0, at - farthestLead), at).findLast(({ text }) => text.endsWith(':'))
  return lead !== undefined && /(?:^|\s)bởi\s?:$/u.test(lead.text)
}

const farthestLead = 40

/** The type above is a treaty's. */
function isTreaty(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 40), at).some(({ text }) => phrases.treaty.test(text) && isCapitals(text))
}

/** A law that amends the one above belongs to its basis: "Căn cứ Luật …; Luật sửa đổi, bổ sung một số điều của Luật …;"; other texts do with their numbers. */
function isBasisOfItsOwn(sentence: string): boolean {
  return sentence.endsWith(';') && !amendingLaw.test(sentence)
}

const amendingLaw = /^(?:Luật|Bộ luật|Pháp lệnh)\s.{0,400}[Ss]ửa đổi, bổ sung/u

/** `Kế hoạch số 12/KH-UBND …`, `Nghị quyết số 3-NQ/TU …`. */
const carriedOut =
  /^(?:Nghị (?:quyết|định)|Quyết định|Kế hoạch|Chương trình(?: hành động| công tác)?|Chỉ thị|Kết luận|Thông tư|Thông báo|Hướng dẫn|Quy định|Đề án|Công văn|Văn bản)\s(?:[^\d;:,]{0,60}\s)?số\s\d/u
const carriesOut = /^(?:[-–]\s?)?(?:Thực hiện|Thi hành|Triển khai|Quán triệt)\s/u
/** As many documents as are told in such a list. */
const longestReasons = 8

/** "Thực hiện Chương trình …;" / "Quyết định số …;" / "Kế hoạch số …, Tổ công tác đã …": the verb stands once for all, and what it names is no basis. */
function goesOnWithReason(lines: readonly Line[], at: number): boolean {
  for (let to = at, reasons = 0; reasons < longestReasons && to > 0 && lines[to - 1]!.text.endsWith(';'); reasons++) {
    let from = to - 1
    while (from > 0 && from > to - longestItem && !/[.:;]$/u.test(lines[from - 1]!.text) && !carriesOut.test(lines[from]!.text)) from--
    if (carriesOut.test(lines[from]!.text)) return true
    if (!carriedOut.test(lines[from]!.text)) return false
    to = from
  }
  return false
}

/** The sentence above begins with "Căn cứ", and ends in a semicolon. */
function isBelowBasis(lines: readonly Line[], at: number): boolean {
  if (at === 0 || !lines[at - 1]!.text.endsWith(';')) return false
  let above = at - 1
  while (above > Math.max(0, at - longestItem) && !/[.:;]$/u.test(lines[above - 1]!.text) && !phrases.basisWord.test(lines[above]!.text))
    above--
  return phrases.basisWord.test(lines[above]!.text)
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
