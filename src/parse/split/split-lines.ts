import { findCellBreaks } from '../../../grammars/structure/cell-breaks.ts'
import { breaksOfCollapsed } from '../../../grammars/structure/collapsed.ts'
import { breaksOfColumns } from '../../../grammars/structure/columns.ts'
import type { Cell, Line, Style } from '../../../grammars/structure/line.ts'
import { findLostBreaks } from '../../../grammars/structure/lost-breaks.ts'
import { cutSigners, splitsIntoPieces } from '../../../grammars/structure/pieces.ts'
import { isDoubleSpaced } from './double-spaced.ts'
import { readTagged } from './inline-walk.ts'
import { endOfLineNumber, findLineNumbers } from './line-numbers.ts'
import { endOfMark, endOfQuotation } from './quoted-mail.ts'
import { findDrawnTables, type DrawnTable } from '../tables/drawn-tables.ts'

/** Open emphasis at a point of the text. */
interface Emphasis {
  strong: boolean
  emphasis: boolean
  /** Every line has a blank one above it, over which emphasis goes on. */
  spaced?: boolean
}

/**
 * Plain text → its lines, with the markup that real text carries (`**`, `*`, `__`, `#`, `|`) taken out of the words.
 * Blank lines, lone bars and lines of marks alone are counted on the line that follows.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const open: Emphasis = { strong: false, emphasis: false, spaced: text.includes('*') && isDoubleSpaced(text) }
  /** Tags above the first words. */
  const above: [number, number][] = []
  let blanks = 0
  let bars = 0
  let at = 0
  /** Where the lines of a quoted mail end. */
  let quoted = 0
  const listing = findLineNumbers(text)
  const tables = findDrawnTables(text, { grids: false })
  let table = 0
  while (at < text.length) {
    while (table < tables.length && tables[table]!.start < at) table++
    if (tables[table]?.start === at) {
      const drawn = tables[table]!
      pushDrawn(text, drawn, { blanks, bars }, false, lines)
      blanks = bars = 0
      closeAll(open)
      const end = lineEnd(text, drawn.end)
      at = text.slice(drawn.end, end).trim() === '' ? afterLine(text, end) : drawn.end
      continue
    }
    const end = lineEnd(text, at)
    const next = afterLine(text, end)
    let from = at
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    const number = listing ? endOfLineNumber(text, at, listing) : from
    if (number > from) {
      above.push([from, number])
      from = number
      while (from < to && isBlank(text.charCodeAt(from))) from++
    }
    if (text.charCodeAt(from) === 62) {
      if (at >= quoted) quoted = endOfQuotation(text, at)
      if (at < quoted) {
        above.push([from, endOfMark(text, at)])
        from = endOfMark(text, at)
        while (from < to && isBlank(text.charCodeAt(from))) from++
      }
    }
    if (isDirt(text, from, end)) {
      above.push([from, from + 1])
      from += 2
      while (from < to && isBlank(text.charCodeAt(from))) from++
    }
    if (text.charCodeAt(from) === backslash && isEscapedSign(text, from, end)) above.push([from, ++from])
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (from === to) {
      if (++blanks > 1 || !open.spaced) closeAll(open)
    } else if (to - from === 1 && text.charCodeAt(from) === 124) {
      bars++
      closeAll(open)
    } else {
      const before = lines.length
      // a converter's own sign that the line ends here
      const stop = to - from > 1 && text.charCodeAt(to - 1) === 92 && text.charCodeAt(to - 2) !== 92 ? to - 1 : -1
      const marks = [...readLine(text, from, stop < 0 ? to : trim(text, from, stop)[1], from - at, open, lines)]
      if (stop >= 0) marks.push([stop, stop + 1])
      const host = lines[before] ?? lines.at(-1)
      if (host && above.length + marks.length > 0) host.marks = [...above.splice(0), ...(host.marks ?? []), ...marks]
      else above.push(...marks)
      if (lines.length > before) {
        lines[before]!.blanks = blanks
        lines[before]!.bars = bars
        blanks = 0
        bars = 0
      } else if (lines.at(-1)?.rule?.[1] !== to) blanks++
    }
    at = next
  }
  for (const [start, end] of above) addRule(text, start, end, 0, lines)
  const last = lines.at(-1)
  if (last && bars > 0) last.barsBehind = bars
  return lines
}

/** `\- Lưu: VT`, a `\*` alone: a converter to Markdown makes a character of the sign that opens a line. */
function isEscapedSign(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at + 1)
  return (code === 42 || code === 43 || code === 45) && (at + 2 >= end || isBlank(text.charCodeAt(at + 2)))
}

function lineEnd(text: string, from: number): number {
  let i = from
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) break
  }
  return i
}

function afterLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** The end of a line is one too, between the tags of a table. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff || code === 0x3000
}

/** Capitals, place and date, and the words that open the other lines of a head, a basis, a unit. */
const opensLine =
  /^(?:\p{Lu}[\p{Lu}\s,-]{5,160}$|\p{Lu}[\p{L} ]{1,30}, ng\p{L}y|(?:Căn cứ|Điều|Chương|Mục|Phần|Kính gửi|Nơi nhận|Số|Về việc|V\/v|Độc lập)(?!\p{L}))/u

/** `~ Hà Nội, ngày …`, `» Điều 2. …`: a sign that opens no line, and a blank, before what does: what a scanner made of the edge of the paper. */
function isDirt(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at)
  if (
    text.charCodeAt(at + 1) !== 32 ||
    (code < 128 ? code !== 46 && code !== 94 && code !== 96 && code !== 126 : !'«»’¬¦'.includes(text[at]!))
  )
    return false
  return opensLine.test(text.slice(at + 2, to))
}

function closeAll(open: Emphasis): void {
  open.strong = false
  open.emphasis = false
}

/** `ngày-|“tháng 11`: what a scanner made of a day written by hand; its stroke is no bar of a table. */
const penStroke = /^[^|]{0,120}ngày[^|\p{L}]{0,4}\|[^|\p{L}]{0,4}tháng[^|]{0,40}$/u

/**
 * One printed line → its pieces: cells between bars, columns of a letterhead, or the line as it is. Returns the tags around its words.
 */
function readLine(text: string, from: number, to: number, indent: number, open: Emphasis, lines: Line[]): readonly [number, number][] {
  let level = 0
  while (level < 6 && text.charCodeAt(from + level) === 35) level++
  if (level > 0 && isBlank(text.charCodeAt(from + level))) {
    from += level
    while (from < to && isBlank(text.charCodeAt(from))) from++
  } else level = 0
  if (from === to) return none
  if (isGridRule(text, from, to)) {
    addRule(text, from, to, indent, lines)
    lines.at(-1)!.ruled = true
    return none
  }
  const seen = lookAt(text, from, to)
  const tagged = seen & sawTag && !text.slice(from, to).includes('\\') ? readTagged(text, from, to) : null
  if (tagged) {
    for (const cell of tagged.lines) pushWords(cell, { carried: false, level, indent }, null, lines)
    return tagged.marks
  }
  if (seen & sawBar && !penStroke.test(text.slice(from, to))) {
    readRow(text, from, to, indent, open, lines)
    return none
  }
  const carried = open.strong || open.emphasis
  const whole = readWords(text, from, to, open, (seen & (sawMark | sawBlanks)) === 0)
  if (whole.text === '') return none
  const at = lines.length
  const gap = (seen & sawGap) !== 0
  pushWords(whole, { carried, level, indent }, gap ? text.slice(from, to) : null, lines)
  if (gap && at < lines.length) setColumns(lines[at]!, text, from, to)
  if (at < lines.length && lines[at + 1]?.piece !== false) setTabbed(lines[at]!, text, from, to)
  return none
}

/**
 * The words of a printed line as the lines they are: breaks that were lost, two parts of a document side by side, or one line, as most are.
 * `raw` is the line as printed where it has a wide gap.
 */
export function pushWords(
  whole: Cell,
  { carried, level, indent }: Pick<Line, 'carried' | 'level' | 'indent'>,
  raw: string | null,
  lines: Line[],
): void {
  const beside = raw === null ? null : cutSigners(whole.text, raw)
  const lost = beside ? null : breaksOf(whole.text)
  const cuts = beside ?? (lost ? null : splitsIntoPieces(whole.text, raw))
  if (!lost && !cuts) {
    const { text, start, end, map, styles } = whole
    lines.push({ text, start, end, map, styles, blanks: 0, bars: 0, carried, level, piece: false, indent, cells: null })
    return
  }
  const starts = lost ? [0, ...lost] : cuts!.map(([start]) => start)
  for (const [i, start] of starts.entries()) {
    const words = cutWords(whole, start, starts[i + 1] ?? whole.text.length)
    if (words.text === '') continue
    lines.push({ ...words, blanks: 0, bars: 0, carried: carried && start === 0, level, piece: !lost && start > 0, indent, cells: null })
  }
}

function breaksOf(text: string): number[] | null {
  return breaksOfCollapsed(text) ?? breaksOfColumns(text) ?? findLostBreaks(text)
}

/** `+-----+-----+` and `-----+-----` between the rows of a grid. */
function isGridRule(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from)
  if (first !== 43 && first !== 45) return false
  const second = text.charCodeAt(from + 1)
  return (second === 45 || second === 61) && /^(?:\+(?:[-=:]+\+)+|[-=]+(?:\+[-=]+)+)$/u.test(text.slice(from, to))
}

/** Three or more things apart by tabs or wide gaps: columns. */
function setColumns(line: Line, text: string, from: number, to: number): void {
  const columns: Cell[] = []
  const open: Emphasis = { strong: false, emphasis: false }
  let last = from
  for (const match of text.slice(from, to).matchAll(/(?:[^\t ]| {1,2}(?! ))+/gu)) {
    const start = from + match.index
    const words = readWords(text, ...trim(text, start, start + match[0].length), open)
    if (words.text === '') continue
    const gap = text.slice(last, start)
    if (columns.length > 0 && /^\t+$/.test(gap)) words.tabs = gap.length
    last = start + match[0].length
    columns.push(words)
  }
  if (columns.length >= 3) line.columns = columns
}

/** What stands before, between and behind its tabs, where it has any: cells, empty ones too. */
function setTabbed(line: Line, text: string, from: number, to: number): void {
  while (isSpaceOrTab(text.charCodeAt(from - 1))) from--
  while (isSpaceOrTab(text.charCodeAt(to))) to++
  const printed = text.slice(from, to)
  if (!printed.includes('\t')) return
  const open: Emphasis = { strong: false, emphasis: false }
  let at = from
  line.tabbed = printed.split('\t').map((cell) => {
    const words = readWords(text, ...trim(text, at, at + cell.length), open)
    at += cell.length + 1
    return words
  })
}

function isSpaceOrTab(code: number): boolean {
  return code === 9 || code === 32
}

const sawBar = 1
const sawMark = 2
const sawBlanks = 4
const sawGap = 8
const sawTag = 16

const none: readonly [number, number][] = []

/** What a line holds, in one pass: bars, marks of emphasis, blanks that are no single space, gaps as wide as those between columns. */
function lookAt(text: string, from: number, to: number): number {
  let seen = 0
  let blanks = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 124) {
      blanks = 0
      if (code === 160 || code === 0xfeff || code === 0x3000) seen |= sawBlanks
    } else if (code === 32) {
      blanks++
      if (blanks > 1) seen |= blanks > 2 ? sawBlanks | sawGap : sawBlanks
    } else {
      blanks = 0
      if (code === 124) seen |= sawBar
      else if (code === 60) seen |= sawTag
      else if (code === 42 || code === 95) seen |= sawMark
      else if (code === 9) seen |= sawBlanks | sawGap
      else if (code === 11 || code === 12) seen |= sawBlanks
    }
  }
  return seen
}

/** A line with bars inside: a row of cells. A rule between rows (`|---|---|`, `|---+---|`) is no line. */
function readRow(text: string, from: number, to: number, indent: number, open: Emphasis, lines: Line[]): void {
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

function trim(text: string, from: number, to: number): [number, number] {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return [from, to]
}

/** The words of a row as one line, for the readings that look at lines. */
export function joinCells(cells: readonly Cell[], gap = ' '): Cell {
  if (cells.length === 1) return cells[0]!
  let text = ''
  let end = 0
  const map: number[] = []
  for (const cell of cells) {
    if (text !== '' && gap !== '') {
      text += gap
      map.push(end)
    }
    end = cell.end
    for (let i = 0; i < cell.text.length; i++) map.push(cell.map ? cell.map[i]! : cell.start + i)
    text += cell.text
  }
  return { text, start: cells[0]!.start, end: cells.at(-1)!.end, map: Uint32Array.from(map), styles: null }
}

/** A part of a line's words as words of their own. */
export function cutWords(words: Cell, start: number, end: number): Cell {
  while (start < end && words.text[start] === ' ') start++
  while (end > start && words.text[end - 1] === ' ') end--
  const offset = (i: number): number => (words.map ? words.map[i]! : words.start + i)
  const styles = words.styles
    ?.filter((s) => s.end > start && s.start < end)
    .map((s) => ({ ...s, start: Math.max(0, s.start - start), end: Math.min(end, s.end) - start }))
  return {
    text: words.text.slice(start, end),
    start: end > start ? offset(start) : words.start,
    end: end > start ? offset(end - 1) + 1 : words.start,
    map: words.map ? words.map.slice(start, end) : null,
    styles: styles?.length ? styles : null,
  }
}

const star = 42
const underscore = 95
const backslash = 92

/**
 * The words between two offsets: marks of emphasis become styles, runs of blanks one space. Text copied from websites closes emphasis
 * after a blank (`**KẾT LUẬN **`) and breaks it over lines, so marks toggle; a mark that can only be a character stays one.
 */
function readWords(text: string, from: number, to: number, open: Emphasis, isPlain = false, escapes = false): Cell {
  if (!open.strong && !open.emphasis && isPlain) return { text: text.slice(from, to), start: from, end: to, map: null, styles: null }
  let words = ''
  /** Nothing yet, or a blank at the end: to ask the words themselves would copy them each time. */
  let isBlankBefore = true
  const map: number[] = []
  const styles: Style[] = []
  const since = { strong: open.strong ? 0 : -1, emphasis: open.emphasis ? 0 : -1 }
  const toggle = (type: 'strong' | 'emphasis'): void => {
    if (open[type]) {
      if (since[type] < words.length) styles.push({ start: since[type], end: words.length, type })
      since[type] = -1
    } else since[type] = words.length
    open[type] = !open[type]
  }
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (escapes && code === backslash) {
      const next = i + 1 < to ? text.charCodeAt(i + 1) : 32
      // before a break, or before the marks that close what is open, it breaks the line
      if (isBlank(next) || (next === star && closesAll(text, i + 1, to, open))) continue
      if (/[!-/:-@[-`{-~]/u.test(text[i + 1]!)) {
        map.push(i + 1)
        words += text[++i]!
        isBlankBefore = false
        continue
      }
    }
    if (code === star || (code === underscore && text.charCodeAt(i + 1) === underscore)) {
      let run = 1
      while (i + run < to && text.charCodeAt(i + run) === code) run++
      const mark = readMark(text, i, run, from, to, open, code)
      if (mark === 'emphasis' || mark === 'both') toggle('emphasis')
      if (mark === 'strong' || mark === 'both') toggle('strong')
      if (mark === 'character') {
        for (let k = 0; k < run; k++) map.push(i + k)
        words += text.slice(i, i + run)
        isBlankBefore = false
      }
      i += run - 1
    } else if (isBlank(code)) {
      if (!isBlankBefore) {
        words += ' '
        map.push(i)
        isBlankBefore = true
      }
    } else {
      words += text[i]!
      map.push(i)
      isBlankBefore = false
    }
  }
  if (isBlankBefore) words = words.slice(0, -1)
  for (const type of ['strong', 'emphasis'] as const) {
    if (open[type] && since[type] >= 0 && since[type] < words.length) styles.push({ start: since[type], end: words.length, type })
  }
  for (const style of styles) style.end = Math.min(style.end, words.length)
  const kept = styles.filter((style) => style.end > style.start)
  return {
    text: words,
    start: words === '' ? from : map[0]!,
    end: words === '' ? from : map[words.length - 1]! + 1,
    map: Uint32Array.from(map.slice(0, words.length)),
    styles: kept.length > 0 ? kept : null,
  }
}

/** As many stars as close the emphasis that is open, and nothing behind them. */
function closesAll(text: string, at: number, to: number, open: Emphasis): boolean {
  const stars = (open.strong ? 2 : 0) + (open.emphasis ? 1 : 0)
  return stars > 0 && to - at === stars && text.slice(at, to) === '*'.repeat(stars)
}

/** What a run of `*` or `__` does: opens or closes emphasis, nothing (`****`), or stands for itself. */
function readMark(
  text: string,
  at: number,
  run: number,
  from: number,
  to: number,
  open: Emphasis,
  code: number,
): 'strong' | 'emphasis' | 'both' | 'none' | 'character' {
  const alone = run === to - from
  if (code === underscore) return run === 2 ? 'strong' : run === 4 ? 'none' : 'character'
  if (alone) {
    if (run === 1) return open.emphasis ? 'emphasis' : 'character'
    if (run === 2) return open.strong ? 'strong' : 'none'
    return 'character'
  }
  if (run > 4) return 'character'
  if (run === 4) return 'none'
  if (run === 3) return 'both'
  if (run === 2) return 'strong'
  if (text.charCodeAt(at - 1) === 40 && text.charCodeAt(at + 1) === 41) return 'character'
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32
  if (open.emphasis) return 'emphasis'
  if (!isBlank(after)) return isSign(text, at, to) || (at === from && isItemStar(text, at, open.spaced)) ? 'character' : 'emphasis'
  // `* ` opens emphasis only where a mark closes it soon; else it is a bullet, a footnote's star, a sign
  if (at === from && closesSoon(text, at + 1, open.spaced)) return 'emphasis'
  return 'character'
}

/** `5*3 m`, `Giá trị*: 500 đồng`, `lao động*. (*) …`, `ngày*Ï`: behind a word, between figures, before a sign, or with no other soon that closes what it would open (`tr*ò chơi*`). */
function isSign(text: string, at: number, to: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false
  if (/\d/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return true
  return /^[.,;:!?)”](?!\*)/u.test(text.slice(at + 1, at + 3)) || text.slice(at + 1, Math.min(to, at + longestWithin)).search(loneStar) < 0
}

/** `*Thời gian: tháng 3` / `*Địa điểm: hội trường`: a star that begins a line before a word closes nothing; with no other before the next blank line it is one more of them. */
function isItemStar(text: string, at: number, isSpaced: boolean | undefined): boolean {
  if (text.charCodeAt(at - 1) > 32) return false
  const next = text.slice(at + 1, at + longestParagraph).search(isSpaced ? nextStarSpaced : nextStar)
  if (next < 0 || text.charCodeAt(at + 1 + next) !== star) return true
  return /[\r\n][ \t]{0,8}$/.test(text.slice(at, at + 1 + next)) && /[^\s*]/.test(text.slice(at + 2 + next, at + 4 + next))
}

/** A star, or a blank line. */
const nextStar = /\*|(?:\r\n|\r(?!\n)|\n)[ \t]{0,8}[\r\n]/u
/** The same where every line has a blank one above it. */
const nextStarSpaced = /\*|(?:(?:\r\n|\r(?!\n)|\n)[ \t]{0,8}){3}/u
const longestParagraph = 1500

/** A star that is no mark in brackets. */
const loneStar = /\*(?<!\(\*(?=\)))/u

/** How far emphasis goes that begins inside a word. */
const longestWithin = 120

/** A single `*` behind a character within the next 1,500, in the same block. */
function closesSoon(text: string, from: number, isSpaced: boolean | undefined): boolean {
  const limit = Math.min(text.length, from + 1500)
  const most = isSpaced ? 2 : 1
  let begins = 0
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      if (begins >= most) return false
      begins++
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    } else if (code === star) {
      if (text.charCodeAt(i + 1) === star || text.charCodeAt(i - 1) === star) begins = 0
      else if (begins > 0) return false
      else if (!isBlank(text.charCodeAt(i - 1))) return true
      // another one opens first
      else if (i + 1 < limit && !isBlank(text.charCodeAt(i + 1))) return false
    } else if (code === 124 && begins > 0) return false
    else if (!isBlank(code)) begins = 0
  }
  return false
}
