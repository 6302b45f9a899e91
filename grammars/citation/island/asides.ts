import { docTypeOfCode } from '../../vocabulary/doc-types.ts'
import { isUpper } from '../organs.ts'
import { Alias, Comma, DocNumber, LawName } from '../tokens.ts'
import { Organ, Revised, Short, Title, Year } from '../tokens.ts'
import type { Lexeme } from '../tokens.ts'
import type { Island } from './island.ts'
import { which } from './sessions.ts'

export const revised =
  /\((?:(?:sửa đổi|mới|sửa đổi, bổ sung|sửa đổi năm \d{4}|SỬA ĐỔI|MỚI)\)|(?:có|hết) hiệu lực[^()]{0,60}\)(?= của \p{Lu}))/uy

/** "của Bộ Giáo dục và Đào tạo (GDĐT) quy định …", "(UBND tỉnh)": how the text is going to call the issuer stands beside its name; what follows goes on as behind it. */
export function readShortName(island: Island): boolean {
  if (island.last !== Organ) return false
  shortName.lastIndex = island.at
  const match = shortName.exec(island.text)
  if (!match || docTypeOfCode(match[1]!) !== null) return false
  const organ = island.tokens.at(-1) as Lexeme<string>
  island.push(Revised, shortName.lastIndex, null)
  island.last = Organ
  placeBehind.lastIndex = island.at
  const place = placeBehind.exec(island.text)?.[0]
  if (place !== undefined && placeless.test(organ.payload)) {
    organ.payload += place
    island.at += place.length
    island.tokens.at(-1)!.stop = island.at
  }
  return true
}

/** "Ủy ban nhân dân (UBND) tỉnh An Sơn": whose it is stands behind the bracket. */
const placeBehind = / (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?: (?!Về )\p{Lu}\p{L}{0,7}){1,4}/uy
const placeless = /nhân dân$/iu

const shortName = /\((?:[A-ZĐ][a-zà-ỹđ]{1,6} (?:cục )?)?([A-ZĐ][A-ZĐ&.-]{1,12})(?: [a-zà-ỹđ]{1,7}){0,2}\)/y

/** "Bộ luật Tố tụng dân sự (TTDS) năm 2015", "Luật Hôn nhân và gia đình (HNGĐ) số 52/2014/QH13": the letters of its name between a law and its number, year or day. */
export function readLettersOfLaw(island: Island): boolean {
  if (island.last !== LawName) return false
  lettersOfLaw.lastIndex = island.at
  const match = lettersOfLaw.exec(island.text)
  if (!match) return false
  island.push(Revised, lettersOfLaw.lastIndex, null)
  island.last = LawName
  return match[1] === undefined || island.push(Year, lettersOfLaw.lastIndex + 1 + match[1].length, match[1])
}

const lettersOfLaw =
  /\((?:(?:Luật|Bộ luật) )?[A-ZĐ][A-ZĐ&]{1,9}\)(?= (?:số:? ?\d|năm (?:19|20)\d\d|((?:19|20)\d\d)(?![\p{L}\d]|[.,/-]\d)|ngày \d))/uy

/**
 * "Nghị quyết số 04-NQ/TW (khóa XII), ngày …", "Quyết định số … (đã được sửa đổi bởi Quyết định số …) ngày …": the term of the body, or what
 * became of the document, stands between its number and its date; what follows goes on as behind the number.
 */
export function readBesideNumber(island: Island): boolean {
  if (island.last !== DocNumber) return false
  besideNumber.lastIndex = island.at
  if (!besideNumber.test(island.text)) return false
  island.push(Revised, besideNumber.lastIndex, null)
  island.last = DocNumber
  return true
}

const besideNumber =
  /\((?:(?:khóa|khoá|Khóa|Khoá) [IVX]{1,6}|(?:đã|được|bị|hết|còn|thay thế|thay cho|bổ sung) [^()]{4,200})\)(?=,? (?:ngày \d|của \p{Lu})|,? về )/uy

/** "29-NQ/TW khóa XI ngày …", "… khoá XII, kỳ họp thứ 15 ngày …", "số 29, khóa XI của …": the same without brackets. */
export function skipTermOfNumber(island: Island): boolean {
  const code = island.text.charCodeAt(island.at)
  if ((island.last !== DocNumber && island.last !== Short) || (code !== 107 && code !== 44)) return false
  termOfNumber.lastIndex = island.at
  return termOfNumber.test(island.text) && island.skip(termOfNumber.lastIndex)
}

const termOfNumber = new RegExp(`(?:, )?(?:khóa|khoá) [IVX]{1,6}(?:,? ${which}){0,2}(?=,? (?:ngày \\d|của \\p{Lu}))`, 'uy')

export function readAlias(island: Island): boolean {
  alias.lastIndex = island.at
  const match = alias.exec(island.text)
  // "(gọi tắt là công nhân, viên chức, bộ đội)": of people
  if (!match || (island.text.charCodeAt(alias.lastIndex) === 44 && !isUpper(match[1]!.charCodeAt(0)) && !/^["“‘]/.test(match[1]!)))
    return false
  return island.push(Alias, island.at + match[0].length, match[1]!.replace(/^["“‘]|["”’]$/g, '').trim())
}

const alias =
  /\(? ?(?:[Ss]au đây|[Dd]ưới đây|[Gg]ọi tắt|[Vv]iết tắt)(?: xin| được)?(?: gọi| viết)?(?: tắt| gọn)?(?: chung)?(?: là)?:? ?((?:["“‘][^"”’()]{2,80}["”’])|[^()"“”.;,]{2,80})\)?/y

/** "Nghị định số … về công tác văn thư, sau đây gọi là Nghị định văn thư.": the same without brackets. */
export function readAliasApart(island: Island): boolean {
  if (!island.inDocument) return false
  aliasApart.lastIndex = island.at
  const match = aliasApart.exec(island.text)
  return match !== null && island.push(Alias, island.at + match[0].length, (match[1] ?? match[2]!).trim())
}

const aliasApart =
  /, (?:sau đây|dưới đây)(?: xin| được)? (?:gọi|viết)(?: tắt| gọn)?(?: chung)? là:? (?:["“]([^"“”()]{2,80})["”]|(\p{Lu}[^()"“”.;,:]{1,80}))(?=[.;,:)]|$)/uy

/** "của Hội đồng nhân dân tỉnh khóa XII, kỳ họp thứ 14 về …": at which session, or of which years, between the body and the title; no part of its name. */
export function skipSession(island: Island): boolean {
  if (island.last !== Organ) return false
  const code = island.text.charCodeAt(island.at)
  if (code !== 44 && code !== 107 && code !== 110 && code !== 116) return false
  session.lastIndex = island.at
  return session.test(island.text) && island.skip(session.lastIndex)
}

const session = new RegExp(
  `,? ?(?:tại )?${which}(?:,? (?:tại )?${which})?(?=,? (?:về|v/v|ban hành|quy định|phê duyệt|sửa đổi|bãi bỏ) )`,
  'uy',
)

/** "Công văn 17899/BTC-VP ban hành ngày 18/11/2025", "Công điện số … hồi 14 giờ ngày …", "Biên bản số … lập hồi 9 giờ ngày …", "… về hóa đơn, ban hành ngày …": the words before a document's date. */
export function readIssue(island: Island): boolean {
  const before = island.last === Comma ? island.lastButOne() : island.last
  const isBehindTitle = before === Title && island.last === Comma
  if (!island.inDocument || !(before === DocNumber || before === Short || before === Organ || isBehindTitle)) return false
  issued.lastIndex = island.at
  if (issued.test(island.text)) return island.skip(issued.lastIndex)
  // behind a comma the day of a change is another than the document's
  whichIssue.lastIndex = island.at
  return island.last !== Comma && before !== Organ && whichIssue.test(island.text) && island.skip(whichIssue.lastIndex)
}

/** "Quyết định chủ trương đầu tư số 15/QĐ-BQL cấp lần đầu ngày …", "số 16/QĐ-BQL điều chỉnh lần thứ nhất ngày …": papers of investment say which issue they are. */
const whichIssue =
  /(?:được )?(?:(?:cấp|chứng nhận|đăng ký|điều chỉnh|thay đổi|sửa đổi|bổ sung|gia hạn)(?: thay đổi| điều chỉnh)? )?lần (?:đầu(?: tiên)?|thứ (?:\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|\d{1,2})(?= ngày \d)/y

const issued =
  /(?:hồi|lúc) \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: ?phút|')?,?(?= ngày \d)|(?:được )?(?:ký ban hành|ban hành|ký|đề|lập)(?: hồi \d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,?)?(?= (?:vào )?ngày \d)/y

/** "Quyết định số 1655/QĐ-UBND Thành phố ngày …": whose committee it is, beside the code. */
export function readLevel(island: Island): boolean {
  if (island.last !== DocNumber || !/(?:UBND|HĐND)$/u.test(island.suffix ?? '')) return false
  levelOfCode.lastIndex = island.at
  return levelOfCode.test(island.text) && island.skip(levelOfCode.lastIndex)
}

const levelOfCode = /(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường)(?: \p{Lu}\p{L}{0,7}){0,4}(?= ngày \d)/iuy
