import { isWordUnit } from '../vocabulary/phrase-trie.ts'
import { isUpper } from './organs.ts'
import { countedWords, stopWords } from './words.ts'

const short = /\d{1,4}(?:\.\d{1,2})?[a-zđ]?(?![A-Za-zÀ-ỹ\d/%]|[.,-]\d| \d{1,4}\/)/y
const listGoesOn = /^ (?:của|ngày ?\d|năm (?:19|20)|và|hoặc|đến)/
const sentenceGoesOn = /^ (?:của|ngày ?\d|về|khóa|khoá|và|hoặc|được|có|là|theo|tại|đã|do|cũng|phải|quy|nêu|với|trong|cho|\()/

/** "Thông tư 39 năm 2016", but not "Kế hoạch 5 năm 2021 - 2025". */
const yearNext = /^ năm (?:19|20)\d\d(?![\d/]| ?[-–])/

/** "Các Chỉ thị 15,16,19": three or more without blanks between them are no decimal, and figures of less than three no thousands. */
function execGlued(text: string, at: number): RegExpExecArray | null {
  const list = text.charCodeAt(at - 1) === 44 ? restOfList : glued
  list.lastIndex = at
  return list.exec(text)
}

const glued = /\d{1,3}(?=(?:,\d{1,2}){2,12}(?![\d,]|\.\d))/y
const restOfList = /(?<=\d,)\d{1,2}(?=,\d{1,2}(?!\d))/y
const isFigure = (code: number): boolean => code >= 48 && code <= 57

/** Where the short number of "Nghị quyết 60" ends; null where it counts something ("Kế hoạch 5 năm") or is a year. */
export function endOfShortNumber(text: string, at: number, place: 'after số' | 'after type' | 'listed'): number | null {
  short.lastIndex = at
  const match = short.exec(text) ?? execGlued(text, at)
  if (!match) return null
  if (text.charCodeAt(at + match[0].length) === 44 && isFigure(text.charCodeAt(at + match[0].length + 1))) return at + match[0].length
  const end = at + match[0].length
  if (place !== 'after số' && /^(?:19[4-9]|20[0-4])\d$/.test(match[0])) return null
  if (text.charCodeAt(end) !== 32 || !isWordUnit(text.charCodeAt(end + 1))) return end
  if (place === 'listed') return listGoesOn.test(text.slice(end, end + 7)) ? end : null
  if (sentenceGoesOn.test(text.slice(end, end + 7))) return end
  if (yearNext.test(text.slice(end, end + 12))) return end
  if (countedWords.match(text, end + 1)) return null
  if (place === 'after số' || match[0].length > 1 || isUpper(text.charCodeAt(end + 1))) return end
  return stopWords.match(text, end + 1) ? end : null
}
