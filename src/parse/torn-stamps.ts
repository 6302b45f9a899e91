import type { Line } from '../../grammars/structure/line.ts'

/** `2:3`, `31/1`, `.kc`, `tt.k`: a few signs of a name, a day or an hour. */
const scrap = /^(?:\d{1,2}[:/]\d{1,2}|\.[a-z]{1,4}|[a-z]{1,4}\.[a-z]{1,3})$/u
/** No time has one figure for its minutes, and no word begins with a stop. */
const noWord = /^(?:\d{1,2}:\d|\.[a-z]{1,4})$/u
/** Lines between two scraps of one stamp at most, and between those of two pages at least. */
const nearest = 12
const leastApart = 15
/** Scraps that two pages share at least. */
const fewest = 3
const shortestOfText = 30

/**
 * Who took a file out of a document system, and when, is set upright along the edge of each of its pages: a converter reads it a few signs a line, between
 * the lines of the text. The same scraps come in the same order on another page, and part a sentence on both.
 */
export function scrapsOfStamps(lines: readonly Line[]): number[] {
  const runs: number[][] = []
  let last = -leastApart
  for (const [at, { text, cells, bars, piece }] of lines.entries()) {
    if (text.length > 6 || cells || bars > 0 || piece || !scrap.test(text)) continue
    if (at - last <= nearest) runs.at(-1)!.push(at)
    else runs.push([at])
    last = at
  }
  const certain = runs.filter((run) => run.length >= fewest && run.some((at) => partsSentence(lines, at)))
  return certain.filter((run, i) => [certain[i - 1], certain[i + 1]].some((other) => other && isSame(lines, run, other))).flat()
}

/** Scraps in the same order, one of which is no word of any text. */
function isSame(lines: readonly Line[], run: readonly number[], other: readonly number[]): boolean {
  if (Math.abs(run[0]! - other[0]!) < leastApart) return false
  const shared: string[] = []
  let from = 0
  for (const at of run.slice(0, longestRun)) {
    const found = other.slice(from, longestRun).findIndex((i) => lines[i]!.text === lines[at]!.text)
    if (found < 0) continue
    shared.push(lines[at]!.text)
    from += found + 1
  }
  return new Set(shared).size >= fewest && shared.some((text) => noWord.test(text))
}

/** Scraps of a run that are looked at. */
const longestRun = 24

/** A line of text above without a stop, and one below. */
function partsSentence(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (!above || !below || above.cells || below.cells) return false
  return above.text.length > shortestOfText && /[\p{L},]$/u.test(above.text) && /^[\p{L}\d]/u.test(below.text) && below.blanks === 0
}
