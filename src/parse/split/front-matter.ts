const longest = 20_000
const lineEnd = /\r\n?|\n/gu
const field = /^(?:[\p{L}_][\p{L}\p{M}\d_ -]{0,60}:(?:\s|$)|\s{0,12}-\s|\s{1,12}\S|#|$)/u

/** Where the fields that a Markdown file begins with (`---`, `title: …`, `---`) end; 0 without them. They describe the file and are no document. */
export function endOfFrontMatter(text: string): number {
  if (!text.startsWith('---')) return 0
  let from = 0
  for (const { index, 0: sign } of text.slice(0, longest).matchAll(lineEnd)) {
    const row = text.slice(from, index)
    if (row.trimEnd() === '---') {
      if (from > 0) return index
    } else if (!field.test(row)) return 0
    from = index + sign.length
  }
  return 0
}
