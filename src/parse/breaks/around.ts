import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { basisWord } from '../../../grammars/structure/phrases/index.ts'
import { isBullet, readMarkers } from '../../../grammars/structure/markers.ts'
import { lastSign } from './signs.ts'
import { roomLeft, usualLeeway } from './widths.ts'
import { articleMark, isHanging, opensName } from './words.ts'

/**
 * `- Giao Sở …` below a full line without a stop: an item, and no half of a compound, where another item follows a stop, or where it and
 * the line beside it begin alike below a heading or a lead, or two lines beside it do: no two compounds in a row are broken at their dashes.
 */
export function isOfList(lines: readonly Line[], at: number): boolean {
  const mark = lines[at]!.text.charCodeAt(0)
  const isItem = (i: number): boolean =>
    lines[i]?.text.charCodeAt(0) === mark && /^(?:[-–—+]\s?|[^-–—+\p{L}\d]\s?)["“[(]?\p{Lu}/u.test(lines[i].text)
  if (!isItem(at)) return false
  if (isBullet(mark)) return true
  let first = at
  while (first > at - 12 && isItem(first - 1)) first--
  if ((first < at || isItem(at + 1)) && first > 0 && leadsOn(lines[first - 1]!.text)) return true
  // "- Từ 01/01/2028: …" below "- Từ 01/01/2029: …"
  if (first < at && isBeside(lines[at - 1]!.text, lines[at]!.text)) return true
  if (first < at - 1 || (first < at && isItem(at + 1)) || (isItem(at + 1) && isItem(at + 2))) return true
  for (let i = at + 1; i <= at + 12 && i < lines.length; i++) if (isItem(i)) return /[.;]$/u.test(lines[i - 1]!.text)
  return false
}

/** `Điều 3. Cắt giảm thủ tục hành chính về nhà ở của` / `Bộ Công an` / `Cắt giảm thủ tục hành chính về …`: the words of an article's title begin its text. */
export function saysTitleAgain(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.length < fewestAgain || startsSmall(text) || lines[at]!.blanks > 0) return false
  for (let i = at - 1; i >= 0 && i >= at - longestTitle && lastSign(lines[i]!.text) === ''; i--) {
    const mark = lines[i]!.text.charCodeAt(0) === 272 ? articleMark.exec(lines[i]!.text) : null
    if (mark) return lines[i]!.text.startsWith(text.slice(0, fewestAgain), mark[0].length) && !isHanging(lines[at - 1]!.text)
  }
  return false
}

/** Letters at least that a sentence does not repeat by chance; as many lines as such a title has at most. */
const fewestAgain = 24

const longestTitle = 4

/**
 * `- … về đầu tư công.` / `Phòng Nghiệp vụ` / `Đã ban hành các văn bản:`: a few words without a stop, behind which the next word would have fitted, are
 * a line of their own, however full the line of the item above them is.
 */
export function isTitleBelowItem(lines: readonly Line[], at: number, width: Uint32Array): boolean {
  const [before, line, below] = [lines[at - 1]!, lines[at]!, lines[at + 1]]
  if (!below || !before.text.endsWith('.') || line.blanks + line.bars + below.bars > 0 || line.cells || below.cells) return false
  if (line.text.length > width[at]! / 2 || lastSign(line.text) !== '' || !/^\p{Lu}/u.test(line.text) || !opensItem(before)) return false
  return /^\p{Lu}/u.test(below.text) && below.text.endsWith(':') && roomLeft(line, below, width[at]!) > usualLeeway(width[at]!)
}

/**
 * "Nghị quyết này được Quốc hội khóa … thông qua ngày …": below its last article a law or a resolution says who passed it when, in a
 * paragraph of its own, however full the line above is.
 */
export function opensPassing(lines: readonly Line[], at: number): boolean {
  if (!passed.test(lines[at]!.text) || lastSign(lines[at - 1]!.text) !== '.') return false
  let sentence = lines[at]!.text
  for (let i = at + 1; i < at + longestPassing && i < lines.length && !sentence.endsWith('.'); i++) sentence += ` ${lines[i]!.text}`
  return /\sthông qua\s(?:ngày|tại)(?!\p{L})/u.test(sentence)
}

const passed =
  /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết) này (?:đã )?(?:được|do) (?:Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội|Hội đồng (?:Nhà nước|[Nn]hân dân)|HĐND)(?!\p{L})/u

/** Lines of that sentence at most. */
const longestPassing = 5

function leadsOn(text: string): boolean {
  return text.endsWith(':') || isCapitals(text) || readMarkers(text).length > 0
}

/** The same word, and a figure behind it. */
function isBeside(before: string, text: string): boolean {
  const start = /^[-–—+]\s\p{L}{1,8}\s(?=\d)/u.exec(text)?.[0]
  return start !== undefined && before.startsWith(start) && /^\d/u.test(before.slice(start.length))
}

/**
 * `- … danh hiệu` / `Thanh niên tiên tiến;` / `- …`: what no stop parts from an item, and what ends with a semicolon before the next one, is
 * the rest of its sentence.
 */
export function isInsideItem(lines: readonly Line[], breaks: Float32Array, at: number): boolean {
  if (lines[at]!.blanks + lines[at]!.bars > 0 || lastSign(lines[at - 1]!.text) !== '' || /^[-–+•\d]/u.test(lines[at]!.text)) return false
  let from = at - 1
  while (from > at - longestItem && from > 0 && breaks[from]! <= 0) from--
  if (!opensItem(lines[from]!)) return false
  let to = at
  while (to < at + longestItem && to + 1 < lines.length && breaks[to + 1]! <= 0) to++
  return lines[to]!.text.endsWith(';') && to + 1 < lines.length && opensItem(lines[to + 1]!)
}

/** As many lines as the items of a list have at most. */
const longestItem = 6

function opensItem({ text, unit }: Line): boolean {
  return unit?.name === 'indent' || /^[-–+•]\s?\p{Lu}/u.test(text)
}

/** `Điều 2` / `Trách nhiệm của tổ vận hành` / `Thực hiện theo …`: what stands alone below the mark of an article is its title. */
export function endsTitleBelowMark(lines: readonly Line[], at: number): boolean {
  const mark = lines[at - 2]!.text
  if (mark.length > 9 || !/^(?:Điều|ĐIỀU)\s\d{1,3}\.?$/u.test(mark)) return false
  const { text } = lines[at - 1]!
  return lastSign(text) === '' && !startsSmall(lines[at]!.text) && !isHanging(text) && !opensName.test(text) && !opensSentence.test(text)
}

/**
 * `Điều 1. Phạm vi điều chỉnh` / `Luật này quy định về …`: what a document says of itself begins a sentence, so that the words behind the mark above
 * are the article's title, however short all lines are.
 */
export function opensOwnSentence(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.length < 16 || !tellsOfItself.test(text)) return false
  const above = lines[at - 1]!.text
  const mark = articleMark.exec(above)?.[0].length
  if (mark === undefined || above.length - mark < 4 || above.length > longestArticleTitle || lastSign(above) !== '') return false
  const title = above.slice(mark)
  return (
    /^\p{Lu}/u.test(title) &&
    !isHanging(above) &&
    !opensName.test(above) &&
    !opensSentence.test(title) &&
    (namesMatter.test(title) || !wantsDocument.test(title))
  )
}

const tellsOfItself =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định|Quy định|Quy chế|Quy trình|Điều lệ|Hướng dẫn|Chỉ thị)\snày\s(?:(?:không\s)?(?:quy định|áp dụng|điều chỉnh)|hướng dẫn|có hiệu lực|thay thế|bãi bỏ|gồm|bao gồm)(?!\p{L})/u
/** Words whose object may be the document itself. */
const wantsDocument = /(?:^|\s)(?:thi hành|thực hiện|kèm theo|ban hành|áp dụng|hướng dẫn|sửa đổi|bổ sung|mà)$/u
/** What the titles of such articles begin with. */
const namesMatter =
  /^(?:Phạm vi|Đối tượng|Hiệu lực|Thời (?:gian|điểm|hạn)|Nguyên tắc|Điều khoản|Trách nhiệm|Tổ chức|Điều kiện)\s[^,.;:]{1,60}$/u
const longestArticleTitle = 100

/** What an article decides, or the posts that carry it out: an article without a title begins with its text (NĐ 30/2020 PL I II.6). */
const opensSentence =
  /^(?:(?:Ban hành|Công bố|Phê duyệt)\s(?:kèm theo|đính kèm|theo|bản)\s|(?:Ban hành|Phê duyệt|Giao|Ủy quyền|Uỷ quyền|Cho phép|Bãi bỏ|Thành lập)\s(?:\S{1,12}\s){5}|(?:Các\s)?(?:[Ôô]ng|[Bb]à|Chánh Văn phòng|Giám đốc|Thủ trưởng|Chủ tịch)(?:\s|,)[^.;:,]{0,80},)|\s(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Quy định|Quy chế)\snày\s\p{L}/u

/**
 * "… đã công bố tại các" / `Quyết định số 12/QĐ-UBND ngày …;` / `Quyết định số 15/QĐ-UBND …`: a website breaks its lines before what it links, and a
 * list that began within its sentence goes on within it.
 */
export function goesOnListing(lines: readonly Line[], first: number, at: number): boolean {
  const [before, { text, blanks, bars }] = [lines[at - 1]!, lines[at]!]
  if (first === at - 1 || blanks + bars > 0 || !/[;:]$/u.test(before.text)) return false
  const listed = before.text.endsWith(';') ? (citedByNumber.test(text) ? citedByNumber : wordsQuoted) : numberAlone
  if (!listed.test(text) || listed.test(lines[first]!.text) || basisWord.test(lines[first]!.text)) return false
  return (
    startsSmall(text) ||
    lines
      .slice(first + 1, Math.min(at, first + longestLead))
      .some((line, i) => listed.test(line.text) && !/[;:]$/u.test(lines[first + i]!.text))
  )
}

/** Lines of a sentence up to the first document that it lists. */
const longestLead = 8

const citedByNumber =
  /^(?:(?:Nghị (?:định|quyết)|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Công văn|Kết luận|Quy định|Luật)\s(?:số\s)?|số\s)\d{1,5}[/-]\S/u
const numberAlone = /^số\s\d{1,5}\/\S/u
const wordsQuoted = /^(?:cụm )?từ ["“]/u
