import { standardCodes } from './standards.ts'
import type { UnitWord } from './units.ts'

// Standards number their units throughout and cite them by the number alone (TCVN 1-2): "quy định tại 2.1.1 của Quy chuẩn này", "theo A.2, Phụ lục A",
// "xem 5.2, TCVN 2622:1995". Without a word for the unit the number must stand behind one that governs it, so that no table and no figure is meant
// ("Bảng 2.1 của Quy chuẩn này"), and what it is a unit of must follow.

const label = '(?:\\d{1,2}|[A-HK-Z])(?:\\.\\d{1,2}){1,5}'
const own = '(?:[Qq]uy|[Tt]iêu) chuẩn(?: (?:kỹ thuật|quốc gia|địa phương|Việt Nam)){0,2} này'
const annex = '[Pp]hụ lục (?:này|[A-HK-Z])'
const cited = new RegExp(
  `${label}(?=(?:(?:, | và | hoặc | đến )${label}){0,8}(?: của|,)? (?:(?:${own}|${annex})(?![A-Za-zÀ-ỹ\\d])|(?:${standardCodes.join('|')}) \\d))`,
  'y',
)
const governor = /(?:^|[^\p{L}])(?:tại|theo|trong|ở|với|xem|từ|của) $/iu

/** The unit that a bare number names. */
export const bareDecimal: UnitWord = { name: 'subclause', rank: 4, label: new RegExp(`${label}(?![\\d/])`, 'y') }

/** Does a number without a word for its unit stand at `at`, with what it is a unit of behind it? */
export function isBareDecimal(text: string, at: number): boolean {
  if (!/^\w{1,2}\./.test(text.slice(at, at + 3)) || !governor.test(text.slice(Math.max(0, at - 6), at))) return false
  cited.lastIndex = at
  return cited.test(text)
}
