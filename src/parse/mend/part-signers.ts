import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { restoreMarks, withoutMarks } from '../../../grammars/structure/lost-marks.ts'
import { isFamilyName, isSpoiltFamilyName, organWord, personName, postWord } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** Posts at the end of minutes and forms, and that someone signs for a party or an organ. */
const post =
  '(?:ĐẠI DIỆN(?: CHO)?(?: BÊN \\p{Lu}{1,5})?|THƯ KÝ|CHỦ TRÌ|CHỦ T[ỌO][ẠA]|CHỦ TỊCH|KẾ TOÁN(?: TRƯỞNG)?|THỦ QUỸ|THỦ TRƯỞNG ĐƠN VỊ|HIỆU TRƯỞNG|GIÁM ĐỐC|NGƯỜI (?:GHI|LẬP)(?: BIÊN BẢN| BIỂU| BẢNG)?)'
const twoPosts = new RegExp(`^(${post}\\s)${post}$`, 'u')
/** `ĐẠI DIỆN ĐẠI ĐIỆN`, letters without marks: nobody signs for two, so that these are two columns whatever stands below. */
const represented = /^(?:DAI DIEN )?DAI DIEN$/u
const twoNotes = /^(\([KkĐđ][^()]{2,40}\)\s)\([KkĐđ][^()]{2,40}\)$/u

const organ =
  '(?:SỞ|PHÒNG|(?:ỦY|UỶ) BAN|UBND|CÔNG TY|CÔNG AN|CHI CỤC|(?<!CHI )CỤC|DOANH NGHI\\p{Lu}\\S{1,12}|HỢP TÁC XÃ|TRUNG TÂM|(?<!(?:ỦY|UỶ) )BAN|BỘ|(?<!XÃ )HỘI|THÔN)\\s\\p{Lu}'
/** `SỞ CÔNG THƯƠNG ỦY BAN NHÂN DÂN XÃ LAM SƠN`: where a second organ begins. */
const nextOrgan = new RegExp(`(?<=\\p{Lu}) (?=${organ})`, 'gu')
const firstOrgan = new RegExp(`^${withoutMarks(organ)}`, 'u')

/** How far below the posts the names stand, and below those whose columns are certain, with what a scanner reads of seals between. */
const reach = 4
const farthest = 8

/**
 * `THƯ KÝ CHỦ TRÌ` / `Trần Thị Bích Nguyễn Văn An`: a copy kept one blank of the gap between the columns of two signers. Two posts of minutes
 * with two names below, the second told by its family name, are cut apart, and so are the organs between.
 */
export function partSigners(lines: readonly Line[]): readonly Line[] {
  const cuts = new Map<number, number>()
  for (const [at, { text, cells, blanks, piece }] of lines.entries()) {
    if (cells || text.length > 50 || text.length < 8 || (blanks === 0 && piece)) continue
    const both = isHeadOfTwo(lines, at)
    const first = both ? 'ĐẠI DIỆN ' : twoPosts.exec(text)?.[1]
    if (!first) continue
    const from = at + (lines[at + 1]?.piece ? 2 : 1)
    const below = lines.slice(from, from + (both ? farthest : reach))
    const next = below.findIndex((_, i) => isHeadOfTwo(lines, from + i))
    const found = below.slice(0, next < 0 ? below.length : next).findIndex((each) => !each.cells && secondName(each.text, both) > 0)
    if (found < 0 && !both) continue
    const names = from + (found < 0 ? mostOrgans : found)
    if (from === at + 1) cuts.set(at, first.length)
    if (found >= 0) cuts.set(names, secondName(lines[names]!.text, both))
    for (let i = from; i < names && lines[i]; i++) {
      const note = twoNotes.exec(lines[i]!.text)?.[1]
      const organs = organsIn(lines[i]!)
      if (note) cuts.set(i, note.length)
      else if (organs.length === 1) cuts.set(i, organs[0]!)
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

/** Where no names are found, the lines that their organs may take. */
const mostOrgans = 2

/** In one line or, as where a gap or a speck parts them, in two pieces of it. */
function isHeadOfTwo(lines: readonly Line[], at: number): boolean {
  const { text, cells, piece } = lines[at]!
  if (cells || piece || text.length > 20 || !isCapitals(text) || !represented.test(withoutMarks(text))) return false
  const next = lines[at + 1]
  return text.length > 8 ? true : next?.piece === true && !lines[at + 2]?.piece && withoutMarks(next.text) === 'DAI DIEN'
}

/** Where organs begin behind another, and not behind who heads one. */
function organsIn({ text, cells }: Line): number[] {
  if (cells || text.length > longestOrgans || !isCapitals(text)) return []
  const said = restoreMarks(text)
  if (!(firstOrgan.test(withoutMarks(text)) || organWord.test(said)) || postWord.test(said)) return []
  return [...said.matchAll(nextOrgan)].map(({ index }) => index + 1)
}

const longestOrgans = 160

/**
 * Where the second of two whole names begins; 0 where no family name, or more than one, may begin it, unless it is `certain` that there are two columns.
 * A scanner may have misread its marks.
 */
function secondName(text: string, certain: boolean): number {
  if (text.length > 60) return 0
  const words = text.split(' ')
  if (words.length < 4 || words.length > 10) return 0
  return beginOfSecond(text, words, isFamilyName, certain) || beginOfSecond(text, words, isSpoiltFamilyName, certain)
}

function beginOfSecond(text: string, words: readonly string[], isFamily: (word: string) => boolean, certain: boolean): number {
  let found = 0
  for (let i = 2; i <= words.length - 2; i++) {
    // `Thị`, `Văn` stand before a given name
    if (/^(?:Thị|Văn)$/u.test(words[i - 1]!)) continue
    const at = words.slice(0, i).join(' ').length + 1
    if (!isFamily(words[i]!) || !personName.test(text.slice(0, at - 1)) || !personName.test(text.slice(at))) continue
    if (found > 0) return certain ? found : 0
    found = at
  }
  return found
}
