import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { hasPieces } from './join-torn-syllables.ts'
import { weighFragment } from './weigh-fragment.ts'

/**
 * Two runs of small consonants one blank apart, and no vowel behind them (`ngh đ nh s 51`): pieces of syllables whose vowels stand nowhere. Spread
 * letters have theirs between them (`đ ị nh`), or over a wide gap (`n l  ự  c`).
 */
const withoutVowel = /(?<!\p{L})[bcdđghklmnpqrstvx]{1,3} [bcdđghklmnpqrstvx]{1,3}(?=[^\p{L} ]| [^ aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ])/gu
/** The rest of a syllable from a marked vowel on, and the letters before the blanks in front of it. */
const restBehind = /(?<!\p{L})(\p{L}{0,7}) {1,20}([ăâêôơưà-ãèéêìíò-õùúýĩũạ-ỹ][a-zà-ỹđăơư]{1,4})(?![\p{L}\d])(?! [a-zà-ỹđăơư](?!\p{L}))/gu
const enough = 3
/** Letters of the text for each such place at most. */
const apart = 600

/** Has the font of a PDF lost letters of this text? What is left of its words must not be joined to others. */
export function hasLostLetters(text: string): boolean {
  if (!hasPieces(text)) return false
  const isMuch = (places: number): boolean => places >= enough && places * apart > text.length
  return isMuch(text.match(withoutVowel)?.length ?? 0) || isMuch(countOrphans(text))
}

/** `sóc      ời bệnh`, `hoạt ộng`, `iều d ỡng`: how often the rest of a syllable is no word and makes none with what stands before it: its onset stands nowhere. */
function countOrphans(text: string): number {
  let orphans = 0
  for (const [, before, rest] of text.matchAll(restBehind)) if (weighFragment(rest!) > 2 && !isSyllable(before! + rest!)) orphans++
  return orphans
}
