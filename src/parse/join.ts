import { isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { basisWord, enactingSentence } from '../../grammars/structure/phrases.ts'
import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import { endOfPlace } from '../../grammars/vocabulary/places.ts'
import { namesPage } from '../../grammars/structure/lost-stops.ts'
import { isBullet, readMarkers } from '../../grammars/structure/markers.ts'
import { isBrokenAtDash } from './broken-compounds.ts'
import { marginOf, weighIndent } from './margin.ts'

/**
 * Evidence that a new paragraph begins at each line (positive) or that it goes on from the line before (negative): blank lines and bars,
 * how the line before ends, how this one begins, and whether the first word would still have fitted on the line before; `ends` is what
 * `readLineEnds` knows.
 */
export function weighBreaks(lines: readonly Line[], ends: Int8Array | null = null): Float32Array {
  const breaks = new Float32Array(lines.length)
  const { width, full } = widthsAround(lines)
  const leeway = leewayAround(lines, width)
  const margin = marginOf(lines, goesOn)
  let odds: number | null = null
  for (let i = 1; i < lines.length; i++) {
    const room = roomLeft(lines[i - 1]!, lines[i]!, width[i]!) - setIn(lines[i - 1]!, lines[i]!)
    const most = lastSign(lines[i - 1]!.text) === '' ? usualLeeway(width[i]!) : leeway(i)
    breaks[i] = weighBreak(
      lines[i - 1]!,
      lines[i]!,
      width[i]!,
      room > most,
      room > most || full[i]! < fewestFull,
      () => (full[i]! < 4 || isLastSentence(lines, i) ? null : (odds ??= weighStops(lines, width))),
      () => isOfList(lines, i),
    )
    if (i > 1 && endsTitleBelowMark(lines, i)) breaks[i]! += 1.6
    if (saysTitleAgain(lines, i)) breaks[i]! += 4
    if (breaks[i]! <= 0 && isTitleBelowItem(lines, i, width)) breaks[i] = 1.5
    if (margin !== null) breaks[i]! += weighIndent(lines[i - 1]!, lines[i]!, margin)
    if (ends && !lines[i]!.cells && !lines[i - 1]!.cells) breaks[i]! += 3 * ends[i]!
  }
  for (let i = 2; i < lines.length; i++) if (breaks[i]! > 0 && breaks[i]! < 2 && isInsideItem(lines, breaks, i)) breaks[i]! -= 2.6
  breaks[0] = 6
  return breaks
}

/** For each line the longest of those near it, and how many are about as long: several mean text wrapped at that width. */
function widthsAround(lines: readonly Line[]): { width: Uint32Array; full: Uint8Array } {
  const width = new Uint32Array(lines.length)
  const full = new Uint8Array(lines.length)
  for (let i = 0; i < lines.length; i++) {
    const from = Math.max(0, i - 5)
    const to = Math.min(lines.length, i + 5)
    let longest = 0
    for (let k = from; k < to; k++) longest = Math.max(longest, lines[k]!.text.length)
    let count = 0
    for (let k = from; k < to; k++) if (lines[k]!.text.length >= longest * 0.85) count++
    width[i] = longest
    full[i] = count
  }
  return { width, full }
}

/** Lines about as long as each other that prove text to be wrapped. */
const fewestFull = 3

/** Lines whose wrapping is looked at together. */
const stretch = 40

/**
 * For each line, how much room a wrapped line leaves though the next word would have fitted: an editor leaves none, a page with letters
 * of many widths some. Learned from the lines near that certainly go on; where they are few, an eighth of the width.
 */
function leewayAround(lines: readonly Line[], width: Uint32Array): (at: number) => number {
  const parts = Math.ceil(lines.length / stretch)
  const seen = new Uint8Array(parts + 2)
  const most = new Float64Array(parts + 2)
  for (let i = 1; i < lines.length; i++) {
    if (!goesOn(lines[i - 1]!, lines[i]!)) continue
    const part = 1 + Math.floor(i / stretch)
    seen[part]!++
    most[part] = Math.max(most[part]!, roomLeft(lines[i - 1]!, lines[i]!, width[i]!))
  }
  return (at) => {
    const part = 1 + Math.floor(at / stretch)
    const usual = usualLeeway(width[at]!)
    if (seen[part - 1]! + seen[part]! + seen[part + 1]! < 4) return usual
    return Math.min(usual, Math.max(most[part - 1]!, most[part]!, most[part + 1]!))
  }
}

function usualLeeway(width: number): number {
  return Math.max(2, width * 0.12)
}

/** No stop before, a small letter behind: one sentence on two lines. */
function goesOn(before: Line, line: Line): boolean {
  if (line.blanks + line.bars > 0 || line.cells || before.cells || !startsSmall(line.text)) return false
  const last = lastSign(before.text)
  return (last === '' || last === ',') && readMarkers(line.text).length === 0
}

/**
 * How much speaks for a paragraph's end where a stop ends a full line: whether this text has more stops that end a line with room left, or
 * more between two sentences of one line.
 */
function weighStops(lines: readonly Line[], width: Uint32Array): number {
  let ends = 1
  let within = 2
  for (const [i, line] of lines.entries()) {
    const { text } = line
    for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 2))
      if (startsSmall(text.slice(at - 1, at)) && /\p{Lu}/u.test(text.charAt(at + 2))) within++
    const next = lines[i + 1]
    if (!text.endsWith('.') || !next || next.blanks + next.bars > 0 || line.cells || next.cells) continue
    if (roomLeft(line, next, width[i + 1]!) > usualLeeway(width[i + 1]!) && readMarkers(next.text).length === 0) ends++
  }
  return Math.max(-1, Math.min(1.6, Math.log(ends / within)))
}

/**
 * `- Giao Sở …` below a full line without a stop: an item, and no half of a compound, where another item follows a stop, or where it and
 * the line beside it begin alike below a heading or a lead, or two lines beside it do: no two compounds in a row are broken at their dashes.
 */
function isOfList(lines: readonly Line[], at: number): boolean {
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
function saysTitleAgain(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.length < fewestAgain || startsSmall(text) || lines[at]!.blanks > 0) return false
  for (let i = at - 1; i >= 0 && i >= at - longestTitle && lastSign(lines[i]!.text) === ''; i--) {
    const mark = lines[i]!.text.charCodeAt(0) === 272 ? articleMark.exec(lines[i]!.text) : null
    if (mark) return lines[i]!.text.startsWith(text.slice(0, fewestAgain), mark[0].length) && !hanging.test(lines[at - 1]!.text)
  }
  return false
}

/**
 * `- … về đầu tư công.` / `Phòng Nghiệp vụ` / `Đã ban hành các văn bản:`: a few words without a stop, behind which the next word would have fitted, are
 * a line of their own, however full the line of the item above them is.
 */
function isTitleBelowItem(lines: readonly Line[], at: number, width: Uint32Array): boolean {
  const [before, line, below] = [lines[at - 1]!, lines[at]!, lines[at + 1]]
  if (!below || !before.text.endsWith('.') || line.blanks + line.bars + below.bars > 0 || line.cells || below.cells) return false
  if (line.text.length > width[at]! / 2 || lastSign(line.text) !== '' || !/^\p{Lu}/u.test(line.text) || !opensItem(before)) return false
  return /^\p{Lu}/u.test(below.text) && below.text.endsWith(':') && roomLeft(line, below, width[at]!) > usualLeeway(width[at]!)
}

/** Letters at least that a sentence does not repeat by chance; as many lines as such a title has at most. */
const fewestAgain = 24
const longestTitle = 4

function leadsOn(text: string): boolean {
  return text.endsWith(':') || isCapitals(text) || readMarkers(text).length > 0
}

/** The same word, and a figure behind it. */
function isBeside(before: string, text: string): boolean {
  const start = /^[-–—+]\s\p{L}{1,8}\s(?=\d)/u.exec(text)?.[0]
  return start !== undefined && before.startsWith(start) && /^\d/u.test(before.slice(start.length))
}

/** As many lines as the items of a list have at most. */
const longestItem = 6

/**
 * `- … danh hiệu` / `Thanh niên tiên tiến;` / `- …`: what no stop parts from an item, and what ends with a semicolon before the next one, is
 * the rest of its sentence.
 */
function isInsideItem(lines: readonly Line[], breaks: Float32Array, at: number): boolean {
  if (lines[at]!.blanks + lines[at]!.bars > 0 || lastSign(lines[at - 1]!.text) !== '' || /^[-–+•\d]/u.test(lines[at]!.text)) return false
  let from = at - 1
  while (from > at - longestItem && from > 0 && breaks[from]! <= 0) from--
  if (!opensItem(lines[from]!)) return false
  let to = at
  while (to < at + longestItem && to + 1 < lines.length && breaks[to + 1]! <= 0) to++
  return lines[to]!.text.endsWith(';') && to + 1 < lines.length && opensItem(lines[to + 1]!)
}

function opensItem({ text, unit }: Line): boolean {
  return unit?.name === 'indent' || /^[-–+•]\s?\p{Lu}/u.test(text)
}

/** `Điều 2` / `Trách nhiệm của tổ vận hành` / `Thực hiện theo …`: what stands alone below the mark of an article is its title. */
function endsTitleBelowMark(lines: readonly Line[], at: number): boolean {
  const mark = lines[at - 2]!.text
  if (mark.length > 9 || !/^(?:Điều|ĐIỀU)\s\d{1,3}\.?$/u.test(mark)) return false
  const { text } = lines[at - 1]!
  return lastSign(text) === '' && !startsSmall(lines[at]!.text) && !hanging.test(text) && !opensName.test(text) && !opensSentence.test(text)
}

/** What an article decides, or the posts that carry it out: an article without a title begins with its text (NĐ 30/2020 PL I II.6). */
const opensSentence =
  /^(?:(?:Ban hành|Công bố|Phê duyệt)\s(?:kèm theo|đính kèm|theo|bản)\s|(?:Ban hành|Phê duyệt|Giao|Ủy quyền|Uỷ quyền|Cho phép|Bãi bỏ|Thành lập)\s(?:\S{1,12}\s){5}|(?:Các\s)?(?:[Ôô]ng|[Bb]à|Chánh Văn phòng|Giám đốc|Thủ trưởng|Chủ tịch)(?:\s|,)[^.;:,]{0,80},)|\s(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Quy định|Quy chế)\snày\s\p{L}/u

/** How a letter or a notice takes its leave, a paragraph of its own: "Sở Nội vụ trả lời để Quý Công ty biết, thực hiện./." */
const leave = /^\p{Lu}[^.;:]{0,80}\s(?:trả lời|có ý kiến|thông báo|báo cáo|đề nghị|hướng dẫn|trân trọng|gửi)\s[^.;:]{0,300}\/\.$/u

/** The sentence that begins at a line is the last of the text, and takes its leave. */
function isLastSentence(lines: readonly Line[], at: number): boolean {
  let { text } = lines[at]!
  for (let i = at + 1; i <= at + 4 && i < lines.length && !text.endsWith('/.'); i++) text += ` ${lines[i]!.text}`
  return leave.test(text)
}

/** Longer than any print line: here a line is a paragraph. */
const printWidth = 170

/** Words that no title and no sentence ends with; "Kết quả đạt được" is one. */
const hanging =
  /^Đề nghị$|(?:^|[\s(])(?:của|và|các|những|tại|Tại|theo|Theo|Trong|Khi|Nếu|Đối với|(?<!mọi |từng )trường hợp|là|với|giữa|bởi|cho|từ|về|ở|trong|đến|để|bằng|do|khi|nếu|hoặc|như|một|mọi|vào|thuộc|trên|dưới|đạt|hết|gồm|Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|nhân dân|Công ty|[Dd]ự thảo|Trong quá trình(?: \p{Ll}{1,7}){0,2}|đề nghị|đề xuất|bị|(?<!đạt |làm |thu )được|không|đã|sẽ|phải|có|ông|bà|Bên|[Bb]ổ sung|[Ss]ửa đổi|[Bb]ãi bỏ|[Tt]hay thế|CỦA|VÀ|CÁC|TẠI|THEO|VỀ|CHO|VỚI|TRONG)$/u
/** `Điều 2. Giao`: a verb behind the mark of a unit whose object must follow, or the word before a person's name or post. */
const needsObject = /^(?:(?:Điều|ĐIỀU)\s)?\d{1,3}[.):]{0,2}\s(?:Giao|Cho phép|Ủy quyền|Uỷ quyền|Ông|Bà|Các Ông|Đồng chí)$/u
/** `Điều 1. Thành lập`: the title of an article too; who or what is set up must follow, and nothing be told of it. */
const mayNeedObject =
  /^(?:(?:Điều|ĐIỀU)\s)?\d{1,3}[.):]{0,2}\s(?:Thành lập|Kiện toàn|Bổ nhiệm|Phê duyệt|Ban hành|Công nhận|Công bố|Phê chuẩn|Điều động|Hủy bỏ|Huỷ bỏ)$/u
const told = /\s(?:được|do|phải|là|có trách nhiệm|thực hiện theo)\s/u
/** Organs and posts whose names go on: "Giám đốc" / "Sở Y tế"; in a list of members an item may end with one. */
const opensName =
  /(?:^|[\s(“"])(?:Bộ|Cục|Chi cục|Tổng cục|Vụ|Ủy ban|Uỷ ban|Hội đồng|Sở|Ban|Chánh Văn phòng|Tổng công ty|Tập đoàn|Giám đốc|Bộ trưởng|Cục trưởng|Chủ tịch|Chánh|Thủ trưởng|Trưởng)$/u
/** Words that a figure follows, else they may well end a title: "Kinh tế số", "Kế hoạch hằng năm". */
const counting = /(?:^|[\s(])(?:số|ngày|tháng|năm|quý|kỳ|khóa|khoá|lần|thứ|đợt|giai đoạn|[Đđ]iều|[Kk]hoản|[Đđ]iểm|Mục|mục|Chương|SỐ|NGÀY)$/u
const figure = /^(?:\d|[IVXLC]{1,7}(?!\p{L}))/u
const cited = /(?:Điều|[Kk]hoản|[Đđ]iểm|Mục)\s\d{1,3}[a-zđ]?$/u
const cutDate = /ngày\s\d{1,2}\s?[./-](?:\s?\d{1,2}\s?[./-])?$/u
/** An item without its end, and the few words that end it. */
const openItem = /^[-–+•]\s[^.;:]{3,60}[\p{L}\d]$/u
const lastWords = /^[^\s.;:]{1,12}(?:\s[^\s.;:]{1,12}){0,3}[.;]$/u
/** The first half of a sentence. */
const opensCase = /^(?:\S{1,6}\s)?(?:Trường hợp|Nếu|Khi)\s/u
/** The second half of an organ's name: `Cục Thuế` / `TP Hải An`. */
const organ = /(?:^|\s)(?:Cục|Sở|Phòng|Tòa án|Toà án|Viện kiểm sát|Kho bạc|Công an|UBND|HĐND)(?:\s[^\s.;:,]{1,7}){0,8}$/u
const itsPlace = /^(?:TP\.?|Thành phố|Tỉnh|Quận|Huyện|Thị xã|Xã|Phường)\s\p{Lu}/u
/** The words of a basis or a reason, whose object must follow. */
const opensReason = /^(?:Căn cứ|Thực hiện|Thi hành|Xét|Theo đề nghị|Trên cơ sở)$/u
/** `30` / `/2019/QĐ-UBND`, `Số` / `…./TTr-SNV`: no sentence begins so. */
const restOfNumber = /^[.…]{0,20}\s?\//u
/** A remark inside a sentence, longer than its line. */
const opensRemark = /^\(\p{Ll}[^)]{0,170}$/u
/** Words that point back to the sentence before. */
const pointsBack = /^(?:Về vấn đề này|Trong đó|Theo đó|Khi đó|Do đó|Vì vậy|Tuy nhiên|Đồng thời),/u
/** A sign that a website broke off from its sentence. */
const noWords = /^[.,;:)”]$|^\)[.,;:]$/u
const restOfDate = /^\d{1,4}(?:\s?[./-]\s?\d{2,4})?(?![.\d])/u
const cutNumber = /(?:^|\s)[Ss]ố\s?:$/u
const pointMark = /^[a-zđ](?:[a-zđ]?\d{0,2}(?:[.)](?:\s|$)|[-–]\s\p{Lu})|(?:\.\d{1,2}){1,3}[.)]\s)/u
const smallRoman = /^[ivx]{1,5}[.)](?:\s|$)/u
/** `Biểu số 1: …`, `Bảng 2. …`, `Đơn vị tính: …`. */
const caption = /^(?:(?:Biểu|BIỂU|Bảng|BẢNG|Biểu đồ)\s(?:số\s|SỐ\s)?\d{1,3}[.:]\s|(?:Đơn vị(?: tính)?|ĐVT|Đvt)\s?:)/u
/** `Tháng 02:`, `Quý II`, `Nhóm 2 (Nợ cần chú ý) bao gồm:`; `Nguyên nhân:`. */
export const groupHead = /^(?:(?:Tháng|Nhóm|Ngày|Thứ|Quý|Tuần)\s[\dIVXHBTNS](?:[^.;:]{0,80}:|[\dIVX/]{0,5}))$/u
const partHead = /^(?:Nguyên nhân|Tồn tại|Hạn chế)\s?:$/u
const noteAtEnd = /\s?\[\^?\d{1,3}\]$/u
const note = /^(?:\[\^?\d{1,3}\]|[¹²³⁴-⁹])\s?\p{L}/u

function weighBreak(
  before: Line,
  line: Line,
  width: number,
  fitting: boolean,
  endsField: boolean,
  stops: () => number | null,
  opensList: () => boolean,
): number {
  if (line.cells || before.cells || line.piece || line.unit) return 6
  const { text } = line
  if (before.level > 0 && line.level === 0 && goesOnWithHeading(before.text, line)) return -3
  const first = text.charCodeAt(0)
  // a title in strong type, or an article's, ends before the mark of its note
  const last = lastSign(
    before.text.endsWith(']') && (isStrongTo(before) || articleMark.test(before.text)) ? before.text.replace(noteAtEnd, '') : before.text,
  )
  const small = startsSmall(text) && !pointMark.test(text) && !smallRoman.test(text)
  let evidence = weighSpace(before, line)
  if (isRule(before.text) || isRule(text) || namesPage(before.text)) return Math.max(3, evidence)
  if (line.note && line.note.key.startsWith('bare ')) return Math.max(3, evidence)
  if ((first === 91 || first > 8304 || first === 178 || first === 179 || first === 185) && note.test(text)) return Math.max(3, evidence)
  if (isClosing(first)) evidence -= noWords.test(text) ? 7 : 4
  // B, Đ: no heading and no sentence goes on with a caption or with what a table counts in
  if ((first === 66 || first === 272) && caption.test(text)) evidence += 4
  // H, N, T, Q: nor does a sentence with its stop with what heads the next list
  if (
    (first === 72 || first === 78 || first === 84 || first === 81) &&
    (last === '.' || last === ';') &&
    (groupHead.test(text) || partHead.test(text))
  )
    evidence += 4
  const apart = line.blanks + line.bars
  switch (last) {
    case '.':
    case '!':
    case '?':
      evidence += small ? 0.3 : 2.2
      if (small && /(?:\.\.\.|…|_)$/u.test(before.text)) evidence -= 2
      if (cutDate.test(before.text) && restOfDate.test(text)) evidence -= 5
      break
    case ';':
    case ':':
      evidence += small ? 0.6 : 2.2
      if (first >= 48 && first <= 57 && cutNumber.test(before.text)) evidence -= 5
      break
    case '':
      // a bracket that stands for itself is open
      if (small && before.text.startsWith('(') && !before.text.includes(')')) evidence -= 2
      evidence += small ? -4 : width > printWidth ? 1.2 : fitting ? 1.4 : -1.2
      break
    default:
      evidence -= small ? 4 : 2
  }
  if (last === '' && !small && apart === 0) evidence += weighTitle(before, line, endsField)
  // whose it is must follow, over whatever a converter put between the lines
  if (apart > 0 && before.text.endsWith(' của') && /^\p{Lu}/u.test(text) && readMarkers(text).length === 0) evidence -= 3
  // nor does anything end before what is approved or issued
  if (apart > 0 && last === '' && before.text.length >= fullHeading && isIssued.test(text) && issues.test(before.text)) evidence -= 5
  // nor does a title end before whatever it joins
  if (apart > 0 && hangingTitle.test(before.text) && isCapitals(text) && isCapitals(before.text) && readMarkers(text).length === 0)
    evidence -= 5
  // a note in brackets on two paragraphs of a website
  if (line.blanks > 0 && line.blanks < 4 && before.text.startsWith('(') && isOpen(before.text) && text.endsWith(')') && !text.includes('('))
    evidence -= 6
  if (last === '' && !small && before.text.endsWith(')') && count(before.text, ')') > count(before.text, '(')) evidence += 3
  if (isDash(first) || text.startsWith('* ')) {
    if (last === '' && line.bars === 0 && line.blanks < 3 && isBrokenAtDash(before.text, text)) return -5
    if (last === ',' || last === ';' || last === '.' || last === ':') return Math.max(evidence, 1.5)
    // `II. HẠN CHẾ, KHUYẾT ĐIỂM` / `- Sinh hoạt chưa đều.`: no name that is broken at its dash goes on in other letters
    if (last === '' && dashedWords.test(text) && endsTitleAboveDash(before.text, text)) return Math.max(evidence, 1.5)
    // a list of members ends its items with their posts, whatever these may lead into elsewhere
    if (last === '' && apart === 0 && evidence < 1.5 && opensList()) return 1.5
    if (last === '' && apart === 0 && !fitting && width <= printWidth) return Math.min(evidence, -1.5)
  }
  // nothing goes on with the head of a column of ordinals
  if (last === '' && (text === 'TT' || text === 'STT')) return Math.max(3, evidence)
  // the ordinal of a table's row, below the title above it: no title ends with a figure that stands alone
  if (
    last === '' &&
    text.length < 5 &&
    ordinalOfRow.test(text) &&
    isCapitals(before.text) &&
    before.text.length > 12 &&
    !counting.test(before.text)
  )
    return Math.max(3, evidence)
  if (first >= 48 && first <= 57 && last === '' && readMarkers(text).length === 0)
    evidence -= apart === 0 && !(fitting && isShortTitle(before.text, width)) ? 2.5 : 0.8
  if (width <= printWidth && !fitting && (last === '.' || last === ';' || last === ':')) {
    if (last === ';' && (basisWord.test(text) || isLabel(text))) return evidence
    const inside = last !== ':' && apart === 0 && readMarkers(text).length === 0
    const odds = inside ? stops() : null
    evidence -= odds === null ? 0.9 : last === '.' && !pointsBack.test(text) ? 2.6 - odds : 2.6
  }
  return evidence
}

/** An item in running case. */
const dashedWords = /^[-–—]\s?\p{Lu}\p{Ll}/u

/** A title in capitals behind its mark; one in running case, short, above a sentence with its stop. */
function endsTitleAboveDash(before: string, text: string): boolean {
  if (isCapitals(before)) return readMarkers(before).length > 0
  return text.endsWith('.') && before.length < longestBareTitle && titleAboveDash.test(before)
}

const titleAboveDash = /^(?:[IVX]{1,5}|\d{1,2})[.)/-]{1,2}\s\p{Lu}[\p{L}\s,]{3,40}$/u

/** "… của Thủ tướng Chính phủ phê duyệt" / "Đề án …", between which a website leaves a line blank. */
const issues = /\p{Ll}\s(?:phê duyệt|ban hành)$/u
const isIssued = /^(?:Đề án|Dự án|Chương trình|Kế hoạch|Quy (?:chế|định|hoạch)|Chiến lược|Điều lệ|Danh mục)\s[\p{L}“"]/u

/** `… KẾT NẠP ĐẢNG VIÊN VÀ`, below which a website leaves a line blank. */
const hangingTitle = /\s(?:VÀ|CỦA|VỀ|CHO|VỚI)$/u

const ordinalOfRow = /^\d{1,3}\.?$/u
const articleMark = /^(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?\.\s/u

/** `III. Kết luận` above "100% thành viên nhất trí.": a title that leaves most of its line empty does not end for want of room. */
function isShortTitle(text: string, width: number): boolean {
  return text.length < width / 3 && /^[\dIVXLA-D]/u.test(text) && readMarkers(text).length > 0 && !counting.test(text)
}

/**
 * A converter that takes each printed line for a paragraph makes a heading of the first line of a title, and of the others strong type: they
 * begin small, or are in capitals as the full line before them is behind its number.
 */
function goesOnWithHeading(before: string, { text, styles }: Line): boolean {
  if (lastSign(before) !== '' || !styles?.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length))
    return false
  const isCapital = before.length >= fullHeading && isCapitals(text) && isCapitals(before) && readMarkers(before).length > 0
  return (isCapital || startsSmall(text)) && readMarkers(text).length === 0
}

/** Letters at least of a title's line that had no room for more words. */
const fullHeading = 40

/** Blank lines, bars, headings and open emphasis. */
function weighSpace(before: Line, line: Line): number {
  let evidence = 0
  if (line.blanks > 0) evidence += line.blanks > 1 ? 3.5 : 3
  if (line.bars > 0) evidence += 5
  if (line.level > 0 || before.level > 0) evidence += 4
  if (line.carried) evidence -= 3
  return evidence
}

/** The sentence goes on over what stands between, a page's foot: half of it needs the other, or the rest begins with a figure. */
export function needsRest(before: Line, line: Line): boolean {
  const first = line.text.charCodeAt(0)
  if (lastSign(before.text) !== '' || readMarkers(line.text).length > 0) return false
  return startsSmall(line.text) || (first >= 48 && first <= 57 && before.text.length >= fullHeading) || weighTitle(before, line, false) < -1
}

/** Two lines without a stop between them, the second with a capital: one title on two lines, or a title and its text. */
function weighTitle(before: Line, line: Line, endsField: boolean): number {
  const { text } = line
  let evidence = 0
  if (
    hanging.test(before.text) ||
    needsObject.test(before.text) ||
    (mayNeedObject.test(before.text) && !told.test(text)) ||
    (opensName.test(before.text) && !isNextItem(before.text, text)) ||
    (figure.test(text) && counting.test(before.text)) ||
    (/^(?:Kính )?gửi/u.test(before.text) && before.text.length < 60)
  )
    evidence -= 2.5
  else if (isCapitals(before.text) && !isCapitals(text) && /^\p{L}/u.test(text)) evidence += 2
  // whatever a field tells ends where the next one is named, in a short line or one behind which its name would have fitted
  else if (((endsField || before.text.length < longestField) && isLabel(text)) || isNextNumber(before.text, text)) evidence += 2.6
  if (isCapitals(before.text) && isCapitals(text)) evidence -= 2
  if (isStrongTo(before) && !line.carried && !line.styles?.some((style) => style.start === 0 && style.type === 'strong')) evidence += 1.8
  if (cited.test(before.text)) evidence -= 1.8
  if (isOpen(before.text) || text === '(' || opensRemark.test(text)) evidence -= 2.5
  if (
    restOfNumber.test(text) ||
    (itsPlace.test(text) && organ.test(before.text)) ||
    (opensReason.test(before.text) && !isDash(text.charCodeAt(0)))
  )
    evidence -= 2.5
  if ((lastWords.test(text) && openItem.test(before.text)) || (opensCase.test(before.text) && /\sthì\s/u.test(text))) evidence -= 2.5
  if (citesDocument.test(text) && carriesOut.test(before.text) && readMarkers(before.text).length === 0) evidence -= 2.5
  if (spansName(before.text, text)) evidence -= 3
  if (before.text.endsWith('ban hành') && bodyEnacts.test(before.text) && enactingSentence.test(`ban hành ${text}`)) evidence -= 3
  if (before.text.length < longestBareTitle && text.endsWith('.') && bareTitle.test(before.text) && whoActs.test(text)) evidence += 2.2
  return evidence
}

/**
 * `Địa điểm: Hội trường`, `Kết quả:`, `Ban kiểm phiếu gồm 03 đồng chí:`: the name of a field, not that of an organ or a person, which has a
 * capital behind the first, nor the rest of one. Minutes and invitations put no stops before it. What is built is named in titles.
 */
const label =
  /^(?!(?:Thành phố|Thị xã|Tỉnh|Huyện|Quận|Xã|Phường|Công trình|Hạng mục|Gói thầu|Dự án|Đồng chí)\s?:)\p{Lu}[\p{L}-]{0,8}(?:\s(?:\p{Ll}{1,7}|\p{Lu}{2,5})){0,4}(?:\sgồm(?:\s[\p{Ll}\d]{1,7}){1,4})?\s?:(?:\s|$)/u
const longestLabel = 40
const longestField = 44

function isLabel(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && colon < longestLabel && label.test(text)
}

/** "Sau 02 năm triển khai thực hiện" / "Kết luận số 45-KL/TW …": what is carried out, on a website's short first line. */
const carriesOut = /\p{Ll}\s(?:(?<![Tt]ổ chức )thực hiện|triển khai|quán triệt|thi hành|cụ thể hóa|sơ kết|tổng kết|cùng với|kèm)$/u
const citesDocument =
  /^(?:(?:Nghị (?:định|quyết)|Kết luận|Chỉ thị|Quyết định|Thông tư|Quy định|Công văn)\s(?:số|\d|này)|(?:Bộ luật|Luật|Pháp lệnh|Chương trình|Kế hoạch|Đề án)\s\p{L})/u

/** "Hội đồng nhân dân ban hành" / "Nghị quyết sửa đổi …": what the body enacts must follow. */
const bodyEnacts =
  /^(?:Quốc hội|Chính phủ|Thủ tướng|Hội đồng|(?:Ủy|Uỷ) ban|UBND|HĐND|Bộ trưởng|Chủ tịch|Chánh án|Viện trưởng|Tổng|Thống đốc|Giám đốc|Ban)(?:\s(?!được|do|đã)[^\s.;:]{1,8}){0,24}\sban hành$/u

/** `2. Ưu điểm nổi bật` / "Chi bộ đã …": a few words behind a number, and a whole sentence that begins with who has done something. */
const bareTitle = /^[\dIVX]{1,5}(?:\.\d{1,2}){0,3}[.)/-]{1,2}\s\p{Lu}[\p{L}\s]{3,40}$/u
const longestBareTitle = 44
const whoActs =
  /^(?:(?:Các\s)?(?:[Cc]hi bộ|[Cc]hi ủy|[Đđ]ảng (?:ủy|bộ|viên)|[Cc]ấp ủy)|Ban (?:Thường vụ|Chấp hành|Chi ủy)|(?:Ủy|Uỷ) ban (?:Kiểm tra|nhân dân)|UBND|HĐND|Nhà trường|Đơn vị|Cơ quan)(?:\s\p{L}{1,8}){0,4}?\s(?:đã|chưa|luôn|thường xuyên|tiếp tục)\s/u

/** `- Ông A, Chủ tịch` / `- Bà B, …`, also without their dashes: one item below the other. */
function isNextItem(before: string, text: string): boolean {
  return (before.charCodeAt(0) === text.charCodeAt(0) && /^[-–+•*]\s\p{Lu}/u.test(text)) || (member.test(text) && member.test(before))
}

/** `1. Đ/c Lò Văn An - Trưởng ban` / `2. Đ/c …`. */
function isNextNumber(before: string, text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 49 || code > 57) return false
  const [own, above] = [text, before].map((line) => /^(\d{1,2})([.)])\s\p{Lu}/u.exec(line))
  return own != null && above != null && own[2] === above[2] && Number(own[1]) === Number(above[1]) + 1
}

const member = /^(?:Ông|Bà|Đồng chí|Đ\/c)\s\p{Lu}\p{Ll}{0,6}\s\p{Lu}/u

/** A known name goes on from one line to the other: `thành phố Hồ` / `Chí Minh`, `Thủ tướng` / `Chính phủ`. */
function spansName(before: string, text: string): boolean {
  const tail = before.slice(-40)
  const both = `${tail} ${text.slice(0, 40)}`
  for (let at = tail.lastIndexOf(' '), words = 0; at >= 0 && words < 4; at = tail.lastIndexOf(' ', at - 1), words++) {
    const end = endOfPlace(both, at + 1) ?? issuerOfName(both, at + 1)?.end
    // "… của Đảng" / "Ủy ban Kiểm tra …" is no "Đảng ủy"
    if (end !== undefined && end > tail.length) return !(before.endsWith(' Đảng') && /^(?:Ủy|Uỷ) ban\s/u.test(text))
    if (at === 0) break
  }
  return false
}

/** Marks that are drawn, not read. */
function isRule(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first === 45 || first === 42 || first === 95 || first === 61 || first === 8211) && /^[-–_=*\s]{3,}$/u.test(text)
}

/** Ends in strong type. */
function isStrongTo({ styles, text }: Line): boolean {
  return styles !== null && styles.some((style) => style.type === 'strong' && style.end === text.length)
}

/** A bracket is open where the line ends. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

function count(text: string, sign: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (text[i] === sign) found++
  return found
}

function isDash(code: number): boolean {
  return code === 45 || code === 8211 || code === 8212 || code === 126 || isBullet(code)
}

/**
 * The last sign that is no closing quotation mark or bracket; a letter or figure (`m²`) counts as none. An ellipsis and the blank of a form
 * (`Ưu điểm: ……`, `Họ và tên: ____`) end a line as full stops in a row do. The mark of a note stands behind a stop, or within a sentence.
 */
function lastSign(text: string): string {
  const noted = text.endsWith(']') ? noteAtEnd.exec(text) : null
  if (noted) return /[.;:!?]$/u.exec(text.slice(0, noted.index))?.[0] ?? ']'
  for (let i = text.length - 1; i >= 0 && i > text.length - 4; i--) {
    const sign = text[i]!
    if (closingSigns.includes(sign) || (dashes.includes(sign) && stopSigns.includes(text[i - 1] ?? ' '))) continue
    if (sign === '…' || sign === '_') return '.'
    return /[\p{L}\p{N}%]/u.test(sign) ? '' : sign
  }
  return ''
}

/** `… thi hành.-`: typists struck a dash behind the stop. */
const dashes = '-–'
const stopSigns = '.;:'
const closingSigns = `”"’')]}»> `

function isClosing(code: number): boolean {
  return code === 41 || code === 44 || code === 46 || code === 59 || code === 58 || code === 8221 || code === 8230 || code === 37
}

/** Signs left on the line before when the first word of this one is put there too; below zero it did not fit. */
function roomLeft(before: Line, { text }: Line, width: number): number {
  const space = text.indexOf(' ')
  return width - before.text.length - 1 - (space < 0 ? text.length : space)
}

/** How far the first line of a paragraph is set in before the next; what stands farther in is in the middle of the page. */
function setIn(before: Line, line: Line): number {
  const depth = before.indent - line.indent
  return depth > 0 && depth <= deepestFirstLine ? depth : 0
}

const deepestFirstLine = 12
