// Number and symbol.

const blank = '[.…_\\s]'

/** Codes of types that no organ's begins with, and codes of organs that issue them: the hyphen between them is certain where it was lost. */
export const codesOfTypes = 'QĐ|NQ|NĐ|TTr|KH|BC|CTr|TT|CT|TB'

export const codesOfOrgans = 'UBND|HĐND|CP|TTg|TW|TU|B\\p{Lu}{2,8}'

/** What the code of a school or a hospital begins with; a blank may part it from the initials of its name or the name itself: `KH-THCS DT`. */
export const codesOfSchools = 'THPT|THCS|TH|MN|MG|PTDTBT|PTDTNT|BV|TYT|CĐ|ĐH'

/** What scanners make of the word's vowel (`Só:`, `sé:`, `S6:`); only its colon tells that it is the word. */
export const misreadNumberWord = '[Ss][óồỏớôéèo6](?=\\s?:)'
export const numberWordInSmall = new RegExp(`^(?:số:|${misreadNumberWord})`, 'u')

/** `Số: 1705/BKHCN-PC men...`: what a scanner makes of a stroke beside the symbol, small letters and points. */
const dirt = '(?<=-\\p{Lu}{1,12})\\s(?!ng)\\p{Ll}{1,4}[.…]{2,4}'

/** `Số: 15/QĐ-BNV`, `Số 02-NQ/TW`, `Luật số: 24/2018/QH14`, `Bản án số: 9/2021/HS-ST`, a draft's `Số:      /QĐ-…`, a scanner's `Só:12/TB-ĐH` and `Số: 12/2019/-UBND`, `S: 12/TB-SYT` of a site that lost a vowel, also with a note behind it (`(lần 2)`), `Số: 12/SYT-NV+TC`, `Số: 12/SYT-NV,TC`, `Số: 12/ĐHTB-ĐT(SV)` of two offices or an office's part, `Số: 12/GM-VP HĐND&UBND` of the office of an organ, never words alone (`Số lượng`); groups: number, rest. */
export const numberLine = new RegExp(
  `^(?=[^\\d:;/.…_–—(-]{0,40}[\\d:;/.…_–—-])(?:Luật|LUẬT|Bộ luật|BỘ LUẬT|Pháp lệnh|PHÁP LỆNH|Nghị quyết|Lệnh|(?:Bản án|BẢN ÁN)(?=\\s(?:số|SỐ)\\s?:))?\\s?(?:Số|SỐ|số|Sô|Sổ|${misreadNumberWord}|S(?=\\s?:?\\s?\\d{1,6}\\s?(?:/\\s?(?:19|20)\\d{2}\\s?)?[-–/]\\s?\\p{Lu}{2}))\\s{0,2}[:.;]?\\s{0,3}((?:\\d{1,6}(?:\\.\\d{1,3})?[a-zA-Z]?|${blank}{1,20})?\\s{0,3}[-–—/\\s]?\\s{0,3}[\\p{L}\\d&.…]{1,20}(?:(?:\\s?[-–—/&.]\\s?-?|[+,](?=\\p{Lu}{2}))[\\p{L}\\d&.…]{1,24}){0,8}-?(?:(?<=-(?:${codesOfSchools}))(?:\\s\\p{Lu}\\p{L}{0,7}){1,4}|(?<=[/-](?:${codesOfTypes}))\\s(?:${codesOfOrgans})|(?<=[/-]VP)\\s(?:ĐĐBQH|HĐND|UBND)(?:\\s?[&-]\\s?(?:HĐND|UBND))?|(?<=\\p{Lu})\\(\\p{Lu}{2,8}\\))?)(?:[\\s.,;–—-]{0,3}|\\s:)(?:\\s\\([^()]{2,60}\\)|${dirt})?$`,
  'u',
)

/** `BCT-BTC-VKSNDTC`: the rest of a symbol of many bodies, below its hyphen. */
export const restOfSymbol = /^\p{Lu}[\p{Lu}\d]{1,11}(?:-\p{Lu}[\p{Lu}\d]{1,11}){1,7}$/u

/** `Số:……../…………`: both number and symbol left blank in a form; `Số: Không số`: a collection's words for a law that has none. */
export const blankNumberLine = /^S[ốỐ]\s?:\s?(?:[.…_]{2,40}\s?\/\s?[.…_]{2,60}|[Kk]hông số|KHÔNG SỐ)$/u

/** The same without the word `Số`. */
export const bareNumberLine =
  /^(\d{1,6}(?:\.\d{1,3})?\s?(?:\/(?:19|20)\d{2})?\s?[-–—/]\s?\p{Lu}[\p{L}\d&]{0,12}(?:\s?[-–—/]\s?\p{Lu}[\p{L}\d&.]{0,20}){0,6})$/u

/** `Số: §'73 /TCHQ-TXNK`, `Số: /f//CT-TTHT`, `Số: vn 2/GP-UBND`: signs for a number by hand that a scanner could not read, before its symbol; groups: symbol, or the second. */
export const garbledNumberLine =
  /^(?:S[ốôổóồỏớ]|[Ss][éèó](?=\s?:)|[Ss][ốô](?=:))\s?(?:[:.;]?\s{0,2}(?=[^\s/]{0,8}[^\s\p{L}\d.…_–-])[^\s]{1,9}\s?\/\s?(\p{Lu}[\p{L}\d&]{0,10}(?:-\p{Lu}[\p{L}\d&]{0,14}){0,4})|:\s{0,2}\p{Ll}[\p{L}\d]{0,3}\s\d{1,4}\s?\/\s?(\p{Lu}[\p{L}\d]{1,6}(?:-\p{Lu}[\p{L}\d&]{1,14}){1,4}))$/u

/** `/TTr-CĐYT`: of a draft whose head is torn. */
export const bareSymbolLine = /^\/\p{Lu}\p{L}{0,5}-\p{Lu}[\p{L}\d&-]{1,20}$/u

/** `Số:` alone, its number on another line; with a misread vowel (`Sô:`) only before its colon. */
export const numberWord = new RegExp(`^(?:Luật\\s)?(?:(?:Số|SỐ)\\s?[:;]?|${misreadNumberWord}\\s?:)$`, 'u')

/** "… thi hành Nghị định số": what cites another document and goes on below, with the number. */
export const openMention =
  /\S\s(?:[Ss]ố|SỐ|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Kế hoạch|Công văn|Thông báo)\s?:?$/u

/** `Bản án số: 9/2021/HS-ST` / `Ngày: 10-3-2021`: the head of a judgment (NQ 05/2017/NQ-HĐTP, mẫu số 27-HS). */
export const judgmentNumber = /^(?:Bản án|BẢN ÁN)\s(?:(?:số|SỐ)\s?:|(?:SỐ\s)?\d)/u

/** `BẢN ÁN 9/2021/HS-ST`, `BẢN ÁN SỐ 9/2021/HS-ST`: the same as websites print it below the court; groups: the number. */
export const judgmentLine = /^BẢN ÁN\s(?:SỐ\s?:?\s)?(\d{1,5}\p{Lu}?\/(?:19|20)\d{2}\/\p{Lu}\p{L}{1,7}\s?-\s?\p{Lu}\p{L}{0,4})$/u

/** What prosecutors and investigators call their papers, which the codes of procedure form and no list of types has. */
export const ofProceedings = /^(?:BẢN )?(?:CÁO TRẠNG|KẾT LUẬN ĐIỀU TRA)(?!\p{L})/iu

/** `Kết luận số 69-KL/TW`: a type in running case and a number, as the heading of a text; groups: the number. */
export const typeAndNumber = /^\p{Lu}\p{Ll}{1,6}(?:\s\p{L}{2,7}){1,3}\ssố\s(\d{1,5}[-/]\S{2,30})$/u
