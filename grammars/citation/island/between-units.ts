import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { readLawName } from '../laws.ts'
import { readWordKind } from '../lexicon.ts'
import { isUpper } from '../organs.ts'
import { Label } from '../tokens.ts'
import { Revised } from '../tokens.ts'
import { readLabel, readUnitWord } from '../units.ts'
import type { Island } from './island.ts'

/** "Điều 5. Thủ tục tiếp nhận, Chương II Quản lý đoàn của Quyết định số …": units cited with their titles, before the document that they are of. */
export function skipHeading(island: Island): void {
  if (island.unit?.name !== 'article' && island.unit?.name !== 'section' && island.unit?.name !== 'chapter') return
  heading.lastIndex = island.at
  const match = heading.exec(island.text)
  const from = island.at + (match?.[1]!.length ?? 0)
  if (match && !docTypeOfName(island.text, from) && !readUnitWord(island.text, from)) island.at = heading.lastIndex
}

const heading =
  /((?:\.|:| -)? )(?=\p{Lu}\p{Ll})[^.,;:()“”"\d]{4,100}?(?=, (?:Mục|Chương|Phần) [IVX\d]{1,5}(?![\p{L}\d])| của \p{Lu}[\p{L} ]{2,24}?(?: số:?)? \d)/uy

/** "khoản 2 - Điều 15", "Điểm 4 - Hướng dẫn số …": the dash stands before the unit that it is in, or the document with its number. */
export function isBeforeLarger(island: Island, end: number): boolean {
  if (island.last !== Label || island.unit === null || island.text.charCodeAt(end) !== 32) return false
  const larger = readUnitWord(island.text, end + 1)
  return (
    (larger !== null && larger.unit.rank > island.unit.rank) ||
    isNumberedDocument(island.text, end + 1) ||
    readLawName(island.text, end + 1) !== null
  )
}

/** A type and the word for its number. */
export function isNumberedDocument(text: string, at: number): boolean {
  const type = docTypeOfName(text, at)
  return type !== null && /^ số:? ?\d/.test(text.slice(type.end, type.end + 7))
}

/** "Mục 14 Phần I (Phần Hành chính) của Bảng kê chi phí ban hành kèm theo Quyết định …": what came with the document may be of any kind. */
export function skipAttachment(island: Island): boolean {
  if (island.last !== Label) return false
  const end = endOfAttachment(island.text, island.at)
  if (end === null) return false
  island.isInBrackets = island.text.charCodeAt(end - 1) === 40
  return island.skip(end)
}

/** "khoản 3 Điều 40, Điều 55 và các điều khoản khác có liên quan của Nghị định số …": others of the same document, which none of them names. */
export function skipOtherUnits(island: Island): boolean {
  const { text, at } = island
  if (island.last !== Label || text.charCodeAt(at) !== 118) return false
  otherUnits.lastIndex = at
  if (!otherUnits.test(text)) return false
  const next = otherUnits.lastIndex
  return docTypeOfName(text, text.startsWith('của ', next) ? next + 4 : next) !== null && island.skip(next)
}

const otherUnits =
  /và (?:các )?(?:điều khoản|điều,? khoản|quy định|điều|nội dung)(?: \(quy định\))?(?: khác)?(?: có)? liên quan(?: khác)? (?:(?:được )?(?:quy định )?(?:tại|trong) (?=\p{Lu})|(?=của \p{Lu}))/uy

/** "Phụ lục 5 danh mục mã xăng, dầu ban hành kèm theo Quyết định số …": its title stands between an appendix and the document that it came with. */
export function skipTitleOfAppendix(island: Island): boolean {
  if (island.last !== Label || island.unit?.name !== 'appendix') return false
  titleOfAppendix.lastIndex = island.at
  return titleOfAppendix.test(island.text) && island.skip(titleOfAppendix.lastIndex)
}

const titleOfAppendix =
  /(?:về |danh mục |danh sách |mẫu |biểu |bảng |quy định |hướng dẫn )(?:(?!này |kèm |ban hành )[^\s;:.()“”"]{1,12} ){1,20}?(?=(?:được )?ban hành kèm theo \p{Lu}[\p{L} ]{2,30} \d)/uy

/** "Mẫu số 01 quy định tại Phụ lục ban hành kèm theo …": where the form is, before the appendix that holds it. */
export function skipToAppendix(island: Island): boolean {
  if (island.last !== Label || island.unit?.numbered !== true) return false
  toAppendix.lastIndex = island.at
  return toAppendix.test(island.text) && island.skip(toAppendix.lastIndex)
}

const toAppendix =
  /(?:được )?(?:quy định|nêu|hướng dẫn|ban hành) (?:chi tiết |cụ thể )?(?:tại|trong|ở|theo) (?=(?:Phụ lục|phụ lục|PHỤ LỤC) )/y

/** "điểm a (đối với bệnh viện tuyến trung ương) hoặc điểm b khoản 3": to whom the unit applies, before the next of the list. */
export function skipScope(island: Island): boolean {
  if (island.last !== Label) return false
  scope.lastIndex = island.at
  const match = scope.exec(island.text)
  return match !== null && readUnitWord(island.text, scope.lastIndex) !== null && island.skip(island.at + match[1]!.length)
}

const scope = /(\((?:đối với|áp dụng|trường hợp|trừ) [^().;:]{3,90}\)),? (?:và|hoặc) (?:các )?/uy

/** "Điều 7 - Ứng xử của học sinh, Chương II", "Điều 5 (Quyền của học sinh) Luật Giáo dục": the unit's title stands before what it is in. */
export function skipTitle(island: Island): boolean {
  const { text, last, unit } = island
  if (last !== Label || unit === null) return false
  titleOfUnit.lastIndex = island.at
  const title = titleOfUnit.exec(text)
  if (!title) return false
  const next = titleOfUnit.lastIndex
  if (title[0].endsWith(') ') && endOfAttachment(text, next) !== null) return island.skip(next)
  const larger = readUnitWord(text, next)
  const isInside = larger
    ? larger.unit.rank > unit.rank && readLabel(text, larger.end + 1, larger.unit) !== null
    : title[0].endsWith(') ') && isUpper(text.charCodeAt(next)) && readWordKind(text, next)?.value.kind === 'type'
  return isInside && island.skip(island.at + title[1]!.length)
}

const titleOfUnit = /([-–] \p{Lu}[^(),.;:]{3,90}(?=,)|\(\p{Lu}[^().;:]{3,90}\)),? /uy

/** "phần thứ nhất “Những quy định chung” của Bộ luật …": the unit's title in quotation marks, before the document. */
export function skipQuotedTitle(island: Island): boolean {
  const { text, last, unit } = island
  if (last !== Label || unit === null) return false
  quotedTitle.lastIndex = island.at
  const title = quotedTitle.exec(text)
  return title !== null && docTypeOfName(text, quotedTitle.lastIndex) !== null && island.skip(island.at + title[1]!.length)
}

const quotedTitle = /([“"][^“”"]{3,120}[”"]) của (?=\p{Lu})/uy

/** "mục I (điểm 2)": the smaller unit stands in brackets behind the one that it is in. */
export function openSmaller(island: Island): boolean {
  const { text, at, unit } = island
  if (island.last !== Label || unit === null) return false
  const word = readUnitWord(text, at + 1)
  const label = word && word.unit.rank < unit.rank ? readLabel(text, word.end + 1, word.unit) : null
  if (!label || text.charCodeAt(label.end) !== 41) return false
  island.isInBrackets = true
  return island.skip(at + 1)
}

export function closeSmaller(island: Island, end: number): boolean {
  if (!island.isInBrackets) return false
  island.isInBrackets = false
  // "Quy chế … (ban hành kèm theo Quyết định số …)": the document of the units before the bracket
  if (island.inDocument) return island.push(Revised, end, null)
  if (island.last !== Label) return false
  const next = island.text.charCodeAt(end)
  return next !== 44 && next !== 59 && island.skip(end)
}

/** "điểm c) khoản 5 Điều 3", "điểm a), b) khoản 1 Điều 6": the mark behind the unit's number is copied with it. */
export function skipMark(island: Island, end: number): boolean {
  const { text, at, last, unit } = island
  if (last !== Label || unit === null || text.charCodeAt(at - 1) === 32) return false
  if (attachedBehind.test(text.slice(end, end + longestAttached))) return unit.name === 'appendix' && island.skip(end)
  const before = text.slice(Math.max(0, at - longestBefore), at)
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false
  return (nextMark.test(text.slice(end, end + 12)) || isLargerNext(island, end + 1)) && island.skip(end)
}

const longestBefore = 120
const nextMark = /^(?:, | và | hoặc )(?:điểm |khoản )?(?:[a-zđ]|\d{1,2})\)/u

function isLargerNext({ text, unit }: Island, at: number): boolean {
  const larger = text.charCodeAt(at - 1) === 32 ? readUnitWord(text, at) : null
  return larger !== null && larger.unit.rank > unit!.rank && readLabel(text, larger.end + 1, larger.unit) !== null
}

/** "khoản 1. Điều 6 Luật Giá", "Điều 30. của Luật …": the stop behind a unit's number, where the sentence goes on to its document. */
export function skipStop(island: Island, end: number): boolean {
  const { text, last, unit } = island
  if (last !== Label || unit === null || text.charCodeAt(end) !== 32) return false
  if (text.startsWith('của ', end + 1)) return docTypeOfName(text, end + 5) !== null && island.skip(end)
  if (!isLargerNext(island, end + 1)) return false
  const larger = readUnitWord(text, end + 1)!
  const behind = readLabel(text, larger.end + 1, larger.unit)!.end
  return text.charCodeAt(behind) === 32 && isNamed(text, text.startsWith('của ', behind + 1) ? behind + 5 : behind + 1) && island.skip(end)
}

function isNamed(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && (docTypeOfName(text, at)?.type.named === true || isNumberedDocument(text, at))
}

/** "Điều 2(1) của CISG": a clause of a treaty. */
export function skipClauseOfTreaty(island: Island): boolean {
  if (island.last !== Label || island.text.charCodeAt(island.at - 1) === 32) return false
  clauseOfTreaty.lastIndex = island.at
  return clauseOfTreaty.test(island.text) && island.skip(clauseOfTreaty.lastIndex)
}

const clauseOfTreaty = /\(\d{1,2}\)(?:\([a-z]\))?(?= của [A-Z]{3,8}(?![\p{L}\d]))/uy

/** "Mẫu số 01-HC (Ban hành kèm theo Nghị quyết số …)", "Phụ lục II (kèm theo Thông tư …)": the head of a form says in brackets what it came with. */
export function openAttached(island: Island): boolean {
  const { text, at, last, unit } = island
  const attached = last === Label && unit?.name === 'appendix' ? attachedBehind.exec(` ${text.slice(at + 1, at + longestAttached)}`) : null
  if (!attached || !isNumbered(text, at + attached[0].length)) return false
  island.isInBrackets = true
  return island.skip(at + 1)
}

/** "Nghị quyết số 31/…", "Thông tư 31/…"; of "Quyết định này" each is a mention of its own. */
function isNumbered(text: string, at: number): boolean {
  const type = docTypeOfName(text, at)
  return type !== null && /^ (?:số:? ?)?\d/.test(text.slice(type.end, type.end + 7))
}

const attachedBehind = /^ (?:được )?(?:ban hành )?kèm theo (?=\p{L})/iu
const longestAttached = 28

/** "mục V, phần thứ hai trong Thông tư số …", "khoản 2 Điều 3 nêu tại Nghị định số …": for "của". */
export function skipWhere(island: Island): boolean {
  const { text, at } = island
  const code = text.charCodeAt(at)
  if (island.last !== Label || (code !== 116 && code !== 110 && code !== 0x1edf)) return false
  where.lastIndex = at
  if (!where.test(text)) return false
  const kind = docTypeOfName(text, where.lastIndex)
  if (kind === null || !(kind.type.named || /^ (?:số |này|\d)/.test(text.slice(kind.end, kind.end + 5)))) return false
  return island.skip(where.lastIndex)
}

const where = /(?:trong|ở|nêu (?:tại|trong)) (?=[A-ZĐ])/y

/**
 * "của Bảng kê chi phí ban hành kèm theo Quyết định 12/QĐ-BYT", "Quy chế quản lý đô thị (ban hành kèm theo …", "Đề án … được phê duyệt tại …", up to
 * "ban hành" or behind "tại"; laws and decrees come with nothing.
 */
function endOfAttachment(text: string, at: number): number | null {
  const isOf = text.startsWith('của ', at)
  const name = isOf ? at + 4 : at
  if (isUpper(text.charCodeAt(name)) && attachable.test(text.slice(name, name + longestAttachable))) {
    titledAttachment.lastIndex = name
    if (titledAttachment.test(text)) return titledAttachment.lastIndex
  }
  if (!isOf) return null
  attachment.lastIndex = at
  if (!attachment.test(text)) return null
  const end = attachment.lastIndex
  // "của Phụ lục I ban hành kèm theo …" is a larger unit of the chain
  const unit = readUnitWord(text, at + 4)?.unit
  const kind = docTypeOfName(text, at + 4)
  if (unit && !unit.attached) return null
  return kind === null || kind.type.name.startsWith('Quy ') ? end : null
}

// older texts and typists write the kind small: "kèm theo nghị định số …"
const attachment =
  /của (?:(?!này |kèm )[^\s\d,;.:()“”"]{1,12} ){1,20}?(?=(?:được )?(?:ban hành )?kèm theo (?:\p{Lu}|(?:nghị|quyết|thông|chỉ) )[\p{L} ]{2,30} \d)/uy

const attachable =
  /^(?:Quy (?:định|chế|trình|tắc|hoạch|ước)|Điều lệ|Nội quy|Đề án|Dự án|Phương án|Kế hoạch|Chương trình|Chiến lược|Danh mục|Bộ tiêu chí|Bảng|Biểu|Hướng dẫn) /u

const longestAttachable = 12

/** Words of its title, no other document's. */
const titledAttachment =
  /(?:(?!này |kèm |nói |nêu |được ban |Luật |Nghị |Thông tư |Quyết định |Pháp lệnh )(?:[^\s\d,;.:()“”"]{1,12},?|\d{4}(?:[-–]\d{4})?,?) ){1,40}?(?:được (?:phê duyệt|ban hành) (?:tại|theo|kèm theo) (?=\p{Lu}[\p{L} ]{2,30} \d)|\(?(?=(?:được )?(?:ban hành )?kèm theo \p{Lu}[\p{L} ]{2,30} \d))/uy
