import type { Cell, Line } from '../../../grammars/structure/line.ts'
import {
  archiveItem,
  authorityMark,
  codedForm,
  controlDay,
  controlNumber,
  confirmation,
  dateLine,
  isWebLine,
  mottos,
  isMotto,
  numberLine,
  organWord,
  personName,
  postWord,
  recipientsWord,
  signedNote,
} from '../../../grammars/structure/phrases/index.ts'
import { findCellBreaks, noteAtEnd } from '../../../grammars/structure/cell-breaks.ts'
import { bareLetters, isCapitals } from '../../../grammars/structure/line.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { isPlaced } from '../../../grammars/structure/readings/number-and-date.ts'
import { isRowOfCatalogue } from '../catalogue.ts'
import { headsOrdinals } from '../tables/bar-chunks.ts'
import { cutWords, joinCells } from '../split/cells.ts'
import { pushWords } from '../split/push-words.ts'

const mostRows = 14
/** An end printed row by row has a row for each line of its recipients. */
const mostRowsOfEnd = 80
const lineBreak = /\s?<br\s?\/?>\s?/giu

/**
 * A letterhead or an end laid out as a table: its rows are opened, each cell a line (or several, at `<br>`), so that its parts are read as
 * what they are. Other tables stay as they came; where cells have breaks
 * within, a row has a line for each.
 */
export function openLayoutRows(lines: readonly Line[]): Line[] {
  const opened: Line[] = []
  for (let at = 0; at < lines.length;) {
    if (!lines[at]!.cells) {
      opened.push(lines[at++]!)
      continue
    }
    const ofSite = endOfFields(lines, at)
    let end = Math.max(at + 1, ofSite)
    while (ofSite === at && end < lines.length && lines[end]!.cells && lines[end]!.blanks === 0) end++
    const rows = lines.slice(at, end)
    // a row alone may as well be a sentence with bars in it
    if (!isLaidOut(rows, lines, at)) opened.push(...(rows.length > 1 || rows[0]!.heads || rows[0]!.rule ? rows.flatMap(linesOfRow) : rows))
    else
      for (let i = 0; i < rows.length;) {
        let next = i + 1
        while (next < rows.length && rows[next]!.goesOn) next++
        if (next > i + 1) opened.push(...openColumns(rows.slice(i, next)))
        else opened.push(...openRow(rows[i]!, goesOn(rows[i - 1], rows[i]!)))
        i = next
      }
    at = end
  }
  return opened
}

/** Where the rows end in which a website tells about the document, right above its letterhead; `from` where there are fewer than three. */
function endOfFields(lines: readonly Line[], from: number): number {
  let to = from
  while (to < lines.length && (to === from || lines[to]!.blanks === 0) && isRowOfCatalogue(lines[to]!)) to++
  return to - from < fewestFields ? from : to
}

const fewestFields = 3

/** A row of a table whose cells have breaks within: the lines it was printed on; the tags are marks of the first. */
function linesOfRow(row: Line): Line[] {
  if (!row.text.includes('<')) return [row]
  const tags = row.cells!.flatMap((cell) => Array.from(cell.text.matchAll(lineBreak), (tag) => placeOfTag(cell, tag)))
  if (tags.length === 0) return [row]
  const parts = row.cells!.map((cell) => splitAtBreaks(cell).parts.map((part) => cutWords(part, 0, part.text.length)))
  const { rule, marks, ...plain } = row
  const height = parts.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, i): Line => {
    const cells = row.cells!.map(({ start }, k): Cell => parts[k]![i] ?? { text: '', start, end: start, map: null, styles: null })
    const words = cells.filter(({ text }) => text !== '')
    const line = { ...plain, ...(words.length > 0 ? joinCells(words) : {}), cells }
    return i > 0 ? { ...line, goesOn: true, blanks: 0 } : { ...line, ...(rule ? { rule } : {}), marks: [...(marks ?? []), ...tags] }
  })
}

/** The rows of a letterhead or of an end, with `at` lines above them. */
export function isLaidOut(rows: readonly Line[], lines: readonly Line[], at: number): boolean {
  // a website's note in a frame
  if (rows.length === 1 && isWebLine(rows[0]!.text)) return true
  // a form's name in the right cell above its letterhead
  const words = rows.flatMap(({ cells }) => cells!.filter(({ text }) => text !== ''))
  if (words.length === 1 && codedForm.test(words[0]!.text)) return true
  const count = rows.reduce((sum, row) => sum + (row.goesOn ? 0 : 1), 0)
  if (isSigned(rows) || isPostBeside(rows) || isSignedByForm(rows) || isControlled(rows, lines, at)) return true
  if (isCounted(rows)) return false
  if (count <= mostRows && rows.some(({ cells }) => salutationAlone.test(cells!.find(({ text }) => text !== '')?.text ?? ''))) return true
  if (count <= mostRows) return rows.some((row) => row.cells!.some((cell) => isLayout(cell.text, row.goesOn)))
  return rows.length <= mostRowsOfEnd && rows.slice(0, 3).some((row) => row.cells!.some((cell) => recipientsWord.test(cell.text)))
}

/**
 * `CÔNG TY … | NỘI QUY …` / `Mã hiệu: … | Phiên bản: …`: organ and title above the fields by which a firm controls its documents, at the beginning of
 * the text or below the motto; below a number or a type it is a table.
 */
function isControlled(rows: readonly Line[], lines: readonly Line[], at: number): boolean {
  const isBelowMotto = lines.slice(Math.max(0, at - 2), at).some(({ text }) => isMotto(text))
  if (
    !isBelowMotto &&
    (at > mostRows || lines.slice(0, at).some(({ text }) => numberLine.test(text) || docTypeOfName(text)?.end === text.length))
  )
    return false
  if (rows.length > mostRowsOfControl || !rows[0]!.cells!.some(({ text }) => isCapitals(text) && organWord.test(text))) return false
  const fields = rows.slice(1).flatMap(({ cells }) => cells!.map(({ text }) => text))
  return (
    fields.some((text) => controlNumber.test(text)) &&
    fields.every((text) => text === '' || controlNumber.test(text) || controlDay.test(text))
  )
}

const mostRowsOfControl = 5

/** `TT` heads the first column, or it counts: numbers, days and bodies in such rows are data. */
function isCounted(rows: readonly Line[]): boolean {
  const firsts = rows.map(({ cells }) => cells![0]!.text)
  return headsOrdinals(firsts[0]!) || firsts.some((text, i) => text === '1' && firsts[i + 1] === '2')
}

/**
 * In each column nothing but a post in capitals and, below it, who holds it or that he signs: the end of a law, of minutes or of a form,
 * which have no recipients beside it.
 */
function isSigned(rows: readonly Line[]): boolean {
  const columns: string[][] = []
  for (const { cells } of rows.length > 8 ? [] : rows)
    for (const [k, { text }] of cells!.entries()) (columns[k] ??= []).push(...text.split(lineBreak).filter((part) => part.trim() !== ''))
  const signers = columns.filter((column) => column.length > 0)
  return (
    signers.length > 0 &&
    signers.every(
      (column) =>
        column.length <= 6 &&
        isCapitals(column[0]!) &&
        postWord.test(column[0]!) &&
        (column.some((part) => signedNote.test(part)) || (column.length > 1 && personName.test(column.at(-1)!))),
    )
  )
}

/** `Kính gửi:` in a cell of its own, beside those whom it addresses (NĐ 30/2020 PL III mẫu 1.5). */
const salutationAlone = /^K(?:ính|ÍNH) (?:gửi|GỬI|trình|TRÌNH|chuyển|CHUYỂN)\s?:$/u

/** `|  | THỦ TRƯỞNG CƠ QUAN |`, `- Lưu: VT. | GIÁM ĐỐC`: the post in the right column, beside nothing or the last of the recipients. */
function isPostBeside(rows: readonly Line[]): boolean {
  const [left, right, ...more] = rows[0]!.cells!
  if (rows.length > 1 || more.length > 0 || right === undefined) return false
  return (left!.text === '' || archiveItem.test(left!.text)) && isPostAlone(right.text)
}

/** `|  | ……, ngày … tháng … năm … CHỦ TỊCH (Ký, ghi rõ họ tên) |`: who signs a form, in a row alone; beside other words it heads the column of a list. */
function isSignedByForm(rows: readonly Line[]): boolean {
  const cells = rows.length === 1 ? rows[0]!.cells! : []
  const signers = cells.filter(({ text }) => text !== '' && !confirmation.test(text.toUpperCase()))
  return (
    cells.length > 1 &&
    signers.length > 0 &&
    signers.every(({ text }) => text.length < longestSigner && text.endsWith(')') && noteAtEnd.test(text))
  )
}

const longestSigner = 160

function isPostAlone(text: string): boolean {
  return text.length < 60 && isCapitals(text) && postWord.test(text)
}

/** Within a cell, what looks like a number or a date is of the sentence above. */
function isLayout(text: string, within?: true): boolean {
  if (recipientsWord.test(text)) return true
  if (text.length > 260 || text === '') return false
  const letters = bareLetters(text)
  return (
    mottos.some((motto) => letters.startsWith(motto)) ||
    authorityMark.test(text) ||
    (!within && ((numberLine.test(text) && /\p{L}[-–/]|[-–/]\p{L}/u.test(text)) || isPlaceAndDate(text)))
  )
}

function isPlaceAndDate(text: string): boolean {
  const date = dateLine.exec(text)
  return date !== null && isPlaced(text, date[1])
}

/** Printed line by line, a cell has a row for each of its lines: one that begins no item goes on with the unfinished item above. */
function goesOn(above: Line | undefined, row: Line): boolean {
  const text = above?.cells![0]?.text ?? ''
  return /^[-–+]?\s?\p{L}/u.test(text) && !/[;.:,]$|^Nơi nhận/u.test(text) && /^\p{L}/u.test(row.cells![0]!.text)
}

/** A row printed on several lines: its cells one behind the other, each line by line; an empty line within a cell parts what is around it. */
function openColumns(rows: readonly Line[]): Line[] {
  const opened: Line[] = []
  const columns = rows.reduce((most, row) => Math.max(most, row.cells!.length), 0)
  const marks = [...(rows[0]!.marks ?? [])]
  for (let k = 0; k < columns; k++) {
    let blanks = -1
    for (const row of rows) {
      const cell = row.cells![k]
      if (!cell?.text) {
        if (blanks >= 0) blanks = 1
        continue
      }
      marks.push(...openCell(cell, { blanks: Math.max(0, blanks), bars: blanks < 0 ? 1 : 0 }, opened))
      blanks = 0
    }
  }
  if (opened.length === 0) return [...rows]
  opened[0]!.blanks = rows[0]!.blanks
  const { rule } = rows[0]!
  if (marks.length > 0) opened[0]!.marks = marks
  if (rule) opened[0]!.rule ??= rule
  return opened
}

function openRow(row: Line, goesOn: boolean): Line[] {
  const opened: Line[] = []
  const marks = [...(row.marks ?? [])]
  for (const cell of row.cells!) {
    const first = opened.length === 0
    // whom the cell before addresses
    const isBeside = !first && salutationAlone.test(opened.at(-1)!.text)
    if (cell.text !== '')
      marks.push(...openCell(cell, { blanks: first ? row.blanks : 0, bars: isBeside || (goesOn && first) ? 0 : 1 }, opened))
  }
  // breaks and nothing else
  if (opened.length === 0) return [row]
  if (row.rule) opened.at(-1)!.rule ??= row.rule
  if (marks.length > 0) opened[0]!.marks = marks
  if (!row.unclosed && !row.between) opened.at(-1)!.closes = true
  return opened
}

/** The lines that a cell was printed on; returns the breaks above them, which are of none. */
function openCell(cell: Cell, { blanks, bars }: Pick<Line, 'blanks' | 'bars'>, opened: Line[]): [number, number][] {
  const first = opened.length
  const { parts, above } = splitAtBreaks(cell)
  for (const { rule, ...words } of parts) {
    const starts = [0, ...findCellBreaks(words.text)]
    for (const [i, start] of starts.entries()) {
      const part = cutWords(words, start, starts[i + 1] ?? words.text.length)
      pushWords(part, { carried: false, level: 0, indent: 0 }, null, opened)
    }
    if (rule) opened.at(-1)!.rule = rule
  }
  const line = opened[first]
  if (line) {
    line.blanks = blanks
    line.bars = bars
  }
  return above ? [above] : []
}

/** The lines of a cell; the tags between them are kept as rules of the line before, those `above` all of them apart. */
function splitAtBreaks(cell: Cell): { parts: (Cell & { rule?: [number, number] })[]; above: [number, number] | null } {
  const parts: (Cell & { rule?: [number, number] })[] = []
  let above: [number, number] | null = null
  let from = 0
  for (const match of cell.text.matchAll(lineBreak)) {
    const words = cutWords(cell, from, match.index)
    const rule = placeOfTag(cell, match)
    const before = parts.at(-1)?.rule ?? above
    if (words.text !== '') parts.push({ ...words, rule })
    else if (before) before[1] = rule[1]
    else above = rule
    from = match.index + match[0].length
  }
  const last = cutWords(cell, from, cell.text.length)
  if (last.text !== '') parts.push(last)
  return { parts, above }
}

function placeOfTag(cell: Cell, { index, 0: tag }: RegExpExecArray): [number, number] {
  const origin = (i: number): number => (cell.map ? cell.map[i]! : cell.start + i)
  return [origin(index + tag.indexOf('<')), origin(index + tag.trimEnd().length - 1) + 1]
}
