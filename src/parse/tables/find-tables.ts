import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { salutation } from '../../../grammars/structure/readings/addressees.ts'
import { bandsAt, filledUp } from './bands.ts'
import { findBarTable } from './bar-tables.ts'
import { findCodedTable, headsCodes } from './coded-tables.ts'
import { findColumnTable, runOfColumns } from './column-tables.ts'
import { fillEmptyEnds } from './empty-ends.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'
import { findCellLines, isOfSigners, lacksOrdinal } from './cell-lines.ts'
import { headOfOrdinals } from './flat-starts.ts'
import { withBars } from '../split/cells.ts'
import { findFlatTable } from './flat-tables.ts'
import { findGappedTable } from './gapped-tables.ts'
import { findGutterTable, firstWord } from './gutter-tables.ts'
import { findLayoutTable } from './layout-tables.ts'
import { joinPrintedRows } from '../split/printed-rows.ts'
import { findTabRows, findTabTable, opensTabTable } from './tab-tables.ts'
import { opensGluedHead } from './glued-heads.ts'
import { countHeadRows, isTitleRow, numbersColumns } from './split-heads.ts'
import { findSpannedTable } from './spanned-heads.ts'
import type { CellSpan, TableSpan } from './table-span.ts'
import { findYearTable, headsYears } from './year-tables.ts'

/** Tables by their first line: rows with bars, cells between lone bars, columns of spaces, cells flattened to a line each. */
export function findTables(lines: readonly Line[]): Map<number, TableSpan> {
  const found = new Map<number, TableSpan>()
  let at = 0
  let tried = 0
  let filled = 0
  while (at < lines.length) {
    const line = lines[at]!
    let table: TableSpan | null = null
    if (line.cells) {
      const spanned = findSpannedTable(lines, at)
      if (spanned) {
        found.set(at, spanned)
        at = spanned.to
        continue
      }
      if (at >= filled) filled = fillEmptyEnds(lines, at)
      const broken = findCellLines(lines, at)
      const to = broken?.to ?? endOfRows(lines, at)
      const menu = isMenu(lines, at, to)
      if (menu && at < titleOfSite && line.cells.length === 2) Object.assign(line, withBars(line.cells))
      if (menu || isTextInColumns(lines.slice(at, to), lines[to])) {
        at = to
        continue
      }
      table = withOrdinalsBelow(lines, broken ? { from: at, header: isHead(line, 2), ...broken } : readRows(lines, at, to))
    } else if (line.bars > 0) table = findBarTable(lines, at)
    if (line.alone && line.ruled) table = findList(lines, at)
    if (!table && line.columns && (at >= tried || headsOrdinals(firstWord(line)))) {
      table = longer(findLayoutTable(lines, at), findGutterTable(lines, at))
      if (at >= tried) {
        table ??= findColumnTable(lines, at)
        tried = runOfColumns(lines, at)
      }
    }
    if (opensTabTable(line)) table = longer(table, findTabTable(lines, at))
    if (line.tabbed) table = findTabRows(lines, at) ?? table
    if (!table && line.bars === 0 && !line.note && (isFirstOrdinal(line, lines[at + 1]) || opensGluedHead(line)))
      table = findFlatTable(lines, at)
    if (!table && headsCodes(line)) table = findCodedTable(lines, at)
    if (!table && headsYears(line)) table = findYearTable(lines, at)
    if (!table && opensGappedRow(line, lines[at + 1])) table = findGappedTable(lines, at)
    if (table) {
      found.set(table.from, table)
      at = Math.max(at + 1, table.to)
    } else at++
  }
  return found
}

/**
 * `gồm:` / `| Tên luật |` / `|---|` / `| Luật Đê điều |` …: a table of one column, its name ruled off. A frame may hold a text: what leads to it,
 * units or addressees tell.
 */
function findList(lines: readonly Line[], from: number): TableSpan | null {
  const above = lines[from - 1]?.text
  if (!above?.endsWith(':') || salutation.test(above)) return null
  let to = from + 1
  while (lines[to]?.alone && !lines[to]!.rule && lines[to]!.blanks + lines[to]!.bars === 0) to++
  if (lines.slice(from, to).some((line) => /[:;]$/u.test(line.text) || markersOf(line).length > 0)) return null
  return to - from > 2 ? { from, to, header: true, rows: Array.from({ length: to - from }, (_, r) => [[from + r]]) } : null
}

function longer(one: TableSpan | null, other: TableSpan | null): TableSpan | null {
  return other && (!one || other.to > one.to) ? other : one
}

/** A line that is an ordinal alone, the head of an ordinals' column, or the first of a row that numbers the columns. */
function isFirstOrdinal(line: Line, next: Line | undefined): boolean {
  if (line.text.length > 9 || next === undefined) return false
  return /^(?:\d{1,3}\.?|\(1\))$/u.test(line.text) || headOfOrdinals.test(line.text)
}

/** The first cell of a row behind a wide gap, with a short second one below a blank line. */
function opensGappedRow(line: Line, next: Line | undefined): boolean {
  return (
    line.bars === 0 && next !== undefined && next.blanks > 0 && line.blanks > next.blanks && next.text.length < 17 && line.text.length < 81
  )
}

function endOfRows(lines: readonly Line[], from: number): number {
  const isHeaded = headsOrdinals(lines[from]!.cells![0]!.text)
  const endsAt = (at: number): boolean =>
    !lines[at]?.cells ||
    lines[at].blanks > 0 ||
    headsAnother(lines[at], lines[at - 1]!) ||
    (isHeaded && isOfSigners(lines[at], lines[at + 1]))
  let to = from + 1
  for (let bands = 0; ; to += bands) {
    while (!endsAt(to)) to++
    bands = bandsAt(lines, to)
    if (bands === 0) return to
  }
}

/** Behind a page's mark a head with its rule, and other columns than those above. */
function headsAnother({ cells, rule }: Line, above: Line): boolean {
  return rule !== undefined && above.rule === undefined && cells!.length !== above.cells?.length
}

/** Without a rule below it, a row that begins with an ordinal is no head. */
function isHead({ cells, heads, rule }: Line, rows: number): boolean {
  const text = cells![0]!.text
  return (
    heads === true ||
    headsOrdinals(text) ||
    (rows > 1 && (rule !== undefined || (!ordinalOf(text) && !cells!.some((cell) => isSum(cell.text)))))
  )
}

/** `1.000 đ`, `=`: a sum, or the sign before it, names no column. */
function isSum(text: string): boolean {
  return text === '=' || /^\d{1,3}(?:[.,]\d{3}){1,4}(?:\s?(?:đ|đồng|VNĐ))?$|^\d[\d.,]{0,16}\s?(?:đ|đồng|VNĐ|%)$/u.test(text)
}

/** Rows whose cells the splitter already knows: Markdown tables and lines with bars inside. */
function readRows(lines: readonly Line[], from: number, to: number): TableSpan {
  const columns = lines[from]!.cells!.length
  const printed = lines.slice(from, to).map((line) => (line.cells ? line : { ...line, cells: [line] }))
  const read = joinPrintedRows(printed) ?? printed.map((line) => line.cells as CellSpan[])
  const rows = lines.slice(from, to).some((line) => line.alone || !line.cells)
    ? read.map((row) => (row.length === 1 ? filledUp(row, columns) : row))
    : read
  const first = printed[0]!
  const header = isHead(first, rows.length)
  if (!first.heads) {
    const heads = header ? headsBelow(printed, rows) : {}
    return { from, to, header, ...heads, rows: withOrdinalsAbove(printed, rows, heads.moreHeads) }
  }
  const heads = printed.filter((line) => !line.goesOn).flatMap((line, r) => (line.heads && r > 0 ? [r] : []))
  return { from, to, header, moreHeads: new Set(heads), rows }
}

/**
 * `Diện thoát ly | 1.815.000` below `1.1 | Người hoạt động …`: in a row with bars between its cells alone a converter leaves out the ordinal's cell, which
 * spans the rows below it.
 */
function withOrdinalsAbove(printed: readonly Line[], rows: readonly CellSpan[][], heads: ReadonlySet<number> = new Set()): CellSpan[][] {
  const [first, second] = printed.slice(0, 2).map(({ cells }) => cells!.map(({ text }) => text))
  const names = heads.has(1) && isTitleRow(first!, second) ? 1 : 0
  if (rows.length !== printed.length || !headsOrdinals(printed[names]?.cells?.[0]?.text ?? '')) return [...rows]
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row, r) => {
    const lacks = r > names && !heads.has(r) && row.length < columns && lacksOrdinal(printed[r]!)
    return lacks ? [null, ...row] : row
  })
}

/** `2 |` below `1 | | | |`: a row of a form with its ordinal alone; its empty cells are left out. */
function withOrdinalsBelow(lines: readonly Line[], table: TableSpan): TableSpan {
  const rows = [...table.rows]
  const columns = rows[0]!.length
  let { to } = table
  let last = Number(lines[to - 1]!.cells?.[0]?.text ?? Number.NaN)
  for (let line = lines[to]; line?.closes && line.blanks === 0 && line.text === String(last + 1); line = lines[++to]) {
    rows.push([{ pieces: [line] }, ...Array.from({ length: columns - 1 }, () => null)])
    last++
  }
  return to > table.to ? { ...table, rows, to } : table
}

/** A scanner reads the rule between two columns of a page as a bar, and not in each line: the sentence of the left one goes on below. */
function isTextInColumns(rows: readonly Line[], below: Line | undefined): boolean {
  if (!below || below.blanks + below.bars > 0 || !startsSmall(below.text)) return false
  const isPair = ({ cells, heads, rule, marks }: Line): boolean =>
    cells?.length === 2 && !heads && !rule && !marks && !ordinalOf(cells[0]!.text)
  return rows.every(isPair) && /[\p{L},]$/u.test(rows.at(-1)!.cells![0]!.text)
}

/** The title of a site's page, which names the site behind a bar, is among as many lines. */
const titleOfSite = 3

/** `Trang chủ | Tra cứu | Liên hệ`: one line of a page with bars between its words and none around them, and no row like it beside it. */
function isMenu(lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at]!
  if (to - at > 1 || !line.between || line.rule || line.heads) return false
  return ![lines[at - 1], lines[to]].some((near) => near?.cells?.length === line.cells!.length)
}

/** Title, second row of a head, row of column numbers, the head printed again on a new page; numbers by themselves may be data there. */
function headsBelow(printed: readonly Line[], rows: readonly CellSpan[][]): Pick<TableSpan, 'moreHeads'> {
  if (rows.length !== printed.length) return {}
  const count = countHeadRows(printed.slice(0, mostRowsAtHead).map(({ cells }) => cells!.map(({ text }) => text)))
  const texts = new Set(printed.slice(0, count).map(({ text }) => text))
  const heads = new Set<number>()
  for (const [r, { text, cells }] of printed.entries()) {
    const isAgain = texts.has(text) && (heads.has(r - 1) || !numbersColumns(cells!.map((cell) => cell.text)))
    if (r > 0 && (r < count || isAgain)) heads.add(r)
  }
  return heads.size > 0 ? { moreHeads: heads } : {}
}

const mostRowsAtHead = 8
