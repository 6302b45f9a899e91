import { LineMends } from './line-mends.ts'
import { OffsetPins } from './offset-map.ts'
import type { Mended } from './step.ts'

/** Replaces each match of a global pattern without groups; null when nothing changes. What changes on one line is one mend. */
export function replaceEach(source: string, pattern: RegExp, replacement: (found: string, at: number) => string): Mended | null {
  const pins = new OffsetPins()
  const mends = new LineMends(source)
  let shift = 0
  const text = source.replace(pattern, (found: string, at: number) => {
    const to = replacement(found, at)
    if (to === found) return found
    const start = at - shift
    mends.add(at, at + found.length, start, start + to.length)
    if (to.length !== found.length) {
      shift += found.length - to.length
      pins.pin(start + to.length, at + found.length)
    }
    return to
  })
  return text === source ? null : { text, toSource: pins.toMap(source.length), mends: mends.cutFrom(text) }
}
