import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const cyrillic = 'АВЕКМНОРСТХаеорсхуіјѕІЈЅ'
const latin = 'ABEKMHOPCTXaeopcxyijsIJS'

const lookAlike = new RegExp(`[ÐðƉɖ\\u2010\\u2011\\u2044\\u2215${cyrillic}]|[Ƣƣ][\\u0300-\\u036f]?`, 'g')
const vietnamese = /[ăđơưĂĐƠƯẠ-ỹ]/
const longestWord = 12

/**
 * Characters that only look like the right ones: Ð Ɖ for Đ in Vietnamese words and abbreviations, Ƣ for Ư, Cyrillic letters in a Latin
 * word, the no-break hyphen and the fraction slash. An Icelandic `það` and a Russian word stay.
 */
export const replaceLookAlikes: Step = (text) => {
  let isVietnamese: boolean | null = null
  return replaceEach(text, lookAlike, (found, at) => {
    const sign = found.charAt(0)
    if (sign === '\u2010' || sign === '\u2011') return '-'
    if (sign === '\u2044' || sign === '\u2215') return '/'
    if (sign === 'Ƣ' || sign === 'ƣ') return ((sign === 'Ƣ' ? 'Ư' : 'ư') + found.slice(1)).normalize()
    const word = wordAround(text, at)
    const place = cyrillic.indexOf(sign)
    if (place >= 0) return /[A-Za-zÀ-ɏḀ-ỿ]/.test(word) ? latin.charAt(place) : found
    isVietnamese ??= vietnamese.test(text)
    return isVietnamese && isOurs(word) ? (sign === 'Ð' || sign === 'Ɖ' ? 'Đ' : 'đ') : found
  })
}

/** A word with ð that is Vietnamese: a syllable, an abbreviation in capitals, a letter alone, or a misprint with other letters of ours. */
function isOurs(word: string): boolean {
  return word.length === 1 || word === word.toUpperCase() || vietnamese.test(word) || isSyllable(word.replace(/[ÐðƉɖ]/g, 'đ'))
}

function wordAround(text: string, at: number): string {
  let start = at
  let end = at + 1
  while (start > 0 && at - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
  while (end < text.length && end - at < longestWord && isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** Latin and Cyrillic letters, generously. */
function isLetter(code: number): boolean {
  return code > 0xbf ? code < 0x500 || (code >= 0x1e00 && code < 0x1f00) : (code | 32) > 96 && (code | 32) < 123
}
