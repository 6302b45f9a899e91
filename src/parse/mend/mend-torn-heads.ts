import type { Line } from '../../../grammars/structure/line.ts'
import { dateLine, numberLine } from '../../../grammars/structure/phrases/index.ts'
import { endOfPlace } from '../../../grammars/vocabulary/places.ts'
import { isSyllable } from '../../../grammars/vocabulary/syllable.ts'
import { cutWords } from '../split/cells.ts'
import { joinLines } from './mend-first-words.ts'

/** Letters that were corrected by hand stand in a tag of their own, and converters set each on a line: so many pieces at most. */
const mostPieces = 10

/** Lines that are the pieces of one, with what stands between them. */
interface Pieces {
  from: number
  to: number
  line: Line
}

/** Joins the pieces of a number and of place and date, so that the readings see them whole. */
export function mendTornHeads(printed: readonly Line[]): Line[] {
  const lines = printed.flatMap((line, at) => (printed[at - 1]?.text === 'Số:' ? partNumberAndDate(line) : line))
  const mended: Line[] = []
  for (let at = 0; at < lines.length;) {
    const pieces = piecesOfNumber(lines, at) ?? piecesOfDate(lines, at) ?? levelAndDate(lines, at)
    if (pieces) {
      mended.length -= at - pieces.from
      mended.push(pieces.line)
      at = pieces.to
    } else mended.push(isPresidentsState(lines, at) ? { ...lines[at++]!, blanks: 0 } : lines[at++]!)
  }
  return mended
}

/** `Số:` / `61-CP Hà Nội, ngày …`: the rest of the number and, of the other column, place and date. */
function partNumberAndDate(line: Line): Line[] {
  const end = line.cells ? 0 : (numberBesideDate.exec(line.text)?.[0].length ?? 0)
  if (end === 0) return [line]
  return [
    { ...line, ...cutWords(line, 0, end) },
    { ...line, ...cutWords(line, end, line.text.length), blanks: 0, bars: 0, carried: false, piece: true },
  ]
}

const numberBesideDate = /^\d{1,5}[-–/][\p{Lu}\d/&–-]{1,24}(?=\s\p{Lu}[\p{L}\s.]{1,30}, ngày\s[^;:]{1,30}$)/u

/** `CHỦ TỊCH` / blank / `NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`: the President's title is one, however a converter sets its lines. */
function isPresidentsState(lines: readonly Line[], at: number): boolean {
  const { text, blanks, cells } = lines[at]!
  return blanks > 0 && !cells && text.startsWith('NƯỚC CỘNG H') && lines[at - 1]?.text === 'CHỦ TỊCH'
}

/** `Số:` with nothing behind it, or with the beginning of a number. */
const numberBegins = /^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Lệnh)\s)?(?:Số|SỐ|số)\s?:?(?:\s?\d[\p{L}\d/–-]{0,24})?$/u
/** Of a number's symbol, in which one small letter is the most (`TTr`, `TTg`). */
const numberPiece = /^(?!V\/v|[–-]{2})(?:[\p{Lu}\d/&–-]{0,16}\p{Ll})?[\p{Lu}\d/&–-]{0,16}$/u

/** `Số:` / `29` / `/` / `QĐ-` / `SYT`: a number and symbol over several lines (NĐ 30/2020 PL I II.3). */
function piecesOfNumber(lines: readonly Line[], at: number): Pieces | null {
  const first = lines[at]!
  if (first.text.length > 40 || first.cells || first.rule || !numberBegins.test(first.text)) return null
  let { text } = first
  const gaps: string[] = []
  let to = at + 1
  for (; to < lines.length && to <= at + mostPieces; to++) {
    const piece = lines[to]!
    const isFirst = !/\d/u.test(text)
    if (!goesOn(piece) || !numberPiece.test(piece.text) || (isFirst && !/^\d/u.test(piece.text))) break
    const isOpen = isFirst || /[/–-]$/u.test(text) || /^[/–-]/u.test(piece.text) || (/\d$/u.test(text) && /^\d/u.test(piece.text))
    // no word, and letters left over or what a letter was torn from
    const isShort = piece.text.length < 4 || lines[to - 1]!.text.length === 1
    const isLeftOver = to > at + 1 && isShort && !isSyllable(piece.text.toLowerCase())
    if (!isOpen && !isLeftOver) break
    // a blank beside a stroke is the printer's, one between letters or digits would part them
    gaps.push(isFirst || /[/–-]$/u.test(text) || /^[/–-]/u.test(piece.text) ? ' ' : '')
    text += gaps.at(-1)! + piece.text
  }
  return gaps.length > 0 && numberLine.test(text) && /\d\s?[/–-]\s?(?:\d{4}\s?[/–-]\s?)?\p{Lu}/u.test(text)
    ? { from: at, to, line: glue(lines, at, gaps) }
    : null
}

const dateBegins = /(?:^|[\s,])[Nn]gày(?:\s\d{1,2}(?:\stháng(?:\s\d{1,2}(?:\snăm(?:\s\d{1,3})?)?)?)?)?$/u
const datePiece = /^(?:\d{1,4}|tháng|năm)(?:\s(?:\d{1,4}|tháng|năm)){0,4}\.?$/u
const wholeYear = /\d{4}\.?$/u
const placeSyllable = /^\p{Lu}\p{Ll}{0,6}$/u

/** `Lào` / `Cai` / `, ngày` / `2` / `7` / `tháng` …: place and date over several lines. */
function piecesOfDate(lines: readonly Line[], at: number): Pieces | null {
  const first = lines[at]!
  if (first.text.length > 50 || first.cells || first.rule || !dateBegins.test(first.text)) return null
  const gaps: string[] = []
  let { text } = first
  let to = at + 1
  for (; to < lines.length && to <= at + mostPieces && !wholeYear.test(text); to++) {
    const piece = lines[to]!
    if (!goesOn(piece) || !datePiece.test(piece.text)) break
    gaps.push(/\d$/u.test(text) && /^\d/u.test(piece.text) ? '' : ' ')
    text += gaps.at(-1)! + piece.text
  }
  const from = at - linesOfPlace(lines, at)
  for (let i = at; i > from; i--) {
    gaps.unshift(lines[i]!.text.startsWith(',') ? '' : ' ')
    text = lines[i - 1]!.text + gaps[0]! + text
  }
  return gaps.length > 0 && wholeYear.test(text) && dateLine.exec(text)?.[1] ? { from, to, line: glue(lines, from, gaps) } : null
}

const levelAlone = /^(?:TP\.?|Tp\.?|T\.P\.?|Thành phố|Tỉnh|Huyện|Quận|Thị xã)$/u

/** `TP.` / `Hồ Chí Minh, ngày 5 tháng 3 năm 2026`: the level of the place stands above its name (NĐ 30/2020 PL I II.4). */
function levelAndDate(lines: readonly Line[], at: number): Pieces | null {
  const [level, date] = [lines[at]!, lines[at + 1]]
  if (!date || level.cells || level.rule || !levelAlone.test(level.text) || !goesOn(date) || !dateLine.exec(date.text)?.[1]) return null
  return { from: at, to: at + 2, line: glue(lines, at, [' ']) }
}

/** How many lines above `, ngày` hold the place: one, or two with a syllable each. */
function linesOfPlace(lines: readonly Line[], at: number): number {
  const above = lines[at - 1]
  const { text } = lines[at]!
  if (
    !above ||
    above.cells ||
    above.rule ||
    !/^,?\s?[Nn]gày/u.test(text) ||
    !goesOn(lines[at]!) ||
    (text[0] !== ',' && !above.text.endsWith(','))
  )
    return 0
  const name = above.text.replace(/\s?,$/u, '')
  if (endOfPlace(name) === name.length) return 1
  const further = lines[at - 2]
  return further && !further.cells && !further.rule && placeSyllable.test(name) && placeSyllable.test(further.text) && goesOn(above) ? 2 : 1
}

function goesOn({ blanks, bars, cells, level, rule }: Line): boolean {
  return blanks + bars + level === 0 && !cells && !rule
}

/** The lines from `from` on as one, with the gaps given. */
function glue(lines: readonly Line[], from: number, gaps: readonly string[]): Line {
  return gaps.reduce((line, gap, i) => joinLines(line, lines[from + i + 1]!, gap), lines[from]!)
}
