// An appendix of forms begins with a list of them (NĐ 30/2020 PL I III.1): number and name of each, in two columns, in one line or below each other. The forms
// follow under the same numbers, each with its title in capitals.

import { isCapitals, startsSmall, type Line } from './line.ts'
import { markersOf } from './lost-stops.ts'
import { appendixLine, attachedNote, codedForm, formLine } from './phrases/index.ts'

/** Lines of one name at most. */
const longestName = 4
/** Entries that make a list though none of its forms follows, as where a website leaves them out. */
const fewestAlone = 3
/** Lines between the title and the first entry. */
const longestHead = 6

/** Marks the numbers and names of such a list: none of them heads a form. */
export function noteListedForms(lines: readonly Line[]): void {
  const labels: number[] = []
  const last = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    if (!isLabel(line) && !isNamed(line)) continue
    labels.push(at)
    last.set(keyOf(line), at)
  }
  for (let i = 0; i < labels.length; i++) {
    const names: number[] = []
    const keys = new Set<string>()
    for (let k = i; k < labels.length; k++) {
      const at = labels[k]!
      const key = keyOf(lines[at]!)
      // the names stand right behind or below their numbers
      const end = keys.has(key) || (k > i && names.at(-1) !== at) ? -1 : endOfName(lines, isLabel(lines[at]!) ? at + 1 : at, labels[k + 1])
      if (end < 0) break
      keys.add(key)
      names.push(end)
    }
    if (names.length < 2) continue
    const to = names.at(-1)!
    const isFollowed = [...keys].some((key) => last.get(key)! >= to)
    if (isFollowed || (names.length >= fewestAlone && isBelowHead(lines, labels[i]!)))
      for (let at = labels[i]!; at < to; at++) lines[at]!.entry = isLabel(lines[at]!) || isNamed(lines[at]!) ? 'number' : 'name'
    i += names.length - 1
  }
}

/** The title of the appendix or of the list, with its note below it: the names of appendices themselves stand below who signed. */
function isBelowHead(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(Math.max(0, at - longestHead), at)
    .some(({ text }) => text.length > 5 && isCapitals(text) && /^(?:PHỤ LỤC|DANH MỤC|CÁC|MẪU|BIỂU)/u.test(text))
}

function isLabel({ text, cells }: Line): boolean {
  const code = text.charCodeAt(0)
  // M, B, D, P
  if (cells || text.length > longestLabel || (code !== 77 && code !== 66 && code !== 68 && code !== 80)) return false
  return formLine.test(text) || bareForm.test(text) || codedForm.test(text) || appendixLine.exec(text)?.[1] === ''
}

const longestLabel = 30

/** `Mẫu số 01 Danh sách …`: the name in running case behind the number. */
function isNamed({ text, cells }: Line): boolean {
  const code = text.charCodeAt(0)
  // M, B
  return !cells && (code === 77 || code === 66) && text.length <= longestNamed && namedForm.test(text)
}

const longestNamed = 300
const namedForm = /^(?:MẪU|Mẫu|BIỂU|Biểu)\s(?:SỐ|số|Số)\s\d{1,3}[a-zđ]?(?=[.:]?\s\p{Lu}\p{Ll})/u
const bareForm = /^(?:MẪU|Mẫu|BIỂU|Biểu)\s\d{1,3}[a-zđ]?[.:]?$/u

function keyOf({ text }: Line): string {
  return (namedForm.exec(text)?.[0] ?? text).toUpperCase().replace(/[.:\s]/gu, '')
}

/** Where the name ends that begins here, in running case and without a stop, and what is below is apart; -1 for other lines. */
function endOfName(lines: readonly Line[], from: number, next: number | undefined): number {
  let to = from
  for (; to < lines.length && to !== next; to++) {
    const { text, cells, blanks, bars, opensPage } = lines[to]!
    // the last of them ends where the head of the first form begins; a page may turn inside a name
    if (to > from && (((blanks + bars > 0 || opensPage) && !startsSmall(text)) || isCapitals(text))) break
    if (to - from === longestName || cells || isCapitals(text) || !isPartOfName(lines[to]!, to === from)) return -1
  }
  return to > from ? to : -1
}

function isPartOfName(line: Line, isFirst: boolean): boolean {
  // the note below the title of what is an appendix itself
  if (/[.:;…_]$/u.test(line.text) || attachedNote.test(line.text) || markersOf(line).length > 0) return false
  return !isFirst || /^\p{Lu}/u.test(line.text)
}
