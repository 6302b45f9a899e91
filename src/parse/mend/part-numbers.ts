import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { dateLine, isMotto, numberLine, organWord, ruleLine } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** `Số: 1345/KH-UBND, ngày 17 tháng 8 năm 2026` has no more signs. */
const longest = 100

/**
 * Copies of web pages set the number and the date of a head in one line and leave the place away: `Số: 12/KH-UBND, ngày …` (NĐ 30/2020 PL I,
 * II.3 and II.4). In a head they are two lines; elsewhere such a line names another document.
 */
export function partNumbers(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const { text, cells } = line
    if (cells || text.length > longest || !/^S[ốỐ]/u.test(text)) return line
    const blank = blankNumberAndDay.exec(text)?.[0].length
    const day = blank ?? text.search(/(?<=[\s,;–-])[Nn]gày(?!\p{L})/u)
    if (blank === undefined && (day < 8 || !isNumber(text.slice(0, day)) || !dateLine.test(text.slice(day)))) return line
    if (!isInHead(lines, at)) return line
    return [
      { ...line, ...cutWords(line, 0, day) },
      { ...line, ...cutWords(line, day, text.length), blanks: 0, bars: 0, carried: false, piece: true },
    ]
  })
}

/** `Số:……………… ……, ngày… tháng… năm…`, `Số: ……/QĐ-… …….(1), ngày …`: both left blank, as a page in columns has them in one row (NĐ 30/2020 PL III). */
const blankNumberAndDay =
  /^S[ốỐ]\s?:\s?(?:[.…_]{2,40}(?:\s?\/[\p{Lu}-]{0,12}\s?[.…_]{1,40})?|\/[\p{Lu}-]{1,12}\s?[.…_]{0,40})\s(?=[.…_]{1,40}(?:[(⁽][\d¹²³⁰⁴-⁹]{1,2}[)⁾])?[.…_]{0,20}\s?,\s?ngày\s?[.…_])/u

function isNumber(text: string): boolean {
  return numberLine.test(text) && /\p{L}/u.test(text.slice(2))
}

/** Right below the organ, the motto or a rule, at the beginning, or above the type in capitals. */
function isInHead(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text
  if (above === undefined || ruleLine.test(above) || isMotto(above)) return true
  if (isCapitals(above) && organWord.test(above)) return true
  const below = lines[at + 1]?.text ?? ''
  return isCapitals(below) && docTypeOfName(below) !== null
}
