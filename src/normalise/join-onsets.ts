import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { unpackLetter } from '../../grammars/vocabulary/vietnamese-letters.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import type { Step } from './step.ts'
import { weighFragment } from './weigh-fragment.ts'

/** The rest of a syllable from a vowel with a mark on, behind one blank: fonts of PDFs make such a vowel a piece of its own. */
const rest = / ([ăâêôơưà-ãèéêìíò-õùúýĩũạ-ỹ][a-zà-ỹđăơư]{0,4})(?![\p{L}\d])/gu
/** In capitals, as heads have them; only a rest that is no word (`VI ỆN`, `PH Ủ`), for in capitals what stands before may be an abbreviation. */
const capitalRest = / (?![ÁÂĂÊÔƠƯ](?!\p{L}))([ĂÂÊÔƠƯÀ-ÃÈÉÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỹ]\p{Lu}{0,4})(?![\p{L}\d])/gu
/** The consonants behind such a vowel: `t ỉ nh`. */
const coda = / (nh|ng|ch|[mnptc])(?![\p{L}\d])/uy
const longestStart = 5
const consonants = /^[bcdđghklmnpqrstvx]{1,3}$/i
/** A letter behind these is a label: `điểm b ở`, `cột K ước tính`, `hệ số k ít nhất`. */
export const labelled =
  /(?:^|[^\p{L}])(?:điểm|và|hoặc|hay|mục|tiết|ý|nhóm|loại|hạng|khối|lớp|cột|bảng|hình|lục|số|bậc|lô|khu|nhà|tòa|tầng|phòng|chữ|biểu|mẫu|đoạn|khoản|điều|dạng|trị|\p{L}|\P{L})\s$/iu

/**
 * Puts syllables together that text taken out of PDFs tears before a vowel: `m ột số` → `một số`, `Qu ản lý` → `Quản lý`, `đư ợc` → `được`.
 * Where the rest could be a word of its own (`s ở`, `c ấp`) only behind consonants, and beside two tears that are certain.
 */
export const joinOnsets: Step = (text) => {
  const joints: Tear[] = []
  const weights = new Map<string, number>()
  const weigh = (end: string): number => {
    const known = weights.get(end)
    if (known !== undefined) return known
    const weight = weighFragment(end)
    weights.set(end, weight)
    return weight
  }
  for (const { index, 1: end } of text.matchAll(rest)) {
    const last = joints.at(-1)
    if (last?.end === index) {
      joinOn(last, end!)
      continue
    }
    const start = lettersBefore(text, index)
    if (start === '') continue
    const isOnset = consonants.test(start)
    const weight = weigh(end!)
    if (weight <= 2 && !isOnset) continue
    const tear: Tear = {
      start: index - start.length,
      end: index + 1 + end!.length,
      cuts: [index, index + 1],
      word: start + end!,
      certain: false,
    }
    const isWhole = joinCoda(tear, text)
    if (!isWhole && !isSyllable(tear.word)) continue
    if (weight <= 2 && start.length === 1 && labelled.test(text.slice(Math.max(0, index - 10), index - 1))) continue
    tear.certain = isWhole || weight > 2 || start.length > 1
    joints.push(tear)
  }
  for (const { index, 1: end } of text.matchAll(capitalRest)) {
    const start = end === end!.toUpperCase() ? capitalsBefore(text, index) : ''
    if (start.length < 2 || weigh(end!) <= 2 || !isSyllable(start + end!)) continue
    joints.push({ start: index - start.length, end: index + 1 + end!.length, cuts: [index, index + 1], word: start + end!, certain: true })
  }
  const isTorn = joints.filter(({ certain }) => certain).length > 1
  return cutBlanks(
    text,
    joints.filter(({ certain }) => certain || isTorn).sort((a, b) => a.start - b.start),
  )
}

interface Tear extends Joint {
  word: string
  certain: boolean
}

/** `ph ư ơng`: one more piece of the same syllable; what is not stands by itself, for no letter is read twice. */
function joinOn(tear: Tear, rest: string): boolean {
  if (!isSyllable(tear.word + rest)) return false
  tear.cuts.push(tear.end, tear.end + 1)
  tear.end += 1 + rest.length
  tear.word += rest
  tear.certain = true
  return true
}

/** `t ỉ nh`: the consonants that end the syllable. */
function joinCoda(tear: Tear, text: string): boolean {
  coda.lastIndex = tear.end
  const end = coda.exec(text)?.[1]
  return end !== undefined && joinOn(tear, end)
}

/** The run of letters that ends at `end`, all but the first small, when it can begin a syllable; else nothing. */
function lettersBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start <= longestStart && unpackLetter(text.charCodeAt(start - 1)) > 0) start--
  const found = text.slice(start, end)
  if (found.length > longestStart || /[\p{L}\d]/u.test(text.charAt(start - 1))) return ''
  return found.slice(1) === found.slice(1).toLowerCase() ? found : ''
}

/** The same of capitals alone. */
function capitalsBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start <= longestStart && unpackLetter(text.charCodeAt(start - 1)) > 0) start--
  const found = text.slice(start, end)
  return found.length > longestStart || found !== found.toUpperCase() || /[\p{L}\d]/u.test(text.charAt(start - 1)) ? '' : found
}
