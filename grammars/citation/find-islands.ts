import { docTypes } from '../vocabulary/doc-types.ts'
import { codeUnitFolds, toneMarkVariants } from '../vocabulary/fold.ts'
import { isLetter, isWordUnit } from '../vocabulary/phrase-trie.ts'
import { readOwnKind } from './doc-type-words.ts'
import { beginnings, readWordKind } from './lexicon.ts'
import { readDocNumber } from './numbers.ts'
import { isUpper } from './organs.ts'
import { endOfOwnStandard, readStandard } from './standards.ts'
import { isBareAppendix } from './units.ts'

/** The small letter of every UTF-16 unit that is part of a word; 0 for others, and for those beyond the table. */
const letters = new Uint16Array(0x2000)
for (let code = 0; code < codeUnitFolds.length; code++) if (isWordUnit(code)) letters[code] = codeUnitFolds[code]!

/** Hashes of our phrases of one word, and of the first words of the others with the letter behind the blank: most other words have none of these. */
const single = new Uint8Array(1 << 16)
const begun = new Uint8Array(1 << 16)

/** How many kinds of documents were known when the table was made. */
let preparedFor = -1

function prepare(): void {
  preparedFor = docTypes.length
  for (const phrase of beginnings())
    for (const variant of toneMarkVariants(phrase)) {
      let hash = 0
      let end = 0
      for (; isWordUnit(variant.charCodeAt(end)); end++) hash = hashed(hash, letters[variant.charCodeAt(end)]!)
      if (end === variant.length) single[hash & 0xffff] = 1
      else begun[hashed(hash, letterAt(variant, end + 1)) & 0xffff] = 1
    }
}

function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0
  return code < letters.length ? letters[code]! : 0
}

/** May a phrase of ours begin with the word of this hash, which ends at `end`? */
function mayBegin(text: string, end: number, hash: number): boolean {
  return single[hash & 0xffff] === 1 || begun[hashed(hash, letterAt(text, end + 1)) & 0xffff] === 1
}

/** The next place at or after `from` where a mention may begin: a word of ours, or a number that looks like a date's or a document's; -1 if none. */
export function nextCandidate(text: string, from: number): number {
  if (preparedFor !== docTypes.length) prepare()
  let i = from
  // a word that has begun before
  if (from > 0 && isWordUnit(text.charCodeAt(from - 1))) while (isWordUnit(text.charCodeAt(i))) i++
  for (let start = -1, hash = 0; i <= text.length; i++) {
    const letter = letterAt(text, i)
    if (letter === 0) {
      if (start !== -1 && mayBegin(text, i, hash) && startsMention(text, start)) return start
      start = -1
    } else if (start === -1) {
      if (isDigit(letter) && startsNumber(text, i)) return i
      start = i
      hash = letter
    } else hash = hashed(hash, letter)
  }
  return -1
}

/** A word of ours with something after it that it needs. */
function startsMention(text: string, at: number): boolean {
  const word = readWordKind(text, at)
  if (!word) return false
  const { value, end } = word
  const next = text.charCodeAt(end + 1)
  if (value.kind === 'số') return isDigit(text.charCodeAt(end)) || isDigit(next) || isDigit(text.charCodeAt(end + 2))
  if (value.kind === 'date') return isDigit(next) || isDigit(text.charCodeAt(end + 2))
  if (text.charCodeAt(end) !== 32) {
    if (value.kind === 'unit') return isBareAppendix(text, at, end, value.unit)
    // "trái với Hiến pháp, luật": a name that needs nothing more
    return value.kind === 'type' && value.alone && isUpper(text.charCodeAt(at))
  }
  switch (value.kind) {
    case 'unit':
      return (
        isDigit(next) ||
        !isLetter(text.charCodeAt(end + 2)) ||
        isUpper(next) ||
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

/** "theo lệnh số 38-LCT/HĐNN": an ordinary noun in small letters, with a number that is a document's whatever stands before it. */
function isCertainNumber(text: string, end: number): boolean {
  return text.startsWith(' số ', end) && readDocNumber(text, end + 4)?.certain === true
}

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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
