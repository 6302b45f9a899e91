// Notes at the foot of a page and at the end (`¹ …`, `[1] …`). Where their marks look like those of units (`(1) Số liệu …`, `(*) …`) or are bare
// figures (`1 Các xã …`), the same mark glued to a word above tells them, or a raised figure there (`09 xã¹`).

import { type Line } from '../../grammars/structure/line.ts'
import { readMarkers } from '../../grammars/structure/markers.ts'
import { noteMark, ruleLine } from '../../grammars/structure/phrases/index.ts'

const bracketed = /^\((\d{1,2}|\*{1,3})\)\s?(?=[\p{Lu}“"])/u
/** A note that names a unit alone may begin small: `1 khoản 2 Điều 5 Luật …`. */
const bare = /^(\d{1,2})(?:\s(?=[\p{Lu}“"]\p{L}|\(i\)\s|(?:khoản|điểm|điều|mục)\s[\da-zđIVX]{1,4}[\s,])|(?=\p{Lu}\p{Ll}{2})|$)/u
/** `3 Khoản này được bổ sung theo …`: what the notes of a consolidated text say. */
const tellsChange =
  /^\d{1,2}\s(?:Khoản|Điểm|Tiết|Điều|Khổ|Đoạn|Tiểu mục|Mục|Chương|Phần|Phụ lục|Mẫu|Tên|Cụm từ|Từ|Nội dung|Quy định)\s(?:“[^“”]{1,300}”|[^.;:“]){1,160}?\s?(?:được|bị)\s(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay|đính chính)/u
/** `1 Văn bản này được hợp nhất từ …`, `2 Thông tư số … có căn cứ ban hành như sau:`, `17 Điều 2 Thông tư số … quy định như sau:`: the same. */
const tellsSource =
  /^\d{1,2}\s(?:Văn bản này được hợp nhất từ\s|(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)\s[^.;:]{3,240}\scó căn cứ ban hành như sau\s?:|(?:Điều|Các điều|Khoản|Các khoản)\s\d[^.;:]{3,240}\squy định (?:về [^.;:]{3,120}\s)?như sau\s?:)/u
/** `5.3 Căn cứ …`, `c)2 Đối với …`, `k1)5 Điểm …`, `Điều 2.2 Đối tượng`, `3.5 (được bãi bỏ)`, `+2 (được bãi bỏ)`: there the mark of a note stands behind that of its unit. */
const notedUnit =
  /^((?:Điều\s)?(\d{1,3})([a-zđ]?)\.|[+–-]|([a-zđ]\d?\)))(\d{1,2})(?=\s(?:[\p{Lu}“"]|[([]?(?:[Đđ]ược |[Bb]ị )?[Bb]ãi bỏ[)\].;]{0,3}$))/u
/** `Mục 2.7 THỦ TỤC`, `Chương II7 (được bãi bỏ)`: the same. */
const notedDivision = /^((?:Mục|Chương)\s(?:\d{1,2}|[IVXLC]{1,6})\.?)(\d{1,2})(?=\s[\p{Lu}([]|$)/u
/** `tự động(1),`, `vùng cao (*).`, `09 xã1;`, `y tế.1`, `chiến lược,10,`, `THÔNG TƯ1`, `ĐIỀU KHOẢN THI HÀNH20`, `61/2015/NĐ-CP).1`, `năm 20243`, `ngày 03/6/20244`, `số 12-NQ/TU1`, no unit of measure (`km2`), formula (`H5N1`, `KHÍ CO2`) or ordinal (`TỔ DÂN PHỐ1`); what ends a title in capitals is a Vietnamese word. */
export const referenceLikeUnit =
  /(?<=[\p{L}\d%”")\]])\((\d{1,2})\)|(?<=[\p{L}\d%”")\]]\s?)\((\*{1,3})\)|(?=\d)(?<=(?<!\p{L})(?!(?:[kcdm]?m|ha|co)\d|(?:tr|số)\.)\p{L}{0,6}\p{Ll}{2}[)”]?(?:[.,;](?=\d{1,2}(?:[\s,;]|$)))?|^(?:LUẬT|PHÁP LỆNH|\p{Lu}{2,7}(?:[ ,-]{1,3}\p{Lu}{2,7}){1,12}(?<=[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠ-Ỹ]\p{Lu}{0,2}|[ -](?:(?:CH|GH|GI|KH|NGH?|NH|PH|QU|TH|TR)[AEIOUY]{1,3}(?:M|NG?|NH)?|[BCDĐGHKLMNRSTVX](?:[AEIOUY]{2,3}(?:M|NG?|NH)?|[AEIOUY](?:M|NG?|NH))))(?<!\s(?:SỐ|MỤC|LỤC|MẪU|BIỂU|BẢNG|HÌNH|KHÓA|KHOÁ|QUÝ|KỲ|THÁNG|TUẦN|LẦN|LƯỢT|CẤP|LỘ|ĐƯỜNG|TUYẾN|PHỐ|PHƯỜNG|QUẬN|KHU|KHỐI|THÔN|XÓM|ẤP|TỔ|ĐỘI|CỤM|VÙNG|TRẠM|VÒNG|ĐỢT|ĐOẠN|PHA|PHIÊN|BƯỚC|TẬP|QUYỂN|PHẦN|LỚP|HẠNG|LOẠI|BẬC|MỨC|NHÓM|GÓI|LÔ|TẦNG)))(?=\d{1,2}$)|(?:^|\s)năm (?:19|20)\d{2}|(?<!\d)\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)(?:19|20)\d{2}|(?<!\d)\d{1,5}(?:\/\d{4})?[-/]\p{Lu}\p{L}{0,5}[-/]\p{Lu}[\p{Lu}-]{0,12}\p{L}(?<!QH|CB|K)(?:\)?[.,;](?=\d{1,2}(?:\s|$)))?)(\d{1,2})(?=[\s,.;:)”]|$)/gu
/** `[1]`, `[^1]`, and a raised figure behind a word, also as converters write it (`<sup>1</sup>`, `$^{1}$`, `^1^`, `^1`, `^(i)`, `^[1]`, and lynx `^[1][1]` with the number of the link): not that of a unit of measure or a formula (`20m²`, `µg/Nm³`, `R²`), nor one inside a word. */
export const noteSign =
  /(?:\^(?=\[))?\[\^?(\d{1,3})\](?:(?<=\^\[\d{1,3}\])\[\d{1,3}\])?|(?<=[\p{L}\d%.,;:”")\]])(?<!(?<!\p{L})(?:[Nkcdmµ]?m|ha|[Rx]))([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})(?![\p{L}¹²³⁰⁴-⁹])|(?=[<$^])(?<=[\p{L}\d%.,;:”")\]]\s?)(?<!(?<!\p{L})(?:[Nkcdmµ]?m|ha|[Rx])\s?)(?:<sup>\s?[([]?|\$\^\{[([]?|\^)(\d{1,3})(?:[)\]]?\s?<\/sup>|[)\]]?\}\$|\^)|(?<=\p{Ll}{2}[.,;:”")]?|[%”")]|[-/]\p{Lu}{1,12})\^(?:(\d{1,2}|[ivx]{1,4})(?![\p{L}\d^])|\(([ivx]{1,4})\))|<sup>\s?\(?([ivx]{1,4})\)?\s?<\/sup>/gu
/** `quyết địnhi.`, `nâng lênii`: a Roman numeral glued to a word that has its last letter already. */
export const gluedNumeral = /(?<=[^bcdđghklmnpqrstvxw\P{Ll}](?:ng|nh|ch|[ncmpt]))([ivx]{1,4})(?=[\s,.;:)”]|$)/gu
/** `09 xã (1), hồ …`: a mark apart from its word, which only a note below a rule tells from a unit or a mark in a list. */
const apartFromWord = /(?<=\p{Ll}{2} )(?<!(?<!\p{L})(?:khoản|điểm|mục|tiết|số|mẫu|cột|dòng) )\((\d{1,2})\)(?=[\s,.;:)]|$)/gu
/** How far above its note a mark stands at most, in lines. */
const reach = 60
const longestNote = 6
/** As many lines above a page's first note as surely are of that page. */
const lastLines = 3
/** Letters of a line that no cell of a table has. */
const fullLine = 40

/** Notes on each line that begins such a note its mark. Linear: each line is looked through once, and only where marks like theirs are. */
export function findNotes(lines: readonly Line[]): void {
  const marked = new Map<string, number>()
  const units: NotedUnits = { clause: 0, marked: new Map() }
  let seen = 0
  let last = { label: 0, at: -Infinity }
  /** How far the notes below a rule count, whose marks may stand apart. */
  let ruled = { label: 0, at: -Infinity }
  for (const [at, line] of lines.entries()) {
    if (line.note) {
      last = { label: Number(line.note.label), at }
      const next = lines[at + 1]
      if (next && isCutBelowMark(line, next)) next.blanks = 0
      continue
    }
    const code = line.text.charCodeAt(0)
    if ((code !== 40 && (code < 48 || code > 57)) || line.cells || line.columns) continue
    const found = code === 40 ? bracketed.exec(line.text) : bare.exec(line.text)
    if (!found || !isFollowed(lines, at, found[0].length)) continue
    if (lines[at - 1]?.text.endsWith(':') && !(code !== 40 && isFootOfPage(lines, at, Number(found[1])))) continue
    const changes = code !== 40 && tellsOfText(lines, at)
    // such notes may stand all at the end
    const counts = changes && (Number(found[1]) === 1 || Number(found[1]) === last.label + 1)
    for (seen = counts ? seen : Math.max(seen, at - reach); seen < at; seen++) {
      markReferences(lines[seen]!, seen, marked)
      markUnit(lines[seen]!, seen, units)
    }
    const label = found[1]!
    const glued = code === 40 ? `(${label})` : `bare ${label}`
    if (code === 40 && isBelowRule(lines, at, Number(label), ruled)) ruled = { label: Number(label), at }
    const others = code !== 40 ? [raisedKey(label)] : ruled.at === at ? [raisedKey(label), apartKey(label)] : []
    const key = others.reduce((best, other) => ((marked.get(other) ?? -1) > (marked.get(best) ?? -1) ? other : best), glued)
    const unit = changes ? (units.marked.get(label) ?? -Infinity) : -Infinity
    const mark = Math.max(marked.get(key) ?? -Infinity, unit)
    if (mark < 0 || (at - mark > reach && !counts)) continue
    if (unit === mark || at - unit <= reach) noteUnit(lines[unit]!)
    if (changes) last = { label: Number(label), at }
    else if (code !== 40) {
      // bare figures stand apart, in a sentence or below the note before, and count on or begin anew on the next page
      if (line.blanks === 0 && at - last.at > longestNote && !isDropped(lines, at, mark)) continue
      if (Number(label) !== 1 && Number(label) !== last.label + 1) continue
      last = { label: Number(label), at }
    }
    marked.delete(key)
    units.marked.delete(label)
    line.note = { label, key, length: found[0].trimEnd().length }
    const next = lines[at + 1]
    if (code !== 40 && next && isCutBelowMark(line, next)) next.blanks = 0
  }
}

/** The raised mark of a note makes its first line higher: the text of a PDF has a line blank below it, within the sentence. */
function isCutBelowMark({ text, cells }: Line, next: Line): boolean {
  if (cells || next.cells || next.blanks !== 1 || next.bars > 0 || text.length < 2 * fullLine || !/[\p{L},]$/u.test(text)) return false
  return readMarkers(next.text).length === 0 && !bare.test(next.text)
}

/** Below a rule, or between two lines of a sentence: the foot of a page that no blank line sets apart; the last lines of the page may hold its mark. */
function isDropped(lines: readonly Line[], at: number, mark: number): boolean {
  const above = lines[at - 1]
  if (!above || ruleLine.test(above.text)) return above !== undefined
  if (above.cells || !/[\p{Ll},]\d{0,2}$/u.test(above.text)) return false
  return at - mark <= lastLines && Math.min(above.text.length, lines[at]!.text.length) >= fullLine
}

/** What the notes of a consolidated text tell of it, with its first lines: what leads into a quotation may be broken over them. */
function tellsOfText(lines: readonly Line[], at: number): boolean {
  const words = firstWords(lines, at)
  return tellsChange.test(words) || tellsSource.test(words)
}

/** Such words without a mark: what a note says of the next law that changed the text. */
export function tellsSourceOf(lines: readonly Line[], at: number): boolean {
  return tellsSource.test(`1 ${firstWords(lines, at)}`)
}

function firstWords(lines: readonly Line[], at: number): string {
  let words = lines[at]!.text
  for (let i = at + 1; i < at + firstLines && words.length < longestLead && !words.endsWith(':') && lines[i]?.blanks === 0; i++)
    words += ` ${lines[i]!.text}`
  return words
}

const firstLines = 3
const longestLead = 400

/** Where units stand whose marks a note's mark may be glued to, by the note's label; the last clause of the article. */
interface NotedUnits {
  clause: number
  marked: Map<string, number>
}

/** `5.3` behind clause 4 is clause 5 with note 3: the first decimal of a clause would be `5.1`, and clause 5 stand before it. */
function markUnit({ text, cells }: Line, at: number, units: NotedUnits): void {
  const code = text.charCodeAt(0)
  // C, M
  const division = code === 67 || code === 77 ? notedDivision.exec(text) : null
  if (division && !cells) units.marked.set(division[2]!, at)
  // + - –
  const isSign = code === 43 || code === 45 || code === 8211
  if (cells || !(isSign || (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code === 272 || code === 273)) return
  const noted = notedUnit.exec(text)
  const figure = noted?.[2] ?? /^\d{1,3}(?=[a-zđ]?[.)](?:\s|\[))/u.exec(text)?.[0]
  if (code === 272) units.clause = 0
  else if (figure !== undefined) {
    const isNext = Number(figure) === units.clause + (noted?.[3] && Number(figure) === units.clause ? 0 : 1)
    units.clause = Number(figure)
    if (noted && !isNext) return
  }
  if (noted) units.marked.set(noted[5]!, at)
}

function noteUnit(line: Line): void {
  const [whole, mark, ...rest] = (notedDivision.exec(line.text) ?? notedUnit.exec(line.text))!
  const label = rest.at(-1)
  // `k1)` is inserted behind `k)`, no part of it
  // a sign opens an item only above words
  const marker = readMarkers(/^[+–-]/u.test(mark!) ? mark! + line.text.slice(whole.length) : `${mark!} `).find(
    ({ form }) => form !== 'letter-decimal',
  )
  if (marker) line.unit = { ...marker, length: whole.length, noted: label!.length }
}

/** The first note stands right below a rule, and those of its series behind it. */
function isBelowRule(lines: readonly Line[], at: number, label: number, ruled: { label: number; at: number }): boolean {
  const above = lines[at - 1]?.text ?? ''
  return label === 1 ? above.length >= 3 && ruleLine.test(above) : label === ruled.label + 1 && at - ruled.at <= longestNote
}

function markReferences(line: Line, at: number, marked: Map<string, number>): void {
  if (line.cells) return
  if (raised.test(line.text)) for (const [, , sign] of line.text.matchAll(noteSign)) if (sign !== undefined) marked.set(raisedKey(sign), at)
  for (const [, label] of marksApart(line.text)) marked.set(apartKey(label!), at)
  if (!mayRefer(line.text)) return
  for (const match of line.text.matchAll(referenceLikeUnit)) marked.set(keyOf(match), at)
}

const raised = /[¹²³⁰⁴-⁹]/u

/** The marks that stand apart from their words, `09 xã (1)`, where notes have such. */
export function marksApart(text: string): RegExpMatchArray[] {
  return text.includes(' (') ? [...text.matchAll(apartFromWord)] : []
}

export function apartKey(label: string): string {
  return `apart ${label}`
}

/** A figure or a bracket that no blank parts from the word or the stop before it, or a star in brackets: most lines have none. */
export function mayRefer(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const before = text.charCodeAt(i - 1)
    if (
      code === 40
        ? before !== 32 || text.charCodeAt(i + 1) === 42
        : code >= 48 &&
          code <= 57 &&
          (before > 96 || before === 41 || isStop(before) || isEndOfTitle(text, i) || isBehindYear(text, i) || isBehindCode(text, i))
    )
      return true
  }
  return false
}

/** `QUYẾT ĐỊNH1`: figures that end a short line, behind its last capital. */
function isEndOfTitle(text: string, i: number): boolean {
  return text.length < longestTitle && i + 2 >= text.length && text.charCodeAt(i - 1) > 64
}

const longestTitle = 80

/** `năm 20243`, `3/6/20244`: the fifth figure behind a year's word, or of the year of a date. */
function isBehindYear(text: string, i: number): boolean {
  const from = i - 8
  if (from >= 0 && /[-/.]/u.test(text[i - 5]!) && (text.startsWith('20', i - 4) || text.startsWith('19', i - 4))) return true
  return from >= 0 && text.charCodeAt(i - 5) === 32 && (text.startsWith('năm 20', from) || text.startsWith('năm 19', from))
}

/** `12-NQ/TU1`: a figure behind the capital that ends the code of a number. */
function isBehindCode(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1)
  return ((before > 64 && before < 91) || before === 272) && /[-/]\p{Lu}{1,12}$/u.test(text.slice(Math.max(0, i - 13), i))
}

function isStop(code: number): boolean {
  return code === 44 || code === 46 || code === 59
}

/** Tells marks with the same label apart: `(1)`, a bare `1`. */
export function keyOf([, number, stars, figure]: RegExpMatchArray): string {
  return figure === undefined ? `(${number ?? stars})` : `bare ${figure}`
}

/** The mark that a note begins with, its label in plain digits. */
export function markOfNote(line: Line): { label: string; length: number } | null {
  const mark = line.note ? null : noteMark.exec(line.text)
  return (
    line.note ?? (mark && { label: plainDigits(mark[1] ?? mark[2] ?? mark[3] ?? mark[4] ?? mark[5]!), length: mark[0].trimEnd().length })
  )
}

/** `khó khăn [1].`, `bồi thường[2],`: a mark behind words. */
const bracketedMark = /(?<=[\p{L}\d%.,;:”")]\s?)\[(\d{1,2})\]/gu

/**
 * What the notes of a file are called: marks with a note are references, and those in brackets that count on from the first, whose notes a
 * website may have left out. It may have lost a few marks too, with the titles of chapters behind which they stood: those behind count on all the same.
 */
export function noteLabels(lines: readonly Line[]): Set<string> {
  const labels = new Set<string>()
  let counted = 0
  // what names such a unit is no mark of a note
  let areUnits = false
  let hasBrackets = false
  for (const line of lines) {
    if (line.note) labels.add(line.note.key)
    areUnits ||= line.unit?.closing === ']'
    if (!areUnits && line.text.includes('[') && !line.cells)
      for (const [, mark] of line.text.matchAll(bracketedMark)) {
        hasBrackets = true
        const number = Number(mark)
        if (number <= counted || number > counted + 1 + Math.max(0, Math.min(counted - 1, mostMarksLost))) continue
        counted = number
        labels.add(mark!)
      }
    const code = line.text.charCodeAt(0)
    if (line.unit) continue
    if (code !== 91 && code !== 60 && code !== 36 && code !== 94 && code !== 185 && code !== 178 && code !== 179 && code < 8304) continue
    const mark = noteMark.exec(line.text)
    const label = mark?.[1] ?? mark?.[2] ?? mark?.[3] ?? mark?.[5]
    if (!label) continue
    labels.add(plainDigits(label))
    if (mark![3] ?? mark![5]) labels.add(raisedKey(label))
  }
  if (!hasBrackets) for (const label of [...labels]) labels.add(raisedKey(label))
  return labels
}

/** Of marks in a row, and fewer than have been counted. */
const mostMarksLost = 5

/** Only notes with raised marks have raised marks above them, where there are marks in brackets too: beside `[2]`, `m²` and `x²` are of the text. */
export function raisedKey(label: string): string {
  return `raised ${plainDigits(label)}`
}

/** `¹²` → `12`. */
export function plainDigits(label: string): string {
  return label.replace(/[¹²³⁰⁴-⁹]/gu, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)))
}

/** `Hồ sơ gồm:` / a blank line / `2 Mức này …` / the next page: what ends a page, apart from the text, is no list that the line above opens, unless its next line counts on. */
function isFootOfPage(lines: readonly Line[], at: number, label: number): boolean {
  if (lines[at]!.blanks === 0) return false
  for (let i = at + 1; i <= at + longestNote; i++) {
    if (!lines[i] || lines[i]!.opensPage || lines[i]!.belowNumber) return true
    if (lines[i]!.blanks > 0 || Number(bare.exec(lines[i]!.text)?.[1]) === label + 1) return false
  }
  return false
}

/** Words stand behind the mark, or begin the next line where the mark is alone on its own, as an ordinal above a cell is too. */
function isFollowed(lines: readonly Line[], at: number, length: number): boolean {
  if (length < lines[at]!.text.length) return true
  const next = lines[at + 1]
  return next !== undefined && next.blanks === 0 && /^[\p{Lu}“]\p{L}/u.test(next.text) && isSentence(lines, at + 1)
}

/** As long as no cell is, or with a stop in its first lines. */
export function isSentence(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.text.length >= fullLine || /[.;,]["”)]?$/u.test(lines[at]!.text)) return true
  const next = lines[at + 1]
  return next !== undefined && next.blanks === 0 && /\.["”)]?$/u.test(next.text)
}
