import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { issuerOfName, issuersOfCode, withoutTerm, writtenOut } from '../../grammars/vocabulary/issuers.ts'
import type { IssuerRow } from '../../grammars/vocabulary/issuers.ts'
import type { DocType } from '../tree/index.ts'

export interface Identified {
  issuer: string | null
  docType: DocType | null
  /** Canonical. */
  number: string | null
  /** ISO 8601. */
  date: string | null
  /** Year of issue, where the full date is unknown. */
  year?: string | undefined
  /** Of a law, code or ordinance, which may have no number in the text. */
  title?: string | null
}

/**
 * The name of a document by RFC 9676: `urn:lex:vn:<authority>:<measure>:<date or year>;<number>`, in lower-case ASCII, words joined by dots
 * and the strokes of the number by hyphens. Null where the authority, the kind, the time or the number is not known for certain.
 */
export function uriOf({ issuer, docType, number, date, year, title = null }: Identified): string | null {
  const time = date ?? year ?? yearInNumber(number)
  const authority = authorityOf(issuer, docType, number, time)
  const details =
    number !== null && numbered.test(number.replace(/\/\d{4}/, '')) ? numberPart(number) : number === null && title ? words(title) : null
  if (!docType || authority === null || time === null || details === null || details === '') return null
  return `urn:lex:vn:${authority}:${words(docType.name)}:${time};${details}`
}

/** A running number, with the letter of one that was put in later (`30c/NQ-CP`), and a symbol, up to 2002 set apart (`99 TM/XNK`). */
const numbered = /\d[a-zđ]?[/-]\D|^\d{1,6} \D/i

/** Kinds that only one body issues. */
const soleIssuers: Record<string, string> = {
  Luật: 'Quốc hội',
  BL: 'Quốc hội',
  HP: 'Quốc hội',
  PL: 'Ủy ban Thường vụ Quốc hội',
  NĐ: 'Chính phủ',
}

/** "Bộ Công an, Bộ Quốc phòng và Viện trưởng Viện kiểm sát …", not "Bộ Giáo dục và Đào tạo", "Ban Chỉ đạo phòng, chống tham nhũng". */
const severalBodies =
  /(?:, | và | ?[-–] ?)(?=(?:Bộ|Bộ trưởng|Viện|Viện trưởng|T(?:òa|oà) án|Chánh án|(?:Ủy|Uỷ) ban|Chính phủ|Ngân hàng|Thống đốc|Thanh tra|Tổng Thanh tra|Đoàn Chủ tịch|Tổng (?:Liên|Công) đoàn|Ban Thường trực|Ban|Sở|Công an|Tổng cục|Cục|Kho bạc|Bảo hiểm xã hội|Hội đồng|Liên đoàn|Quốc hội|Thủ tướng|Đảng ủy|Tỉnh ủy|Thành ủy|Học viện|Văn phòng|Mặt trận|Đoàn Thanh niên|Hội Nông dân|Hội Liên hiệp|Hội Cựu chiến binh|Tập đoàn|Tổng công ty|Công ty)(?: |$))/iu

/** One office serves both. */
const ofBoth = /^(?:Văn phòng|Thường trực) (?:HĐND|Hội đồng nhân dân|Đoàn đại biểu|Đoàn ĐBQH)(?!\p{L})/iu

function authorityOf(issuer: string | null, docType: DocType | null, number: string | null, time: string | null): string | null {
  const ofSymbol = issuer && number !== null ? bodyOfSymbol(issuer, number, time) : null
  if (ofSymbol) return words(ofSymbol.name)
  if (issuer) return (ofBoth.test(issuer) ? [issuer] : issuer.split(severalBodies)).map(bodyOf).join('+')
  const sole = docType && soleIssuers[docType.code]
  if (sole) return words(sole)
  const organs = number === null ? [] : organsOf(number)
  const known = organs
    .map((code) => issuersOfCode(code))
    .map((rows) => (rows.length === 1 && isCertain(rows[0]!, time) ? rows[0]!.name : null))
  return known.length > 0 && !known.includes(null) ? known.map((name) => words(name!)).join('+') : null
}

/** "Hướng dẫn số 26-HD/BTCTW … của Bộ Chính trị": where a body of the Party is named and another one's symbol printed, the symbol is right. */
function bodyOfSymbol(issuer: string, number: string, time: string | null): IssuerRow | null {
  const named = issuerOfName(issuer)?.issuer
  const organs = named?.system === 'party' ? organsOf(number) : []
  const rows = organs.length === 1 && centralSymbol.test(organs[0]!) ? issuersOfCode(organs[0]!, 'party') : []
  return rows.length === 1 && rows[0] !== named && isCertain(rows[0]!, time) ? rows[0]! : null
}

/** `BTCTW`, `UBKTTW`, but `TW` itself is of all. */
const centralSymbol = /^.{2,8}TW$/u

/** Is the body the only one of its code? Before it had it, the code may have been its offices' in the provinces. */
function isCertain({ shared, offices, from }: IssuerRow, time: string | null): boolean {
  return !shared && !(offices && from && time !== null && time < from.slice(0, time.length))
}

/** Up to 1980 the letterhead of what the Prime Minister issued. */
const olderOffice = /^phủ thủ tướng$/iu

/** "Chủ nhiệm Ủy ban Kế hoạch Nhà nước", "Chánh án Tòa án nhân dân tối cao": who leads a body stands for it; a chairman is an authority himself. */
const headOfOrgan =
  /^(?:Chủ nhiệm (?=(?:Ủy|Uỷ) ban|Văn phòng)|Thống đốc (?=Ngân hàng)|Viện trưởng (?=Viện)|Chánh án (?=T(?:òa|oà) án)|(?:Tổng )?Cục trưởng (?=(?:Tổng )?Cục))/iu

/** "Bộ trưởng Bộ Tài chính" and "Bộ Tài chính" are one authority; "UBND tỉnh Nghệ An" is written out. */
function bodyOf(printed: string): string {
  const name = writtenOut(withoutTerm(printed)).replace(olderOffice, 'Thủ tướng Chính phủ').replace(headOfOrgan, '')
  const known = issuerOfName(name)
  return words(known ? known.issuer.name + name.slice(known.end) : name)
}

/** Codes of the organs in a symbol: `01/2026/TTLT-VKSNDTC-BCA` → the two. */
export function organsOf(number: string): string[] {
  const groups = number
    .replace(/^\d[^/-]*/, '')
    .split(/[/-]/)
    .filter((group) => group !== '' && !/^\d{4}$/.test(group))
  return groups.filter((group, i) => i > 0 || !docTypeOfCode(group))
}

function yearInNumber(number: string | null): string | null {
  return /\/((?:19|20)\d{2})(?:\/|$)/.exec(number ?? '')?.[1] ?? null
}

function numberPart(number: string): string {
  return ascii(number)
    .replace(/^(\d{1,6}) /, '$1-')
    .replace(/[/.]/g, '-')
    .replace(/[^a-z0-9-]/g, '')
}

function words(text: string): string {
  return ascii(text)
    .replace(/[^a-z0-9]{1,200}/g, '.')
    .replace(/^\.|\.$/g, '')
}

function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** A name in what it says of the document, and of its time. */
export function splitUri(uri: string): { key: string; time: string } {
  const [, , , authority, measure, details = ''] = uri.split(':')
  const [time = '', number = ''] = details.split(';')
  return { key: `${authority} ${measure} ${number}`, time }
}
