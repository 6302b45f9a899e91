import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { attachedToDocument, basisWord, leadsIn, recitalWord, titleWithNote } from '../../../grammars/structure/phrases/index.ts'
import { namesPage } from '../../../grammars/structure/lost-stops.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { isBrokenAtDash } from '../broken-compounds.ts'
import { count, isClosing, isDash, isOpen, isRule, isStrongTo, lastSign, noteAtEnd } from './signs.ts'
import { isLabel, isShortTitle, longestBareTitle, spansName, weighTitle } from './weigh-title.ts'
import { printWidth } from './widths.ts'
import { articleMark, counting } from './words.ts'

/** `Tháng 02:`, `Quý II`, `Nhóm 2 (Nợ cần chú ý) bao gồm:`; `Nguyên nhân:`. */
export const groupHead = /^(?:(?:Tháng|Nhóm|Ngày|Thứ|Quý|Tuần)\s[\dIVXHBTNS](?:[^.;:]{0,80}:|[\dIVX/]{0,5}))$/u

export function weighBreak(
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
  // nothing goes on behind the end of a text (NĐ 30/2020 PL I II.6), and a row of dots begins the day of a form
  if (before.text.endsWith('./.') && !noWords.test(text)) return Math.max(3, evidence)
  if (line.entry || before.entry) return line.entry === 'name' ? -3 : Math.max(3, evidence)
  if (line.listed === 'head' || before.listed === 'head' || before.listed === 'end') return Math.max(3, evidence)
  if (line.note && !line.note.key.startsWith('(')) return Math.max(3, evidence)
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
  // nor does what a letter of a formula stands for go on with what the next one does
  if (isKey(text) && isKey(before.text)) evidence += 6
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
      if (small && unitCited.test(text) && unitListed.test(before.text)) evidence -= 4
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
  // nor does a title end before words in quotation marks that a sentence goes on behind (`… danh hiệu` / `"Lao động giỏi" năm học 2031`); a term is told
  if ((first === 34 || first === 8220) && last === '' && apart === 0 && before.text.length >= fullHeading && goesOnBehindQuoted.test(text))
    evidence -= 3
  // whose it is must follow, over whatever a converter put between the lines
  if (apart > 0 && before.text.endsWith(' của') && /^\p{Lu}/u.test(text) && readMarkers(text).length === 0) evidence -= 3
  // nor does a full line end with a word that leads to the next, where a PDF's text leaves each of its lines apart
  if (apart > 0 && apart < 3 && last === '' && before.text.length >= fullHeading && leadsToNext.test(before.text) && sentence.test(text))
    evidence -= readMarkers(text).length === 0 ? 5 : 0
  // nor does anything end within a day, a number or the name of a body, where a scanner's text leaves a line blank
  if (apart > 0 && apart < 4 && last === '' && isCutInside(before.text, text)) evidence -= 6
  // nor within the symbol of a document, "Chương trình số 104-CTr/" / "TU ngày …"
  if (apart > 0 && apart < 4 && last === '/' && cutSymbol.test(before.text.slice(-longestCut)) && /^\p{Lu}\p{L}/u.test(text)) evidence -= 6
  if (apart > 0 && apart < 4 && cutBehindHyphen.test(before.text.slice(-longestCut)) && restOfSymbol.test(text)) evidence -= 9
  // nor between a unit that is cited and its document
  if (apart > 0 && apart < 4 && last === '' && unitAlone.test(before.text) && documentOfUnit.test(text)) evidence -= 6
  // nor within what a law was amended by, nor between the word for a unit and its label
  if (apart === 0 && last === '' && ((first === 40 && amendedBy.test(text)) || (unitAtEnd.test(before.text) && labelOfUnit.test(text))))
    evidence -= 5
  // nor between a post and who holds it, however short the line
  if (apart === 0 && last === '' && holder.test(text) && postAtEnd.test(before.text.slice(-longestCut))) evidence -= 5
  // nor does anything end before what is approved or issued
  if (last === '' && isIssued.test(text) && issues.test(before.text)) {
    if (apart > 0 && before.text.length >= fullHeading) evidence -= 5
    // inside a sentence: a title may end so, "Thẩm quyền ban hành"
    else if (apart === 0 && startsSmall(before.text)) evidence -= 2.5
  }
  // nor does a title end before whatever it joins
  if (apart > 0 && hangingTitle.test(before.text) && isCapitals(text) && isCapitals(before.text) && readMarkers(text).length === 0)
    evidence -= 5
  // a note in brackets on two paragraphs of a website
  if (line.blanks > 0 && line.blanks < 4 && before.text.startsWith('(') && isOpen(before.text) && text.endsWith(')') && !text.includes('('))
    evidence -= 6
  if (last === '' && !small && before.text.endsWith(')') && count(before.text, ')') > count(before.text, '(')) evidence += 3
  // `(Kèm theo Quyết định số … năm 2024)` ends with its bracket (NĐ 30/2020 PL I III.1)
  if (
    last === '' &&
    !small &&
    before.text.endsWith(')') &&
    (before.text.startsWith('(') ? attachedToDocument.test(before.text) : titleWithNote.test(before.text))
  )
    evidence = Math.max(3, evidence)
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
  if (last === '' && (text === 'TT' || text === 'STT' || text === 'Thứ tự')) return Math.max(3, evidence)
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
    if (last === ';' && (basisWord.test(text) || (/[;,]$/u.test(text) && recitalWord.test(text)) || isLabel(text))) return evidence
    const inside = apart === 0 && readMarkers(text).length === 0
    // a full line ends behind its colon only by chance above the amount that it tells, which heads no list
    if (last === ':') return inside && amount.test(text) && !leadsIn.test(before.text) ? -0.5 : evidence - 0.9
    const odds = inside ? stops() : null
    evidence -= odds === null ? 0.9 : last === '.' && !pointsBack.test(text) ? 2.6 - odds : 2.6
  }
  return evidence
}

/** What a full line may tell behind its colon. */
const amount = /^\d{1,3}(?:[.,]\d{1,3}){0,4}\s?(?:%|đồng|triệu|tỷ|người|ha|km|m²|m2|tháng|ngày|năm|lần)(?!\p{L})/u

const cutDate = /ngày\s\d{1,2}\s?[./-](?:\s?\d{1,2}\s?[./-])?$/u

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

/** `C: giá trị khấu trừ`, `k1 : hệ số`: a letter of the formula above, and what it stands for. */
function isKey(text: string): boolean {
  const second = text.charCodeAt(1)
  return (second === 58 || second === 32 || (second >= 48 && second <= 57)) && key.test(text)
}

const key = /^\p{L}\d{0,2}\s?:\s[\p{L}\d]/u

const partHead = /^(?:Nguyên nhân|Tồn tại|Hạn chế)\s?:$/u
const note = /^(?:\[\^?\d{1,3}\]|[¹²³⁴-⁹])\s?\p{L}/u

/** `…; khoản 7 Điều 20;` / `khoản 7 Điều 21; …`: a list of units, in a text whose paragraphs begin with capitals. */
const unitListed = /;\s(?:(?:điểm|khoản)\s[\da-zđ]{1,3}\s){1,2}Điều\s\d{1,3};$/u
const unitCited = /^(?:(?:điểm|khoản)\s[\da-zđ]{1,3}\s){1,2}Điều\s\d{1,3}(?:;|,|\s)/u

/** An item in running case. */
const dashedWords = /^[-–—]\s?\p{Lu}\p{Ll}/u

/** "… ngày" / "09 tháng 01 năm 2012", "… Nghị định số" / "31/2031/NĐ-CP", "… của Thủ tướng" / "Chính phủ": one half needs the other. */
function isCutInside(before: string, text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 47 && /\d$/u.test(before)) return symbolOfNumber.test(text)
  if (first >= 48 && first <= 57) {
    if (text.length <= 4 && filledIn.test(before.slice(-longestCut))) return /^\d{1,4}$/u.test(text)
    const word = cutWord.exec(before)?.[1]?.toLowerCase()
    return word !== undefined && restOf[word]!.test(text)
  }
  return issuerCut.test(before.slice(-longestCut)) && spansName(before, text)
}

/** "… Báo cáo số" / `412` / `/BC-UBND ngày` / `03` / `tháng` / `6`: a converter leaves figures that were filled in on lines of their own. */
const filledIn = /(?:[\p{L}\d,] .{20,60} số:?|\/\p{Lu}[\p{L}\d-]{1,20},? ngày|(?:^|ngày \d{1,2} )tháng)$/u
const symbolOfNumber = /^\/\p{Lu}\p{L}{1,4}-\p{Lu}/u

/** Not `trực thuộc`, `kèm theo`, `hiện tại`, which may end a line. */
const leadsToNext = /\s(?:về|và|với|bởi)$/u
/** No scrap of a scanner's. */
const sentence = /^\p{Lu}.{20}/u

const cutSymbol = /\d\s?[-–/]\s?\p{Lu}\p{L}{1,7}\/$/u
/** "công văn số 2554/GSQL-" / "GQ2 hướng dẫn …". */
const cutBehindHyphen = /[Ss]ố:?\s\d{1,5}(?:\/\d{4})?\/\p{Lu}{2,8}-$/u
const restOfSymbol = /^\p{Lu}{1,6}\d{0,2}(?:\s\p{Ll}|\sngày|[,.;]?$)/u
/**
 * "Theo điểm i, khoản 1 Điều 3" or a full line "…; điểm i, khoản 1 Điều 3" / "Thông tư 111/2013/TT-BTC …"; "Nghị định 31/2031/NĐ-CP quy định …" begins a
 * sentence.
 */
const unitAlone =
  /^(?:Theo|Căn cứ|Tại|.{40,200};)\s(?:[Đđ]iểm\s\p{Ll}|[Kk]hoản\s\d{1,2}),?\s(?:[Kk]hoản\s\d{1,2},?\s)?Điều\s\d{1,3}\p{Ll}?$/u
const documentOfUnit =
  /^(?:(?:Nghị định|Thông tư|Nghị quyết|Quyết định)\s(?:số:?\s)?\d{1,4}\/(?!\S{1,30}\s(?:quy định|nêu)\s)|(?:Bộ luật|Luật|Pháp lệnh)\s\p{Lu}(?!\P{N}{0,60}\s(?:quy định|nêu)\s))/u
const cutWord = /\s(ngày|tháng|năm|[Ss]ố)$/u

const restOf: Record<string, RegExp> = {
  ngày: /^\d{1,2}(?:\stháng\s|\s?[/.-]\s?\d{1,2}\s?[/.-])/u,
  tháng: /^\d{1,2}(?:\snăm\s|\s?[/.-]\s?\d{4})/u,
  năm: /^(?:19|20)\d{2}(?!\d)/u,
  số: /^\d{1,6}\s?[/-]\s?[\p{Lu}\d]/u,
}

/** "… Luật số 13/2008/QH12" / "(được sửa đổi, bổ sung bởi …)". */
const amendedBy = /^\((?:đã )?(?:được )?sửa đổi(?=[ ,])/u
/** "… và Phụ lục III.4 của Phụ lục" / "III." */
const unitAtEnd = /\s(?:[Pp]hụ lục|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hần)$/u
const labelOfUnit = /^(?:\d{1,3}[a-zđ]?|[IVX]{1,5})(?:[.,;]$|[,;]?\s\p{Ll})/u

/** "… ý kiến của Phó Chủ tịch Ủy ban nhân dân tỉnh" / "Lò Văn An, …". */
const postAtEnd =
  /\s(?:của|và)\s(?:đồng chí\s)?(?:Phó\s|Thường trực\s)?(?:Thủ tướng|Chủ tịch|Bí thư|Bộ trưởng|Thứ trưởng|Giám đốc|(?:Tổng )?Cục trưởng|Trưởng ban|Chủ nhiệm)(?:\s[\p{L}-]{1,8}){0,10}$/u
const holder = /^\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,3}[.,]\s\p{L}/u

const issuerCut = /\s(?:của|do)\s\p{Lu}[^.;:,]{1,60}$/u
const longestCut = 70

/** "… của Thủ tướng Chính phủ phê duyệt" / "Đề án …", between which a website leaves a line blank. */
const issues = /\p{Ll}\s(?:phê duyệt|ban hành)$/u

const isIssued = /^(?:Đề án|Dự án|Chương trình|Kế hoạch|Quy (?:chế|định|hoạch)|Chiến lược|Điều lệ|Danh mục)\s[\p{L}“"]/u

const goesOnBehindQuoted = /^["“][^"“”]{2,80}["”],?\s(?!(?:là|được|có|gồm|bao gồm|nghĩa là)\s)[\p{Ll}\d]/u

/** `… KẾT NẠP ĐẢNG VIÊN VÀ`, below which a website leaves a line blank. */
const hangingTitle = /\s(?:VÀ|CỦA|VỀ|CHO|VỚI)$/u

const ordinalOfRow = /^\d{1,3}\.?$/u

/** Letters at least of a title's line that had no room for more words. */
const fullHeading = 40

/** A title in capitals behind its mark; one in running case, short, above a sentence with its stop. */
function endsTitleAboveDash(before: string, text: string): boolean {
  if (isCapitals(before)) return readMarkers(before).length > 0
  return text.endsWith('.') && before.length < longestBareTitle && titleAboveDash.test(before)
}

const titleAboveDash = /^(?:[IVX]{1,5}|\d{1,2})[.)/-]{1,2}\s\p{Lu}[\p{L}\s,]{3,40}$/u

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
