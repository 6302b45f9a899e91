import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { restoreMarks } from '../../../grammars/structure/lost-marks.ts'
import { basisWord, organWord, postWord } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** A type, its title, and whose document that names. */
const longest = 900
/** As far above the bases as the organ of a letterhead stands. */
const reach = 10

/** `BẢO HIỂM XÃ HỘI VIỆT NAM ------` to the end of a line; groups: the organ. */
const organAtEnd = /(?:^|[.;:]\s)(\p{Lu}{2,10}(?:,?\s\p{Lu}{1,10}){2,24})(?:\s?[-–—_*]{3,80})?$/u
/** Whose the document is that a title names: `… CỦA ỦY BAN NHÂN DÂN TỈNH`. */
const ofAnother = /(?:^|\s)(?:CỦA|DO|VÀ|GIỮA|GIÚP|CHO|TẠI|TRÌNH|THUỘC|THƯỜNG VỤ)$/u
const headsPost = /\s(?:BỘ TRƯỞNG|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|THỐNG ĐỐC|CHÁNH ÁN)$/u

/**
 * `… BAN HÀNH MẪU SỔ TỔNG GIÁM ĐỐC BẢO HIỂM XÃ HỘI VIỆT NAM` above `Căn cứ …`: where lines ran together, the authority above the bases (NĐ 30/2020
 * PL I II.6) stands at the end of the title. The letterhead has the same organ.
 */
export function partAuthorities(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (!next || next.text.charCodeAt(0) !== 67 || line.text.length > longest || line.cells || !basisWord.test(next.text)) return line
    const end = isCapitals(line.text) && !organWord.test(line.text) ? titleEnd(line.text, lines.slice(Math.max(0, at - reach), at)) : 0
    if (end === 0) return line
    return [
      { ...line, ...cutWords(line, 0, end) },
      { ...line, ...cutWords(line, end, line.text.length), blanks: 0, bars: 0, carried: false, piece: true },
    ]
  })
}

/** Where the title ends that goes on with one of the organs above; else 0. */
function titleEnd(text: string, above: readonly Line[]): number {
  for (const line of above) {
    const organ = organAtEnd.exec(line.text)?.[1] ?? ''
    if (!organWord.test(organ) || !text.endsWith(` ${organ}`)) continue
    const before = text.slice(0, text.length - organ.length - 1)
    // a post whose marks a scanner misread is no title
    const title = restoreMarks(before).replace(headsPost, '')
    if (title.includes(' ') && postWord.exec(title)?.[0] !== title && !ofAnother.test(title)) return title.length
  }
  return 0
}
