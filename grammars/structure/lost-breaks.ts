// Converters join the lines of one cell of a letterhead or of an end (`BỘ CÔNG THƯƠNGCỤC HÓA CHẤT-------`): where a line of these parts
// cannot go on with what is glued to it, a break was lost.

import { isSyllable } from '../vocabulary/syllable.ts'
import { findCellBreaks } from './cell-breaks.ts'
import { isCapitals } from './line.ts'
import { authorityMark, organWord, personName, postBesideHead, postWord } from './phrases/index.ts'

/** Motto and its second line; a rule or stars below a name; an authority below a name; `(đã ký)`; the note below a title. */
const joint =
  /(?<=VIỆT NAM)(?=Độc lập)|(?<=\p{L})(?=-{4,}(?:\s|$))|(?<=\p{Lu})(?=\*{4,40}$)|(?<=\p{Lu}{2})(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})|(?<=\p{Lu})\s?(?=\((?:Đã ký|đã ký|ĐÃ KÝ)[^()]{0,30}\))|(?<=\((?:Đã ký|đã ký)\))(?=\p{L})|(?<=\p{Lu})(?=\((?:Ban hành )?[Kk]èm theo\s)/gu
/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG`, `TM. BAN THƯỜNG VỤ BÍ THƯ`: the signer's own post behind the authority. */
const ownPost =
  /^(?:PHÓ|THỨ TRƯỞNG|CHÁNH|TRƯỞNG|(?:CHI CỤC|CỤC|TỔNG CỤC|VỤ|VIỆN|HIỆU) TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC)(?!\p{L})/u
/** `CHỦ TỊCH QUỐC HỘITrần Văn An`: a signer's name to the end of the line. */
const name = /(?<=\p{Lu}{2})(?=(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)\s)?\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4}$)/u
/** `PHÓ CHỦ TỊCH [daky]`, `PHÓ CHỦ TỊCHy]`: what is left of `[daky]` behind a post. */
const restOfSigned = /^\p{Lu}{2,8}(?:,?\s\p{Lu}{2,8}){0,6}(?=\s?(?:\[?da?)?k?y?\]$)/u
/** The archive's item is known also without a stop above. */
const item =
  /(?<=[:;.,)])\s?(?=[-–+]\s?\p{L})|(?<=[\p{L}\d])\s(?=[-–]\s?Lưu(?:\s?:|\s\p{Lu}{2}))|(?<=\.)\s?(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})/gu
/**
 * `PHỤ LỤC I DANH MỤC … (Ban hành kèm theo …)`, `“VĂN BẢN …” HẾT HIỆU LỰC (Kèm theo …)`: the note below the title of what is attached, which may
 * have a bracket of its own: `DANH MỤC THIẾT BỊ (ĐỢT 1) (Kèm theo …)`.
 */
const appendixNote =
  /^(?:Phụ lục\s|["“]?\p{Lu})(?:[^\p{Ll}(]|\((?!(?:(?:Được )?[Bb]an hành )?[Kk]èm theo\s)[^()]{1,60}\)){4,400}(?=\((?:(?:Được )?[Bb]an hành )?[Kk]èm theo\s)/u
/** `Mẫu TP-CC-07 (Ban hành kèm theo Thông tư số …)`: the code of a form, and below it its note to the end of the cell. */
const formNote =
  /^(?:MẪU|Mẫu)\s(?:(?:SỐ|số|Số)\s)?(?:\p{Lu}[\p{Lu}\d]{0,7}|\d{1,3}[a-zđ]?)(?:[-./][\p{Lu}\d]{1,8}){0,4}[a-zđ]?\s(?=\((?:[Bb]an hành )?[Kk]èm theo\s[^()]{3,110}\)$|(?:Ban hành kèm|Kèm) theo\s[^.;:]{3,110}[\p{L}\d]$)/u
/** `Ghi chú: (1) Tên cơ quan` above `(2) Tên đơn vị`: a form's first note stands behind the label. */
const firstNote = /^(?:Ghi chú|Chú thích|GHI CHÚ)\s?:\s?(?=\(1\)\s?[^(]{2,200}$)/u
/** `Phó Chủ tịchLÒ VĂN AN`: a post in running case, and glued to it the name in capitals. */
const nameOnPost = /^\p{Lu}\p{Ll}[\p{Ll}\s]{1,12}(?:\p{Lu}[\p{Ll}\s]{1,20}){0,3}(?<=\p{Ll})(?=\p{Lu}{2,7}(?:\s\p{Lu}{2,7}){1,3}$)/u
const longest = 260
const longestList = 4000
const longestPost = 60

/** Where a line's words were several lines, in order; null for nearly all. */
export function findLostBreaks(text: string): number[] | null {
  if (text.startsWith('Nơi nhận')) return text.length > longestList ? null : breaksOfEnd(text)
  const labelled = text.includes('(1)') ? firstNote.exec(text) : null
  if (labelled) return [labelled[0].length]
  const noted = text.includes('èm theo ') ? (appendixNote.exec(text) ?? (/\ssố\s\d/u.test(text) ? formNote.exec(text) : null)) : null
  if (noted) return [noted[0].length]
  const post = text.length < longestPost && isCapitals(text.slice(-3)) ? nameOnPost.exec(text)?.[0] : undefined
  if (post && postWord.test(post.toUpperCase())) return [post.length]
  if (text.length > longest || text.length < 8 || !/^(?:\p{Lu}{2}|[TK]\/\p{Lu})/u.test(text)) return null
  const places = new Set(/[-.()*]|NAMĐ/u.test(text) ? placesOf(joint, text) : null)
  const named = name.exec(text)
  const isCell = organWord.test(text) || postWord.test(text) || authorityMark.test(text) || text.includes('VIỆT NAM')
  // a name glued to a post hides where that ends
  const unnamed = text.slice(0, named?.index)
  for (const { index, 0: word } of unnamed.matchAll(/\p{Lu}{4,14}/gu)) {
    // `BAN HÀNH QUY CHẾ ĐÀO TẠOĐẠI HỌC …`: a title has no organ below it
    const at = isCell ? syllableEnd(word, unnamed.slice(index)) : 0
    if (at > 0) places.add(index + at)
  }
  for (const at of breaksOfAuthority(text)) places.add(at)
  const signed = text.endsWith(']') ? restOfSigned.exec(text)?.[0] : undefined
  if (signed && postWord.test(signed)) places.add(signed.length)
  // `CHỦ TỊCH     Huỳnh Tấn Việt`: the post and its holder
  const held = named ? 0 : endOfPostName(text)
  if (held > 0 && !isCapitals(text) && personName.test(text.slice(held).trimStart())) places.add(held)
  if (named) {
    const above = text.slice(Math.max(0, ...[...places].filter((at) => at < named.index)), named.index)
    if (postWord.test(above) || authorityMark.test(above)) places.add(named.index)
  }
  return places.size > 0 ? [...places].sort((a, b) => a - b) : null
}

/** Behind a post that opens the line, with the organ whose it is (`CHỦ TỊCH QUỐC HỘI Lò Văn An`); 0 where none does. */
function endOfPostName(text: string): number {
  const post = postWord.exec(text)?.[0].length ?? 0
  return post > 0 ? post + /^(?:,?\s\p{Lu}{2,8}(?!\p{L})){0,8}/u.exec(text.slice(post))![0].length : 0
}

/** `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn A`: the lines of a signature, a blank apart. */
export function breaksOfAuthority(text: string): number[] {
  const mark = authorityMark.exec(text)?.[0]
  if (!mark) return []
  const joints = findCellBreaks(text)
  const last = joints.at(-1) ?? 0
  const below = last > 0 ? text.slice(last + 1) : ''
  // whose post it is has two words at least: `TONG` is what a scanner left of `TỔNG CỤC TRƯỞNG`
  const isOwn = ownPost.test(below) && text[last - 1] !== ',' && text.slice(mark.length, last).includes(' ')
  return joints.length > 1 || personName.test(below) || isOwn ? joints : []
}

/** A list of recipients in one line, and the signature behind it. */
function breaksOfEnd(text: string): number[] | null {
  if (postBesideHead.test(text)) return null
  const places = placesOf(item, text)
  const last = places?.at(-1) ?? 0
  const tail = text.slice(last).trimStart()
  const behind = authorityMark.test(tail) ? (findLostBreaks(tail) ?? []) : []
  return places && [...places, ...behind.map((at) => at + text.length - tail.length)]
}

function placesOf(pattern: RegExp, text: string): number[] | null {
  const places = Array.from(text.matchAll(pattern), ({ index }) => index)
  return places.length > 0 ? places : null
}

/** Length of the first of two syllables glued together, the second of which begins an organ's or a post's name; else 0. */
function syllableEnd(word: string, rest: string): number {
  for (let at = 2; at <= word.length - 2; at++) {
    const below = rest.slice(at)
    if (!organWord.test(below) && !postWord.test(below)) continue
    if (!isSyllable(word) && isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) return at
  }
  return 0
}
