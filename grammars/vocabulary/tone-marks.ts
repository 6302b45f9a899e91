import { isSyllable } from './syllable.ts'

/** Where open oa, oe, uy carry the mark: `old` on the first vowel (hòa, thủy), `new` on the second (hoà, thuỷ). */
export type ToneMarkStyle = 'old' | 'new'

const old = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')
const modern = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ')

/** The style a syllable (NFC, any case) shows; null where both styles write the same, and for whatever is no syllable. */
export function toneMarkStyle(word: string): ToneMarkStyle | null {
  const rhyme = word.slice(-2).toLowerCase()
  const style = old.includes(rhyme) ? 'old' : modern.includes(rhyme) ? 'new' : null
  return style && isSyllable(word) && !/q..$/i.test(word) ? style : null
}

/** The syllable in the style asked for; unchanged where the style makes no difference. */
export function withToneMarkStyle(word: string, style: ToneMarkStyle): string {
  const shown = toneMarkStyle(word)
  if (shown === null || shown === style) return word
  const rhyme = word.slice(-2)
  const [from, to] = style === 'old' ? [modern, old] : [old, modern]
  const other = to[from.indexOf(rhyme.toLowerCase())]!
  return word.slice(0, -2) + [...other].map((letter, i) => (rhyme[i] === rhyme[i]!.toLowerCase() ? letter : letter.toUpperCase())).join('')
}
