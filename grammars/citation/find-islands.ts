import { docTypes } from '../vocabulary/doc-types.ts'
import { codeUnitFolds } from '../vocabulary/fold.ts'
import { isLetter, isWordUnit } from '../vocabulary/phrase-trie.ts'

const unitWords = [
  'điều',
  'khoản',
  'điểm',
  'mục',
  'tiểu mục',
  'chương',
  'phần',
  'phụ lục',
  'gạch đầu dòng',
  'tiết',
  'đoạn',
  'câu',
  'ngày',
  'số',
  'văn bản',
]

// Bits of what a unit of the text may begin: 1 a word of ours, 2 a digit, 4 inside a word
const kinds = new Uint8Array(0x2100)
/** Hashed pairs of the first two letters of our words: most other words fall here. */
const pairs = new Uint8Array(1 << 16)

let isReady = false

function prepare(): void {
  isReady = true
  for (let code = 0; code < kinds.length; code++) if (isWordUnit(code)) kinds[code] = code >= 48 && code <= 57 ? 6 : 4
  const words = [...unitWords, ...docTypes.flatMap((row) => [row.name, ...(row.variants ?? [])])]
  const abbreviations = docTypes.flatMap((row) => [row.code, ...(row.codes ?? [])]).filter((code) => code.length > 1 && code.length < 5)
  for (const word of [...words, ...abbreviations]) {
    const lower = word.toLowerCase()
    kinds[lower.charCodeAt(0)]! |= 1
    kinds[lower.toUpperCase().charCodeAt(0)]! |= 1
    pairs[pairOf(lower.charCodeAt(0), lower.charCodeAt(1))] = 1
  }
}

function pairOf(first: number, second: number): number {
  return (((codeUnitFolds[first] ?? first) & 0xff) << 8) | ((codeUnitFolds[second] ?? second) & 0xff)
}

/** The next place at or after `from` where a mention may begin: a word of ours, or a number that looks like a date's or a document's; -1 if none. */
export function nextCandidate(text: string, from: number): number {
  if (!isReady) prepare()
  let before = from > 0 && isWordUnit(text.charCodeAt(from - 1))
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < 0x2100 ? kinds[code]! : 0
    if (!before && kind !== 0) {
      if ((kind & 1) !== 0 && pairs[pairOf(code, text.charCodeAt(i + 1))] === 1) return i
      if ((kind & 2) !== 0 && startsNumber(text, i)) return i
    }
    before = kind !== 0
  }
  return -1
}

/** Up to six digits, then "/", "-" or a dash, or " tháng": cheap, and right about all but a few numbers of ordinary text. */
function startsNumber(text: string, at: number): boolean {
  let i = at + 1
  while (i < at + 8 && isDigit(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i)
  if (code === 47 || code === 45 || code === 0x2013) return true
  if (code === 32) {
    const next = text.charCodeAt(i + 1)
    return (
      next === 45 ||
      next === 47 ||
      next === 0x2013 ||
      (next === 116 && text.startsWith('tháng ', i + 1)) ||
      (next > 64 && next < 91 && /^[A-ZĐa-zđ]{1,5}[-/]/.test(text.slice(i + 1, i + 7)))
    )
  }
  if (code === 46) return isDigit(text.charCodeAt(i + 1))
  return isLetter(code) && text.charCodeAt(i + 1) === 47
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
