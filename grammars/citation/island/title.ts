import type { TokenType } from 'chevrotain'
import { readDocNumber } from '../numbers.ts'
import type { DocTypeWord } from '../doc-type-words.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { readTitle, readTitleByPlace } from '../title/read-title.ts'
import type { TitleMatch } from '../title/quotations.ts'
import { CalendarDate, Close, Comma, DocNumber, DocType } from '../tokens.ts'
import { Organ, Short, So, Title, Unit, Year } from '../tokens.ts'
import type { Lexeme } from '../tokens.ts'
import type { Island } from './island.ts'
import { isDecree } from './island.ts'

export function readTitleOfMention(island: Island): boolean {
  const before = island.last === Comma ? island.lastButOne() : island.last
  if (!island.inDocument || !before || !beforeTitle.has(before)) return false
  if (island.last === DocType && !/^(?:giữa |về |["“])/.test(island.text.slice(island.at, island.at + 5))) return false
  if (isRuledByUnit(island)) return false
  const title =
    readTitle(
      island.text,
      island.at,
      island.last === DocType,
      island.last === Organ || island.last === CalendarDate,
      island.last === CalendarDate && isTitledAsDecree(island),
    ) ??
    (island.last === Organ && island.tokens[0]!.tokenType !== Unit
      ? readTitleByPlace(island.text, island.at, (island.tokens.at(-1) as Lexeme<string>).payload)
      : null)
  if (title === null || isRuling(island, title)) return false
  const end = endBeforeIssuer(island, title) ?? endBeforeNextOfList(island, title)
  return island.push(Title, end, end === title.end ? title.title : island.text.slice(title.start, end))
}

/** Decrees of the Government (nghị định) of the first decades are cited as those of the head of State are, with the verb of what they did. */
function isTitledAsDecree({ tokens }: Island): boolean {
  const word = tokens.findLast(({ tokenType }) => tokenType === DocType) as Lexeme<DocTypeWord> | undefined
  const day = (tokens.at(-1) as Lexeme<string | null>).payload
  return isDecree(word) || (word?.payload.type?.code === 'NĐ' && day !== null && day < '1976')
}

/** "các Nghị định của Chính phủ: số … về …; số … về … và số … về …": the last of the list is no word of the title before it. */
function endBeforeNextOfList({ text, tokens }: Island, { start, end }: TitleMatch): number {
  const first = tokens[0]!
  if (first.tokenType !== So || text.charCodeAt(first.startOffset - 2) !== 58) return end
  const found = text.slice(start, end).search(lastOfList)
  return found < 4 || readDocNumber(text, start + found + ' và số '.length)?.certain !== true ? end : start + found
}

const lastOfList = / và số \d/

/**
 * "Thông tư số 27/2014/TT-BGDĐT ngày … về việc ban hành Quy chế … của Bộ trưởng Bộ Giáo dục và Đào tạo": behind the title the head of the one body that
 * the symbol names, who issued it, unless the words before are what a head has, or name another document.
 */
function endBeforeIssuer({ text, last, suffix }: Island, { start, end }: TitleMatch): number | null {
  if ((last !== CalendarDate && last !== DocNumber) || suffix === null) return null
  const title = text.slice(start, end)
  const at = title.lastIndexOf(' của ')
  if (
    at < shortestTitle ||
    !headOfBody.test(title.slice(at)) ||
    /\d[/-]|\ssố\s\d/u.test(title) ||
    ofHead.test(title.slice(0, at)) ||
    !issues.test(title)
  )
    return null
  const organ = readOrgan(text, start + at + ' của '.length)
  if (organ?.end !== end || !organ.issuer || organ.issuer.shared === true) return null
  return organ.issuer.code === suffix.slice(Math.max(suffix.lastIndexOf('-'), suffix.lastIndexOf('/')) + 1) ? start + at : null
}

const shortestTitle = 8
const headOfBody = /^ của (?:Bộ trưởng|Thống đốc|Tổng Thanh tra|Chủ nhiệm|Viện trưởng|Chánh án|Tổng Giám đốc|Tổng [Kk]iểm toán) /u
/** Elsewhere the matter of the title may be the head's: "quy định thẩm quyền xử phạt của Bộ trưởng". */
const issues = /(?<!\p{L})ban hành \p{Lu}/u
/** "… nhiệm vụ của Bộ trưởng", "… thuộc thẩm quyền giải quyết của Bộ trưởng", "… ý kiến chỉ đạo của Bộ trưởng". */
const ofHead =
  /(?:nhiệm vụ|quyền|quyền hạn|thẩm quyền|trách nhiệm|công tác|công việc|chỉ đạo|điều hành|ý kiến|kết luận|phát biểu|yêu cầu|quyết định|thông tư|chỉ thị|văn bản|quản lý|ủy quyền|chữ ký|con dấu|thư ký|phê duyệt|ban hành|làm việc|giúp việc|hành động|(?:quyền|thẩm quyền|trách nhiệm|nhiệm vụ)(?: \p{L}{1,7},?){1,4})$/iu

const beforeTitle = new Set<TokenType>([DocNumber, Short, CalendarDate, Year, Organ, DocType, Close])

/**
 * "Khoản 2 Điều 7 Nghị định số … quy định viên chức phải có chứng chỉ", "… giao Ủy ban nhân dân tỉnh quy định hạn mức": what the document or its
 * unit says, in a sentence that has "quy định" for its verb: the verb of what is ruled stands behind it.
 */
function isRuling(island: Island, { start, end, title }: TitleMatch): boolean {
  const code = island.text.charCodeAt(start)
  // `s`, `b`, `t`
  if ((code === 115 || code === 98 || code === 116) && changesUnit.test(title)) return island.last === Short || startsClause(island)
  if ((code !== 113 && code !== 104 && code !== 103) || !rules.test(title)) return false
  const behind = island.text.slice(end, end + longestVerb)
  if (code !== 103 && duty.test(behind)) return true
  const first = island.tokens[0]!
  if (first.tokenType !== Unit) return false
  if (code === 103) return assigned.test(title) && readOrgan(island.text, start + 5) !== null
  if (verbBehind.test(behind)) return true
  return /^\.?$/.test(behind) && afterAt.test(island.text.slice(Math.max(0, first.startOffset - 12), first.startOffset))
}

/** "Khoản 24 Điều 1 Thông tư số … sửa đổi khoản 2 Điều 43 …", "khi Thông tư 39 bãi bỏ khoản 3 …": what a unit, or a document by its short number, does; the title of a whole document names what it amends so, too. */
const changesUnit =
  /^(?:sửa đổi|bổ sung|bãi bỏ|thay thế)(?:,? (?:và )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế)){0,3} (?:các )?(?:điểm|khoản|điều|mục|chương) [\da-zđIVX]/iu

/** A unit of the document is the first word of the sentence. */
function startsClause({ tokens, text }: Island): boolean {
  const first = tokens[0]!
  return first.tokenType === Unit && clauseBefore.test(text.slice(Math.max(0, first.startOffset - 12), first.startOffset))
}

const clauseBefore = /(?:^|[.;:“"] |^ ?[-+*] ?)$/u

const afterAt = /(?:^|[.;:“"] |^ ?[-+*] ?)Tại (?:các )?$/u

/** Words that only a title has behind them are left out. */
const rules =
  /^(?:(?:qu[yi] định|hướng dẫn) (?!(?:chi tiết|chức năng|nhiệm vụ|về|một số|việc thi hành|thi hành|thực hiện)(?!\p{L}))|giao (?=\p{Lu}))/u

const assigned = / (?:quy định|hướng dẫn|ban hành|quyết định|xem xét|chủ trì)(?!\p{L})/u
const longestVerb = 24

/** What those who are ruled must do or may have; no document does. */
const duty = /^ (?:phải|được (?:hưởng|nghỉ|phép|quyền|nhận|cử))(?!\p{L})/u

/** What becomes of the document itself is left out, and what a document is. */
const verbBehind =
  /^ (?:là (?!(?:văn bản|cơ sở|căn cứ|một|bước|công cụ)(?!\p{L}))|được (?!(?:ban hành|sửa đổi|bổ sung|thay thế|bãi bỏ|thông qua|hướng dẫn|hợp nhất|đính chính|công bố|đăng|quy định|triển khai)(?!\p{L})))/u

/** "… của Thủ tướng Chính phủ: Phê duyệt danh sách huyện nghèo;": lists of documents set the title behind a colon. */
export function readTitleBehindColon(island: Island, end: number): boolean {
  const { text } = island
  if (!island.inDocument || island.last !== Organ || text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return false
  const title = readTitle(text, end + 1, false, true)
  if (!title) return false
  island.at = end + 1
  return island.push(Title, title.end, title.title)
}

/** "Tại Điều 27 Thông tư số … quy định về trách nhiệm của …:": what the article rules, no title of the document, unless another verb comes behind it. */
function isRuledByUnit(island: Island): boolean {
  const first = island.tokens[0]!
  if (first.tokenType !== Unit || !island.text.startsWith('quy định ', island.at)) return false
  ruledSo.lastIndex = ruledBy.lastIndex = ruledWho.lastIndex = island.at
  if (ruledWho.test(island.text) && !island.text.endsWith(';')) return true
  if (startsClause(island)) return ruledSo.test(island.text)
  if (island.last === DocNumber && isRuledPlainly(island, first.startOffset)) return true
  return afterAt.test(island.text.slice(Math.max(0, first.startOffset - 12), first.startOffset)) && ruledBy.test(island.text)
}

/**
 * "(Hiện hành) Tại Điều 3 Nghị định số … quy định về “…” chưa có quy định về …": where neither issuer nor day names the document in full, its title is not
 * told either, unless another verb or another subject comes behind it, or the words are those of titles alone.
 */
function isRuledPlainly({ text, at }: Island, from: number): boolean {
  ruledPlainly.lastIndex = at
  return atPresent.test(text.slice(Math.max(0, from - 24), from)) && ruledPlainly.test(text)
}

const atPresent = /(?:^|[.;:“"] |^ ?[-+*] ?)(?:Tại|Hiện (?:hành|nay|tại),? tại) (?:các )?$/u
const ruledPlainly =
  /quy định (?!chi tiết|(?:về )?xử phạt vi phạm hành chính)(?:(?!(?<!(?:chưa|không) có )(?:quy định|hướng dẫn|nêu)(?!\p{L})|, \p{Lu})[^.;:]){3,300}(?:[.;:]|$)/uy

/** The same without "Tại". */
const ruledSo = /quy định (?:(?!quy định|hướng dẫn|nêu)[^:;.“”]){3,300} như sau ?:/uy
const ruledBy = /quy định (?:(?!quy định|hướng dẫn|nêu)[^:;.“”]){3,300}:/uy

/**
 * "Căn cứ khoản 4 Điều 47 Nghị định số … quy định nhà đầu tư thực hiện dự án … được thuê nhà xưởng.": letters retell the unit with whom it binds and
 * what he must do or may have, or with the case and the time that it begins with; a title says "chi tiết", "về", "việc" or names the matter.
 */
const ruledWho =
  /quy định (?:(?:chậm nhất|trước khi|khi|nếu|trong thời hạn|trong trường hợp)(?!\p{L})|(?:mỗi |các )?(?:người(?! được| có công)|cá nhân|nhà đầu tư|chủ đầu tư|nhà thầu|doanh nghiệp|hợp tác xã|hộ gia đình|tổ chức(?:, cá nhân| tín dụng| kinh tế)|công ty|hàng hóa|hàng hoá|trường hợp)(?! là )(?!\p{L})(?:(?! quy định| hướng dẫn)[^;:.“”]){0,200}? (?:được|phải|đã|thì|tự (?:kê )?khai|có (?:đầy đủ )?(?:trách nhiệm|nghĩa vụ|quyền)|không (?:được|phải|bị))(?!\p{L}))/uy
