import { LineMends } from './line-mends.ts'
import { OffsetPins } from './offset-map.ts'
import type { Mended } from './step.ts'

/**
 * Takes out each match of a global pattern; null when there is none. The boundary where one stood maps so that a word before or behind it
 * covers it; one that stands alone goes to the last word before it.
 */
export function removeEach(source: string, pattern: RegExp): Mended | null {
  const pins = new OffsetPins()
  const mends = new LineMends(source)
  let removed = 0
  let seen = 0
  let inkEnd = -1
  const text = source.replace(pattern, (found: string, start: number) => {
    const end = start + found.length
    const at = start - removed
    for (let i = start; i > seen; i--) {
      if (isBlank(source, i - 1)) continue
      inkEnd = i - removed
      break
    }
    if (inkEnd < at && !isBlank(source, end)) pins.pin(at + 1, end + 1)
    else {
      if (inkEnd > 0 && /\S/.test(found)) pins.pin(inkEnd, end)
      pins.pin(at, end)
    }
    mends.add(start, end, at, at)
    removed += found.length
    seen = end
    return ''
  })
  return removed === 0 ? null : { text, toSource: pins.toMap(source.length), mends: mends.cutFrom(text) }
}

function isBlank(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text[at]!)
}
