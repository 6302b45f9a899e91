import { findCellBreaks } from '../../../grammars/structure/cell-breaks.ts'
import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { type DrawnTable } from '../../../grammars/structure/drawn-tables.ts'
import { trim } from './blanks.ts'
import { cutWords, joinCells } from './cells.ts'
import { closeAll, readWords } from './inline-marks.ts'
import type { Emphasis } from './inline-marks.ts'
import { pushWords } from './push-words.ts'

/** `+-----+-----+` and `-----+-----` between the rows of a grid. */
export function isGridRule(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from)
  if (first !== 43 && first !== 45) return false
  const second = text.charCodeAt(from + 1)
  return (second === 45 || second === 61) && /^(?:\+(?:[-=:]+\+)+|[-=]+(?:\+[-=]+)+)$/u.test(text.slice(from, to))
}

/** A line with bars inside: a row of cells. A rule between rows (`|---|---|`, `|---+---|`) is no line. */
export function readRow(text: string, from: number, to: number, indent: number, open: Emphasis, lines: Line[]): void {
  const cells: Cell[] = []
  const inner = { start: from, end: to }
  const before = lines.length
  if (text.charCodeAt(from) === 124) inner.start++
  if (text.charCodeAt(to - 1) === 124 && to - 1 > inner.start) inner.end--
  for (let at = inner.start; at <= inner.end;) {
    let bar = at
    while (bar < inner.end && text.charCodeAt(bar) !== 124) bar++
    closeAll(open)
    cells.push(readWords(text, ...trim(text, at, bar), open))
    at = bar + 1
  }
  closeAll(open)
  if (cells.every((cell) => cell.text === '' || /^:?[-=+]{2,}:?$/u.test(cell.text))) {
    addRule(text, from, to, indent, lines)
    // a row without words parts nothing
    if (cells.some((cell) => cell.text !== '')) lines.at(-1)!.ruled = true
    return
  }
  const words = cells.filter((cell) => cell.text !== '')
  if (words.length === 1 && cells.length === 1) {
    // what is left of a layout's row may hold a whole end in one line
    const [whole] = words
    const starts = [0, ...findCellBreaks(whole!.text)]
    for (const [i, start] of starts.entries())
      pushWords(cutWords(whole!, start, starts[i + 1] ?? whole!.text.length), { carried: false, level: 0, indent }, null, lines)
    if (inner.start === from && inner.end < to && lines.length > before) lines.at(-1)!.closes = true
    if (inner.start > from && inner.end < to && lines.length === before + 1) lines.at(-1)!.alone = true
    return
  }
  lines.push({ ...joinCells(words), blanks: 0, bars: 0, carried: false, level: 0, piece: false, indent, cells })
  if (inner.start > from && inner.end === to) lines.at(-1)!.unclosed = true
  else if (inner.start === from && inner.end < to) lines.at(-1)!.closes = true
  else if (inner.start === from) lines.at(-1)!.between = true
}

/** A rule between rows belongs to the line above it; as the first line it is one itself. */
export function addRule(text: string, from: number, to: number, indent: number, lines: Line[]): void {
  const above = lines.at(-1)
  if (above) above.rule = [above.rule?.[0] ?? from, to]
  else
    lines.push({
      text: text.slice(from, to),
      start: from,
      end: to,
      map: null,
      styles: null,
      blanks: 0,
      bars: 0,
      carried: false,
      level: 0,
      piece: false,
      indent,
      cells: null,
    })
}

/**
 * A drawn table as lines whose cells are known. What stands between the words (rules, tags, the backslash of a break) goes with the first.
 * In Markdown (`escapes`) a backslash makes a mark a character.
 */
export function pushDrawn(
  text: string,
  table: DrawnTable,
  { blanks, bars }: Pick<Line, 'blanks' | 'bars'>,
  escapes: boolean,
  lines: Line[],
): void {
  const first = lines.length
  let open: Emphasis[] = []
  let inRow = false
  for (const { cells: ranges, goesOn, head } of table.lines) {
    if (!goesOn) {
      inRow = false
      open = ranges.map(() => ({ strong: false, emphasis: false }))
    }
    const cells = ranges.map((range, k): Cell => {
      const [from, to] = range ?? [table.start, table.start]
      return readWords(text, from, to, (open[k] ??= { strong: false, emphasis: false }), false, escapes)
    })
    const words = cells.filter((cell) => cell.text !== '')
    if (words.length === 0) continue
    // as in tables of Markdown, no blank line parts the rows
    const line: Line = { ...joinCells(words), blanks: escapes ? -1 : 0, bars: 0, carried: false, level: 0, piece: false, indent: 0, cells }
    if (inRow) line.goesOn = true
    if (head) line.heads = true
    inRow = true
    lines.push(line)
  }
  const line = lines[first]
  if (!line) {
    addRule(text, table.start, table.end, 0, lines)
    return
  }
  line.blanks = blanks
  line.bars = bars
  line.marks = marksBetween(text, table, lines.slice(first))
}

/** The stretches of a table that are no words, but for bars and marks of emphasis alone. */
function marksBetween(text: string, { start, end }: DrawnTable, lines: readonly Line[]): [number, number][] {
  const words = lines.flatMap((line) => line.cells!.filter((cell) => cell.text !== ''))
  words.sort((a, b) => a.start - b.start)
  const marks: [number, number][] = []
  for (let i = 0; i <= words.length; i++) {
    const from = i === 0 ? start : words[i - 1]!.end
    const printed = text.slice(from, words[i]?.start ?? end)
    const at = printed.search(/[^\s|*_]/u)
    if (at >= 0) marks.push([from + at, from + printed.replace(/[\s|*_]+$/u, '').length])
  }
  return marks
}
