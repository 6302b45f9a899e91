import type { Kind, Reading, Zone } from '../kinds.ts'
import { isCapitals, saidOf, type Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import type { Near } from './around.ts'
import { readAppendixWithTitle } from './attachments.ts'
import * as phrases from '../phrases/index.ts'
import { readEnd } from './ending.ts'
import { readFurniture } from './furniture.ts'
import { isDayOfHead } from './number-and-date.ts'
import { isTitleOfFile, readHead } from './letterhead.ts'
import { readPreamble } from './preamble.ts'
import { isAuthority, isCoveredName } from './signers.ts'
import { readScrap, readSignature, readStamp } from './stamps.ts'
import { readTitling } from './titling.ts'

/** Every reading of the lines from `at` on, besides being ordinary text; the settling weighs them against each other. */
export function readLine(lines: readonly Line[], at: number, near: Near): Reading[] {
  const line = lines[at]!
  const text = saidOf(line)
  const found: Reading[] = []
  if (line.cells || line.entry) return found
  // what is guessed from bare letters weighs less than what is printed
  const doubt = line.said === undefined ? 0 : 0.5
  const add = (kind: Kind, zone: Zone, cost: number, why: string, length = 1): void => {
    // what speaks weakly for a part counts only where that part is open
    if (cost > -1 && ((zone === 'preface' && !near.preface) || (zone === 'conclusions' && !near.conclusions))) return
    found.push({ kind, zone, cost: cost + doubt, length, why })
  }
  if (text.length < 90 && (phrases.stampLine.test(text) || phrases.spoiltSignatureField.test(text)) && readSignature(lines, at, near, add))
    return found
  if (line.level > 0 && isTitleOfFile(lines, at)) {
    add('sourceNote', 'outside', -6, 'names the document whose letterhead follows')
    return found
  }
  const first = text.charCodeAt(0)
  // whatever it is named after
  if (text.length < 170 && phrases.fileLine.test(text)) {
    readFurniture(lines, at, add)
    return found
  }
  if (
    text.length <= 160 &&
    (first > 122 ||
      first < 97 ||
      (first === 115 && phrases.numberWordInSmall.test(text)) ||
      (text.startsWith('ngày ') && (line.piece || isDayOfHead(lines, at))) ||
      isCoveredName(lines, at))
  ) {
    const capitals = isCapitals(text.endsWith(')') ? text.replace(sessionInBrackets, '') : text)
    readHead(lines, at, capitals, add)
    readEnd(lines, at, capitals, add)
  } else {
    if (text.length <= 900 && (near.preface || first < 97)) readTitling(lines, at, isCapitals(text), add)
    if (text.length < 50) readStamp(lines, at, false, add)
    if (first === 80) readAppendixWithTitle(lines, at, add)
    if (text.length < 5 && lines[at + 1]?.piece && isAuthority(lines[at + 1]))
      add('furniture', 'conclusions', -1.5, 'what a scanner left beside the authority')
  }
  if (near.preface && text.length <= 60) readScrap(lines, at, add)
  readPreamble(lines, at, near, add)
  readFurniture(lines, at, add)
  return found
}

/** `… KHÓA XVI, KỲ HỌP THỨ 7 (Kỳ họp chuyên đề)`: a council names its special session in running case. */
const sessionInBrackets = /(?<=KỲ HỌP [\p{Lu}\d\s]{1,40})\s?\((?:Kỳ họp|kỳ họp)[^()]{1,60}\)$/u

/** How much the beginning of a line speaks for the body: the mark of a unit. */
export function bodyCost(line: Line): number {
  const code = line.text.charCodeAt(0)
  if (code >= 97 && code <= 122 && line.text.charCodeAt(1) !== 41) return 0
  const markers = markersOf(line)
  let cost = 0
  for (const marker of markers) {
    switch (marker.form) {
      case 'article':
        cost = Math.min(cost, -4)
        break
      case 'part':
      case 'chapter':
      case 'word-section':
      case 'subsection':
        cost = Math.min(cost, -3)
        break
      case 'roman':
        cost = Math.min(cost, isCapitals(line.text) ? -3 : -1)
        break
      case 'capital':
        cost = Math.min(cost, isCapitals(line.text) ? -1 : -0.1)
        break
      case 'arabic':
      case 'decimal':
      case 'letter':
        cost = Math.min(cost, -0.25)
        break
      default:
        cost = Math.min(cost, -0.1)
    }
  }
  return cost
}
