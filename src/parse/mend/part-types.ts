import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { isMotto, numberLine } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** A type and the first line of its subject. */
const longest = 400
/** As many lines as a letterhead has above its type. */
const reach = 12
/** A subject in running case, or its first words in capitals to the end of the line. */
const subject = /^\s(?:(?!Điều\s)\p{Lu}(?:\p{Ll}{1,6}|\/v)\s\p{Ll}|VỀ(?: VIỆC)?$)/u
/** What is enacted behind its formula. */
const enacted = /^\s?:?\sĐiều (?:1|thứ nhất)[.:]/u
/** `RA SẮC LỆNH :Điều thứ 1`: the same of a decree, whose first article may be a mark alone. */
const decreed = /^(?:NAY )?RA (?:SẮC L(?:ỆN\s?H|UẬT)|NGHỊ ĐỊNH|QUYẾT ĐỊNH|LỆNH)\s?:\s?(?=Điều (?:thứ )?(?:1|nhất)(?:\s?[.:]|$))/u

/**
 * `QUYẾT ĐỊNH Về việc …`, `QUYẾT ĐỊNH VỀ` / `VIỆC …`: a type in capitals and its subject, which stand one below the other (NĐ 30/2020 PL I II.5), in one
 * line; `QUYẾT ĐỊNH: Điều 1. …` likewise (II.6). What a website set above the letterhead stays one.
 */
export function partTypes(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    const { text, cells, columns } = line
    if (cells || columns || text.length > longest || !isCapitals(text.slice(0, 6)) || (text.charCodeAt(2) < 65 && !text.startsWith('RA ')))
      return line
    const end = endOfType(text)
    if (end === 0 || isAboveLetterhead(lines, at)) return line
    return [
      { ...line, ...cutWords(line, 0, end) },
      { ...line, ...cutWords(line, end, text.length), blanks: 0, bars: 0, carried: false, piece: true },
    ]
  })
}

function endOfType(text: string): number {
  const formula = text.startsWith('RA ') || text.startsWith('NAY RA ') ? decreed.exec(text)?.[0].trimEnd().length : undefined
  if (formula) return formula
  const end = docTypeOfName(text)?.end ?? 0
  if (end === 0 || end === text.length || !isCapitals(text.slice(0, end))) return 0
  const rest = text.slice(end)
  if (enacted.test(rest)) return /^QUYẾT (?:ĐỊNH|NGHỊ)$/u.test(text.slice(0, end)) ? end + rest.indexOf('Điều') - 1 : 0
  return subject.test(rest) ? end : 0
}

function isAboveLetterhead(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i <= at + reach; i++) {
    const { text } = lines[i]!
    if (numberLine.test(text) || (text.length < 60 && isCapitals(text) && isMotto(text))) return true
  }
  return false
}
