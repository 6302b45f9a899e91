const LETTER = 1
const CAPITAL = 2
const MARKED = 4

/** What each UTF-16 unit is: ASCII letters, the Latin blocks and combining marks. */
const kinds = new Uint8Array(0x2000)
const blocks: [number, number][] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x300, 0x36f],
  [0x1ea0, 0x1ef9],
]
for (const [first, last] of blocks)
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code)
    const isCapital = letter !== letter.toLowerCase()
    if (code !== 0xd7 && code !== 0xf7) kinds[code] = LETTER | (isCapital ? CAPITAL : 0) | (code > 0x7f ? MARKED : 0)
  }

/** A run of letters. `isMarked`: some letter is not ASCII; `hasCapital`: some letter is a capital. */
export interface Word {
  start: number
  end: number
  isMarked: boolean
  hasCapital: boolean
}

/** The words of a text, one after another; the object handed over is the same each time. */
export function forEachWord(text: string, visit: (word: Word) => void): void {
  const word: Word = { start: 0, end: 0, isMarked: false, hasCapital: false }
  let start = -1
  let seen = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    const kind = kinds[code] ?? 0
    if (kind !== 0) {
      if (start < 0) {
        start = i
        seen = 0
      }
      seen |= kind
    } else if (start >= 0) {
      word.start = start
      word.end = i
      word.isMarked = (seen & MARKED) !== 0
      word.hasCapital = (seen & CAPITAL) !== 0
      visit(word)
      start = -1
    }
  }
}

export const isLetterAt = (text: string, at: number) => (kinds[text.charCodeAt(at)] ?? 0) !== 0
