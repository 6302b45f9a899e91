import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import { hasPieces } from './join-torn-syllables.ts'
import type { Step } from './step.ts'

/** What may stand in a syllable behind a vowel with a mark: the consonants that end it, or the second vowel. `y tế` is a word of its own. */
const rest =
  /(?<=[ăâêôơưà-ãèéêìíò-õùúýĩũạ-ỹĂÂÊÔƠƯÀ-ÃÈÉÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỹ]) (n[gh]?|ch?|[mpt]|[aiou]|y(?! (?:tế|sĩ|tá|học|dược|khoa|lệnh|án|bạ))|N[GH]?|CH?|[MPT]|[AIOUY])(?![\p{L}\d/)])/gu
/** `b và c`, `hệ số n`, `trị a`: behind these a letter is a label. */
const beforeLabel = /^(?:và|số|trị|mã|độ|tổ)$/i
const isCoda = /^[^aiouy]/i
const longestStart = 6
/** As many tears as tell that the font makes them, and as many different words among them. */
const fewest = 5
const fewestWords = 3

/**
 * Puts syllables together where the font of a PDF leaves a blank behind vowels with a mark: `cấ p ủ y` → `cấp ủy`, `lã nh đạ o`, `KẾ HOẠ CH`. The piece
 * behind the blank is of the left syllable, whatever follows it; what makes none stays.
 */
export const joinMarkedLetters: Step = (text) => {
  if (!hasPieces(text)) return null
  const joints: Joint[] = []
  const codas = new Set<string>()
  let certain = 0
  for (const { index, 1: end } of text.matchAll(rest)) {
    const start = startOf(text, index)
    const piece = text.slice(start, index)
    const word = piece + end!
    if (!isOneCase(piece, end!) || !isSyllable(word) || (end!.length === 1 && beforeLabel.test(piece))) continue
    joints.push({ start, end: index + 1 + end!.length, cuts: [index, index + 1] })
    if (!isCoda.test(end!)) continue
    certain++
    codas.add(word)
  }
  return certain < fewest || codas.size < fewestWords || !isTornByFont(text, certain) ? null : cutBlanks(text, joints)
}

/** A gazette tears syllables here and there, before a vowel as behind it; a font does it to a good part of its letters. */
function isTornByFont(text: string, tears: number): boolean {
  const unbroken = text.match(whole)?.length ?? 0
  return tears * leastShare >= unbroken
}

const whole = /[ăâêôơưà-ãèéêìíò-õùúýĩũạ-ỹ](?:n[gh]?|ch?|[mpt])(?!\p{L})/gu
const leastShare = 4

/** Where the run of letters that ends at `end` begins. */
function startOf(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start <= longestStart && /[\p{L}\d]/u.test(text.charAt(start - 1))) start--
  return start
}

/** All in capitals, or small letters but for the first. */
function isOneCase(piece: string, end: string): boolean {
  if (piece.length > longestStart) return false
  return end === end.toLowerCase() ? piece.slice(1) === piece.slice(1).toLowerCase() : piece === piece.toUpperCase()
}
