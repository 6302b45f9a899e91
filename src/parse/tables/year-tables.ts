import { startsSmall, type Cell, type Line } from '../../../grammars/structure/line.ts'
import { cutWords } from '../split/cells.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

const headOfYears = /^(?:Năm|NĂM)(?= |$)/u
const year = /^(?:19|20)\d\d$/u
const figure = /^(?:[-–x…]|\.{3}|\d{1,3}(?:\.\d{3}){0,5}(?:,\d{1,4})?%?|\d{4,12}(?:,\d{1,4})?%?)$/u
const fewestYears = 3
const mostYears = 40
/** What is counted: so many lines, each with so many letters. */
const mostLines = 4
const longestName = 60
/** A line of figures. */
const longestRow = 400
const mostRows = 400

interface Row {
  cells: CellSpan[]
  to: number
}

/** Whether the line can head a row of years. */
export function headsYears(line: Line): boolean {
  // N
  return line.text.charCodeAt(0) === 78 && isPlain(line) && headOfYears.test(line.text)
}

/**
 * A table that runs across, flattened to a cell or several a line: `Năm` and years that count on, below them what is counted, with a figure for
 * each. What is wider than the page goes on in a further band, below its own years.
 */
export function findYearTable(lines: readonly Line[], from: number): TableSpan | null {
  const rows: CellSpan[][] = []
  let to = from
  let bands = 0
  while (rows.length < mostRows && lines[to] && headsYears(lines[to]!)) {
    const years = readYears(lines, to)
    let row = years && readFigures(lines, years.to, years.cells.length)
    if (!years || !row) break
    rows.push(years.cells)
    bands++
    for (; row && rows.length < mostRows; row = readFigures(lines, to, years.cells.length)) {
      rows.push(row.cells)
      to = row.to
    }
  }
  // a sentence that goes on behind its figures is none
  if (bands === 0 || (rows.length === 2 && lines[to] && startsSmall(lines[to]!.text))) return null
  const columns = Math.max(...rows.map((row) => row.length))
  // the years of one band head no column of the next
  return { from, to, header: bands === 1, rows: rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]) }
}

/** `Năm` and the years behind it and below; the first may be all that were before, `Trước 1995`. */
function readYears(lines: readonly Line[], at: number): Row | null {
  const head = lines[at]!
  const behind = headOfYears.exec(head.text)![0].length
  const words = wordsOf(head, behind)
  let to = at + 1
  // `Trước` / `1995`, or in one line
  let before: CellSpan = null
  if (words.length === 0 && /^Trước(?: \d{4})?$/u.test(lines[to]?.text ?? '')) words.push(...wordsOf(lines[to++]!))
  if (words[0]?.text === 'Trước') {
    if (words.length === 1 && lines[to] && isPlain(lines[to]!)) words.push(...wordsOf(lines[to++]!))
    if (!year.test(words[1]?.text ?? '')) return null
    before = { pieces: words.splice(0, 2) }
  }
  if (!words.every((word) => year.test(word.text))) return null
  for (; to < lines.length && words.length <= mostYears && isPlain(lines[to]!); to++) {
    const next = year.test(lines[to]!.text.slice(0, 4)) ? wordsOf(lines[to]!) : []
    if (next.length === 0 || !next.every((word) => year.test(word.text))) break
    words.push(...next)
  }
  if (words.length < fewestYears || words.length > mostYears || !countOn(words)) return null
  return { cells: [cutWords(head, 0, behind), ...(before ? [before] : []), ...words], to }
}

function countOn(words: readonly Cell[]): boolean {
  return words.every(({ text }, i) => Number(text) === Number(words[0]!.text) + i)
}

/** What is counted, in letters, and behind or below it a figure for each of the other columns. */
function readFigures(lines: readonly Line[], at: number, columns: number): Row | null {
  const line = lines[at]
  // a band of its own
  if (!line || !isPlain(line) || headsYears(line)) return null
  const whole = readRow(line, columns)
  if (whole) return { cells: whole, to: at + 1 }
  let first = at
  while (first < at + mostLines && isName(lines[first], first > at)) first++
  if (first === at) return null
  const cells: CellSpan[] = [Array.from({ length: first - at }, (_, k) => at + k)]
  let to = first
  for (; cells.length < columns && lines[to] && isPlain(lines[to]!); to++) {
    const words = wordsOf(lines[to]!)
    if (!words.every((word) => figure.test(word.text))) return null
    cells.push(...words)
  }
  return cells.length === columns ? { cells, to } : null
}

/** `Số kênh (km) 5 6 7`: a name, and its figures in one line with it. */
function readRow(line: Line, columns: number): CellSpan[] | null {
  const words = wordsOf(line)
  const figures = words.slice(1 - columns)
  if (words.length < columns || !figures.every(({ text }) => figure.test(text))) return null
  const end = line.text.length - figures.reduce((length, { text }) => length + text.length + 1, 0)
  return isName({ ...line, text: line.text.slice(0, end) }, false) ? [cutWords(line, 0, end), ...figures] : null
}

function isName(line: Line | undefined, goesOn: boolean): boolean {
  if (!line || !isPlain(line) || line.text.length > longestName) return false
  return (goesOn ? startsSmall(line.text) || line.text.startsWith('(') : /^\p{Lu}/u.test(line.text)) && !/[.;:]$/u.test(line.text)
}

function isPlain({ text, cells, bars, note }: Line): boolean {
  return !cells && bars === 0 && !note && text.length <= longestRow
}

function wordsOf(line: Line, from = 0): Cell[] {
  return [...line.text.slice(from).matchAll(/[^ ]{1,400}/gu)].map(({ index, 0: { length } }) =>
    cutWords(line, from + index, from + index + length),
  )
}
