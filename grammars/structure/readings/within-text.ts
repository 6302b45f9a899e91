import type { Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import type { UnitMarker } from '../markers.ts'
import * as phrases from '../phrases/index.ts'

/** How many lines a bar of tools has, how many of the text may stand below it before the next mark, and how long a unit is. */
const most = { tools: 24, text: 8, unit: 400 }

/**
 * Whether the numbers above go on below the lines of a website from here on: clause 2 behind 1, Điều 2 behind 1, with no head and no end between. A bar
 * of tools, a picture with its caption, an advertisement stand in the middle of the text, which is one document.
 */
export function standsWithinText(lines: readonly Line[], at: number): boolean {
  let text = 0
  for (let i = at; i < lines.length && i < at + most.tools + most.text; i++) {
    const line = lines[i]!
    if (isOfTools(line)) continue
    if (opensHead(line)) return false
    const [marker] = markersOf(line)
    if (marker && marker.form !== 'dash' && marker.form !== 'plus' && marker.form !== 'bullet') return goesOnFrom(lines, at, marker)
    if (++text > most.text) return false
  }
  return false
}

function isOfTools({ text }: Line): boolean {
  return phrases.isWebLine(text) || phrases.isSiteLine(text) || (text.length < 30 && phrases.toolLine.test(text))
}

/** A motto, a number, who receives the document or signs it. */
export function opensHead({ text }: Line): boolean {
  if (text.length > 200) return false
  return phrases.isMotto(text) || phrases.numberLine.test(text) || ends(text)
}

function ends(text: string): boolean {
  return phrases.recipientsWord.test(text) || phrases.authorityMark.test(text)
}

/** The unit before it in its series is the last of its kind above. */
function goesOnFrom(lines: readonly Line[], at: number, { form, ordinal }: UnitMarker): boolean {
  const number = Math.trunc(ordinal.at(-1)!)
  for (let i = at - 1; i >= 0 && i > at - most.unit; i--) {
    if (ends(lines[i]!.text)) return false
    for (const marker of markersOf(lines[i]!)) {
      if (marker.form === form) return Math.trunc(marker.ordinal.at(-1)!) === number - 1
      // the first of a list that is led into above
      if (marker.form === 'article' || marker.form === 'chapter')
        return number === 1 && form !== 'article' && lines[at - 1]!.text.endsWith(':')
    }
  }
  return false
}
