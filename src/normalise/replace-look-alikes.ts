import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const cyrillic = 'АВЕКМНОРСТХаеорсхуіјѕІЈЅ'
const eth = 'ÐƉðɖ'
/** Characters that are never meant: no-break hyphens, slashes of fractions, and the Ƣ that some PDF fonts have for Ư. */
const others = '\u2010\u2011\u2044\u2215Ƣƣ'

const meant = new Map([...'ABEKMHOPCTXaeopcxyijsIJSĐĐđđ--//Ưư'].map((sign, i) => [(cyrillic + eth + others).charAt(i), sign]))
const lookAlike = new RegExp(`[${cyrillic}${eth}${others}][\\u0300-\\u036f]?`, 'g')
const vietnamese = /[ăđơưĂĐƠƯẠ-ỹƢƣ]/
const longestWord = 12

/**
 * Characters that only look like the right ones: Ð Ɖ for Đ in Vietnamese words and abbreviations, Ƣ for Ư, Cyrillic letters in a Latin
 * word, the no-break hyphen and the fraction slash. An Icelandic `það` and a Russian word stay.
 */
export const replaceLookAlikes: Step = (text) => {
  let isVietnamese: boolean | null = null
  const isMeant = (sign: string, at: number): boolean => {
    if (others.includes(sign)) return true
    const word = wordAround(text, at)
    if (cyrillic.includes(sign)) return /[A-Za-zÀ-ɏḀ-ỿ]/.test(word)
    isVietnamese ??= vietnamese.test(text)
    return isVietnamese && isOurs(word)
  }
  return replaceEach(text, lookAlike, (found, at) => {
    const sign = found.charAt(0)
    if (!isMeant(sign, at)) return found
    return found.length === 1 ? meant.get(sign)! : (meant.get(sign)! + found.charAt(1)).normalize()
  })
}

/** A word with ð that is Vietnamese: a syllable, an abbreviation in capitals, a letter alone, or a misprint with other letters of ours. */
function isOurs(word: string): boolean {
  if (word.length === 1 || vietnamese.test(word) || word === word.toUpperCase()) return true
  return isSyllable([...word].map((sign) => meant.get(sign) ?? sign).join(''))
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
