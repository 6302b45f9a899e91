// Schemes and political reports have a part before the first that is counted and one behind the last: `Phần mở đầu`, `Phần kết luận`, each with its
// title in capitals below, as `Phần thứ nhất` has.

import { isCapitals, type Line } from './line.ts'
import { markersOf } from './lost-stops.ts'
import { makeMarker } from './markers.ts'

const outerPart = /^(?:Phần|PHẦN)\s(mở đầu|MỞ ĐẦU|kết luận|KẾT LUẬN)\s?[.:]?$/u

/** Notes on such a line, in a text whose other parts are counted, the mark that it is. */
export function noteOuterParts(lines: readonly Line[]): void {
  let last = 0
  const found: [line: Line, label: string, before: number][] = []
  for (const [at, line] of lines.entries()) {
    if (line.text.charCodeAt(0) !== 80 || line.cells || line.columns) continue
    const label = outerPart.exec(line.text)?.[1]!.toLowerCase()
    if (label !== undefined && isTitle(lines[at + 1])) found.push([line, label, last])
    for (const { form, ordinal } of markersOf(line)) if (form === 'part') last = ordinal[0]!
  }
  if (last === 0) return
  for (const [line, label, before] of found) {
    if (label === 'mở đầu' ? before > 0 : before === 0) continue
    line.unit = makeMarker('part', label, [label === 'mở đầu' ? 0 : before + 1], line.text.length, '')
  }
}

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && !line.cells && isCapitals(line.text) && markersOf(line).length === 0
}
