import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { dateLine, numberLine } from '../../../grammars/structure/phrases/index.ts'
import { placeBehindSubject } from '../../../grammars/structure/pieces.ts'
import { cutWords } from '../split/cells.ts'

/** Lines of a subject, of what stands between it and the number, and of a head around it. */
const longestSubject = 3
const reach = 3
const longestHead = 8
/** "V/v họp tại Hà Nội, ngày …", "… của xã Bản Mế, ngày …": a place of the subject's own. */
const ofSubject = /(?:^|\s)(?:tại|ở|của|từ|đến|về|và|tỉnh|huyện|quận|xã|phường|phố|trấn|thôn|bản|khu|sông|đường)$/u

/**
 * `V/v lấn chiếm đất Bản Mế, ngày 04 tháng 8 năm 2026` / `của hợp tác xã`: place and date stand at the right of a letter's head, beside its number
 * or its subject (NĐ 30/2020 PL III mẫu 1.5), and a scanner reads both columns as one line. They are read behind the subject. A head has one date.
 */
export function partDates(lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = []
  let date: Line | null = null
  for (const [at, line] of lines.entries()) {
    if (date && !goesOn(line)) {
      parted.push(date)
      date = null
    }
    const end: number = date ? -1 : endOfSubject(lines, at)
    parted.push(end < 0 ? line : { ...line, ...cutWords(line, 0, end) })
    if (end < 0) continue
    date = { ...line, ...cutWords(line, end, line.text.length), blanks: 0, bars: 0, carried: false }
    delete date.rule
  }
  if (date) parted.push(date)
  return parted
}

/** Where the place begins behind a line of a subject; -1 where there is none. */
function endOfSubject(lines: readonly Line[], at: number): number {
  const { text, cells } = lines[at]!
  if (cells || text.length > 160 || !text.includes(', ng') || !/\d{4}[.,]?$/u.test(text) || !isOfSubject(lines, at)) return -1
  const end = placeBehindSubject.exec(text)?.index ?? -1
  return end < 0 || ofSubject.test(text.slice(0, end)) || isDated(lines, at) ? -1 : end
}

/** It is a line of what begins with `V/v` right below a number. */
function isOfSubject(lines: readonly Line[], at: number): boolean {
  let first = at
  while (!/^V\/[vV](?!\p{L})/u.test(lines[first]!.text)) {
    if (lines[first]!.blanks > 0 || first === 0 || at - first >= longestSubject - 1) return false
    first--
  }
  return lines
    .slice(Math.max(0, first - reach), first)
    .some(({ text }) => numberLine.test(text) || numberLine.test(text.replace(/[\s:;.]{1,9}$/u, '')))
}

function isDated(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - longestHead), at + longestHead).some(({ text }) => text.length < 90 && dateLine.test(text))
}

const goesOn = ({ text, blanks, bars, cells }: Line): boolean => blanks === 0 && bars === 0 && !cells && startsSmall(text)
