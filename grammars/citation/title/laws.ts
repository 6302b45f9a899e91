import { endOfKnownLaw } from '../../vocabulary/laws.ts'
import { endOfLaws } from '../laws.ts'

/** "thi hành Luật Thuế xuất khẩu, Thuế nhập khẩu": a comma within the name of a law, whatever follows it; and the list of laws that a law amends. */
export function endOfLawInTitle(text: string, from: number, at: number, isBasis: boolean): number | null {
  const code = text.charCodeAt(at)
  // behind "của", "các" or "bổ sung"
  if (code === 84 || code === 78 || code === 81)
    return /[acg]/.test(text.charAt(at - 2)) ? endOfAmendedTexts(text, from, at, isBasis) : null
  if (code !== 76 && code !== 66 && code !== 80) return null
  return endOfAmendedLaws(text, from, at, isBasis) ?? endOfGuidedLaws(text, from, at) ?? endOfKnownLaw(text, at)
}

/** "quy định chi tiết một số điều của Luật Đầu tư và Luật Doanh nghiệp về đăng ký kinh doanh": laws that a title goes on behind, by its matter or its next verb. */
function endOfGuidedLaws(text: string, from: number, at: number): number | null {
  if (!guiding.test(text.slice(Math.max(from - 10, at - 40), at))) return null
  const { end, laws } = endOfLaws(text, at)
  return laws > 1 && goesOnBehindLaws.test(text.slice(end, end + 16)) ? end : null
}

const guiding = /(?:chi tiết|hướng dẫn|thi hành)(?: thi hành)?(?: một số điều)?(?: của)?(?: các)? $/iu
const goesOnBehindLaws = /^(?:,? về| và (?:sửa đổi|hướng dẫn|quy định|biện pháp)) \p{Ll}|^ và (?:sửa đổi|bổ sung)[ ,]/u

/**
 * "Luật số 03/2022/QH15 … sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Nhà ở và Luật Đấu thầu": one law for three or more; of two,
 * the second may be cited beside it, but in a basis, which is a sentence of its own.
 */
function endOfAmendedLaws(text: string, from: number, at: number, isBasis: boolean): number | null {
  const before = text.slice(Math.max(from - 9, at - longestAmending), at)
  if (!amendedBefore.test(before) || !(amendingLaw.test(before) || lawBefore.test(text.slice(Math.max(0, from - 120), from)))) return null
  const { end, laws } = endOfLaws(text, at)
  return laws > 2 || (laws === 2 && isBasis && text.charAt(end) === ';') ? end : null
}

/** "sửa đổi, bổ sung một số điều của Thông tư số … ngày …, Thông tư số … ngày …, Thông tư số …": the same of texts of one kind, each by its number. */
function endOfAmendedTexts(text: string, from: number, at: number, isBasis: boolean): number | null {
  if (!amendedBefore.test(text.slice(Math.max(from - 26, at - 40), at))) return null
  amendedTexts.lastIndex = at
  const list = amendedTexts.exec(text)
  if (!list) return null
  const end = amendedTexts.lastIndex
  return list[0].match(/ số \d/g)!.length > 2 || (isBasis && endsBasis.test(text.slice(end, end + 8))) ? end : null
}

const endsBasis = /^(?:;|\.?$| \((?:sau|gọi))/u

const numbered =
  ' số \\d{1,4}/\\d{4}/\\p{Lu}[\\p{L}-]{2,24}(?:,? ngày [\\d/.-]{6,10}|,? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})?(?: của [\\p{L} ]{4,50}?(?=,| và |;| \\(|\\.?$))?'

const amendedTexts = new RegExp(
  `(Thông tư|Nghị định|Nghị quyết|Quyết định)${numbered}(?:(?:, (?:và )?| và )(?:các )?\\1${numbered}){1,20}`,
  'uy',
)

/** "hướng dẫn thi hành Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": the law that amends them is named in the title, by a scanner with other marks. */
const amendingLaw = /(?:^| )Luật [Ss]ửa đ[ổốồỗôóò]i,? (?:và )?b[ổốồỗô] sung (?:một số điều )?(?:của )?(?:các )?$/u

const longestAmending = 70
const amendedBefore = /(?:sửa đổi,? (?:và )?bổ sung|một số điều của)(?: các)? $/iu
const lawBefore = /(?:[Ll]uật|Pháp lệnh) số \d{1,3}\/\d{4}\/(?:QH|UBTVQH)\d{1,2}(?![\p{L}\d])[^;:()“”]{0,70}$/u
