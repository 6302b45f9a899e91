/** As many lines as a quotation has at least: one or two may be a comparison (`> 5 %`). */
const fewest = 4
const mark = /[ \t]{0,3}>(?:[ \t]{0,2}>){0,5}/y

/** Where the marks (`>`, `> >`) of a line of a quotation end; the line's begin where it has none. */
export function endOfMark(text: string, lineStart: number): number {
  mark.lastIndex = lineStart
  return mark.test(text) ? mark.lastIndex : lineStart
}

/**
 * The end of the lines from here on that a mail quotes, each behind a `>`; the line's begin where fewer than four follow each other. Behind the
 * mark of the first there are words.
 */
export function endOfQuotation(text: string, lineStart: number): number {
  let count = 0
  let at = lineStart
  for (let end = endOfMark(text, at); at < text.length && end > at; end = endOfMark(text, at)) {
    if (count === 0 && !/^[ \t]{0,80}\p{L}{2}/u.test(text.slice(end, end + 90))) return lineStart
    const next = text.indexOf('\n', end)
    at = next < 0 ? text.length : next + 1
    count++
  }
  return count < fewest ? lineStart : at
}
