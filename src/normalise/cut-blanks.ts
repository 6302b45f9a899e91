import { OffsetPins } from './offset-map.ts'
import type { Mend, Mended } from './step.ts'

/** A range of the source, and the ranges of blanks within it that are to go, flat: start, end, start, end, … */
export interface Joint {
  start: number
  end: number
  cuts: number[]
}

/** Cuts blanks out; joints come in rising order and do not overlap. Null when there are none. */
export function cutBlanks(source: string, joints: readonly Joint[]): Mended | null {
  if (joints.length === 0) return null
  const pins = new OffsetPins()
  const mends: Mend[] = []
  let text = ''
  let copied = 0
  for (const { start, end, cuts } of joints) {
    text += source.slice(copied, start)
    copied = start
    let to = ''
    for (let i = 0; i < cuts.length; i += 2) {
      to += source.slice(copied, cuts[i])
      copied = cuts[i + 1]!
      pins.pin(text.length + to.length, copied)
    }
    to += source.slice(copied, end)
    mends.push({ start, end, to })
    text += to
    copied = end
  }
  return { text: text + source.slice(copied), toSource: pins.toMap(source.length), mends }
}
