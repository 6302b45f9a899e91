// Notes as converters leave them: a list behind the text whose items lead back to their marks (`1. … ↑`), or bare figures that count on
// down to the end of a page or of the text (`1 …`, `1` / `…`), under marks glued to words, raised or in brackets (`xã1`, `xã^1`, `xã[1]`).

import type { Line } from '../../grammars/structure/line.ts'
import { joinLines } from './mend/mend-first-words.ts'
import { gluedNumeral, isSentence, keyOf, mayRefer, noteSign, raisedKey, referenceLikeUnit } from './find-notes.ts'

/** Lines at most of one such note. */
const longest = 8
/** How far above the foot of a page the marks of its notes stand at most, in lines. */
const page = 80

/** `… khóa XV. ↑`, lynx: `… khóa XV. [4]↑`. */
export const leadsBack = /\s?(?:\[\d{1,3}\])?[↑↩]\uFE0E?$/u
/** `1. …`, `[1] …`, `1 …`: how an item of such a list begins. */
const item = /^(?:(\d{1,3})\.?|\[(\d{1,3})\])\s(?=[\p{Lu}\d“"(<*_])/u

/** Notes on each line that begins such a note its mark, and takes out the numbers of pages below them. */
export function findNoteSeries(lines: Line[]): Line[] {
  const links = liftLinks(lines)
  findItems(lines)
  return [...links, ...liftPages(lines, findFigures(lines))]
}

/** A browser goes from the arrow behind an item back to the mark: nothing but a note has one. */
function findItems(lines: Line[]): void {
  let last = { at: -1, label: 0 }
  const arrows = new Set<number>()
  for (const [at, { text, cells }] of lines.entries()) {
    const code = text.charCodeAt(text.length - 1)
    if ((code !== 0x2191 && code !== 0x21a9 && code !== 0xfe0e) || cells || !leadsBack.test(text)) continue
    const from = beginningOf(lines, at, last)
    if (from === null) continue
    const found = item.exec(lines[from]!.text)
    const label = found ? (found[1] ?? found[2])! : String(last.label + 1)
    lines[from]!.note = { label, key: label, length: found ? found[0].trimEnd().length : 0 }
    for (let i = from + 1; i <= at; i++) {
      lines[i]!.blanks = 0
      delete lines[i]!.unit
    }
    last = { at, label: Number(label) }
    if (isArrow(lines[at]!)) arrows.add(at)
  }
  if (arrows.size === 0) return
  let kept = 0
  for (const [at, line] of lines.entries())
    if (arrows.has(at)) lines[kept - 1] = joinLines(lines[kept - 1]!, line)
    else lines[kept++] = line
  lines.length = kept
}

function isArrow({ text }: Line): boolean {
  return text.length < 3
}

/** `References` / `1. https://…`: the addresses that lynx lists below a page. */
function liftLinks(lines: Line[]): Line[] {
  let from = lines.length
  while (from > 0 && address.test(lines[from - 1]!.text)) from--
  if (from === 0 || from === lines.length || !headOfAddresses.test(lines[from - 1]!.text)) return []
  return lines.splice(from - 1)
}

const address = /^\d{1,4}\.\s(?:https?|file|ftp|mailto):\S{1,600}$/u
const headOfAddresses = /^(?:References|Visible links|Hidden links):?$/u

/** Where the item begins that ends with the arrow: with its number, or, where a page's text was taken without the numbers, right behind the arrow above. */
function beginningOf(lines: readonly Line[], at: number, last: { at: number; label: number }): number | null {
  const isAlone = isArrow(lines[at]!)
  const end = isAlone ? at - 1 : at
  for (let i = at; i > last.at && i > at - longest && !lines[i]!.cells; i--) {
    // another sentence
    if (i < end && /[.!?]$/u.test(lines[i]!.text)) break
    const found = item.exec(lines[i]!.text)
    if (found && (i === at || Number(found[1] ?? found[2]) === last.label + 1)) return i
  }
  if (!isAlone || at === 0 || lines[at - 1]!.cells) return null
  const from = last.at >= 0 && at - last.at <= longest ? last.at + 1 : at - 1
  const sign = `[${last.label + 1}]`
  return from < at && lines.slice(0, from).some(({ text }) => text.includes(sign)) ? from : null
}

/** A bare figure, or a small Roman numeral as a word processor counts notes at the end, before the words of its note or alone above them. */
const figure =
  /^(?:(\d{1,2})(?:\s(?=[\p{Lu}“"(]|(?:khoản|điểm|điều|mục)\s[\da-zđIVX]{1,4}[\s,])|(?=\p{Lu}\p{Ll})|$)|([ivx]{1,5})(?:\s(?=[\p{Lu}“"])|(?=\p{Lu}\p{Ll})|$))/u
const numerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

interface Series {
  /** Where each note begins. */
  starts: { at: number; label: string; length: number }[]
  isRoman: boolean
  number: number
}

/** Finds such notes; returns the numbers of pages that end them. Linear: each line is looked through once for marks. */
function findFigures(lines: readonly Line[]): number[] {
  const marked = new Map<string, number>()
  let seen = 0
  let numbered = 0
  let series: Series | null = null
  /** The last note of the page before, where they count on. */
  let before = 0
  const pages: number[] = []
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    const begun = line && !line.note && !line.cells && !line.columns && line.bars === 0 ? figure.exec(line.text) : null
    const isRoman = begun !== null && begun[1] === undefined
    const number = begun ? (isRoman ? numerals.indexOf(begun[2]!) : Number(begun[1])) : 0
    const start = { at, label: (begun?.[1] ?? begun?.[2])!, length: begun?.[0].trimEnd().length ?? 0 }
    const stands = number > 0 && start.length === line!.text.length
    const hasWords = number > 0 && (!stands || isAbove(lines, at))
    if (series) {
      const last = series.starts.at(-1)!
      const behind = at > last.at + (lines[last.at]!.text.length === last.length ? 1 : 0)
      const isNext = hasWords && behind && series.isRoman === isRoman && number === series.number + 1
      const isPage = stands && behind && !isRoman && isBelowNotes(lines, at, series.number)
      if (isNext && keyOfMark(start.label, marked, 0) !== null) {
        series.starts.push(start)
        series.number = number
        continue
      }
      if (!line || line.opensPage || line.belowNumber || isPage) {
        const from = line ? series.starts[0]!.at - page : 0
        const keys = series.starts.map(({ label }) => keyOfMark(label, marked, from))
        if (keys.every((key) => key !== null)) {
          for (const [i, { at: first, label, length }] of series.starts.entries()) {
            lines[first]!.note = { label, key: keys[i]!, length }
            delete lines[first]!.unit
          }
          before = series.number
          if (isPage) pages.push(at)
        }
        series = null
        if (isPage) continue
        // a row of figures and words, of which some have no marks above
      } else if (line.cells || line.note || isNext || at - last.at > longest) series = null
    }
    if (!hasWords || (series && number > 1) || !(number === 1 || (!isRoman && before > 0 && number === before + 1))) continue
    series = { starts: [start], isRoman, number }
    for (; seen < at; seen++) markAll(lines[seen]!, seen, marked)
    if (isRoman) for (; numbered < at; numbered++) markNumerals(lines[numbered]!, numbered, marked)
  }
  return pages
}

/** The words of a note stand below its figure. */
function isAbove(lines: readonly Line[], at: number): boolean {
  const line = lines[at + 1]
  return line !== undefined && line.blanks === 0 && !line.cells && /^[\p{Lu}“"(]\p{L}/u.test(line.text) && isSentence(lines, at + 1)
}

/** A figure alone below notes is the page's; the next ordinal of a table, a cell a line, has its words below it as they have. */
function isBelowNotes(lines: readonly Line[], at: number, number: number): boolean {
  const next = lines[at + 1]
  if (!next) return true
  if (next.cells || /^\d{1,3}$/u.test(next.text)) return false
  return Number(lines[at]!.text) !== number + 1 || lines[at]!.blanks > 0 || !isAbove(lines, at)
}

function liftPages(lines: Line[], pages: readonly number[]): Line[] {
  const lifted = pages.map((at) => lines[at]!)
  if (lifted.length === 0) return lifted
  const at = new Set(pages)
  let kept = 0
  for (const [i, line] of lines.entries()) {
    if (at.has(i)) continue
    if (at.has(i - 1)) {
      line.blanks = Math.max(1, line.blanks)
      line.opensPage = true
    }
    lines[kept++] = line
  }
  lines.length = kept
  return lifted
}

function keyOfMark(label: string, marked: ReadonlyMap<string, number>, from: number): string | null {
  let best: string | null = null
  for (const key of [raisedKey(label), `bare ${label}`]) {
    const at = marked.get(key) ?? -1
    if (at >= Math.max(0, from) && at > (best === null ? -1 : marked.get(best)!)) best = key
  }
  return best
}

function markAll({ text, cells }: Line, at: number, marked: Map<string, number>): void {
  if (cells) return
  if (signs.test(text))
    for (const [, bracketed, ...raised] of text.matchAll(noteSign))
      if (bracketed === undefined) marked.set(raisedKey(raised.find((label) => label !== undefined)!), at)
  if (mayRefer(text)) for (const match of text.matchAll(referenceLikeUnit)) marked.set(keyOf(match), at)
}

function markNumerals({ text, cells }: Line, at: number, marked: Map<string, number>): void {
  if (!cells) for (const [label] of text.matchAll(gluedNumeral)) marked.set(`bare ${label}`, at)
}

const signs = /[[¹²³⁰⁴-⁹<$^]/u
