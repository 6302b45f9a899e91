import { massOrganisation } from '../../grammars/structure/phrases/index.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import { endOfPlace } from '../../grammars/vocabulary/places.ts'
import type { Meta } from '../tree/index.ts'

/** Names that bodies of the Party, the Front and the councils bear at every level. */
const general =
  /^(?:Văn phòng|Thường trực|Ban (?:Chấp hành|Thường vụ|Thường trực|Tổ chức|Tuyên giáo|Dân vận|Tuyên giáo và Dân vận|Nội chính|Xây dựng Đảng|Pháp chế|Kinh tế(?:\s?-\s?Ngân sách|\s?-\s?Xã hội)?|Văn hóa\s?-\s?Xã hội|Đô thị|Dân tộc)|(?:Cơ quan )?(?:Ủy|Uỷ) ban Kiểm tra)$/iu
/** A congress or a committee that is called by its number has the body above in its name. */
const ofAbove =
  /^(?:Ban Chỉ đạo \d{2,4}|Đại hội(?: đại biểu| đảng viên| toàn thể){0,2}(?: lần thứ [IVXL\d]{1,7})?(?:,? (?:nhiệm kỳ|khóa) \d{4}\s?[-–]\s?\d{4})?)$/iu
/** Bodies that every place has, told apart by it alone. */
const ofEveryPlace =
  /^(?:(?:Hội (?:Liên hiệp Phụ nữ|LHPN|Nông dân|Cựu chiến binh|CCB|Người cao tuổi|Chữ thập đỏ)|Liên đoàn Lao động|LĐLĐ|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh)$|Đảng (?:ủy|uỷ|bộ) (?:Sở|UBND|(?:Ủy|Uỷ) ban nhân dân)(?!\p{L}))/iu
/** The same, which say nothing of their place: a copy left it out. */
const ofSomePlace =
  /^(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân|(?:Văn phòng|Thường trực|Chủ tịch) (?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân)|Viện [Kk]iểm sát nhân dân|T(?:òa|oà) án nhân dân)$/iu
/** An office of the body above, which stands behind it in its name. */
const officeOf = /^(?:Cơ quan (?:Cảnh sát|An ninh) điều tra$|Chi nhánh(?:\s|$))/iu
/** `LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA BÌNH` / `CÔNG ĐOÀN VIÊN CHỨC`: one of the unions of a province. */
const unionOf = /^Công đoàn\s/iu
const centralCommittee = /^Ban Chấp hành Trung ương$/iu
const cell = /^Chi bộ\s/iu
/** First words of the State's offices in a province or below it. */
const office = /^(?:Sở|Phòng|Chi cục|Trung tâm|Thanh tra|Ban|Hội đồng|Tổ công tác)(?!\p{L})/iu
/** What an office or a school is made up of. */
const withinOffice = /^(?:Phòng|Tổ|Khoa|Bộ môn|Lớp)\s/iu
const levels = '(?:tỉnh|thành phố|TP\\.?|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)'
const levelAlone = new RegExp(`^${levels}$`, 'iu')
/** `… tỉnh Hòa Bình`, and not `… và xã hội`. */
const hasPlace = new RegExp(`\\s(?!xã hội(?!\\p{L}))${levels}\\s`, 'iu')
/** `UBND tỉnh Hòa Bình`, `Đảng ủy xã Tân Lập`; groups: the place. */
const ofPlace = new RegExp(
  `^(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân|Đảng (?:ủy|uỷ|bộ)|Chi bộ)\\s?(${levels}\\s\\p{L}[^,;:]{1,60})$`,
  'iu',
)
const ofCentre = /^(?:Ban Chấp hành )?Trung ương(?: Đảng)?(?:$|\s(?=Đảng))/iu

/** Bodies of a Party committee that need its name: every committee has such. */
const ofCommittee = /^(?:Trung tâm Chính trị|Tiểu ban\s.{2,60}|Tổ giúp việc|Hội đồng [Ll]ý luận|Đảng (?:ủy|uỷ) Quân sự)$/iu
const committee = /^(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) (?:ủy|uỷ)\s/iu
/** `BAN CHẤP HÀNH TRUNG ƯƠNG`, `BAN CHẤP HÀNH TỈNH HÒA BÌNH` below `HỘI NÔNG DÂN VIỆT NAM`: the body of a union, not the Party's; groups: the body, its place. */
const bodyOfUnion = new RegExp(
  `^((?:Ban (?:Chấp hành|Thường vụ|Thường trực)|BCH|BTV|(?:Ủy|Uỷ) ban|Đoàn Chủ tịch)(?: Trung ương| TW)?)(?:\\s(${levels}\\s\\p{Lu}[^,;:]{1,60}))?$`,
  'iu',
)
const ofWholeCountry = /\sViệt Nam$/iu

/** No letterhead has more bodies one above the other. */
const mostAbove = 8

/**
 * The name of an issuing body as a citation gives it: what a letterhead calls `VĂN PHÒNG` below `TỈNH ỦY HÒA BÌNH` is "Văn phòng Tỉnh ủy Hòa
 * Bình", `SỞ NỘI VỤ` below `UBND TỈNH HÒA BÌNH` "Sở Nội vụ tỉnh Hòa Bình" (NĐ 30/2020 PL I II.2, 05-HD/VPTW I.2). Other bodies bear the same names:
 * null where neither those above nor the place of the date tell which it is.
 */
export function fullNameOf(
  issuer: Meta['issuer'],
  { place = null, symbol = null }: { place?: string | null; symbol?: string | null } = {},
): string | null {
  if (!issuer) return null
  const above = issuer.parents.slice(0, mostAbove)
  if (ofEveryPlace.test(issuer.name) && !hasPlace.test(issuer.name)) {
    const place = above.map((each) => placeAtEnd.exec(each)).find((each) => each !== null)
    return place ? `${issuer.name} ${place[1]!.toLowerCase()} ${place[2]!}` : null
  }
  const name = spelledOut(issuer.name, above)
  if (ofAbove.test(issuer.name) && (above.length === 0 || endsInLevel.test(name) || committeeAlone.test(name))) return null
  // the Youth Union prints its own name where others have the motto
  if (ofSomePlace.test(name) || (centralCommittee.test(name) && symbol !== null && !/(?:^|\/)TW$/iu.test(symbol))) return null
  return nameInPlace(name, [...above, ...provinceOf(place)])
}

/** The place of the date is the province's own name, where a province issues (NĐ 30/2020 PL I II.4). */
function provinceOf(place: string | null): string[] {
  if (place === null || endOfPlace(place) !== place.length) return []
  const city = centralCity.exec(place)?.[1]
  return [city === undefined ? `tỉnh ${place}` : `thành phố ${city}`]
}

const centralCity = /^(?:Thành phố )?(Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Hồ Chí Minh)$/iu

function spelledOut(name: string, above: readonly string[]): string {
  const [parent, ...higher] = above
  const known = issuerOfName(name)
  const union = parent && massOrganisation.test(parent) ? bodyOfUnion.exec(name) : null
  if (union)
    return union[2] ? `${union[1]!} ${parent!.replace(ofWholeCountry, '')} ${union[2]}` : `${union[1]!} ${spelledOut(parent!, higher)}`
  if (!parent || (known && known.end === name.length && !known.issuer.shared)) return name
  const own = withoutEnd(name, parent)
  if (own) return `${own} ${spelledOut(parent, higher)}`
  if (general.test(name) || ofAbove.test(name))
    return ofCentre.test(parent) ? `${name} Trung ương` : `${name} ${spelledOut(parent, higher)}`
  if (ofCommittee.test(name) && committee.test(parent)) return `${name} ${parent}`
  if (officeOf.test(name)) return `${name} ${spelledOut(parent, higher)}`
  if (unionOf.test(name) && !hasPlace.test(name)) {
    const place = placeAtEnd.exec(parent)
    return place ? `${name} ${place[1]!} ${place[2]!}` : name
  }
  if (cell.test(name)) return `${name} ${ofPlace.exec(parent)?.[1] ?? parent}`
  if (hasPlace.test(name)) return name
  if (withinOffice.test(name) && !ofPlace.test(parent)) return `${name} ${spelledOut(parent, higher)}`
  if (!office.test(name)) return name
  const place = above.map((each) => ofPlace.exec(each)?.[1]).find((each) => each !== undefined)
  return place === undefined ? name : `${withoutEnd(name, place) ?? name} ${place}`
}

/**
 * "Văn phòng Thành ủy" below "Thành ủy Hà Nội", "Thanh tra tỉnh" below "tỉnh Hòa Bình": what stands before the words that begin the other name.
 * "Ban Chấp hành Đảng bộ tỉnh" below "Tỉnh ủy Hòa Bình" does not end in the first word of that committee's name.
 */
function withoutEnd(name: string, other: string): string | null {
  const words = name.split(' ')
  const begins = `${foldPhrase(other)} `
  for (let from = 1; from < words.length; from++)
    if (
      (from < words.length - 1 || (levelAlone.test(words[from]!) && !committee.test(other))) &&
      begins.startsWith(`${foldPhrase(words.slice(from).join(' '))} `)
    )
      return words.slice(0, from).join(' ')
  return null
}

/** "Ủy ban nhân dân tỉnh", "Chủ tịch UBND huyện"; groups: the level. */
const endsInLevel = new RegExp(`(?:^|\\s)(${levels})$`, 'iu')
/** "Tỉnh ủy", "Ban Thường vụ Huyện ủy"; groups: the level. */
const committeeAlone = /(?:^|\s)(tỉnh|thành|quận|huyện|thị) (?:ủy|uỷ)$/iu
/** `… tỉnh Lào Cai`, `Tỉnh ủy Lào Cai`; groups: level and name. */
const placeAtEnd = new RegExp(
  `(?:^|\\s)(${levels}|(?:tỉnh|thành|quận|huyện|thị)(?= (?:ủy|uỷ)))(?: (?:ủy|uỷ))? (\\p{Lu}[^,;:]{1,60})$`,
  'iu',
)

/**
 * What a text calls "Ủy ban nhân dân tỉnh" or "Tỉnh ủy" is that of its own place, as the bodies that issue it (`own`, names with those above)
 * tell it; null where they do not, since every province has one. Any other name stays as it is.
 */
export function nameInPlace(name: string, own: readonly string[]): string | null {
  const level = (endsInLevel.exec(name) ?? committeeAlone.exec(name))?.[1]
  if (level === undefined) return general.test(name) ? null : name
  const wanted = firstSyllable(level)
  for (const each of own.slice(0, mostAbove)) {
    const place = placeAtEnd.exec(each)
    if (place && firstSyllable(place[1]!) === wanted) return `${name} ${place[2]!}`
  }
  return null
}

/** "thành phố", "TP." and "Thành" of "Thành ủy" are one level. */
function firstSyllable(level: string): string {
  const folded = foldPhrase(level)
  return folded.startsWith('tp') ? 'thành' : folded.split(' ', 1)[0]!
}
