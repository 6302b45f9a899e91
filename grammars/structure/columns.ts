// The columns of a letterhead printed side by side in one line, a blank apart or glued: organ, motto, star and number, place and date.

import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { bareLetters, isCapitals } from './line.ts'
import { organWord } from './phrases/index.ts'

/**
 * Where the parts of a letterhead meet that stand on one line: around the motto and each of its lines, around rules of marks. The motto's marks
 * may be lost or misread, and its hyphens may be dashes; copying sites put a word of it in small letters; a mark of
 * dust may stand before it.
 */
export const headJoint =
  /(?<!NƯỚC)\s(?=[-'_.]?C\p{Lu}NG \|?H\p{Lu}{1,3} ?X\p{Lu} H\p{Lu}[IT])|\s(?=[-'_.]?[ĐD]\p{Lu}NG C\p{Lu}NG S\p{Lu}N VI\p{Lu}T NAM(?:\s[.'`-])?$|[-'_.]?[ĐD]\p{Ll}c [Ll]\p{Ll}p\s{0,2}[-–—.:]{0,3}\s{0,2}[Tt]\p{Ll} [DdĐđ]\p{Ll}(?!\p{L}))|(?<=(?<!NƯỚC )CỘNG H\p{Lu}{1,2} XÃ HỘI CHỦ NGHĨA VIỆT (?:NAM|nam))\s(?=\p{Lu}{2}|\p{Lu}[^\d,;:]{1,40},\s{0,3}ngày\s)|(?<=[Hh][ạa]nh [Pp]h[úu]c)\s(?=\p{Lu}[^\d,;:]{1,40}(?:[,.]?\s{1,3}|,)ngày\s|S[ốỐ]\s?:|\p{Lu}{2})|(?<=\p{L})(?:\s(?=[-–—_=*]{3,}(?:\s|$))|(?=\*{4,}(?:\s|$)))|(?<=\s[-–—_=*]{3,}|\p{L}\*{4,40})\s(?=\p{L})/gu

/** `HUYỆN …CỘNG HÒA …`, `… VIỆT NAMTRƯỜNG …`, `… THƯỢNGĐộc lập - Tự do`, `ĐƠN VỊ: ……Độc lập - Tự do`: a website glued the cells together. */
const gluedMotto =
  /(?<=\p{Lu}{2})(?<!NƯỚC)(?=CỘNG H(?:ÒA|OÀ|ÓA) XÃ HỘI CHỦ NGHĨA)|(?<=(?<!NƯỚC\s?)CỘNG H(?:ÒA|OÀ|ÓA) XÃ HỘI CHỦ NGHĨA VIỆT NAM)(?=\p{Lu}{2})|(?<=\p{Lu}{2}|[.…_]{3})(?=Độc lập\s{0,2}[-–—]\s{0,2}Tự do)|(?<=Tự do\s{0,2}[-–—]\s{0,2}[Hh]ạnh phúc)(?=\p{Lu}{2})/gu

/** The Party's title line, the Youth Union's, a star, a number with the type before the organ's code, place and day. */
const certain =
  /(?<=\p{Lu}|^)\s?ĐẢNG CỘNG SẢN VIỆT NAM(?!\p{L})|\sĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH(?!\p{L})|\s\*(?=\s|$)|\s?Số\s?:?\s?[\d.…_]{0,12}\s?[-–/]\s?\p{Lu}\p{L}{0,5}(?:\s?[-–/]\s?\p{Lu}[\p{L}\d&]{1,12}){1,3}(?=\s|$)|\s(?:TP\.?\s?HCM|(?:TP\.?\s?|Thành phố\s)?\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,4}),\s?ngày\s[\d.…_]{0,12}\s?tháng\s[\d.…_]{0,12}\s?năm\s(?:\d{4}|[\d.…_]{1,12})(?:[.,]?$|(?=\s\p{Lu}{2}))/gu

const longest = 260
const letterA = 65

/** Where the columns of a letterhead begin that a line holds; null for other lines. */
export function breaksOfColumns(text: string): number[] | null {
  if (text.length < 24 || text.length > longest || text.charCodeAt(0) < letterA || !isCapitals(text.slice(0, 3))) return null
  const isMotto = text.includes('VIỆT NAM') || text.includes('HỒ CHÍ MINH')
  const glued = isMotto || text.includes('Độc lập') ? placesOf(gluedMotto, text) : []
  if (glued.length > 0) return [...new Set([...glued, ...placesOf(headJoint, text)])].sort((a, b) => a - b)
  return isMotto || text.includes(', ngày ') || text.includes(' * Số') ? breaksOfPartyHead(text) : null
}

/** What stands between the certain parts must be the names of organs, the first of a line that the motto does not open. */
function breaksOfPartyHead(text: string): number[] | null {
  const places: number[] = []
  let from = 0
  for (const { index, 0: part } of text.matchAll(certain)) {
    if (index > from) {
      const organ = text.slice(from, index).trim()
      if (!isOrgan(organ) || (part.startsWith(' ĐOÀN ') && !unionBody.test(organ))) return null
      places.push(from)
    }
    places.push(index)
    from = index + part.length
  }
  const rest = text.slice(from).trim()
  if (places.length === 0) return null
  if (rest !== '') {
    const behind = startsOfRest(rest)
    if (!behind) return null
    places.push(from, ...behind.map((at) => text.length - rest.length + at))
  }
  const starts = places.filter((at) => at > 0)
  return starts.length > 0 ? starts : null
}

/** Behind the last certain part an organ, or the type, with its subject below it; null for anything else. */
function startsOfRest(rest: string): number[] | null {
  if (isOrgan(rest)) return []
  const type = docTypeOfName(rest)
  if (!type || !isCapitals(rest.slice(0, type.end))) return null
  return type.end < rest.length ? [type.end] : []
}

/** `BCH ĐOÀN TỈNH …`, `HUYỆN ĐOÀN …`: a body of the Youth Union that needs no more of its name. */
const unionBody =
  /^(?:(?:BCH|BTV|BAN (?:CHẤP HÀNH|THƯỜNG VỤ))\s)?(?:(?:CHI |TỈNH |THÀNH |HUYỆN |QUẬN |THỊ |XÃ |PHƯỜNG )ĐOÀN|ĐOÀN (?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|TRƯỜNG|KHỐI|CƠ SỞ))\s/u

function isOrgan(text: string): boolean {
  return isCapitals(text) && organWord.test(text) && bareLetters(text).length > 4
}

function placesOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index)
}
