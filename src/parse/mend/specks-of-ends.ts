// The seal and the strokes of a signature lie over the right column of an end, beside the recipients (NĐ 30/2020 PL I, sơ đồ bố trí): a scanner
// makes signs and broken syllables of them, between a recipient and the post beside it, behind a recipient, on lines of their own.

import { bareLetters, isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { restoreMarks } from '../../../grammars/structure/lost-marks.ts'
import {
  archiveItem,
  authorityMark,
  endOfPost,
  isFamilyName,
  nameInCapitals,
  organWord,
  personName,
  postWord,
  recipientsWord,
  signedNote,
} from '../../../grammars/structure/phrases/index.ts'
import { isSyllable } from '../../../grammars/vocabulary/syllable.ts'

/** The parts of a line that are kept, in order; what stands around them is specks. None of a line that is nothing else. */
export type Kept = [from: number, to: number][]

/** As many lines as an end has beside its recipients. */
const longestEnd = 40
const longestLine = 200

const item = /^[-–+~•]\s?\p{L}/u
const ended = /[;.,)]$/u
/** `Nơi nhận: " h, _TM. ỦY BAN NHÂN DÂN`: where the authority begins. */
const authority = /[^\p{L}\d](?=(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?:\.\s?|\s)\p{Lu}{2,8}(?:,?\s\p{Lu}{2,8}){0,12}[^\p{L}\d]{0,4}$)/u
/** A post in capitals to the end, but for specks; groups: the post. */
const post = /(?<=^|[^\p{L}\d])(\p{Lu}{2,8}(?:\s\p{Lu}{2,8}){1,5})[^\p{L}\d(]{0,4}$/u
/** Behind the end of an item: signs, save the brace that a typist draws beside lines which share a note; behind more than a comma also a figure and one or two letters that are no initials. */
const noise = /(?<=[;.,)])(?:\s[^\p{L}\d\s./…{}⎧-⎭⎪]{1,3}){1,2}$|(?<=[;)])(?:\s(?!\p{Lu}{2})[^\s;./…{}⎧-⎭⎪]{1,2}){1,2}$/u
/** Behind the archive line's initials of a typist or a number of copies may stand. */
const signsAlone = /(?<=[.;)])(?:\s[^\p{L}\d\s./…{}⎧-⎭⎪]{1,3}){1,2}$/u
/** `- Lưu Văn phòng. <Ỹ`.ưF_“`: behind the stop what has a sign that no initials have (`<Anh>`). */
const scrap = /(?<=[.;)])\s(?!<[\p{L}\/]{1,12}>$)[^\s©®°{}\\^~|¢£¥§«»„¬`€<>]{0,12}[©®°{}\\^~|¢£¥§«»„¬`€<>]\S{0,12}$/u
/** `_- Phòng Nội vụ`: before the sign of an item. */
const beforeItem = /^[_:.'`’¬ˆ]{1,3}\s?(?=[-–]\s?\p{L})/u

/** Finds what is no word in the ends of documents: of each such line the parts that are kept. */
export function findSpecksOfEnds(lines: readonly Line[], kept: Map<number, Kept>): void {
  for (let at = 0; at < lines.length; at++) {
    const first = kept.get(at)?.[0]?.[0] ?? 0
    // N
    if (lines[at]!.text.charCodeAt(first) === 78 && recipientsWord.test(first > 0 ? lines[at]!.text.slice(first) : lines[at]!.text))
      at = readEnd(lines, at, first, kept)
  }
}

/** Returns the last line of the list. */
function readEnd(lines: readonly Line[], head: number, first: number, kept: Map<number, Kept>): number {
  const heading = readHead(lines[head]!, first)
  if (heading) kept.set(head, heading)
  let isSigned = heading !== null
  let hasPost = false
  let isArchived = false
  let isNamed = false
  let at = head + 1
  for (; at < lines.length && at < head + longestEnd; at++) {
    const line = lines[at]!
    if (kept.has(at)) continue
    if (line.text.length > longestLine || /^(?:PHỤ LỤC|Phụ lục)(?!\p{L})/u.test(line.text)) break
    const isAuthority = authorityMark.test(line.text)
    isSigned ||= isAuthority
    const speck = line.cells ? 0 : (beforeItem.exec(line.text)?.[0].length ?? 0)
    const isItem = speck > 0 || item.test(line.text)
    const isRow = line.cells !== null
    if (isRow && !(isItem && isStrayBar(lines, at))) break
    const mayBePost = isSigned && !hasPost
    const found = isItem
      ? readItem(isRow ? line.cells![0]!.text : line.text, speck, isRow, mayBePost)
      : mayBePost
        ? readPost(line.text)
        : null
    const name = isItem && hasPost && !isRow && !isNamed ? nameBeside(lines, head, at) : 0
    if (name > 0) {
      kept.set(at, [
        [speck, name],
        [name + 1, line.text.length],
      ])
      isNamed = true
      continue
    }
    if (found && (found.length > 1 || !isItem)) hasPost = true
    hasPost ||=
      isSigned &&
      !isAuthority &&
      isCapitals(line.text) &&
      (postWord.test(line.text) || (line.piece && endOfPost.test(bareLetters(line.text))))
    if (found) kept.set(at, found)
    else if (isScrapBetween(lines, at)) kept.set(at, [])
    if (isArchived && !isItem) break
    isArchived ||= archiveItem.test(line.text)
  }
  return at - 1
}

/**
 * `- Chi cục Thú y; Nguyễn Văn An` below a post of the other column: the name of who signs, where no line of the end has another. Where the item ends; 0
 * where it has none beside it.
 */
function nameBeside(lines: readonly Line[], head: number, at: number): number {
  const { text } = lines[at]!
  const end = text.lastIndexOf('; ') + 1
  if (end < 5 || !personName.test(text.slice(end + 1)) || !isFamilyName(text.slice(end + 1).split(' ')[0]!)) return 0
  const archive = lines.slice(at, at + longestEnd).findIndex((line) => archiveItem.test(line.text))
  const last = archive < 0 ? at + longestEnd : at + archive + belowArchive
  const isName = (line: Line): boolean => (personName.test(line.text) && !isCapitals(line.text)) || nameInCapitals.test(line.text)
  return lines.slice(head, last).some(isName) ? 0 : end
}

/** Lines below the archive line in which who signs may stand. */
const belowArchive = 6

/** The words of the list, and the authority beside them. */
function readHead({ text, cells }: Line, first: number): Kept | null {
  const word = cells ? null : recipientsWord.exec(text.slice(first, first + 20))
  if (!word) return null
  const from = first + word[0].length
  const behind = text.slice(from)
  const sign = authority.exec(behind)
  if (!sign || !isNoise(behind.slice(0, sign.index + 1))) return null
  return [
    [first, from],
    [from + sign.index + 1, endOfWords(text)],
  ]
}

/** An item, and the post beside it, without what stands between or behind; null where nothing does. */
function readItem(text: string, from: number, isCut: boolean, mayBePost: boolean): Kept | null {
  const found = mayBePost ? post.exec(text) : null
  // the same scanner took the marks of its post
  if (found && postWord.test(restoreMarks(found[1]!))) {
    const between = text.slice(0, found.index)
    const end = endOfItem(between)
    if (end > 3 && end < between.length && isNoise(between.slice(end)) && !signOf.test(between.slice(end)))
      return [
        [from, end],
        [found.index, found.index + found[1]!.length],
      ]
  }
  const behind = (archiveItem.test(text) ? signsAlone : noise).exec(text) ?? scrap.exec(text)
  if (behind && behind.index > 3) return [[from, behind.index]]
  return from > 0 || isCut ? [[from, text.length]] : null
}

/** `KT.`, `Q.`, `P.` before a post. */
const signOf = /(?:TM|KT|TL|TUQ|[QPKT])\s?[./]/u

/** Behind its stop, where what follows is no word. */
function endOfItem(text: string): number {
  const trimmed = text.trimEnd().replace(/(?<=[;:.,])\s[;:.,]$/u, '')
  let at = trimmed.length
  for (let looked = 0; at > 3 && looked < longestNoise && !ended.test(trimmed.charAt(at - 1)); looked++) at--
  return ended.test(trimmed.charAt(at - 1)) ? at : trimmed.length
}

const longestNoise = 12

/** `>>... PHÓ CHỦ TỊCH`: the post alone, its recipient under the seal. */
function readPost(text: string): Kept | null {
  const found = authorityMark.test(text) || postWord.test(text) ? null : post.exec(text)
  if (
    !found ||
    found.index === 0 ||
    /\p{L}{2}|\p{L}\./u.test(text.slice(0, found.index)) ||
    !postWord.test(found[1]!) ||
    !isNoise(text.slice(0, found.index))
  )
    return null
  return [[found.index, found.index + found[1]!.length]]
}

/** A bar on one line alone parts no row: what stands behind it is no word. */
function isStrayBar(lines: readonly Line[], at: number): boolean {
  const { cells, between } = lines[at]!
  if (cells?.length !== 2 || !between || lines[at - 1]?.cells || lines[at + 1]?.cells) return false
  return /^\S{1,3}$/u.test(cells[1]!.text) && isNoise(cells[1]!.text)
}

/** `HÀ J`, `(ổ vệ` between two recipients, the first of which is at its end: letters, but no name. */
function isScrapBetween(lines: readonly Line[], at: number): boolean {
  const { text, blanks, cells } = lines[at]!
  if (cells || text.length > 8 || blanks > 0 || !/^\(?\p{L}/u.test(text) || signedNote.test(text) || !item.test(lines[at + 1]?.text ?? ''))
    return false
  if (!item.test(lines[at - 1]!.text) || !/[;.]$/u.test(lines[at - 1]!.text)) return false
  // `Sở KH`, `BTC`
  if (/\p{Lu}{2}$/u.test(text) || organWord.test(text)) return false
  return !personName.test(text.replace(/(?:^|\s)\p{L}(?=\s|$)/gu, '')) && text.split(' ').every((word) => word.length <= 3)
}

/** Signs and broken syllables, at most a third of them whole. */
function isNoise(text: string): boolean {
  const words = text.split(/[^\p{L}\d]{1,40}/u).filter((word) => word !== '')
  if (text.length > 24 || words.some((word) => word.length > 3)) return false
  return words.filter((word) => word.length > 1 && isSyllable(word)).length * 3 <= words.length
}

function endOfWords(text: string): number {
  let end = text.length
  while (end > 0 && !/[\p{L}\d)]/u.test(text.charAt(end - 1))) end--
  return end
}
