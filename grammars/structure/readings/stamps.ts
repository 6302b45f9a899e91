import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isCapitals, saidOf, startsSmall, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import { isCertainScrap, isScrap } from '../scraps.ts'
import { salutation } from './addressees.ts'
import type { Add, Near } from './around.ts'
import { isSecondOfMotto } from './motto.ts'
import { isPost, isSigner } from './signers.ts'

/** What is pressed on a document: the stamp of who received it, the frame of a digital signature. */
export function readStamp(lines: readonly Line[], at: number, capitals: boolean, add: Add): void {
  const text = saidOf(lines[at]!)
  const near = (line: Line | undefined): boolean =>
    Boolean(line && line.blanks <= 1 && line.text.length < 60 && phrases.timeStamp.test(line.text))
  if (text.length < 90 && (phrases.stampLine.test(text) || (phrases.timeStamp.test(text) && !phrases.isSiteLine(text)))) {
    if (phrases.postedAt.test(text)) return
    const cost = /^Ngày\s?:|^Email|^Cơ quan|^Date/u.test(text) ? -2.5 : -5
    add('stamp', 'preface', cost, 'a stamp')
    add('stamp', 'conclusions', cost, 'a stamp')
  } else if (
    capitals &&
    text.length < 50 &&
    !phrases.postWord.test(text) &&
    (near(lines[at + 1]) || (near(lines[at + 2]) && lines[at + 1]!.blanks === 0) || isLogo(lines, at))
  ) {
    add('stamp', 'preface', -3.5, "a stamp's head")
    // below a post, or a name below one, it is pressed on the signature
    add('stamp', 'conclusions', isPost(lines[at - 1]) || isSigner(lines, at - 1) ? -3.5 : -2, "a stamp's head")
  } else if (capitals && text.length < 14 && phrases.bareIncoming.test(text)) {
    add('stamp', 'preface', -5, "an incoming stamp's word")
  } else if (capitals && text.length < 50 && (isIncoming(lines[at + 1]?.text ?? '') || headsIncomingStamp(lines, at))) {
    add('stamp', 'preface', -3.5, "a stamp's head")
  } else if (capitals && text.length < 60 && namesReceiver(lines, at)) {
    add('stamp', 'preface', -5, 'who received it, above the number of its stamp')
  } else if (text.length < 30 && phrases.incomingField.test(text) && headsIncoming(lines[at + 1] ?? lines[at]!)) {
    add('stamp', 'preface', -5, "the number above a stamp's word")
  } else if (lines[at]!.piece && phrases.swallowedHeading.test(text)) {
    add('stamp', 'preface', -4, 'a heading that a stamp swallowed')
  } else if (
    text.length < 50 &&
    lines[at - 1] &&
    (phrases.stampLine.test(lines[at - 1]!.text) || phrases.bareIncoming.test(lines[at - 1]!.text)) &&
    !/^[-–+•]/u.test(text) &&
    lines[at]!.blanks <= 1
  ) {
    const next = lines[at + 1]
    const isWithin = (next?.blanks === 0 && phrases.stampLine.test(next.text)) || cutName.test(lines[at - 1]!.text)
    // what a scanner made of the seal that the site prints beside its fields
    const isSeal = lines[at]!.blanks === 0 && !capitals && phrases.signatureTime.test(lines[at - 1]!.text)
    const cost = lines[at]!.blanks === 0 && isWithin ? -4 : isSeal ? -1.5 : 0.5
    add('stamp', 'preface', cost, 'goes on with a stamp')
    add('stamp', 'conclusions', cost, 'goes on with a stamp')
  }
}

/**
 * A stamp that is pressed on a head: signs and no words (`„ “DEN Neqy . | B2fAD -`) above the rest of it, and what has no words beside
 * them; what stands before a number that was cut from its line.
 */
export function readScrap(lines: readonly Line[], at: number, add: Add): void {
  const { text, piece } = lines[at]!
  const [above, next] = [lines[at - 1], lines[at + 1]]
  const isBeforePiece = !piece && next?.piece === true && /[\p{L}\d]/u.test(text)
  if (isBeforePiece && isNumberBesideDate(lines, at))
    add('docNumber', 'preface', -5, 'a number that a scanner could not read, beside the date')
  else if (isBeforePiece && phrases.bareNumberLine.test(next.text)) add('stamp', 'preface', -4, 'an incoming stamp beside the number')
  else if (isScrap(text) && !phrases.ruleLine.test(text) && !phrases.bareNumberLine.test(text)) {
    const isSure =
      isBeforePiece ||
      (at > 0 && headsIncomingStamp(lines, at - 1)) ||
      (isHeadBelow(lines, at) &&
        ([above, lines[at], next].some((line) => line && line.blanks < 2 && isCertainScrap(line.text)) ||
          (above !== undefined && isSecondOfMotto(above))))
    if (isSure) add('stamp', 'preface', isBeforePiece ? -4 : -2.5, 'what a scanner made of a stamp')
  }
}

/**
 * `só:49'79/TCHQ-TXNK`, `ˆ 58605 /rcHQ-CCHĐH` cut from place and date: the number has its place there (NĐ 30/2020 PL I, sơ đồ bố trí), and stands in no
 * other line of the head.
 */
function isNumberBesideDate(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const date = lines[at + 1]!.text
  if (!/^[Ss]\p{L}?\s?:|\d\s?\//u.test(text) || !(phrases.dateLine.exec(date)?.[1] ?? phrases.garbledDateLine.exec(date)?.[1])) return false
  return !lines.slice(Math.max(0, at - nearHead), at + nearHead).some((line) => phrases.numberLine.test(line.text))
}

/** `ĐẾN`, `CÔNG VĂN ĐẾN`: the word of an incoming stamp. */
function isIncoming(text: string): boolean {
  return (/^(?:CÔNG VĂN )?ĐẾN/u.test(text) && phrases.stampLine.test(text)) || phrases.bareIncoming.test(text)
}

/** `CỤC THUẾ TỈNH …` apart above a ministry's letterhead: who received the document, the head of the stamp pressed there. */
function headsIncomingStamp(lines: readonly Line[], at: number): boolean {
  const { text, piece } = lines[at]!
  if (piece || !ofProvince.test(text) || !phrases.organWord.test(saidOf(lines[at]!)) || !isCapitals(text)) return false
  let below = at + 1
  while (below < at + 3 && lines[below] && isScrap(lines[below]!.text)) below++
  const organ = lines[below]
  return (
    organ !== undefined &&
    organ.blanks > 0 &&
    ministry.test(saidOf(organ)) &&
    lines.slice(below + 1, below + 3).some((line) => line.piece && /^C\p{Lu}NG \|?H/u.test(line.text))
  )
}

/** `TRƯỜNG ĐẠI HỌC A` / `Số 73` / `ĐẾN` below the document's own number and date: who received it, on two lines at most. */
function namesReceiver(lines: readonly Line[], at: number): boolean {
  const word = lines.slice(at + 2, at + 4).findIndex((line) => phrases.incomingWord.test(line.text))
  if (word < 0 || !phrases.incomingField.test(lines[at + 1 + word]!.text) || (word > 0 && !isCapitals(lines[at + 1]!.text))) return false
  return lines.slice(Math.max(0, at - 2), at).some((line) => phrases.dateLine.exec(line.text)?.[1])
}

const ofProvince = /\s(?:T[ỈI]NH|TP\.?|TH[ÀA]NH PH[ỐO])\s\p{Lu}{2}/u
const ministry = /^BỘ (?!CHỈ HUY|TƯ LỆNH|MÔN(?!\p{L})|ĐỘI)\p{Lu}/u

/** Whom a letter addresses, the motto, the type or the subject stand within a few lines below. */
function isHeadBelow(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 5).some(isPartOfHead)
}

function isPartOfHead({ text }: Line): boolean {
  if (salutation.test(text) || /^(?:V\/v|[ĐD]\p{Ll}c l\p{Ll}p\s?-)/u.test(text) || phrases.bareNumberLine.test(text)) return true
  return isCapitals(text) && (docTypeOfName(text)?.end === text.length || phrases.isMotto(text))
}

/** `VGP` right above `Ký bởi:`: the mark of the site that signs, one word, prints before the fields. */
function isLogo(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && next.blanks <= 1 && phrases.signatureField.test(next.text) && /^\p{Lu}{2,12}$/u.test(lines[at]!.text)
}

const longestSignature = 6

/**
 * A digital signature is one thing, from its first field to its time. It may be pressed on any page, also on one of the text: it heads a document only
 * where a head is open or follows.
 */
export function readSignature(lines: readonly Line[], at: number, near: Near, add: Add): boolean {
  let from = at
  while (from > at - longestSignature && !phrases.signatureField.test(lines[from]!.text) && lines[from]!.blanks <= 2 && from > 0) from--
  const length = linesOfSignature(lines, from) || linesOfSpoiltSignature(lines, (from = at))
  if (from + length <= at) return false
  if (from < at) return true
  const heads = near.preface || isHeadBelow(lines, from + length - 1)
  for (const zone of ['preface', 'body', 'conclusions'] as const)
    if (zone !== 'preface' || heads)
      add('stamp', zone, -3.5 * Math.max(3, length) + (zone === 'body' && heads ? 3 : 0), 'a digital signature', length)
  return true
}

/** From its first field to its time, or the end of its address; 0 where none begins. A scanner sets its lines apart. */
export function linesOfSignature(lines: readonly Line[], at: number): number {
  if (!phrases.signatureField.test(lines[at]!.text)) return 0
  for (let i = at + 1; i < lines.length && i < at + longestSignature && isOfFrame(lines[i]!); i++)
    if (phrases.signatureTime.test(lines[i]!.text)) return i - at + 1 + scrapsBelow(lines, i)
  return linesOfAddress(lines, at)
}

/** `£22, Ký bởi: Cục …` / `4 3) Địa chi: …` / `S27 Thời gian ky: …`: the same with specks of the seal in it; address and time below tell what it is. */
function linesOfSpoiltSignature(lines: readonly Line[], at: number): number {
  if (!phrases.spoiltSignatureField.test(lines[at]!.text)) return 0
  let hasAddress = false
  for (let i = at + 1; i < lines.length && i < at + longestSpoilt; i++) {
    const { text } = lines[i]!
    if (!isOfFrame(lines[i]!) || text.length > widestOfFrame || phrases.numberLine.test(text)) return 0
    hasAddress ||= phrases.spoiltAddress.test(text)
    if (hasAddress && phrases.spoiltTime.test(text))
      return i - at + (text.endsWith(':') && phrases.timeStamp.test(lines[i + 1]?.text ?? '') ? 2 : 1)
  }
  return 0
}

const longestSpoilt = 9

/**
 * `CÔNG VĂN ĐẾN` above its number, its day and whom it goes to, the name of who received it above: how many lines an incoming stamp has, 0 where fewer
 * than two fields tell that it is one, or one field of what stands apart. The document's own number has a symbol, its date a place.
 */
export function linesOfIncoming(lines: readonly Line[], at: number): number {
  const word = wordOfIncoming(lines, at)
  if (word < 0 || !isOfFrame(lines[at]!)) return 0
  // it may stand beside the second field, at half of the stamp's height
  const isBehindField = word > at + 1 && phrases.incomingField.test(lines[word - 1]!.text)
  let end = word + 1
  while (end <= word + mostFields && lines[end] && isOfFrame(lines[end]!) && phrases.incomingField.test(lines[end]!.text)) end++
  const fields = end - word - 1 + (/\d/u.test(lines[word]!.text) ? 1 : 0) + (isBehindField ? 1 : 0)
  if (fields === 0) return 0
  const apart = endOfApart(lines, at, end)
  if (fields < 2 && (apart === 0 || apart === at + 1)) return 0
  end = Math.max(end, apart)
  return word === at || isReceiver(lines, at, end) ? end - at : 0
}

const mostFields = 6

/** Where the word of an incoming stamp stands whose lines begin at `at`; the name above it takes two lines at most. */
function wordOfIncoming(lines: readonly Line[], at: number): number {
  for (let word = at; word <= at + 2 && lines[word]; word++) {
    if (!headsIncoming(lines[word]!)) continue
    const between = word === at + 2 ? lines[at + 1]! : null
    if (!between || (isOfFrame(between) && phrases.incomingField.test(between.text))) return word
    return between.blanks === 0 && isCapitals(between.text) && (isOrgan(between.text) || ofArea.test(between.text)) ? word : -1
  }
  return -1
}

/**
 * `ĐẾN NGÀY 20/10/2010` / `của P. NCC`, `Phòng TCCB`: what a clerk wrote below the fields has no label, and belongs to the stamp down to the blank line where
 * the whole of it stands between two. Behind its last line; 0 where it does not, or where a part of a head stands in it.
 */
function endOfApart(lines: readonly Line[], at: number, fields: number): number {
  if (lines[at]!.blanks === 0 && at > 0) return 0
  let end = at + 1
  while (end < fields + mostWritten && lines[end]?.blanks === 0 && isOfFrame(lines[end]!)) end++
  if (end < fields || lines[end]?.blanks === 0) return 0
  return lines.slice(fields, end).every(isWritten) ? end : 0
}

function isWritten(line: Line): boolean {
  const { text } = line
  if (text.length > widestOfStamp || isPartOfHead(line) || phrases.numberLine.test(text) || phrases.markOf(text) !== null) return false
  if (/^(?:Về\s|\()/u.test(text) || phrases.shortDateLine.test(text) || phrases.dateLine.exec(text)?.[1]) return false
  return !isCapitals(text) || !(phrases.organWord.test(text) || phrases.postWord.test(text))
}

const mostWritten = 3
const widestOfStamp = 40

function headsIncoming({ text }: Line): boolean {
  const code = text.charCodeAt(0)
  // C, Đ, before the pattern is tried
  return (code === 67 || code === 272) && phrases.incomingWord.test(text)
}

/** The name above an incoming stamp is no letterhead's: it stands within text, or the letterhead has an organ of its own near by. */
function isReceiver(lines: readonly Line[], at: number, end: number): boolean {
  const { text, blanks } = lines[at]!
  if (text.length > 60 || !isCapitals(text) || lines[at + 1]!.blanks > 1 || !isOrgan(text)) return false
  const above = lines[at - 1]
  if (end === lines.length) return true
  if (above && (isRunning(above.text) || above.cells || startsSmall(lines[end]?.text ?? ''))) return true
  // the organ's parent above it
  if (above && blanks === 0 && isCapitals(above.text) && (phrases.organWord.test(above.text) || ofArea.test(above.text))) return false
  const below = lines.slice(end, end + nearHead)
  const type = below.findIndex((line) => docTypeOfName(line.text)?.end === line.text.length)
  return [...lines.slice(Math.max(0, at - nearHead), at), ...(type < 0 ? below : below.slice(0, type))].some(
    (line) => line.text.length < 100 && isCapitals(line.text) && isOrgan(saidOf(line)),
  )
}

const isOrgan = (text: string): boolean => phrases.organWord.test(text) && !phrases.postWord.test(text)

/** Text that is neither a motto nor a number with its date. */
function isRunning(text: string): boolean {
  return !isCapitals(text) && (/[.;:,]$/u.test(text) || text.length > 30) && !/\d{4}$|^Độc /u.test(text)
}

const ofArea = /^(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s\p{Lu}/u
const nearHead = 8

/** Letters and signs right below the time, apart from the letterhead: what a scanner made of the seal that is printed beside the fields. */
function scrapsBelow(lines: readonly Line[], time: number): number {
  let end = time + 1
  while (end <= time + mostScraps && lines[end]?.blanks === 0 && isSealScrap(lines[end]!.text)) end++
  const head = lines[end]
  return head && head.blanks > 0 && isCapitals(head.text) && !head.cells ? end - time - 1 : 0
}

const mostScraps = 3
const isSealScrap = (text: string): boolean => text.length <= 12 && /\p{Ll}/u.test(text) && isScrap(text)

/** `Ký bởi: …` above `Địa chỉ: …`, which ends with the page, else where no comma ends the line. */
function linesOfAddress(lines: readonly Line[], at: number): number {
  const address = lines[at + 1]
  if (!address || !isOfFrame(address) || !/^Địa chỉ\s?:/u.test(address.text)) return 0
  const below = lines.slice(at + 2, at + longestSignature)
  const page = below.findIndex((line) => line.opensPage ?? !isOfFrame(line))
  const isNarrow = page >= 0 && below[page]!.opensPage && below.slice(0, page).every(({ text }) => text.length < widestOfFrame)
  if (isNarrow) return page + 2
  let end = at + 1
  while (lines[end]!.text.endsWith(',') && end < at + longestSignature && lines[end + 1] && isOfFrame(lines[end + 1]!)) end++
  return end - at + 1
}

const widestOfFrame = 60

function isOfFrame({ blanks, bars, cells, opensPage }: Line): boolean {
  return blanks <= 2 && bars === 0 && !cells && !opensPage
}

/** `Cơ quan: VĂN PHÒNG ỦY`: the narrow frame of a digital signature breaks an organ's name. */
const cutName = /(?:,|\s(?:[UỦ][YỶỲ]|BAN|HỘI|ĐỒNG|VĂN|CỤC|SỞ|BỘ|TỈNH|THÀNH|NHÂN))$/iu
