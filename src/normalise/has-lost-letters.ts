import { hasPieces } from './join-torn-syllables.ts'

/**
 * Two runs of small consonants one blank apart, and no vowel behind them (`ngh đ nh s 51`): pieces of syllables whose vowels stand nowhere. Spread
 * letters have theirs between them (`đ ị nh`), or over a wide gap (`n l  ự  c`).
 */
const withoutVowel = /(?<!\p{L})[bcdđghklmnpqrstvx]{1,3} [bcdđghklmnpqrstvx]{1,3}(?=[^\p{L} ]| [^ aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ])/gu
const enough = 3
/** Letters of the text for each such place at most. */
const apart = 600

/** Has the font of a PDF lost letters of this text? What is left of its words must not be joined to others. */
export function hasLostLetters(text: string): boolean {
  if (!hasPieces(text)) return false
  const places = text.match(withoutVowel)?.length ?? 0
  return places >= enough && places * apart > text.length
}
