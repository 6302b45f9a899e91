import type { Line } from '../../grammars/structure/line.ts'

/**
 * `======` / `12. Kế hoạch (ký).docx` / `======`: who puts the texts of several files into one sets the name of each above it, between rules; the lines
 * of such banners are no document's.
 */
export function findBanners(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (let at = 0; at + 2 < lines.length; at++) {
    const { text } = lines[at]!
    if (text.length < 10 || lines[at + 2]!.text !== text || !rule.test(text) || !isNameOfFile(lines[at + 1]!.text)) continue
    for (const line of lines.slice(at, at + 3)) found.add(line)
  }
  return found
}

const rule = /^(?:={10,200}|#{10,200}|-{10,200}|\*{10,200})$/u

function isNameOfFile(text: string): boolean {
  return text.length < 260 && /\.(?:docx?|pdf|xlsx?|pptx?|txt|rtf|odt|html?)$/iu.test(text.slice(-6))
}
