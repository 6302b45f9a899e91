import { saidOf, startsSmall, type Line } from '../line.ts'
import { itemSigns } from '../markers.ts'
import * as phrases from '../phrases/index.ts'
import { longestLetterhead, type Add } from './around.ts'

/** `ĐIỆN: Bộ Công Thương`, `Điện:`, `Thủ tướng Chính phủ gửi:`, `THỦ TƯỚNG CHÍNH PHỦ ĐIỆN` above a list in a telegram: whom it goes to. */
export function isTelegraphed(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const first = text.charCodeAt(0)
  const names =
    ((first === 272 || text.endsWith(':')) && /^Đ(?:iện|IỆN)\s?:(?:$|\s?[-–+\p{Lu}])|^\p{Lu}[^.;:]{4,90}\s(?:gửi|GỬI)\s?:$/u.test(text)) ||
    ((text.endsWith(' điện') || text.endsWith(' ĐIỆN')) &&
      /^\p{Lu}[^.;:]{4,90}$/u.test(text) &&
      !text.startsWith('CÔNG ĐIỆN') &&
      /^[-–+]/u.test(lines[at + 1]?.text ?? ''))
  if (!names) return false
  return lines.slice(Math.max(0, at - longestLetterhead), at).some((line) => /^CÔNG ĐIỆN(?!\p{L})/u.test(saidOf(line)))
}

/** `BỘ TRƯỞNG …, PHÓ TRƯỞNG BAN … điện:` (NĐ 30/2020 PL III mẫu 1.6). */
const telegraphs = /(?:[Đđ]iện|ĐIỆN)\s?:$/u

const addresses = new RegExp(
  String.raw`^(?:Đồng\s)?K[ÍI]NH\s?(?:GỬI|TRÌNH|GỦI)|^(?:Đồng\s)?K[íi]nh\s(?:${phrases.sends}|trình|chuyển)`,
  'iu',
)

/** Whom it is sent to, asks or invites. */
export function readAddressee(lines: readonly Line[], at: number, add: Add): void {
  const text = saidOf(lines[at]!)
  if (addresses.test(text) && !submits.test(text))
    add('addressee', 'preface', phrases.formField.test(lines[at + 1]?.text ?? '') ? -13 : -9.5, 'Kính gửi')
  else if (text.endsWith(',') && telegraphs.test(lines[at + 1]?.text ?? '') && phrases.postWord.test(text))
    add('addressee', 'preface', -8, 'who telegraphs in two offices', 2)
  else if (telegraphs.test(text) || isTelegraphed(lines, at) || /^(?:(?:Đồng\s)?n?gửi|GỬI)\s?:/u.test(text))
    add('addressee', 'preface', -6, 'a telegram names its addressees')
  else if (text.includes('ính mời') && /^.{0,120}[Kk]ính mời\s?:/u.test(text) && !isInvitingInList(lines, at))
    add('addressee', 'preface', -6, 'an invitation names whom it invites')
  else if (
    phrases.addresseesField.test(text)
      ? text.startsWith('(') || isBelowAddressee(lines, at)
      : text.startsWith('(') && phrases.addressInBrackets.test(text) && salutation.test(lines[at - 1]?.text ?? '')
  )
    add('addressee', 'preface', -3, "an addressee's address")
  else if (
    furtherItem.test(text) &&
    (text.length < 260 || itemsInRow.test(text)) &&
    !phrases.basisWord.test(text) &&
    !invitationField.test(text) &&
    (!phrases.formField.test(text) || isBlankAddressee(lines, at))
  )
    add('addressee', 'preface', -0.8, 'a further addressee')
  else if (isNumberedAddressee(lines, at)) add('addressee', 'preface', -4, 'a numbered addressee')
  else if (isUndashedAddressee(lines, at)) add('addressee', 'preface', -1.5, 'a further addressee')
}

const furtherItem = new RegExp(String.raw`^[${itemSigns}]\s?(?:-\s)?[^\s–-]|^\*\s\p{Lu}`, 'u')

/** `Kính gửi:` / `- Ban Giám hiệu …;` / `- Cố vấn học tập: ……`: behind the semicolon of the one above whom a form leaves to be filled in, too; the applicant's fields are none. */
function isBlankAddressee(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? '']
  if (ofApplicant.test(lines[at]!.text) || (furtherItem.test(below) && phrases.formField.test(below))) return false
  return lines[at]!.blanks === 0 && above.endsWith(';') && furtherItem.test(above) && !phrases.formField.test(above)
}

const ofApplicant =
  /^[-–+•*]\s?(?:Họ|Tên|Tôi|Chúng tôi|Em|Ngày|Sinh|Năm sinh|Nơi|Địa chỉ|Đơn vị|Chức vụ|Lớp|Số|CCCD|CMND|Điện thoại|Email)(?!\p{L})/u

/** `- Sở A; - Sở B; - Sở C.`: a list that a converter set in one line. */
const itemsInRow = /^[-–+•]\s?[^;]{2,160}(?:;\s[-–+•]\s?[^;]{2,160}){1,80}[.;]?$/u

/** What an invitation tells item by item. */
const invitationField = /^[-–+•]\s?(?:Kính mời|Thành phần|Chủ trì|Thời gian|Địa điểm|Nội dung|Hình thức)(?:\s[^:,;]{1,40})?\s?:/u

/** `Kính gửi: …` stands a few lines above, with nothing but the addressee and such fields between. */
function isBelowAddressee(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (salutation.test(lines[i]!.text)) return true
    if (/[.:…]$/u.test(lines[i]!.text) && !phrases.addresseesField.test(lines[i]!.text)) return false
  }
  return false
}

/** `Kính gửi:`, `Đồng kính gửi:` before the addressees, or with nothing behind. */
export const salutation = new RegExp(
  String.raw`^(?:(?:Đồng\s[Kk]|K)(?:[íi]nh|ÍNH)\s(?:${phrases.sends}|GỬI|trình|TRÌNH)|(?:Đồng\s)?n?gửi)\s?:\s?`,
  'u',
)

/**
 * Addressees may stand on lines of their own without dashes: the first below `Kính gửi:` alone, the next behind a semicolon, or an organ
 * directly above another. The settling takes them only where an addressee is open.
 */
function isUndashedAddressee(lines: readonly Line[], at: number): boolean {
  const { text, bars, blanks } = lines[at]!
  const above = lines[at - 1]?.text
  if (above === undefined || bars > 0 || text.length > 160 || !/^\p{Lu}/u.test(text) || text.endsWith(':')) return false
  if (phrases.letterWord.test(text) || phrases.letterSentence.test(text) || phrases.basisWord.test(text) || phrases.formField.test(text))
    return false
  const addressee = above.replace(salutation, '')
  // in a list all have their dash
  const isApart = blanks > 0 && (furtherItem.test(addressee) || text.length > longestApart)
  if (addressee === '' || (above.endsWith(';') && !isApart)) return true
  // the message itself may stand there
  if (telegraphs.test(above)) return text.endsWith(';') || isOrganAlone(text)
  return blanks === 0 && isOrganAlone(text) && isOrganAlone(addressee) && !startsSmall(lines[at + 1]?.text ?? '')
}

/** A sentence below a blank line is the letter's first, whatever sign the list ends with. */
const longestApart = 120

/** `Kính gửi:` / `1. Sở Y tế;` / `2. Sở Tài chính.`: counted from the first, right below the words alone or behind them. */
function isNumberedAddressee(lines: readonly Line[], at: number): boolean {
  let next = Number(numbered.exec(lines[at]!.text)?.[1] ?? NaN)
  if (Number.isNaN(next) || lines[at]!.text.length > 160 || lines[at]!.text.endsWith(':')) return false
  for (let i = at - 1; i >= 0 && i >= at - longestList; i--) {
    const { text } = lines[i]!
    if (salutation.test(text)) {
      const first = numbered.exec(text.replace(salutation, ''))?.[1]
      return text.replace(salutation, '') === '' ? next === 1 : next === 2 && first === '1'
    }
    const number = numbered.exec(text)?.[1]
    if (number === undefined ? /[.;:]$/u.test(text) : Number(number) !== next - 1) return false
    if (number !== undefined) next--
  }
  return false
}

const numbered = /^(\d{1,2})[.)]\s\p{Lu}/u
const longestList = 40

/** An organ's name in running case that a line holds whole. */
function isOrganAlone(text: string): boolean {
  return text.length < 80 && /^\p{Lu}\p{Ll}/u.test(text) && /[\p{L})]\.?$/u.test(text) && phrases.organWord.test(text.toUpperCase())
}

/** "… trân trọng kính mời:" above such items, of which the first names the guests. */
function isInvitingInList(lines: readonly Line[], at: number): boolean {
  return invitationField.test(lines[at]!.text) || (lines[at]!.text.endsWith(':') && invitationField.test(lines[at + 1]?.text ?? ''))
}

/** "Kính trình Ban Thường vụ Thành ủy xem xét, quyết định.": the last sentence of what is submitted. */
const submits =
  /^Kính\s(?:trình|gửi|chuyển)\s[^:]{3,200}\s(?:xem xét|cho ý kiến|quyết định|phê duyệt|chỉ đạo|nghiên cứu|tổng hợp)[^:]{0,80}\.?\/?\.?$/u
