import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { personName, recipientsWord } from '../../../grammars/structure/phrases.ts'
import { romanValue } from '../../../grammars/structure/roman.ts'
import type { CellSpan, TableSpan } from './table-span.ts'
import { cutWords } from '../split/cells.ts'
import { pointLetters } from '../../../grammars/vocabulary/point-letters.ts'

const headOfOrdinals = /^(?:TT|STT|Stt)$/u
const ordinalLine = /^(\d{1,3})\.?$/u
const sectionLine = /^([IVX]{1,5}|[A-ZĐ])\.?$/u
const firstLine = /^(?:0?1|I|A)\.?$/u
/** `II. LĨNH VỰC LAO ĐỘNG`, below a head also `II. Nhiệm vụ chung`: ordinal and name of a section in one line over all columns. */
const sectionRow = /^([IVX]{1,5}|[A-ZĐ])[.)]\s(?=\p{Lu}{2})/u
const runningSectionRow = /^([IVX]{1,5}|[A-E])[.)]\s(?=\p{Lu}[^.;:]{3,120}$)/u
/** A column that most rows leave empty. */
const noteColumn = /^(?:(?:Ghi chú|GHI CHÚ)(?!\p{L})|(?:Chữ ký|CHỮ KÝ|Ký (?:nhận|tên)|KÝ (?:NHẬN|TÊN))$)/u
const longestRow = 60
const longestCell = 2_000
const mostRows = 2_000

/** Where a row begins; a section's has the ordinal of the section and its name alone. */
interface Start {
  line: number
  section: boolean
}

/**
 * A table flattened to a cell a line: ordinals that stand alone and count on, with the same number of cells between them; rows of an ordinal
 * and a name head sections. Where the page with its beginning is missing, the cells before the first ordinal are the end of the row before.
 */
export function findFlatTable(lines: readonly Line[], at: number): TableSpan | null {
  const heads = headOfOrdinals.test(lines[at]!.text)
  let first = heads ? firstOrdinal(lines, at) : at
  if (first < 0) return null
  const counted = countsColumns(lines, first)
  if (!heads && counted === 0 && !ordinalLine.test(lines[at]!.text)) return null
  const head = heads ? headCells(lines, at, first, counted) : []
  const isNumbered = counted > 0 ? !heads || head.length === counted : numbersColumns(lines, first, head.length)
  const numbers = isNumbered ? cellsBetween(lines, first, first + (counted || head.length)) : null
  const named = first
  if (numbers) first += numbers.length
  const isOpened = firstLine.test(lines[first]?.text ?? '') || isSectionRow(lines[first], true)
  const rows = (heads || numbers) && !isOpened ? null : findRows(lines, at, first, { heads, head, numbers })
  if (counted === 0 || !numbers) return rows
  const from = heads ? at : named
  // whatever the rows are, the columns are numbered
  const table =
    rows?.from === from
      ? rows
      : { from, to: first, header: heads, moreHeads: new Set([heads ? 1 : 0]), rows: heads ? [head, numbers] : [numbers] }
  return heads ? table : withHeadAbove(lines, table, counted)
}

/** The lines right above a row of numbers head its columns where they make as many cells; `STT Thành phần` are two of them. */
function withHeadAbove(lines: readonly Line[], table: TableSpan, columns: number): TableSpan {
  let from = table.from
  while (from > 1 && from > table.from - longestHead && lines[from]!.blanks + lines[from]!.bars === 0) from--
  const { text, blanks } = lines[from]!
  if (from === table.from || blanks === 0) return table
  const label = /^S?TT\s(?=\p{Lu})/u.exec(text)?.[0].length ?? 0
  if (lines.slice(from, table.from).some((line) => line.cells !== null || line.text.length > 60 || /[.;:]$/u.test(line.text))) return table
  const cells = headCells(lines, from - 1, table.from, label > 0 ? columns : columns + 1).slice(1)
  if (cells.length !== (label > 0 ? columns - 1 : columns)) return table
  const heads: CellSpan[] = [...cells]
  if (label > 0) {
    const rest = { pieces: [cutWords(lines[from]!, label, text.length), ...cells[0]!.slice(1).map((line) => lines[line]!)] }
    heads.splice(0, 1, cutWords(lines[from]!, 0, label), rest)
  }
  const moreHeads = new Set([...(table.moreHeads ?? [])].map((row) => row + 1))
  return { from, to: table.to, header: true, moreHeads, rows: [heads, ...table.rows] }
}

/** Lines at most from the head of a table to the row of numbers or the first ordinal below it. */
const longestHead = 24

interface Heading {
  heads: boolean
  head: number[][]
  numbers: number[][] | null
}

function findRows(lines: readonly Line[], at: number, first: number, { heads, head, numbers }: Heading): TableSpan | null {
  const again: [from: number, to: number][] = []
  const isDouble = head.length > 2 && ordinalsColumn.test(lines[head[1]![0]!]!.text)
  const starts = countOn(lines, first, heads ? { at, columns: head.length, isDouble, again } : null)
  if (starts.length === 1) return heads && !numbers ? onlyRow(lines, at, head, first) : null
  // where each row has as many lines as the head cells, a small letter is a unit of measure and goes on with no cell
  const isWhole = head.length > 2 && starts.slice(0, -1).every(({ line }, i) => lengthOf(line, starts[i + 1]!.line, again) === head.length)
  const cellsOf = isWhole ? linesBetween : cellsBetween
  const whole = starts.slice(0, -1).map(({ line }, i) => cellsAround(lines, line, starts[i + 1]!.line, again, cellsOf))
  const counted = whole.filter((_, i) => !starts[i]!.section)
  if (counted.length < (heads ? 1 : 2) || starts.at(-1)!.section) return null
  const unnoted = leaveNotesEmpty(counted, head, lines)
  const filled = unnoted ? head.length - 1 : commonLength(counted, head.length)
  const columns = unnoted ? head.length : filled
  if (filled < 2 || columns > mostColumns) return null
  const regular = counted.filter((row) => row.length === filled || row.length === columns)
  // below a head of as many cells half of the rows may lack one
  const isHeaded = columns > 2 && head.length === columns && counted.every((row) => row.length <= columns && row.length >= columns - 1)
  if (regular.length < counted.length * (isHeaded ? 0.5 : 0.6)) return null
  if (counted.length < 2 && head.length !== columns) return null
  const lastLine = starts.at(-1)!.line
  const isBroken = lines.slice(lastLine + 1, lastLine + columns).some(({ text }) => endsInside.test(text))
  const last = lastRow(lines, lastLine, first, columns, filled, isBroken ? cellsBetween : cellsOf)
  const total = totalRow(lines, last.at(-1)!.at(-1)! + 1, lines[last[0]![0]!]!.blanks, columns)
  const to = (total.at(-1) ?? last.at(-1)!).at(-1)! + 1
  const kinds = Array.from({ length: filled }, (_, k) => kindOf(regular.map((row) => lines[row[k]![0]!]!.text)))
  const fitted = (row: number[][]): CellSpan[] =>
    row.length === columns ? row : [...fit(row, kinds, lines), ...Array<CellSpan>(columns - filled).fill(null)]
  const cells: CellSpan[][] = []
  const repeated: number[] = []
  for (const [i, row] of [...whole, last].entries()) {
    cells.push(starts[i]!.section ? nameSection(row, columns) : fitted(row))
    for (const [start, end] of again)
      if (start > starts[i]!.line && start < (starts[i + 1]?.line ?? 0))
        repeated.push(cells.push(headAgain(lines, start, end, columns)) - 1)
  }
  if (total.length > 0) cells.push(sumUp(total, regular, lines, columns) ?? fitted(total))
  const rows = cells.length
  let from = first
  let header = false
  const named = numbers?.length === columns ? [numbers] : []
  if (heads && head.length === columns) {
    cells.unshift(head, ...named)
    header = true
    from = at
  } else if (!heads && named.length > 0) {
    cells.unshift(...named)
    from = at
  }
  if (!header && Number(ordinalLine.exec(lines[first]!.text)?.[1]) > 1) {
    const before = endOfRowBefore(lines, first, columns)
    if (before.length > 0) {
      cells.unshift([...Array<CellSpan>(columns - before.length).fill(null), ...before])
      from = before[0]![0]!
    }
  }
  const above = cells.length - rows
  const moreHeads = new Set(repeated.map((row) => row + above))
  if (named.length > 0 && above > 0) moreHeads.add(header ? 1 : 0)
  return { from, to, header, ...(moreHeads.size > 0 ? { moreHeads } : {}), rows: cells }
}

/** `STT` / `STT trong nhóm`: the second column counts too. */
const ordinalsColumn = /^(?:STT|TT|Số thứ tự)(?:\s|$)/u

/** Lines from one row to the next, without the head that is printed again between them. */
function lengthOf(start: number, end: number, again: readonly [from: number, to: number][]): number {
  return again.reduce((length, [from, to]) => (from > start && from < end ? length - (to - from) : length), end - start)
}

/** The cells of a row, without the head that is printed again in it; on the new page the last one may go on. */
function cellsAround(
  lines: readonly Line[],
  start: number,
  end: number,
  again: readonly [from: number, to: number][],
  cellsOf: typeof cellsBetween,
): number[][] {
  const inside = again.filter(([from]) => from > start && from < end)
  const cells = cellsOf(lines, start, inside[0]?.[0] ?? end)
  for (const [k, [, to]] of inside.entries()) {
    const [next, ...rest] = cellsOf(lines, to - 1, inside[k + 1]?.[0] ?? end).slice(1)
    if (!next) continue
    if (goesOn(lines[cells.at(-1)!.at(-1)!]!.text, lines[next[0]!]!.text)) cells.at(-1)!.push(...next)
    else cells.push(next)
    cells.push(...rest)
  }
  return cells
}

/** The head on a new page as a row of so many columns. */
function headAgain(lines: readonly Line[], start: number, end: number, columns: number): CellSpan[] {
  const cells = headCells(lines, start, end, columns)
  const row: CellSpan[] = cells.length > columns ? [...cells.slice(0, columns - 1), cells.slice(columns - 1).flat()] : cells
  return [...row, ...Array<CellSpan>(columns - row.length).fill(null)]
}

/** A form's table of one row: a cell for each of its columns, short as those of its head or dots to fill in, and no further one. */
function onlyRow(lines: readonly Line[], at: number, head: readonly number[][], first: number): TableSpan | null {
  const columns = head.length
  if (columns < 3 || columns > mostColumns) return null
  const row = lastRow(lines, first, at, columns, columns)
  if (row.length < columns) return null
  const to = row.at(-1)!.at(-1)! + 1
  const texts = row.slice(1).map(([line]) => lines[line!]!.text)
  if (!texts.every((text) => text.length <= 60 && (/^[.…]+$/u.test(text) || !/[.;:,]$/u.test(text)))) return null
  const dots = texts.filter((text) => /^[.…]+$/u.test(text)).length
  return dots * 2 < texts.length ? null : { from: at, to, header: true, rows: [[...head], row] }
}

function firstOrdinal(lines: readonly Line[], at: number): number {
  for (let i = at + 1; i < lines.length && i < at + longestHead; i++)
    if (firstLine.test(lines[i]!.text) || lines[i]!.text === '(1)' || isSectionRow(lines[i], true)) return i
  return -1
}

/** `running`: below a head, where its words may be in running case. */
function isSectionRow(line: Line | undefined, running: boolean): boolean {
  if (line === undefined || line.text.length <= 6 || line.text.length >= 200) return false
  return (sectionRow.test(line.text) && isCapitals(line.text)) || (running && runningSectionRow.test(line.text))
}

/** The ordinal of a section, alone or before its name. */
function sectionLabel(line: Line, running: boolean): string | null {
  return (sectionLine.exec(line.text) ?? (isSectionRow(line, running) ? /^(\p{Lu}{1,5})[.)]/u.exec(line.text) : null))?.[1] ?? null
}

/** The cells of a head above so many columns: what begins with a bracket (`Dạng bào chế` / `(đối với thuốc)`) is of the cell above. */
function headCells(lines: readonly Line[], at: number, end: number, columns: number): number[][] {
  const cells = cellsBetween(lines, at, end, true)
  for (let k = cells.length - 1; k > 1 && cells.length > columns && columns > 0; k--)
    if (lines[cells[k]![0]!]!.text.startsWith('(')) cells.splice(k - 1, 2, [...cells[k - 1]!, ...cells[k]!])
  return cells
}

/** How many columns a row of `(1)`, `(2)`, … has, a line each, which no list of items is; 0 where there is none. */
function countsColumns(lines: readonly Line[], first: number): number {
  let count = 0
  while (count < mostColumns && lines[first + count]?.text === `(${count + 1})`) count++
  return count < 3 ? 0 : count
}

const mostColumns = 20

/** Below the head, a row that numbers the columns: `1`, `2`, … or `(1)`, `(2)`, … */
function numbersColumns(lines: readonly Line[], first: number, columns: number): boolean {
  if (columns < 3) return false
  for (let k = 0; k < columns; k++) if (lines[first + k]?.text.replace(/^\((\d+)\)$/u, '$1') !== String(k + 1)) return false
  return true
}

/** The head where rows have one; on the next pages it is printed `again`. */
interface Head {
  at: number
  columns: number
  /** Two columns of ordinals: `STT`, `STT trong nhóm`. */
  isDouble: boolean
  again: [from: number, to: number][]
}

/** Where the head that is printed again from `at` on ends, with the row that numbers its columns or without it; else 0. The lines may be broken otherwise. */
function endOfHeadAgain(lines: readonly Line[], at: number, first: number, head: number): number {
  let printed = at
  let offset = 0
  let end = 0
  for (let i = head; i < first; i++) {
    if (lines[i]!.text.length > longestCell) return end
    // the row of numbers may be left out
    if (offset === 0 && lines[i]!.text === '(1)') end = printed
    for (const word of lines[i]!.text.split(' ')) {
      const line = lines[printed]
      if (line === undefined || !line.text.startsWith(word, offset)) return end
      offset += word.length + 1
      if (offset > line.text.length) {
        printed++
        offset = 0
      } else if (line.text[offset - 1] !== ' ') return end
    }
  }
  return offset === 0 ? printed : end
}

/** The lines of ordinals that count on from `first`, each soon behind the one before; they may begin anew in a section. */
function countOn(lines: readonly Line[], first: number, head: Head | null): Start[] {
  const heads = head !== null
  const starts: Start[] = [{ line: first, section: !ordinalLine.test(lines[first]!.text) }]
  let value = Number(ordinalLine.exec(lines[first]!.text)?.[1] ?? 0)
  const sections = { roman: 0, letter: 0 }
  /** Of the rows below a row with a number: `a)`, `b)`, … */
  let point = ''
  if (starts[0]!.section) countSection(sectionLabel(lines[first]!, heads)!, sections)
  let last = first
  for (let i = first + 1; i < lines.length && i - last <= longestRow && starts.length < mostRows; i++) {
    const { text } = lines[i]!
    // a page's numbers above a table are none of its ordinals, nor are those below the head of another table
    if (headOfOrdinals.test(text)) {
      const end = head ? endOfHeadAgain(lines, i, first, head.at) : 0
      if (end > 0) {
        head!.again.push([i, end])
        i = end - 1
        continue
      }
      if (!head || lines[i + 1]?.text !== lines[head.at + 1]!.text) break
    }
    if (text.length > 6 && !isSectionRow(lines[i], heads)) continue
    const inSection = starts.at(-1)!.section
    const isTwice = head !== null && !head.isDouble && i - last < head.columns && text === lines[i + 1]?.text
    const isValue = isOtherStyle(lines[first]!.text, text) || isTwice
    const number = isValue ? Number.NaN : Number(ordinalLine.exec(text)?.[1])
    // a number may be left out: as many lines on as the row before
    const skips = number === value + 2 && starts.length > 1 && i - last === last - starts.at(-2)!.line && !inSection
    const label = number ? null : sectionLabel(lines[i]!, heads)
    const section = label !== null && opensRows(lines, i, value, heads) && countSection(label, sections)
    if (number === value + 1 || (number === 1 && inSection) || skips) {
      value = number
      point = ''
    } else if (isNextPoint(text, point) && (point !== '' || (value > 0 && i - last <= longestName))) {
      if (point === '') starts.at(-1)!.section = true
      point = text[0]!
      starts.push({ line: i, section: false })
      last = i
      continue
    } else if (!section) continue
    starts.push({ line: i, section })
    last = i
  }
  return starts
}

/** `a)`, `b)`, … alone on their lines, among the rows of a table whose row with a number then names what they are of. */
function isNextPoint(text: string, before: string): boolean {
  return /^[a-zđ][.)]$/u.test(text) && text[0] === (before === '' ? 'a' : pointLetters[pointLetters.indexOf(before) + 1])
}

/** Lines at most from the ordinal of such a row to its first point. */
const longestName = 4

/** `02` in a column that begins with `1`, `2` in one that begins with `01`: a cell that counts something, no ordinal. */
function isOtherStyle(first: string, text: string): boolean {
  if (text.length > 3 || !/^(?:0[1-9]|[1-9])\.?$/u.test(text)) return false
  return first.startsWith('0') ? !text.startsWith('0') : /^\d/u.test(first) && text.startsWith('0')
}

/** Whether a Roman numeral or letter counts on; as the first it is `I` or `A`, or a numeral that is no letter. */
function countSection(label: string, sections: { roman: number; letter: number }): boolean {
  const roman = romanValue(label)
  const letter = label === 'Đ' ? 0 : label.charCodeAt(0) - 64
  if (roman !== null && (roman === sections.roman + 1 || (sections.roman === 0 && label.length > 1))) {
    sections.roman = roman
    sections.letter = 0
  } else if (label.length === 1 && letter === sections.letter + 1) sections.letter = letter
  else return false
  return true
}

/** A section's name, on a few lines, leads to the next row or to a section inside. */
function opensRows(lines: readonly Line[], at: number, value: number, heads: boolean): boolean {
  for (let i = at + (isSectionRow(lines[at], heads) ? 1 : 2); i < at + 5; i++) {
    const text = lines[i]?.text ?? ''
    const number = Number(ordinalLine.exec(text)?.[1])
    if (
      number === 1 ||
      number === value + 1 ||
      /^[IA]\.?$/u.test(text) ||
      (i === at + 1 && /^[IA]\.\s/u.test(text) && isSectionRow(lines[i], heads))
    )
      return true
  }
  return false
}

/** The cells from `start` up to `end`: a line each, wrapped lines joined; those of a head go on behind a semicolon too. */
function cellsBetween(lines: readonly Line[], start: number, end: number, inHead = false): number[][] {
  const cells: number[][] = []
  for (let i = start; i < end && lines[i]!.text.length <= longestCell; i++) {
    const open = cells.at(-1)
    const { text } = lines[i]!
    if (open && i > start + 1 && (goesOn(lines[i - 1]!.text, text) || (inHead && startsSmall(text)))) open.push(i)
    else cells.push([i])
  }
  return cells
}

function linesBetween(_: readonly Line[], start: number, end: number): number[][] {
  return Array.from({ length: end - start }, (_, k) => [start + k])
}

/** A cell broken over lines: small letters behind no stop, or a line that ends where no cell does, as before a day. */
function goesOn(above: string, text: string): boolean {
  if (startsSmall(text)) return !/[.;:]$/u.test(above)
  if (/\sngày$/u.test(above)) return /^\d/u.test(text)
  if (/\sThông tư số$|\s(?:Nghị định|Nghị quyết|Quyết định) số$/u.test(above)) return /^\d/u.test(text)
  if (endsInside.test(above)) return true
  return /[^\s/,]\s?[/,]$|\p{L}-$/u.test(above) || (above.lastIndexOf('(') > above.lastIndexOf(')') && text.includes(')'))
}

/** What no cell ends with: `Nghị định số … ngày 12/6/2022 của` / `Chính phủ …`. */
const endsInside = /\s(?:của|và|hoặc|bởi|với|(?<!(?:[Bb]ên|[Pp]hía)\s)trong)$/u

/**
 * The cells of the last row, as many as there are columns, or as rows have filled where more follow: it ends before a larger gap than its table
 * has, a note and the end.
 */
function lastRow(
  lines: readonly Line[],
  start: number,
  first: number,
  columns: number,
  filled: number,
  cellsOf: typeof cellsBetween = cellsBetween,
): number[][] {
  let widest = 0
  for (let i = first + 1; i <= start; i++) widest = Math.max(widest, lines[i]!.blanks)
  let end = start + 1
  while (end < lines.length && end - start <= longestRow) {
    const { text, blanks, bars } = lines[end]!
    if (blanks > widest || bars > 0 || text.length > longestCell || /^\[\d/u.test(text) || recipientsWord.test(text)) break
    if (headsUnit.test(text) && isCapitals(text)) break
    end++
  }
  const cells = cellsOf(lines, start, end)
  return cells.slice(0, cells.length > columns ? filled : columns)
}

/** `II. TỔ CHỨC THỰC HIỆN`: the next section of the text. */
const headsUnit = /^(?:[IVX]{1,5}|[A-E])\s?[.)/–-]{1,2}\s?\p{Lu}{2}/u

/** `Tổng cộng` with one sum or more below the last row, no farther from it than rows are from one another; else none. */
function totalRow(lines: readonly Line[], from: number, blanks: number, columns: number): number[][] {
  const cells: number[][] = []
  // an empty cell may be an empty line
  const isNext = (line: Line | undefined): boolean =>
    line !== undefined && line.blanks <= (cells.length === 0 && /^\d/u.test(line.text) ? blanks + columns - 2 : blanks) && line.bars === 0
  if (!isNext(lines[from]) || !/^(?:Tổng (?:cộng|số)|TỔNG (?:CỘNG|SỐ)|Cộng|CỘNG)(?:\s?:)?$/u.test(lines[from]!.text)) return cells
  for (let at = from + 1; at < from + columns && isNext(lines[at]) && /^\d[\d.,]{0,20}$/u.test(lines[at]!.text); at++) cells.push([at])
  return cells.length > 0 ? [[from], ...cells] : cells
}

/** The sums stand below the last of the columns that count. */
function sumUp(total: readonly number[][], rows: readonly number[][][], lines: readonly Line[], columns: number): CellSpan[] | null {
  const counts = (k: number): boolean => rows.filter((row) => row[k] && /^\d/u.test(lines[row[k][0]!]!.text)).length * 2 > rows.length
  const places = Array.from({ length: columns - 1 }, (_, k) => k + 1)
    .filter(counts)
    .slice(1 - total.length)
  if (places.length < total.length - 1) return null
  const cells = Array<CellSpan>(columns).fill(null)
  cells[0] = total[0]!
  for (const [i, k] of places.entries()) cells[k] = total[i + 1]!
  return cells
}

/** `STT … Ghi chú` above rows of which at least half have no note: the last cell is absent from the source. */
function leaveNotesEmpty(rows: readonly number[][][], head: readonly number[][], lines: readonly Line[]): boolean {
  if (head.length < 3 || !noteColumn.test(lines[head.at(-1)![0]!]!.text)) return false
  const short = rows.filter((row) => row.length === head.length - 1).length
  return short > 0 && short >= rows.filter((row) => row.length === head.length).length
}

/** The length that most rows have; that of the head where rows of both are as many. */
function commonLength(rows: readonly number[][][], head: number): number {
  const counts = new Map<number, number>([[head, 0]])
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** An ordinal and the name of the section, on one line or several. */
function nameSection(row: number[][], columns: number): CellSpan[] {
  const cells: CellSpan[] = row.length < columns ? [row[0]!, ...(row.length > 1 ? [row.slice(1).flat()] : [])] : row.slice(0, columns)
  return [...cells, ...Array<CellSpan>(columns - cells.length).fill(null)]
}

/** What the cells of a column say: how many have figures, with which words they begin. */
interface Kind {
  figures: number
  words: ReadonlySet<string>
}

function kindOf(texts: readonly string[]): Kind {
  return { figures: texts.filter((text) => /\d/u.test(text)).length / texts.length, words: new Set(texts.map(firstWord)) }
}

function firstWord(text: string): string {
  return text.slice(0, 24).split(' ', 1)[0]!.toLowerCase()
}

/** More cells than this too many are no cells broken over lines: the second, most often the longest, takes them. */
const mostBroken = 3

/** A row of another length: cells broken over lines are joined, missing ones left out, so that the others are most like their columns. */
function fit(row: number[][], kinds: readonly Kind[], lines: readonly Line[]): CellSpan[] {
  const columns = kinds.length
  let cells = row
  const likeness = (cell: number[], k: number): number => {
    const { text } = lines[cell[0]!]!
    const { figures, words } = kinds[k]!
    return Math.log(0.1 + (/\d/u.test(text) ? figures : 1 - figures)) + (words.has(firstWord(text)) ? 1 : 0)
  }
  const excess = cells.length - columns
  if (excess > mostBroken) return [cells[0]!, cells.slice(1, excess + 2).flat(), ...cells.slice(excess + 2)]
  // a cell that was printed on two lines: the two that leave the others like their columns
  while (cells.length > columns) {
    const merged = cells.slice(1, -1).map((cell, i) => [...cells.slice(0, i + 1), [...cell, ...cells[i + 2]!], ...cells.slice(i + 3)])
    const worth = merged.map((row) => row.slice(0, columns).reduce((sum, cell, k) => sum + likeness(cell, k), 0))
    cells = merged[worth.indexOf(Math.max(...worth))]!
  }
  if (cells.length === columns) return cells
  const like = (cell: number, k: number): number => likeness(cells[cell]!, k)
  // worth of the first cells in the first columns; behind as few empty ones as may be
  const worth: number[][] = [[0]]
  const missing = columns - cells.length
  for (let cell = 0; cell < cells.length; cell++) {
    const best: number[] = []
    for (let gap = 0; gap <= (cell === 0 ? 0 : missing); gap++) {
      const reached = worth[cell]!.slice(0, gap + 1)
      best.push(Math.max(...reached) + like(cell, cell + gap))
    }
    worth.push(best)
  }
  const placed = Array<CellSpan>(columns).fill(null)
  let gap = missing
  for (let cell = cells.length - 1; cell >= 0; cell--) {
    const reached = worth[cell + 1]!.slice(0, gap + 1)
    gap = reached.indexOf(Math.max(...reached))
    placed[cell + gap] = cells[cell]!
  }
  return placed
}

/** The short lines without a stop right before the first ordinal. */
function endOfRowBefore(lines: readonly Line[], first: number, columns: number): number[][] {
  const cells: number[][] = []
  for (let i = first - 1; i >= 0 && cells.length < columns - 1; i--) {
    const line = lines[i]!
    if (isCapitals(line.text) || (personName.test(line.text) && isCapitals(lines[i - 1]?.text ?? ''))) break
    if (
      line.text.length > 160 ||
      /[.;:]$/u.test(line.text) ||
      line.blanks > 2 ||
      /^[-–+(]|^\d{1,2}[.)]\s|^\p{Lu}{2,}(?:\s\p{Lu}{2,}){2}/u.test(line.text)
    )
      break
    cells.unshift([i])
  }
  return cells
}
