import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { isMotto, organWord } from '../../../grammars/structure/phrases/index.ts'
import { countOrdinals } from '../tables/bar-chunks.ts'
import { isSheetNumber } from '../lift-furniture.ts'
import { joinCells } from '../split/cells.ts'
import { nextPointLetter } from '../../../grammars/vocabulary/point-letters.ts'

/** First words that websites break off from what belongs to them, and what that begins with. */
const broken: [first: RegExp, rest: RegExp][] = [
  [/^(?:Điều|ĐIỀU)$/u, /^\d{1,4}[a-zđ]?\s?(?:\[\d{1,3}\]\s?)?[.:]/u],
  [/^(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)$/u, /^(?:[IVXLC]{1,7}|\d{1,3}|thứ)(?:[.:\s]|$)/u],
  [/^(?:ỦY|UỶ)$/u, /^BAN\s/u],
  [/^(?:Tiểu|TIỂU)$/u, /^(?:mục|MỤC)\s\d/u],
  [/^K[íi]nh$/u, /^(?:gửi|trình)\s?:?/u],
  [/^N[ơo]i$/u, /^nhận/u],
  [/^(?:PHỤ|Phụ)$/u, /^(?:LỤC|lục)/u],
  [/^(?:QUYẾT|Quyết)$/u, /^(?:ĐỊNH|NGHỊ|định|nghị)\s?:$/u],
  [/^(?:THỨ|HIỆU|VIỆN|CỤC|VỤ)$/u, /^TRƯỞNG(?:\s|$)/u],
  [/^(?:Nghị|Pháp|Luật)$/u, /^(?:quyết\s|lệnh\s)?số\s?:/u],
  // no series begins with 0
  [/^[1-9]\d{0,2}[.)]$|^[a-zđ]\)$/u, /^\p{Lu}/u],
]

/** A mark whose stop a website broke off: `3.2` / `.` / `Đối với …`; a number or a letter may end a sentence as well, but not behind a stop. */
function hasLostStop(lines: readonly Line[], at: number): boolean {
  const sign = lines[at + 1]!.text
  const { text } = lines[at]!
  if (sign !== '.' && sign !== ')') return false
  if (sign === '.' && /^\d{1,2}(?:\.\d{1,2}){1,3}$/u.test(text)) return true
  return (sign === '.' ? /^\d{1,2}$/u : /^[a-zđ]$/u).test(text) && /[.;:]$/u.test(lines[at - 1]?.text ?? '')
}

/** Joins a first word to the line it was broken off from (`**Điều` / `1.** Phạm vi điều chỉnh`), so that the readings see whole beginnings. */
export function mendFirstWords(lines: readonly Line[]): Line[] {
  const mended: Line[] = []
  const isOrdinal = countOrdinals('.')
  const isPointOfRow = countPointsOfRows(lines)
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]!
    let next = lines[i + 1]
    const isMark = next?.text.length === 1 && isBelow(line, next) && hasLostStop(lines, i)
    if (isMark) {
      line = joinLines(line, next!, '')
      next = lines[++i + 1]
    }
    const counts = isOrdinal(line.text, i) || isPointOfRow(i)
    if (
      next &&
      !line.rule &&
      !isSheetNumber(lines, i) &&
      !isPageOfList(lines, i) &&
      isBelow(line, next) &&
      (isMark ? /^\p{Lu}/u.test(next.text) : !counts && line.text.length <= 7 && belongs(line.text, next.text))
    ) {
      mended.push(joinLines(line, next))
      i++
    } else mended.push(line)
  }
  return mended
}

/** `1` / `Tổ chức tuyên truyền` / `a)` / `Mở lớp …` / … / `b)`: rows below one whose number stands alone, without the stop of a unit's mark. */
function countPointsOfRows(lines: readonly Line[]): (at: number) => boolean {
  let before = ''
  let last = 0
  return (at) => {
    const { text } = lines[at]!
    if (!/^[a-zđ]\)$/u.test(text)) return false
    const isFirst = text === 'a)' && isBelowOrdinal(lines, at)
    if (!isFirst && (before === '' || at - last > longestRow || text !== `${nextPointLetter(before)})`)) return false
    before = text[0]!
    last = at
    return true
  }
}

function isBelowOrdinal(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - longestName && !/[.;:]$/u.test(lines[i]!.text); i--)
    if (/^\d{1,3}$/u.test(lines[i - 1]!.text)) return true
  return false
}

const longestName = 3
const longestRow = 60

/** `1.` / `BỘ TÀI CHÍNH` / `CỘNG HÒA …`: a site that shows a text as a list of its pages; no unit stands in a letterhead. */
function isPageOfList(lines: readonly Line[], at: number): boolean {
  const [line, organ, below] = [lines[at]!, lines[at + 1]!, lines[at + 2]]
  if (!below || !/^\d{1,2}\.$/u.test(line.text) || !isCapitals(organ.text) || !organWord.test(organ.text)) return false
  return isMotto(below.text)
}

function isBelow(line: Line, next: Line): boolean {
  return next.blanks === 0 && next.bars === 0 && !line.cells && !next.cells
}

function belongs(first: string, rest: string): boolean {
  return broken.some(([word, begin]) => word.test(first) && begin.test(rest))
}

/** A line and the one below it as one, `gap` between their words. */
export function joinLines(line: Line, next: Line, gap = ' '): Line {
  const shift = line.text.length + gap.length
  const styles = [...(line.styles ?? [])]
  for (const style of next.styles ?? []) {
    const open =
      next.carried && style.start === 0 ? styles.findIndex(({ type, end }) => type === style.type && end === line.text.length) : -1
    if (open >= 0) styles[open] = { ...styles[open]!, end: style.end + shift }
    else styles.push({ ...style, start: style.start + shift, end: style.end + shift })
  }
  const marks = [...(line.marks ?? []), ...(next.marks ?? [])]
  return {
    ...line,
    ...joinCells([line, next], gap),
    ...(next.rule ? { rule: next.rule } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    styles: styles.length > 0 ? styles : null,
  }
}
