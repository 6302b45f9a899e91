// Converters that know one line for each cell set a whole column of a letterhead or of an end in it, blanks for the breaks
// (`| Nơi nhận: - Như trên; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Mặn |`).

import { authorityMark, personName, postWord } from './phrases/index.ts'

/** `(Ký, ghi rõ họ tên, đóng dấu)` behind who signs a form. */
export const noteAtEnd = /(?<=[\p{L}.…])\s(?=\([Kk]ý,? (?:và |& )?(?:ghi|đóng dấu|họ)[^()]{0,40}\)$)/u

/** The State's two lines; a rule between what stands above and below it; the next authority; `(đã ký)`; the day of a form above who signs it. */
const joint =
  /\s(?=\p{Lu})(?<=ngày[\s.…_/\d]{1,40}tháng[\s.…_/\d]{1,40}năm[\s.…_\d]{0,30}[.…_\d]\s)|\s(?=[-–_=]{3,}(?:\s|$))|(?<=[-–_=]{3})\s(?=\p{L})|(?<=VIỆT NAM)\s(?=Độc lập)|(?<=\p{Lu})\s(?=(?:(?:TM|KT|TL|TUQ)\.|T\/M|K\/T|T\/L)\s?\p{Lu}{2})|\s(?=\((?:Đã ký|đã ký|ĐÃ KÝ)[^()]{0,40}\))|(?<=\((?:Đã ký|đã ký|ĐÃ KÝ)[^()]{0,40}\))\s(?=\p{Lu})/gu
const longest = 400

/** Where the words of a cell were several lines, in order. */
export function findCellBreaks(text: string): number[] {
  if (text.length > longest) return []
  const places = Array.from(text.matchAll(joint), ({ index }) => index)
  const note = noteAtEnd.exec(text)
  if (note) places.push(note.index)
  const starts = [0, ...places]
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? text.length
    const part = text.slice(start, end).trimStart()
    places.push(...signerBreaks(part).map((at) => at + end - part.length))
  }
  return places.sort((a, b) => a - b)
}

/**
 * `BAN GIÁM ĐỐC`, `ĐOÀN CHỦ TỊCH`, `HỘI NGƯỜI …`, `CỤC NGƯỜI CÓ CÔNG`, `VỤ CÔNG CHỨC …` are bodies, as are `HỘI ĐỒNG`, `HỘI ĐỒNG THÀNH VIÊN` above
 * the post of who signs for them; the union has a chairman (`CÔNG ĐOÀN`, `CHỦ TỊCH`).
 */
function isBody(before: string, rest: string): boolean {
  if (before.endsWith('HỘI ĐỒNG ')) return /^(?:THÀNH VIÊN|THẨM PHÁN)\s\p{Lu}{2}/u.test(rest)
  const word = /(?:^|\s)((?:CÔNG |LIÊN )?ĐOÀN|BAN|TỔ|HỘI|CỤC|VỤ|PHÒNG)\s$/u.exec(before)?.[1]
  return (
    word === 'BAN' ||
    word === 'TỔ' ||
    (word === 'ĐOÀN' && /^(?:CHỦ|THƯ)\s/u.test(rest)) ||
    (word !== undefined && /^(?:NGƯỜI|CÔNG CHỨC|ĐỒNG)\s/u.test(rest))
  )
}

/** An authority, the posts below it, and the signer's name: each was a line. */
function signerBreaks(text: string): number[] {
  const mark = authorityMark.exec(text)
  if (!mark && !postWord.test(text)) return []
  const places: number[] = []
  const words = /(?<=\s)\S+/gu
  // the first post is whom the mark names, or the signer's own
  words.lastIndex = (mark?.[0].length ?? 0) + (postWord.exec(text.slice(mark?.[0].length ?? 0))?.[0].length ?? 0)
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const rest = text.slice(word.index)
    // the standing deputy has one post
    const isOwn = rest.startsWith('PHÓ ') || !(rest.startsWith('THƯỜNG TRỰC') || isBody(text.slice(0, word.index), rest))
    const post = mark && isOwn && postWord.exec(rest)
    if (post) {
      places.push(word.index - 1)
      words.lastIndex = word.index + post[0].length
    } else if (/^\p{Lu}(?:\p{Ll}|$)/u.test(word[0]) && personName.test(rest) && /\p{Ll}/u.test(rest)) {
      places.push(word.index - 1)
      break
    }
  }
  return places
}
