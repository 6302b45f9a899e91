import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { readMarkers, type Form } from '../../../grammars/structure/markers.ts'
import {
  appendixLine,
  attachedToDocument,
  authorityMark,
  basisWord,
  dateLine,
  numberLine,
  recipientsWord,
} from '../../../grammars/structure/phrases/index.ts'

/** Lines between two runs of lone bars: a cell, where they stand in a table. */
export interface Chunk {
  lines: number[]
  /** Lone bars before it; the first of a table has one, and one more for each empty cell before it. */
  bars: number
  /** Lone bars behind it. */
  behind: number
  /** What it says, in full up to three lines. */
  text: string
  /** An ordinal alone, as a row begins with: `digit` could be an amount just as well, `dash` a cell crossed out. */
  ordinal: 'digit' | 'dash' | 'mark' | null
}

/** Columns at most. */
export const widest = 40
/** Lines of a cell at most. */
const longestCell = 60
/** Lines of a table's first cell at most. */
const longestFirst = 8
/** Letters at most in a last cell whose bar was trimmed away. */
const longestOpen = 80

/** The chunks from a line on, up to one that can be no cell. */
export function readChunks(lines: readonly Line[], from: number, limit: number): Chunk[] {
  const chunks: Chunk[] = []
  /** Two bars were met; a row is not longer than the widest. */
  let parted = false
  for (let at = from; at < lines.length && at - from < limit;) {
    const end = endOfChunk(lines, at)
    if (end < 0) break
    const chunk = chunkOf(lines, at, end)
    if (chunks.length === 0 ? !opensTable(lines, chunk) : isText(lines, chunk)) break
    if (chunk.bars === 1 && chunks.length > 0 && beginsTable(chunk, chunks.at(-1)!)) {
      // the words above another table are no cell of this one
      chunks.pop()
      break
    }
    if (chunk.bars > 1) parted = true
    else if (!parted && chunks.length === widest) return []
    chunks.push(chunk)
    at = end
  }
  return chunks
}

/** Behind the chunk's last line; -1 where the lines are no cell. */
function endOfChunk(lines: readonly Line[], from: number): number {
  for (let at = from; ; at++) {
    const line = lines[at]
    if (!line || (at > from && line.bars > 0)) return at
    // a row with bars inside, or a paragraph that runs on without bars, is no cell
    if (line.cells || at - from >= longestCell || isNoCell(line, at === from)) return -1
  }
}

function chunkOf(lines: readonly Line[], from: number, to: number): Chunk {
  const numbers: number[] = []
  let text = ''
  for (let at = from; at < to; at++) {
    numbers.push(at)
    if (at - from < 3) text += at === from ? lines[at]!.text : ` ${lines[at]!.text}`
  }
  const behind = lines[to]?.bars ?? lines[to - 1]!.barsBehind ?? 0
  return { lines: numbers, bars: lines[from]!.bars, behind, text, ordinal: ordinalOf(text) }
}

export function ordinalOf(text: string): Chunk['ordinal'] {
  // `x` ticks a box
  if (text.length > 12 || text === 'x') return null
  if (/^(?:\d{1,3}|X)$/u.test(text)) return 'digit'
  if (/^[-–]$/u.test(text)) return 'dash'
  // `2_`: a scanner's, of the rule below
  return /^(?:\d{1,3}[.)_]|[IVXLC]{1,6}[.)]?|[A-ZĐ][.)]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ][.)]?|(?:B|Bước\s)\d{1,2})$/u.test(text)
    ? 'mark'
    : null
}

/** `TT`, `STT`: the head of the column of ordinals. */
export function headsOrdinals(text: string): boolean {
  return text.length <= 10 && /^(?:S?TT|Số\sTT|(?:Số\s)?thứ\stự)\.?$/iu.test(text)
}

/** How many lines the cells of one row may take. */
const longestRow = 12

/** Tells of lines in order whether each is the next ordinal, with its stop, of a table that is printed cell by cell below the head of its ordinals. */
export function countOrdinals(stop: '' | '.'): (text: string, at: number) => boolean {
  let next = 0
  let last = 0
  return (text, at) => {
    if (headsOrdinals(text)) [next, last] = [1, at]
    if (next === 0 || at - last > longestRow || text !== `${next}${stop}`) return false
    ;[next, last] = [next + 1, at]
    return true
  }
}

/** Behind one bar: a head of ordinals, or the first of them behind words with a unit's mark, begins a table that those words stand above. */
function beginsTable({ text }: Chunk, above: Chunk): boolean {
  if (headsOrdinals(text)) return true
  return /^(?:0?1|I)\.?$/u.test(text) && above.text.length > 8 && readMarkers(above.text).some(({ name }) => name !== 'indent')
}

/** Whether a table may begin here: not with words that lead over to it, nor with a long text. */
export function opensTable(lines: readonly Line[], chunk: Chunk): boolean {
  return !leadsOver(lines, chunk) && chunk.lines.length <= longestFirst
}

function leadsOver(lines: readonly Line[], { lines: numbers }: Chunk): boolean {
  return numbers.length > 1 && /[:“]$/u.test(lines[numbers.at(-1)!]!.text)
}

/**
 * Text behind a table: a unit's name, a unit that leads over, or dots for what was left out, behind one bar; what has no bar behind it, if
 * it is more than a few words.
 */
function isText(lines: readonly Line[], chunk: Chunk): boolean {
  const { text } = chunk
  if (chunk.bars > 1) return false
  // the row above is closed: by its bar, and by the marks below it
  if (chunk.bars === 1 && lines[chunk.lines[0]! - 1]?.lastOfRow) return true
  if (chunk.behind === 0 && (chunk.lines.length > 2 || text.length > longestOpen)) return true
  if (/^[.…]{2,}$/u.test(text) && text.length > 3) return true
  const markers = text.length > 12 ? readMarkers(text) : []
  return markers.some(({ form, name }) => named.has(form) || (name !== 'indent' && leadsOver(lines, chunk)))
}

const named: ReadonlySet<Form> = new Set<Form>(['part', 'chapter', 'word-section', 'subsection', 'article'])

/**
 * The head or the end of a document stands between bars too, and is no cell. A cell cites other documents, so that its lines say "số …",
 * "ngày …" as well: a head's number follows a colon or the word alone, its date a place. `Căn cứ pháp lý` and `Số hộ` head columns.
 */
function isNoCell({ text }: Line, first: boolean): boolean {
  return (
    recipientsWord.test(text) ||
    (basisWord.test(text) && !headsReasons.test(text)) ||
    authorityMark.test(text) ||
    (numberLine.test(text) && (/^[^\d]{0,12}:/u.test(text) || (first && /^số\s?\P{L}/iu.test(text)))) ||
    (/,\s{0,3}ngày/iu.test(text) && dateLine.test(text)) ||
    (first && /,\sngày$/u.test(text)) ||
    isAppendixHead(text) ||
    attachedToDocument.test(text) ||
    isTypeAlone(text)
  )
}

/** Also on two lines; `Pháp lệnh` has a capital. */
const headsReasons = /^(?:Căn cứ|CĂN CỨ) (?:pháp (?:lý|luật)|pháp$|PHÁP (?:LÝ|LUẬT))(?!\p{L})/u

/** `THÔNG BÁO` in capitals heads a document; a cell says "Thông báo". */
function isTypeAlone(text: string): boolean {
  return text.length < 30 && isCapitals(text) && docTypeOfName(text)?.end === text.length
}

function isAppendixHead(text: string): boolean {
  return text.startsWith('PHỤ LỤC') && appendixLine.test(text)
}
