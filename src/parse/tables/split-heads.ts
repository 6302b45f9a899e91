import { startsSmall } from '../../../grammars/structure/line.ts'
import { headsOrdinals, ordinalOf } from './bar-chunks.ts'

/**
 * `Vị trí | Hệ VN-2000 | |` / ` | Vĩ độ | Kinh độ`: a cell of a head spans several columns, whose names stand below it. The second row has a
 * name in each column that the first leaves empty, none in its first, and no figures alone.
 */
function isSplitHead(printed: readonly string[], second: readonly string[]): boolean {
  const first = withSpans(printed, second)
  if (!first[0] || second[0] !== '' || second.length < first.length - 1) return false
  let names = 0
  for (const [k, text] of second.entries()) {
    if (figures.test(text)) return false
    if (first[k] === '' && text !== '') names++
  }
  const empty = first.slice(0, second.length).filter((text) => text === '').length
  return names > 0 && names === empty
}

/** `Thời gian | Cơ quan | Thực hiện` over ` |  | Chủ trì | Phối hợp`: where the first row is shorter, each run of names in the second stands below one cell of it. */
function withSpans(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length >= second.length) return first
  const opens = second.map((text, k) => text === '' || second[k - 1] === '')
  if (opens.filter(Boolean).length !== first.length) return first
  let at = 0
  return opens.map((open) => (open ? first[at++]! : ''))
}

/**
 * `STT | Nội dung | Cơ quan | Cơ quan` / `STT | Nội dung | Chủ trì | Phối hợp`: the same where a converter prints a cell again in each column and each row that
 * it spans. What the second row has of its own stands below such cells alone, and is no figure.
 */
function isSpreadHead(first: readonly string[], second: readonly string[]): boolean {
  if (!first[0] || first[0] !== second[0] || second.length !== first.length) return false
  let names = 0
  for (const [k, text] of second.entries()) {
    if (text === first[k]) continue
    if (text === '' || figures.test(text) || (first[k] !== first[k - 1] && first[k] !== first[k + 1])) return false
    names++
  }
  return names > 1
}

/**
 * ` | Hệ số | | ` / `Nhà | Tầng 1 | Tầng 2 | Tầng 3`: each column has its own name in the second row, below a cell that spans columns, an empty one, or the first half of
 * the name (`S` / `TT`). So have a form's rows: only figures below tell.
 */
function isNamedBelow(first: readonly string[], second: readonly string[]): boolean {
  if (second.length !== first.length || !first.some((_, k) => isSpanned(first, k))) return false
  return second.every((text, k) => {
    if (text.length > longestName || figures.test(text)) return false
    if (isSpanned(first, k)) return text !== ''
    return text === '' || first[k] === '' || startsSmall(text) || headsOrdinals(first[k]! + text)
  })
}

const longestName = 60

/** Below a cell that spans this column and another one. */
function isSpanned(first: readonly string[], k: number): boolean {
  return first[k] === '' ? first.slice(0, k).some((text) => text !== '') : first[k + 1] === ''
}

/** The row has figures alone where cells above it span columns. */
function measures(first: readonly string[], row: readonly string[] = []): boolean {
  const parts = row.filter((text, k) => text !== '' && isSpanned(first, k))
  return parts.length > 1 && parts.every((text) => /^[-–+]?\s?\d/u.test(text))
}

/**
 * `STT | Đối tượng | Mức trợ cấp | ` / `Trợ cấp | Phụ cấp | | `: a converter leaves out cells that span both rows, and what stands below the one that spans columns
 * comes to stand in the first ones. The rows below are numbered.
 */
function isShiftedHead(first: readonly string[], second: readonly string[]): boolean {
  const names = second.indexOf('')
  if (names < 2 || !headsOrdinals(first[0] ?? '') || first.at(-1) !== '' || ordinalOf(second[0]!)) return false
  return second.every((text, k) => (k < names ? text.length <= longestName && !figures.test(text) : text === ''))
}

/** The second row of such a head with its names where they belong; as it is where the cells above span more columns, or fewer. */
function shiftedBack(first: readonly string[], second: readonly string[]): readonly string[] {
  const names = [...second]
  const spanned = first.filter((_, k) => isSpanned(first, k)).length
  return spanned === names.indexOf('') ? first.map((_, k) => (isSpanned(first, k) ? names.shift()! : '')) : first.map(() => '')
}

const figures = /^[-–+]?\d[\d.,\s]{0,24}%?$/u

/**
 * `A | B | 1 | 2 | 3=1+2`: a row that numbers the columns, behind letters, behind the empty cell below `TT`, or by itself; from one on, or behind
 * several letters also by their place (`a | b | 3 | 4`): behind one they may be figures.
 */
export function numbersColumns(texts: readonly string[]): boolean {
  const cells = texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
  if (cells.length < 3) return false
  const letters = cells.findIndex((text, k) => text.toUpperCase() !== 'ABCD'[k])
  const numbers = cells.slice(cells[0] === '' ? 1 : letters).map((text) => Number(numberOfColumn.exec(text)?.[1] ?? NaN))
  const first = numbers[0]!
  return (
    numbers.length > 1 &&
    (first === 1 || (letters > 1 && first > 1 && first <= letters + 1)) &&
    numbers.every((number, k) => number === first + k)
  )
}

const numberOfColumn = /^\(?(\d{1,2})\)?(?:\s?=[\d\s()+x*:/-]{1,40})?$/u

/**
 * Does a cell over the whole width, printed again in each column, entitle the table above the names of its columns? In two columns two may sign alike.
 * Printed once it does above a column of ordinals.
 */
export function isTitleRow(texts: readonly string[], below: readonly string[] = []): boolean {
  if (texts.length < 3 || !/\p{L}{2}/u.test(texts[0]!)) return false
  return texts.every((text) => text === texts[0]) || (headsOrdinals(below[0] ?? '') && texts.every((text, k) => k === 0 || text === ''))
}

/**
 * How many rows head the columns of a table of bars: a title over them, one or two rows of names, and a row that numbers the columns, above which
 * all is head, however a converter left out what spans its rows.
 */
export function countHeadRows(rows: readonly (readonly string[])[]): number {
  const names = rows.length > 2 && isTitleRow(rows[0]!, rows[1]) ? 1 : 0
  const [first, second, third] = rows.slice(names)
  const heads = names + (second && isTwoRowHead(first!, second) && isHeadAbove(first!, second, third) ? 2 : 1)
  for (let r = heads; r < rows.length && r <= names + mostHeads; r++) {
    const row = rows[r]!
    // plain numbers behind rows that may be data are data too
    if (numbersColumns(row) && (r === heads || !/^\d/u.test(row[0]!))) return r + 1
    if (row.some((text) => figures.test(text)) || (row[0] !== '' && ordinalOf(row[0]!))) break
  }
  return heads
}

/** May two rows head the columns together? */
export function isTwoRowHead(first: readonly string[], second: readonly string[]): boolean {
  return isSplitHead(first, second) || isSpreadHead(first, second) || isNamedBelow(first, second) || isShiftedHead(first, second)
}

/** What stands below them proves it of those heads that any row may look like. */
function isHeadAbove(first: readonly string[], second: readonly string[], third: readonly string[] | undefined): boolean {
  if (isSplitHead(first, second) || isSpreadHead(first, second)) return true
  return isShiftedHead(first, second) ? ordinalOf(third?.[0] ?? '') !== null : measures(first, third)
}

/** The names of columns whose head is split: what spans a column, and the column's own. */
export function splitNames(first: readonly string[], second: readonly string[]): string[] {
  if (isSpreadHead(first, second)) return first.map((text, k) => (second[k] === text ? text : `${text} ${second[k]!}`))
  const below = isShiftedHead(first, second) ? shiftedBack(first, second) : second
  let spanning = ''
  return withSpans(first, below).map((text, k) => {
    spanning = text === '' ? spanning : text
    const own = below[k] ?? ''
    return own === '' ? text : headsOrdinals(text + own) ? text + own : `${spanning} ${own}`.trim()
  })
}

/** A year heads a column, and is no figure there. */
const year = /^(?:19|20)\d{2}$/u
const mostHeads = 4

/**
 * How many rows head the columns together where a cell that spans columns is printed once and one that spans rows is empty below: a row
 * names the parts of what spans above it, and neither counts nor measures.
 */
export function countHeads(rows: readonly (readonly string[])[]): number {
  let heads = 1
  while (heads < mostHeads && heads < rows.length && isBelow(rows[heads - 1]!, rows[heads]!, heads === 1)) heads++
  return heads
}

function isBelow(above: readonly string[], row: readonly string[], first: boolean): boolean {
  if (row[0] !== '' || row.some((text) => text.length > 120 || (figures.test(text) && !year.test(text)))) return false
  if (row.length > above.length) return spannedBy(above, row) !== null
  // of a third row: what the second names may be measured or counted
  return !first && row.length === above.length && row.some((text) => text !== '') && row.every((text, k) => text === '' || above[k] !== '')
}

/**
 * For each cell of a longer row the one above that spans it. Each run of names stands below one cell; or one run below several, that each
 * span as many. Empty cells at its ends stand below one cell each.
 */
function spannedBy(above: readonly string[], row: readonly string[]): number[] | null {
  let at = -1
  const runs = row.map((text, k) => (text === '' || row[k - 1] === '' ? ++at : at))
  if (at === above.length - 1) return runs
  const from = row.findIndex((text) => text !== '')
  const to = row.findLastIndex((text) => text !== '') + 1
  const spanning = above.length - (row.length - to) - from
  const each = (to - from) / spanning
  if (from < 0 || spanning < 1 || !Number.isInteger(each) || row.slice(from, to).includes('')) return null
  return row.map((_, k) => (k < from ? k : k < to ? from + Math.floor((k - from) / each) : above.length - (row.length - k)))
}

/** The names of the columns below such heads: what spans a column, and the column's own. */
export function namesBelow(heads: readonly (readonly string[])[]): string[] {
  let names = [...heads[0]!]
  for (const [r, row] of heads.entries()) {
    if (r === 0) continue
    const spans = row.length > names.length ? spannedBy(heads[r - 1]!, row) : row.map((_, k) => k)
    if (spans) names = row.map((own, k) => `${names[spans[k]!] ?? ''} ${own}`.trim())
  }
  return names
}
