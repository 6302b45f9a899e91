// Readers of PDF that set the second cell of a letterhead or of an end right behind the first (`Số 7-KH/HUĐẢNG CỘNG SẢN VIỆT NAM`, `- Lưu: VT.Q. GIÁM ĐỐC`):
// nothing but another cell begins so without a blank.

import { archiveItem, markOf } from './phrases/index.ts'

/** A star, a number or a mark, and glued to it the Party's title line. */
const titleLine = /^([^\p{Ll}]{1,60}|Số\s?:?\s?[\d.…_]{0,12}\s?[-–]\s?\p{Lu}\p{L}{0,4}\/\p{Lu}[\p{L}\d&-]{0,24})ĐẢNG CỘNG SẢN VIỆT NAM$/u
/** The end of an organ's name, on a line of its own, and the State's. */
const stateName = /^(NHÀ NƯỚC)CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u
/** A mark or the end of a number in capitals, and place and day. */
const placeAndDay =
  /^(\p{Lu}[\p{Lu}\s-]{1,40})\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,3},\s?ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}[.,]?$/u
/** The end of a recipient, and an authority or that somebody signed. */
const authority = /(?<=[.;)])(?=(?:(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)\s?\p{Lu}{2}[\p{Lu}\s,]{1,60}|\((?:Đã|đã) ký\))$)/u
/** The end of the archive's item, and a name. */
const name = /(?<=[.;)])(?=\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){2,4}$)/u
const longest = 160

/** Where the second cell begins; null for nearly all lines. */
export function breaksOfGluedCells(text: string): number[] | null {
  if (text.length > longest || text.length < 8) return null
  if (text.endsWith('VIỆT NAM')) {
    const above = stateName.exec(text)?.[1] ?? titleLine.exec(text)?.[1]
    return above !== undefined && endsCell(above) ? [above.length] : null
  }
  if (text.includes(', ngày ')) {
    const above = placeAndDay.exec(text)?.[1]
    return above !== undefined && /\p{Lu}{2}$/u.test(above) ? [above.length] : null
  }
  if (!/^[-–+]\s?\p{L}/u.test(text)) return null
  const at = text.search(authority)
  if (at > 0) return [at]
  const signer = archiveItem.test(text) ? text.search(name) : -1
  return signer > 0 ? [signer] : null
}

/** What can stand last in the left column: anything else in capitals may be the title of a document (`ĐIỀU LỆĐẢNG CỘNG SẢN VIỆT NAM`). */
function endsCell(text: string): boolean {
  return text === 'NHÀ NƯỚC' || text === '*' || text.startsWith('Số') || markOf(text) !== null
}
