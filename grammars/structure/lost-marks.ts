import { docTypeOfName, docTypes, type System } from '../vocabulary/doc-types.ts'
import { issuers } from '../vocabulary/issuers.ts'
import { toneMarkVariants } from '../vocabulary/fold.ts'
import { isCapitals, type Line } from './line.ts'

/** Fixed phrases of heads and ends besides the names of types and organs. One syllable alone could be many words. */
const phrases = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
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
  'QUYẾT NGHỊ',
  'PHỤ LỤC',
  'NƠI NHẬN',
  'KÍNH GỬI',
  'CĂN CỨ',
]

/** Of each first syllable without marks the phrases that begin with it, the longest first: their bare letters, and how they may be printed. */
let index: Map<string, [bare: string, printed: string[]][]> | null = null

/**
 * A line in capitals with the marks that scanners lose or change in its fixed phrases set right (`TONG CUC TRUONG` → `TỔNG CỤC TRƯỞNG`),
 * letter for letter, so that it is as long as it was; the same line where there is nothing to set right.
 */
export function restoreMarks(text: string): string {
  const bare = withoutMarks(text)
  if (bare.length !== text.length) return text
  index ??= makeIndex()
  let restored = text
  for (let at = 0; at < bare.length; at++) {
    if (isLetter(bare.charCodeAt(at - 1)) || !isLetter(bare.charCodeAt(at))) continue
    let end = at + 1
    while (isLetter(bare.charCodeAt(end))) end++
    const found = index
      .get(bare.slice(at, end))
      ?.find(([phrase]) => bare.startsWith(phrase, at) && !isLetter(bare.charCodeAt(at + phrase.length)))
    if (!found) continue
    const [{ length }, printed] = found
    if (!printed.includes(text.slice(at, at + length))) restored = restored.slice(0, at) + printed[0]! + restored.slice(at + length)
    at += length - 1
  }
  return restored
}

/** Notes on each line in capitals what it says where a scanner took marks from its fixed phrases. */
export function noteLostMarks(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.cells || line.text.length > 160 || !isCapitals(line.text)) continue
    const said = restoreMarks(line.text)
    if (said !== line.text) line.said = said
  }
}

/** The type of document that a line of a head begins with, also where its name lost marks. */
export function docTypeInHead(text: string, system?: System): ReturnType<typeof docTypeOfName> {
  return docTypeOfName(text, 0, system) ?? (isCapitals(text) ? docTypeOfName(restoreMarks(text), 0, system) : null)
}

function makeIndex(): NonNullable<typeof index> {
  const made: NonNullable<typeof index> = new Map()
  // "HIẾN PHÁP" would be found in "THỰC HIỆN PHÁP LUẬT"
  const types = docTypes.filter((row) => !row.common && row.code !== 'HP')
  const names = [...types.map(({ name }) => name), ...issuers.map(({ name }) => name), ...phrases]
  for (const name of new Set(names.map((each) => each.toUpperCase()))) {
    const first = name.indexOf(' ')
    if (first < 0) continue
    const bare = withoutMarks(name)
    const list = made.get(bare.slice(0, first)) ?? []
    if (list.length === 0) made.set(bare.slice(0, first), list)
    const printed = toneMarkVariants(name.toLowerCase()).map((variant) => variant.toUpperCase())
    const same = list.find(([other]) => other === bare)
    if (same) same[1].push(...printed)
    else list.push([bare, printed])
  }
  for (const list of made.values()) list.sort(([a], [b]) => b.length - a.length)
  return made
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')
}

/** `A` to `Z`, which is what bare capitals consist of. */
function isLetter(code: number): boolean {
  return code >= 65 && code <= 90
}
