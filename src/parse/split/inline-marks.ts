import type { Cell, Style } from '../../../grammars/structure/line.ts'
import { isBlank } from './blanks.ts'
import { cutWords } from './cells.ts'

/** Open emphasis at a point of the text. */
export interface Emphasis {
  strong: boolean
  emphasis: boolean
  /** A `_` that opened emphasis is not closed yet: whether the emphasis is its own, or stands within that of a `*`. */
  low?: 'own' | 'within' | null
  /** Every line has a blank one above it, over which emphasis goes on. */
  spaced?: boolean
}

/** `\- Lưu: VT`, a `\*` alone, also where a `\` ends the line: a converter to Markdown makes a character of the sign that opens a line. */
export function isEscapedSign(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at + 1)
  return (
    (code === 42 || code === 43 || code === 45) &&
    (at + 2 >= end || isBlank(text.charCodeAt(at + 2)) || (at + 3 === end && text.charCodeAt(at + 2) === backslash))
  )
}

export function closeAll(open: Emphasis): void {
  open.strong = false
  open.emphasis = false
  open.low = null
}

/**
 * The words between two offsets: marks of emphasis become styles, runs of blanks one space. Text copied from websites closes emphasis
 * after a blank (`**KẾT LUẬN **`) and breaks it over lines, so marks toggle; a mark that can only be a character stays one.
 */
export function readWords(text: string, from: number, to: number, open: Emphasis, isPlain = false, escapes = false): Cell {
  if (from >= to) return { text: '', start: from, end: from, map: null, styles: null }
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
    // `**\*** Số 45-KH/HU`: the Party's star, which a converter to Markdown makes a character; it stands where its escape does
    if (code === backslash && i + 1 < to && text.charCodeAt(i + 1) === star) {
      map.push(i++)
      words += '*'
      isBlankBefore = false
    } else if (code === underscore && isLowMark(text, i, open)) {
      const isOwn = open.low ? open.low === 'own' && open.emphasis : !open.emphasis
      open.low = open.low ? null : isOwn ? 'own' : 'within'
      if (isOwn) toggle('emphasis')
    } else if (code === star || (code === underscore && text.charCodeAt(i + 1) === underscore)) {
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
  const stray = strayMarks.exec(words)?.[0].length ?? 0
  if (stray > 0 && text.charCodeAt(map[stray]! - 1) === star)
    return cutWords({ text: words, start: map[0]!, end: 0, map: Uint32Array.from(map), styles: kept }, stray, words.length)
  const start = words === '' ? from : map[0]!
  const end = words === '' ? from : map[words.length - 1]! + 1
  // words that stand as they are printed need no map
  const isPrinted = end - start === words.length && text.startsWith(words, start)
  return {
    text: words,
    start,
    end,
    map: isPrinted ? null : Uint32Array.from(map.slice(0, words.length)),
    styles: kept.length > 0 ? kept : null,
  }
}

/** `* * *Nơi nhận:*`: what a converter left of emphasis within emphasis; the list's head is no item. */
const strayMarks = /^(?:\*{1,3}\s){1,4}(?=N[ơo]i nh[ậâạa]n\s?:)/u

const star = 42
const underscore = 95
export const backslash = 92

/** As many stars as close the emphasis that is open, and nothing behind them. */
function closesAll(text: string, at: number, to: number, open: Emphasis): boolean {
  const stars = (open.strong ? 2 : 0) + (open.emphasis ? 1 : 0)
  return stars > 0 && to - at === stars && text.slice(at, to) === '*'.repeat(stars)
}

/**
 * `_Căn cứ …;_`: a `_` alone that opens emphasis, or closes what one opened. As in Markdown one within a word (`ma_so_thue`) is a character, and so is
 * one that nothing closes in its paragraph or its cell: a scanner's dirt, a blank to fill in.
 */
function isLowMark(text: string, at: number, open: Emphasis): boolean {
  if (open.low) return closesLow(text, at)
  if (!opensLow(text, at)) return false
  const most = open.spaced ? 2 : 1
  let begins = 0
  for (let i = at + 1; i < text.length && i < at + longestParagraph; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      if (begins++ >= most) return false
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    } else if (code === 124) return false
    else if (code === underscore && closesLow(text, i)) return /\p{L}{2}/u.test(text.slice(at + 1, i))
    // another one opens first
    else if (code === underscore && opensLow(text, i)) return false
    else if (!isBlank(code)) begins = 0
  }
  return false
}

function opensLow(text: string, at: number): boolean {
  return /^[^\p{L}\p{N}_./\\@]?$/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}(["“‘*{+–-]/u.test(text.charAt(at + 1))
}

function closesLow(text: string, at: number): boolean {
  return /[^\s_]/u.test(text.charAt(at - 1)) && /^[^\p{L}\p{N}_]?$/u.test(text.charAt(at + 1))
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
  if (run > 4 || isEnclosed(text, at, at + run)) return 'character'
  if (run === 4) return 'none'
  if (run === 3) return isGluedRule(text, at, to, open) ? 'character' : 'both'
  if (run === 2) return 'strong'
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32
  if (open.emphasis) return 'emphasis'
  if (!isBlank(after))
    return isSign(text, at, to) || (at === from ? isItemStar(text, at, open.spaced) : nextMark(text, at, open.spaced) === null)
      ? 'character'
      : 'emphasis'
  // `* ` opens emphasis only where a mark closes it soon; else it is a bullet, a footnote's star, a sign
  if (at === from && closesSoon(text, at + 1, open.spaced)) return 'emphasis'
  return 'character'
}

/** `BAN CHẤP HÀNH TRUNG ƯƠNG***Số: …`: the rule of stars below an organ, between two words in one line that has no other star to close what it would open. */
function isGluedRule(text: string, at: number, to: number, open: Emphasis): boolean {
  if (open.strong || open.emphasis || !/\p{Lu}/u.test(text.charAt(at - 1)) || !/\p{Lu}/u.test(text.charAt(at + 3))) return false
  return !text.slice(at + 3, Math.min(to, at + longestParagraph)).includes('*')
}

/** `(*)`, `“*”`, `"**"`: stars that brackets or quotation marks hold alone are named by the text, a sign of a table or a note, and mark nothing. */
export function isEnclosed(text: string, from: number, to: number): boolean {
  const close = closingOf[text.charAt(from - 1)]
  if (close === undefined || text.charAt(to) !== close) return false
  // straight marks are the same on both sides: `"A"**"B"`
  return close !== '"' && close !== "'" ? true : /^[\s([]?$/u.test(text.charAt(from - 2)) && !/[\p{L}\p{N}]/u.test(text.charAt(to + 1))
}

const closingOf: Record<string, string> = { '(': ')', '[': ']', '“': '”', '‘': '’', '«': '»', '"': '"', "'": "'" }

/** `5*3 m`, `Giá trị*: 500 đồng`, `lao động*. (*) …`, `ngày*Ï`: behind a word, between figures, before a sign, or with no other soon that closes what it would open (`tr*ò chơi*`). */
function isSign(text: string, at: number, to: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false
  if (/\d/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return true
  return /^[.,;:!?)”](?!\*)/u.test(text.slice(at + 1, at + 3)) || text.slice(at + 1, Math.min(to, at + longestWithin)).search(loneStar) < 0
}

/** A star that is no mark in brackets. */
const loneStar = /\*(?<!\(\*(?=\)))/u

/** How far emphasis goes that begins inside a word. */
const longestWithin = 120

/** `*Thời gian: tháng 3` / `*Địa điểm: hội trường`: a star that begins a line before a word closes nothing; with no other before the next blank line it is one more of them. */
function isItemStar(text: string, at: number, isSpaced: boolean | undefined): boolean {
  if (text.charCodeAt(at - 1) > 32) return false
  const next = nextMark(text, at, isSpaced)
  return next === null || (/[\r\n][ \t]{0,8}$/.test(text.slice(at, next)) && /[^\s*]/.test(text.slice(next + 1, next + 3)))
}

/** Where the next star stands before a blank line, which alone could close what one opens; null where none does. */
function nextMark(text: string, at: number, isSpaced: boolean | undefined): number | null {
  const next = text.slice(at + 1, at + longestParagraph).search(isSpaced ? nextStarSpaced : nextStar)
  return next < 0 || text.charCodeAt(at + 1 + next) !== star ? null : at + 1 + next
}

/** A star, or a blank line. */
const nextStar = /\*|(?:\r\n|\r(?!\n)|\n)[ \t]{0,8}[\r\n]/u

/** The same where every line has a blank one above it. */
const nextStarSpaced = /\*|(?:(?:\r\n|\r(?!\n)|\n)[ \t]{0,8}){3}/u

const longestParagraph = 1500

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
