import type { Line } from '../../grammars/structure/line.ts'
import { bareNumberLine } from '../../grammars/structure/phrases/index.ts'
import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'

const mostItems = 16
const day = /^\d{1,2}\/\d{1,2}\/\d{4}$/u
/** What leads on to the text, below the list. */
const leadsOn = /^(?:Nội dung|NỘI DUNG)(?: văn bản)?\s?:$/u

/**
 * `• 30-HD/BTGTW` / `• Hướng dẫn` / `• 13/04/2017`: where a website's list about the document ends, which begins here and has no labels; `from` where
 * none does. Number, type and day each alone in an item of one list tell it: no document lists its own.
 */
export function endOfUnlabelled(lines: readonly Line[], from: number): number {
  const bullet = bulletOf(lines[from]!)
  if (bullet === '' || (from > 0 && bulletOf(lines[from - 1]!) === bullet)) return from
  const has = { number: false, type: false, day: false }
  let to = from
  for (let line = lines[to]; line && bulletOf(line) === bullet; line = lines[++to]) {
    if (to - from === mostItems) return from
    const value = line.text.slice(bullet.length).trim()
    has.day ||= day.test(value)
    has.type ||= value !== '' && value.length < 40 && docTypeOfName(value)?.end === value.length
    has.number ||= value.length < 40 && bareNumberLine.test(value)
  }
  if (!has.number || !has.type || !has.day) return from
  return leadsOn.test(lines[to]?.text ?? '') ? to + 1 : to
}

export function bulletOf({ text }: Line): string {
  return /^[-•*](?=\s)/u.exec(text)?.[0] ?? ''
}
