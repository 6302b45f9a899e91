import { eachGappedLine } from './each-gapped-line.ts'
import type { Mend, Step } from './step.ts'

const gap = / {2,}/g
const fewestWords = 6
const widestGap = 3
const mostGaps = 8
/** Gaps this close, a word or two between them, are one finding. */
const nearby = 24

const unitMarker =
  /^\s*(?:[^\p{L}\s]{0,12}\p{L}?[^\p{L}\s]{1,12}|[IVXLC]{1,8}|(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Khoản|Điểm|Số)\s{1,3}\S{1,12})$/u
const leftToFillIn = /(?<!\p{L})(?:số|ngày|tháng|năm)$/iu

/**
 * Notes wide gaps around whole words within a running sentence (`bảo đảm   quy   hoạch`) and leaves them in the text. Not after a unit's
 * marker or a stop, not where a number is to be filled in, not in columns: tabs, bars, four spaces, few words or gaps everywhere.
 */
export const noteWideGaps: Step = (text) => {
  const mends: Mend[] = []
  eachGappedLine(text, (line, start) => {
    if (/[\t|]/.test(line) || line.split(/ +/, fewestWords).length < fewestWords) return
    const gaps = [...line.matchAll(gap)].filter((found) => isWithinSentence(line, found.index, found.index + found[0].length))
    if (gaps.length > mostGaps) return
    let open: Mend | null = null
    for (const found of gaps) {
      const from = found.index
      const end = from + found[0].length
      const to = /[,.;:!?)\]”’]/.test(line.charAt(end)) ? '' : ' '
      if (open && from + start - open.end <= nearby) {
        open.to += line.slice(open.end - start, from) + to
        open.end = end + start
      } else mends.push((open = { start: from + start, end: end + start, to }))
    }
  })
  return mends.length === 0 ? null : { text, toSource: (offset) => offset, mends }
}

function isWithinSentence(line: string, start: number, end: number): boolean {
  if (end - start > widestGap || start === 0 || end === line.length) return false
  if (/[.:!?…]/.test(line.charAt(start - 1)) || /[/…]|\.\./.test(line.slice(end, end + 2))) return false
  const before = line.slice(Math.max(0, start - 40), start)
  return !(start < 40 && unitMarker.test(before)) && !leftToFillIn.test(before)
}
