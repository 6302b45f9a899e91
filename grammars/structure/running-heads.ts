// Pages whose style prints capitals keep the letters as they were typed, and so does what is copied from them: a letterhead in running case.

import { bareLetters, isCapitals, saidOf, type Line } from './line.ts'
import { dateLine, isMotto, mottos, numberLine, organWord, postWord, ruleLine } from './phrases/index.ts'

/** As many lines as a letterhead has above its number, and below it where its columns were set one behind the other. */
const longestAbove = 9
const longestBelow = 5
/** As long as an organ's name in one line, and as many lines as it has. */
const longestName = 70
const mostLines = 3

/**
 * Notes on the lines of a letterhead in running case what they say in print (`Ủy ban nhân dân tỉnh …` → `ỦY BAN NHÂN DÂN TỈNH …`): the motto
 * around its number, and the organs above its number where none stands there in capitals.
 */
export function noteRunningHeads(lines: readonly Line[]): void {
  let behind = 0
  for (const [at, { text, cells }] of lines.entries()) {
    const first = text.charCodeAt(0)
    if (first === 67 && lines[at]!.piece) noteBesideMotto(lines, at)
    // `Số`, `Luật số`, `Pháp lệnh số`, `Bản án số`, `Nghị quyết số`: rare beginnings of a short line
    if (cells || text.length > longestName || (first !== 83 && first !== 76 && first !== 80 && first !== 66 && first !== 78)) continue
    if (!numberLine.test(text)) continue
    const from = Math.max(behind, at - longestAbove)
    const to = Math.min(lines.length, at + 1 + longestBelow)
    behind = at + 1
    const noted = noteMotto(lines, from, to)
    // a list of documents has organs and numbers too; a head stands at the beginning or has a motto
    if (from === 0 || noted.size > 0 || lines.slice(from, to).some(isShortMotto)) noteOrgans(lines, from, at, noted)
  }
}

/**
 * `Lớp 5A Trường Tiểu học    CỘNG HÒA …` / `Đinh Núp    Độc lập - Tự do - …`: what stands in one row with the motto is the organ (NĐ 30/2020 PL I II.2),
 * whatever its words and whether or not a number follows.
 */
function noteBesideMotto(lines: readonly Line[], at: number): void {
  const organ = lines[at - 1]
  if (!organ || organ.piece || !isBesideMotto(organ) || !isCapitals(lines[at]!.text) || !isMotto(lines[at]!.text)) return
  const below = lines[at + 1]
  if (!below) return
  if (isMotto(below.text)) say(organ)
  else if (lines[at + 2]?.piece && isMotto(lines[at + 2]!.text) && (numberLine.test(below.text) || ruleLine.test(below.text))) say(organ)
  else if (lines[at + 2]?.piece && isMotto(lines[at + 2]!.text) && isBesideMotto(below)) {
    say(organ)
    say(below)
  }
}

function isBesideMotto({ text, cells }: Line): boolean {
  return (
    !cells && text.length <= longestName && /^\p{Lu}/u.test(text) && !isCapitals(text) && !/[.…_:;,!?]$/u.test(text) && !ofForm.test(text)
  )
}

/** What a form has in that corner: its name, what it is issued with, the place of a picture. */
const ofForm =
  /^(?:Mẫu|Biểu|Phụ lục|Ảnh|Hình|Dán|Mã|Bản|Khổ|Tên|Số|(?:Ban hành )?[Kk]èm theo|Ban hành theo|Theo|Đơn|Giấy|Phiếu|Tờ)(?!\p{L})/u

/** Returns the lines of the motto. */
function noteMotto(lines: readonly Line[], from: number, to: number): ReadonlySet<Line> {
  const noted = new Set<Line>()
  for (let at = from; at < to; at++) {
    const { text, cells } = lines[at]!
    if (cells || !/^[CĐD]\p{L}{1,4}\s\p{L}/u.test(text) || text.length > 45 || isCapitals(text) || /[.;:!?,]$/u.test(text)) continue
    const letters = bareLetters(text)
    // broken in two where the column was narrow
    const next = lines[at + 1]
    const two = next && !next.cells && next.text.length < 30 ? letters + bareLetters(next.text) : ''
    const count = mottosOfHeads.has(letters) ? 1 : mottosOfHeads.has(two) ? 2 : 0
    for (let i = at; i < at + count; i++) {
      say(lines[i]!)
      noted.add(lines[i]!)
    }
  }
  return noted
}

/** Those that are printed in capitals: the second line of the State's is in running case. */
const mottosOfHeads = new Set(mottos.filter((motto) => motto !== 'DOCLAPTUDOHANHPHUC'))

function noteOrgans(lines: readonly Line[], from: number, number: number, motto: ReadonlySet<Line>): void {
  const isPart = (line: Line): boolean => motto.has(line) || isPartOfHead(line)
  const names: number[] = []
  for (let at = from; at < number; at++) {
    const line = lines[at]!
    if (isPart(line)) continue
    if (isCapitals(saidOf(line)) && organWord.test(saidOf(line))) return
    if (isName(line) && organWord.test(line.text.toUpperCase()) && isAboveHead(lines, at, number, isPart)) names.push(at)
  }
  for (const at of names) say(lines[at]!)
  for (const at of names)
    for (let i = at + 1; i < at + mostLines && i < number && !isPart(lines[i]!) && isRestOfName(lines[i]!); i++) say(lines[i]!)
}

/** From an organ's name to the number there is nothing but what a letterhead has. */
function isAboveHead(lines: readonly Line[], at: number, number: number, isPart: (line: Line) => boolean): boolean {
  if (/(?:[,–-]|\s(?:của|và|với|do|là|tại))$/u.test(lines[at - 1]?.text ?? '')) return false
  for (let i = at + 1; i < number; i++) if (!isPart(lines[i]!) && !isName(lines[i]!) && !isRestOfName(lines[i]!)) return false
  return true
}

function isPartOfHead(line: Line): boolean {
  return ruleLine.test(line.text) || dateLine.test(line.text) || isShortMotto(line)
}

function isShortMotto({ text }: Line): boolean {
  return text.length < 45 && isMotto(text)
}

/** A short line in running case that begins with a capital and ends without a stop. */
function isName({ text, cells }: Line): boolean {
  return !cells && text.length <= longestName && /^\p{Lu}/u.test(text) && !isCapitals(text) && !/[\d.;:!?,)]$/u.test(text)
}

/** The line below, or below a blank one the place. */
function isRestOfName({ text, cells, blanks }: Line): boolean {
  if (cells || text.length > 45 || isCapitals(text) || blanks > 1 || /[\d.;:!?)]$/u.test(text)) return false
  return blanks === 0 ? !postWord.test(text.toUpperCase()) : /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn)\s/u.test(text)
}

function say(line: Line): void {
  const said = line.text.toUpperCase()
  if (said.length === line.text.length) line.said = said
}
