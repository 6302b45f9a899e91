import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { issuerOfName } from '../../vocabulary/issuers.ts'
import { readOrgan } from '../organs.ts'
import { longestPlaces, nearest } from './text.ts'

/** "sửa đổi một số điều của các Thông tư, Thông tư liên tịch có quy định …": kinds of texts, none of them with a number. */
export function isOfKinds(text: string, from: number, at: number): boolean {
  const type = docTypeOfName(text, at)
  return (
    type !== null && !numberNext.test(text.slice(type.end, type.end + 6)) && kindsBefore.test(text.slice(Math.max(from - 9, at - 60), at))
  )
}

const numberNext = /^ (?:[sS]ố|SỐ|này|ngày|\d)/u
const kindsBefore = / (?:các|những|một số)(?: (?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị),){1,5} $/u

/** "xét tặng danh hiệu Nhà giáo nhân dân, Nhà giáo ưu tú", "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước": honours that begin with the same word. */
export function isOfHonours(text: string, from: number, at: number): boolean {
  const honour = honours.exec(text.slice(at, at + 12))?.[0]
  return honour !== undefined && text.slice(Math.max(from, at - nearest), at).includes(`${honour} `)
}

const honours = /^(?:Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ sỹ|Nghệ nhân|Giải thưởng|Huân chương|Huy chương|Anh hùng)(?= )/u

/** "về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối": the next of the lists that a decree lays down. */
export function isOfLists(text: string, from: number, at: number): boolean {
  return list.test(text.slice(at, at + 12)) && listBefore.test(text.slice(Math.max(from, at - nearest), at))
}

const list = /^(?:Biểu (?:thuế|khung|mức|giá)|Danh mục|Bảng giá|Khung giá)(?= )/u
const listBefore = /(?:^|[^\p{L}])(?:Biểu (?:thuế|khung|mức|giá)|Danh mục|Bảng giá|Khung giá) [^;:]{1,120}, $/u

/** "kết luận của đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, tại …": the office of a person stands behind the name. "Đại học, Cao đẳng" is one word of schools. */
export function isOfPerson(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from - 1, at - 60), at)
  if (before.endsWith('Đại học, ')) return text.startsWith('Cao đẳng', at)
  return person.test(before) && office.test(text.slice(at, at + 14))
}

const person =
  / (?:đồng chí|ông|bà|của|cho)(?: (?:Tổng )?Bí thư| Chủ tịch(?: nước)?| Thủ tướng(?: Chính phủ)?)?(?: \p{Lu}\p{Ll}{0,7}){1,5}, $/u

const office =
  /^(?:(?:Phó )?(?:Bí thư|Chủ tịch|Thủ tướng|Trưởng|Chánh|Giám đốc|Tổng|Hiệu trưởng|Viện trưởng|Chủ nhiệm)|Phó|Ủy viên|Uỷ viên|Bộ trưởng|Thứ trưởng|Quyền)(?!\p{L})/u

/** "thủy điện Hòa Bình, Tuyên Quang, Thác Bà trong mùa lũ": three names or more in a row, and no one does anything behind them. */
export function isOfPlaces(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from - 9, at - 40), at)
  const next = text.slice(at, at + nearest)
  if (
    nextPerson.test(next) &&
    countedPersons.test(text.slice(Math.max(from - 9, at - longestPlaces), at)) &&
    docTypeOfName(text, at) === null
  )
    return true
  if (nextPlaces.test(next) && countedPlaces.test(text.slice(Math.max(from - 9, at - longestPlaces), at))) return true
  return nameBefore.test(before) && (names.test(next) || (namesBefore.test(before) && lastName.test(next)))
}

const nameBefore = / \p{Lu}\p{Ll}{0,7} \p{Lu}\p{Ll}{0,7}, $/u
const oneName = '\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}\\p{Ll}{0,7}){1,2}'
const behindNames = '(?: (?:trong|trên|thuộc|giai đoạn|năm) |[;.]|$)'
const names = new RegExp(`^${oneName}(?:, ${oneName}){0,5}(?:,| và) ${oneName}${behindNames}`, 'u')
const namesBefore = new RegExp(` ${oneName}, ${oneName}, $`, 'u')
const lastName = new RegExp(`^${oneName}${behindNames}`, 'u')

/** "các huyện An Bình, Tân Lập và thị xã Hòa Lạc, …": places that the plural before them announces, up to the one behind "và". */
const onePlace = '(?:(?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn) )?\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}\\p{Ll}{0,7}){0,3}'

const countedPlaces = new RegExp(
  ` (?:các|hai|ba|bốn|năm) (?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn) (?:${onePlace}, ){1,12}$`,
  'u',
)

const nextPlaces = new RegExp(`^${onePlace}(?:, ${onePlace}){0,12} và ${onePlace}(?!\\p{L}| \\p{Lu})`, 'u')

/** "cử các ông Nguyễn Văn An, Trần Văn Bình làm ủy viên": the same of persons. */
const onePerson = '\\p{Lu}\\p{Ll}{0,7}(?: \\p{L}\\p{Ll}{0,7}){1,3}'

const countedPersons = new RegExp(` (?:ông|bà|đồng chí) ${onePerson}, (?:${onePerson}, ){0,12}$`, 'u')
const nextPerson = new RegExp(`^(?:(?:ông|bà|đồng chí) )?${onePerson}(?:,| và | (?:làm|giữ|vào|là) |[;.]|$)`, 'u')

/** "sửa đổi Khoản 2 Mục III Phần I, Thông tư số …": the document that has the units which the title names. */
export function isOfUnits(text: string, from: number, at: number): boolean {
  if (!unitBefore.test(text.slice(Math.max(from - 9, at - 24), at))) return false
  return docTypeOfName(text, at) !== null || isNextUnit(text, from, at)
}

/** "hướng dẫn thi hành Điều 13, Điều 16 và Điều 35 Luật …": the next of the units that the title guides or amends, up to the document that has them. */
function isNextUnit(text: string, from: number, at: number): boolean {
  nextUnits.lastIndex = at
  return (
    nextUnits.test(text) &&
    docTypeOfName(text, nextUnits.lastIndex) !== null &&
    guidedUnits.test(text.slice(Math.max(from - 14, at - nearest), at))
  )
}

const unitAndLabel = '(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục) (?:\\d{1,3}[a-zđ]?|[a-zđ])'
const nextUnits = new RegExp(`${unitAndLabel}(?:(?:, (?:và )?| và | )${unitAndLabel}){0,20} (?:của )?(?=\\p{Lu})`, 'uy')
const guidedUnits = new RegExp(
  `(?:hướng dẫn|chi tiết|thi hành|thực hiện|áp dụng|sửa đổi|bổ sung|bãi bỏ|thay thế) ${unitAndLabel}(?:(?:, (?:và )?| và | )${unitAndLabel}){0,8}, $`,
  'iu',
)

const unitBefore = / (?:phần|chương|mục|điều|khoản|điểm) (?:\d{1,3}|[IVX]{1,6}|[a-zđ]), $/iu

/**
 * "của Hội đồng nhân dân, Ủy ban nhân dân các cấp", "Quy chế làm việc của Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh và đại biểu
 * Hội đồng nhân dân tỉnh;": bodies that are counted, where nothing behind them says that they act.
 */
export function isOfOrgans(text: string, from: number, at: number): boolean {
  const organ = readOrgan(text, at)
  if (organ !== null && /^(?:;|\.?$| (?:thuộc|các cấp)(?!\p{L}))/u.test(text.slice(organ.end, organ.end + 9))) return true
  return bodyBefore.test(text.slice(Math.max(from - 9, at - nearest), at)) && endsInOrgans(text, at)
}

const bodyBefore = / của (?:\p{Lu}[\p{L} ]{3,60}, )(?:\p{L}[\p{L} ]{3,60}, )?$/u

/** Nothing but bodies, or those of a body ("các Ban của …", "đại biểu …"), the last behind "và", and then the end of the clause. */
function endsInOrgans(text: string, at: number): boolean {
  for (let bodies = 0; bodies < 8; bodies++) {
    ofBody.lastIndex = at
    const from = ofBody.test(text) ? ofBody.lastIndex : at
    const end = readOrgan(text, from)?.end
    if (end === undefined) return false
    if (bodies > 0 && /^(?:;|\.?$)/.test(text.slice(end, end + 2))) return true
    const gap = /^(?:, (?:và )?| và )/.exec(text.slice(end, end + 5))
    if (!gap) return false
    at = end + gap[0].length
  }
  return false
}

const ofBody =
  /(?:các |những )?(?:[Bb]an|[Tt]ổ đại biểu|[Đđ]ại biểu|[Tt]hành viên|[Cc]ơ quan|[Vv]ăn phòng|[Ll]ãnh đạo)(?: của)? (?=\p{Lu})/uy

/** "của Sở Văn hóa, Thể thao và Du lịch", "lĩnh vực Văn hóa, Thể thao và Du lịch": a comma within the name of a body, or of the field that a ministry is named by. */
export function isWithinName(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 60), at)
  const body = bodyOfFields.exec(before)
  if (!body) return false
  const start = at - before.length + body.index
  if (/^(?:Bộ|Sở|Phòng|Ban)/u.test(body[0])) return (readOrgan(text, start)?.end ?? at) > at
  const name = `Bộ ${text.slice(start, start + nearest)}`
  return (issuerOfName(name, 0)?.end ?? 0) > at - start + 3
}

const bodyOfFields = /(?<!\p{L})(?:(?:Bộ|Sở|Phòng|Ban) \p{Lu}|(?<=(?:lĩnh vực|ngành) )\p{Lu})[^,;.]{2,40}, (?:[^,;.]{2,40}, )?$/u
