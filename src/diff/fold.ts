import type { Token } from './tokens.ts'
import { valueOf } from './values.ts'

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** A lone `y` that may as well be written `i`: `kỹ`, `tỷ`, `quý`. */
const finalY = /^(h|k|l|m|s|t|v|qu)y$/u
const cache = new Map<string, string>()

/** A word as it sounds: case, the place of the tone mark (`hoà`, `hòa`), `y` for `i` (`tỷ`, `tỉ`) and a foreign Đ do not matter. */
export function foldWord(word: string): string {
  if (/^[A-Za-z\d]*$/u.test(word)) return word.toLowerCase().replace(finalY, '$1i')
  let folded = cache.get(word)
  if (folded === undefined) {
    const letters = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')
    const tones = letters.match(toneMarks)?.join('') ?? ''
    folded = letters.replace(toneMarks, '').replace(finalY, '$1i').normalize('NFC') + tones
    if (cache.size > 200_000) cache.clear()
    cache.set(word, folded)
  }
  return folded
}

/** What of a token is content: empty for blanks and marks, the value of a figure or a date, the sound of a word. */
export function foldToken({ kind, text }: Token): string {
  if (kind === 'space' || kind === 'punctuation') return ''
  return kind === 'word' ? foldWord(text) : kind === 'symbol' || kind === 'note' ? text : valueOf({ kind, text })
}

/** The content of some tokens, one string each. */
export function foldTokens(tokens: readonly Token[]): string[] {
  return tokens.map(foldToken).filter((folded) => folded !== '')
}

/** The text in small letters without any blanks: equal for letter-spaced or glued words. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '').normalize('NFC').toLowerCase()
}
