/** As many lines as a quotation has at least: one or two may be a comparison (`> 5 %`). */
const fewest = 4
const mark = /[ \t]{0,12}>(?:[ \t]{0,2}>){0,5}/y

/** Nine lines of ten, blank ones left out, have the mark, and words behind it some: all that the text holds is quoted. */
export function isQuoted(text: string): boolean {
  if (!text.includes('>')) return false
  const quoted = text.match(/^[ \t]{0,12}>/gm)?.length ?? 0
  if ((text.match(/^[ \t]{0,12}>[> \t]{0,8}[*_“"(]{0,4}\p{L}{2}/gmu)?.length ?? 0) < fewest) return false
  return quoted * 10 >= (text.match(/^[ \t]{0,400}[^ \t\r\n]/gm)?.length ?? 0) * 9
}

/** Where the marks (`>`, `> >`) of a line of a quotation end; the line's begin where it has none. */
export function endOfMark(text: string, lineStart: number): number {
  mark.lastIndex = lineStart
  return mark.test(text) ? mark.lastIndex : lineStart
}

/** Those marks between two places, the first of which may stand behind the mark of a list's item. */
export function quoteMarks(text: string, from: number, to: number): [number, number][] {
  const marks: [number, number][] = []
  for (let at = from; at < to;) {
    const end = endOfMark(text, at)
    if (end > at) marks.push([text.indexOf('>', at), end])
    const next = text.indexOf('\n', Math.max(at, end))
    at = next < 0 ? to : next + 1
  }
  return marks
}

/** Words, also emphasised or in quotation marks, behind the mark of a unit or none. */
const words =
  /^[ \t]{0,80}[*_“"]{0,4}(?:\\?[-+•][ \t]{1,4}|(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ]|[IVX]{1,5})\\?[-.)]{1,2}[ \t]{1,4})?[*_“"(]{0,4}\p{L}{2}/u
/** How a sentence or one of a list ends. */
const endOfWords = /[.;:,!?)”"*_][ \t\r]{0,8}$/u

/**
 * The end of the lines from here on that stand each behind a `>`: those that a mail quotes, or a block quote, which is what Pandoc makes of a paragraph that
 * Word indents; the line's begin where there are none. Fewer than four that follow each other are a block quote where blank lines stand around them and
 * the last ends as sentences do. Behind the mark of the first there are words. None of this is asked where the text `isWhole` a quotation.
 */
export function endOfQuotation(text: string, lineStart: number, isWhole: boolean): number {
  let count = 0
  let at = lineStart
  let last = lineStart
  for (let end = endOfMark(text, at); at < text.length && end > at; end = endOfMark(text, at)) {
    if (count === 0 && !isWhole && !words.test(text.slice(end, end + 100))) return lineStart
    const next = text.indexOf('\n', end)
    last = next < 0 ? text.length : next
    at = next < 0 ? text.length : next + 1
    count++
  }
  return isWhole || count >= fewest || isBlock(text, lineStart, last, at) ? at : lineStart
}

/** A website's `>> Xem thêm …` is none. */
function isBlock(text: string, start: number, last: number, end: number): boolean {
  return (
    !text.startsWith('>>', text.indexOf('>', start)) &&
    endOfWords.test(text.slice(Math.max(start, last - 10), last)) &&
    /(?:^|\n[ \t]{0,40}\r?\n)$/u.test(text.slice(Math.max(0, start - 44), start)) &&
    /^[ \t]{0,40}(?:\r?\n|$)/u.test(text.slice(end, end + 42))
  )
}
