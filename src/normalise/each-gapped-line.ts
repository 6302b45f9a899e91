/** Calls `visit` with each line that has two spaces or more between words, and the offset where it begins. Lines come in order. */
export function eachGappedLine(text: string, visit: (line: string, start: number) => void): void {
  for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at)) {
    let gapEnd = at + 2
    while (text.charCodeAt(gapEnd) === 32) gapEnd++
    if (isEdge(text, at - 1) || isEdge(text, gapEnd)) {
      at = gapEnd
      continue
    }
    let start = at
    let end = gapEnd
    while (!isLineEdge(text, start - 1)) start--
    while (!isLineEdge(text, end)) end++
    visit(text.slice(start, end), start)
    at = end
  }
}

function isLineEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true
  const code = text.charCodeAt(at)
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029
}

function isEdge(text: string, at: number): boolean {
  return isLineEdge(text, at) || text.charCodeAt(at) === 9
}
