import { decree, docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import { readDate } from './dates.ts'
import { isOfCourt, readDocNumber, readNumberAndYear, readNumberOfDecree, readNumberOfOrgan, readOwnForm } from './numbers.ts'
import type { DocNumberMatch } from './numbers.ts'
import { isUpper, readOrgan, wordEnd } from './organs.ts'
import { endOfShortNumber } from './short-numbers.ts'
import { misreadNumberWords, stopWords } from './words.ts'

/** A word for a kind of document that begins a mention, with the words that modify it. */
export interface DocTypeWord {
  end: number
  /** Null for "văn bản", whose number tells what it is. */
  type: DocTypeRow | null
  /** "các Nghị quyết số 57, 59": one list. */
  plural: boolean
  /** "Nghị định của Chính phủ số 91/2006/NĐ-CP": who issued it stands before the number. */
  issuer?: string
}

const normative = new Set(['NĐ', 'TT', 'NQ', 'Luật', 'QĐ', 'TTLT', 'BL', 'PL', 'QC', 'CT'])
/** No verb has these words: "quyết định ngày …" may say what someone decides on that day. */
const nouns = new Set(['NĐ', 'TT', 'NQ', 'TTLT', 'PL', 'SL'])
/** Letters and telegrams speak of themselves in small letters too. */
const letters = new Set(['CV', 'CĐ'])
/** So do these, where they are of that kind; else such a word means another text just named. */
export const informalTypes: ReadonlySet<string> = new Set(['TB', 'KH', 'BC', 'TTr', 'KL', 'CTr', 'BB', 'HD'])
const attachedNext = /^ (?:được )?(?:ban hành )?kèm/
/** As many words as `modifier` takes, and the word for a number. */
const longestModifier = 92
const modifier =
  /((?: (?:[a-zà-ỹđA-ZĐ][a-zà-ỹđ]{0,6}|[A-ZĐ]{2,8}),?){0,10} (?:[a-zà-ỹđA-ZĐ][a-zà-ỹđ]{0,6}|[A-ZĐ]{2,8})(?: \d{4}(?: ?[-–] ?\d{4})?(?<=(?:năm|học|đoạn|kỳ|khóa|khoá) [\d –-]{4,11}))?) (?:số|SỐ|Số):? ?(?=\d)/y
const abbreviationNumber = / (?:số:? ?)?\d/y
const anyDocument =
  /((?:(?:[Vv]ăn|VĂN) (?:bản|BẢN)|[Bb]ản án|BẢN ÁN|[Hh]ợp đồng|[Đđ]ơn đề nghị|Án lệ|ÁN LỆ)(?: (?:kinh doanh, thương mại|(?!và |(?:có|hết) hiệu lực |được ban hành )[a-zà-ỹđ]{1,7})){0,6}) (?:(?:số:?|SỐ:?) ?)?\d/y
const so = new RegExp(`(?:số|SỐ|Số|sổ|${misreadNumberWords.join('|')})[ :]{0,3}_?(?=\\d)`, 'y')
const soOfOwnForm = /(?:số|SỐ|Số)[ :]{1,3}(?=[A-ZĐ]{2})/y

/** The type word at `at` if what follows makes a mention of it: "này", a number, a date; `inChain` when units stand before it. */
export function readDocTypeWord(text: string, at: number, inChain: boolean): DocTypeWord | null {
  const match = docTypeOfName(text, at)
  // "văn bản quy phạm pháp luật", "Quyết định kỷ luật số …"
  if (!match || (text.charAt(at) === 'l' && /(?:[Pp]háp|[Ss]ắc|[Kk][ỷỉ]) $/.test(text.slice(Math.max(0, at - 5), at)))) return null
  // "Quyết định Quyết định số …": a doubled word
  const again = text.charCodeAt(match.end + 1) === text.charCodeAt(at) ? docTypeOfName(text, match.end + 1) : null
  const typeEnd = again?.type === match.type ? again.end : match.end
  const beside = text.charCodeAt(typeEnd + 1) === 40 ? endOfBesideType(text, typeEnd) : null
  if (beside !== null && takesNumberAfterSo(text, beside.number, match.type, isUpper(text.charCodeAt(at))))
    return { end: beside.end, type: match.type, plural: isPlural(text, at) }
  const issuer = readIssuerBefore(text, match.type, typeEnd)
  if (issuer) return { end: issuer.end, type: match.type, plural: isPlural(text, at), issuer: issuer.name }
  const end = endOfTypeWord(text, match.type, at, typeEnd, inChain)
  if (end === null) return null
  return { end, type: match.type, plural: isPlural(text, at) }
}

/** "Công văn (hỏa tốc) số …", "Thông tư liên tịch (TTLT) số …": its urgency, or the letters of the kind, in brackets before the number. */
function endOfBesideType(text: string, end: number): { end: number; number: number } | null {
  besideType.lastIndex = end
  const match = besideType.exec(text)
  return match && { end: end + match[1]!.length, number: besideType.lastIndex }
}

const besideType = /( \((?:[A-ZĐ]{2,8}|[Hh](?:ỏa|oả) tốc|[Kk]hẩn|[Tt]hượng khẩn|[Mm]ật|[Tt]ối mật)\)) số:? ?(?=\d)/y

function isPlural(text: string, at: number): boolean {
  return /(?<![\p{L}])(?:[Cc]ác|CÁC|những|hai|ba) $/u.test(text.slice(Math.max(0, at - 7), at))
}

/** "NĐ 30/2020/NĐ-CP", "QĐ số 12/QĐ-UBND": the code for the word. */
export function readTypeCode(text: string, at: number): DocTypeWord | null {
  const end = wordEnd(text, at)
  abbreviationNumber.lastIndex = end
  if (!isUpper(text.charCodeAt(at)) || !abbreviationNumber.test(text) || isBehindForm(text, at)) return null
  const type = docTypeOfCode(text.slice(at, end))
  if (!type) return null
  const number = readDocNumber(text, abbreviationNumber.lastIndex - 1)
  // "KH 12/2024" may be a month's
  if (!number) {
    const isCited = readNumberAndYear(text, abbreviationNumber.lastIndex - 1) ?? (datedNumber.test(text.slice(end, end + 20)) || null)
    return (normative.has(type.code) || type.code === 'CV') && isCited ? { end, type, plural: false } : null
  }
  return number.type && number.type.code !== type.code ? null : { end, type: number.type ?? type, plural: false }
}

/** "CV số 4567 ngày 05/8/2022". */
const datedNumber = /^ số \d{1,5} ngày ?\d/

/** "Phụ lục I kèm QĐ 1923", "khoản 2 Điều 5 NĐ 13": behind a unit a bare number is enough, where the sentence does not count with it. */
export function readCodeOfUnit(text: string, at: number): DocTypeWord | null {
  const end = wordEnd(text, at)
  bareNumber.lastIndex = end
  if (!isUpper(text.charCodeAt(at)) || !bareNumber.test(text)) return null
  const type = docTypeOfCode(text.slice(at, end))
  return type && normative.has(type.code) ? { end, type, plural: false } : null
}

const bareNumber = / (?:số )?\d{1,4}(?![\p{L}\d/%]|[.,-]\d)/uy

/** Does what stands at `at` follow the word for a form ("Mẫu số", "biểu:")? Then it is the form's code. */
export function isBehindForm(text: string, at: number): boolean {
  return behindForm.test(text.slice(Math.max(0, at - 14), at))
}

/** `Mẫu số 01-1/TB-SSĐT`: a form of several has a further figure before. */
const behindForm = /(?<!\p{L})(?:[Mm]ẫu|MẪU|[Bb]iểu|BIỂU)(?: [sS][ốỐ])?:? ?(?:\d{1,2}[a-z]?[-.])?$/u

/** "Mẫu Quyết định số 01", "Mẫu Biên bản 02": the number is the form's, unless it has the symbol of a document. */
function isFormsOwn(text: string, end: number, start: number): boolean {
  numberOfForm.lastIndex = end
  return numberOfForm.test(text) && isBehindForm(text, start)
}

const numberOfForm = / (?:(?:số|SỐ|Số):? ?)?\d{1,3}[a-zđA-ZĐ]?(?![\p{L}\d/-])/uy

/** "Văn bản này" is whatever says it. */
const ownWord = /(?:[Vv]ăn|VĂN) (?:bản|BẢN)(?= (?:này|NÀY)(?![a-zà-ỹ]))/y

/** "Văn bản số 7818/BTC-KTĐP", "văn bản thẩm định số …", "Bản án số 159/2022/HSST": the number alone may tell its kind. */
export function readAnyDocument(text: string, at: number): DocTypeWord | null {
  ownWord.lastIndex = at
  const own = ownWord.exec(text)
  if (own) return { end: at + own[0].length, type: null, plural: isPlural(text, at) }
  anyDocument.lastIndex = at
  const match = anyDocument.exec(text)
  if (!match) return null
  const number = anyDocument.lastIndex - 1
  if (!readDocNumber(text, number) && !(judgment.test(match[1]!) && shortAndDated.test(text.slice(number, number + 14)))) return null
  return { end: at + match[1]!.length, type: null, plural: false }
}

/** "Bản án hình sự phúc thẩm số 27 ngày …". */
const judgment = /^bản án/iu

function endOfTypeWord(text: string, type: DocTypeRow, start: number, end: number, inChain: boolean): number | null {
  const capital = isUpper(text.charCodeAt(start))
  if (text.charCodeAt(end) !== 32) return capital && isBeforeDayAndNumber(text, end) ? end : null
  const next = end + 1
  const code = text.charCodeAt(next)
  if (capital && isFormsOwn(text, end, start)) return null
  if (code >= 48 && code <= 57) return takesNumber(text, next, type, capital) ? end : null
  if ((code | 32) === 110 && /^(?:này|NÀY)(?![a-zà-ỹ])/.test(text.slice(next, next + 4)))
    return capital || inChain || normative.has(type.code) || letters.has(type.code) || informalTypes.has(type.code) ? end : null
  so.lastIndex = next
  if ((code | 32) === 115) {
    if (so.test(text)) return takesNumberAfterSo(text, so.lastIndex, type, capital) ? end : null
    soOfOwnForm.lastIndex = next
    if (soOfOwnForm.test(text) && readOwnForm(text, soOfOwnForm.lastIndex)) return capital || type.code === 'CV' ? end : null
  }
  return (
    endOfModified(text, type, end, capital) ?? ((capital || nouns.has(type.code)) && isUnnumbered(text, type, end, inChain) ? end : null)
  )
}

/** "Nghị quyết, ngày 17/3/2026, số 2-NQ/TW": both are set off by commas. */
export function isBeforeDayAndNumber(text: string, end: number): boolean {
  dayAndNumber.lastIndex = end
  return dayAndNumber.test(text)
}

const dayAndNumber = /, ngày \d{1,2}(?:[-/.]\d{1,2}[-/.]| tháng \d{1,2} năm )\d{4},? số \d/y

/** "hướng dẫn 72/HĐBT": there the word in small letters is a verb. */
function takesNumber(text: string, at: number, type: DocTypeRow, capital: boolean): boolean {
  const number = readDocNumber(text, at)
  const isVerb = type.code === 'HD'
  if (number && (capital || (number.certain && !(isVerb && !isOfType(number, type))))) return true
  if (number && !isVerb && dayBehind.test(text.slice(number.end, number.end + longestDay))) return true
  if (!capital) return false
  if (readNumberAndYear(text, at)) return true
  return endOfShortNumber(text, at, 'after type') !== null && (!type.common || text.charCodeAt(at) === 48)
}

function takesNumberAfterSo(text: string, at: number, type: DocTypeRow, capital: boolean): boolean {
  if (readDocNumber(text, at)) return true
  if (!capital && type.code !== 'CV') return isNumberWithDay(text, at, type)
  return !type.common || readNumberAndYear(text, at) !== null
}

/** "chiểu sắc lệnh số 11 ngày 2-3-1946", "sắc lệnh số 22-C ngày …": in small letters the day tells that the number is a document's. */
function isNumberWithDay(text: string, at: number, type: DocTypeRow): boolean {
  const end = (type.name === decree ? readNumberOfDecree(text, at)?.end : null) ?? endOfShortNumber(text, at, 'after số')
  return end !== null && dayBehind.test(text.slice(end, end + longestDay))
}

const dayBehind = /^,? ngày ?\d{1,2}(?: tháng |[-/.]\d)/
/** ", ngày 27 tháng ". */
const longestDay = 16

const beforeIssuer = / (?:của )?(?:[Ll]iên (?:tịch |ngành |(?:bộ |Bộ (?=\p{Lu}[\p{L} ]{1,40} [-–] )))?)?(?=\p{Lu})/uy
const nextIssuer = /(?:, | và | & | ?[-–] ?)(?=\p{Lu})/uy
const beforeNumber = / [sS][ốỐ]:? ?(?=\d)/g
const longestIssuers = 400

/** "Thông tư liên tịch Bộ A và Bộ B số …", "Nghị quyết của Tỉnh ủy số 05-NQ/TU": the bodies between the type and a number whose code is that type's. */
function readIssuerBefore(text: string, type: DocTypeRow, end: number): { end: number; name: string } | null {
  const next = text.charCodeAt(end + 1)
  // `của`, `liên` or the name itself
  if (next !== 99 && (next | 32) !== 108 && !isUpper(next)) return null
  beforeIssuer.lastIndex = end
  if (!beforeIssuer.test(text)) return null
  const first = beforeIssuer.lastIndex
  // the number is looked for first: a body's name costs more
  const window = text.slice(first, first + longestIssuers)
  beforeNumber.lastIndex = 0
  const found = beforeNumber.exec(window)
  if (!found) return null
  const stop = first + found.index - (window.charAt(found.index - 1) === ',' ? 1 : 0)
  const at = first + beforeNumber.lastIndex
  const number = readDocNumber(text, at)
  const isOwn = number !== null && isOfType(number, type)
  if (!isOwn && !(text.startsWith(' của ', end) && isDatedOf(text, at, number, type))) return null
  // "Thông tư liên bộ Tài chính - Lao động số …": ministries that share the word
  const isOfMinistries = /liên bộ $/i.test(text.slice(Math.max(0, first - 8), first))
  const organ = readIssuerAt(text, first, isOfMinistries)
  if (!organ || (!isOwn && organ.end < stop)) return isOwn ? null : readAnyIssuer(text, first, stop)
  let last = organ.end
  for (let others = 0; others < 6 && (isOfMinistries || isJoint(number?.suffix ?? '') || type.code.endsWith('LT')); others++) {
    nextIssuer.lastIndex = last
    const other = nextIssuer.test(text) ? readIssuerAt(text, nextIssuer.lastIndex, isOfMinistries) : null
    if (!other) break
    last = other.end
  }
  if (last !== stop) return null
  return { end: last, name: isOfMinistries ? text.slice(first - 'liên bộ '.length, last) : organ.name + text.slice(organ.end, last) }
}

/**
 * "Nghị định của Hội đồng Chính phủ số 130-CP ngày …", "Nghị định của Chính phủ số 24 ngày …", "tờ trình của Sở Tài chính số 132/STC-NS ngày …":
 * a number that has no code of the type; its day tells that it is the document's.
 */
function isDatedOf(text: string, at: number, number: DocNumberMatch | null, type: DocTypeRow): boolean {
  if (number?.type && number.type.code !== type.code && number.type.name !== type.name) return false
  const end = number?.end ?? readNumberOfOrgan(text, at)?.end ?? endOfShortNumber(text, at, 'after số')
  return end !== null && dayBehind.test(text.slice(end, end + longestDay))
}

/** A body of no kind that is known, by the capital that it begins with: every word up to the number. */
function readAnyIssuer(text: string, at: number, stop: number): { end: number; name: string } | null {
  const name = text.slice(at, stop)
  if (!anyName.test(name)) return null
  for (let word = 0; word !== -1; word = name.indexOf(' ', word + 1))
    if (stopWords.match(name, word === 0 ? 0 : word + 1) || docTypeOfName(name, word === 0 ? 0 : word + 1)) return null
  return { end: stop, name }
}

const anyName = /^\p{Lu}[\p{L}\d&.-]{0,12}(?: [\p{L}\d&.-]{1,12}){0,7}$/u

function readIssuerAt(text: string, at: number, isOfMinistries: boolean): { end: number; name: string } | null {
  const ministry = isOfMinistries ? readOrgan(`Bộ ${text.slice(at, at + longestIssuers)}`, 0) : null
  return ministry ? { end: at - 3 + ministry.end, name: ministry.name } : readOrgan(text, at)
}

/** `12-TT/LB`, `05/TTLN`, `155/LN`: liên bộ, liên ngành, liên tịch. */
function isJoint(suffix: string): boolean {
  return /^[-/](?:\p{L}{0,5}[-/]?)?L[BNT](?!\p{L})/u.test(suffix)
}

/** "Báo cáo thẩm định số 358/BC-STP": words between the type and a number whose code is that type's. */
function endOfModified(text: string, type: DocTypeRow, end: number, capital: boolean): number | null {
  if (!/ (?:số|SỐ|Số)/.test(text.slice(end, end + longestModifier))) return null
  if (capital && type.code === 'QĐ') {
    review.lastIndex = end
    const found = review.exec(text)
    if (found) return end + found[1]!.length
  }
  modifier.lastIndex = end
  const match = modifier.exec(text)
  const number = match && readDocNumber(text, modifier.lastIndex)
  if (
    match &&
    !number &&
    capital &&
    (procedural.test(match[1]!) ||
      (type.code === 'QĐ' && !numberedThing.test(match[1]!) && !shortName.test(match[1]!) && !namesDocument(match[1]!))) &&
    shortAndDated.test(text.slice(modifier.lastIndex, modifier.lastIndex + 14))
  )
    return end + match[1]!.length
  if (!number || namesDocument(match[1]!) || isBehindForm(match[0], match[0].lastIndexOf(' ') + 1)) return null
  const words = match[1]!
  const isOwn =
    isOfType(number, type) ||
    (capital && urgency.test(words)) ||
    (type.code === 'BC' && number.type === null && ofCommittee.test(words)) ||
    (isOfCourt(number.canonical) && inCourt.test(words))
  return isOwn && (capital || number.certain) ? end + words.length : null
}

/** "Quyết định giám đốc thẩm số 01/2019/KDTM-GĐT": a court's numbers have no code of the type. */
const inCourt = /^ (?:kháng nghị|[\p{L} ]{0,30}thẩm)$/u

/** "Quyết định giám đốc thẩm (GĐT) số 04 ngày …", "Quyết định GĐT số 27 ngày …": a court's review by its letters. */
const review = /( (?:(?:giám đốc|tái) thẩm \((?:GĐT|TT)\)|GĐT)) số:? ?(?=\d{1,5}(?:,? ngày ?\d|\/))/y

/** "Quyết định khởi tố bị can số 53 ngày …", "Lệnh tạm giam số 15 ngày …", "Quyết định giám đốc thẩm số 04 ngày …": investigators number these without a symbol, and courts are cited so. */
const procedural =
  /^ (?:khởi tố(?: vụ án(?: hình sự)?| bị can)?|(?:tạm giam|tạm giữ|truy nã|khám xét|bắt)(?: bị can| bị cáo| người)?|trưng cầu giám định|kháng nghị|(?:kháng nghị )?(?:giám đốc|tái) thẩm|đưa vụ án ra xét xử(?: (?:sơ|phúc) thẩm)?|(?:[\p{Ll},]{1,7} ){0,6}(?:sơ|phúc) thẩm)$/u
/** "Quyết định thi hành án số 45 ngày …", "Quyết định công nhận thuận tình ly hôn số 45 ngày …": of any matter, unless it is a thing that has a number. */
const numberedThing =
  / (?:đất|thửa|lô|tờ|lớp|phiên|kỳ|khóa|khoá|phòng|kho|nhà|gói|thầu|đội|tổ|đoàn|nhóm|đợt|hộ|sơ|xe|đường|ngõ|tuyến|dự án|công trình|phiếu|thẻ|biển|máy|quỹ|quầy|chi bộ|khu|ô|cột|mẫu|biểu|bảng|khoản|mục|điều|điểm)$/u
/** "Quyết định của UBND xã tại phiên họp số 5 ngày …". */
const shortName = / \p{Lu}{2}/u
const shortAndDated = /^\d{1,5},? ngày ?\d/

/** "Báo cáo ý kiến số 3050/UBKTNS", "Báo cáo thẩm tra số 12/KTNS": what committees report has the body's letters alone. */
const ofCommittee = /^ (?:ý kiến|thẩm tra|thẩm định|giải trình)$/u

/** "Chỉ thị cấp bách số …": of any document, whatever its symbol. */
const urgency = /^ (?:cấp bách|khẩn|hỏa tốc|hoả tốc|thượng khẩn|đặc biệt|mật)$/u

/**
 * Is it a number that this kind of document has? By its code, by one that begins with it (`45/BCTT-KTNS` of a "Báo cáo thẩm tra"), by the term
 * of the Assembly that passed a resolution, or of an organ alone for a letter. A court's decision to try a case has `QĐXXST-DS`.
 */
function isOfType({ type: own, suffix, certain }: DocNumberMatch, { code }: DocTypeRow): boolean {
  if (own?.code === code || (code === 'CV' && certain)) return true
  if (isJoint(suffix) && (code === 'CV' || (code === 'TTLT' && suffix.startsWith('TT', 1)) || suffix.startsWith(code, 1))) return true
  // "hợp đồng tín dụng số 01/PL/BS/HĐTD": of an annex to it
  if (code === 'HĐ' && suffix.includes('HĐ')) return true
  if (own || code.length < 2) return false
  const symbol = /^(?:\/\d{4})?[-/](\p{Lu}{2,12})(?!\p{Ll})/u.exec(suffix)?.[1]
  return (
    symbol !== undefined &&
    (code === 'NQ'
      ? /^(?:UBTV)?QH$/.test(symbol)
      : symbol.startsWith(code) && symbol.length < code.length + (/^QĐ(?:XX|KN)/.test(symbol) ? 6 : 4))
  )
}

function namesDocument(words: string): boolean {
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1))
    if (docTypeOfName(words, at + 1) && !secondHalf.test(words.slice(Math.max(0, at - 4), at + 5))) return true
  // "Quyết định sửa đổi QĐ số …"
  return words.split(' ').some((word) => /^\p{Lu}{2}/u.test(word) && docTypeOfCode(word) !== null)
}

/** "kỷ luật", "pháp luật". */
const secondHalf = /(?:kỷ|kỉ|pháp) luật$/u

/** Types without a number that a date settles: "Nghị quyết ngày …", "Kết luận “…” (ngày …)", "Biên bản ghi nhớ giữa …, ngày …". */
function isUnnumbered(text: string, type: DocTypeRow, end: number, inChain: boolean): boolean {
  if (inChain && attachedNext.test(text.slice(end, end + 22))) return true
  if (type.common && type.code !== 'BGN') return false
  if (readDate(text, end + 1)?.value) return true
  if (!text.startsWith('của ', end + 1)) return isDatedTitle(text, end + 1)
  // what a congress resolves has no number, and is no citation
  const organ = text.startsWith('Đại hội', end + 5) ? null : readOrgan(text, end + 5)
  if (!organ) return false
  const after = text.charCodeAt(organ.end) === 44 ? organ.end + 2 : organ.end + 1
  return readDate(text, after) !== null
}

/** Does a title follow, and after it ", ngày …" or "(ngày …)"? Within one clause only. */
function isDatedTitle(text: string, at: number): boolean {
  if (!/^(?:giữa |về |["“])/.test(text.slice(at, at + 5))) return false
  const window = text.slice(at, at + 300)
  const found = window.search(/[,(] ?ngày |[.;:] /)
  return found > 0 && /[,(]/.test(window.charAt(found)) && readDate(text, at + window.indexOf('ngày', found))?.value != null
}

/** Kinds of texts that the official tables do not have: a mention is what such a text calls itself, or what has a number. */
export const untabledKinds = [
  'hiệp định',
  'nghị định thư',
  'sắc luật',
  'công ước',
  'nội quy',
  'quy ước',
  'hương ước',
  'thể lệ',
  'chế độ',
  'quy trình',
  'chuẩn mực',
  'đề cương',
  'lịch công tác',
  'bản cáo trạng',
  'bản kết luận điều tra',
  'kết luận điều tra',
] as const
/** Ordinary nouns too ("chế độ này" of an allowance): only a document whose title begins so calls itself so, in small letters as well. */
export const looseKinds: ReadonlySet<string> = new Set(['chế độ', 'quy trình'])
const untabled = createPhraseTrie(untabledKinds.map((name) => [name, true] as const))

export function endOfUntabledKind(text: string, at = 0): number | undefined {
  return untabled.match(text, at)?.end
}

/** Papers of a case, which everyone writes in small letters: "bản Cáo trạng"; the papers of its time write "sắc luật" so. */
const smallToo = /^(?:bản cáo trạng|(?:bản )?kết luận điều tra|sắc luật)$/iu

/** "Hiệp định này", "Quy trình số 05-QTr/UBKT", with a capital; "bản cáo trạng số 48/CT-VKS". */
export function readOwnKind(text: string, at: number): DocTypeWord | null {
  const end = endOfUntabledKind(text, at)
  if (end === undefined) return null
  const isOwn = isUpper(text.charCodeAt(at)) || looseKinds.has(text.slice(at, end))
  if (!isOwn && !smallToo.test(text.slice(at, end))) return null
  numberBehind.lastIndex = end
  const isNumbered = numberBehind.test(text) && readDocNumber(text, numberBehind.lastIndex - 1) !== null
  return isNumbered || (isOwn && isThis.test(text.slice(end, end + 5))) ? { end, type: null, plural: false } : null
}

const numberBehind = / (?:(?:số|SỐ|Số) )?\d/y
const isThis = /^ (?:này|NÀY)(?![a-zà-ỹ])/

/** Other documents that have units of their own and are no citations without a number. */
const otherDocuments = createPhraseTrie(
  'Hiệp định; Công ước; Nghị định thư; Điều lệ; Nội quy; Thỏa thuận; Hợp đồng; Điều ước; Luật; Quy chuẩn; Tiêu chuẩn; Biểu; Danh mục; Văn bản; văn bản; Nghị định; Hệ thống; Mục lục; Quy ước; Hương ước; Cương lĩnh; Văn kiện; Quy tắc; Bộ quy tắc; Bộ tiêu chí; Báo cáo chính trị'
    .split('; ')
    .map((name) => [name, true] as const),
)

/** A document without a number: units before it are not this text's. */
export function endOfOtherDocument(text: string, at: number): number | null {
  return (docTypeOfName(text, at) ?? otherDocuments.match(text, at))?.end ?? null
}
