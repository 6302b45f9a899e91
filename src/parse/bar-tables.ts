import type { Line } from '../../grammars/structure/line.ts'
import type { CellSpan, TableSpan } from './find-tables.ts'

/** Lines between two runs of lone bars, and how many bars stand before and behind them. */
interface Chunk {
  lines: number[]
  before: number
  behind: number
}

const longest = 20_000

/**
 * A table copied from a website: a lone `|` before each row and behind each cell, so that two bars part rows. An empty cell is two bars as
 * well: the number of columns, taken from the first row, tells them apart, and a short row ends where the next begins with its ordinal.
 */
export function findBarTable(lines: readonly Line[], from: number): TableSpan | null {
  const chunks = readChunks(lines, from)
  if (chunks.length < 3) return null
  const columns = countColumns(chunks)
  if (columns < 2) return null
  const rows: CellSpan[][] = []
  let row: CellSpan[] = []
  let used = 0
  for (const [i, chunk] of chunks.entries()) {
    row.push(chunk.lines)
    used = i + 1
    const next = chunks[i + 1]
    const bars = chunk.behind
    if (!next) break
    if (row.length >= columns) {
      rows.push(row)
      row = []
      if (bars < 2) {
        used = i + 1
        break
      }
      continue
    }
    if (bars < 2) continue
    const empties = bars - 2
    if (row.length + empties === columns) {
      for (let k = 0; k < empties; k++) row.push([])
    } else if (row.length + bars - 1 < columns && !startsRow(lines, chunk, next)) {
      for (let k = 0; k < bars - 1; k++) row.push([])
      continue
    } else for (let k = 0; k < Math.min(empties, columns - row.length); k++) row.push([])
    while (row.length < columns) row.push(null)
    rows.push(row)
    row = []
  }
  if (row.length > 0) {
    while (row.length < columns) row.push(null)
    rows.push(row)
  }
  if (rows.length < 2) return null
  const to = chunks[used - 1]!.lines.at(-1)! + 1
  return { from, to, header: isHeader(lines, rows), rows }
}

function readChunks(lines: readonly Line[], from: number): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk = { lines: [from], before: lines[from]!.bars, behind: 0 }
  for (let at = from + 1; at <= lines.length && at - from < longest; at++) {
    const line = lines[at]
    const bars = line?.bars ?? 0
    if (line && bars === 0) {
      if (line.cells) break
      current.lines.push(at)
      // a paragraph that runs on without bars is no cell
      if (current.lines.length > 60) break
      continue
    }
    current.behind = bars
    chunks.push(current)
    if (!line) break
    current = { lines: [at], before: bars, behind: 0 }
  }
  if (chunks.at(-1) !== current && current.lines.length <= 60) chunks.push(current)
  return chunks
}

/** Columns of the first row: up to the first two bars. */
function countColumns(chunks: readonly Chunk[]): number {
  for (let i = 0; i < chunks.length && i < 40; i++) {
    if (chunks[i]!.behind >= 2) return i + 1
  }
  return 0
}

/** The next chunk begins a row: it is an ordinal, and what it follows is no ordinal column. */
function startsRow(lines: readonly Line[], chunk: Chunk, next: Chunk): boolean {
  if (next.lines.length !== 1) return false
  const text = lines[next.lines[0]!]!.text
  void chunk
  return /^(?:\d{1,3}\.?|[IVXLC]{1,6}\.?|[A-Z]\.?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ]\))$/u.test(text)
}

/** A first row of short words without figures, in strong type or of the usual words, heads the columns. */
function isHeader(lines: readonly Line[], rows: readonly CellSpan[][]): boolean {
  const first = rows[0]!
  let strong = 0
  let words = 0
  for (const cell of first) {
    if (!Array.isArray(cell) || cell.length === 0) return false
    const line = lines[cell[0]!]!
    words++
    const text = cell.map((at) => lines[at]!.text).join(' ')
    if (text.length > 120 || /^\d{1,3}\.?$/u.test(text)) return false
    if (line.styles?.some((style) => style.type === 'strong')) strong++
    else if (/^(?:TT|STT|Stt|Số TT)$/u.test(text)) strong += words
  }
  if (strong >= words / 2) return true
  const second = rows[1]
  const figures = (row: readonly CellSpan[]): number =>
    row.filter((cell) => Array.isArray(cell) && cell.length > 0 && /\d/u.test(lines[cell[0]!]!.text)).length
  return Boolean(second && figures(first) === 0 && figures(second) > 0)
}
