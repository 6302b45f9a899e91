import { bareLetters, type Line } from '../../../grammars/structure/line.ts'
import { mottos, nameBeforeUnit } from '../../../grammars/structure/phrases/index.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { joinLines } from './mend-first-words.ts'
import { cutWords } from '../split/cells.ts'
import { pushWords } from '../split/push-words.ts'

/** A title with its number, year, subject and organ. */
const longest = 500

/** Of an article's head, where it is wrapped. */
const mostLines = 8

/** `30/2024/NĐ-CP`, with which a label may begin as well as with a type. */
const symbol = /^\d{1,5}\/(?:\d{4}\/)?\p{Lu}/u
/** Where a label may end; group: the number of the article behind it. */
const beforeArticle = /(?:[.:;\])]|\s[-–—>»])(?=\sĐiều (\d{1,3})[a-zđ]?[.:](?:\s|$))/u
const end = /(?:[.:;\])]|\s[-–—>»])(?=\s|$)/gu
const article = /^Điều (\d{1,3})[a-zđ]?[.:](?:\s|$)/u
/** `Nghị định 9/2024/NĐ-CP. CHÍNH PHỦ -----`: above the motto the first cell of a letterhead; the organ is in capitals, often with its rule. */
const beforeOrgan = /^[^.]{0,40}\d[^.]{0,400}\.\s(?=\p{Lu}{2,10}(?:,?\s\p{Lu}{1,10}){1,24}(?:\s?[-–—_*]{3,80})?$)/u

/** `… năm 2020. CHƯƠNG TRÌNH HÀNH ĐỘNG.` above `II. NỘI DUNG`: behind the document's name that of the part which the section belongs to. */
const partBehind = /^\s\p{Lu}{2}[\p{Lu}\s,–-]{2,160}\.$/u
const section = /^[IVX]{1,5}\.\s\p{Lu}/u

const endsAsOrgan = /[\p{Lu}_*–—-]$/u

/**
 * Collections for search set the name of the document before each of its parts, article for article: `Quyết định 7/QĐ-X năm 2020 về … ban hành.
 * Điều 3. …`. What opens two articles in a row with the same words is such a label, and is one before the letterhead, an appendix, or on a line
 * of its own as well.
 */
export function partLabels(lines: readonly Line[]): readonly Line[] {
  const labels = findLabels(lines)
  const parted: Line[] = []
  for (const [at, line] of lines.entries()) {
    const length = labelOf(lines, at, labels)
    const { text, level, indent } = line
    if (length === 0) parted.push(line)
    else if (length === text.length) parted.push({ ...line, label: true })
    else {
      parted.push({ ...line, ...cutWords(line, 0, length), label: true })
      pushWords(cutWords(line, length, text.length), { carried: false, level, indent }, null, parted)
    }
  }
  return partRepeatedHeads(parted)
}

/** Where a long article was cut, its own line stands once more before the rest of its clauses: with the label where there is one. */
function partRepeatedHeads(lines: readonly Line[]): readonly Line[] {
  const isLabelled = lines.some(({ label }) => label)
  const clauses = new Set<number>()
  const parted: Line[] = []
  let head = -1
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const { text } = line
    if (text.startsWith('Điều ') && (isLabelled ? lines[at - 1]?.label : !goesOn(lines, at)) && article.test(text)) {
      const to = head < 0 ? at : endOfSame(lines, head, at)
      if (to > at && clauses.has(clauseOf(lines[to]?.text ?? '') - 1)) {
        const whole = lines.slice(at + 1, to).reduce((above, below) => joinLines(above, below, ' '), line)
        parted.push({ ...whole, label: true })
        at = to - 1
        continue
      }
      head = at
      clauses.clear()
    } else if (head >= 0) clauses.add(clauseOf(text))
    parted.push(line)
  }
  return parted
}

/** `… tại khoản 2` / `Điều 13.`, `… theo Quyết định số` / `22/2013/QĐ-TTg`: the end of the sentence above. */
function goesOn(lines: readonly Line[], at: number): boolean {
  return lines[at]!.blanks === 0 && leftOpen.test(lines[at - 1]?.text ?? '')
}

const leftOpen = /,$|\s(?:số|theo|tại|của|và|với|cho|trong|quy định|(?:khoản|điểm|Điều)\s\S{1,4})$/u

/** Behind the lines from `at` on that are those of the article's head. */
function endOfSame(lines: readonly Line[], head: number, at: number): number {
  let same = 0
  while (same < mostLines && head + same < at && lines[head + same]!.text === lines[at + same]?.text) same++
  return at + same
}

/** The number of the clause that a line begins; 0 without one. */
function clauseOf(text: string): number {
  const code = text.charCodeAt(0)
  return code > 48 && code < 58 ? Number(/^(\d{1,3})\.\s/u.exec(text)?.[1] ?? 0) : 0
}

/** A type of document or a number, also in brackets. */
function mayBegin({ text, cells, rule }: Line): boolean {
  if (text.length < 8 || cells || rule) return false
  const code = text.charCodeAt(0)
  const from = code === 91 || code === 40 ? 1 : 0
  const first = text.charCodeAt(from)
  if (first >= 48 && first <= 57) return symbol.test(text.slice(from, from + 20))
  return ((first > 64 && first < 91) || first > 191) && docTypeOfName(text.slice(from, from + 40)) !== null
}

/** What opens two articles of which the second is the next, or the same once more. */
function findLabels(lines: readonly Line[]): Set<string> {
  const labels = new Set<string>()
  const last = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const { text } = line
    const next = text.length < longest ? article.exec(lines[at + 1]?.text ?? '') : null
    if ((!next && !text.includes(' Điều ', 7)) || !mayBegin(line) || goesOn(lines, at)) continue
    const within = beforeArticle.exec(text.slice(0, longest))
    const label = within ? text.slice(0, within.index + within[0].length) : next && /\d/u.test(text) ? text : null
    if (label === null) continue
    const number = Number(within?.[1] ?? next![1])
    const before = last.get(label)
    if (before === number || before === number - 1) labels.add(label)
    last.set(label, number)
  }
  return labels
}

/** How much of a line is a label; 0 for most. */
function labelOf(lines: readonly Line[], at: number, labels: ReadonlySet<string>): number {
  const line = lines[at]!
  const { text } = line
  if (labels.size > 0 && mayBegin(line) && !goesOn(lines, at)) {
    if (labels.has(text)) return text.length
    for (const { index, 0: sign } of text.slice(0, longest).matchAll(end)) {
      const length = index + sign.length
      if (labels.has(text.slice(0, length)))
        return section.test(lines[at + 1]?.text ?? '') && partBehind.test(text.slice(length)) ? text.length : length
    }
  }
  const name = text.includes('. Điều ', 8) && !line.cells ? nameBeforeUnit.exec(text) : null
  if (name) return name[0].length
  const organ = text.length < longest && endsAsOrgan.test(text) && mayBegin(line) ? beforeOrgan.exec(text) : null
  const below = organ ? bareLetters(lines[at + 1]?.text ?? '') : ''
  return organ && mottos.some((motto) => below.startsWith(motto)) ? organ[0].trimEnd().length : 0
}
