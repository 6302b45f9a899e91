import { plainText } from './plain-text.ts'
import type { SourceView } from './view.ts'

const secrecy = ['MAT', 'TOI MAT', 'TUYET MAT']
const circulation = [
  'LUU HANH NOI BO',
  'TAI LIEU LUU HANH NOI BO',
  'XEM XONG TRA LAI',
  'XONG HOI NGHI TRA LAI',
  'HOP XONG TRA LAI',
  'TAI LIEU THU HOI',
  'TAI LIEU HOI NGHI',
  'TAI LIEU MAT',
  'XEM TAI CHO',
  'KHONG PHO BIEN',
  'KHONG SAO CHUP',
  'CHI NGUOI CO TEN MOI DUOC BOC BI',
]
const urgency = ['HOA TOC HEN GIO', 'HOA TOC', 'THUONG KHAN', 'KHAN']
const oneOf = (words: readonly string[]): string => words.map((mark) => mark.replaceAll(' ', '')).join('|')
const urgent = `(?:(?:MUC)?DOKHAN)?(?:${oneOf(urgency)})`
const secret = `(?:(?:MUC)?DOMAT)?(?:${oneOf(secrecy)})`
const circulating = `(?:${oneOf(circulation)})`
/** Letters only; two boxes side by side give one line (NĐ 30/2020 PL I IV, ô 10a, 10b). */
const marks = new RegExp(`^(?:${urgent})?(?:${secret}(?:${urgent}|${circulating})?|${circulating}(?:${urgent}|${secret}|${circulating})?)$`)

/**
 * The secrecy or circulation mark a source carries, or null: capitals that are nothing but the mark, alone on a line or set apart on it by
 * blanks, wherever they stand (a stamp lands anywhere in a scan), or a `mark` of the preface in any case. Urgency (KHẨN, HỎA TỐC) is no such mark.
 */
export function findMark(text: string, { documents }: SourceView): string | null {
  for (const [line] of text.matchAll(/^[^\n]{3,200}$/gmu))
    for (const part of [line, ...line.split(/\t| {3,}/u)]) if (part === part.toUpperCase() && isMark(part)) return part.trim()
  for (const { units } of documents)
    for (const { node } of units) if (node.type === 'mark' && isMark(plainText(node))) return plainText(node)
  return null
}

/** `MẬT (thu hồi sau hội nghị)`. */
const inBrackets = /(?<=\p{L})\s?\([^()]{3,60}\)/u

function isMark(text: string): boolean {
  if (text.length > 80) return false
  const letters = text
    .replace(inBrackets, '')
    .normalize('NFD')
    .replace(/[^A-Za-zĐđ]+/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D')
  return marks.test(letters)
}
