import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { isMotto } from '../../grammars/structure/phrases/index.ts'
import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'

const partOfFile = /^(?:PHẦN|Phần)\s(?:[IVX]{1,4}|\d{1,2}|\p{Lu})\s?[.:—–-]\s?(?=\p{Lu})/u
/** As many lines as a head has down to its motto. */
const longestHead = 8

/**
 * `## PHẦN A — QUYẾT ĐỊNH BAN HÀNH` above the head of a decision, `## PHẦN B — QUY CHẾ` above `QUY CHẾ`: a Markdown file that holds a decision and
 * what it issues names each as a part of the file. Such a title is of no document, neither an organ nor a part of the text.
 */
export function noteLabelsOfParts(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.level === 0 || line.cells || !/^P(?:HẦN|hần)\s/u.test(line.text)) continue
    let end = at + 1
    let { text } = line
    // its words may have been taken for the parts of a head
    for (; end < at + 3 && lines[end]?.piece; end++) text += ` ${lines[end]!.text}`
    const mark = partOfFile.exec(text)
    const named = mark && docTypeOfName(text, mark[0].length)
    if (!named || !headsBelow(lines, end, named.type)) continue
    for (let i = at; i < end; i++) lines[i]!.label = true
  }
}

function headsBelow(lines: readonly Line[], from: number, type: NonNullable<ReturnType<typeof docTypeOfName>>['type']): boolean {
  const first = lines[from]
  if (!first) return false
  if (isCapitals(first.text) && docTypeOfName(first.text)?.type === type) return true
  return lines.slice(from, from + longestHead).some(({ text, level }) => level === 0 && isMotto(text))
}
