import { joinByLine, type Change } from './join-by-line.ts'
import { OffsetPins } from './offset-map.ts'
import type { Step } from './step.ts'

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g

/**
 * Removes what takes no room on paper: zero-width characters, byte order marks, soft hyphens, direction marks. The boundary where one
 * stood maps so that a word before or behind it covers it; one that stands alone goes to the last word before it.
 */
export const removeInvisible: Step = (source) => {
  const pins = new OffsetPins()
  const changes: Change[] = []
  let copied = 0
  let inkEnd = 0
  const text = source.replace(invisible, (found: string, start: number) => {
    const end = start + found.length
    const removed = (changes.at(-1)?.end ?? 0) - (changes.at(-1)?.to ?? 0)
    const at = start - removed
    for (let i = start; i > copied; i--) {
      if (isBlank(source, i - 1)) continue
      inkEnd = i - removed
      break
    }
    if (inkEnd < at && !isBlank(source, end)) pins.pin(at + 1, end + 1)
    else {
      if (inkEnd > 0 && /\S/.test(found)) pins.pin(inkEnd, end)
      pins.pin(at, end)
    }
    changes.push({ start, end, from: at, to: at })
    copied = end
    return ''
  })
  return changes.length === 0 ? null : { text, toSource: pins.toMap(source.length), mends: joinByLine(source, text, changes) }
}

function isBlank(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text[at]!)
}
