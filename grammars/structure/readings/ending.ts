import { endOfPlace } from '../../vocabulary/places.ts'
import { isCapitals, saidOf, type Line } from '../line.ts'
import { markersOf } from '../lost-stops.ts'
import { itemSigns } from '../markers.ts'
import * as phrases from '../phrases/index.ts'
import { isCertainScrap, isScrap } from '../scraps.ts'
import { joined, type Add } from './around.ts'
import { isPlaced } from './number-and-date.ts'
import {
  capitalName,
  isAboveNote,
  isAboveSigner,
  isAuthority,
  isBodyInLastCell,
  isBodyOfSigner,
  isCoveredName,
  isFirstName,
  isHeadAhead,
  isInRowOfSigners,
  isNameBelowStrokes,
  isNameOfSigner,
  isOrganAbovePosts,
  isPlaceOfName,
  isPost,
  isRepresented,
  isRoleOfSigner,
  isRunningPost,
  isSigned,
  isSignedName,
  isSignedPost,
  linesOfSealOnName,
} from './signers.ts'

/** `- Như trên;` … `- Lưu: VT.` above a signature: `Nơi nhận:` stood in another cell, or was lost. */
function opensListWithoutLabel(lines: readonly Line[], at: number): boolean {
  if (!asAbove.test(lines[at]!.text) || phrases.recipientsWord.test(lines[at - 1]?.text ?? '')) return false
  // `- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |`: beside the signature's cell one is enough
  if (lines[at + 1]?.closes && lines[at + 1]!.bars > 0 && isAuthority(lines[at + 1])) return true
  for (let i = at; i < lines.length && i < at + longestList; i++) {
    const { text, blanks } = lines[i]!
    if (i > at && (blanks > 1 || isAuthority(lines[i]) || (!signOfItem.test(text) && markersOf(lines[i]!).length > 0))) return false
    if (phrases.archiveItem.test(text) || archiveInLine.test(text))
      return lines.slice(i + 1, i + 3).some((line) => isAuthority(line) || (isCapitals(line.text) && isPost(line)))
  }
  return false
}

const asAbove = new RegExp(String.raw`^[${itemSigns}]\s?Như (?:trên|[Đđ]iều \d|kính gửi)(?!\p{L})`, 'u')
const archiveInLine = new RegExp(String.raw`[;,.]\s?[${itemSigns}]\s?Lưu[\s:]`, 'u')
const signOfItem = new RegExp(`^[${itemSigns}]`, 'u')
const opensItem = new RegExp(String.raw`^[${itemSigns}~]|^\*\s[^:]{2,90}[,;.]$`, 'u')
const longestList = 24

/** What stands below the body: who receives the document, who signs it, where it is confirmed (NĐ 30/2020 PL I II.7–9, 05-HD/VPTW I.7–9). */
export function readEnd(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  readRecipient(lines, at, add)
  if (text.length > 120) return
  readDayOfSigning(lines, at, add)
  if (text.length < 110 && isConfirming(lines, at, capitals)) {
    if (phrases.numberLine.test(text)) add('docNumber', 'conclusions', -7, 'the number of a consolidated text where it is confirmed')
    else if (phrases.organWord.test(text)) add('issuer', 'conclusions', -5, 'who confirms a consolidated text')
  }
  readSigner(lines, at, capitals, add)
  const seal = capitals ? linesOfSealOnName(lines, at) : 0
  if (seal > 0) add('stamp', 'conclusions', -4 * seal, 'the seal between post and name', seal)
  if (phrases.stampLine.test(text)) add('stamp', 'conclusions', -3, 'a stamp')
  if (text.length < 25 && phrases.scrapLine.test(text) && !isFirstName(lines, at))
    add('furniture', 'conclusions', -0.9, 'what a scanner made of a seal or a signature')
}

function readRecipient(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  if (phrases.recipientsWord.test(text)) add('recipients', 'conclusions', -6.5, 'Nơi nhận')
  if (opensListWithoutLabel(lines, at)) add('recipient', 'conclusions', -6.5, 'whoever is addressed, first of a list that lost its label')
  else if (phrases.archiveItem.test(text)) add('recipient', 'conclusions', -3, 'the archive line')
  // the rule between two parts of a Markdown file is no dash of the list
  else if (text.length > 2 && phrases.ruleLine.test(text)) return
  else if (phrases.formNotes.test(text) || /^(?:[-–+]\s?)?\(\d{1,2}\)\s(?!.{0,160};$)/u.test(text)) return
  else if (opensItem.test(text)) add('recipient', 'conclusions', text.length < 120 ? -1 : 1, 'an item of the list')
  else if (/^\(/u.test(text) && text.length < 60) add('recipient', 'conclusions', 0.2, 'a note on recipients')
  // the dashes of a list may have come loose
  else if (text.length < 60 && text.endsWith(';') && (line.blanks > 0 ? /[;:]$|^-$/u : /;$|^-$/u).test(lines[at - 1]?.text ?? ''))
    add('recipient', 'conclusions', -0.3, 'ends as an item of the list')
  else add('recipient', 'conclusions', text.length > 45 && text.endsWith('.') ? 5 : 2.2, 'may be a recipient')
  const byHand = linesByHand(lines, at)
  if (byHand > 0) add('furniture', 'conclusions', -3 * byHand, 'what was written by hand beside the recipients', byHand)
  const seal = linesOfSeal(lines, at)
  if (seal > 0) add('furniture', 'conclusions', -3 * seal, 'what a scanner made of a seal below the archive line', seal)
}

function readDayOfSigning(lines: readonly Line[], at: number, add: Add): void {
  const text = saidOf(lines[at]!)
  const mayBeDate = text.length < 80 && text.includes('ngày')
  if (mayBeDate && (isPlaceAndDay(text) || phrases.blankDateLine.test(text)) && isAboveSigner(lines, at + 1))
    add('docDate', 'conclusions', -3.4, 'place and date above the signature')
  else if (text.startsWith('Ngày') && text.length < 40 && phrases.dateLine.test(text) && isAboveNote(lines, at + 1))
    add('docDate', 'conclusions', -3.4, 'the day on which a form is signed')
}

/** "Tổng kết ngày 15 tháng 12 năm 2026." ends the text: what no comma parts from the day is a place where it is written as a name. */
function isPlaceAndDay(text: string): boolean {
  const place = phrases.dateLine.exec(text)?.[1]
  return place !== undefined && (isPlaced(text, place) || endOfPlace(place.trim()) === place.trim().length)
}

/** Authority, post and name of who signs, each on its line; the kinds of evidence exclude each other, strongest first. */
function readSigner(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const line = lines[at]!
  const text = saidOf(line)
  if (phrases.authorityMark.test(text)) add('signature', 'conclusions', -6, 'authority of the signer')
  else if (phrases.authorityAlone.test(text) && phrases.authorityMark.test(joined(lines, at, 2) ?? ''))
    add('signature', 'conclusions', -6, 'authority of the signer on two lines', 2)
  else if (
    phrases.countersigned.test(text) &&
    (isPost(lines[at + 1]) || isAuthority(lines[at + 1]) || isRunningPost(lines[at + 1]?.text ?? ''))
  )
    add('signature', 'conclusions', -6, 'above the post of who countersigns')
  else if (
    (capitals || isCapitals(text.replace(phrases.betweenPosts, ''))) &&
    phrases.postWord.test(text) &&
    (isAuthority(lines[at - 1]) || !isHeadAhead(lines, at))
  )
    add('signature', 'conclusions', line.bars > 0 ? -3.6 : -3, 'post of the signer')
  else if (phrases.confirmedSignature.test(text) && (isPost(lines[at + 1]) || isAuthority(lines[at + 1])))
    add('signature', 'conclusions', -4, 'whose signature is confirmed')
  else if (capitals && phrases.confirmation.test(text) && (isPost(lines[at + 1]) || isAuthority(lines[at + 1])))
    add('signature', 'conclusions', -3, 'whose confirmation follows')
  else if (!capitals && isRunningPost(text) && isSigned(lines, at))
    add('signature', 'conclusions', -3, 'post of the signer in running case')
  else if (!capitals && line.blanks === 0 && isRunningPost(text) && lines[at + 1]?.blanks !== 0 && isNameOfSigner(lines, at - 1))
    add('signature', 'conclusions', -3, 'post of the signer right below his name')
  else if (isBodyOfSigner(lines, at)) add('signature', 'conclusions', -3, 'the body whose head signs')
  else if (capitals && isBodyInLastCell(lines, at)) add('signature', 'conclusions', -4, 'the body that signs, alone in the last cell')
  else if (capitals && isRepresented(lines, at)) add('signature', 'conclusions', -4, 'for whom someone signs')
  else if (capitals && isOrganAbovePosts(lines, at)) add('signature', 'conclusions', -3, 'the bodies of a joint document above the posts')
  else if (!capitals && text.length < 60 && isAboveNote(lines, at) && phrases.blankDateLine.test(lines[at - 1]?.text ?? ''))
    add('signature', 'conclusions', -3, 'who signs a form, below the day to be filled in')
  else if (capitals && !phrases.organWord.test(text) && isAboveNote(lines, at))
    add('signature', 'conclusions', -2.9, 'capitals above the note that it is signed')
  else if (capitals && isRoleOfSigner(lines, at)) add('signature', 'conclusions', -3, 'what who signs is in the matter, above his name')
  else if (capitals && isInRowOfSigners(lines, at)) add('signature', 'conclusions', -3, 'one of the signers side by side')
  else if (isSignedPost(text)) add('signature', 'conclusions', -4, 'post of the signer, and where he signs')
  else if (isPlaceOfName(lines, at)) add('signature', 'conclusions', -3.5, "where a form has the signer's name")
  else if (phrases.signedNote.test(text) || isSignedName(text)) add('signature', 'conclusions', -3.5, 'signed')
  else if (isNameBelowStrokes(lines, at)) add('signature', 'conclusions', -3, "a person's name behind the strokes of a signature")
  else if (isCoveredName(lines, at)) add('signature', 'conclusions', -4, 'a name that pen or seal covers')
  else if (text.includes(' ') && isFirstName(lines, at)) add('signature', 'conclusions', -3.5, "a person's name on two lines", 2)
  else if (isScrawl(lines, at)) add('furniture', 'conclusions', -1.8, 'what a scanner made of a signature')
  else if (phrases.personName.test(text) && !capitals) add('signature', 'conclusions', -1.8, "a person's name alone")
  else if (isNameOfSigner(lines, at))
    add('signature', 'conclusions', -3.5, "a person's name in capitals below a post or what says that he signed")
  else if (capitals && capitalName.test(text) && !phrases.organWord.test(text) && isPost(lines[at - 1]))
    add('signature', 'conclusions', -1.8, "a person's name in capitals below a post")
  else if (isFirstName(lines, at)) add('signature', 'conclusions', -2.2, "a person's name on two lines", 2)
  else if (capitals && !text.startsWith('“') && !text.endsWith(':'))
    // cut from behind a recipient they are the block beside the list
    add('signature', 'conclusions', line.piece && /^[-~]/u.test(lines[at - 1]?.text ?? '') ? -2.5 : 0.6, 'capitals at the end')
}

/** `ĐQDahl - Nguye VanChie` below no post: capitals within words that are no syllables, which would pass for a name that lost its blanks. */
function isScrawl(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (!/\p{Ll}\p{Lu}/u.test(text) || !isScrap(text) || !phrases.personName.test(text)) return false
  const above = lines[at - 1]
  // a name that is no Vietnamese one may stand below another
  if (phrases.personName.test(above?.text ?? '')) return false
  return !isPost(above) && !isAuthority(above) && !isRunningPost(above?.text ?? '') && !phrases.signedNote.test(above?.text ?? '')
}

/** In the gazette a consolidated text has its number and organ beside `XÁC THỰC VĂN BẢN HỢP NHẤT`, above the signer. */
function isConfirming(lines: readonly Line[], at: number, capitals: boolean): boolean {
  if (!capitals && !/^Số\s?:.{0,30}VBHN/u.test(lines[at]!.text)) return false
  for (let i = Math.max(0, at - 3); i < lines.length && i <= at + 3; i++)
    if (i !== at && lines[i]!.text.startsWith('XÁC THỰC VĂN BẢN')) return !phrases.postWord.test(lines[at]!.text)
  return false
}

/** `(Ghi chú viết tay):` and the lines under it: so a reader of scans tells what a clerk wrote below the archive line. */
function linesByHand(lines: readonly Line[], at: number): number {
  if (!/^[([](?:Ghi chú |Phần |Nội dung |Chữ )?[Vv]iết tay\s?:?[^()[\]]{0,60}[)\]]/u.test(lines[at]!.text)) return 0
  let above = at - 1
  while (above >= 0 && above > at - 4 && !phrases.archiveItem.test(lines[above]!.text)) above--
  if (above < 0 || !phrases.archiveItem.test(lines[above]!.text)) return 0
  let to = at + 1
  while (to < lines.length && to < at + longestByHand && lines[to]!.blanks === 0 && !isAuthority(lines[to]) && !isPost(lines[to])) to++
  return to - at
}

const longestByHand = 9

/** `!G TY \`` / `3 HẠN` / `\`NG TIẾN /`: short lines below the archive line and down to the end of the page, half of them of signs and no syllables. */
function linesOfSeal(lines: readonly Line[], at: number): number {
  const above = lines[at - 1]
  if (!above || !phrases.archiveItem.test(above.text) || lines[at]!.text.length > widestOfSeal) return 0
  let to = at
  let scraps = 0
  for (; to < lines.length && to <= at + longestSeal && !lines[to]!.opensPage && (to === at || lines[to]!.blanks === 0); to++) {
    const { text, cells } = lines[to]!
    if (cells || text.length > widestOfSeal || phrases.personName.test(text) || isPost(lines[to]) || isAuthority(lines[to])) return 0
    if (isCertainScrap(text)) scraps++
  }
  const isEndOfPage = to === lines.length || lines[to]!.opensPage === true
  return isEndOfPage && to - at > 1 && scraps * 2 >= to - at ? to - at : 0
}

const longestSeal = 6
const widestOfSeal = 16
