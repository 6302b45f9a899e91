import type { Line } from '../../grammars/structure/line.ts'
import { countOrdinals } from './bar-chunks.ts'
import { joinCells } from './split-lines.ts'

/** First words that websites break off from what belongs to them, and what that begins with. */
const broken: [first: RegExp, rest: RegExp][] = [
  [/^(?:Điều|ĐIỀU)$/u, /^\d{1,4}[a-zđ]?\s?[.:]/u],
  [/^(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)$/u, /^(?:[IVXLC]{1,7}|\d{1,3}|thứ)(?:[.:\s]|$)/u],
  [/^(?:ỦY|UỶ)$/u, /^BAN\s/u],
  [/^(?:Tiểu|TIỂU)$/u, /^(?:mục|MỤC)\s\d/u],
  [/^(?:Căn|CĂN)$/u, /^(?:cứ|CỨ)\s/u],
  [/^(?:Theo|Xét)$/u, /^(?:đề nghị|đề xuất|yêu cầu|tờ trình|Tờ trình)\s/u],
  [/^K[íi]nh$/u, /^(?:gửi|trình)\s?:?/u],
  [/^N[ơo]i$/u, /^nhận\s?:?/u],
  [/^Trên$/u, /^cơ sở\s/u],
  [/^\(?Kèm$/u, /^theo\s/u],
  [/^(?:PHỤ|Phụ)$/u, /^(?:LỤC|lục)/u],
  [/^(?:V\/v|Về)$/u, /^(?:việc)\s/u],
  [/^\d{1,3}[.)]$|^[a-zđ]\)$/u, /^\p{Lu}/u],
]

/** Joins a first word to the line it was broken off from (`**Điều` / `1.** Phạm vi điều chỉnh`), so that the readings see whole beginnings. */
export function mendFirstWords(lines: readonly Line[]): Line[] {
  const mended: Line[] = []
  const isOrdinal = countOrdinals('.')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]
    const counts = isOrdinal(line.text, i)
    if (
      next &&
      !counts &&
      line.text.length <= 7 &&
      next.blanks === 0 &&
      next.bars === 0 &&
      !line.rule &&
      !line.cells &&
      !next.cells &&
      belongs(line.text, next.text)
    ) {
      mended.push(joinLines(line, next))
      i++
    } else mended.push(line)
  }
  return mended
}

function belongs(first: string, rest: string): boolean {
  return broken.some(([word, begin]) => word.test(first) && begin.test(rest))
}

/** A line and the one below it as one. */
export function joinLines(line: Line, next: Line): Line {
  const shift = line.text.length + 1
  const styles = [
    ...(line.styles ?? []),
    ...(next.styles ?? []).map((style) => ({ ...style, start: style.start + shift, end: style.end + shift })),
  ]
  return { ...line, ...joinCells([line, next]), ...(next.rule ? { rule: next.rule } : {}), styles: styles.length > 0 ? styles : null }
}
