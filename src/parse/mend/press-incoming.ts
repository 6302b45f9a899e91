import type { Line } from '../../../grammars/structure/line.ts'
import { isMotto, numberLine, organWord } from '../../../grammars/structure/phrases/index.ts'
import { isScrap } from '../../../grammars/structure/scraps.ts'
import { cutWords } from '../split/cells.ts'

/** Lines of an incoming stamp with the frame of a digital signature beside it, of what they lie on, and of scraps below them. */
const longestStamp = 10
const longestHead = 7
const mostScraps = 2
const longest = 170

const incoming = /^(?:CÔNG VĂN )?ĐẾN(?!\p{L})/u
/** What is left of the fields of a digital signature's frame: `… bởi: UBND …`, `… quan: …`, `…gày ký: 15-09-2026 16:42`, `-07:00`. */
const field = /(?:^|[\s\p{L}])b[ởoờ]i\s?:\s|(?:^|\s)\S{0,4}\squan\s?:\s|k[ýyỳ]\s?:\s?\d{1,2}[-./]\d{1,2}[-./]\d{4}|^\S{0,3}\+?0?7:00$/u
/** `Số: ......4L12/....`, `sẽ.....4127.......`: the number on its dots. */
const dotted = /^\P{N}{0,6}[.…_-]{2,40}.{0,40}$/u
const dots = /(?<=^S\S\s?:\s?)[.…_-]{2,40}\S{0,24}.{0,24}$/u
/** Where the motto goes on behind a stamp that lies on its beginning. */
const restOfMotto =
  /(?<!(?:^|\s)(?:C\p{Lu}NG|NƯỚC))\s[-'"]{0,3}(?=(?:H\p{Lu}{1,3} [Xx]\p{L} HỘ\S CHỦ NGHĨA|X[ÃA] HỘI CHỦ NGHĨA|CỘNG SẢN) VIỆT NAM$)/u
const secondOfMotto = /(?:^|[^\p{L}]|(?=\p{L}ộc ))(?=\p{L}ộc lập\s?[-–]\s?T\p{L}{1,2} do)/u
/** Nothing but words in capitals, and a number that a place may be called by. */
const cleanName = /^\p{Lu}[\p{Lu}\s,-]{2,80}(?:\s\d{1,2})?$/u

/**
 * `… bởi: UBND tỉnh A` / `SỞ B … quan: Tỉnh A` / `CÔNG VĂN ĐẾN …gày ký: …`: the stamp of who received a document and the frame of a digital signature, side by
 * side above the head, are one stamp (NĐ 30/2020 PL IV, Đ 12). What reaches into the line of organ and motto leaves no name there: the organ stands above the
 * bases again.
 */
export function pressIncoming(lines: readonly Line[]): readonly Line[] {
  const end = endOfStamp(lines)
  if (end === 0) return lines
  const mended = lines.slice(0, end).map((line, i): Line => ({ ...line, pressed: i === 0 ? 'head' : 'below' }))
  let at = end
  let covered = false
  for (; at < lines.length && at < end + longestHead && !/^Số\s?[:\d]/u.test(lines[at]!.text); at++) {
    const line = lines[at]!
    const cut = line.cells || line.columns || line.piece ? -1 : startOfMotto(line.text)
    const name = cut < 0 ? line.text : line.text.slice(0, cut).trim()
    if (cut === 0 || isOfMotto(line.text)) {
      mended.push(line)
      continue
    }
    covered = cleanName.test(name) ? covered && !organWord.test(name) : true
    const words = cut < 0 ? line : { ...line, ...cutWords(line, 0, cut) }
    mended.push(covered ? { ...words, pressed: mended.at(-1)!.pressed ? 'below' : 'head' } : words)
    if (cut > 0) mended.push({ ...line, ...cutWords(line, cut, line.text.length), blanks: 0, bars: 0, carried: false, beheaded: true })
  }
  return [...mended, ...lines.slice(at)]
}

/** How many lines at the beginning of a text are such a stamp, with the scraps below it; 0 where fewer than two fields besides its word tell it. */
function endOfStamp(lines: readonly Line[]): number {
  let last = -1
  let fields = 0
  let isIncoming = false
  for (let at = 0; at < lines.length && at < longestStamp; at++) {
    const { text, cells } = lines[at]!
    if (cells || text.length > longest || startOfMotto(text) >= 0 || numberLine.test(text)) break
    const isWord = incoming.test(text)
    if (field.test(text)) fields++
    else if (!isWord) continue
    isIncoming ||= isWord
    last = at
  }
  if (!isIncoming || fields < 2 || !field.test(lines[0]!.text)) return 0
  let end = last + 1
  while (end <= last + mostScraps && lines[end] && isLeft(lines[end]!)) end++
  return end
}

function isLeft({ text }: Line): boolean {
  if (text.length > 60 || startOfMotto(text) >= 0 || numberLine.test(text.replace(dots, ''))) return false
  return /^S\S\s?:/u.test(text) || dotted.test(text) || isScrap(text)
}

function isOfMotto(text: string): boolean {
  return /^\p{L}ộc lập/u.test(text) || isMotto(text)
}

function startOfMotto(text: string): number {
  const rest = restOfMotto.exec(text)
  if (rest) return rest.index + rest[0].length
  return secondOfMotto.exec(text)?.index ?? -1
}
