import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { markOfNote } from '../find-notes.ts'
import { lastSign } from './signs.ts'

/** Longer than any print line: here a line is a paragraph. */
export const printWidth = 170

/**
 * For each line the longest of those near it, and how many are about as long: several mean text wrapped at that width. Notes are in smaller
 * print, with more letters a line: they tell nothing of the width of the text above and below them.
 */
export function widthsAround(lines: readonly Line[]): { width: Uint32Array; full: Uint8Array } {
  const width = new Uint32Array(lines.length)
  const full = new Uint8Array(lines.length)
  const noted = linesOfNotes(lines)
  const lengths = Uint32Array.from(lines, (line) => (isOfTable(line) ? 0 : line.text.length))
  for (let i = 0; i < lines.length; i++) {
    const from = Math.max(0, i - 5)
    const to = Math.min(lines.length, i + 5)
    const ofText = noted !== null && noted[i]! === 0 && (i === 0 || noted[i - 1]! === 0)
    let longest = 0
    for (let k = from; k < to; k++) if (!ofText || noted[k]! === 0) longest = Math.max(longest, lengths[k]!)
    let count = 0
    for (let k = from; k < to; k++) if ((!ofText || noted[k]! === 0) && lengths[k]! > 0 && lengths[k]! >= longest * 0.85) count++
    width[i] = longest
    full[i] = count
  }
  return { width, full }
}

/** The row of a table, or a cell that holds a whole paragraph: neither tells how wide the lines beside it are printed. */
function isOfTable({ text, bars, cells, piece }: Line): boolean {
  return cells !== null || ((piece || bars > 0) && text.length > printWidth)
}

/** 1 for each line of a note: its first, and those below without a blank line or a mark; `null` where there are none. */
function linesOfNotes(lines: readonly Line[]): Uint8Array | null {
  let noted: Uint8Array | null = null
  let last = -longestNote
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const isBelow = i - last < longestNote && noted?.[i - 1] === 1 && line.blanks + line.bars === 0 && !line.cells && !line.opensPage
    if (line.note || (opensWithSign(line) && markOfNote(line))) last = i
    else if (!isBelow || readMarkers(line.text).length > 0) continue
    noted ??= new Uint8Array(lines.length)
    noted[i] = 1
  }
  return noted
}

/** `[1] …`, `¹ …`: what stands in round brackets may be an item. */
function opensWithSign({ text, cells }: Line): boolean {
  const first = text.charCodeAt(0)
  return !cells && (first === 91 || first === 60 || first === 36 || first === 94 || (first >= 178 && first <= 185) || first >= 8304)
}

/** As many lines as most notes have at most. */
const longestNote = 12

/**
 * For each line, how much room a wrapped line leaves though the next word would have fitted: an editor leaves none, a page with letters
 * of many widths some. Learned from the lines near that certainly go on; where they are few, an eighth of the width.
 */
export function leewayAround(lines: readonly Line[], width: Uint32Array): (at: number) => number {
  const parts = Math.ceil(lines.length / stretch)
  const seen = new Uint8Array(parts + 2)
  const most = new Float64Array(parts + 2)
  for (let i = 1; i < lines.length; i++) {
    if (!goesOn(lines[i - 1]!, lines[i]!)) continue
    const part = 1 + Math.floor(i / stretch)
    seen[part]!++
    most[part] = Math.max(most[part]!, roomLeft(lines[i - 1]!, lines[i]!, width[i]!))
  }
  return (at) => {
    const part = 1 + Math.floor(at / stretch)
    const usual = usualLeeway(width[at]!)
    if (seen[part - 1]! + seen[part]! + seen[part + 1]! < 4) return usual
    return Math.min(usual, Math.max(most[part - 1]!, most[part]!, most[part + 1]!))
  }
}

/** Lines whose wrapping is looked at together. */
const stretch = 40

export function usualLeeway(width: number): number {
  return Math.max(2, width * 0.12)
}

/** No stop before, a small letter behind: one sentence on two lines. */
export function goesOn(before: Line, line: Line): boolean {
  if (line.blanks + line.bars > 0 || line.cells || before.cells || !startsSmall(line.text)) return false
  const last = lastSign(before.text)
  return (last === '' || last === ',') && readMarkers(line.text).length === 0
}

/**
 * How much speaks for a paragraph's end where a stop ends a full line: whether this text has more stops that end a line with room left, or
 * more between two sentences of one line.
 */
export function weighStops(lines: readonly Line[], width: Uint32Array): number {
  let ends = 1
  let within = 2
  for (const [i, line] of lines.entries()) {
    const { text } = line
    for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 2))
      if (startsSmall(text.slice(at - 1, at)) && /\p{Lu}/u.test(text.charAt(at + 2))) within++
    const next = lines[i + 1]
    if (!text.endsWith('.') || !next || next.blanks + next.bars > 0 || line.cells || next.cells) continue
    if (roomLeft(line, next, width[i + 1]!) > usualLeeway(width[i + 1]!) && readMarkers(next.text).length === 0) ends++
  }
  return Math.max(-1, Math.min(1.6, Math.log(ends / within)))
}

/** The sentence that begins at a line is the last of the text, and takes its leave. */
export function isLastSentence(lines: readonly Line[], at: number): boolean {
  let { text } = lines[at]!
  for (let i = at + 1; i <= at + 4 && i < lines.length && !text.endsWith('/.'); i++) text += ` ${lines[i]!.text}`
  return leave.test(text)
}

/** How a letter or a notice takes its leave, a paragraph of its own: "Sở Nội vụ trả lời để Quý Công ty biết, thực hiện./." */
const leave = /^\p{Lu}[^.;:]{0,80}\s(?:trả lời|có ý kiến|thông báo|báo cáo|đề nghị|hướng dẫn|trân trọng|gửi)\s[^.;:]{0,300}\/\.$/u

/** Signs left on the line before when the first word of this one is put there too; below zero it did not fit. */
export function roomLeft(before: Line, { text }: Line, width: number): number {
  const space = text.indexOf(' ')
  return width - before.text.length - 1 - (space < 0 ? text.length : space)
}

/** How far the first line of a paragraph is set in before the next; what stands farther in is in the middle of the page. */
export function setIn(before: Line, line: Line): number {
  const depth = before.indent - line.indent
  return depth > 0 && depth <= deepestFirstLine ? depth : 0
}

const deepestFirstLine = 12
