import { type Line } from '../../../grammars/structure/line.ts'
import { marginOf, weighIndent } from '../margin.ts'
import {
  endsTitleBelowMark,
  goesOnListing,
  isInsideItem,
  isOfList,
  isTitleBelowItem,
  opensOwnSentence,
  opensPassing,
  saysTitleAgain,
} from './around.ts'
import { copiedRows } from './copied-rows.ts'
import { lastSign } from './signs.ts'
import { weighBreak } from './weigh-break.ts'
import { goesOn, isLastSentence, leewayAround, roomLeft, setIn, usualLeeway, weighStops, widthsAround } from './widths.ts'

/**
 * Evidence that a new paragraph begins at each line (positive) or that it goes on from the line before (negative): blank lines and bars,
 * how the line before ends, how this one begins, and whether the first word would still have fitted on the line before; `ends` is what
 * `readLineEnds` knows.
 */
export function weighBreaks(lines: readonly Line[], ends: Int8Array | null = null): Float32Array {
  const breaks = new Float32Array(lines.length)
  const { width, full } = widthsAround(lines)
  const leeway = leewayAround(lines, width)
  const margin = marginOf(lines, goesOn)
  let odds: number | null = null
  // of the paragraph that is open
  let first = 0
  for (let i = 1; i < lines.length; i++) {
    const room = roomLeft(lines[i - 1]!, lines[i]!, width[i]!) - setIn(lines[i - 1]!, lines[i]!)
    const most = lastSign(lines[i - 1]!.text) === '' ? usualLeeway(width[i]!) : leeway(i)
    breaks[i] = weighBreak(
      lines[i - 1]!,
      lines[i]!,
      width[i]!,
      room > most,
      room > most || full[i]! < fewestFull,
      () => (full[i]! < 4 || isLastSentence(lines, i) ? null : (odds ??= weighStops(lines, width))),
      () => isOfList(lines, i),
    )
    if (i > 1 && endsTitleBelowMark(lines, i)) breaks[i]! += 1.6
    if (saysTitleAgain(lines, i)) breaks[i]! += 4
    if (breaks[i]! <= 0 && isTitleBelowItem(lines, i, width)) breaks[i] = 1.5
    if (breaks[i]! <= 0 && opensPassing(lines, i)) breaks[i] = 1.5
    if (breaks[i]! <= 0 && opensOwnSentence(lines, i)) breaks[i] = 1.5
    if (margin !== null) breaks[i]! += weighIndent(lines[i - 1]!, lines[i]!, margin)
    if (ends && !lines[i]!.cells && !lines[i - 1]!.cells) breaks[i]! += 3 * ends[i]!
    if (breaks[i]! > 0 && breaks[i]! < 3 && goesOnListing(lines, first, i)) breaks[i] = -1.5
    if (breaks[i]! > 0) first = i
  }
  for (const row of copiedRows(lines)) breaks[row] = Math.max(3, breaks[row]!)
  for (let i = 2; i < lines.length; i++) if (breaks[i]! > 0 && breaks[i]! < 2 && isInsideItem(lines, breaks, i)) breaks[i]! -= 2.6
  breaks[0] = 6
  return breaks
}

/** Lines about as long as each other that prove text to be wrapped. */
const fewestFull = 3
