import { isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { personName } from '../../grammars/structure/phrases.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

const ordinalLine = /^(\d{1,3})\.?$/u
const longestRow = 60
const longestCell = 2_000

/**
 * A table flattened to a cell a line: ordinals that stand alone and count on, with the same number of cells between them. Where the page
 * with its beginning is missing, the cells before the first ordinal are the end of the row before.
 */
export function findFlatTable(lines: readonly Line[], at: number, _breaks: Float32Array): TableSpan | null {
  const heads = /^(?:TT|STT|Stt)$/u.test(lines[at]!.text)
  const first = heads ? firstOrdinal(lines, at) : at
  if (first < 0) return null
  const starts = countOn(lines, first)
  const head = heads ? cellsBetween(lines, at, first) : []
  if (starts.length < (heads ? 2 : 3)) return null
  const rows = starts.map((start, i) => cellsBetween(lines, start, starts[i + 1] ?? -1))
  const columns = commonLength(rows.slice(0, -1))
  if (columns < 2 || columns > 20) return null
  const regular = rows.slice(0, -1).filter((row) => row.length === columns).length
  if (regular < (rows.length - 1) * 0.6) return null
  if (starts.length < 3 && head.length !== columns) return null
  const last = cellsBetween(lines, starts.at(-1)!, -1).slice(0, columns)
  rows[rows.length - 1] = last
  const to = last.at(-1)!.at(-1)! + 1
  let from = first
  let header = false
  const cells: CellSpan[][] = rows.map((row) => fit(row, columns))
  if (heads && head.length === columns) {
    cells.unshift(head)
    header = true
    from = at
  }
  if (!header && Number(ordinalLine.exec(lines[first]!.text)![1]) > 1) {
    const before = endOfRowBefore(lines, first, columns)
    if (before.length > 0) {
      cells.unshift([...Array<CellSpan>(columns - before.length).fill(null), ...before])
      from = before[0]![0]!
    }
  }
  return { from, to, header, rows: cells }
}

function firstOrdinal(lines: readonly Line[], at: number): number {
  for (let i = at + 1; i < lines.length && i < at + 24; i++)
    if (lines[i]!.text === '1' || lines[i]!.text === '1.' || lines[i]!.text === '01') return i
  return -1
}

/** The lines of ordinals that count on from `first`, each soon behind the one before. */
function countOn(lines: readonly Line[], first: number): number[] {
  const starts = [first]
  let value = Number(ordinalLine.exec(lines[first]!.text)![1])
  let last = first
  for (let i = first + 1; i < lines.length && i - last <= longestRow; i++) {
    const ordinal = ordinalLine.exec(lines[i]!.text)
    if (ordinal && Number(ordinal[1]) === value + 1) {
      starts.push(i)
      last = i
      value++
    }
  }
  return starts
}

/** The cells from `start` up to `end`: a line each, wrapped lines joined; up to a dozen where the end is not known. */
function cellsBetween(lines: readonly Line[], start: number, end: number): number[][] {
  const cells: number[][] = []
  for (let i = start; i < lines.length && (end < 0 ? cells.length < 22 : i < end); i++) {
    const text = lines[i]!.text
    if (text.length > longestCell || (end < 0 && i > start && /^\[\d/u.test(text))) break
    const open = cells.at(-1)
    const goesOn = open && i > start + 1 && startsSmall(text) && !/[.;:]$/u.test(lines[i - 1]!.text)
    if (goesOn) open.push(i)
    else cells.push([i])
  }
  return cells
}

function commonLength(rows: readonly number[][][]): number {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A row of another length: wrapped lines joined from the longest cell on, or cells missing at the end. */
function fit(row: number[][], columns: number): CellSpan[] {
  const cells = [...row]
  while (cells.length > columns) cells.splice(1, 2, [...cells[1]!, ...cells[2]!])
  return [...cells, ...Array<CellSpan>(Math.max(0, columns - cells.length)).fill(null)]
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
