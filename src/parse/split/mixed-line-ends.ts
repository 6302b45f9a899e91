import { startsSmall, type Line } from '../../../grammars/structure/line.ts'

/** As many of each as prove that a text uses both. */
const fewest = 8

/**
 * Converters of web pages end paragraphs by LF and leave the CRLF with which the page's source was wrapped. Where a text mixes the two so (behind
 * CRLF sentences go on, behind LF hardly any does), each tells whether the line goes on: −1 within a paragraph, +1 at its end, 0 where blank
 * lines or bars stand between. Null for all other texts.
 */
export function readLineEnds(lines: readonly Line[], text: string): Int8Array | null {
  if (!text.includes('\r\n')) return null
  const ends = new Int8Array(lines.length)
  const seen = { wraps: 0, wrapsSmall: 0, ends: 0, endsSmall: 0 }
  for (let i = 1; i < lines.length; i++) {
    const { start, text: words, blanks, bars, piece } = lines[i]!
    const line = text.lastIndexOf('\n', start - 1)
    if (blanks + bars > 0 || piece || line < lines[i - 1]!.end) continue
    const small = startsSmall(words) ? 1 : 0
    if (text.charCodeAt(line - 1) === 13) {
      ends[i] = -1
      seen.wraps++
      seen.wrapsSmall += small
    } else {
      ends[i] = 1
      seen.ends++
      seen.endsSmall += small
    }
  }
  const isMixed = seen.wraps >= fewest && seen.ends >= fewest
  return isMixed && seen.wrapsSmall * 5 >= seen.wraps * 2 && seen.endsSmall * 7 <= seen.ends ? ends : null
}
