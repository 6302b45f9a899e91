/** As many lines as a listing has at least: a list of a few items may be all of a text. */
const fewest = 20
/** `12:`, `12 |`, `12` and a blank. */
const prints = [/[ \t]{0,12}(\d{1,6}):/y, /[ \t]{0,12}(\d{1,6})[ \t]{0,3}\|/y, /[ \t]{0,12}(\d{1,6})(?=[ \t\r\n]|$)/y]
/** What no list has behind its numbers: a motto, a number with its symbol, an article. */
const ofDocument = /^[ \t|*#]{0,20}(?:CỘNG H[ÒO][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|(?:Số|SỐ)\s?:?\s?\d|Căn cứ\s|Điều \d)/u

/**
 * How a listing (`cat -n`, an editor, a site for code) numbers every line of the text, one more each time, for `endOfLineNumber`; null where the lines
 * have no such numbers.
 */
export function findLineNumbers(text: string): RegExp | null {
  return prints.find((print) => numbersAll(text, print)) ?? null
}

function numbersAll(text: string, print: RegExp): boolean {
  let count = 0
  let last = 0
  let isDocument = false
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    print.lastIndex = at
    const found = print.exec(text)
    if (found) {
      const number = Number(found[1])
      if (count > 0 && number !== last + 1) return false
      last = number
      count++
      isDocument ||= ofDocument.test(text.slice(print.lastIndex, Math.min(end, print.lastIndex + 60)))
    } else if (text.slice(at, Math.min(end, at + 40)).trim() !== '') return false
    at = end + 1
  }
  return isDocument && count >= fewest
}

/** Where the words behind the number of a line begin. */
export function endOfLineNumber(text: string, lineStart: number, print: RegExp): number {
  print.lastIndex = lineStart
  return print.test(text) ? print.lastIndex : lineStart
}
