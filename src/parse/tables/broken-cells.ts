import type { Line } from '../../../grammars/structure/line.ts'
import { isDateAlone } from './flat-cells.ts'

/** What rows of the full length say of a column. */
interface Column {
  dates: boolean
  figures: number
  words: ReadonlySet<string>
  /** Its longest line. */
  width: number
}

/** How a row's lines are told into its columns, and whether each cell begins as those above and below it do. */
interface Told {
  cells: number[][]
  isSure: boolean
}

export function columnsOf(rows: readonly number[][][], columns: number, lines: readonly Line[]): Column[] {
  return Array.from({ length: columns }, (_, k) => {
    const texts = rows.map((row) => lines[row[k]![0]!]!.text)
    const openings = rows.map((row) => opening(wordsOf(row[k]!, lines)))
    let width = 0
    for (const row of rows) for (const line of row[k]!) width = Math.max(width, lines[line]!.text.length)
    return {
      dates: texts.length > 0 && texts.every(isDateAlone),
      figures: texts.filter((text) => /\d/u.test(text)).length / texts.length,
      words: new Set(openings),
      width,
    }
  })
}

/** The first word; the types of documents are as one, since lists of documents begin with each of them, and so are units. */
function opening(text: string): string {
  if (typeOfDocument.test(text)) return 'văn bản'
  const words = text.slice(0, 24).replace(/^[-–+•]\s/u, '')
  return unit.test(words) ? 'đơn vị' : words.split(' ', 1)[0]!.toLowerCase()
}

/** The first words of a cell; the first line may be one word, where a converter breaks one that is spread over the width of the column. */
function wordsOf(cell: readonly number[], lines: readonly Line[]): string {
  let words = lines[cell[0]!]!.text
  for (let i = 1; i < cell.length && words.length < 24; i++) words += ` ${lines[cell[i]!]!.text}`
  return words
}

const unit = /^(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Phụ lục|Mẫu|Biểu)\s/u

const typeOfDocument =
  /^(?:(?:Bộ )?[Ll]uật|Pháp lệnh|Lệnh|Sắc lệnh|Nghị (?:định|quyết)|Quyết định|Thông tư|Thông tri|Chỉ thị|Kế hoạch|Quy (?:định|chế)|Công văn|Hướng dẫn)(?!\p{L})/u

/**
 * A row of more pieces than columns: a cell goes on behind a line that is full, since a converter prints a line for each of the page's. Of all ways
 * to join neighbours the one whose cells begin most like their columns. Null where there are fewer pieces than columns.
 */
export function joinBroken(pieces: readonly number[][], columns: readonly Column[], lines: readonly Line[]): Told | null {
  const count = columns.length
  if (pieces.length < count) return null
  const worth: number[][] = Array.from({ length: count }, () => Array<number>(pieces.length).fill(Number.NEGATIVE_INFINITY))
  const opens: boolean[][] = Array.from({ length: count }, () => Array<boolean>(pieces.length).fill(true))
  worth[0]![0] = 0
  for (let i = 1; i < pieces.length; i++)
    for (let k = 1; k < count; k++) {
      const begun = worth[k - 1]![i - 1]! + beginsWorth(wordsOf(pieces[i]!, lines), columns[k]!)
      const gone = worth[k]![i - 1]! + goesOnWorth(lines[pieces[i - 1]!.at(-1)!]!.text, lines[pieces[i]![0]!]!.text, columns[k]!)
      worth[k]![i] = Math.max(begun, gone)
      opens[k]![i] = begun >= gone
    }
  const cells: number[][] = []
  let k = count - 1
  let end = pieces.length
  for (let i = pieces.length - 1; i > 0; i--)
    if (opens[k]![i]) {
      cells.unshift(pieces.slice(i, end).flat())
      end = i
      k--
    }
  cells.unshift(pieces[0]!)
  if (cells.length !== count) return null
  return { cells, isSure: cells.every((cell, k) => k === 0 || beginsAlike(wordsOf(cell, lines), columns[k]!)) }
}

function beginsAlike(text: string, { dates, words }: Column): boolean {
  return dates ? isDateAlone(text) : words.has(opening(text))
}

function beginsWorth(text: string, column: Column): number {
  if (column.dates) return isDateAlone(text) ? 3 : -3
  if (isDateAlone(text)) return -3
  const hasFigures = /\d/u.test(text)
  return Math.log(0.1 + (hasFigures ? column.figures : 1 - column.figures)) + (column.words.has(opening(text)) ? 2 : 0)
}

function goesOnWorth(above: string, text: string, column: Column): number {
  if (column.dates) return -3
  // items of a list have their own lines
  if (/^[-–+•]\s/u.test(text)) return /^[-–+•]\s/u.test(above) ? 1 : -0.5
  const word = text.indexOf(' ') < 0 ? text.length : text.indexOf(' ')
  // the first word would have stood on the line above
  return above.length + 1 + word <= column.width * 0.8 ? -1.5 : 0
}
