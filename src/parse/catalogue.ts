import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import {
  bareNumberLine,
  headOfDocuments,
  headOfLinks,
  isMotto,
  isSiteLine,
  isWebLine,
  menuLine,
  numberLine,
  organWord,
  ruleLine,
  toolLine,
} from '../../grammars/structure/phrases/index.ts'
import { opensHead, standsWithinText } from '../../grammars/structure/readings/within-text.ts'
import { findCaption } from './page-caption.ts'
import { bulletOf, endOfUnlabelled } from './unlabelled-catalogue.ts'

/** What websites keep of a document, each under its label: before a colon, in a cell, or with the value behind or below it. */
const label =
  /^(?:[-•*]\s?)?(Tên văn bản|Tìm kiếm văn bản|Văn bản liên quan|Số(?:\s?\/\s?|\s)(?:[Kk]ý )?hiệu(?: văn bản)?|Loại (?:hình )?văn bản|Hình thức văn bản|(?:Cơ quan|Nơi|Đơn vị) ban hành|Cơ quan|Ngày (?:ban hành|phát hành|(?:có |hết |bắt đầu )?hiệu lực|áp dụng|(?:đăng )?công báo|đăng|cập nhật)|Số công báo|Người ký|Chức (?:danh|vụ)|Tình trạng(?: hiệu lực| văn bản)?|Trạng thái|Hiệu lực|Ngành|Lĩnh vực|Trích yếu(?: nội dung)?|Phạm vi|Nguồn thu thập)(\s?:\s?|\s|$)/u
/** The next ones on one line. */
const further = /\s(?:Loại văn bản|(?:Cơ quan|Nơi) ban hành|Ngày (?:ban hành|(?:có |hết )?hiệu lực)|Tình trạng(?: hiệu lực)?)\s?:/gu
/** Labels that stamps, forms and running text have too. */
const common = /^(?:Tên|Tìm|Văn bản|Cơ quan$|Người|Chức|Phạm|Hiệu lực|Ngành|Lĩnh|Trạng)/u
/** Of its force a document itself says nothing of the kind. */
const inForce = /^(?:[-•*]\s?)?(?:Tình trạng h|H)iệu lực\s?:\s?(?:(?:Còn|Hết|Chưa(?: có)?|Có|Đã có)\s(?:hiệu lực|một phần)|Đã biết$)/u
const longest = 200
/** Lines of one value, and of what is looked at to tell a catalogue. */
const longestValue = 3
const reach = 60

interface Entry {
  name: string
  /** How many labels it has that only a website prints. */
  weight: number
  valued: boolean
  /** Its label stands alone, the value below it. */
  alone: boolean
}

/** A website's line in the middle of a document. */
export const within = 2

/** A website's caption above the letterhead of the document: words of a text, which may cite. */
export const above = 3

/** Marks the lines in which a website tells about the document it prints, wherever they stand, and its other lines at the top of the file; what stands within the text as such. */
export function findCatalogues(lines: readonly Line[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  const markWebLines = (from: number): number => {
    let at = from
    while (at < lines.length && isOfPage(lines[at]!.text, from)) found[at++] = 1
    return at
  }
  let top = markWebLines(0)
  const lead = endOfLead(lines) || (isNameInCollection(lines, top) ? top + 1 : 0)
  if (lead > top) top = markWebLines(found.fill(1, 0, lead) && lead)
  // what stands right above a catalogue is told by its number
  const named = catalogueBelowName(lines, top)
  const isNamed = named > top && namesNumber(lines.slice(top, named), lines.slice(named, endOfCatalogue(lines, named)))
  const caption = isNamed ? null : findCaption(lines, top)
  if (caption) for (let at = top; at < caption.head; at++) found[at] = at < caption.end || ruleLine.test(lines[at]!.text) ? above : 1
  for (let at = caption?.head ?? top; at < lines.length; at++) {
    if (lines[at]!.listed === 'title') {
      found[at] = 1
      continue
    }
    const listed = endOfDocuments(lines, at)
    if (listed > at) {
      const isWithin = standsWithinText(lines, listed)
      found.fill(isWithin ? within : 1, at, listed)
      at = (isWithin ? listed : markWebLines(listed)) - 1
      continue
    }
    if (headsTail(lines, at)) {
      found[at] = 1
      at = markWebLines(at + 1) - 1
      continue
    }
    const tools = endOfTools(lines, at)
    if (tools > at && standsWithinText(lines, at)) {
      found.fill(within, at, tools)
      at = tools - 1
      continue
    }
    const to = Math.max(tools, endOfCatalogue(lines, at), endOfUnlabelled(lines, at))
    if (to === at) continue
    // the name of the document is the first of the same list
    if (at > 0 && bulletOf(lines[at]!) !== '' && bulletOf(lines[at]!) === bulletOf(lines[at - 1]!)) found[at - 1] = 1
    if (isNamed && at === named) found.fill(1, top, at)
    // `HIỆU LỰC VĂN BẢN` / `Quyết định 15/QĐ-… năm 2018 về … do … ban hành`: its head, and the document's name again
    if (lines[at - 2]?.text === 'HIỆU LỰC VĂN BẢN') found.fill(1, at - 2, at)
    let end = to
    while (end < lines.length && isTool(lines[end]!)) end++
    found.fill(1, at, end)
    at = markWebLines(end) - 1
  }
  return found
}

/**
 * `Quyết định 12/QĐ-UBND` / what came in its place / `Nội dung toàn văn Quyết định 12/QĐ-UBND về chợ`: behind the line in which a page says that the text
 * follows, and whose name begins as the page does; 0 where there is none.
 */
function endOfLead(lines: readonly Line[]): number {
  const name = lines[0]?.text ?? ''
  if (name.length < 8 || name.length > longest) return 0
  for (let at = 1; at < lines.length && at <= longestLead; at++) {
    const { text } = lines[at]!
    if (text.length > longestOfLead || isMotto(text)) return 0
    if (text.length < longest && saysThatTextFollows.exec(text)?.[1]!.startsWith(name)) return at + 1
  }
  return 0
}

const saysThatTextFollows = /^Nội dung (?:toàn văn|Text\s?:)\s(\p{L}.{4,190})$/u
const longestLead = 16
const longestOfLead = 600

/** `Source: https://…` / `# Về việc …` right above the letterhead: where whoever collected the text has it from, and the name that it has there. */
function isNameInCollection(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || at === 0 || line.level === 0 || !isWebLine(lines[at - 1]!.text) || opensHead(line) || organWord.test(line.text)) return false
  const next = lines[at + 1]
  return next !== undefined && isCapitals(next.text) && organWord.test(next.text) && lines.slice(at + 1, at + 5).some(opensHead)
}

/** Where the catalogue begins that stands right below the name of the document, which a narrow page sets on several lines; 0 where none does. */
function catalogueBelowName(lines: readonly Line[], from: number): number {
  for (let at = from + 1; at <= from + longestValue && at < lines.length; at++) if (endOfCatalogue(lines, at) > at) return at
  return 0
}

/** `Quyết định số 12/QĐ-UBND về chợ` right above `Số hiệu: 12/QĐ-UBND`: the name of the document on the page. */
function namesNumber(name: readonly Line[], entries: readonly Line[]): boolean {
  const number = entries.find((line) => /^(?:[-•*]\s?)?Số(?: ký)? hiệu/u.test(line.text))?.text.match(/\S{1,12}\d\S{2,40}/u)?.[0]
  return (
    number !== undefined &&
    !name.some(({ text }) => numberLine.test(text)) &&
    name.some(({ text }) => text.length < longestOfLead && text.includes(number))
  )
}

/** `| Số hiệu | 12/QĐ-UBND |`: a row of such a table, the label in its first cell and the value in the other. */
export function isRowOfCatalogue({ cells }: Line): boolean {
  return cells?.length === 2 && cells[1]!.text !== '' && label.exec(cells[0]!.text)?.[0].length === cells[0]!.text.length
}

function isOfPage(text: string, from: number): boolean {
  return isWebLine(text) || isSiteLine(text) || (from === 0 && menuLine.test(text))
}

/** `Các văn bản khác` / `12/QĐ-UBND` / `Về …` / `13/QĐ-UBND` / …: where the list ends whose head is here, two documents at least, each a number and a title. */
function endOfDocuments(lines: readonly Line[], from: number): number {
  const { text, cells } = lines[from]!
  if (cells || isLedInto(lines, from) || text.length > longestHead || !(headOfDocuments.test(text) || headOfLinks.test(text))) return from
  let to = from + 1
  while (to + 1 < lines.length && to - from < mostDocuments && isNumber(lines[to]!) && isTitleOfList(lines[to + 1]!)) to += 2
  return to - from > 4 ? to : from
}

const longestHead = 40
const mostDocuments = 80

const isNumber = ({ text }: Line): boolean => text.length < 60 && (bareNumberLine.test(text) || numberLine.test(text))

function isTitleOfList(line: Line): boolean {
  return line.text.length < 400 && !isNumber(line) && !opensHead(line) && !(organWord.test(line.text) && isCapitals(line.text))
}

/** A sentence above says what stands here: the text's own list. */
function isLedInto(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  return above.endsWith(':') && !isOfPage(above, at)
}

/** Below it stand but a site's links down to the end of the file, where the copy has left out who signs. */
function headsTail(lines: readonly Line[], at: number): boolean {
  const { text, cells } = lines[at]!
  if (cells || at === 0 || at + longestTail < lines.length || text.length > longestHead || !headOfLinks.test(text) || isLedInto(lines, at))
    return false
  for (let i = at + 1; i < lines.length; i++) if (opensHead(lines[i]!)) return false
  return !standsWithinText(lines, at)
}

const longestTail = 60

/** Where the row of choices ends that begins here: three of them in a row stand in no document. */
function endOfTools(lines: readonly Line[], from: number): number {
  if (!isTool(lines[from]!) || isLedInto(lines, from)) return from
  const tools = new Set<string>()
  let to = from
  while (to < lines.length && to - from < mostTools && (isTool(lines[to]!) || isSiteLine(lines[to]!.text))) tools.add(lines[to++]!.text)
  return tools.size < fewestTools ? from : to
}

const isTool = ({ text }: Line): boolean => text.length < 30 && toolLine.test(text)
const fewestTools = 3
const mostTools = 40

/** Where the catalogue ends that begins here; `from` where none does. Three labels in a row that no document prints make one, two of them with values. */
function endOfCatalogue(lines: readonly Line[], from: number): number {
  const names = new Set<string>()
  let weight = 0
  let valued = 0
  let last: Entry | null = null
  let to = from
  for (let at = from; at < Math.min(lines.length, from + reach) && at - to < longestValue; at++) {
    const entry = entryAt(lines, at)
    if (!entry) {
      if (last) continue
      return from
    }
    if (!names.has(entry.name)) weight += entry.weight
    names.add(entry.name)
    if (entry.valued) valued += entry.weight > 2 ? 2 : 1
    last = entry
    to = at + 1
  }
  if (!last || weight < 3 || valued < 2) return from
  const below = lines[to]
  if (last.alone && last.valued && below && !isCapitals(below.text)) to++
  return endOfRows(lines, to)
}

/** The rows of one table, the items of one list go together, whatever their labels are. */
function endOfRows(lines: readonly Line[], from: number): number {
  let to = from
  for (let rows = 0; rows < mostRows && lines[to]; rows++) {
    const [line, before] = [lines[to]!, lines[to - 1]!]
    if (line.blanks > 0 || !field.test(line.text)) break
    const isItem = bulletOf(line) !== '' && bulletOf(line) === bulletOf(before)
    if (!isItem && line.bars + before.bars === 0 && !(line.cells && before.cells)) break
    to++
    // its value in the next cell
    if (!isItem && line.text.endsWith(':') && !line.cells && lines[to] && !field.test(lines[to]!.text) && lines[to]!.blanks === 0) to++
  }
  return to
}

const mostRows = 12
const field = /^(?:[-•*]\s?)?\p{Lu}(?:[\p{Ll}\s,/]{2,40}|\p{Ll}{1,7}(?:\s\p{L}{1,7}){1,6})\s?:/u

function entryAt(lines: readonly Line[], at: number): Entry | null {
  const { text, cells, bars } = lines[at]!
  const found = text.length > longest ? null : label.exec(text)
  if (!found) return null
  const [printed, name, sign] = found
  const value = text.slice(printed.length)
  // a form leaves blanks for the values
  if (/\.{3}|…|__/u.test(value)) return null
  const colon = sign!.includes(':')
  // without a sign between, a short name, number or date
  if (value !== '' && !colon && !cells && !/^[\p{Lu}\d].{0,80}[^.;:,]$/u.test(value)) return null
  if (cells && value !== '' && !colon && label.test(value)) return null
  const weight = inForce.test(text) ? 3 : (common.test(name!) ? 0 : 1) + (value.match(further)?.length ?? 0)
  // a label in a cell of its own has its colon
  const below = lines[at + 1]
  // the rows of a table right above the head, which lies in rows of its own, are read cell by cell
  const isRow = value === '' && !cells && bars <= 1 && below?.bars === 1 && !below.cells && below.blanks === 0
  const alone = value === '' && !cells && (bars === 0 || colon || isRow)
  const valued =
    value !== '' ||
    (alone && below !== undefined && (isRow || below.bars === bars) && below.text.length < longest && !label.test(below.text))
  return { name: name!, weight, valued, alone }
}
