import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Text of a document as one line that a terminal can be given: no line breaks, no control characters. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim()
}

/** At most `width` columns of a line, with `…` where it is cut. Decomposed letters are cut whole. */
export function cutLine(line: string, width: number): string {
  if (line.length * 2 <= width || (line.length < width * 8 && stringWidth(line) <= width)) return line
  let cut = ''
  let used = 1
  for (const { segment } of graphemes.segment(line.slice(0, width * 8))) {
    used += stringWidth(segment)
    if (used > width) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}

/** A line broken at its spaces into lines of at most `width` columns; a longer word is cut. */
export function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const word of line.split(' ')) {
    const columns = stringWidth(word)
    if (current !== '' && used + 1 + columns > width) {
      lines.push(current)
      current = ''
    }
    used = current === '' ? columns : used + 1 + columns
    current += current === '' ? cutLine(word, width) : ` ${word}`
  }
  return [...lines, current]
}

/** The line filled with spaces to `width` columns. */
export function padLine(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - stringWidth(line)))
}
