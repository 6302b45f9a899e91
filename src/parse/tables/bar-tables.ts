import type { Line } from '../../../grammars/structure/line.ts'
import { organWord } from '../../../grammars/structure/phrases/index.ts'
import { headsOrdinals, opensTable, ordinalOf, readChunks, type Chunk } from './bar-chunks.ts'
import { readRows, worthOf, type BarRows } from './bar-rows.ts'
import type { CellSpan, TableSpan } from './table-span.ts'

/** Lines looked at to find where a table begins, and at most in one table. */
const probe = 240
const longest = 65_536

/**
 * A table copied from a website: a lone `|` before each row and behind each cell, so that two bars part rows. An empty cell is two bars as
 * well, and a row over which a cell spans, or whose cells span columns, is short: the division that makes most rows whole is taken.
 */
export function findBarTable(lines: readonly Line[], from: number): TableSpan | null {
  let chunks = readChunks(lines, from, probe)
  chunks = chunks.slice(bestStart(lines, chunks))
  let rows = readRows(chunks)
  if (!rows || !isTable(rows, chunks)) return null
  // a longer table is read on only while it does, so that a short one among many bars costs little
  for (let limit = 4 * probe; limit <= longest && rows.used === chunks.length; limit *= 4) {
    const further = readChunks(lines, chunks[0]!.lines[0]!, limit)
    if (further.length <= chunks.length) break
    chunks = further
    rows = readRows(chunks)!
  }
  return spanOf(lines, withoutNote(rows, chunks), chunks)
}

/** `Ghi chú: …` below the last row: what is said of the table, no row of it. */
function withoutNote(found: BarRows, chunks: readonly Chunk[]): BarRows {
  const last = found.rows.at(-1)!.filter((cell) => cell !== null)
  if (found.rows.length < 3 || last.length !== 1 || !noteBelow.test(chunks[last[0]!]!.text)) return found
  return { ...found, rows: found.rows.slice(0, -1), lengths: found.lengths.slice(0, -1), used: last[0]! }
}

const noteBelow = /^(?:Ghi chú|Nguồn(?: số liệu)?)\s?:/u

/** A title or a rule above the table is no cell of it: the table begins where its rows are worth most. */
function bestStart(lines: readonly Line[], chunks: readonly Chunk[]): number {
  if (chunks.length === 0 || headsOrdinals(chunks[0]!.text)) return 0
  let best = 0
  let most = worthOf(chunks)
  for (let skip = 1; skip < 8 && skip < chunks.length; skip++) {
    if (!opensTable(lines, chunks[skip]!)) continue
    const worth = worthOf(chunks.slice(skip))
    if (worth <= most) continue
    most = worth
    best = skip
  }
  return best
}

/**
 * Two rows at least, one of them whole. Where rows of one cell of words are as many as those that are whole or begin with an ordinal, the
 * table only lays out a text.
 */
function isTable({ rows, lengths, columns, full }: BarRows, chunks: readonly Chunk[]): boolean {
  if (rows.length < 2 || full === 0) return false
  let words = 0
  let proper = 0
  for (const [r, row] of rows.entries()) {
    const cells = row.filter((cell) => cell !== null)
    const ordinal = chunks[cells[0]!]!.ordinal !== null
    if (cells.length === 1 && !ordinal) words++
    else if (ordinal || lengths[r] === columns) proper++
  }
  return words < proper
}

function spanOf(lines: readonly Line[], found: BarRows, chunks: readonly Chunk[]): TableSpan {
  const { rows, lengths, columns, used } = found
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '' : chunks[cell]!.text)))
  const cells = rows.map((row, r) => row.map((cell, k): CellSpan => (cell !== null ? chunks[cell]!.lines : k < lengths[r]! ? [] : null)))
  let whole = -1
  for (const [r, length] of lengths.entries()) {
    if (length === columns) whole = r
    else if (whole >= 0) cells[r] = besideSpanned(cells[r]!, texts[r]!, length, texts[whole]!, texts[0]!)
  }
  const header = isHeader(lines, cells, texts, lengths)
  const moreHeads = header ? headsBelow(texts, lengths, columns) : null
  return {
    from: chunks[0]!.lines[0]!,
    to: chunks[used - 1]!.lines.at(-1)! + 1,
    header,
    ...(moreHeads && moreHeads.size > 0 ? { moreHeads } : {}),
    rows: cells,
  }
}

/**
 * A row beside a cell of the rows above that spans it: where its last cells say what those above say, they stand in the last columns; so does the name
 * of a body, below the only head that asks for one.
 */
function besideSpanned(
  row: CellSpan[],
  texts: readonly string[],
  length: number,
  above: readonly string[],
  heads: readonly string[],
): CellSpan[] {
  const columns = row.length
  const asking = heads.findIndex((head) => asksForBody.test(head))
  let same = asking === length && length === columns - 1 && length > 2 && namesBody(texts[length - 1]!) ? 1 : 0
  while (same < length - 1 && texts[length - 1 - same] !== '' && texts[length - 1 - same] === above[columns - 1 - same]) same++
  if (same === 0) return row
  return [...row.slice(0, length - same), ...Array<CellSpan>(columns - length).fill(null), ...row.slice(length - same, length)]
}

/** `Cơ quan thực hiện`, `Đơn vị chủ trì`. */
const asksForBody = /^(?:Cơ quan|Đơn vị)\s(?!tính)/iu
/** `Hải quan`, `Bảo hiểm` are fields as well; `Bộ tiêu chí`, `Ban hành …` begin as bodies do. */
const namesBody = (text: string): boolean => bodyOfName.test(text) && organWord.test(text.slice(0, 40).toUpperCase())
const bodyOfName =
  /^(?:(?:UBND|HĐND|(?:Ủy|Uỷ) ban|Công an)\s\p{L}|Hội đồng nhân dân|Thanh tra tỉnh|(?:Hội đồng|Sở|Bộ|(?:Chi c|Tổng c|C)ục|Vụ(?! (?:Đông|Xuân|Hè|Mùa))|Ban|Văn phòng|Thanh tra)\s\p{Lu})/u

/** A first row of short words without figures, in strong type, of the usual words, or over three columns or more, heads the columns. */
function isHeader(lines: readonly Line[], rows: readonly CellSpan[][], texts: readonly string[][], lengths: readonly number[]): boolean {
  const first = texts[0]!.slice(0, isSplit(texts, lengths) ? lengths[0] : undefined)
  const strong = rows[0]!.filter((cell) => Array.isArray(cell) && cell.length > 0 && isStrong(lines[cell[0]!]!))
  const counts = headsOrdinals(first[0]!)
  // `STT` and what else is in strong type throughout heads its columns in however many words
  const most = counts && strong.length === first.length ? Infinity : 120
  if (first.some((text) => text === '' || text.length > most || /^\d{1,3}\.?$/u.test(text))) return false
  if (counts) return true
  if (strong.length >= first.length / 2) return true
  const figures = (row: readonly string[]): boolean => row.some((text) => /\d/u.test(text))
  if (figures(first)) return false
  return figures(texts[1]!) || (first.length > 2 && first.every((text) => text.length > 2 && text.length <= 60 && !/[.;:]$/u.test(text)))
}

function isStrong({ styles }: Line): boolean {
  return styles?.some((style) => style.type === 'strong') === true
}

/**
 * A head in two rows: the first has fewer cells than there are columns, and those of the second make up for them. A last cell above that spans both
 * rows may be empty below.
 */
function isSplit([, second]: readonly string[][], [first, next]: readonly number[]): boolean {
  const missing = second!.length - first!
  const filled = second!.findLastIndex((text, k) => k < next! && text !== '') + 1
  return missing > 0 && filled > missing && second!.slice(0, filled).every((text) => text !== '') && ordinalOf(second![0]!) === null
}

function headsBelow(texts: readonly string[][], lengths: readonly number[], columns: number): Set<number> {
  const heads = new Set<number>()
  const split = isSplit(texts, lengths)
  if (split) heads.add(1)
  const numbers = texts[split ? 2 : 1]
  if (columns > 2 && numbers?.every((text, k) => text === String(k + 1) || text === `(${k + 1})`)) heads.add(split ? 2 : 1)
  for (let r = 2; r < texts.length; r++) if (texts[r]!.every((text, k) => text === texts[0]![k])) heads.add(r)
  return heads
}
