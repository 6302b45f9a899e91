import { docTypeOfCode } from '../../vocabulary/doc-types.ts'
import { issuersOfCode } from '../../vocabulary/issuers.ts'
import type { IssuerRow } from '../../vocabulary/issuers.ts'
import { withBlanks } from '../glued-names.ts'
import { isUpper, readOrgan, readSmallOrgan, readUnknownOrgan } from '../organs.ts'
import type { OrganMatch } from '../organs.ts'
import { CalendarDate, Comma, DocNumber, Of } from '../tokens.ts'
import { Organ } from '../tokens.ts'
import type { Island } from './island.ts'

export function readIssuer(island: Island): boolean {
  const { text, at, last } = island
  if (last !== Of && !(island.inDocument && (last === CalendarDate || last === DocNumber)) && !isMeetingBehindComma(island)) return false
  const organ =
    readMinistriesOfColon(island) ?? readSmallMinistries(island) ?? readOrgan(text, startOfOrgan(island)) ?? readOtherOrgan(island)
  if (!organ || (last !== Of && !organ.issuer) || !mayIssue(island, organ.issuer)) return false
  if (text.startsWith('liên ', at)) {
    organ.name = text.slice(at, text.startsWith('tịch ', at + 5) ? at + 10 : at + 5) + organ.name
    readMinistries(island, organ)
  }
  const isAgent = last === Of && text.startsWith('do ', island.tokens.at(-1)!.startOffset)
  if (island.isJoint) readOthers(island, organ)
  else {
    readBodyWithin(island, organ)
    readParents(island, organ)
  }
  // "của Chính phủ Chính phủ quy định": the name at the end of one cell and the beginning of the next
  const printed = ` ${text.slice(at, organ.end)}`
  if (text.startsWith(`${printed} `, organ.end)) organ.end += printed.length
  const isIssued = isAgent && text.startsWith(' ban hành', organ.end)
  if ((isAgent && !isIssued && !drawnUp.test(text.slice(organ.end, organ.end + 9))) || anyOfLevel.test(organ.name)) return false
  organ.name = withBlanks(organ.name)
  readTerm(island, organ)
  return island.push(Organ, isIssued ? organ.end + 9 : organ.end, organ.name)
}

/** "Ủy ban nhân dân cấp xã" is no body, but a kind of them. */
const anyOfLevel = /cấp (?:tỉnh|huyện|xã)$/

/** "do Công an xã lập hồi 9 giờ ngày …": by whom minutes were taken. */
const drawnUp = /^ lập (?:ngày|hồi)/

function readOtherOrgan(island: Island): OrganMatch | null {
  const { text, at } = island
  // "của ủy ban Thường vụ Quốc hội": typists wrote the first word small
  if (island.inLaw && island.last === Of && smallStanding.test(text.slice(at, at + longestStanding))) {
    const organ = readOrgan(`Ủ${text.slice(at + 1, at + longestStanding)}`, 0)
    return organ && { ...organ, end: at + organ.end, name: text.charAt(at) + organ.name.slice(1) }
  }
  if (island.last !== Of || island.inNumbers === false) return null
  return (isUpper(text.charCodeAt(at)) ? readUnknownOrgan(text, at) : readSmallOrgan(text, at)) ?? readOrganCode(island)
}

const smallStanding = /^[uủ][yỷ] ban [Tt]hường vụ Quốc hội(?!\p{L})/u
const longestStanding = 60

/** Behind the word for several ministries, and behind "Hội nghị lần thứ tám" of the body that sat. */
function startOfOrgan(island: Island): number {
  const { text, at } = island
  if (island.isJoint && text.startsWith('liên ', at)) return at + (text.startsWith('tịch ', at + 5) ? 10 : 5)
  meeting.lastIndex = at
  return meeting.test(text) ? meeting.lastIndex : at
}

const meeting =
  /Hội nghị (?:toàn thể )?(?:lần (?:thứ )?(?:\d{1,2}|\p{Ll}{2,5})(?: của|,)? (?=BCH|Ban Chấp hành)|(?=Trung ương (?:\d|lần )))/uy

/**
 * "Nghị quyết số 18-NQ/TW, ngày …, Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa … về …": lists of bases set a comma for "của" before the
 * session that passed it; the title behind tells that it does nothing in the sentence.
 */
function isMeetingBehindComma(island: Island): boolean {
  const { text, at, last } = island
  const before = island.lastButOne()
  if (last !== Comma || !island.inDocument || !(before === CalendarDate || before === DocNumber)) return false
  const from = startOfOrgan(island)
  const organ = from === at ? null : readOrgan(text, from)
  return organ !== null && titleOfMeeting.test(text.slice(organ.end, organ.end + longestTerm))
}

const titleOfMeeting = /^(?: \d{1,2},?)?(?:,? \(?(?:khóa|khoá|Khóa|Khoá) [IVX]{1,6}\)?)?,? (?:về|v\/v|"|“)/u
const longestTerm = 32

/** "Quy chế số … giữa Sở Y tế và Công an tỉnh": a document of the bodies between which it is. */
export function readParties(island: Island): boolean {
  const { text, at, last } = island
  if (!island.inDocument || !(last === CalendarDate || last === DocNumber) || !text.startsWith('giữa ', at)) return false
  const organ = readOrgan(text, at + 5)
  const first = organ?.end
  if (!organ) return false
  readOthers(island, organ)
  return organ.end !== first && island.push(Organ, organ.end, organ.name)
}

/** "của Liên Bộ: Tài chính - Y tế": a colon before those who issued it together. */
function readMinistriesOfColon(island: Island): OrganMatch | null {
  const { text, at } = island
  if (!island.isJoint || text.charCodeAt(at + 7) !== 58 || !/^[Ll]iên [Bb]ộ: /.test(text.slice(at, at + 9))) return null
  const organ = readOrgan(`Liên Bộ ${text.slice(at + 9, at + 160)}`, 0)
  if (!organ) return null
  organ.end += at + 1
  readMinistries(island, organ)
  return organ
}

/** "của liên bộ Tài chính - Y tế": the word for the ministries in small letters. */
function readSmallMinistries(island: Island): OrganMatch | null {
  const { text, at } = island
  if (!island.isJoint || !text.startsWith('liên bộ ', at)) return null
  const organ = readOrgan(`Bộ ${text.slice(at + 8, at + 160)}`, 0)
  return organ && { end: at + 5 + organ.end, name: `bộ${organ.name.slice(2)}`, issuer: organ.issuer }
}

/** "liên Bộ Tài chính - Y tế": ministries that share the word "Bộ". */
function readMinistries(island: Island, first: OrganMatch): void {
  for (let others = 0; others < 4; others++) {
    const gap = /^(?: ?[-–] ?|, (?:và )?| và )(?!Liên )(?=\p{Lu})/u.exec(island.text.slice(first.end, first.end + 10))
    const from = first.end + (gap?.[0].length ?? 0)
    const other = gap && readOrgan(`Bộ ${island.text.slice(from, from + 60)}`, 0)
    if (!other) return
    first.end = from + other.end - 3
    first.name += gap[0] + island.text.slice(from, first.end)
  }
}

/** "Quốc hội khóa XV" is the issuer's name; in brackets, "Ban Chấp hành Trung ương (khóa XI)", the term stands beside it. */
function readTerm(island: Island, organ: OrganMatch): void {
  term.lastIndex = organ.end
  const match = term.exec(island.text)
  if (!match) return
  // "Hội nghị Trung ương 4, khóa XIII": which meeting is no word of the body's name; of which term tells the numbers of two terms apart
  if (match[1]) organ.name += match[1].replace(/K[Hh]\S+/u, (word) => word.toLowerCase())
  organ.end = term.lastIndex
}

const term =
  /(?: (?:\d{1,2}|lần thứ \p{Ll}{2,5}),?(?= (?:[Kk]hóa|[Kk]hoá|\(khó)))?( (?:[Kk]hóa|[Kk]hoá|KHÓA|KHOÁ) [IVX]{1,6})(?!\p{L})| \((?:khóa|khoá|Khóa|Khoá) [IVX]{1,6}\)/uy

/** "Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng và Viện trưởng …": the bodies that issued it together are one issuer. */
function readOthers(island: Island, first: OrganMatch): void {
  for (let others = 0; others < 12; others++) {
    nextIssuer.lastIndex = first.end
    const gap = nextIssuer.exec(island.text)
    const other = gap && readOrgan(island.text, nextIssuer.lastIndex)
    if (!other) return
    first.name += gap[0].toLowerCase() + other.name
    first.end = other.end
  }
}

// scanners lose the mark of "và"
const nextIssuer = /(?:, (?:và )?| (?:và|va|với|[-–]) )(?!Liên [Bb]ộ )/iy

/** "của Bộ Tài chính – Cục Quản lý giá": behind a dash, the body within it that wrote, as its letterhead has both. */
function readBodyWithin({ text }: Island, organ: OrganMatch): void {
  bodyWithin.lastIndex = organ.end
  const gap = bodyWithin.exec(text)
  const other = gap && readOrgan(text, bodyWithin.lastIndex)
  if (!other) return
  organ.name += gap[0] + other.name
  organ.end = other.end
}

const bodyWithin = / ?[-–] ?(?=(?:Tổng cục|Cục|Vụ|Chi cục|Thanh tra|Văn phòng) \p{Lu})/uy

/** "Hiệu trưởng Trường Đại học A, Đại học B về việc …", "UBND xã C, huyện D, tỉnh E": the body or the places that the issuer is of stand behind it. */
function readParents(island: Island, organ: OrganMatch): void {
  let { end } = organ
  for (let parents = 0; parents < 3 && island.text.startsWith(', ', end); parents++) {
    places.lastIndex = end + 2
    const next = places.test(island.text) ? places.lastIndex : readOrgan(island.text, end + 2)?.end
    if (next === undefined) break
    end = next
  }
  if (end === organ.end || !isParent(island, organ.end, end)) return
  organ.name += island.text.slice(organ.end, end)
  organ.end = end
}

const places = /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP\.?|tỉnh)(?: (?!Về )\p{Lu}\p{L}{0,7}){1,4}/uy

/** Only the sentence tells a parent from who does something next: "Thực hiện Kế hoạch số … của UBND tỉnh, Sở Y tế ban hành …". */
function isParent(island: Island, from: number, end: number): boolean {
  if (aboutNext.test(island.text.slice(end, end + 12))) return true
  if (/^(?:[)]|;?$)/.test(island.text.slice(end, end + 2)) || isWholeBasis.test(island.text)) return true
  const own = ofPlace.exec(island.text.slice(island.at, from))
  const larger = own && place.exec(island.text.slice(from + 2, from + 14))
  if (!larger) return false
  return isWithin(own[1]!, larger[1]!) || titleNext.test(island.text.slice(end, end + 14))
}

const place = /^(huyện|quận|thị xã|thành phố|TP\.?|tỉnh) \p{Lu}/u
const ofPlace = /.* (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố) \p{Lu}/u
const aboutNext = /^,? (?:về|v\/v|ngày \d) ?/i
const isWholeBasis = /^(?:[-+] ?)?Căn cứ [^:]{1,1500};$/u
const titleNext = /^ (?:ban hành|quy định|phê duyệt|sửa đổi|bổ sung|bãi bỏ|công bố|thành lập|kiện toàn) ?/

/** "Quyết định số 12/ĐHVL-ĐT của ĐHVL": a body by the code that it has in the number. */
function readOrganCode(island: Island): OrganMatch | null {
  if (island.suffix === null || island.last !== Of) return null
  organCode.lastIndex = island.at
  const code = organCode.exec(island.text)?.[0]
  if (code === undefined || docTypeOfCode(code) || !island.suffix.split(/[-/]/).includes(code)) return null
  places.lastIndex = organCode.lastIndex + 1
  const end = island.text.charCodeAt(organCode.lastIndex) === 32 && places.test(island.text) ? places.lastIndex : organCode.lastIndex
  return { end, name: island.text.slice(island.at, end), issuer: null }
}

const organCode = /[A-ZĐ][A-ZĐ&]{1,12}(?![\p{L}\d&/-])/uy

/** "Chương trình hành động thực hiện Nghị quyết số 02-NQ/TW của Thành ủy": a symbol of the Centre is no Thành ủy's. */
function mayIssue(island: Island, issuer: IssuerRow | null): boolean {
  // "Hướng dẫn số 26-HD/BTCTW, ngày … của Bộ Chính trị": behind the day the issuer is as printed
  if (island.suffix === null || issuer?.system !== 'party' || island.lastButOne() === CalendarDate) return true
  const code = island.suffix.slice(island.suffix.lastIndexOf('/') + 1)
  // "13-NQ/TƯ của Tỉnh ủy": a slip for "TU" as often as the old way to write "TW"
  if (code === 'TƯ' && issuer.code === 'TU') return true
  const possible = issuersOfCode(code, 'party')
  return (
    possible.length === 0 || possible.some((row) => row.code === issuer.code) || issuer.code.endsWith(code) || issuer.code.startsWith(code)
  )
}

/** "huyện Hữu Lũng, tỉnh Lạng Sơn": a place of the level next above, of which the first is; no one speaks of a body by its place alone. */
function isWithin(own: string, larger: string): boolean {
  if (larger === 'tỉnh') return true
  return /^(?:xã|phường|thị trấn)$/.test(own) || (/^(?:huyện|quận)$/.test(own) && /^(?:thành phố|TP)/.test(larger))
}
