import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { isFamilyName, organWord, personName, postWord } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** Posts at the end of minutes and forms, and that someone signs for a party or an organ. */
const post =
  '(?:ĐẠI DIỆN(?: CHO)?(?: BÊN \\p{Lu}{1,5})?|THƯ KÝ|CHỦ TRÌ|CHỦ T[ỌO][ẠA]|CHỦ TỊCH|KẾ TOÁN(?: TRƯỞNG)?|THỦ QUỸ|THỦ TRƯỞNG ĐƠN VỊ|HIỆU TRƯỞNG|GIÁM ĐỐC|NGƯỜI (?:GHI|LẬP)(?: BIÊN BẢN| BIỂU| BẢNG)?)'
const twoPosts = new RegExp(`^(${post}\\s)${post}$`, 'u')
const twoNotes = /^(\([KkĐđ][^()]{2,40}\)\s)\([KkĐđ][^()]{2,40}\)$/u

/** `SỞ CÔNG THƯƠNG ỦY BAN NHÂN DÂN XÃ LAM SƠN`: where a second organ begins. */
const nextOrgan =
  /(?<=\p{Lu}) (?=(?:SỞ|PHÒNG|(?:ỦY|UỶ) BAN|UBND|CÔNG TY|CÔNG AN|CHI CỤC|(?<!CHI )CỤC|DOANH NGHIỆP|HỢP TÁC XÃ|TRUNG TÂM|(?<!(?:ỦY|UỶ) )BAN|BỘ|(?<!XÃ )HỘI|THÔN)\s\p{Lu})/gu

/** How far below the posts the names stand. */
const reach = 4

/**
 * `THƯ KÝ CHỦ TRÌ` / `Trần Thị Bích Nguyễn Văn An`: a copy kept one blank of the gap between the columns of two signers. Two posts of minutes
 * with two names below, the second told by its family name, are cut apart, and so are the organs between.
 */
export function partSigners(lines: readonly Line[]): readonly Line[] {
  const cuts = new Map<number, number>()
  for (const [at, { text, cells, blanks }] of lines.entries()) {
    const first = cells || text.length > 50 || text.length < 12 ? undefined : twoPosts.exec(text)?.[1]
    if (!first || (blanks === 0 && lines[at]!.piece)) continue
    const below = lines.slice(at + 1, at + 1 + reach).findIndex((line) => !line.cells && secondName(line.text) > 0)
    if (below < 0) continue
    const names = at + 1 + below
    cuts.set(at, first.length).set(names, secondName(lines[names]!.text))
    for (let i = at + 1; i < names; i++) {
      const note = twoNotes.exec(lines[i]!.text)?.[1]
      const organs = isOfOrgans(lines[i]!.text) ? [...lines[i]!.text.matchAll(nextOrgan)] : []
      if (note) cuts.set(i, note.length)
      else if (organs.length === 1) cuts.set(i, organs[0]!.index + 1)
    }
  }
  if (cuts.size === 0) return lines
  return lines.flatMap((line, at) => {
    const cut = cuts.get(at)
    if (!cut) return line
    return [
      { ...line, ...cutWords(line, 0, cut - 1) },
      { ...line, ...cutWords(line, cut, line.text.length), blanks: 0, bars: 0, carried: false, piece: true },
    ]
  })
}

/** It begins with an organ, and not with who heads one. */
function isOfOrgans(text: string): boolean {
  return isCapitals(text) && organWord.test(text) && !postWord.test(text)
}

/** Where the second of two whole names begins; 0 where no family name, or more than one, may begin it. */
function secondName(text: string): number {
  if (text.length > 60) return 0
  const words = text.split(' ')
  if (words.length < 4 || words.length > 9) return 0
  let found = 0
  for (let i = 2; i <= words.length - 2; i++) {
    // `Thị`, `Văn` stand before a given name
    if (/^(?:Thị|Văn)$/u.test(words[i - 1]!)) continue
    const at = words.slice(0, i).join(' ').length + 1
    if (!isFamilyName(words[i]!) || !personName.test(text.slice(0, at - 1)) || !personName.test(text.slice(at))) continue
    if (found > 0) return 0
    found = at
  }
  return found
}
