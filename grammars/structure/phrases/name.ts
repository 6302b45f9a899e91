// Persons' names, and what stands before them.

import { bareLetters } from '../line.ts'

const syllable = "\\p{Lu}\\p{Ll}{0,7}(?:['’]\\p{L}{1,6})?"

/** The first words of nearly all Vietnamese names. */
const familyName =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐÀO|ĐOÀN|VƯƠNG|TRỊNH|ĐINH|LÂM|MAI|TÔ|TRƯƠNG|HÀ|CAO|LƯƠNG|LƯU|TẠ|PHÙNG|CHU|THÁI|QUÁCH|TĂNG|NÔNG|HỨA|KIỀU|TRIỆU|NGHIÊM'

/** A degree or a rank on a line of its own, above the name. */
export const degreeAlone = /^(?:(?:PGS|GS|TSKH|TS|ThS|BSCK|BS|KS|CN|LS|NGƯT|NGND|TTƯT|TTND)(?:[.,]\s?|\s|$)){1,4}$/u

/** Ranks, which only the armed forces may print before a name (NĐ 30/2020 Đ13), and degrees, honours and callings, in full and abbreviated. */
const rank = '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:Phó |Chuẩn )?Đô đốc)'

const degree =
  '(?:Tiến s[ĩỹ](?: khoa học)?|Thạc s[ĩỹ]|(?:Phó )?[Gg]iáo sư|Viện s[ĩỹ]|Cử nhân|Kỹ sư|Bác s[ĩỹ](?: chuyên khoa (?:II|I|2|1))?|Dược s[ĩỹ]|Luật sư|(?:Nhà giáo|Thầy thuốc|Nghệ s[ĩỹ]) (?:[Ưư]u tú|[Nn]hân dân)|Anh hùng [Ll]ao động)'

const abbreviated =
  '(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|DS|KS|CN|LS|CVCC|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)[.,]?\\s?(?:CK\\s?(?:II|I|2|1)[.,]?\\s?)?)'

/** What stands before a name and is none of it; the names of posts are others. */
export const titleOfName = `(?:(?:${rank}|${degree})[.,]?\\s|${abbreviated})`

export const rankOfName = new RegExp(`^${rank}(?!\\p{L})`, 'u')

/** `K’ Mák`, `K'Mák`, `H' Yim Kđoh`, `H’Yim`: names of the Central Highlands, whose first letter tells man or woman. */
const highlandName = `[KYH]['’]\\s?${syllable}(?:\\s${syllable}){0,4}`

/** `Nguyễn văn An`: a slip of the keys, behind a family name. */
const typedName = `(?:${familyName
  .split('|')
  .map((name) => name[0]! + name.slice(1).toLowerCase())
  .join('|')})\\s(?:văn|thị)(?:\\s${syllable}){1,3}`

/** A person's name alone on its line, no place's or body's (`Sở Công Thương`), with or without rank or degree (which Đ13 forbids, yet stand there); groups: the name without them, as registers have it. */
export const personName = new RegExp(
  `^(?!(?:Tỉnh|Huyện|Quận|Xã|Phường|Thôn|Xóm|Ấp|Bản|Buôn|Khóm|Bộ|Sở|Cục)\\s)(?:${titleOfName}|(?:Đ/c|Đồng chí|Ông|Bà)\\s){0,4}(${syllable}(?:\\s?-?\\s?${syllable}){1,5}|${highlandName}|${typedName})$`,
  'u',
)

const familyNames = new Set(familyName.split('|'))

export function isFamilyName(word: string): boolean {
  return familyNames.has(word.toUpperCase())
}

/** `Nguyên`: a family name whose marks a scanner may have misread. */
export function isSpoiltFamilyName(word: string): boolean {
  bareFamilyNames ??= new Set([...familyNames].map(bareLetters))
  return bareFamilyNames.has(bareLetters(word))
}

let bareFamilyNames: Set<string> | null = null

/** `oàng Văn Thức`: a name whose first letters are gone from its family name. */
export function isBeheadedName(text: string): boolean {
  return text.length < 40 && beheadedName.test(text)
}

const beheadedName = new RegExp(
  `^(?:${familyName
    .split('|')
    .filter((name) => name.length > 3)
    .flatMap((name) => [name.slice(1), name.slice(2)])
    .filter((rest) => rest.length > 2)
    .join('|')
    .toLowerCase()})(?:\\s\\p{Lu}\\p{Ll}{0,6}){2,3}$`,
  'u',
)

/** The same in capitals, where a degree or a family name tells it from a title; groups: the name. */
export const nameInCapitals = new RegExp(
  `^(?:(?:(?:PGS|GS|TSKH|TS|ThS|THS|BS|KS|CN)[.,]?\\s?){1,3}(?=\\p{Lu}{2,7}\\s)|(?=(?:${familyName})\\s))(\\p{Lu}{1,7}(?:\\s\\p{Lu}{1,7}){1,4})$`,
  'u',
)
