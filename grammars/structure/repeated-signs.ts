// Signs that are also something else (`o`, Word's second level; `. Giáo viên: 16`; an arrow, which also draws a conclusion): lines that begin
// with the same one soon after each other are a list.

import type { Line } from './line.ts'
import { makeMarker } from './markers.ts'

const sign = /^(o|\.|→|⇒|=>)\s(?=[\p{Lu}“"(])/u
const stopped = /[.;:][)”"]?$/u
/** As many lines as an item is long at most. */
const reach = 6

/** Notes on each line that begins an item of such a list its mark. */
export function noteRepeatedSigns(lines: readonly Line[]): void {
  /** The last line with each sign, where an item may begin. */
  const last = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const code = line.text.charCodeAt(0)
    if ((code !== 111 && code !== 46 && code !== 8594 && code !== 8658 && code !== 61) || line.cells || line.columns || line.unit) continue
    const label = sign.exec(line.text)?.[1]
    if (label === undefined) continue
    const before = last.get(label)
    const follows = before !== undefined && at - before <= reach
    // a website breaks stops off from the sentences before them
    if (!follows && label === '.' && !stopped.test(lines[at - 1]?.text ?? '')) continue
    last.set(label, at)
    if (follows) for (const i of [before, at]) lines[i]!.unit = makeMarker('bullet', label, [1], label.length, '')
  }
}
