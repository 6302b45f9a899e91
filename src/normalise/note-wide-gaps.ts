import { eachGappedLine } from './each-gapped-line.ts'
import type { Mend, Step } from './step.ts'

const gap = / {2,}/g
const fewestWords = 6
const widestGap = 3
/** Gaps this close, a word or two between them, are one finding. */
const nearby = 24

const unitMarker =
  /^\s*(?:[^\p{L}\s]{0,12}\p{L}?[^\p{L}\s]{1,12}|[IVXLC]{1,8}|(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Khoản|Điểm|Số)\s{1,3}\S{1,12})$/u
const leftToFillIn = /(?<!\p{L})(?:số|ngày|tháng|năm)$/iu

/**
 * Notes wide gaps around whole words within a running sentence (`bảo đảm   quy   hoạch`) and leaves them in the text. Not after a unit's
 * marker or a stop, not where a number is to be filled in, not in columns (tabs, bars, four spaces, few words, gaps everywhere), and not
 * in a text whose lines are justified with spaces.
 */
export const noteWideGaps: Step = (text) => {
  const mends: Mend[] = []
  eachGappedLine(text, (line, start) => noteLine(line, start, mends))
  if (mends.length === 0 || (mends.length > 20 && mends.length > countLongLines(text) / 4)) return null
  return { text, toSource: (offset) => offset, mends }
}

function noteLine(line: string, start: number, mends: Mend[]): void {
  if (/[\t|]/.test(line)) return
  const words = line.split(/ +/).length
  const gaps = [...line.matchAll(gap)]
  if (words < fewestWords || gaps.length > words / 3) return
  let open: Mend | null = null
  for (const { 0: blanks, index } of gaps) {
    const end = index + blanks.length
    if (!isWithinSentence(line, index, end)) continue
    const to = /[,.;:!?)\]”’]/.test(line.charAt(end)) ? '' : ' '
    if (open && index + start - open.end <= nearby) {
      open.to += line.slice(open.end - start, index) + to
      open.end = end + start
    } else mends.push((open = { start: index + start, end: end + start, to }))
  }
}

function countLongLines(text: string): number {
  let count = 0
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end - start > 50) count++
  }
  return count
}

function isWithinSentence(line: string, start: number, end: number): boolean {
  if (end - start > widestGap || start === 0 || end === line.length) return false
  if (/[.:!?…]/.test(line.charAt(start - 1)) || /[/…]|\.\./.test(line.slice(end, end + 2))) return false
  const before = line.slice(Math.max(0, start - 40), start)
  return !(start < 40 && unitMarker.test(before)) && !leftToFillIn.test(before)
}
