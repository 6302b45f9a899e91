// Sites and datasets that keep no breaks have a whole document in one line: letterhead, type, bases, units and end, a blank between them (or
// nothing). Each of these parts is a line of its own in print (NĐ 30/2020, Phụ lục I; 05-HD/VPTW), and begins with words that nothing else does.

import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { findLostBreaks } from './lost-breaks.ts'

const shortest = 260
/** Characters within which the letterhead and the type stand. */
const longestHead = 900
const shortestRun = 2
/** More lines than this of so few letters on average are no document's, whose units say something: they stay one, and cost no more than one. */
const manyLines = 500
const fewWords = 20

const motto =
  /C\p{Lu}NG H\p{L}{1,3} X\p{L} H\p{Lu}I CH\p{Lu} NGH\p{Lu}A VI\p{Lu}T NAM|Đ\p{Lu}NG C\p{Lu}NG S\p{Lu}N VI\p{Lu}T NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH/gu
const secondOfMotto = /[ĐD][ộôo]c [Ll][ậâa]p\s{0,2}[-–—.]{0,3}\s{0,2}[Tt]ự(?: [DdĐđ]o)?\s{0,2}[-–—.]{0,3}\s{0,2}[Hh][ạa]nh [Pp]h[úu]c/gu
/** `BAN CHẤP HÀNH …***Số: …`: the rule between an organ of the Youth Union and its number. */
const starsAboveNumber = /(?<=\p{Lu})\*{3}(?=S[ốỐ]\s?:?\s?\d)/gu
const number =
  /S[ốỐ]\s?:?\s{0,2}(?:\d{1,5}\s?)?(?:\/\s?\d{4}\s?)?[-–/]\s?\p{Lu}[\p{Lu}&\d]{0,12}(?:\s?[-–/]\s?(?!C\p{Lu}NG\s|Đ\p{Lu}NG\s)\p{Lu}[\p{L}&]{0,12}){0,3}/gu
/** `Phan Rang-Tháp Chàm, ngày …`, `Bà Rịa - Vũng Tàu, ngày …`: a place may have two names. */
const placeAndDate =
  /(?:(?<!\p{Lu})TP\.?\s)?(?!Tg\s)\p{Lu}\p{Ll}{1,6}(?:(?:\s|-|\s[-–]\s(?!H[ạa]nh|T[ựu]))\p{Lu}\p{Ll}{0,6}){0,5},\s?ngày\s{0,2}[\d.…_]{0,12}\s{0,2}tháng\s{0,2}[\d.…_]{0,12}\s{0,2}năm\s{0,2}(?:\d{4}|[.…_]{1,12})/gu

/** Where the lines of a text without breaks begin, in order; null for other lines. */
export function breaksOfCollapsed(text: string): number[] | null {
  if (text.length < shortest) return null
  const head = headOf(text)
  if (!head && !holdsArticles(text)) return null
  const places = new Set(head?.places ?? [])
  const from = head?.end ?? 0
  const sentence = head ? endOfAddressees(text, from) : 0
  if (sentence > 0) places.add(sentence)
  for (const { index } of text.slice(from).matchAll(joint)) places.add(from + index)
  // the blank belongs to the line above, as does the stop behind a date
  const starts = new Set([...places].map((at) => at + /^[.,;]?\s?(?=\P{Z})/u.exec(text.slice(at, at + 3))![0].length))
  const lines = [...starts].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b)
  if (lines.length > manyLines && text.length < lines.length * fewWords) return null
  // two parts may still be in one of the lines, as they may in print
  const inside = (at: number, end?: number): number[] => findLostBreaks(text.slice(at, end).trimEnd()) ?? []
  return [0, ...lines].flatMap((at, i) => [at, ...inside(at, lines[i]).map((inner) => at + inner)]).slice(1)
}

/** At least two of motto, number, place and day, then a type in capitals or addressees. */
function headOf(text: string): { places: number[]; end: number } | null {
  const head = text.slice(0, longestHead)
  if (!head.includes('VIỆT NAM') && !(head.includes('Số') && head.includes(', ngày'))) return null
  const parts = [motto, number, placeAndDate].map((part) => spansOf(part, head))
  if (parts.filter((found) => found.length > 0).length < 2) return null
  const behind = Math.min(...parts.map((found) => found[0]?.[1] ?? longestHead))
  const opening = Array.from(head.slice(behind).matchAll(typeOrAddressees)).at(0)
  if (!opening) return null
  const at = behind + opening.index
  const end = opening[1] === undefined ? Math.max(at + opening[0].length, docTypeOfName(text, at)?.end ?? 0) : at
  const places = [...parts.flat(), ...spansOf(secondOfMotto, head), ...spansOf(starsAboveNumber, head)]
    .filter(([start]) => start < at)
    .flat()
  const organ = behindSite.exec(text.slice(0, Math.min(...places)))?.index
  if (organ) places.push(organ)
  // the subject is below the type
  if (end > at && /^\s?(?:(?:V\/[vV]|VỀ)\s|\p{Lu}?\p{Ll})/u.test(text.slice(end, end + 12))) places.push(end)
  return { places: [...places, at], end }
}

/** Where the first sentence of a letter begins, behind the stop of its addressees; 0 where that is lost. */
function endOfAddressees(text: string, at: number): number {
  const list = text.startsWith('Kính gửi', at) ? addresseeList.exec(text.slice(at, at + longestAddressees))?.[0] : undefined
  return list ? at + list.length : 0
}

const longestAddressees = 1200
/** The stop of `TP.`, `Q.`, `Tx.` ends no name; loose marks may stand behind the last. */
const addresseeList =
  /^Kính gửi\s?:[^.]{3,600}(?:(?<=(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|Tt|VP|P|Q|H))\.[^.]{1,300}){0,6}\.(?:\s?\p{M}{1,3}){0,12}(?=\s\p{Lu}\p{Ll})/u

/** The organ in capitals behind what a site printed above it. */
const behindSite = /(?<=[^\p{Lu}\s–-]\s)\p{Lu}{2,8}(?:[\s,–-]{1,3}\p{Lu}{1,8}){0,14}[\s*_–-]{0,40}$/u

function spansOf(part: RegExp, text: string): [number, number][] {
  return Array.from(text.matchAll(part), ({ index, 0: words }) => [index, index + words.length])
}

/** `QUYẾT ĐỊNH` behind the date, `Kính gửi:`; groups: the addressees' word. */
const typeOrAddressees =
  /(?<=[\p{Ll}\d\s*.…_-])(?<!Chương [IVX\d]{1,5}[.:]?\s)(?:(Kính gửi\s?:)|(?:(?:BỘ )?LUẬT|PHÁP LỆNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG (?:TƯ|BÁO|TRI)|NGHỊ ĐỊNH|KẾ HOẠCH|BÁO CÁO|HƯỚNG DẪN|QUY (?:ĐỊNH|CHẾ|TRÌNH)|KẾT LUẬN|CHƯƠNG TRÌNH|TỜ TRÌNH|BIÊN BẢN|CÔNG (?:ĐIỆN|VĂN)|GIẤY MỜI|ĐỀ ÁN|PHƯƠNG ÁN)(?!\s?số\s))/gu

/** Articles one behind the other, each behind the end of a sentence. */
function holdsArticles(text: string): boolean {
  if (!text.includes('Điều ')) return false
  let last = 0
  let run = 0
  for (const { 1: numeral } of text.matchAll(article)) {
    run = last > 0 && Number(numeral) === last + 1 ? run + 1 : 0
    if (run >= shortestRun) return true
    last = Number(numeral)
  }
  return false
}

const article = /Điều (?<=(?:^|[.;:”"/]\s{0,2})Điều )(\d{1,3})\s?[.:]\s?(?:[-–]\s?)?\p{Lu}/gu

/** Where a line of preamble, body or end begins. */
const beginnings = [
  // the authority in capitals above the bases, behind a subject in small letters
  /(?<=[\p{Ll}\d)*-])\s?(?=\p{Lu}{2,8}(?:,?\s\p{Lu}{1,8}){2,14}\s?[-–]?\s?(?:Căn cứ|Xét|Theo)\s)/u,
  // a basis, a recital
  /(?<=[\p{L}\d*.;,-])\s?(?=[-–]\s?(?:Căn cứ|Xét|Theo đề nghị|Để)\s|(?<=[;.,]\s?|[\p{Lu}\d]\s?)(?:Căn cứ|Xét (?:đề nghị|Tờ trình)|Theo đề nghị)\s)/u,
  // the first basis, behind a subject in small letters
  /(?<=\p{Ll}{2})\s{1,2}(?=Căn cứ (?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết) )/u,
  // who enacts, behind the last reason
  /(?<=;)\s(?=(?:Bộ trưởng|Chính phủ|Quốc hội|Thủ tướng|Chủ tịch|Thống đốc|Tổng|Giám đốc|Chánh án|Viện trưởng|Hội đồng|(?:Ủy|Uỷ) ban)\s(?:[^;:.]{1,90}\s)?(?:ban hành|quyết định|quyết nghị)\s)/u,
  // the formula
  /\s?(?=QUYẾT (?:ĐỊNH|NGHỊ)\s?(?::|Điều 1\s?[.:]))/u,
  // what is enacted below it
  /(?<=QUYẾT (?:ĐỊNH|NGHỊ)\s?:)/u,
  // a rule of marks, and what is below it
  /(?<=\p{L})\s?(?=[-–_]{4,})/u,
  /(?<=[-–_]{4,})\s?(?=\p{L})/u,
  // an article, up to the 1990s also with a dash behind the stop
  /(?<=[.;:”"/\p{L}])\s?(?=Điều \d{1,3}\s?[.:]\s?(?:[-–]\s?)?\p{Lu})/u,
  // a chapter, which no sentence names
  /(?<!(?:\s(?:tại|của|theo|trong|và|từ|đến|với|thuộc|hoặc|các)|,))\s(?=Chương [IVXLC\d]{1,6}(?:\s?[.:–-]\s?|\s)(?!(?:Bộ luật|Luật|Nghị|Thông|Pháp lệnh|Hiến pháp)\s)\p{Lu})/u,
  // a part, right above its title or its first section
  /(?<=[.;:])\s(?=(?:Phần|PHẦN) (?:(?:thứ|THỨ) \p{L}{2,4}|[IVX]{1,4})(?:\s?[.:–-])?\s(?:[IVX]{1,4}\s?[.–-]\s)?\p{Lu}{2,8}\s\p{Lu}{1,8})/u,
  // a section or a letter with its title in capitals
  /(?<=[\p{L}\d.;:)])\s(?=(?:[IVX]{1,5}|[A-Z])\s?[.)/–-]{1,2}\s?\p{Lu}{2,8}(?:,?\s\p{Lu}{1,8}){1,20})/u,
  // the first unit, or running text, below a title in capitals
  /(?<=\p{Lu}{2,8}\s\p{Lu}{2,8}\s?[.:]?)\s(?=1(?:\.1)?\s?[.)/–-]\s?\p{Lu}|\p{Lu}\p{Ll}{1,6}\s(?:\p{Ll}|1\s?:\s))/u,
  // a numeral, a letter or a sign behind the end of a sentence
  /(?<=[.;:])\s(?=\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/–-]\s?\p{Lu}\p{Ll}|[a-zđ]\)\s?\p{L}|(?<!Điều \d{1,3}\s?[.:]\s)[-–+•*]\s?\p{L})/u,
  // a recipient behind a comma, or behind the note on the one before
  /(?<=,)\s(?=[-–]\s\p{Lu})/u,
  /(?<=[;,]\s?\([^()]{2,40}\))\s(?=[-–]\s\p{Lu})/u,
  // what stands below the note on what is attached
  /(?<=\((?:Ban hành )?[Kk]èm theo [^()]{10,300}\))\s(?=[\dIVX]{1,4}[.)/-]\s?\p{Lu}|Điều \d|\p{Lu}\p{Ll})/u,
  // the first clause below the title of an article
  /\s(?=1\.\s\p{Lu})(?<=Điều \d{1,3}\s?[.:]\s\p{Lu}[^.;:]{3,200}\s)/u,
  // the authority behind a subject in capitals
  /(?<!(?:CỦA|CHO|TẠI|DO|GIỮA|VỚI|VÀ))\s(?=(?:BỘ TRƯỞNG BỘ|CHỦ TỊCH (?:ỦY|UỶ) BAN|(?:TỔNG |CHI )?CỤC TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|THỐNG ĐỐC|HỘI ĐỒNG NHÂN DÂN|(?:ỦY|UỶ) BAN NHÂN DÂN)(?:\s[\p{Lu},–-]{1,9}){1,14}\s?[-–]?\s?(?:Căn cứ|Xét|Theo)\s)/u,
  // the first dash below the title of a clause
  /\s(?=[-–+]\s?\p{Lu})(?<=\s\d{1,2}\s?[.)/–-]\s\p{Lu}[\p{L},\s]{3,80})/u,
  // the recipients
  /\s?(?=Nơi nhận\s?:)/u,
  // who signs, for the State
  /\s(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2,8}\s\p{Lu}{2})/u,
  // and for the Party
  /\s(?=T\/M\s\p{Lu}{2})/u,
  // the post of who signs a law behind its last sentence
  /(?<=(?<!T[ML]|KT|TUQ)\.)\s(?=(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|THỦ TƯỚNG|BÍ THƯ|VIỆN TRƯỞNG|CHÁNH \p{Lu}{2,4})(?:\s\p{Lu}{1,8}){0,8}\s\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,3}(?:\s|$))/u,
  // a signer's name below the post, also above a site's buttons
  /(?<=\p{Lu}{2,8}\s\p{Lu}{2,8})\s(?=\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,3}(?:\s?$|\s(?:\p{Lu}{2}|[\d[=;(]|Ghi chú|Lưu trữ|Chia sẻ|Facebook|Zalo|Tweet|Email|Tải về|Bình luận)))/u,
  // the name behind what says that it was signed, and what stands below it
  /(?<=\((?:[Đđ]ã ký|ĐÃ KÝ)\))\s(?=\p{Lu}\p{Ll}{1,6}\s\p{Lu}\p{Ll})/u,
  /(?<=\((?:[Đđ]ã ký|ĐÃ KÝ)\)\s(?:\p{Lu}\p{Ll}{1,6}\s){1,3}\p{Lu}\p{Ll}{1,6})\s(?=\p{Lu}{2,8}\s\p{Lu}{2})/u,
  // what stands below that name
  /(?<=\p{Lu}{2,8}\s(?:\p{Lu}\p{Ll}{1,6}\s){1,3}\p{Lu}\p{Ll}{1,6})\s(?=\p{Lu}{2,8}\s\p{Lu}{2}|[\d[=;]|Ghi chú|Lưu trữ|Chia sẻ|Facebook|Zalo|Tweet|Email|Tải về|Bình luận)/u,
  // what stands below the last sentence
  /(?<=\.\/\.)\s(?=\p{Lu}{2})/u,
].map(({ source }) => source)
const joint = new RegExp(beginnings.join('|'), 'gu')
