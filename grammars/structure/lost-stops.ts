// Pages and converters drop the stop behind the mark of a unit (`Điều 2 Giao …`, `II NHIỆM VỤ`, `1 Nguồn vốn …`, `a “Giám sát” là …`) or the blank (`Điều 2Giao …`);
// typists and scanners set a comma for it (`1, Mục đích`, `a, Xây dựng …`, `Điều 1, Sửa đổi …`), scanners also a semicolon (`2; Kinh phí`).
// One such line may be a sentence that goes on, or a row of a table: only the series it stands in proves it.

import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { isCapitals, type Line } from './line.ts'
import { makeMarker, readMarkers, type UnitMarker } from './markers.ts'
import { romanValue } from './roman.ts'
import { pointLetters } from '../vocabulary/point-letters.ts'

/** A line that begins with an ordinal. */
interface Item {
  at: number
  marker: UnitMarker
  ordinal: number
  /** Its mark has lost something, and is none as long as nothing proves it. */
  lost: boolean
}

const article =
  /^(?:Điều|ĐIỀU)\s{1,2}(?:thứ\s)?(\d{1,3})(,(?!\s?(?:Điều|Khoản|Mục|Chương|Phần|Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định)(?!\p{L}|\snày\s))|)(?=\s?(?:\p{Lu}|[“"]))/u
const chapter = /^(?:Chương|CHƯƠNG)\s([IVXLC]{1,7})(?=\s\p{Lu})/u
/** `I MỤC TIÊU`; a row of a table ends with its figures. */
const section = /^([IVX]{1,5})(?=\s(?!TỔNG\s|CỘNG\s)\p{Lu}{2}[^\p{Ll}]{0,200}$)(?!.*\d$)/u
const clause = /^(\d{1,2})([,;]?)(?=\s(?:\p{Lu}|[“"]))/u
const point = /^([a-eđ]|[a-zđ](?=,))(,?)(?=\s(?:\p{Lu}|[“"]))/u
const marks = { article, chapter, roman: section, arabic: clause, letter: point } as const
type LostForm = keyof typeof marks
const stopped = /[.;:!?…][)”"’]?$|\)$/u
const shortLine = 60
const hanging = /,$|(?:^|\s)(?:tại|của|và|hoặc|theo|các|khoản|điểm|với|ở|trong|là|từ|đến|quy định|sửa đổi|bổ sung|bãi bỏ|thay thế)$/u
/** As many lines as an item of a list is long at most. */
const reach = 60

/** Notes on each line whose mark lost its stop what the mark is, where the marks before and behind it prove it. */
export function noteLostStops(lines: readonly Line[]): void {
  for (const form of ['chapter', 'article', 'roman'] as const) proveNamed(lines, itemsOf(lines, form))
  for (const form of ['arabic', 'letter'] as const) proveListed(lines, itemsOf(lines, form))
}

/** The mark that opens a line; its readings where it is printed whole. A table of contents names units and has none. */
export function markersOf(line: Line): UnitMarker[] {
  if (line.listed) return []
  if (line.unit) return [line.unit]
  const markers = readMarkers(line.text)
  return markers.length > 0 && namesPage(line.text) ? [] : markers
}

/** `I. SỰ CẦN THIẾT ........ 12`: dots lead to the page where a unit stands. */
export function namesPage(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 48 && last <= 57 && /(?:\.{5}|(?:\s\.){4}|…{2})\s?\d{1,3}$/u.test(text.slice(-14))
}

function itemsOf(lines: readonly Line[], form: LostForm): Item[] {
  const items: Item[] = []
  for (const [at, line] of lines.entries()) {
    if (line.cells || line.columns || !mayOpen(line.text, form)) continue
    const whole = readMarkers(line.text).find((marker) => marker.form === form)
    const marker = whole ?? readLost(line.text, form)
    if (marker) items.push({ at, marker, ordinal: Math.floor(marker.ordinal[0]!), lost: !whole })
  }
  return items.some(({ lost }) => lost) ? items : []
}

/** Đ, C, a numeral, a digit, a small letter: no other line is looked at. */
function mayOpen(text: string, form: LostForm): boolean {
  const code = text.charCodeAt(0)
  if (form === 'article') return code === 272
  if (form === 'chapter') return code === 67
  // I, V, X
  if (form === 'roman') return code === 73 || code === 86 || code === 88
  if (form === 'arabic') return code >= 48 && code <= 57
  return (code >= 97 && code <= 101) || code === 273 || text.charCodeAt(1) === 44
}

function readLost(text: string, form: LostForm): UnitMarker | null {
  const found = marks[form].exec(text)
  if (!found) return null
  const label = found[1]!
  const ordinal =
    form === 'chapter' || form === 'roman' ? romanValue(label) : form === 'letter' ? pointLetters.indexOf(label) + 1 : Number(label)
  return ordinal ? makeMarker(form, label, [ordinal], found[0].length, found[2] ?? '') : null
}

/** Nothing goes on from the line before. */
function isApart(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const before = lines[at - 1]
  if (!before || line.blanks + line.bars > 0) return true
  if (before.text.length < shortLine && !hanging.test(before.text)) return true
  return stopped.test(before.text) || isCapitals(before.text) || markersOf(before).some(({ length }) => length === before.text.length)
}

/** Articles, chapters and sections run from 1 on: without a gap, most of them without a stop; or a few between others that have theirs. */
function proveNamed(lines: readonly Line[], all: readonly Item[]): void {
  const items = all.filter(({ at, lost }) => !lost || isApart(lines, at))
  const following = followingOf(items)
  let series: Item[] = []
  for (const [i, item] of items.entries()) {
    const next = following[i]
    const isNext = item.ordinal === (series.at(-1)?.ordinal ?? 0) + 1
    if (isNext && !(item.lost && next && !next.lost && next.ordinal === item.ordinal)) series.push(item)
    else if (item.ordinal === 1 && (!item.lost || items[i + 1]?.ordinal === 2)) {
      acceptNamed(lines, series)
      series = [item]
    }
  }
  acceptNamed(lines, series)
}

/** For each the first one behind it that has its ordinal or the next. */
function followingOf(items: readonly Item[]): (Item | undefined)[] {
  const following: (Item | undefined)[] = []
  const nearest = new Map<number, number>()
  for (let i = items.length - 1; i >= 0; i--) {
    const { ordinal } = items[i]!
    following[i] = items[Math.min(nearest.get(ordinal) ?? Infinity, nearest.get(ordinal + 1) ?? Infinity)]
    nearest.set(ordinal, i)
  }
  return following
}

function acceptNamed(lines: readonly Line[], series: readonly Item[]): void {
  const lost = series.filter((item) => item.lost)
  const closed = series.filter((item) => !item.lost && item.marker.closing !== '')
  const most = series.length > 1 && lost.length >= closed.length
  // rows of a table have a section's numeral too
  const isOnly = series.length === 1 && series[0]!.marker.form !== 'roman'
  for (const item of lost) {
    const { text } = lines[item.at]!
    const rest = text.slice(item.marker.length).trimStart()
    // a comma is what a scanner makes of the stop: that of the first is proved by those behind it
    const beside = (item.ordinal > 1 || item.marker.closing === ',') && series.at(-1) !== item
    // the text may break off behind the first: a title in capitals that names no document
    const alone = isOnly && isCapitals(text) && !docTypeOfName(rest)
    const leads = isOnly && item.ordinal === 1 && leadsToFirst(lines, item.at)
    if (most || beside || alone || leads || closesArticles(lines, series, item)) lines[item.at]!.unit = item.marker
  }
}

/** `Điều 3 Chánh Văn phòng …`: the last article, all before which have their stops, behind a sentence that is at its end; no law's article (`Điều 3 Luật …`). */
function closesArticles(lines: readonly Line[], series: readonly Item[], { at, marker, ordinal }: Item): boolean {
  if (marker.form !== 'article' || marker.closing !== '' || series.at(-1)!.at !== at || ordinal < 2) return false
  if (series.some((other) => other.lost && other.at !== at) || lines[at]!.blanks === 0) return false
  const rest = lines[at]!.text.slice(marker.length).trimStart()
  return atEnd.test(lines[at - 1]!.text) && docTypeOfName(rest) === null && !namesUnit.test(rest)
}

const atEnd = /[.…][)”"’]?$/u
const namesUnit = /^(?:Chương|Mục|Phần|Phụ lục|Khoản|Điểm|Bộ luật|Luật|Hiến pháp|Hiệp|Công ước|Pháp lệnh|Quy|Điều lệ)(?!\p{L})/u

/** `Điều 1 Định nghĩa` / `1 Trong Điều lệ này …`: a title, and its first clause or point right below. */
function leadsToFirst(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? ''
  if (lines[at]!.text.length > shortLine || stopped.test(lines[at]!.text) || !/^[1a]/u.test(below)) return false
  const markers = [...readMarkers(below), readLost(below, 'arabic'), readLost(below, 'letter')]
  return markers.some((marker) => marker?.ordinal[0] === 1 && (marker.form === 'arabic' || marker.form === 'letter'))
}

/** Clauses and points: a list from its first on below what leads into it, or one between two that have their stops. */
function proveListed(lines: readonly Line[], items: readonly Item[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (!item.lost) continue
    const [before, behind] = [items[i - 1], items[i + 1]]
    const between = before && behind && !before.lost && !behind.lost && before.ordinal + 1 === item.ordinal
    if (between && behind.ordinal === item.ordinal + 1 && isApart(lines, item.at)) lines[item.at]!.unit = item.marker
    else if (closesSeries(lines, items, i)) lines[item.at]!.unit = item.marker
    if (item.ordinal !== 1) continue
    if (opensSeries(lines, items, i)) lines[item.at]!.unit = item.marker
    if (!(isLedInto(lines, item.at) || (item.marker.closing === ',' && item.marker.form === 'letter'))) continue
    let to = i + 1
    while (to < items.length && items[to]!.ordinal === to - i + 1 && items[to]!.at - items[to - 1]!.at <= reach) to++
    const list = items.slice(i, to)
    if (list.length > 1 ? !parted(lines, list) && isList(lines, list) : isBelowLost(lines, item))
      for (const { at, marker, lost } of list) if (lost) lines[at]!.unit = marker
    i = to - 1
  }
}

/** `1. Việc đã làm` … `2, Kiến nghị`: the last of a series of clauses, of which the one before has its stop. */
function closesSeries(lines: readonly Line[], items: readonly Item[], i: number): boolean {
  const { at, marker, ordinal } = items[i]!
  const [before, behind] = [items[i - 1], items[i + 1]]
  if (marker.form !== 'arabic' || marker.closing === '' || !before || before.lost || before.ordinal + 1 !== ordinal) return false
  return behind?.ordinal !== ordinal && isApart(lines, at) && !parted(lines, [before, items[i]!])
}

/** `1, Chủ tịch Hội đồng` … `2. Các Phó Chủ tịch`: the first clause, behind a sentence that is at its end or a title, where the second has its stop. */
function opensSeries(lines: readonly Line[], items: readonly Item[], i: number): boolean {
  const { at, marker } = items[i]!
  const behind = items[i + 1]
  if (marker.form !== 'arabic' || marker.closing === '' || !behind || behind.lost || behind.ordinal !== 2 || behind.at - at > reach)
    return false
  const above = lines[at - 1]
  const isFirst = !above || lines[at]!.blanks > 0 || stopped.test(above.text) || isCapitals(above.text) || isLedInto(lines, at)
  return isFirst && !parted(lines, [items[i]!, behind])
}

/** Below a colon, or directly below the mark or the title of a higher unit, which may take a few lines. */
function isLedInto(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (!before || before.text.endsWith(':')) return before !== undefined
  for (let i = at - 1; i >= 0 && i >= at - longestTitle; i--) {
    if (opensHigher(lines[i]!)) return true
    if (stopped.test(lines[i]!.text)) return false
  }
  return false
}

const longestTitle = 3

/** The only clause below the title of an article whose mark has lost its stop as well; of any, where a comma stands for it. */
function isBelowLost(lines: readonly Line[], { at, marker }: Item): boolean {
  const above = lines[at - 1]!
  if (marker.form !== 'arabic' || above.text.length >= shortLine || stopped.test(above.text)) return false
  return marker.closing === ',' ? markersOf(above).some(({ form }) => form === 'article') : above.unit?.form === 'article'
}

function opensHigher(line: Line): boolean {
  return markersOf(line).some(({ form }) => form === 'article' || form === 'roman' || form === 'chapter')
}

/** A higher unit begins between the first and the last of them. */
function parted(lines: readonly Line[], list: readonly Item[]): boolean {
  for (let at = list[0]!.at + 1; at < list.at(-1)!.at; at++) if (opensHigher(lines[at]!)) return true
  return false
}

/** Rows of a table have no stops, and nothing is listed below them; a small letter before a capital stands in no other line. */
function isList(lines: readonly Line[], list: readonly Item[]): boolean {
  if (list[0]!.marker.form === 'letter' || list.every(({ marker }) => marker.closing !== '')) return true
  const inner = list.some(({ at }) => lines[at + 1] !== undefined && readMarkers(lines[at + 1]!.text).some(({ form }) => form === 'letter'))
  return list.every(({ at }, i) => {
    const above = lines[at - 1]!
    return i === 0 || stopped.test(above.text) || (inner && readMarkers(above.text).length > 0)
  })
}
