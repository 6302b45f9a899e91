import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const cyrillic = 'АВЕКМНОРСТХаеорсхуіјѕІЈЅ'
const eth = 'ÐƉðɖ'
/** Characters that are never meant: no-break hyphens, what some readers of PDF give for a hyphen at a line's end, minus signs, slashes of fractions, and the Ƣ that some PDF fonts have for Ư. */
const others = '\u2010\u2011\uFFFE\u2212\u2044\u2215Ƣƣ'

/** Punctuation and digits as wide as a Chinese sign, which readers trained on Chinese print set (`Số：12`, `（kèm theo）`). */
const wide = '！＂＇（），－．／０１２３４５６７８９：；？［］＿～'

/** The sign of a list's item as some typists and readers of PDF set it (`— Như trên;`). */
const longDash = '—'
const itemBehind = /^ [A-Za-zÀ-ỹ]/

const meant = new Map(
  [...'ABEKMHOPCTXaeopcxyijsIJSĐĐđđ----//Ưư!"\'(),-./0123456789:;?[]_~'].map((sign, i) => [
    (cyrillic + eth + others + wide).charAt(i),
    sign,
  ]),
)
const lookAlike = new RegExp(`[${cyrillic}${eth}${others}${wide}${longDash}][\\u0300-\\u036f]{0,2}`, 'g')
const vietnamese = /[ăđơưĂĐƠƯẠ-ỹƢƣ]/

/**
 * Characters that only look like the right ones: Ð Ɖ for Đ in Vietnamese words and abbreviations, Ƣ for Ư, Cyrillic letters in a Latin
 * word, the no-break hyphen, the minus sign, the fraction slash, wide punctuation and digits. An Icelandic `það` and a Russian word stay.
 */
export const replaceLookAlikes: Step = (text) => {
  if (text.search(lookAlike) < 0) return null
  const isVietnamese = vietnamese.test(text)
  let word = { end: 0, isLatin: false, isOurs: false }
  return replaceEach(text, lookAlike, (found, at) => {
    const sign = found.charAt(0)
    if (sign === longDash) return opensLine(text, at) && itemBehind.test(text.slice(at + 1, at + 3)) ? '-' : found
    if (wide.includes(sign)) {
      if (isIdeograph(text.charCodeAt(at - 1)) || isIdeograph(text.charCodeAt(at + 1))) return found
    } else if (!others.includes(sign)) {
      if (at >= word.end) word = readWord(text, at)
      if (cyrillic.includes(sign) ? !word.isLatin : !(isVietnamese && word.isOurs)) return found
    }
    // `QĐÐ`: a scanner read the letter twice
    if (sign === 'Ð' && text[at - 1] === 'Đ') return ''
    return found.length === 1 ? meant.get(sign)! : (meant.get(sign)! + found.slice(1)).normalize()
  })
}

/** Only blanks stand before it in its line. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (before > at - widestIndent && isBlank(text.charCodeAt(before))) before--
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13
}

const widestIndent = 80
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 160

/** The word around a letter: whether it has Latin letters, and whether it is Vietnamese if its ð is a đ. */
function readWord(text: string, at: number): { end: number; isLatin: boolean; isOurs: boolean } {
  let start = at
  let end = at + 1
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const word = text.slice(start, end)
  return { end, isLatin: /[A-Za-zÀ-ɏḀ-ỿ]/.test(word), isOurs: isOurs(word) }
}

/** A syllable, an abbreviation in capitals, a letter alone, or a misprint with other letters of ours. */
function isOurs(word: string): boolean {
  if (word.length === 1 || vietnamese.test(word) || word === word.toUpperCase()) return true
  return word.length < 8 && isSyllable([...word].map((sign) => meant.get(sign) ?? sign).join(''))
}

/** Chinese, Japanese and Korean signs, whose own text keeps its punctuation. */
function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code < 0xd7b0
}

/** Latin and Cyrillic letters, generously. */
function isLetter(code: number): boolean {
  return code > 0xbf ? code < 0x500 || (code >= 0x1e00 && code < 0x1f00) : (code | 32) > 96 && (code | 32) < 123
}
