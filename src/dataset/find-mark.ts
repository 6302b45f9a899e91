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
  'KHONG PHO BIEN',
  'KHONG SAO CHUP',
  'CHI NGUOI CO TEN MOI DUOC BOC BI',
]
const marks = new Set([...secrecy, ...circulation].map((mark) => mark.replaceAll(' ', '')))

/**
 * The secrecy or circulation mark a source carries, or null: a line of capitals that is nothing but the mark, wherever it stands (a stamp
 * lands anywhere in a scan), or a `mark` of the preface in any case. Urgency (KHẨN, HỎA TỐC) is no such mark.
 */
export function findMark(text: string, { documents }: SourceView): string | null {
  for (const match of text.matchAll(/^[^\n]{3,80}$/gmu)) if (isMark(match[0]) && isCapitals(match[0])) return match[0].trim()
  for (const { units } of documents)
    for (const { node } of units) if (node.type === 'mark' && isMark(plainText(node))) return plainText(node)
  return null
}

function isMark(line: string): boolean {
  return marks.has(
    line
      .normalize('NFD')
      .replace(/[^A-Za-zĐđ]+/gu, '')
      .toUpperCase()
      .replaceAll('Đ', 'D'),
  )
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase()
}
