import type { Line } from '../../grammars/structure/line.ts'
import { cutWords } from './split/cells.ts'

/** `2. Nâng cao năng lực … 2.1.`; groups: the mark of the unit, that at the end. */
const markAtEnd = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.\s.*\p{L}\s(\1\.1)\.$/u
/** In front of the number of a unit that a sentence names. */
const namesUnit = /(?:khoản|điểm|mục|tiết|phần|điều|số|bảng|biểu|hình|và|đến|tại)\s\d[\d.]*$/iu
/** As many lines as a unit is long at most. */
const reach = 60

/**
 * Websites that join lines set the mark of the first unit below a title behind it, and its words on the next line: the mark drops to a line of
 * its own. The next of its series proves that it is one.
 */
export function dropMarks(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    const { text, cells } = line
    const code = text.charCodeAt(0)
    const found = code > 48 && code < 58 && text.endsWith('.1.') && !cells ? markAtEnd.exec(text) : null
    if (!found || namesUnit.test(text) || !opensSeries(lines, at, found[1]!)) return line
    const mark = text.length - found[2]!.length - 1
    return [
      { ...line, ...cutWords(line, 0, mark) },
      { ...line, ...cutWords(line, mark, text.length), blanks: 0, bars: 0, carried: false },
    ]
  })
}

/** Words stand below the title, and the second unit before another of the title's rank; no line begins with the mark of the first. */
function opensSeries(lines: readonly Line[], at: number, whole: string): boolean {
  if (!/^\p{Lu}/u.test(lines[at + 1]?.text ?? '')) return false
  for (let i = at + 1; i < lines.length && i < at + reach; i++) {
    const mark = /^\d{1,2}(?:\.\d{1,2}){0,4}(?=\.?(?:\s|$))/u.exec(lines[i]!.text)?.[0]
    if (mark === `${whole}.2`) return true
    if (mark !== undefined && (mark === `${whole}.1` || !mark.startsWith(`${whole}.`))) return false
  }
  return false
}
