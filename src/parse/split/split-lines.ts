import type { Line } from '../../../grammars/structure/line.ts'
import { isDoubleSpaced } from './double-spaced.ts'
import { readTagged } from './inline-walk.ts'
import { endOfLineNumber, findLineNumbers } from './line-numbers.ts'
import { endOfMark, endOfQuotation, isQuoted } from './quoted-mail.ts'
import { findDrawnTables } from '../../../grammars/structure/drawn-tables.ts'
import { addRule, isGridRule, pushDrawn, readRow } from './bar-lines.ts'
import { isBlank, trim } from './blanks.ts'
import { setColumns, setTabbed } from './columns.ts'
import { backslash, closeAll, isEscapedSign, readWords } from './inline-marks.ts'
import type { Emphasis } from './inline-marks.ts'
import { isLaidOut } from '../mend/open-layout-rows.ts'
import { lookAt, sawBar, sawBlanks, sawGap, sawMark, sawTag } from './look-at.ts'
import { pushWords } from './push-words.ts'

/**
 * Plain text → its lines, with the markup that real text carries (`**`, `*`, `__`, `#`, `|`) taken out of the words.
 * Blank lines, lone bars and lines of marks alone are counted on the line that follows. In a text that a converter wrote with
 * escapes (`escaped`) drawn tables are read as in Markdown, and so are the grids of a letterhead or an end in any.
 */
export function splitLines(text: string, escaped = false): Line[] {
  const lines: Line[] = []
  const open: Emphasis = { strong: false, emphasis: false, spaced: text.includes('*') && isDoubleSpaced(text) }
  /** Tags above the first words. */
  const above: [number, number][] = []
  let blanks = 0
  let bars = 0
  let at = 0
  /** Where the lines of a quoted mail end. */
  let quoted = 0
  const isWhole = isQuoted(text)
  const listing = findLineNumbers(text)
  const tables = findDrawnTables(text, { grids: true })
  let table = 0
  while (at < text.length) {
    while (table < tables.length && tables[table]!.start < at) table++
    if (tables[table]?.start === at) {
      const drawn = tables[table]!
      const rows: Line[] = []
      pushDrawn(text, drawn, { blanks, bars }, escaped, rows)
      table++
      // of a table of data any line with bars may be a row
      if (escaped || !drawn.grid || isLaidOut(rows, lines, lines.length)) {
        for (const row of rows) {
          row.blanks = Math.max(0, row.blanks)
          lines.push(row)
        }
        blanks = bars = 0
        closeAll(open)
        const end = lineEnd(text, drawn.end)
        at = text.slice(drawn.end, end).trim() === '' ? afterLine(text, end) : drawn.end
        continue
      }
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
      if (at >= quoted) quoted = endOfQuotation(text, at, isWhole)
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
      else if (bars > 0) lines.at(-1)!.lastOfRow = true
    }
    at = next
  }
  for (const [start, end] of above) addRule(text, start, end, 0, lines)
  const last = lines.at(-1)
  if (last && bars > 0) last.barsBehind = bars
  return lines
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

/** Capitals, place and date, and the words that open the other lines of a head, a basis, a unit. */
const opensLine =
  /^(?:\p{Lu}[\p{Lu}\s,-]{5,160}$|\p{Lu}[\p{L} ]{1,30}, ng\p{L}y|(?:Căn cứ|Điều|Chương|Mục|Phần|Kính gửi|Nơi nhận|Số|Về việc|V\/v|Độc lập)(?!\p{L}))/u

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
    if (lines.length === 0) return [[from, to]]
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

/** `ngày-|“tháng 11`: what a scanner made of a day written by hand; its stroke is no bar of a table. */
const penStroke = /^[^|]{0,120}ngày[^|\p{L}]{0,4}\|[^|\p{L}]{0,4}tháng[^|]{0,40}$/u

const none: readonly [number, number][] = []
