import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import type { CellSpan } from './table-span.ts'

/** The cells that the first page has of a row, and what each further page has. */
export interface PrintedRow {
  cells: number[][]
  rests: number[][][]
}

/** Lines from one row to the next, without the head that is printed again between them. */
export function lengthOf(start: number, end: number, again: readonly [from: number, to: number][]): number {
  return again.reduce((length, [from, to]) => (from > start && from < end ? length - (to - from) : length), end - start)
}

/**
 * The cells of a row, without the head that is printed again in it. A page that begins in it goes on with its cells where they are fewer than the
 * `columns` of the head, with the last one at first; else it has the rest of one of them.
 */
export function cellsAround(
  lines: readonly Line[],
  start: number,
  end: number,
  { again, columns, cellsOf }: { again: readonly [from: number, to: number][]; columns: number; cellsOf: typeof cellsBetween },
): PrintedRow {
  const pages = pagesIn(lines, start, end, again)
  const cells = cellsOf(lines, start, pages[0]?.[0] ?? end)
  const rests: number[][][] = []
  for (const [k, [from, to]] of pages.entries()) {
    const [next, ...rest] = cellsOf(lines, to - 1, pages[k + 1]?.[0] ?? end).slice(1)
    if (!next) continue
    if (columns > 2 && cells.length >= columns && (to > from || isDateAlone(lines[cells.at(-1)!.at(-1)!]!.text))) {
      rests.push([next, ...rest])
      continue
    }
    if (goesOn(lines[cells.at(-1)!.at(-1)!]!.text, lines[next[0]!]!.text)) for (const line of next) cells.at(-1)!.push(line)
    else cells.push(next)
    for (const cell of rest) cells.push(cell)
  }
  return { cells, rests }
}

/** Where pages begin inside a row, up to behind the head that they print again; only a first line that no head stands above counts behind a full row. */
function pagesIn(
  lines: readonly Line[],
  start: number,
  end: number,
  again: readonly [from: number, to: number][],
): [from: number, to: number][] {
  const pages = again.filter(([from]) => from > start && from < end)
  for (let i = start + 1; i < end; i++)
    if (lines[i]!.opensPage && isDateAlone(lines[i - 1]!.text) && !pages.some(([from, to]) => i >= from && i <= to)) pages.push([i, i])
  return pages.sort(([one], [other]) => one - other)
}

/** The cells of a head above so many columns: what begins with a bracket (`Dạng bào chế` / `(đối với thuốc)`) is of the cell above. */
export function headCells(lines: readonly Line[], at: number, end: number, columns: number): number[][] {
  const cells = cellsBetween(lines, at, end, true)
  for (let k = cells.length - 1; k > 1 && cells.length > columns && columns > 0; k--)
    if (lines[cells[k]![0]!]!.text.startsWith('(')) cells.splice(k - 1, 2, [...cells[k - 1]!, ...cells[k]!])
  return cells
}

/** The cells from `start` up to `end`: a line each, wrapped lines joined; those of a head go on behind a semicolon too. */
export function cellsBetween(lines: readonly Line[], start: number, end: number, inHead = false): number[][] {
  const cells: number[][] = []
  for (let i = start; i < end && lines[i]!.text.length <= longestCell; i++) {
    const open = cells.at(-1)
    const { text } = lines[i]!
    if (open && i > start + 1 && (goesOn(lines[i - 1]!.text, text) || (inHead && startsSmall(text)))) open.push(i)
    else cells.push([i])
  }
  return cells
}

export const longestCell = 2_000

export function linesBetween(_: readonly Line[], start: number, end: number): number[][] {
  return Array.from({ length: end - start }, (_, k) => [start + k])
}

/** A cell broken over lines: small letters behind no stop, or a line that ends where no cell does, as before a day. */
export function goesOn(above: string, text: string): boolean {
  if (startsSmall(text)) return !/[.;:]$/u.test(above)
  if (/\sngày$/u.test(above)) return /^\d/u.test(text)
  if (/^số$|\sThông tư số$|\s(?:Nghị định|Nghị quyết|Quyết định) số$/u.test(above)) return /^\d/u.test(text)
  // `… vốn điều lệ và` at the end of a page, the date of the next column beside it
  if (endsInside.test(above)) return !isDateAlone(text)
  // `khoản 2` / `Điều 21`, and the dash inside a name: `Bộ Lao động -`
  if (/(?:^|\s)(?:[Kk]hoản \d{1,2}|[Đđ]iểm \p{Ll}{1,2})$/u.test(above) && text.startsWith('Điều ')) return true
  return /[^\s/,]\s?[/,]$|\p{L}\s?-$/u.test(above) || (above.lastIndexOf('(') > above.lastIndexOf(')') && text.includes(')'))
}

/** `15/9/2024`, or no more than it: a cell in a column of dates. */
export function isDateAlone(text: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u.test(text)
}

/** What no cell ends with: `Nghị định số … ngày 12/6/2022 của` / `Chính phủ …`. */
export const endsInside = /\s(?:của|và|hoặc|bởi|với|(?<!(?:[Bb]ên|[Pp]hía)\s)trong)$/u

/** What the cells of a column say: how many have figures, with which words they begin. */
interface Kind {
  figures: number
  words: ReadonlySet<string>
}

export function kindOf(texts: readonly string[]): Kind {
  return { figures: texts.filter((text) => /\d/u.test(text)).length / texts.length, words: new Set(texts.map(firstWord)) }
}

function firstWord(text: string): string {
  return text.slice(0, 24).split(' ', 1)[0]!.toLowerCase()
}

/** A row of another length: cells broken over lines are joined, missing ones left out, so that the others are most like their columns. */
export function fit(row: number[][], kinds: readonly Kind[], lines: readonly Line[]): CellSpan[] {
  const columns = kinds.length
  let cells = row
  const likeness = (cell: number[], k: number): number => {
    const { text } = lines[cell[0]!]!
    const { figures, words } = kinds[k]!
    return Math.log(0.1 + (/\d/u.test(text) ? figures : 1 - figures)) + (words.has(firstWord(text)) ? 1 : 0)
  }
  const excess = cells.length - columns
  if (excess > mostBroken) return [cells[0]!, cells.slice(1, excess + 2).flat(), ...cells.slice(excess + 2)]
  // a cell that was printed on two lines: the two that leave the others like their columns
  while (cells.length > columns) {
    const merged = cells.slice(1, -1).map((cell, i) => [...cells.slice(0, i + 1), [...cell, ...cells[i + 2]!], ...cells.slice(i + 3)])
    const worth = merged.map((row) => row.slice(0, columns).reduce((sum, cell, k) => sum + likeness(cell, k), 0))
    cells = merged[worth.indexOf(Math.max(...worth))]!
  }
  if (cells.length === columns) return cells
  const like = (cell: number, k: number): number => likeness(cells[cell]!, k)
  // worth of the first cells in the first columns; behind as few empty ones as may be
  const worth: number[][] = [[0]]
  const missing = columns - cells.length
  for (let cell = 0; cell < cells.length; cell++) {
    const best: number[] = []
    for (let gap = 0; gap <= (cell === 0 ? 0 : missing); gap++) {
      const reached = worth[cell]!.slice(0, gap + 1)
      best.push(Math.max(...reached) + like(cell, cell + gap))
    }
    worth.push(best)
  }
  const placed = Array<CellSpan>(columns).fill(null)
  let gap = missing
  for (let cell = cells.length - 1; cell >= 0; cell--) {
    const reached = worth[cell + 1]!.slice(0, gap + 1)
    gap = reached.indexOf(Math.max(...reached))
    placed[cell + gap] = cells[cell]!
  }
  return placed
}

/** More cells than this too many are no cells broken over lines: the second, most often the longest, takes them. */
const mostBroken = 3
