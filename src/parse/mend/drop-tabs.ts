import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { numberLine, organWord } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** As many lines as a letterhead has from the organ down to the number. */
const longest = 6

/** `• BỘ TÀI CHÍNH` above `Số: 12/QĐ-BTC`: the sign of the tab in which a site shows the text; it stands as a mark, and the organ is none of a list's. */
export function dropTabs(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const { text, cells } = line
    if (text.charCodeAt(0) !== 0x2022 || cells || !/^•\s?\p{Lu}{2}/u.test(text)) return line
    const words = cutWords(line, 1, text.length)
    if (!isCapitals(words.text) || !organWord.test(words.text)) return line
    if (!lines.slice(at + 1, at + longest).some((below) => numberLine.test(below.text))) return line
    return { ...line, ...words, marks: [...(line.marks ?? []), [line.start, words.start] as [number, number]] }
  })
}
