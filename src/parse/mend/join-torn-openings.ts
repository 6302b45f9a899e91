import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import * as phrases from '../../../grammars/structure/phrases/index.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { joinLines } from './mend-first-words.ts'

/** Longer than any half of such a phrase. */
const longestHalf = 40

/** What a paragraph of a head, of its reasons or of an end opens with, where a line break may fall inside it. */
const openings: readonly RegExp[] = [
  phrases.basisWord,
  phrases.recitalWord,
  phrases.letterWord,
  phrases.recipientsWord,
  phrases.attachedNote,
  // `THỦ TƯỚNG CHÍNH PHỦ` / `điện:`
  /^\p{Lu}[\p{Lu}\s]{3,60}\s(?:điện|gửi)\s?:/u,
]

/** `Nghị` / `định số …` among the bases: the first half of the name of a document. */
const citedHalf = /^(?:Nghị|Quyết|Thông|Chỉ|Pháp|Bộ)$/u
const citedRest = /^(?:định|quyết|tư|thị|lệnh|luật)\s(?:liên tịch\s)?(?:số\s|\p{Lu})/u

/** Names, posts and types that stand alone in their lines, in capitals: a break inside one parts no two things (NĐ 30/2020 PL I II.2, II.5, Đ13). */
const fixedNames: readonly string[][] = [
  'CHÍNH PHỦ',
  'QUỐC HỘI',
  'THỦ TƯỚNG CHÍNH PHỦ',
  'PHÓ THỦ TƯỚNG',
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
  'UỶ BAN THƯỜNG VỤ QUỐC HỘI',
  'HỘI ĐỒNG NHÂN DÂN',
  'HỘI ĐỒNG BỘ TRƯỞNG',
  'TÒA ÁN NHÂN DÂN',
  'VIỆN KIỂM SÁT NHÂN DÂN',
  'BAN CHẤP HÀNH',
  'BAN THƯỜNG VỤ',
  'BỘ CHÍNH TRỊ',
  'BAN BÍ THƯ',
  'CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'PHÓ TỔNG GIÁM ĐỐC',
  'PHÓ BÍ THƯ',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'NGHỊ ĐỊNH',
  'CHỈ THỊ',
  'THÔNG TƯ',
  'THÔNG BÁO',
  'KẾ HOẠCH',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'HƯỚNG DẪN',
  'CÔNG ĐIỆN',
  'KẾT LUẬN',
  'QUY ĐỊNH',
  'QUY CHẾ',
  'CHƯƠNG TRÌNH',
  'BIÊN BẢN',
].map((name) => name.split(' '))

const organAlone = /^(?:Bộ|Cục|Chi cục|Tổng cục|Sở|Phòng|Ban|Ủy ban|Uỷ ban|Văn phòng)$/u

/** What stands before a post or an organ that signs. */
const beforeName = /^(?:(?:TM|KT|TL|TUQ)\.|[TK]\/[MTL])\s?/u

/**
 * The source of a website is wrapped wherever its tags leave a line full, so that the words a paragraph opens with may stand on two lines (`Theo` /
 * `đề nghị của …`, `CHÍNH` / `PHỦ`): they are put together, so that the readings see whole beginnings.
 */
export function joinTornOpenings(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && line.blanks + line.bars === 0 && above.text.length <= longestHalf && isTorn(above, line))
      joined[joined.length - 1] = joinLines(above, line)
    else joined.push(line)
  }
  return joined.length === lines.length ? lines : joined
}

function isTorn(above: Line, line: Line): boolean {
  if (above.cells || line.cells || above.rule || line.piece || line.level > 0 || above.level > 0) return false
  if (!/^(?:[-–(]\s?)?\p{Lu}/u.test(above.text) || !/[\p{L}:]$/u.test(above.text)) return false
  if (leadsToSubject.test(above.text) || isNumberBehind(above.text, line.text)) return true
  if (startsSmall(line.text)) {
    if (citedHalf.test(above.text)) return citedRest.test(line.text)
    const both = `${above.text} ${line.text.slice(0, 60)}`
    return openings.some((opening) => !opening.test(above.text) && (opening.exec(both)?.[0].length ?? 0) > above.text.length)
  }
  if (isCapitals(above.text)) return goesOnWithName(above.text, line.text)
  // `Cục` / `Thuế nhận được công văn …`
  return organAlone.test(above.text) && phrases.letterSentence.test(`${above.text} ${line.text}`)
}

const leadsToSubject = /^(?:VỀ|Về|V\/V|V\/v)$/u

/** `Quyết định` / `119/QĐ-UBND năm 2009 bổ sung …`, `Số:` / `806/TTg-KGVX V/v …`: a number that goes on with words, apart from the word before it. */
function isNumberBehind(above: string, below: string): boolean {
  if (!numberAndWords.test(below)) return false
  return phrases.numberWord.test(above) || docTypeOfName(above)?.end === above.length
}

const numberAndWords = /^(?:số\s)?\d{1,6}[a-z]?[-/]\S{3,40}\s(?:V\/v|V\/V|[Nn]gày|NGÀY|năm|NĂM|[Vv]ề|VỀ|của|CỦA)\s/u

function goesOnWithName(above: string, below: string): boolean {
  const words = above.replace(beforeName, '').split(' ')
  return fixedNames.some((name) => {
    if (words.length >= name.length || !words.every((word, i) => word === name[i])) return false
    const rest = name.slice(words.length).join(' ')
    return below.startsWith(rest) && !/^\p{L}/u.test(below.slice(rest.length))
  })
}
