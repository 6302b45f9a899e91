import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import {
  appendixLine,
  attachedNote,
  isMotto,
  isSiteLine,
  isWebLine,
  numberLine,
  organWord,
} from '../../grammars/structure/phrases/index.ts'

const longestCaption = 8
/** Lines of the page between the caption and the letterhead (`Cập nhật: …`, `Lượt xem: 120`). */
const mostBetween = 6
const longestBetween = 80
/** Lines from the organ down to the motto, to the number, to the end of the title. */
const reach = { motto: 8, number: 16, title: 24 }
/** `TIÊU ĐỀ: Thông tư …`, `Cập nhật: 12/3/2024`: a field of a collection, or of the page. */
const label = /^[\p{L} ]{2,20}:/u
const longestLine = 400
/** Letters of a title: fewer may be the name of a type. */
const shortestTitle = 16

/** Behind its last line; where the letterhead begins, below other lines of the page. */
export interface Caption {
  end: number
  head: number
}

/**
 * The caption that a website prints above a letterhead, at the top of its page: `Quyết định số 12/QĐ-UBND về chợ`, `QUYẾT ĐỊNH 12/QĐ-UBND` / `VỀ CHỢ`,
 * or the title alone. A document begins with its organ and the motto (NĐ 30/2020 PL I II.1, II.2) and has its number and title once: what names them above
 * is the page's.
 */
export function findCaption(lines: readonly Line[], from: number): Caption | null {
  const first = lines[from]
  if (!first || first.cells || first.level > 0 || opensLetterhead(first) || numberLine.test(first.text) || label.test(first.text))
    return null
  let end = from + 1
  while (end < lines.length && end - from <= longestCaption && !isParted(lines[end]!)) end++
  if (end - from > longestCaption) return null
  // what stands between is the page's too
  let head = end
  while (head < lines.length && head - end < mostBetween && !opensLetterhead(lines[head]!)) {
    const { text } = lines[head]!
    if (isCapitals(text) || text.length > longestBetween || numberLine.test(text)) return null
    head++
  }
  const below = lines.slice(head, head + reach.title)
  const motto = below.findIndex(({ text }) => isMotto(text))
  // right above the motto stands the organ, in whatever letters
  if (motto < 0 || motto > reach.motto || (motto === 0 && !docTypeOfName(first.text))) return null
  const above = lines.slice(from, end)
  // what the head of an appendix says of the document it is issued with
  if (above.some(({ text }) => appendixLine.test(text) || attachedNote.test(text))) return null
  const caption = above.map(({ text }) => text.slice(0, longestLine)).join(' ')
  const number = below.slice(0, reach.number).find(({ text }) => text.length < longestLine && numberLine.test(text))
  if (isOnlyTitle(first, below)) return null
  return names(caption, number) || repeats(caption, below, docTypeOfName(first.text) !== null) ? { end, head } : null
}

/** `HƯỚNG DẪN NGHIỆP VỤ …, SỐ 09-HD/…` above a letterhead with no type below it: the page moved type and title there, and a letter has none. */
function isOnlyTitle({ text }: Line, below: readonly Line[]): boolean {
  const type = isCapitals(text) ? docTypeOfName(text) : null
  if (!type || type.type.code === 'CV' || !/^\s\p{L}{2,}\s\p{L}/u.test(text.slice(type.end)) || /^\sSỐ\s/u.test(text.slice(type.end)))
    return false
  return !below.some((line) => {
    const named = docTypeOfName(line.text)
    return named !== null && (isCapitals(line.text) || named.end === line.text.length)
  })
}

/** It stands apart from the line above, or opens a letterhead, or is the page's. */
function isParted(line: Line): boolean {
  return line.blanks + line.bars > 0 || isOfPage(line) || label.test(line.text) || opensLetterhead(line)
}

function isOfPage({ text }: Line): boolean {
  return isWebLine(text) || isSiteLine(text)
}

function opensLetterhead({ text }: Line): boolean {
  return text.length < longestLine && (isMotto(text) || (isCapitals(text) && organWord.test(text)))
}

/** The caption has the number of the document, with its symbol. */
function names(caption: string, line: Line | undefined): boolean {
  const printed = line ? numberLine.exec(line.text)?.[1] : undefined
  if (!printed || !/\d.{0,12}[/-].*\p{L}/u.test(printed)) return false
  const number = ofSigns(printed)
  const at = ofSigns(caption).indexOf(number)
  return at >= 0 && !/\d/u.test(ofSigns(caption).charAt(at - 1))
}

/** Whole lines below, one behind the other, say the same; with its type the title may go on there. */
function repeats(caption: string, below: readonly Line[], isTyped: boolean): boolean {
  const letters = ofLetters(caption)
  if (letters.length < shortestTitle) return false
  const printed = below.map(({ text }) => ofLetters(text.slice(0, longestLine)))
  return printed.some((_, from) => {
    let rest = letters
    let at = from
    for (; rest !== '' && at < printed.length && rest.startsWith(printed[at]!); at++) rest = rest.slice(printed[at]!.length)
    return rest === '' || (isTyped && rest !== letters && (printed[at] ?? '').startsWith(rest))
  })
}

const ofSigns = (text: string): string => text.replace(/\s/gu, '').replace(/[–—]/gu, '-').toLowerCase()
/** The title without the words that lead to it, which a page leaves out. */
const ofLetters = (text: string): string =>
  text
    .replace(/(?:về việc|v\/v) /giu, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
