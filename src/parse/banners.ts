import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { isMotto, organWord } from '../../grammars/structure/phrases/index.ts'
import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'

/**
 * `======` / `12. Kế hoạch (ký).docx` / `======`: who puts the texts of several files into one sets the name of each above it, between rules; the lines
 * of such banners are no document's.
 */
export function findBanners(lines: readonly Line[]): ReadonlySet<Line> {
  const banners: number[] = []
  for (let at = 0; at + 2 < lines.length; at++) {
    const { text } = lines[at]!
    if (text.length < 10 || lines[at + 2]!.text !== text || !rule.test(text) || !isNameOfFile(lines[at + 1]!.text)) continue
    banners.push(at)
  }
  // one alone amid a text may be its own example
  const ofText = banners.filter((at) => at < 3 || banners.length > 1 || opensDocument(lines[at + 3]))
  return new Set(ofText.flatMap((at) => lines.slice(at, at + 3)))
}

function opensDocument(line: Line | undefined): boolean {
  return (
    line !== undefined && isCapitals(line.text) && (isMotto(line.text) || organWord.test(line.text) || docTypeOfName(line.text) !== null)
  )
}

const rule = /^(?:={10,200}|#{10,200}|-{10,200}|\*{10,200})$/u

function isNameOfFile(text: string): boolean {
  return text.length < 260 && /\.(?:docx?|pdf|xlsx?|pptx?|txt|rtf|odt|html?)$/iu.test(text.slice(-6))
}
