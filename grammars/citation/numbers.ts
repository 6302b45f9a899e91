import { docTypeOfCode } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { issuerOfName, issuersOfCode } from '../vocabulary/issuers.ts'

export interface DocNumberMatch {
  end: number
  /** `02-NQ/TW`. */
  canonical: string
  /** What follows the running number: `-NQ/TW`; completes the other numbers of a list. */
  suffix: string
  type: DocTypeRow | null
  year: string | null
  /** The symbol has a known type with an organ, or a known organ: it is a number without a word before it too. */
  certain: boolean
  /** Organs named by the symbol. */
  organs: string[]
}

// Cyrillic look-alikes come from scanners
const upper = 'A-ZĐƯƠÂÊÔĂÁÀАВЕКМНОРСТХ'
const lookAlikes: Record<string, string> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' }
const letters = 'A-Za-z0-9ĐđƯưƠơÂâÊêÔôĂăÁÀАВЕКМНОРСТХ'
const group = `[${upper}][${letters}]{0,30}(?:(?:& ?|\\+)[A-ZĐ][${letters}]{0,20}){0,3}(?:\\.[A-ZĐ][A-ZĐ0-9]{0,9}(?![a-zà-ỹ]))?`
// `QĐ-ÙDBND`: a scanner put a tone on a vowel of a code; no syllable goes on with three consonants
const toned = 'ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ'
const spoilt = `[A-ZĐ]{0,4}[${toned}][BCDĐGHKLMNPQRSTVX]{3,8}`
// `CT-T Tg`: the code of the Prime Minister torn by a scanner
const torn = 'T Tg(?= ?(?:ngày|của|về|[,;.)]))'
// a copy may have lost the blank before the next word
const apart = '(?:(?![A-Za-z0-9À-ɏḀ-ỿ])|(?=ngày \\d|của [A-ZĐ])|(?<=[A-ZĐ])(?=(?:để|thì|và|này|theo|được|là|về) ))'
// 57.KH/TU (a scanner's hyphen) · 66.19 · 66.4.2025 (a point for the stroke before the year) · 30a · 15A, 15 A (put in later) · 25-2303 · 1 25 (torn) · 15I (misread), then the year, 201 7 where it is torn, a firm's of two figures (09/21-VS/XNK), then the groups of the symbol, and the mark of the inner circulation: CV/VPTW/nb
const withSymbol = new RegExp(
  `((?:\\d{1,3}\\.\\d{1,2}\\.(?:19|20)\\d{2}(?=/[A-ZĐ])|\\d{1,6}(?:\\.\\d{1,4})?|\\d{1,2} \\d{2}(?=/(?:19|20)\\d{2}/))(?:[a-zđ]|[A-HĐ](?=[-–/])| [A-HĐ](?=/)|[IlO](?=/(?:19|20)\\d{2}/))?(?:-\\d{1,6}(?= ?/))?)( ?/{1,2} ?(?:19|20)(?:\\d{2}|\\d \\d(?=/)| \\d{2}(?=/))|/\\d{2}(?=-[A-ZĐ]{1,6}/[A-ZĐ]))?( ?[-–—/] ?|[._](?=[A-ZĐ][A-ZĐa-z]{1,3}/(?:TW|TU|ĐU|HU)(?![A-Za-z0-9À-ɏḀ-ỿ]))| ?(?=[${upper}][A-Za-zĐđ]{0,4}[-/]))(${group}(?:(?: ?[-–—/]|[-–—/] ?|- -|(?<=/(?:TT|TTLT|NĐ|NQ|QĐ|CT))\\. ?-(?=[A-ZĐ]{2}))(?:${torn}|${spoilt}|${group})){0,9}(?:,[A-ZĐ][A-ZĐ&]{1,12}(?=,? ngày \\d)|\\([A-ZĐ][A-ZĐ&]{1,9}\\)(?=,? ngày \\d))?)(/[a-zđ]{1,2})?${apart}`,
  'y',
)
const behindNumber = /\/$|\d-$/
const yearOfBlank = /^(?:19|20)\d{2}$/
const ownForm = /(?=[^ ]{0,30}\d)[A-ZĐ]{2,10}[A-ZĐ\d.&]{0,8}(?:[-/.][A-ZĐ\d.&]{1,12}){1,5}(?![\p{L}\d])/uy
/** `22-C`, `141-B`, `38 NV`: the first decrees (sắc lệnh) had the running number and the letters of who drafted them. */
const ofDecree = /\d{1,3}(?:bis)?(?: ?[-–] ?| )[A-ZĐ]{1,3}(?![\p{L}\d/-])/uy
const withYear = /(\d{1,4}[a-z]?)\/((?:19|20)\d{2})(?![\d/])/y
const termOfAssembly = /^(?:QH|UBTVQH)[0-9K]{0,3}$/

/** The last answer: the word before a number and the number itself ask about the same place. */
const last: { text: string; at: number; match: DocNumberMatch | null } = { text: '', at: -1, match: null }

/** The number that stands at `at`: `02 - NQ/TW`, `158/NQ-CP`, `57 KH/TU`, `135-HĐBT`. Whether it is one may still depend on the word before it. */
export function readDocNumber(text: string, at: number): DocNumberMatch | null {
  if (last.at !== at || last.text !== text) {
    last.match = matchDocNumber(text, at) ?? matchSmall(text, at)
    last.text = text
    last.at = at
  }
  return last.match
}

function matchDocNumber(text: string, at: number): DocNumberMatch | null {
  withSymbol.lastIndex = at
  const match = withSymbol.exec(text)
  if (!match) return null
  const [matched, head, year, separator, first, inner = ''] = match
  const rest = inner === '' ? restOfSymbol(text, at + matched.length, first!, separator!.trim()) : null
  const whole = matched + (rest?.printed ?? '')
  const raw = rest ? `${first!}${rest.symbol}` : first!
  // "số …/2026/NĐ-CP": a draft leaves the number blank, and its year is none; nor is that of a file's name (`TB-31-2026-UBND-…`)
  if (year === undefined && yearOfBlank.test(head!) && behindNumber.test(text.slice(Math.max(0, at - 2), at))) return null
  const printed = plain.test(raw)
    ? raw
    : raw
        .replace(/& /g, '&')
        .replace('T Tg', 'TTg')
        .replace(/[АВЕКМНОРСТХ]/g, (letter) => lookAlikes[letter]!)
  const { groups, separators } = splitSymbol(printed)
  const end = year === undefined ? at + whole.length : readTerm(text, at + whole.length, groups)
  const sign = separator!.trim()
  if (groups.length === 1) splitGlued(groups, separators, year === undefined && sign === '-')
  const isGlued = sign === ''
  const spaces = separator!.length - sign.length
  // 58-LCT/HĐNN: orders of the head of State, and the laws that they made known
  const isOrder = groups[0] === 'LCT' && groups.length > 1
  const isParty = isGlued ? isOrder || issuersOfCode(groups[1] ?? '', 'party').length > 0 : !year && sign !== '/' && separators[0] === '/'
  const type = typeOf(groups, isParty)
  // `07-QĐI/TW`, `12-CTR/TU` in a line of capitals: the code as it is written elsewhere
  if (type && isParty && groups.length > 1)
    groups[0] = [type.code, ...(type.codes ?? [])].find((code) => code.toUpperCase() === groups[0]) ?? groups[0]!
  // "5518 BKH/NN": the organ and its field, as ministries numbered their letters; nothing tells which signs were left out
  const isBlank = isGlued && year === undefined && text.charAt(at + head!.length) === ' '
  const ofOrgan = isBlank && (!type || (!isParty && separators[0] === '/')) ? organAndField.exec(raw) : null
  const isHyphenLost = isGlued && groups.length === 2 && separators[0] === '/' && withHyphen.test(raw)
  const isOfField = ofOrgan !== null && !isHyphenLost && (issuersOfCode(ofOrgan[1]!).length === 0 || (!type && isOfMinistry(groups[0]!)))
  if (isOfField) {
    const suffix = ` ${raw}`
    return { end, canonical: head! + suffix, suffix, type: null, year: null, certain: false, organs: groups }
  }
  const isApart = spaces > 0 && (groups.length < 2 || (!type && spaces > 1))
  const isOfTerm = year !== undefined && termOfAssembly.test(groups[0]!)
  if (isApart && !isOrder && !isOfTerm && !isSignApart(text, end, sign, groups, year !== undefined)) return null
  if (isGlued && (groups.length < 2 || (!type && !isOrder))) return null
  if (!/[A-ZĐ].*[A-ZĐ]/.test(printed)) return null
  // "Sắc luật số 02-SL/76"
  if (printed === 'SL' && /^\/\d{2}(?!\d)/.test(text.slice(end, end + 4))) {
    const suffix = `${sign}SL${text.slice(end, end + 3)}`
    return { end: end + 3, canonical: head! + suffix, suffix, type: null, year: null, certain: false, organs: [] }
  }
  const yearBehind =
    year === undefined && groups.length === 1 && symbolOfOldCase.test(printed)
      ? yearOfOldCase.exec(text.slice(end, end + 6))?.[0]
      : undefined
  if (yearBehind !== undefined) {
    const suffix = `${sign}${printed}${yearBehind}`
    return {
      end: end + yearBehind.length,
      canonical: head! + suffix,
      suffix,
      type: null,
      year: yearBehind.slice(1),
      certain: true,
      organs: [],
    }
  }
  const compact = year === undefined ? null : year.replace(/[ /]/g, '')
  let suffix = compact === null ? '' : `/${compact}`
  for (let i = 0; i < groups.length; i++) {
    // "276 TC/QĐ/TCT": the Ministry of Finance set a hyphen before its code, and strokes behind it
    const slash =
      isGlued && groups[0] === 'TC'
        ? i > 0
        : i > 1 || !isGlued
          ? i === 0
            ? sign === '/'
            : separators[i - 1] === '/'
          : (isParty || isHyphenLost) === (i === 1)
    suffix += (slash ? '/' : '-') + groups[i]!
  }
  suffix += inner
  return {
    end,
    canonical: head!.replace(' ', '') + suffix,
    suffix,
    // `3138/TC/TCDN`: there the code is that of the Ministry of Finance
    type: type?.code === 'TC' && issuersOfCode(groups[1] ?? '', 'party').length === 0 ? null : type,
    year: compact?.length === 2 ? null : compact,
    // "căn hộ 12A/CT5"
    certain:
      isOrder || ((!isApart || isOfTerm) && isCertain(groups, type, year !== undefined) && (groups.length > 1 || !/[A-ZĐ]$/.test(head!))),
    organs: type ? groups.slice(1) : groups,
  }
}

/** `31/2020/nđ-cp`, `931/qđ-ttg`: a hasty typist left the whole symbol in small letters; its codes are known ones. */
function matchSmall(text: string, at: number): DocNumberMatch | null {
  small.lastIndex = at
  const match = small.exec(text)
  if (!match) return matchSmallOfParty(text, at)
  const [printed, head, year, code, organ] = match
  const type = docTypeOfCode(code!.toUpperCase(), 'state')
  if (!type || issuersOfCode(organ!, 'state').length === 0) return null
  const ofType = [type.code, ...(type.codes ?? [])].find((each) => each.toLowerCase() === code) ?? code!.toUpperCase()
  const ofOrgan = organ === 'ttg' ? 'TTg' : organ!.toUpperCase()
  const suffix = `${year ?? ''}/${ofType}-${ofOrgan}`
  const certain = year !== undefined || text.startsWith('số ', at - 3)
  return { end: at + printed.length, canonical: head! + suffix, suffix, type, year: year?.slice(1) ?? null, certain, organs: [ofOrgan] }
}

/** `57-kh/tu`. */
function matchSmallOfParty(text: string, at: number): DocNumberMatch | null {
  smallOfParty.lastIndex = at
  const match = smallOfParty.exec(text)
  if (!match) return null
  const [printed, head, code, organ] = match
  const type = docTypeOfCode(code!.toUpperCase(), 'party')
  const ofOrgan = organ!.toUpperCase()
  if (!type || issuersOfCode(ofOrgan, 'party').length === 0) return null
  const suffix = `-${type.code}/${ofOrgan}`
  const certain = text.startsWith('số ', at - 3)
  return { end: at + printed.length, canonical: head! + suffix, suffix, type, year: null, certain, organs: [ofOrgan] }
}

const smallOfParty = /(\d{1,4})-([a-zđ]{2,3})\/([a-zđ]{2,8})(?![\p{L}\d/-])/uy
const small = /(\d{1,6}(?:\.\d{1,4}|-(?:19|20)\d{2})?)(\/(?:19|20)\d{2})?\/([a-zđ]{2,3})-([a-zđ]{2,10}\d{0,2})(?![\p{L}\d/-])/uy

/**
 * `130 - CP`, `5 - HĐBT`, `12 - BYT/TT`: typists up to the nineties set the dash apart before the code of who issued it too. The letters of a body
 * alone may be the next words of a heading: there its day or the end of the mention stands behind them. A blank slips in before or behind a
 * stroke too: `1 /SL`, `28/ CP`, and behind a year, `159/2022 /HSST`, what comes is the symbol.
 */
function isSignApart(text: string, end: number, sign: string, groups: readonly string[], hasYear: boolean): boolean {
  if (sign === '/' && hasYear) return true
  const [code] = groups
  if (code !== 'SL' && code !== 'SLT' && code !== 'SLt' && [code!, `B${code!}`].every((each) => issuersOfCode(each, 'state').length === 0))
    return false
  return groups.length > 1 ? docTypeOfCode(groups[1]!, 'state') !== null : behindOrganAlone.test(text.slice(end, end + 10))
}

const behindOrganAlone = /^(?:,? (?:ngày|NGÀY) ?\d|,? của \p{Lu}|[;,.)]|$)/u

interface RestOfSymbol {
  printed: string
  /** With the sign before it, without blanks. */
  symbol: string
}

/** What of the symbol stands apart behind its first groups. */
function restOfSymbol(text: string, at: number, first: string, sign: string): RestOfSymbol | null {
  if (text.charCodeAt(at) !== 32) return null
  return (
    (sign === '/' ? restBehindDash(text, at, first) : null) ?? restBehindBlank(text, at, first, sign) ?? restOfFirm(text, at, first, sign)
  )
}

/** `06/CV NET 2023 ngày …`: firms set the letters of their own name and the year apart behind the code of the type; the day tells where that ends. */
function restOfFirm(text: string, at: number, first: string, sign: string): RestOfSymbol | null {
  if (sign !== '/' || termOfAssembly.test(first) || !docTypeOfCode(first, 'state')) return null
  ofFirm.lastIndex = at
  const rest = ofFirm.exec(text)
  return rest && { printed: rest[0], symbol: rest[0] }
}

const ofFirm = /(?: [A-ZĐ][A-ZĐ&\d]{1,12}){1,3}(?: (?:19|20)\d{2})?(?=,? ngày ?\d)/uy

/** `473/TTr - NN&PTNT`, `15/BNN - TC`, `04/2007/TTLT - BTNMT - BTC`: the dash stands apart behind the code of the type or the organ, before the rest of the symbol. */
function restBehindDash(text: string, at: number, first: string): RestOfSymbol | null {
  behindDash.lastIndex = at
  const rest = behindDash.exec(text)
  if (!rest) return null
  let end = behindDash.lastIndex
  let symbol = `-${rest[1]!}`
  const isOfTrial = (caseToTry.test(first) && caseOf.test(rest[1]!)) || isOfCase(first, rest[1]!)
  if (!isOfTrial && !docTypeOfCode(first, 'state') && !isOfMinistry(first) && !isBeforeDay(text, end)) return null
  const isOfOrgan = issuersOfCode(rest[1]!).length > 0
  for (let others = 0; isOfOrgan && others < mostOrgans; others++) {
    const other = behindDash.exec(text)
    if (!other || (issuersOfCode(other[1]!).length === 0 && !isBeforeDay(text, behindDash.lastIndex))) break
    end = behindDash.lastIndex
    symbol += `-${other[1]!}`
  }
  // in a title in capitals any word looks like a code
  return !isOfOrgan && !isOfTrial && /^ \p{Lu}{2}/u.test(text.slice(end, end + 3)) ? null : { printed: text.slice(at, end), symbol }
}

/** `30/2020/NĐ CP`, `12/QĐ UBND`, `630/CV SLĐTB&XH`, `29-NQ TW`, `29-NQ / TW`: the sign before the code of a known organ was lost to a blank, or stands between two. */
function restBehindBlank(text: string, at: number, first: string, sign: string): RestOfSymbol | null {
  const system = sign === '/' ? 'state' : 'party'
  if (sign === '' || !docTypeOfCode(first, system)) return null
  behindBlank.lastIndex = at
  const rest = behindBlank.exec(text)
  if (!rest || (issuersOfCode(rest[1]!, system).length === 0 && !(system === 'state' && isOfMinistry(rest[1]!)))) return null
  return { printed: rest[0], symbol: (system === 'state' ? '-' : '/') + rest[1]! }
}

/** `2717/LĐTBXH - VP`, `486/SGDĐT - VP`: a ministry without the "B" of its code, and the department in a province (sở) that it has below it. */
function isOfMinistry(code: string): boolean {
  return [code, `B${code}`, code.replace(/^S/, 'B')].some((each) => issuersOfCode(each, 'state').length > 0)
}

/** Before the day or the issuer any letters are the rest of the number: `1383/NBI - HC ngày …`. */
function isBeforeDay(text: string, at: number): boolean {
  return dayOrIssuer.test(text.slice(at, at + 8))
}

const dayOrIssuer = /^,? (?:ngày ?\d|của \p{Lu})/u
const mostOrgans = 6
const behindDash = / [-–—] ((?:TTg|[A-ZĐ][A-ZĐ&]{1,12}\d{0,2})(?:[-.][A-ZĐ][A-ZĐ&]{0,9}){0,3})(?![\p{L}\d/-]| (?:số )?\d)/uy
/** Words in capitals may be of a heading. */
const behindBlank = /(?: | \/ )([A-ZĐ][A-ZĐ&]{1,9}g?\d{0,2})(?![\p{L}\d/-]| (?!NGÀY |CỦA |VỀ )\p{Lu}{2})/uy

/** `02/2022/QĐXXST - HNGĐ`, `QĐST - DS`, `QĐXX - LĐST`: a court's decision of a case that it tries, and what is tried. */
const caseToTry = /^QĐ(?:XX|GĐ|TT|ĐC|TĐC|CN)?(?:ST|PT|T)?$/u
const caseOf = /^(?:DS|HS|HC|LĐ|HNGĐ|HN|KDTM|KT|VDS)(?:ST|PT)?$/u

/** `25 TT/LB`, `58 NQ/HĐNN8`, `51 NQ/UBTVQH9`: joint circulars, the Council of State and the Standing Committee after it set a hyphen before the code and a stroke behind it. */
const withHyphen = /^[A-ZĐ]{2,4}\/(?:L[BTN]|HĐNN\d?|UBTVQH\d{0,2})$/u

/** `13-NQ/TƯ` of a "Tỉnh ủy" is `13-NQ/TU`, of the "Bộ Chính trị" `13-NQ/TW`: who issued it tells which code the slip is for. */
export function withCodeOf(issuer: string | null, number: string): string {
  if (issuer === null || !number.endsWith('/TƯ')) return number
  const known = issuerOfName(issuer)?.issuer
  return known?.system === 'party' && (known.code === 'TU' || known.code === 'TW') ? number.slice(0, -1) + known.code.slice(1) : number
}

const organAndField = /^[A-ZĐ]{2,6}[-/]([A-ZĐ]{1,6}\d{0,2})$/

/** Needs no repair: neither a look-alike nor a torn "&". */
const plain = /^[^& АВЕКМНОРСТХ]*$/

/** `04/2007/QH XII`, `QHXII`, `QH-XII`: up to 2008 the Assembly's term stood in Roman numerals too, often apart. Where the number then ends. */
function readTerm(text: string, end: number, groups: string[]): number {
  const assembly = assemblyAndTerm.exec(groups.join(''))
  if (!assembly) return end
  termApart.lastIndex = end
  const apart = assembly[2] === '' ? termApart.exec(text) : null
  const printed = apart?.[1] ?? assembly[2]!
  const term = romanTerms.get(printed) ?? apart?.[1]
  if (term === undefined) return end
  groups.splice(0, groups.length, `${assembly[1]!}${term}`)
  return apart ? termApart.lastIndex : end
}

const assemblyAndTerm = /^((?:UBTV)?QH)([IVX]{0,5})$/
const termApart = / ([IVX]{1,5}|1[0-9])(?![\p{L}\d/])/uy
const romanTerms = new Map('VIII IX X XI XII XIII XIV XV XVI'.split(' ').map((numeral, i) => [numeral, String(i + 8)]))

/** `79/2025/NĐCP`, `12-CTrTU`: the sign between the code of the type and that of a known organ was lost. */
function splitGlued(groups: string[], separators: string[], mayBeParty: boolean): void {
  const [symbol] = groups
  // "125/TTCP" is an organ's
  if (issuersOfCode(symbol!).length > 0) return
  for (let length = 2; length <= 4 && length < symbol!.length; length++) {
    const organ = symbol!.slice(length)
    if (mayBeParty && ofCommittee.test(organ) && docTypeOfCode(symbol!.slice(0, length), 'party')) {
      groups.splice(0, 1, symbol!.slice(0, length), organ)
      separators.push('/')
      return
    }
    if (!docTypeOfCode(symbol!.slice(0, length), 'state') || issuersOfCode(organ, 'state').length === 0) continue
    groups.splice(0, 1, symbol!.slice(0, length), organ)
    separators.push('-')
    return
  }
}

/** Codes of the Party's committees that no code of a type ends with. */
const ofCommittee = /^(?:TW|TU|HU|QU|ĐU)$/

/** `QĐ-UBND` → its groups, and the sign before each but the first. */
function splitSymbol(symbol: string): { groups: string[]; separators: string[] } {
  const groups: string[] = []
  const separators: string[] = []
  let from = 0
  for (let i = 0; i < symbol.length; i++) {
    const sign = symbol[i]!
    if (sign !== '-' && sign !== '/' && sign !== '–' && sign !== '—') continue
    // a scanner's stop before the hyphen: `TT. -BCA`
    const group = symbol.slice(from, i).trim().replace(/\.$/u, '')
    from = i + 1
    // a doubled hyphen: `TT- -BCA`
    if (group === '') continue
    groups.push(group)
    separators.push(sign)
  }
  groups.push(symbol.slice(from).trim())
  return { groups, separators }
}

/** `45/2020`, which is a number only after the name of a kind of document. */
export function readNumberAndYear(text: string, at: number): { end: number; canonical: string; year: string } | null {
  withYear.lastIndex = at
  const match = withYear.exec(text)
  return match && { end: at + match[0].length, canonical: match[0], year: match[2]! }
}

/** `TDV/01-2020`: the form that a firm gives its numbers, which is one only after the word for the kind and "số". */
export function readOwnForm(text: string, at: number): { end: number; canonical: string } | null {
  ownForm.lastIndex = at
  const match = ownForm.exec(text)
  return match && { end: at + match[0].length, canonical: match[0] }
}

/** `1316/-BYT`: the code of the type was lost before that of a known organ. */
export function readNumberWithoutType(text: string, at: number): { end: number; canonical: string; suffix: string } | null {
  lostType.lastIndex = at
  const match = lostType.exec(text)
  if (!match || issuersOfCode(match[2]!, 'state').length === 0) return null
  return { end: lostType.lastIndex, canonical: match[0], suffix: match[1]! }
}

const lostType = /\d{1,6}((?:\/(?:19|20)\d{2})?\/-([A-ZĐ]{2,12}|TTg))(?![\p{L}\d/-])/uy

/** `22-C`, `38 NV`: numbers only after the word for a decree of the head of State. */
export function readNumberOfDecree(text: string, at: number): { end: number; canonical: string } | null {
  ofDecree.lastIndex = at
  const match = ofDecree.exec(text)
  return match && { end: at + match[0].length, canonical: match[0].replace(/ ?[-–] ?/u, '-') }
}

/** `113 HĐBT`, `227 TTg`, `07 LĐTBXH`: up to 1992 the running number and the code of who issued it, set apart by a blank. */
export function readNumberOfOrgan(text: string, at: number): { end: number; canonical: string } | null {
  ofOneOrgan.lastIndex = at
  const match = ofOneOrgan.exec(text)
  if (!match || [match[2]!, `B${match[2]!}`].every((code) => issuersOfCode(code, 'state').length === 0)) return null
  return { end: at + match[0].length, canonical: `${match[1]!}-${match[2]!}` }
}

/** With its day behind it: "Quyết định 50 UBND tỉnh" names the body. */
const ofOneOrgan = /(\d{1,4}[a-z]?) (HĐBT|HĐCP|CP|TTg|[A-ZĐ]{2,8}(?=,? ngày \d))(?![\p{L}\d/&-])/uy

/** `CT-TTg` is a directive, `CT-CS` a letter of the tax department: a code that is an organ's too counts as a type before an organ only. */
function typeOf(groups: readonly string[], isParty: boolean): DocTypeRow | null {
  const [first, second] = groups
  const type = docTypeOfCode(first!, isParty ? 'party' : 'state')
  if (!type || isParty || second === undefined || issuersOfCode(first!, 'state').length === 0) return type
  return issuersOfCode(second).length > 0 ? type : null
}

/** `98/DS-PT`: what a court tries, and in which instance. */
const caseKinds = new Set('DS HS HC LĐ HNGĐ HN KDTM KT TLDS TLHS TLHC TLLĐ TLHN TLKDTM'.split(' '))
const instances = new Set(['ST', 'PT', 'GĐT', 'TT'])
/** `36/2023/TLPT-DS`, `24/2016/KN-KDTM`: since 2017 the instance stands before the kind in the numbers under which cases are taken in (thụ lý), as "KN" does of a protest (kháng nghị). */
const casesTakenIn = new Set(['TLST', 'TLPT', 'KN'])

/** `15/HSST`, `22/HSPT/2010`: up to about 2010 both in one word, and the year behind. */
const gluedCase = '(?:DS|HS|HC|LĐ|HNGĐ|HN|KDTM|KT)(?:ST|PT|GĐT|TT)'
const oldCase = new RegExp(`^\\d{1,6}[a-zA-Z]?/(?:\\d{4}/)?${gluedCase}(?:/\\d{4})?$`, 'u')
const symbolOfOldCase = new RegExp(`^${gluedCase}$`, 'u')
const yearOfOldCase = /^\/(?:19|20)\d{2}(?![\d/])/

/** A court's number says what was tried; it is no letter's. */
export function isOfCourt(number: string): boolean {
  if (oldCase.test(number)) return true
  const [, kind, instance] = /^\d{1,6}[a-zA-Z]?\/(?:\d{4}\/)?(\p{Lu}{2,6})-(\p{Lu}{2,4})$/u.exec(number) ?? []
  return kind !== undefined && isOfCase(kind, instance!)
}

function isOfCase(first: string, second: string): boolean {
  return caseKinds.has(first) ? instances.has(second) : casesTakenIn.has(first) && caseKinds.has(second)
}

function isCertain(groups: readonly string[], type: DocTypeRow | null, hasYear: boolean): boolean {
  const [first, second] = groups
  if (hasYear && termOfAssembly.test(first!)) return true
  if (second !== undefined && (type || isOfCase(first!, second))) return true
  return issuersOfCode(first!).length > 0 && (groups.length > 1 || first!.length > 2)
}
