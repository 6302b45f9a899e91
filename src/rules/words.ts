const LETTER = 1
const CAPITAL = 2
const MARKED = 4

/** What each UTF-16 unit is; Vietnamese has no letters above U+1EF9. */
const kinds = new Uint8Array(0x2000)
for (let code = 0; code < kinds.length; code++) {
  const letter = String.fromCharCode(code)
  if (!/\p{L}|\p{M}/u.test(letter)) continue
  kinds[code] = LETTER | (/\p{Lu}/u.test(letter) ? CAPITAL : 0) | (/[À-ỹ]/u.test(letter) && letter.normalize('NFC') === letter ? MARKED : 0)
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
    const kind = code < 0x2000 ? kinds[code]! : 0
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
