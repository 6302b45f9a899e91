import { startsSmall, type Cell, type Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { romanValue } from '../../../grammars/structure/roman.ts'
import { ruleLine } from '../../../grammars/structure/phrases/index.ts'
import { headsOrdinals } from './bar-chunks.ts'
import { stretchesOf, type Stretch } from './layout-tables.ts'
import { cutWords } from '../split/cells.ts'
import type { TableSpan } from './table-span.ts'

const longest = 2_000
const widestPage = 400
const mostAbove = 2
/** Letters of a name that ends with a colon (`Trong đó:`). */
const longestName = 24
const countsIn = /^\(?(?:Đơn vị(?: tính)?|ĐVT|Đvt)\s?:/u

/** A printed line of the table. */
interface Printed {
  line: Line
  words: Stretch[]
  /** How many of its words stand in the column of ordinals. */
  counted: 0 | 1
  opensRow: boolean
}

/**
 * A table as a PDF's text has it: columns that a gutter of two blanks parts on every line, or that centred cells narrow to one on some; cells may be
 * empty, an ordinal in the middle of the lines of its row. The head begins with `TT`, the rows count on. Null where a word stands far in a gutter.
 */
export function findGutterTable(lines: readonly Line[], at: number): TableSpan | null {
  const isBroken = isBrokenHead(lines, at)
  if (!lines[at]!.columns || !(isBroken || headsOrdinals(firstWord(lines[at]!)))) return null
  const printed = printedLines(lines, at)
  if (printed.filter(({ opensRow }) => opensRow).length < 2 || printed.some(({ words }) => words.at(-1)!.right > widestPage)) return null
  const ownHead = printed.findIndex(({ line }) => line === lines[at])
  // a title may stand above the head, and none of its lines are the cells' of the head
  for (let above = ownHead; above >= 0; above--) {
    const table = readTable(printed.slice(ownHead - above), above + (isBroken ? 1 : 0), at - above)
    if (table) return table
  }
  return null
}

/** `Số` / `TT`: the name of the ordinals on two lines. */
function isBrokenHead(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]
  return firstWord(lines[at]!) === 'Số' && below?.blanks === 0 && (firstWord(below) === 'TT' || below.text === 'TT')
}

/** What stands before the first blank, however narrow that is. */
export function firstWord({ text }: Line): string {
  return text.slice(0, Math.max(0, text.indexOf(' ')))
}

function readTable(whole: readonly Printed[], head: number, from: number): TableSpan | null {
  const { starts, to } = startsOfRows(whole, head)
  const printed = whole.slice(0, to)
  const heads = columnsOf(printed.slice(0, starts[0]))
  const columns = columnsOf(printed)
  // each has its name above it, and no cell reaches over two
  const hasGutters = columns.length === heads.length && columns.every((column) => heads.some((name) => isWithin(name, column)))
  const gutters = hasGutters ? columns.map(([, right]) => right) : cutsBetween(printed, heads)
  if (!gutters || gutters.length < 2) return null
  const cuts = withCloseFigures(printed.slice(starts[0]), gutters)
  const cells = printed.map((one) => cellsOf(one, cuts))
  const rows = [0, ...starts].map((start, r) => {
    const own = cells.slice(start, starts[r])
    return Array.from({ length: cuts.length + 1 }, (_, k) => ({ pieces: own.flatMap((row) => row[k] ?? []) }))
  })
  return { from, to: from + printed.length, header: true, rows }
}

/** The head with the lines of its cells above it, the rows, and what goes on with them: nothing that stands left of the second column. */
function printedLines(lines: readonly Line[], at: number): Printed[] {
  const head = lines[at]!
  const [ordinals, { left: second }] = placesOf(head) as [Stretch, Stretch]
  const printed: Printed[] = []
  for (let i = at - 1; i >= 0 && i >= at - mostAbove && lines[i + 1]!.blanks === 0; i--) {
    const line = lines[i]!
    if (line.piece || line.cells || line.bars > 0 || line.indent <= ordinals.right || (line.text.length > 60 && !line.columns)) break
    // an item that leads to the table, what its figures count, a title's rule
    if (
      readMarkers(line.text).length > 0 ||
      (line.text.endsWith(':') && line.text.length > longestName) ||
      countsIn.test(line.text) ||
      ruleLine.test(line.text)
    )
      break
    printed.unshift({ line, words: placesOf(line), counted: 0, opensRow: false })
  }
  const below = isBrokenHead(lines, at) ? at + 2 : at + 1
  for (const line of lines.slice(at, below)) printed.push({ line, words: placesOf(line), counted: 1, opensRow: false })
  let value = 0
  let sections = 0
  let name = second
  for (let i = below; i < lines.length && i - at < longest; i++) {
    const line = lines[i]!
    if (line.piece || line.cells || line.bars > 0 || line.blanks > 1 || line.text.length > widestPage) break
    const words = placesOf(line)
    const [first, next] = words as [Stretch, Stretch?]
    const ordinal = /^(\d{1,3})\.?$/u.exec(line.text.slice(first.from, first.to))?.[1]
    if (ordinal && Number(ordinal) === value + 1 && first.left < second) {
      value++
      if (next) name = Math.min(name, next.left)
      printed.push({ line, words, counted: 1, opensRow: true })
    } else if (next && first.left < second && romanValue(line.text.slice(first.from, first.to)) === sections + 1 && !line.columns?.[2]) {
      // `II   Công tác quy hoạch` heads the rows below
      sections++
      name = Math.min(name, next.left)
      printed.push({ line, words, counted: 1, opensRow: true })
    } else if (first.left >= name && (readMarkers(line.text).length === 0 || isItemOfCell(lines, i, name, [value + 1, sections + 1])))
      printed.push({ line, words, counted: 0, opensRow: false })
    else break
  }
  return printed
}

/** `- Cấp tỉnh` in a cell: an item of its list, where nothing but words of cells stands between it and the next row. */
function isItemOfCell(lines: readonly Line[], at: number, name: number, [number, section]: readonly [number, number]): boolean {
  if (!/^[-–+]\s/u.test(lines[at]!.text)) return false
  for (let i = at + 1; i < lines.length && i <= at + longestCell; i++) {
    const line = lines[i]!
    if (line.piece || line.cells || line.bars > 0 || line.blanks > 1) return false
    if (line.indent >= name) continue
    const label = firstWord(line)
    return label === String(number) || romanValue(label) === section
  }
  return false
}

const longestCell = 12

function placesOf(line: Line): Stretch[] {
  return stretchesOf(line, line.start - line.indent).words
}

/** From where to where a column reaches on the page. */
type Column = [left: number, right: number]

/** The columns behind the ordinals': two blanks or more on every line part them. */
function columnsOf(printed: readonly Printed[]): Column[] {
  const used = new Uint8Array(widestPage + 2)
  for (const { words, counted } of printed) for (const { left, right } of words.slice(counted)) used.fill(1, left, right)
  const columns: Column[] = []
  for (let x = 0; x < widestPage; x++) {
    if (!used[x]) continue
    const last = columns.at(-1)
    if (last && x - last[1] < 2) last[1] = x + 1
    else columns.push([x, x + 1])
  }
  return columns
}

/**
 * `Giảng viên tham gia bồi dưỡng ở 100`: a cell that fills its column comes within a blank of the next; figures that begin at one place, a column more or less, at the end of
 * all rows of a column, are those of the column behind it, which else had none.
 */
function withCloseFigures(rows: readonly Printed[], cuts: readonly number[]): number[] {
  const moved = [...cuts]
  for (let k = 1; k < cuts.length; k++) {
    const within = ({ words, counted }: Printed, column: number): Stretch[] =>
      words.slice(counted).filter((word) => middleOf(word) <= cuts[column]! && middleOf(word) > (cuts[column - 1] ?? -1))
    if (rows.some((row) => within(row, k).length > 0)) continue
    const before = rows.map((row) => within(row, k - 1))
    const place = Math.min(...before.map((words, r) => (rows[r]!.opensRow ? (words.at(-1)?.left ?? 0) : Infinity)))
    const isApart = rows.every(({ line, opensRow }, r) => {
      const last = before[r]!.at(-1)
      if (!opensRow) return !last || last.right < place
      return last !== undefined && last.left <= place + 1 && before[r]!.length > 1 && figure.test(line.text.slice(last.from, last.to))
    })
    if (isApart) moved[k - 1] = place - 1
  }
  return moved
}

const figure = /^\d[\d.,]{0,15}$/u

/** So much of a centred cell may stand where on other lines the next one does. */
const widestOverhang = 2

/**
 * Cells that are centred in narrow columns meet: for each two columns, as their names part them, the place that words cross least. Null where it
 * parts words on more lines by one blank than by a wider gap, or a cell from them that stands elsewhere than those behind a wider one.
 */
function cutsBetween(printed: readonly Printed[], heads: readonly Column[]): number[] | null {
  const cuts: number[] = []
  for (const [k, [left, right]] of heads.entries()) {
    const next = heads[k + 1]
    if (!next) break
    const best = leastCrossed(printed, Math.ceil((left + right) / 2), Math.floor((next[0] + next[1]) / 2))
    if (!isGutter(printed, best, next)) return null
    cuts.push(best)
  }
  return [...cuts, widestPage]
}

/** The middle of the longest run of places over which words reach least. */
function leastCrossed(printed: readonly Printed[], from: number, to: number): number {
  let [least, longestRun, run, best] = [Infinity, 0, 0, from]
  for (let x = from; x <= to; x++) {
    const crossing = printed.reduce((sum, { words }) => sum + overhang(words, x), 0)
    run = crossing === least ? run + 1 : crossing < least ? 1 : 0
    if (crossing < least || run > longestRun) [least, longestRun, best] = [Math.min(least, crossing), run, x - (run >> 1)]
  }
  return best
}

/** How far the word that stands over a place reaches to its shorter side. */
function overhang(words: readonly Stretch[], x: number): number {
  const word = words.find(({ left, right }) => left < x && right > x)
  return word ? Math.min(x - word.left, word.right - x) : 0
}

function isGutter(printed: readonly Printed[], x: number, [from, to]: Column): boolean {
  const wide: Stretch[] = []
  const narrow: Stretch[] = []
  for (const { words, counted } of printed) {
    if (overhang(words, x) > widestOverhang) return false
    const at = words.findIndex((word) => middleOf(word) > x)
    if (at <= counted) continue
    const cell = { ...words[at]!, right: endOfCell(words, at) }
    if (words[at]!.left - words[at - 1]!.right <= 1) narrow.push(cell)
    else if (cell.left < to && cell.right > from) wide.push(cell)
  }
  const left = Math.min(...wide.map((cell) => cell.left)) - widestOverhang
  const right = Math.max(...wide.map((cell) => cell.right)) + widestOverhang
  return narrow.length <= wide.length && narrow.every((cell) => cell.left >= left && cell.right <= right)
}

/** Where the words from `at` on come to a gap of two blanks, or to the line's end. */
function endOfCell(words: readonly Stretch[], at: number): number {
  while (words[at + 1] && words[at + 1]!.left - words[at]!.right <= 1) at++
  return words[at]!.right
}

function middleOf({ left, right }: Stretch): number {
  return (left + right) / 2
}

function isWithin([left, right]: Column, column: Column): boolean {
  return left >= column[0] && right <= column[1]
}

/** The words of a line up to each place that ends a column, the ordinal first. */
function cellsOf({ line, words, counted }: Printed, cuts: readonly number[]): (Cell | null)[] {
  const cut = (part: readonly Stretch[]) => (part.length === 0 ? null : cutWords(line, part[0]!.from, part.at(-1)!.to))
  const behind = words.slice(counted)
  return [
    cut(words.slice(0, counted)),
    ...cuts.map((end, k) => cut(behind.filter((word) => middleOf(word) <= end && middleOf(word) > (cuts[k - 1] ?? -1)))),
  ]
}

/**
 * Each row begins at its ordinal, or above it: as far as it ends below, where all do so; else with the line that begins a sentence in a column
 * where the ordinal's line has nothing, or goes on. What stands above the first row is the head, its first line at least.
 */
function startsOfRows(printed: readonly Printed[], head: number): { starts: number[]; to: number } {
  const starts: number[] = []
  const ordinals = printed.flatMap(({ opensRow }, i) => (opensRow ? [i] : []))
  let from = head + 1
  for (const at of ordinals) {
    let start = from
    while (start < at && !beginsAbove(printed[start]!, printed[at]!)) start++
    starts.push(start)
    from = at + 1
  }
  const around = startsAroundOrdinals(ordinals, starts[0]!, printed.length)
  // that it comes out so may be chance where a row would begin within a sentence
  const isInside = (at: number): boolean => !printed[at]!.opensRow && goesOn(printed[at]!.line)
  if (around && !around.some(isInside)) return { starts: around, to: printed.length }
  // what stands below the last row and begins with a capital is text again
  let to = printed.length
  while (!printed[to - 1]!.opensRow && !startsSmall(printed[to - 1]!.line.text)) to--
  return { starts, to }
}

/** Where every ordinal is in the middle of its row, a row ends as far below it as it began above; null where one does not. */
function startsAroundOrdinals(ordinals: readonly number[], first: number, end: number): number[] | null {
  const starts = [first]
  for (const [r, at] of ordinals.entries()) {
    const below = at + (at - starts[r]!) + 1
    const next = ordinals[r + 1]
    if (next === undefined ? below !== end : below > next) return null
    if (next !== undefined) starts.push(below)
  }
  return starts
}

/** The words of a cell go on, or its list does. */
function goesOn({ text, blanks }: Line): boolean {
  return (blanks === 0 && startsSmall(text)) || /^[-–+]\s/u.test(text)
}

/** The first words of a line begin a sentence, and what stands below them beside the ordinal goes on, or nothing does. */
function beginsAbove(above: Printed, { line, words, counted }: Printed): boolean {
  const [first] = above.words as [Stretch]
  const end = endOfCell(above.words, 0)
  const below = words.slice(counted).find(({ left, right }) => left < end && right > first.left)
  return !goesOn(above.line) && (!below || startsSmall(line.text.slice(below.from)))
}
