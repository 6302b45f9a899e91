import { bareLetters, saidOf, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import type { Add } from './around.ts'

/** The motto, whole or broken over lines, with scanning noise in its diacritics; only its second line is in running case. */
export function readMotto(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  if (isExample(lines, at)) return
  // `ĐIỀU LỆ` / `ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH`: whose charter it is
  if (isBelowCharter(lines, at)) return
  if (capitals && isTitleOfUnion(lines, at)) {
    add('motto', 'preface', -8, 'the title line of a union')
    return
  }
  if (isRestOfMotto(lines, at)) {
    add('motto', 'preface', -8, 'the rest of the motto')
    return
  }
  let letters = ''
  for (let count = 1; count <= 5; count++) {
    const line = lines[at + count - 1]
    if (!line || (count > 1 && (line.blanks > 1 || line.bars > 0 || line.cells))) return
    letters += bareLetters(line.text)
    if (letters.length > 30 || (!capitals && !letters.startsWith('DOC'))) return
    const phrase = phrases.mottos.find((motto) => motto.startsWith(letters) || isNear(letters, motto))
    if (!phrase) return
    const isCut = letters === phrases.cutMotto && !/^NAM(?!\p{L})/u.test(lines[at + count]?.text ?? '')
    if (isCut || phrase.length === letters.length || isNear(letters, phrase)) {
      add('motto', 'preface', -8, 'quốc hiệu, tiêu ngữ or the Party title line', count)
      return
    }
    if (count === 1 && letters.length >= 14) add('motto', 'preface', -3, 'a part of the motto')
  }
}

/**
 * `HỘI NÔNG DÂN VIỆT NAM` behind the head of `HỘI NÔNG DÂN TỈNH …`, or above place and date in front of it, where the Party has its own title
 * line; no motto of the State is near. Right above such a body it may be the body's parent.
 */
function isTitleOfUnion(lines: readonly Line[], at: number): boolean {
  if (!/^(?:HỘI|CÔNG ĐOÀN) /u.test(lines[at]!.text)) return false
  const body = phrases.unionTitles.get(bareLetters(lines[at]!.text))
  if (!body) return false
  const above = lines.slice(Math.max(0, at - longestUnionHead), at).map((line) => bareLetters(line.text))
  const below = lines.slice(at + 1, at + longestUnionHead).map((line) => bareLetters(line.text))
  const isBody = (text: string): boolean => body.test(text)
  const standsInFront = phrases.dateLine.test(lines[at + 1]?.text ?? '') && below.some(isBody)
  return (above.some(isBody) || standsInFront) && ![...above, ...below].some((text) => phrases.mottos.includes(text))
}

const longestUnionHead = 7

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT`, beside the next line of the organ's name `NAM`: the motto did not find room in its column. */
function isRestOfMotto(lines: readonly Line[], at: number): boolean {
  const { text, rule } = lines[at]!
  if (rule || !/^(?:VIỆT )?NAM$/u.test(text)) return false
  const begun = lines[at - 2]?.text ?? ''
  return begun.startsWith('CỘNG H') && phrases.isMotto(`${begun} ${text}`)
}

/** "Ví dụ:" right above, and no number line below: what tells how a motto is printed. */
function isExample(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? ''
  if (!above.endsWith(':') || !/(?:^|\s)(?:[Vv]í dụ|[Tt]hí dụ)(?:\s\d{1,2})?\s?:$/u.test(above)) return false
  return !lines.slice(at + 1, at + 6).some(({ text }) => phrases.numberLine.test(text))
}

export function isBelowCharter(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.text === 'ĐIỀU LỆ'
}

/** Two strings of nearly one length that differ in at most two places; in the motto's second line two letters misread one for one may stand apart. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  if (Math.max(a.length, b.length) - i - j <= 2) return true
  if (a.length !== b.length || !a.startsWith('DOCLAP')) return false
  let misread = 0
  for (let k = i; k < a.length && misread <= mostMisread; k++) if (a[k] !== b[k]) misread++
  return misread <= mostMisread
}

const mostMisread = 2

export function isSecondOfMotto({ text }: Line): boolean {
  return /^[ĐD]/u.test(text) && bareLetters(text) === 'DOCLAPTUDOHANHPHUC'
}

/** Signs without a letter, or one letter again and again (`mmm`): what a scanner made of the rule between the two lines of the motto. */
export function isRuleOfMotto(lines: readonly Line[], at: number): boolean {
  if (!/^(?:[^\p{L}\d]{1,20}|(\p{L})\1{1,19})$/iu.test(lines[at]!.text)) return false
  const [above, below] = [lines[at - 1], lines[at + 1]].map((line) => (line ? bareLetters(saidOf(line)) : ''))
  return below === 'DOCLAPTUDOHANHPHUC' && above!.endsWith('VIETNAM')
}
