// At the foot of a page a note may break off inside what it quotes; the rest stands at the foot of the next, below that page's text. In the
// lines the text between would be of the quotation, down to where that is closed.

import { startsSmall, type Line } from '../../grammars/structure/line.ts'
import { markersOf } from '../../grammars/structure/lost-stops.ts'
import { basisWord, recipientsWord, recitalWord, ruleLine } from '../../grammars/structure/phrases/index.ts'
import { markOfNote, tellsSourceOf } from './find-notes.ts'
import { asFollows, quotesBelowColon } from './units/quotation.ts'

/** Lines at most of a note above what it quotes. */
const longestLead = 8

/** Puts the rest of each such note behind its first part. */
export function rejoinNotes(lines: Line[]): void {
  rejoinBases(lines)
  rejoinRecipients(lines)
  rejoinOverPages(lines)
}

/** Takes out the rules that part the foot of a page from its text, where that goes on behind the notes; they are no part of the sentence. */
export function liftRules(lines: Line[]): Line[] {
  const rules: Line[] = []
  let kept = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next && at > 0 && isRule(line) && markOfNote(next) && !next.cells) {
      line.parting = true
      next.blanks = Math.max(1, next.blanks, line.blanks)
      rules.push(line)
    } else lines[kept++] = line
  }
  lines.length = kept
  return rules
}

function isRule({ text, cells, columns, bars }: Line): boolean {
  return text.length > 2 && !cells && !columns && bars === 0 && ruleLine.test(text)
}

/** Lines at most of a basis above the note that cuts it, of the note, and of the rest of the basis. */
const longestBasis = 6

/** `Căn cứ Luật … và các văn[1]` / `[1] Xem ….` / `bản hướng dẫn thi hành;`: the rest of the basis stands above the note that a page's end put within it. */
function rejoinBases(lines: Line[]): void {
  for (let at = 1; at < lines.length; at++) {
    if (!markOfNote(lines[at]!) || !isInBasis(lines, at)) continue
    let rest = at + 1
    while (rest <= at + longestBasis && lines[rest] && !(startsSmall(lines[rest]!.text) && /[.;:]$/u.test(lines[rest - 1]!.text))) rest++
    if (rest > at + longestBasis || !lines[rest] || lines.slice(at + 1, rest + 1).some((line) => markersOf(line).length > 0)) continue
    let end = rest
    while (end < rest + longestBasis && lines[end + 1]?.blanks === 0 && !/[.;:,]$/u.test(lines[end]!.text)) end++
    const moved = lines.slice(rest, end + 1)
    moved[0]!.blanks = 0
    lines[at]!.blanks = Math.max(1, lines[at]!.blanks)
    for (const [i, line] of [...moved, ...lines.slice(at, rest)].entries()) lines[at + i] = line
    at = end
  }
}

/** Lines at most of a list of recipients above the foot of a page, and of the notes there. */
const longestList = 24

/**
 * `- Ban Chỉ đạo xã` / `1 …` / the next page: `về đê (để b/c);` / `- Lưu: …`: the notes at the foot of a page within the recipients stand above the list,
 * and what goes on with the last of them right below it, above the signer's lines that stood beside.
 */
function rejoinRecipients(lines: Line[]): void {
  let list = -1
  for (let first = 0; first < lines.length; first++) {
    if (recipientsWord.test(lines[first]!.text)) list = first
    if (list < 0 || first - list > longestList || !lines[first]!.note) continue
    const top = list
    list = -1
    let page = first + 1
    while (page < lines.length && page <= first + longestList && !lines[page]!.opensPage && !lines[page]!.belowNumber) page++
    if (page > first + longestList || !lines[page] || !/^[\p{Ll}(–-]/u.test(lines[page]!.text)) continue
    const notes = lines.slice(first, page)
    const recipients = lines.slice(top, first)
    for (const [one] of [notes, recipients]) one!.blanks = Math.max(1, one!.blanks)
    const open = recipients.findLastIndex(({ text }) => /^[–-]/u.test(text))
    const isOpen = open > 0 && /[\p{L}\d,]$/u.test(recipients[open]!.text) && !/^[–-]/u.test(lines[page]!.text)
    const rest = isOpen ? endOfItem(lines, page) : page
    for (let i = page; i <= rest && i < lines.length; i++) lines[i]!.blanks = 0
    const ordered = [...notes, ...recipients.slice(0, open + 1), ...lines.slice(page, rest), ...recipients.slice(open + 1)]
    for (const [i, one] of ordered.entries()) lines[top + i] = one
    first = rest - 1
  }
}

/** Behind the line that ends the item of a list which goes on here. */
function endOfItem(lines: readonly Line[], from: number): number {
  let to = from
  while (to < from + longestItem && lines[to] && !/[.;]$/u.test(lines[to]!.text)) to++
  return /[.;]$/u.test(lines[to]?.text ?? '') ? to + 1 : from
}

const longestItem = 3

/** A basis begins a few lines above, and has no stop yet. */
function isInBasis(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - longestBasis; i--) {
    const { text, cells } = lines[i]!
    if (cells || /[.;:][”"]?$/u.test(text.replace(noteAtEnd, ''))) return false
    if (basisWord.test(text) || recitalWord.test(text)) return true
  }
  return false
}

const noteAtEnd = /(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|\(\d{1,2}\)|\d{1,2})$/u

/**
 * `9 Khoản này … khám bệnh, chữa` / the next page: `công tác bảo vệ …` / a blank / `bệnh, đăng ký …` / `10 Từ …`: the note has no end yet, and its
 * rest stands right above the first note of that page. So does what a note says of the next law, whose list of bases it ends a page with. Linear:
 * each page is looked through once.
 */
function rejoinOverPages(lines: Line[]): void {
  let note = -1
  for (let at = 0; at < lines.length; at++) {
    if (beginsNote(lines[at]!)) note = at
    else if (note >= 0 && !lines[at]!.opensPage) {
      // behind a mark in brackets, which may be another's, no more than the lines right below
      if (!lines[note]!.note && lines[at]!.blanks > 0) note = -1
    } else if (note >= 0) {
      const rest = restOnPage(lines, note, at)
      if (!rest) {
        if (!leadsOn(lines, at)) note = -1
        continue
      }
      const moved = lines.slice(rest.from, rest.to)
      const { blanks } = moved[0]!
      moved[0]!.blanks = 0
      if (lines[rest.to]) lines[rest.to]!.blanks = Math.max(blanks, lines[rest.to]!.blanks)
      for (const [i, line] of [...moved, ...lines.slice(at, rest.from)].entries()) lines[at + i] = line
      at += moved.length
      note = -1
    }
  }
}

function beginsNote(line: Line): boolean {
  return line.note !== undefined || (line.text.charCodeAt(0) === 91 && !line.cells && !line.unit && markOfNote(line) !== null)
}

/** Quotations of the note that are open where the page ends. */
function openQuotations(lines: readonly Line[], note: number, page: number): number {
  let open = 0
  for (let i = Math.max(note, page - longestPage); i < page; i++) open = lines[i]!.note ? 0 : Math.max(0, open + balanceOf(lines[i]!.text))
  return open
}

function balanceOf(text: string): number {
  if (!text.includes('“') && !text.includes('”')) return 0
  return text.split('“').length - text.split('”').length
}

/** The lines apart from the text above them, and right above a note; in a page that has no note its last. */
function restOnPage(lines: readonly Line[], note: number, page: number): { from: number; to: number } | null {
  let from = -1
  for (let at = page + 1; at < page + longestPage; at++) {
    const line = lines[at]
    const isNote = line !== undefined && beginsNote(line)
    if (isNote || line?.opensPage || !line) {
      const isApart = from >= 0 && !(isNote && line.blanks > 0)
      return isApart && isRest(lines, note, page, from, at, isNote) ? { from, to: Math.min(at, lines.length) } : null
    }
    if (line.blanks > 0 && !line.cells) from = at
  }
  return null
}

/**
 * The rest of a note whose quotation is open: above the next note, or what closes it; else what begins within a sentence, behind a note that has
 * no stop. Those in brackets end without one as a rule. Behind a note that ends with a quotation: what the next law says.
 */
function isRest(lines: readonly Line[], note: number, page: number, from: number, to: number, isAboveNote: boolean): boolean {
  const open = openQuotations(lines, note, page)
  const { text } = lines[page - 1]!
  if (open === 0 && /[.;:!?]["”’)]{0,2}\.?$/u.test(text)) return /”\.?$/u.test(text) && tellsSourceOf(lines, from)
  if (open > 0 && isAboveNote) return true
  if (open === 0 && !lines[note]!.note) return false
  if (open > 0 && lines.slice(from, to).reduce((sum, { text: words }) => sum + balanceOf(words), open) < open) return true
  return /^[\p{Ll}\d]/u.test(lines[from]!.text) && clauseOf(lines[from]!.text, lines[from]!) === 0
}

const longestPage = 120

/** "Luật số … có căn cứ ban hành như sau:" / `“Căn cứ …`: a page that begins with more of the note. */
function leadsOn(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < at + longestLead; i++) {
    const text = lines[i]?.text ?? ''
    if (text.endsWith(':')) return asFollows.test(text) && quotesBelowColon(lines, i + 1)
    if (/[.;]$/u.test(text)) return false
  }
  return false
}

/** `2. …` → 2; 0 for a line that opens no clause. */
function clauseOf(text: string, line: Line): number {
  return markersOf({ ...line, text }).find(({ form }) => form === 'arabic')?.ordinal[0] ?? 0
}
