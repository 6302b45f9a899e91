import { docTypeOfName, docTypes, type System } from '../vocabulary/doc-types.ts'
import { issuers } from '../vocabulary/issuers.ts'
import { foldPhrase } from '../vocabulary/fold.ts'
import { unpackLetter } from '../vocabulary/vietnamese-letters.ts'
import { isCapitals, type Line } from './line.ts'
import { attachedToDocument, reproduced } from './phrases/index.ts'

/** Fixed phrases of heads and ends besides the names of types and organs. */
const phrases = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'GIẤY MỜI',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'HỘI ĐỒNG',
  'BAN CHẤP HÀNH',
  'BAN THƯỜNG VỤ',
  'BAN QUẢN LÝ',
  'BAN CHỈ ĐẠO',
  'ĐẢNG BỘ',
  'ĐẢNG ỦY',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'QUẬN ỦY',
  'TỔNG LIÊN ĐOÀN',
  'LIÊN ĐOÀN LAO ĐỘNG',
  'VĂN PHÒNG',
  'TỔNG CỤC',
  'CỤC THUẾ',
  'CHI CỤC',
  'TÒA ÁN',
  'VIỆN KIỂM SÁT',
  'NHÂN DÂN TỐI CAO',
  'ĐẠI HỌC',
  'BỆNH VIỆN',
  'TỔNG CÔNG TY',
  'TẬP ĐOÀN',
  'BẢO HIỂM XÃ HỘI',
  'KHO BẠC NHÀ NƯỚC',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'THỦ TRƯỞNG',
  'THỦ TƯỚNG',
  'CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'CHỦ NHIỆM',
  'BÍ THƯ',
  'GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'PHÓ TỔNG CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'PHÓ TRƯỞNG',
  'VỤ TRƯỞNG',
  'VIỆN TRƯỞNG',
  'HIỆU TRƯỞNG',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'CHÁNH VĂN PHÒNG',
  'CHÁNH ÁN',
  'CHÁNH THANH TRA',
  'THỐNG ĐỐC',
  'TỔNG THANH TRA',
  'TỔNG KIỂM TOÁN',
  'TƯ LỆNH',
  'ỦY VIÊN',
  'ĐẠI DIỆN',
  'QUYẾT NGHỊ',
  'ĐIỀU LỆ',
  'PHỤ LỤC',
  'NƠI NHẬN',
  'KÍNH GỬI',
  'CĂN CỨ',
]

/** A phrase's bare letters, and the phrases that they may be. */
interface Phrase {
  bare: string
  said: string[]
}

/** Of each first syllable without marks the phrases that begin with it, the longest first. */
let index: Map<string, Phrase[]> | null = null

/**
 * A line in capitals with the marks that scanners lose or change in its fixed phrases set right (`TONG CUC TRUONG` → `TỔNG CỤC TRƯỞNG`),
 * letter for letter, so that it is as long as it was; the same line where there is nothing to set right.
 */
export function restoreMarks(text: string): string {
  const bare = withoutMarks(text)
  index ??= makeIndex()
  let restored = text
  for (let at = 0; at < bare.length; at++) {
    if (!isLetter(bare.charCodeAt(at))) continue
    let end = at + 1
    while (isLetter(bare.charCodeAt(end))) end++
    const phrase = index.get(bare.slice(at, end))?.find((each) => standsAt(each.bare, bare, at, end))
    if (!phrase) {
      at = end
      continue
    }
    end = at + phrase.bare.length
    const printed = text.slice(at, end)
    if (!phrase.said.includes(printed) && !phrase.said.some((said) => foldPhrase(said) === foldPhrase(printed)))
      restored = restored.slice(0, at) + phrase.said[0]! + restored.slice(end)
    at = end
  }
  return restored
}

/** One syllable could be many words save where nothing stands beside it. */
function standsAt(phrase: string, bare: string, at: number, end: number): boolean {
  const { length } = phrase
  return bare.startsWith(phrase, at) && !isLetter(bare.charCodeAt(at + length)) && (length > end - at || length === bare.length)
}

/** `Phủ lục I`, `Phụ luc 2`: the head of an appendix in running case, one mark of which a scanner misread. */
const misreadAppendix = /^Ph[uúùủũụ] l[uúùủũụ]c(?:\s(?:số\s)?(?:[IVXLC]{1,7}|\d{1,3}|[A-ZĐ]))?[.:]?$/u
/** As many lines as the title of an appendix has, and the line that heads it. */
const longestTitle = 6

/** Capitals below it, and below these the note that says what it is issued with. */
function isAboveNote(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i <= at + longestTitle; i++) {
    const { text, cells } = lines[i]!
    if (attachedToDocument.test(text)) return i > at + 1
    if (cells || !isCapitals(text)) return false
  }
  return false
}

/** `CUA BỘ CHÍNH TRỊ` right below the type: who issues it. */
const misreadOf = /^C[UÙÚŨỤƯỪỨỬỮỰÛ]A\s\p{Lu}/u

function isBelowType(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || lines[at]!.blanks > 1 || above.cells) return false
  const said = above.said ?? above.text
  const type = isCapitals(said) ? docTypeOfName(said) : null
  return type !== null && said.length - type.end <= longestBehindType
}

/** `CHƯƠNG TRÌNH` / `HÀNH ĐỘNG`, `BÁO CÁO` / `CHÍNH TRỊ`: words that a type has behind its name. */
const longestBehindType = 12

/** Notes on each line in capitals, and on the head of an appendix, what it says where a scanner took marks from its fixed phrases. */
export function noteLostMarks(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.cells || line.text.length > 160) continue
    if (line.text.charCodeAt(0) === 80 && misreadAppendix.test(line.text) && isAboveNote(lines, at))
      line.said = `Phụ lục${line.text.slice(7)}`
    if (!isCapitals(line.text)) continue
    const said = line.text.length < longestType ? (typeSetApart(line.text) ?? restoreMarks(line.text)) : restoreMarks(line.text)
    const isOrgan = line.text.charCodeAt(0) === 67 && misreadOf.test(line.text) && isBelowType(lines, at)
    if (isOrgan || said !== line.text) line.said = isOrgan ? `CỦA${said.slice(3)}` : said
  }
}

/** The type of document that a line of a head begins with, also where its name lost marks. */
export function docTypeInHead(text: string, system?: System): ReturnType<typeof docTypeOfName> {
  const from = reproduced.exec(text)?.[0].length ?? 0
  const type = docTypeOfName(text, from, system) ?? (isCapitals(text) ? docTypeOfName(restoreMarks(text), from, system) : null)
  const apart = type || text.length >= longestType ? null : typeSetApart(text)
  return apart ? { ...docTypeOfName(apart, 0, system)!, end: text.length } : type
}

/** `K ÉT LUẬN`, `QUY ÉT ĐỊNH`: the name of a type that stands alone, within a syllable of which a scanner read a blank, or beside it specks (`- THÔNG TƯ :`); null for other lines. */
function typeSetApart(text: string): string | null {
  if (!text.includes(' ') || !isCapitals(text)) return null
  named ??= new Map(
    docTypes.filter(({ common, name }) => !common && name.includes(' ')).map(({ name }) => [lettersAlone(name), name.toUpperCase()]),
  )
  const name = named.get(lettersAlone(specks.exec(text)?.[1] ?? text))
  return name && name.split(' ').length < text.split(' ').length ? name : null
}

const specks = /^[-–~•]\s(\p{Lu}[\p{Lu}\s]{3,20}?)(?:\s[:.])?$/u

function lettersAlone(text: string): string {
  return withoutMarks(text.toUpperCase()).replaceAll(' ', '')
}

let named: Map<string, string> | null = null
const longestType = 30

function makeIndex(): NonNullable<typeof index> {
  const made: NonNullable<typeof index> = new Map()
  // "HIẾN PHÁP" would be found in "THỰC HIỆN PHÁP LUẬT"
  const types = docTypes.filter((row) => !row.common && row.code !== 'HP')
  for (const name of [...phrases, ...types.map((row) => row.name), ...issuers.map((row) => row.name)]) {
    const said = name.toUpperCase()
    const bare = withoutMarks(said)
    const first = bare.split(' ', 1)[0]!
    const list = made.get(first)
    const same = list?.find((phrase) => phrase.bare === bare)
    if (same) same.said.push(said)
    else if (list) list.push({ bare, said: [said] })
    else made.set(first, [{ bare, said: [said] }])
  }
  for (const list of made.values()) list.sort((a, b) => b.bare.length - a.bare.length)
  return made
}

/** The letters of the alphabet without their marks, by the letters' numbers. */
const bareAlphabet = ' AAABCDDEEGHIKLMNOOOPQRSTUUVXY'

/** Capitals without their marks, one for one. */
export function withoutMarks(text: string): string {
  let bare = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code < 128 ? 0 : unpackLetter(code) & 31
    bare += letter === 0 ? text[i]! : bareAlphabet[letter]!
  }
  return bare
}

/** `A` to `Z`, which is what bare capitals consist of. */
function isLetter(code: number): boolean {
  return code >= 65 && code <= 90
}
