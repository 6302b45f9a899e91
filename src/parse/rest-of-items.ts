import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { itemSigns, readMarkers } from '../../grammars/structure/markers.ts'
import * as phrases from '../../grammars/structure/phrases/index.ts'

const label = new RegExp(String.raw`${phrases.recipientsWord.source}\s?$|^Kính\s(?:${phrases.sends}|trình)\s?:$|\s(?:điện|ĐIỆN)\s?:$`, 'u')
const dashed = new RegExp(`^[${itemSigns}~*]\\s?[^\\s]`, 'u')
const longestLabel = 100
/** As many lines as such a list has at most. */
const longestList = 60
/** As many lines below one item without a dash as its rest takes at most. */
const longestRest = 3

/**
 * Whoever is addressed or receives a copy stands on a line of his own behind a dash (NĐ 30/2020 PL I II.7, II.9): where all items have their dashes, a
 * line without one is the rest of the item above (`- Các bộ:` / `Tư pháp, Tài chính;`), unless it is the signer's, who may stand among them.
 */
export function joinRestsOfItems(lines: readonly Line[], breaks: Float32Array): void {
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.text.length > longestLabel || !label.test(lines[at]!.text)) continue
    const items: number[] = []
    const rests: number[] = []
    let i = at + 1
    for (; i < lines.length && i < at + longestList; i++) {
      const line = lines[i]!
      if (line.cells || (i > at + 1 && line.blanks + line.bars > 0)) break
      if (dashed.test(line.text)) items.push(i)
      else if (items.length === 0 || i - items.at(-1)! > longestRest || isSigners(line) || readMarkers(line.text).length > 0) break
      else rests.push(i)
      if (!phrases.archiveItem.test(line.text)) continue
      // `- Lưu: VT, NVTHQ` / `(L.Anh - 3b).`
      const next = lines[i + 1]
      if (next && next.blanks + next.bars === 0 && typists.test(next.text) && !line.text.endsWith('.')) breaks[i + 1] = -2.5
      break
    }
    if (items.length < 2 || rests.length > items.length) continue
    for (const rest of rests) if (isRest(lines, rest, items)) breaks[rest] = Math.min(breaks[rest]!, -2.5)
    at = i - 1
  }
}

/** Who typed it, and how many copies, behind the archive. */
const typists = /^\([\p{L}\d][\p{L}\d\s.,-]{0,20}\)[.,;]{0,2}$/u

/** Above the last item, behind a colon or a comma, or the stop of the list in the last line of its cell. */
function isRest(lines: readonly Line[], at: number, items: readonly number[]): boolean {
  const before = lines[at - 1]!.text
  const { text } = lines[at]!
  if (before.endsWith('.') || text.startsWith('(')) return false
  if (at < items.at(-1)! || /[:,]$/u.test(before)) return true
  const below = lines[at + 1]
  return /\p{L}$/u.test(before) && text.endsWith('.') && below !== undefined && below.bars > 0
}

function isSigners(line: Line): boolean {
  return !line.text.endsWith(';') && (isCapitals(line.text) || phrases.authorityMark.test(line.text) || phrases.personName.test(line.text))
}
