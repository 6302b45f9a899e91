import type { Word } from '../diff/types.ts'

/** How many words stay around a change. */
const around = 8

/** The words with what is far from any change left out as `…`. */
export function nearWords(words: readonly Word[]): Word[] {
  return words.map(([op, text], at): Word => {
    if (op !== '=') return [op, text]
    const pieces = text.split(/(?<=\s)(?=\S)/u)
    const head = at > 0 ? around : 0
    const tail = at < words.length - 1 ? around : 0
    if (pieces.length <= head + tail + 2) return [op, text]
    return [op, `${pieces.slice(0, head).join('')}… ${pieces.slice(pieces.length - tail).join('')}`.replace(/^… $/u, '…')]
  })
}

/** One side of the words: without what the other side alone has. */
export function sideOf(words: readonly Word[], side: '-' | '+'): Word[] {
  return words.filter(([op]) => op === '=' || op === side)
}
