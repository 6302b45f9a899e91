import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import {
  appendixLine,
  attachedToDocument,
  authorityMark,
  basisWord,
  dateLine,
  numberLine,
  recipientsWord,
} from '../../grammars/structure/phrases.ts'
import { readMarkers } from '../../grammars/structure/markers.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

/** Lines between two runs of lone bars, and how many bars stand before and behind them. */
interface Chunk {
  lines: number[]
  before: number
  behind: number
}

/** Lines looked at to find where a table begins, and at most in one table. */
const probe = 240
const longest = 65_536
/** Columns at most. */
const widest = 40

/**
 * A table copied from a website: a lone `|` before each row and behind each cell, so that two bars part rows. An empty cell is two bars as
 * well: the number of columns, taken from the first row, tells them apart, and a short row ends where the next begins with its ordinal.
 */
export function findBarTable(lines: readonly Line[], from: number): TableSpan | null {
  const near = readChunks(lines, from, probe)
  // a title or a rule above the table is no cell of it: the table begins where most rows get all their cells
  const whole = near.slice(0, 8).map((_, skip) => (near.length - skip > 2 ? (fillRows(lines, near.slice(skip))?.placed ?? 0) : 0))
  const best = Math.max(0, ...whole)
  const heads = near.length > 0 && /^(?:TT|STT|Số TT)$/iu.test(lines[near[0]!.lines[0]!]!.text)
  if (best === 0 || (!heads && whole[0]! < best * 0.6)) return null
  return readFurther(lines, from, near)
}

/** Reads on only while the table does, so that a short one among many bars costs little. */
function readFurther(lines: readonly Line[], from: number, near: readonly Chunk[]): TableSpan | null {
  let chunks = near
  let filled = fillRows(lines, chunks)
  for (let limit = 4 * probe; limit <= longest; limit *= 4) {
    const further = filled && filled.used < chunks.length ? chunks : readChunks(lines, from, limit)
    if (further.length === chunks.length) break
    chunks = further
    filled = fillRows(lines, chunks)
  }
  return filled?.span ?? null
}

/** Chunks → rows, and how many cells stand in rows that have all of them. */
function fillRows(lines: readonly Line[], chunks: readonly Chunk[]): { span: TableSpan; placed: number; used: number } | null {
  const columns = chunks.length < 3 ? 0 : countColumns(chunks)
  if (columns < 2) return null
  const rows: CellSpan[][] = []
  let row: CellSpan[] = []
  let used = 0
  let whole = 0
  const finish = (): void => {
    if (row.length === columns) whole++
    while (row.length < columns) row.push(null)
    rows.push(row)
    row = []
  }
  for (const [i, chunk] of chunks.entries()) {
    row.push(chunk.lines)
    used = i + 1
    const next = chunks[i + 1]
    const bars = chunk.behind
    if (!next) break
    if (row.length === columns) {
      finish()
      if (bars < 2 && !isCell(lines, next)) break
      // the next row begins with cells that are empty
      for (let k = 2; k < bars && row.length < columns - 1; k++) row.push([])
    } else if (bars >= 2) {
      const empties = bars - 2
      if (row.length + empties !== columns && row.length + bars - 1 < columns && !startsRow(lines, next)) {
        for (let k = 0; k < bars - 1; k++) row.push([])
      } else {
        for (let k = 0; k < empties && row.length < columns; k++) row.push([])
        finish()
      }
    }
  }
  if (row.length > 0) finish()
  if (rows.length < 2) return null
  const to = chunks[used - 1]!.lines.at(-1)! + 1
  return { span: { from: chunks[0]!.lines[0]!, to, header: isHeader(lines, rows), rows }, placed: whole * columns, used }
}

function readChunks(lines: readonly Line[], from: number, limit: number): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk = { lines: [from], before: lines[from]!.bars, behind: 0 }
  if (isNoCell(lines[from]!)) return chunks
  for (let at = from + 1; at <= lines.length && at - from < limit; at++) {
    const line = lines[at]
    const bars = line?.bars ?? 0
    if (line && bars === 0) {
      // a row with bars inside, or a paragraph that runs on without bars, is no cell
      if (line.cells || current.lines.length >= 60 || isNoCell(line)) return chunks
      current.lines.push(at)
      continue
    }
    current.behind = bars
    chunks.push(current)
    if (chunks.length === widest && countColumns(chunks) === 0) return []
    if (!line || isNoCell(line)) return chunks
    current = { lines: [at], before: bars, behind: 0 }
  }
  chunks.push(current)
  return chunks
}

/** Behind a whole row without the bars that part rows: a cell too many (cells merged over rows), not the text behind the table. */
function isCell(lines: readonly Line[], chunk: Chunk): boolean {
  if (chunk.behind === 0 || chunk.lines.length > 8) return false
  const first = lines[chunk.lines[0]!]!.text
  const last = lines[chunk.lines.at(-1)!]!.text
  return !/[:“]$|\.{4}|…{2}/u.test(last) && !(readMarkers(first).length > 0 && first.length > 8)
}

/** The head or the end of a document stands between bars too, and is no cell. */
function isNoCell({ text }: Line): boolean {
  return (
    recipientsWord.test(text) ||
    basisWord.test(text) ||
    authorityMark.test(text) ||
    numberLine.test(text) ||
    dateLine.test(text) ||
    /,\sngày$/u.test(text) ||
    isAppendixHead(text) ||
    attachedToDocument.test(text) ||
    isTypeAlone(text)
  )
}

/** `THÔNG BÁO` in capitals heads a document; a cell says "Thông báo". */
function isTypeAlone(text: string): boolean {
  return text.length < 30 && isCapitals(text) && docTypeOfName(text)?.end === text.length
}

function isAppendixHead(text: string): boolean {
  return text.startsWith('PHỤ LỤC') && appendixLine.test(text)
}

/** Columns of the first row: up to the first two bars. */
function countColumns(chunks: readonly Chunk[]): number {
  for (let i = 0; i < chunks.length && i < widest; i++) {
    if (chunks[i]!.behind >= 2) return i + 1
  }
  return 0
}

/** The next chunk begins a row: it is an ordinal alone. */
function startsRow(lines: readonly Line[], next: Chunk): boolean {
  if (next.lines.length !== 1) return false
  const text = lines[next.lines[0]!]!.text
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
