import { codeUnitFolds } from '../vocabulary/fold.ts'
import { isLetter, isWordUnit } from '../vocabulary/phrase-trie.ts'
import { isBareDecimal } from './bare-decimals.ts'
import { isBeforeDayAndNumber, readOwnKind } from './doc-type-words.ts'
import type { KnownNames } from './known-names.ts'
import { readLawLetters } from './law-letters.ts'
import { beginnings, readWordKind, wordsKnown } from './lexicon.ts'
import { readDocNumber } from './numbers.ts'
import { isUpper } from './organs.ts'
import { endOfOwnStandard, readStandard } from './standards.ts'
import { isBareAppendix } from './units.ts'

// What a UTF-16 unit may be: 1 the first of a word of ours, 2 a digit, 4 part of a word, 8 a capital that is such a first
const kinds = new Uint8Array(0x2100)
/** Hashed pairs of the first two letters of our words: most other words fall here. */
const pairs = new Uint8Array(1 << 16)

/** How many words were known when the tables were made. */
let preparedFor = -1

function prepare(): void {
  preparedFor = wordsKnown()
  for (let code = 0; code < kinds.length; code++) if (isWordUnit(code)) kinds[code] = code >= 48 && code <= 57 ? 6 : 4
  for (const word of beginnings()) {
    const lower = word.toLowerCase()
    kinds[lower.charCodeAt(0)]! |= 1
    kinds[lower.toUpperCase().charCodeAt(0)]! |= 9
    pairs[pairOf(lower.charCodeAt(0), lower.charCodeAt(1))] = 1
  }
  // the units of an annex, "A.1.1"
  for (let code = 65; code <= 90; code++) kinds[code]! |= 16
}

function pairOf(first: number, second: number): number {
  return (((codeUnitFolds[first] ?? first) & 0xff) << 8) | ((codeUnitFolds[second] ?? second) & 0xff)
}

/** The next place at or after `from` where a mention may begin: a word of ours, or a number that looks like a date's or a document's; -1 if none. */
export function nextCandidate(text: string, from: number, names: KnownNames | null = null): number {
  if (preparedFor !== wordsKnown()) prepare()
  let before = from > 0 && isWordUnit(text.charCodeAt(from - 1))
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < 0x2100 ? kinds[code]! : 0
    if (before) {
      if ((kind & 8) !== 0 && startsGlued(text, i)) return i
    } else if (kind !== 0) {
      if ((kind & 1) !== 0 && pairs[pairOf(code, text.charCodeAt(i + 1))] === 1 && (startsMention(text, i) || names?.match(text, i)))
        return i
      if ((kind & 2) !== 0 && startsNumber(text, i)) return i
      if ((kind & 16) !== 0 && text.charCodeAt(i + 1) === 46 && isBareDecimal(text, i)) return i
    }
    before = kind !== 0
  }
  return -1
}

/**
 * "kèm theoQuyết định này", "- 2Nghị định …": a copy lost the blank between a small letter, or the running number of a list, and a type in running
 * case.
 */
function startsGlued(text: string, at: number): boolean {
  if (!isLower(text.charCodeAt(at + 1))) return false
  if (!isLower(text.charCodeAt(at - 1)) && !(at < 6 && /^(?:[-+•] ?)?\d{1,2}$/.test(text.slice(0, at)))) return false
  return (
    pairs[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1 &&
    readWordKind(text, at)?.value.kind === 'type' &&
    startsMention(text, at)
  )
}

/** A word of ours with something after it that it needs. */
function startsMention(text: string, at: number): boolean {
  const word = readWordKind(text, at)
  if (!word) return false
  const { value, end } = word
  const next = text.charCodeAt(end + 1)
  if (value.kind === 'số') return isDigit(text.charCodeAt(end)) || isDigit(next) || isDigit(text.charCodeAt(end + 2))
  if (value.kind === 'date') return isDigit(text.charCodeAt(end)) || isDigit(next) || isDigit(text.charCodeAt(end + 2))
  if (value.kind === 'letters') return readLawLetters(text, at) !== null
  if (text.charCodeAt(end) !== 32) {
    if (value.kind === 'unit') return isBareAppendix(text, at, end, value.unit)
    if (value.kind !== 'type' || !isUpper(text.charCodeAt(at))) return false
    // "trái với Hiến pháp, luật": a name that needs nothing more
    return value.alone || isBeforeDayAndNumber(text, end)
  }
  switch (value.kind) {
    case 'unit':
      return (
        isDigit(next) ||
        !isLetter(text.charCodeAt(end + 2)) ||
        isUpper(next) ||
        // "phần (II)"
        next === 40 ||
        value.unit.name === 'appendix' ||
        afterUnit.has(text.slice(end + 1, end + 4))
      )
    case 'type':
      return isDigit(next) || isUpper(text.charCodeAt(at)) || !value.common || isCertainNumber(text, end)
    case 'code':
      return isUpper(text.charCodeAt(at)) && (isDigit(next) || text.startsWith('số', end + 1))
    case 'standard':
      return readStandard(text, at) !== null || endOfOwnStandard(text, at) !== null
    case 'untabled':
      return readOwnKind(text, at) !== null
    default:
      return value.kind === 'document'
  }
}

/** "theo lệnh số 38-LCT/HĐNN", "hợp đồng tín dụng số 01/PL/HĐTD", "giấy phép khai thác số 12/GP-UBND": an ordinary noun in small letters, with a number that is a document's whatever stands before it. */
function isCertainNumber(text: string, end: number): boolean {
  let at = end
  if (text.startsWith('hợp đồng ', end - 8) || text.startsWith('giấy phép ', end - 9)) {
    ofWhat.lastIndex = end
    if (ofWhat.test(text)) at = ofWhat.lastIndex
  }
  return text.startsWith(' số ', at) && readDocNumber(text, at + 4)?.certain === true
}

const ofWhat = /(?: [a-zà-ỹđ]{1,7}){1,5}?(?= số \d)/y

const afterUnit = new Set(['này', 'thứ', 'từ ', 'số ', 'đầu', 'cuố', 'NÀY', 'THỨ'])

/** Up to six digits, then "/", "-" or a dash, or " tháng": cheap, and right about all but a few numbers of ordinary text. */
function startsNumber(text: string, at: number): boolean {
  // 10:30/…, "05A:2020/BCT" of a standard whose code is missing
  if (text.charCodeAt(at - 1) === 58 && /\d[A-Z]?:$/.test(text.slice(Math.max(0, at - 3), at))) return false
  // "Cong-van-1414-TCT-CS" in an address
  if (text.charCodeAt(at - 1) === 45 && isLetter(text.charCodeAt(at - 2))) return false
  let i = at + 1
  while (i < at + 8 && isDigit(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i)
  if (code === 47 || code === 45 || code === 0x2013) return true
  if (code === 32) {
    const next = text.charCodeAt(i + 1)
    if (next === 45 || next === 47 || next === 0x2013) return true
    return next === 116 ? text.startsWith('tháng ', i + 1) : next > 64 && next < 91 && /^[A-ZĐa-zđ]{1,5}[-/]/.test(text.slice(i + 1, i + 7))
  }
  if (code === 46) return isDigit(text.charCodeAt(i + 1))
  return isLetter(code) && text.charCodeAt(i + 1) === 47
}

function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
