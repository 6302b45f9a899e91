import { isCapitals, saidOf, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import { joined } from './around.ts'

/** A signer's post, to the end of the line. */
export function isPostAlone(line: Line): boolean {
  const text = saidOf(line)
  return text.length < 30 && phrases.postWord.exec(text)?.[0].length === text.length
}

export function isAuthority(line: Line | undefined): boolean {
  return line !== undefined && phrases.authorityMark.test(line.text)
}

export function isPost(line: Line | undefined): boolean {
  return line !== undefined && phrases.postWord.test(saidOf(line))
}

/** A person's name below a post. */
export function isSigner(lines: readonly Line[], at: number): boolean {
  return at > 0 && phrases.personName.test(lines[at]!.text) && isPost(lines[at - 1])
}

/** A name, `PGS.TS. ĐINH VĂN LƯỢNG` too, below a post, or below `(Đã ký)`. */
export function isNameOfSigner(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || !(isPost(above) || phrases.signedNote.test(above.text) || isRunningPost(above.text))) return false
  const text = lines[at]?.text ?? ''
  if (!text.includes(' ') || isOrganOfHead(lines, at)) return false
  return phrases.nameInCapitals.test(text) || phrases.personName.test(text)
}

/** `GIÁM ĐỐC` / `(Ký tên và đóng dấu)` / `BỘ Y TẾ` / `CỘNG HÒA …`: below the end of a form the head of the next document; `ĐOÀN VĂN AN` is a name. */
function isOrganOfHead(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  return isCapitals(text) && phrases.organWord.test(text) && !text.startsWith('ĐOÀN ') && isHeadAhead(lines, at)
}

/** `CHỦ TỊCH` / `(Chữ ký, dấu)` / `Họ và tên`: a form says where the name stands (NĐ 30/2020 PL III). */
export function isPlaceOfName(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return (
    above !== undefined &&
    placeOfName.test(lines[at]!.text) &&
    (isPost(above) || phrases.signedNote.test(above.text) || isRunningPost(above.text) || isAuthority(above))
  )
}

const placeOfName = /^[([]?\s?(?:Họ(?: và|,)? tên|HỌ(?: VÀ|,)? TÊN)\s?[)\]]?$/u

/** A name and `(Đã ký)` in one line. */
export function isSignedName(text: string): boolean {
  const name = text.replace(phrases.signedBeside, '')
  return (
    name.length < text.length && (phrases.personName.test(name) || (phrases.nameInCapitals.test(name) && !phrases.organWord.test(name)))
  )
}

/** `CHỦ TỊCH UBND XÃ (Ký và ghi rõ họ tên)`. */
export function isSignedPost(text: string): boolean {
  if (!/[)\]]$/u.test(text)) return false
  const post = text.replace(phrases.signedBeside, '')
  return post.length < text.length && isCapitals(post) && phrases.postWord.test(post)
}

/** `——Lò Văn An` below the archive line or a post. */
export function isNameBelowStrokes(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const name = text.replace(phrases.strokesAbove, '')
  const above = lines[at - 1]
  if (!above || name.length === text.length || !phrases.personName.test(name)) return false
  return phrases.archiveItem.test(above.text) || isPost(above) || isAuthority(above)
}

/** `š Zuyến Xuân Phúc`, `uyên Dương Thai`: pen and seal lie over the first letters of a name. */
export const coveredName = /^[^\s\d.,;:()]{1,7}(?:\s\p{Lu}\p{Ll}{1,6}){2,3}$/u
const longestListAbove = 30

/**
 * Such a name as the last line of all, apart below the archive line of recipients beside whom a post stands without a name; right below that line
 * what is left of a family name is enough.
 */
export function isCoveredName(lines: readonly Line[], at: number): boolean {
  const { text, blanks, cells } = lines[at]!
  if (!cells && phrases.isBeheadedName(text) && phrases.archiveItem.test(lines[at - 1]?.text ?? '')) return true
  if (at !== lines.length - 1 || blanks === 0 || cells || text.length > 40 || !coveredName.test(text)) return false
  if (!phrases.archiveItem.test(lines[at - 1]?.text ?? '')) return false
  for (let i = at - 2; i >= 0 && i > at - longestListAbove; i--) {
    if (isPost(lines[i]) || isAuthority(lines[i])) return true
    if (phrases.personName.test(lines[i]!.text)) return false
  }
  return false
}

/** `Phó Chủ tịch`: a post as it is written in running text. */
export function isRunningPost(text: string): boolean {
  return text.length < 60 && /^\p{Lu}\p{Ll}[^\d.,;:()]{2,}$/u.test(text) && phrases.postWord.test(text.toUpperCase())
}

/** A sentence ends above the post at `at`, and no further post or name stands below the one who has it, as in a list of members. */
function endsThere(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 2]
  if (!/[.;/]$/u.test(lines[at - 1]?.text ?? '')) return false
  return !next || (next.blanks > 0 && !phrases.personName.test(next.text) && !isRunningPost(next.text))
}

/** Below an authority, alone or beside another signer's, or above `(Đã ký)` or the name that ends the text. */
export function isSigned(lines: readonly Line[], at: number): boolean {
  const signed = lines[at + 1]
  if (signed && phrases.signedNote.test(signed.text)) return true
  if (signed && isNameOfSigner(lines, at + 1) && phrases.signedNote.test(lines[at + 2]?.text ?? '')) return true
  if (signed && lines[at]!.blanks > 0 && isNameOfSigner(lines, at + 1) && endsThere(lines, at)) return true
  // `TM. HỘI ĐỒNG NHÀ NƯỚC` / `NƯỚC CỘNG HÒA …`: its name on two lines
  const isSecond = isAuthority(lines[at - 2]) && (isRunningPost(lines[at - 1]!.text) || isCapitals(lines[at - 1]!.text))
  return isAuthority(lines[at - 1]) || isSecond
}

/** `UBND thành phố …` / `Chủ tịch` / `(Đã ký)`, `ỦY BAN THƯỜNG VỤ QUỐC HỘI` / `CHỦ TỊCH` / name: the body above its head, who signs without an authority. */
export function isBodyOfSigner(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const post = lines[at + 1]
  if (!post || post.text.length > 60 || post.blanks > 1 || post.bars > 0 || text.length > 80 || !/^\p{Lu}[^\d.,;:()]{2,}$/u.test(text))
    return false
  const signs = isAuthority(post)
    ? !isCapitals(post.text)
    : (isRunningPost(post.text) && isSigned(lines, at + 1)) ||
      // without TM., in capitals
      (isPostAlone(post) && isNameOfSigner(lines, at + 2) && /[.;/]$/u.test(lines[at - 1]?.text ?? ''))
  return signs && phrases.organWord.test(text.toUpperCase())
}

/** `… thi hành Quyết định này./.` / `| BỘ Y TẾ |`, last of all: of the signature's cell a copy kept its first line, the body that signs without TM. */
export function isBodyInLastCell(lines: readonly Line[], at: number): boolean {
  const { text, alone } = lines[at]!
  if (at === 0 || at < lines.length - 1 || !alone || text.length > 80) return false
  return phrases.organWord.test(text) && /[./]$/u.test(lines[at - 1]!.text)
}

/** `BÊN GIAO      BÊN NHẬN` above as many names, or as many notes on who signs: by whatever words they are called there. */
export function isInRowOfSigners(lines: readonly Line[], at: number): boolean {
  if (!lines[at]!.piece && !lines[at + 1]?.piece) return false
  let first = at
  while (first > at - mostInRow && lines[first]!.piece) first--
  let below = first + 1
  while (below < first + mostInRow && lines[below]?.piece) below++
  const count = below - first
  if (lines[below + count]?.piece || !lines.slice(first, below).every(({ text }) => isCapitals(text) && text.length > 4)) return false
  const row = lines.slice(below, below + count)
  return (
    row.length === count &&
    row.every(
      (line, i) =>
        line.piece === i > 0 && (phrases.signedNote.test(line.text) || (phrases.personName.test(line.text) && !isCapitals(line.text))),
    )
  )
}

const mostInRow = 6

/** `BAN NỘI CHÍNH      BAN TỔ CHỨC` / `TRƯỞNG BAN      TRƯỞNG BAN`: joint documents keep the names of their organs above the posts (05-HD/VPTW I.7.1.2). */
export function isOrganAbovePosts(lines: readonly Line[], at: number): boolean {
  if (!phrases.organWord.test(saidOf(lines[at]!)) || !(lines[at]!.piece || lines[at + 1]?.piece)) return false
  let to = at + 1
  while (lines[to]?.piece) to++
  const next = lines[to + 1]
  return next !== undefined && next.piece && lines[to]!.blanks === 0 && isPost(lines[to]) && isPost(next)
}

/** `ĐẠI DIỆN` / `SỞ CÔNG THƯƠNG`, also the heads and the organs of two columns: below those words alone stands for whom someone signs. */
export function isRepresented(lines: readonly Line[], at: number): boolean {
  let first = at
  while (first > 0 && first > at - mostInRow && lines[first]!.piece) first--
  const above = lines[first - 1]
  return above !== undefined && lines[at]!.text.length < longestRole * 2 && saidOf(above) === 'ĐẠI DIỆN'
}

/**
 * `TRƯỞNG PHÒNG` / `PHÒNG` / `NỘI VỤ` / name, the two lines set apart: what a scanner reads of the seal between post and name is the organ's name, and
 * no post (NĐ 30/2020 PL I II.7, II.8). How many lines; 0 where every line is set apart, and the post goes on.
 */
export function linesOfSealOnName(lines: readonly Line[], at: number): number {
  const [post, seal] = [lines[at - 1], lines[at]!]
  if (!post || seal.blanks === 0 || !isPost(post) || !isCapitals(post.text) || wantsOrgan.test(saidOf(post))) return 0
  if (!phrases.organWord.test(saidOf(seal)) || isPost(seal)) return 0
  let end = at
  while (end < at + mostOfSeal && lines[end] && isOfSeal(lines[end]!) && (end === at || (lines[end]!.blanks === 0 && !signs(lines[end]!))))
    end++
  const name = lines[end]
  if (!name || name.blanks === 0 || !phrases.personName.test(name.text) || isCapitals(name.text)) return 0
  return end === at + 1 && post.blanks > 0 ? 0 : end - at
}

const mostOfSeal = 4
const signs = (line: Line): boolean => isPost(line) || isAuthority(line)
const wantsOrgan = /^(?:PHÓ )?(?:TRƯỞNG|CHÁNH)$|^(?:ĐẠI DIỆN|(?:PHÓ )?TRƯỞNG ĐOÀN)(?!\p{L})|\s(?:VÀ|CỦA)$|[,–-]$/u
const isOfSeal = ({ text, cells, bars }: Line): boolean => !cells && bars === 0 && text.length <= 40 && isCapitals(text)

/** A letterhead follows within a few lines: what stands here is its organ. */
export function isHeadAhead(lines: readonly Line[], at: number): boolean {
  // what stands at the end of a page is of no letterhead on the next
  for (let i = at + 1; i <= at + 6 && i < lines.length && !lines[i]!.opensPage; i++) {
    const text = saidOf(lines[i]!)
    if (/^(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN|Độc lập\s?-)/u.test(text)) return true
    if (phrases.personName.test(text) && !isCapitals(text)) return false
    if (i === at + 1 && lines[i]!.blanks > 0 && capitalName.test(text) && !phrases.organWord.test(text)) return false
  }
  return false
}

/** `ĐINH VĂN LƯỢNG`, where everything is printed in capitals. */
export const capitalName = /^\p{Lu}{1,7}(?:\s\p{Lu}{1,7}){1,3}$/u

/** `Lê` / `Quang Sơn`, `Lò Thị` / `Hoa`: `Thị` ends no name. */
export function isFirstName(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]
  if (!below || !phrases.personName.test(joined(lines, at, 2) ?? '')) return false
  if (/^\p{Lu}\p{Ll}{1,6}(?:\sThị)?$/u.test(lines[at]!.text)) return true
  // nobody's name has one syllable
  const isOne = below.blanks + below.bars === 0 && /^\p{Lu}\p{Ll}{0,6}$/u.test(below.text)
  return (
    isOne &&
    (lines[at + 2] === undefined || lines[at + 2]!.blanks + lines[at + 2]!.bars > 0) &&
    (isPost(lines[at - 1]) || isAuthority(lines[at - 1]))
  )
}

/** Capitals above `(Ký, ghi rõ họ tên)` are a post, whatever their words. */
export function isAboveNote(lines: readonly Line[], at: number): boolean {
  return phrases.signedNote.test(lines[at + 1]?.text ?? '')
}

/**
 * `Bản Mế, ngày …` / `ĐẢNG VIÊN GIỚI THIỆU` / room / name: in the papers of a cell or a school who signs has no office, and what he is in the matter stands
 * in its place (mẫu 3-KNĐ, 10-KNĐ of the Party's forms).
 */
export function isRoleOfSigner(lines: readonly Line[], at: number): boolean {
  const [line, name, behind] = [lines[at]!, lines[at + 1], lines[at + 2]]
  const { text } = line
  if (!name || name.blanks === 0 || name.cells || !phrases.personName.test(name.text) || isCapitals(name.text)) return false
  if (behind && behind.blanks + behind.bars === 0) return false
  if (text.length > longestRole || !text.includes(' ') || !isCapitals(text) || !/\p{L}\)?$/u.test(text) || phrases.organWord.test(text))
    return false
  return roleInMatter.test(text) || (line.blanks === 0 && phrases.dateLine.exec(lines[at - 1]?.text ?? '')?.[1] !== undefined)
}

const longestRole = 60
const roleInMatter = /^(?:ĐẢNG VIÊN|ĐOÀN VIÊN|HỘI VIÊN|CÁ NHÂN|HỌC SINH|SINH VIÊN|GIÁO VIÊN|PHỤ HUYNH)(?!\p{L})/u

export function isAboveSigner(lines: readonly Line[], at: number): boolean {
  const next = lines[at]
  if (!next) return false
  const text = saidOf(next)
  return (
    isRoleOfSigner(lines, at) ||
    isInRowOfSigners(lines, at) ||
    (phrases.confirmation.test(text) && isCapitals(text) && isPost(lines[at + 1])) ||
    phrases.recipientsWord.test(text) ||
    phrases.authorityMark.test(text) ||
    (isCapitals(text) ? phrases.postWord.test(text) : phrases.personName.test(text)) ||
    (text.length < 80 &&
      isAboveNote(lines, at) &&
      (isCapitals(text) || isRunningPost(text) || phrases.blankDateLine.test(lines[at - 1]!.text)))
  )
}
