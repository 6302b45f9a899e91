import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { personName, recipientsWord } from '../../../grammars/structure/phrases/index.ts'
import type { CellSpan, TableSpan } from './table-span.ts'
import { columnsOf, joinBroken } from './broken-cells.ts'
import { gluedCells, opensGluedHead } from './glued-heads.ts'
import { tornCell } from './torn-rows.ts'
import { cutWords } from '../split/cells.ts'
import {
  cellsAround,
  cellsBetween,
  endsInside,
  fit,
  headCells,
  isDateAlone,
  kindOf,
  lengthOf,
  linesBetween,
  longestCell,
} from './flat-cells.ts'
import {
  countOn,
  countsBelowHead,
  countsColumns,
  firstLine,
  firstOrdinal,
  headOfOrdinals,
  isSectionRow,
  longestHead,
  longestRow,
  mostColumns,
  numbersColumns,
  ordinalLine,
} from './flat-starts.ts'

/**
 * A table flattened to a cell a line: ordinals that stand alone and count on, with the same number of cells between them; rows of an ordinal
 * and a name head sections. Where the page with its beginning is missing, the cells before the first ordinal are the end of the row before.
 */
export function findFlatTable(lines: readonly Line[], at: number): TableSpan | null {
  const glued = opensGluedHead(lines[at]!)
  const heads = glued || headOfOrdinals.test(lines[at]!.text)
  let first = heads ? firstOrdinal(lines, at) : at
  if (first < 0) return null
  const bracketed = countsColumns(lines, first)
  const counted = bracketed || (heads ? 0 : countsBelowHead(lines, first))
  if (!heads && counted === 0 && !ordinalLine.test(lines[at]!.text)) return null
  const head = glued ? gluedCells(lines, at, first) : heads ? headCells(lines, at, first, counted) : []
  if (glued && head.length < 3) return null
  const isNumbered = counted > 0 ? !heads || head.length === counted : numbersColumns(lines, first, head.length)
  const numbers = isNumbered ? cellsBetween(lines, first, first + (counted || head.length)) : null
  const named = first
  if (numbers) first += numbers.length
  const isOpened = firstLine.test(lines[first]?.text ?? '') || isSectionRow(lines[first], true)
  const rows = (heads || numbers) && !isOpened ? null : findRows(lines, at, first, { heads, glued, head, numbers })
  if (counted === 0 || !numbers) return rows
  const from = heads ? at : named
  if (bracketed === 0 && rows?.from !== from) return null
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

interface Heading {
  heads: boolean
  /** The first names stand on one line. */
  glued: boolean
  head: CellSpan[]
  numbers: number[][] | null
}

function findRows(lines: readonly Line[], at: number, first: number, { heads, glued, head, numbers }: Heading): TableSpan | null {
  const again: [from: number, to: number][] = []
  const isDouble = head.length > 2 && ordinalsColumn.test(firstOf(head[1]!, lines))
  const { starts, end } = countOn(lines, first, heads ? { at, columns: head.length, isDouble, again } : null)
  if (starts.length === 1) return heads && !numbers ? onlyRow(lines, at, head, first, end) : null
  // where each row has as many lines as the head cells, a small letter is a unit of measure and goes on with no cell
  const isWhole = head.length > 2 && starts.slice(0, -1).every(({ line }, i) => lengthOf(line, starts[i + 1]!.line, again) === head.length)
  const broken = head.some((cell) => symbolColumn.test(firstOf(cell, lines))) ? cellsWithDates : cellsBetween
  const cellsOf = isWhole ? linesBetween : broken
  const printed = starts
    .slice(0, -1)
    .map(({ line, section }, i) => cellsAround(lines, line, starts[i + 1]!.line, { again, columns: section ? 0 : head.length, cellsOf }))
  const whole = printed.map(({ cells }) => cells)
  const apart = whole.filter((_, i) => !starts[i]!.section)
  if (apart.length < (heads ? 1 : 2) || starts.at(-1)!.section) return null
  const unnoted = leaveNotesEmpty(apart, head, lines)
  if (!unnoted) joinBrokenRows(whole, starts, head, lines)
  const counted = whole.filter((_, i) => !starts[i]!.section)
  const filled = unnoted ? head.length - 1 : commonLength(counted, head.length)
  const columns = unnoted ? head.length : filled
  if (filled < 2 || columns > mostColumns || (glued && head.length !== columns)) return null
  const regular = counted.filter((row) => row.length === filled || row.length === columns)
  // below a head of as many cells half of the rows may lack one
  const isHeaded = columns > 2 && head.length === columns && counted.every((row) => row.length <= columns && row.length >= columns - 1)
  if (regular.length < counted.length * (isHeaded ? 0.5 : 0.6)) return null
  if (counted.length < 2 && head.length !== columns) return null
  const lastLine = starts.at(-1)!.line
  const isBroken = lines.slice(lastLine + 1, lastLine + columns).some(({ text }) => endsInside.test(text))
  const last =
    (columns === filled ? datedRow(lines, lastLine, regular, columns, end, broken) : null) ??
    lastRow(lines, lastLine, first, columns, filled, end, isBroken ? broken : cellsOf)
  const total = totalRow(lines, last.at(-1)!.at(-1)! + 1, lines[last[0]![0]!]!.blanks, columns)
  const to = (total.at(-1) ?? last.at(-1)!).at(-1)! + 1
  const kinds = Array.from({ length: filled }, (_, k) => kindOf(regular.map((row) => lines[row[k]![0]!]!.text)))
  const fitted = (row: number[][]): CellSpan[] =>
    row.length === columns ? row : [...fit(row, kinds, lines), ...Array<CellSpan>(columns - filled).fill(null)]
  const cells: CellSpan[][] = []
  const repeated: number[] = []
  for (const [i, row] of [...whole, last].entries()) {
    const own = starts[i]!.section ? nameSection(row, columns) : fitted(row)
    cells.push(own)
    const unplaced = placeRests(own, printed[i]?.rests ?? [], lines)
    for (const [start, end] of again)
      if (start > starts[i]!.line && start < (starts[i + 1]?.line ?? 0))
        repeated.push(cells.push(headAgain(lines, start, end, columns)) - 1)
    for (const rest of unplaced) cells.push([rest, ...Array<CellSpan>(columns - 1).fill(null)])
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

/** `Số, ký hiệu; ngày, tháng, năm ban hành`: the symbol and below it the date, as the lists of Decree 34/2016 have them. */
const symbolColumn = /^Số,? ?(?:và )?[Kk]ý hiệu[;,] ?ngày(?!\p{L})/u

/** The cells of a row where a date alone below a symbol alone is of its cell. */
function cellsWithDates(lines: readonly Line[], start: number, end: number): number[][] {
  const cells: number[][] = []
  for (const cell of cellsBetween(lines, start, end)) {
    if (cell.length === 1 && isDateOfSymbol(lines, cell[0]!) && cells.length > 1) cells.at(-1)!.push(cell[0]!)
    else cells.push(cell)
  }
  return cells
}

function isDateOfSymbol(lines: readonly Line[], at: number): boolean {
  return isDateAlone(lines[at]!.text) && symbolAlone.test(lines[at - 1]!.text)
}

const symbolAlone = /^\d{1,4}\/(?:\d{4}\/)?[\p{Lu}\d-]{2,24}$/u

/** Rows of more pieces than the head has cells, where it is certain which of them go on. */
function joinBrokenRows(
  whole: number[][][],
  starts: readonly { section: boolean }[],
  head: readonly CellSpan[],
  lines: readonly Line[],
): void {
  const regular = whole.filter((row, i) => !starts[i]!.section && row.length === head.length)
  if (head.length < 3 || regular.length === 0) return
  const columns = columnsOf(regular, head.length, lines)
  for (const [i, row] of whole.entries()) {
    if (starts[i]!.section || row.length <= head.length) continue
    const told = joinBroken(row, columns, lines)
    if (told?.isSure) whole[i] = told.cells
  }
}

/** Adds to the cells of a row what the next pages have of them; returns what may be of more than one, a row by itself. */
function placeRests(row: CellSpan[], rests: readonly number[][][], lines: readonly Line[]): number[][] {
  const unplaced: number[][] = []
  for (const rest of rests) {
    const cells = row.map((cell) => (Array.isArray(cell) ? cell : null))
    const torn = unplaced.length > 0 ? null : tornCell(cells, rest, lines)
    if (torn === null) unplaced.push(rest.flat())
    else row[torn] = [...cells[torn]!, ...rest.flat()]
  }
  return unplaced
}

/** `STT` / `STT trong nhóm`: the second column counts too. */
const ordinalsColumn = /^(?:STT|TT|Số thứ tự|Thứ tự)(?:\s|$)/u

/** The first line of a name in a head. */
function firstOf(cell: CellSpan, lines: readonly Line[]): string {
  if (cell === null) return ''
  if (Array.isArray(cell)) return lines[cell[0]!]!.text
  return 'pieces' in cell ? cell.pieces[0]!.text : cell.text
}

/** The head on a new page as a row of so many columns. */
function headAgain(lines: readonly Line[], start: number, end: number, columns: number): CellSpan[] {
  const glued = opensGluedHead(lines[start]!) ? gluedCells(lines, start, end) : []
  if (glued.length === columns) return glued
  const cells = headCells(lines, start, end, columns)
  const row: CellSpan[] = cells.length > columns ? [...cells.slice(0, columns - 1), cells.slice(columns - 1).flat()] : cells
  return [...row, ...Array<CellSpan>(columns - row.length).fill(null)]
}

/**
 * A form's table of one row: a cell for each of its columns, short as those of its head or dots to fill in, and no further one. Above a section with a
 * table of its own the row is whole.
 */
function onlyRow(lines: readonly Line[], at: number, head: readonly CellSpan[], first: number, end: number): TableSpan | null {
  const columns = head.length
  if (columns < 2 || columns > mostColumns) return null
  const row = lastRow(lines, first, at, columns, columns, end)
  if (row.length < columns) return null
  const to = row.at(-1)!.at(-1)! + 1
  if (to === end && end < lines.length) return { from: at, to, header: true, rows: [[...head], row] }
  if (columns < 3) return null
  const texts = row.slice(1).map(([line]) => lines[line!]!.text)
  if (!texts.every((text) => text.length <= 60 && (/^[.…]+$/u.test(text) || !/[.;:,]$/u.test(text)))) return null
  const dots = texts.filter((text) => /^[.…]+$/u.test(text)).length
  return dots * 2 < texts.length ? null : { from: at, to, header: true, rows: [[...head], row] }
}

/**
 * The cells of the last row, as many as there are columns, or as rows have filled where more follow: it ends before a larger gap than its table
 * has, a note, the `limit` of its section and the end.
 */
function lastRow(
  lines: readonly Line[],
  start: number,
  first: number,
  columns: number,
  filled: number,
  limit: number,
  cellsOf: typeof cellsBetween = cellsBetween,
): number[][] {
  let widest = 0
  for (let i = first + 1; i <= start; i++) widest = Math.max(widest, lines[i]!.blanks)
  let end = start + 1
  while (end < limit && end - start <= longestRow) {
    const { text, blanks, bars } = lines[end]!
    if (blanks > widest || bars > 0 || text.length > longestCell || /^\[\d/u.test(text) || recipientsWord.test(text)) break
    if (headsUnit.test(text) && isCapitals(text)) break
    end++
  }
  const cells = cellsOf(lines, start, end)
  return cells.slice(0, cells.length > columns ? filled : columns)
}

/** The last row above a column of dates ends with its own; null where its cells do not begin as those above. */
function datedRow(
  lines: readonly Line[],
  start: number,
  rows: readonly number[][][],
  columns: number,
  limit: number,
  cellsOf: typeof cellsBetween,
): number[][] | null {
  const whole = rows.filter((row) => row.length === columns)
  const above = whole.length > 0 ? columnsOf(whole, columns, lines) : []
  if (above.at(-1)?.dates !== true) return null
  let end = start + 1
  const isOther = (line: number): boolean => !isDateAlone(lines[line]!.text) || (cellsOf === cellsWithDates && isDateOfSymbol(lines, line))
  while (end < limit && end - start < longestRow && isOther(end)) end++
  if (end >= limit || isOther(end)) return null
  const told = joinBroken(cellsOf(lines, start, end + 1), above, lines)
  return told?.isSure ? told.cells : null
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
function leaveNotesEmpty(rows: readonly number[][][], head: readonly CellSpan[], lines: readonly Line[]): boolean {
  if (head.length < 3 || !noteColumn.test(firstOf(head.at(-1)!, lines))) return false
  const short = rows.filter((row) => row.length === head.length - 1).length
  return short > 0 && short >= rows.filter((row) => row.length === head.length).length
}

/** A column that most rows leave empty. */
const noteColumn = /^(?:(?:Ghi chú|GHI CHÚ)(?!\p{L})|(?:Chữ ký|CHỮ KÝ|Ký (?:nhận|tên)|KÝ (?:NHẬN|TÊN))$)/u

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
