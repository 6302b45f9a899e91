import type { Line } from '../../grammars/structure/line.ts'
import type { Locate } from './inline.ts'
import type { Payload } from './to-tokens.ts'

/** One text line per settled item: where it stands, what it was read as, why, and what it would have been read as otherwise. */
export function* explainChoices(payloads: readonly Payload[], lines: readonly Line[], locate: Locate): Generator<string> {
  for (const { item, block } of payloads) {
    const first = lines[item ? item.from : block.lines[0]!]!
    const place = String(locate.position(first.start, first.end).start.line).padStart(5)
    const words = first.text.length > 60 ? `${first.text.slice(0, 59)}…` : first.text
    if (item) {
      const rival = item.instead ? `; next best ${item.instead.zone} ${item.instead.kind}, ${item.instead.dearer.toFixed(1)} dearer` : ''
      yield `${place}  ${item.zone} ${item.kind}  “${words}”  ${item.why}${rival}`
    } else {
      const unit = block.marker ? `${block.marker.name} ${block.marker.label}` : block.kind
      yield `${place}  body ${'  '.repeat(Math.max(0, block.depth - 1))}${unit}  “${words}”  ${block.why}`
    }
  }
}
