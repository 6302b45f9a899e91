import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import { labelled } from './join-onsets.ts'
import type { Step } from './step.ts'
import { weighFragment } from './weigh-fragment.ts'

/** Consonants that end a syllable or begin one, alone between blanks: without them nothing is looked at. */
const evidence = / (?:nh|ng|ch)(?![\p{L}\d])| (?:[cgknpt]h|ngh?|tr|qu) (?=\p{Ll})/u
/** The last answer: two steps ask about the same text. */
const asked = { text: '', answer: false }

/** Has the text such consonants between blanks? Hardly one that is whole has. */
export function hasPieces(text: string): boolean {
  if (asked.text !== text) {
    asked.answer = evidence.test(text)
    asked.text = text
  }
  return asked.answer
}

const letterRun = /\p{L}+/gu
const longestSyllable = 7
/** `năm 202 2`: no year has three figures. */
const tornYear = /(?<=[Nn]ăm )(?:19|20)\d \d(?![\d.,/])/gu
/** `175/2025/N Đ-CP`, `13/2022/TT -BTC`, `175/2025/ NĐ-CP`. */
const tornCode = /(?<=\d\/)[\p{Lu} ]{2,8}(?=-\p{Lu})/gu

interface Tear extends Joint {
  word: string
  certain: boolean
}

/**
 * Puts syllables together that text taken out of PDFs tears anywhere, as gazettes do near the end of a line: `quy đị nh`, `xưởn g`, `Phiế u`,
 * `t hực hiện`, `cá c`. Only where two of them are certain, with a half that can be no word; a letter alone may be a label.
 */
export const joinTornSyllables: Step = (text) => {
  if (!hasPieces(text)) return null
  const tears: Tear[] = []
  let before: { start: number; end: number; word: string; tear: Tear | null } | null = null
  for (const { 0: letters, index } of text.matchAll(letterRun)) {
    const end = index + letters.length
    const tear: Tear | null = before && before.end + 1 === index ? readTear(text, before, letters, index) : null
    if (tear && before!.tear) extend(before!.tear, tear)
    else if (tear) tears.push(tear)
    before = tear
      ? { start: tear.start, end, word: tear.word, tear: before!.tear ?? tear }
      : { start: index, end, word: letters, tear: null }
  }
  if (tears.filter(({ certain }) => certain).length < 2) return null
  return cutBlanks(
    text,
    [...tears, ...tornFigures(text)].sort((a, b) => a.start - b.start),
  )
}

/** The syllable that two runs of letters a blank apart make, if one of them is none. */
function readTear(text: string, before: { start: number; end: number; word: string }, letters: string, at: number): Tear | null {
  const word = before.word + letters
  if (word.length > longestSyllable || text.charCodeAt(before.end) !== 32) return null
  if (letters !== letters.toLowerCase() || word.slice(1) !== word.slice(1).toLowerCase()) return null
  const [first, second] = [weighFragment(before.word), weighFragment(letters)]
  if (Math.max(first, second) < 4 || !isSyllable(word)) return null
  const end = at + letters.length
  const certain = (letters.length > 1 && second >= 6) || (before.word.length > 1 && first >= 6)
  if (!isApart(text, before.start, end) || (!certain && isLabel(text, before.word, before.start, letters, at))) return null
  if ((letters.length === 1 && joinsNext(text, letters, end)) || (before.word.length === 1 && joinsLast(text, before.word, before.start)))
    return null
  return { start: before.start, end, cuts: [before.end, at], word, certain }
}

/** Blanks or stops on both sides: a figure or a sign that binds words (`a/b`, `c)`) is beside no pieces of a syllable. */
function isApart(text: string, start: number, end: number): boolean {
  return /^[\s(“‘"]?$/u.test(text.charAt(start - 1)) && /^[\s,.;:!?”’"]?$/u.test(text.charAt(end))
}

/** `phí t rước`: the letter could be of either syllable. */
function joinsNext(text: string, letter: string, end: number): boolean {
  const next = /^ (\p{Ll}{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8))?.[1]
  return next !== undefined && isSyllable(letter + next)
}

function joinsLast(text: string, letter: string, start: number): boolean {
  const last = /(?<!\p{L})(\p{L}{1,6}) $/u.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  return last !== undefined && isSyllable(last + letter)
}

/** Is the piece of one letter the name of something: `điểm b an toàn`, `hệ số c`, `a, b, c hoặc d`? */
function isLabel(text: string, first: string, start: number, second: string, at: number): boolean {
  const isBehindLabelled = (letter: string, place: number): boolean => {
    const before = letter.length === 1 ? text.slice(Math.max(0, place - 10), place) : ''
    return labelled.test(before) || /[^\p{L}\s]\s$/u.test(before)
  }
  return isBehindLabelled(first, start) || isBehindLabelled(second, at)
}

/** One more piece of the same syllable. */
function extend(tear: Tear, more: Tear): void {
  tear.cuts.push(...more.cuts)
  tear.end = more.end
  tear.word = more.word
  tear.certain ||= more.certain
}

function tornFigures(text: string): Joint[] {
  const years = Array.from(text.matchAll(tornYear), ({ 0: year, index }) => jointOf(index, year))
  const codes = Array.from(text.matchAll(tornCode), ({ 0: code, index }) => jointOf(index, code)).filter(
    ({ start, end, cuts }) => cuts.length > 0 && docTypeOfCode(text.slice(start, end).replaceAll(' ', ''), 'state') !== null,
  )
  return [...years, ...codes]
}

function jointOf(start: number, torn: string): Joint {
  const cuts = Array.from(torn.matchAll(/ /g), ({ index }) => [start + index, start + index + 1])
  return { start, end: start + torn.length, cuts: cuts.flat() }
}
