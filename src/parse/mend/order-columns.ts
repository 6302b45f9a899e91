import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { authorityMark, dateLine, personName, postWord, recipientsWord, signedNote } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** As many lines as a list of recipients has, with the signature beside it. */
const longestList = 60
/** How far to the right the other column begins, where its line holds nothing else. */
const farRight = 20

/** `Số: 7/2026/TTLT-TANDTC-` / `BTP`, also beside the end of a day in a column as narrow: the number of joint organs goes on (NĐ 30/2020 PL I II.3.b). */
const openNumber = /^S[ốỐ]\s?:?\s?\d[^\s]{2,40}-$/u
const restOfNumber = /^\p{Lu}{2,14}(?:-\p{Lu}[\p{Lu}\d]{1,12}){0,3}(?=$|\s(?:(?:tháng \d{1,2} )?năm \d{4}|\d{4})$)/u

/**
 * Two columns printed side by side, row by row (NĐ 30/2020 PL I, sơ đồ bố trí): what the left one goes on with in the next row is read behind
 * its beginning, and what stood between, the right one, behind both. So a recipient or a number that a narrow column wrapped is whole.
 */
export function orderColumns(lines: readonly Line[]): readonly Line[] {
  const ordered: Line[] = []
  let list = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    list = recipientsWord.test(line.text) ? longestList : list - 1
    ordered.push(line)
    if (line.cells) continue
    const moved = endsNumber(lines, at) ?? (list > 0 ? endsItem(lines, at) : null)
    if (!moved) continue
    ordered.push(...moved)
    at += 2
  }
  return ordered.length === lines.length && ordered.every((line, i) => line === lines[i]) ? lines : ordered
}

/** The rest of the number in the next row, then the place and day that stand beside it. */
function endsNumber(lines: readonly Line[], at: number): Line[] | null {
  const beside = lines[at + 1]
  const rest = lines[at + 2]
  if (!beside || !rest || rest.cells || beside.cells || rest.blanks + beside.blanks > 0 || !openNumber.test(lines[at]!.text)) return null
  const end = restOfNumber.exec(rest.text)?.[0].length ?? 0
  if (end === 0) return null
  if (end === rest.text.length) return dateLine.test(beside.text) ? [rest, beside] : null
  const day: Line = { ...rest, ...cutWords(rest, end, rest.text.length), piece: true }
  return dateLine.test(`${beside.text} ${day.text}`) ? [{ ...rest, ...cutWords(rest, 0, end) }, beside, day] : null
}

/** The rest of a recipient in the next row, then what of the signature stands beside it. */
function endsItem(lines: readonly Line[], at: number): Line[] | null {
  const item = lines[at]!
  const beside = lines[at + 1]
  const rest = lines[at + 2]
  if (!beside || !rest || beside.cells || rest.cells || rest.piece || /[;.:)]$/u.test(item.text)) return null
  if (!/^[-–+•\p{L}]/u.test(item.text) || recipientsWord.test(item.text) || isOfSignature(item.text)) return null
  if (!beside.piece && (beside.blanks > 0 || beside.indent < item.indent + farRight)) return null
  if (!isOfSignature(beside.text) || isOfSignature(rest.text) || rest.bars > 0 || rest.indent > item.indent + 4) return null
  const isOpen = item.text.lastIndexOf('(') > item.text.lastIndexOf(')')
  const goesOn = startsSmall(rest.text)
    ? rest.blanks === 0 || (isOpen && rest.blanks === 1)
    : rest.blanks === 0 && /^\p{Lu}[^:]{1,80}[;,.]$/u.test(rest.text)
  if (!goesOn || /^[a-zđ]\)/u.test(rest.text)) return null
  return [
    { ...rest, blanks: 0 },
    { ...beside, piece: true },
  ]
}

/** An authority, a post, a name, or that somebody signed. */
function isOfSignature(text: string): boolean {
  if (text.length > 80) return false
  return authorityMark.test(text) || signedNote.test(text) || personName.test(text) || (isCapitals(text) && postWord.test(text))
}
