import type { Cell, Line } from '../../grammars/structure/line.ts'
import { authorityMark, dateLine, mottos, numberLine, recipientsWord } from '../../grammars/structure/phrases.ts'
import { bareLetters } from '../../grammars/structure/line.ts'
import { cutWords } from './split-lines.ts'

const mostRows = 14
/** An end printed row by row has a row for each line of its recipients. */
const mostRowsOfEnd = 80
const lineBreak = /\s?<br\s?\/?>\s?/giu

/**
 * A letterhead or an end laid out as a table: its rows are opened, each cell a line (or several, at `<br>`), so that its parts are read as
 * what they are. Other tables stay as they came.
 */
export function openLayoutRows(lines: readonly Line[]): Line[] {
  const opened: Line[] = []
  for (let at = 0; at < lines.length;) {
    if (!lines[at]!.cells) {
      opened.push(lines[at++]!)
      continue
    }
    let end = at + 1
    while (end < lines.length && lines[end]!.cells && lines[end]!.blanks === 0) end++
    const rows = lines.slice(at, end)
    if (!isLaidOut(rows)) opened.push(...rows)
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

function isLaidOut(rows: readonly Line[]): boolean {
  const count = rows.reduce((sum, row) => sum + (row.goesOn ? 0 : 1), 0)
  if (count <= mostRows) return rows.some((row) => row.cells!.some((cell) => isLayout(cell.text, row.goesOn)))
  return rows.length <= mostRowsOfEnd && rows.slice(0, 3).some((row) => row.cells!.some((cell) => recipientsWord.test(cell.text)))
}

/** Within a cell, what looks like a number or a date is of the sentence above. */
function isLayout(text: string, within?: true): boolean {
  if (text.length > 260 || text === '') return false
  const letters = bareLetters(text)
  return (
    mottos.some((motto) => letters.startsWith(motto)) ||
    recipientsWord.test(text) ||
    authorityMark.test(text) ||
    (!within && ((numberLine.test(text) && /\p{L}[-–/]|[-–/]\p{L}/u.test(text)) || dateLine.test(text)))
  )
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
  for (let k = 0; k < columns; k++) {
    let blanks = -1
    for (const row of rows) {
      const cell = row.cells![k]
      if (!cell?.text) {
        if (blanks >= 0) blanks = 1
        continue
      }
      opened.push(
        ...splitAtBreaks(cell).map((part, i) =>
          lineOf(part, { blanks: i === 0 ? Math.max(0, blanks) : 0, bars: blanks < 0 && i === 0 ? 1 : 0 }),
        ),
      )
      blanks = 0
    }
  }
  opened[0]!.blanks = rows[0]!.blanks
  const { rule, marks } = rows[0]!
  if (marks) opened[0]!.marks = marks
  if (rule) opened[0]!.rule ??= rule
  return opened
}

function lineOf(
  { rule, ...words }: Cell & { first: boolean; rule?: [number, number] },
  { blanks, bars }: Pick<Line, 'blanks' | 'bars'>,
): Line {
  const { text, start, end, map, styles } = words
  const line: Line = { text, start, end, map, styles, blanks, bars, carried: false, level: 0, piece: false, indent: 0, cells: null }
  if (rule) line.rule = rule
  return line
}

function openRow(row: Line, goesOn: boolean): Line[] {
  const parts = row.cells!.filter((cell) => cell.text !== '').flatMap(splitAtBreaks)
  return parts.map((part, i): Line => {
    const line = lineOf(part, { blanks: i === 0 ? row.blanks : 0, bars: part.first && !(goesOn && i === 0) ? 1 : 0 })
    if (i === parts.length - 1 && row.rule) line.rule ??= row.rule
    if (i === 0 && row.marks) line.marks = row.marks
    return line
  })
}

/** The lines of a cell; the tags between them are kept as rules of the line before. */
function splitAtBreaks(cell: Cell): (Cell & { first: boolean; rule?: [number, number] })[] {
  const parts: (Cell & { first: boolean; rule?: [number, number] })[] = []
  const origin = (i: number): number => (cell.map ? cell.map[i]! : cell.start + i)
  let from = 0
  for (const match of cell.text.matchAll(lineBreak)) {
    const words = cutWords(cell, from, match.index)
    const tag = match.index + match[0].indexOf('<')
    const rule: [number, number] = [origin(tag), origin(match.index + match[0].trimEnd().length - 1) + 1]
    const above = parts.at(-1)
    if (words.text !== '') parts.push({ ...words, first: from === 0, rule })
    else if (above?.rule) above.rule[1] = rule[1]
    from = match.index + match[0].length
  }
  parts.push({ ...cutWords(cell, from, cell.text.length), first: from === 0 })
  return parts.filter((part) => part.text !== '')
}
