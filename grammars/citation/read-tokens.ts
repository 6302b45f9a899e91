import type { TokenType } from 'chevrotain'
import { docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { issuerOfName, issuersOfCode } from '../vocabulary/issuers.ts'
import { createPhraseTrie, isLetter, isWordUnit } from '../vocabulary/phrase-trie.ts'
import { readDate } from './dates.ts'
import { keywords } from './keywords.ts'
import { readLawName } from './laws.ts'
import { readDocNumber, readNumberAndYear } from './numbers.ts'
import { isUpper, readOrgan, wordEnd } from './organs.ts'
import { readTitle } from './titles.ts'
import {
  Alias, And, Attached, CalendarDate, Close, Comma, DocNumber, DocType, LawName, Label, Of, Open, Organ, OtherDocument, Revised, Semicolon, Short, So,
  This, Title, To, Unit, Year, lexeme,
} from './tokens.ts' // prettier-ignore
import type { Lexeme } from './tokens.ts'
import { readLabel, readUnitWord } from './units.ts'
import type { UnitWord } from './units.ts'
import { countedWords, stopWords } from './words.ts'

/** What a type word carries: its row, and whether "các" before it makes what follows one list. */
export interface DocTypePayload {
  type: DocTypeRow | null
  plural: boolean
}

export interface UnitPayload {
  unit: UnitWord
  plural: boolean
}

export interface NumberPayload {
  canonical: string
  suffix: string
  type: DocTypeRow | null
  year: string | null
}

const maxTokens = 4000

/** Other documents with units of their own, which are no citations without a number. */
const otherDocuments = createPhraseTrie(
  'Hiệp định; Công ước; Nghị định thư; Điều lệ; Nội quy; Thỏa thuận; Hợp đồng; Điều ước; Luật; Quy chuẩn; Tiêu chuẩn; Biểu; Danh mục; Văn bản; văn bản; Nghị định; Hệ thống; Mục lục; Quy ước; Hương ước; Cương lĩnh; Văn kiện; Báo cáo chính trị; BLHS; BLDS; BLTTHS; BLTTDS'
    .split('; ')
    .map((name) => [name, true] as const),
)

/**
 * The tokens of one island: from `at` on, as long as every word belongs to a mention. Names, titles and labels are read where the
 * token before them allows them, so that a word of ordinary prose ends the island.
 */
export function readTokens(text: string, at: number): { tokens: Lexeme[]; end: number } {
  const reader = new TokenReader(text, at)
  reader.run()
  return { tokens: reader.tokens, end: reader.at }
}

class TokenReader {
  readonly tokens: Lexeme[] = []
  at: number
  private readonly text: string
  /** Labels of which unit a list may go on with. */
  private unit: UnitWord | null = null
  /** A list of numbers of documents may go on. */
  private inNumbers = false
  /** The symbol of the last number. */
  private suffix: string | null = null
  /** A document has begun, so that an organ or a title may follow. */
  private inDocument = false

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  run(): void {
    while (this.tokens.length < maxTokens) {
      const blank = this.text.charCodeAt(this.at) === 32 ? 1 : 0
      const before = this.at
      this.at += blank
      if (!this.next()) {
        this.at = before
        return
      }
    }
  }

  private push<P>(type: TokenType, end: number, payload: P): true {
    this.tokens.push(lexeme(type, this.at, end, payload))
    this.at = end
    return true
  }

  private last(back = 1): TokenType | undefined {
    return this.tokens[this.tokens.length - back]?.tokenType
  }

  private next(): boolean {
    const code = this.text.charCodeAt(this.at)
    if (code >= 48 && code <= 57) return this.readDigits()
    if (isLetter(code)) return this.readWord()
    return this.readSign(code)
  }

  private readSign(code: number): boolean {
    const end = this.at + 1
    switch (code) {
      case 44:
        return this.push(Comma, end, null)
      case 59:
        return this.push(Semicolon, end, null)
      case 45:
      case 0x2013:
        return (this.last() === Label || this.last() === Short) && this.push(To, end, null)
      case 40:
        return this.readBracket()
      case 41:
        return this.last() !== Open && this.push(Close, end, null)
      case 0x201c:
      case 34:
        return this.readTitle()
      default:
        return false
    }
  }

  private readBracket(): boolean {
    revised.lastIndex = this.at
    const match = revised.exec(this.text)
    if (match && this.inDocument) return this.push(Revised, this.at + match[0].length, null)
    return this.readAlias() || this.push(Open, this.at + 1, null)
  }

  private readAlias(): boolean {
    if (!this.inDocument) return false
    alias.lastIndex = this.at
    const match = alias.exec(this.text)
    return match !== null && this.push(Alias, this.at + match[0].length, match[1]!.replace(/^["“‘]|["”’]$/g, '').trim())
  }

  private readDigits(): boolean {
    const { text, at } = this
    const last = this.last()
    if (this.unit && (last === Unit || last === Comma || last === And || last === To)) {
      const label = readLabel(text, at, this.unit, last !== Unit)
      if (label) return this.push(Label, label.end, label.label)
      if (last === Unit) return false
    }
    const date = readDate(text, at)
    if (date) return this.push(CalendarDate, date.end, date.value)
    const expected =
      last === DocType ||
      last === So ||
      (last === LawName && this.inDocument) ||
      (this.inNumbers && (last === Comma || last === And || last === Semicolon || last === To))
    const number = readDocNumber(text, at)
    if (number && (number.certain || expected)) return this.pushNumber(number.end, number)
    if (!expected) return false
    const ofYear = readNumberAndYear(text, at)
    if (ofYear)
      return this.pushNumber(ofYear.end, { canonical: ofYear.canonical, suffix: `/${ofYear.year}`, type: null, year: ofYear.year })
    const end = endOfShortNumber(text, at, last === So ? 'after số' : last === DocType ? 'after type' : 'listed')
    return end !== null && this.pushNumber(end, null)
  }

  private pushNumber(end: number, number: NumberPayload | null): true {
    this.unit = null
    this.inNumbers = this.inDocument = true
    this.suffix = number?.suffix ?? null
    if (number)
      return this.push(DocNumber, end, {
        canonical: number.canonical,
        suffix: number.suffix,
        type: number.type,
        year: number.year,
      } satisfies NumberPayload)
    return this.push(Short, end, this.text.slice(this.at, end))
  }

  private readWord(): boolean {
    const { text, at } = this
    const last = this.last()
    if (this.unit && (last === Unit || last === Comma || last === And || last === To)) {
      const label = readLabel(text, at, this.unit, last !== Unit)
      if (label) return this.push(Label, label.end, label.label)
    }
    if (last === Of || (this.inDocument && (last === CalendarDate || last === DocNumber))) {
      const organ = readOrgan(text, at)
      if (organ && (last === Of || organ.end - at > 6) && this.mayIssue(organ.name)) return this.pushOrgan(organ.end, organ.name)
    }
    const unit = readUnitWord(text, at)
    if (unit) return this.readUnit(unit.unit, unit.end)
    const law = readLawName(text, at)
    if (law) {
      this.unit = null
      this.inDocument = true
      return this.push(LawName, law.end, law)
    }
    if (this.readDocType()) return true
    const date = readDate(text, at)
    if (date) return this.push(CalendarDate, date.end, date.value)
    if (this.readTitle()) return true
    return this.readKeyword()
  }

  /** "Chương trình hành động thực hiện Nghị quyết số 02-NQ/TW của Thành ủy": a symbol of the Centre is no Thành ủy's. */
  private mayIssue(name: string): boolean {
    const known = this.suffix === null ? null : issuerOfName(name)
    if (!known || known.issuer.system !== 'party') return true
    const code = this.suffix!.split('/').at(-1)!
    const possible = issuersOfCode(code, 'party')
    return possible.length === 0 || possible.some((row) => row.code === known.issuer.code) || known.issuer.code.endsWith(code)
  }

  private pushOrgan(end: number, name: string): true {
    const issued =
      this.last() === Of && this.text.startsWith('do ', this.tokens.at(-1)!.startOffset) && this.text.startsWith(' ban hành', end)
    return this.push(Organ, issued ? end + 9 : end, name)
  }

  private readKeyword(): boolean {
    const { text, at } = this
    const keyword = keywords.match(text, at)
    if (!keyword || this.tokens.length === 0) return this.tokens.length === 0 && keyword?.value === 'số' && this.readSo(keyword.end)
    if (keyword.value === 'skip') {
      this.at = keyword.end
      return true
    }
    if (keyword.value === 'số') return this.readSo(keyword.end)
    if (keyword.value === 'năm') {
      year.lastIndex = keyword.end
      const match = year.exec(text)
      return match !== null && this.inDocument && this.push(Year, keyword.end + match[0].length, match[1]!)
    }
    if (keyword.value === Of && this.last() === Of) {
      this.at = keyword.end
      return true
    }
    return this.push(keyword.value, keyword.end, null)
  }

  private readSo(end: number): boolean {
    if (this.at === 0 && this.text.startsWith('S')) return false
    digitAfter.lastIndex = end
    return digitAfter.test(this.text) && this.push(So, digitAfter.lastIndex - 1, null)
  }

  private readTitle(): boolean {
    const before = this.last() === Comma ? this.last(2) : this.last()
    if (!this.inDocument || !before || !beforeTitle.has(before)) return false
    const title = readTitle(this.text, this.at)
    return title !== null && this.push(Title, title.end, title.title)
  }

  private readUnit(unit: UnitWord, end: number): boolean {
    const { text, at } = this
    const capital = isUpper(text.charCodeAt(at))
    const plural = /(?:các|Các|CÁC) $/.test(text.slice(Math.max(0, at - 4), at))
    let next = end
    if (unit.name === 'appendix' && /^ (?:số|SỐ|Số) \d/.test(text.slice(end, end + 6))) next += 3
    if (text.charCodeAt(next) !== 32) return false
    if (/^ (?:từ|số) /.test(text.slice(next, next + 4))) next += 3
    const label = readLabel(text, next + 1, unit)
    const isThis = /^ này(?![a-zà-ỹ])/i.test(text.slice(end, end + 5))
    if (!label && !isThis && !(unit.name === 'appendix' && attached.test(text.slice(end, end + 24)))) return false
    if (label && !capital && (unit.name === 'article' || unit.name === 'part') && !/^[\dIVX]|^thứ/.test(label.label)) return false
    if (label && unit.weak?.test(text.slice(next + 1, label.end)) && !this.isFollowedByUnit(label.end) && !this.unit) return false
    if (isThis && !capital && unit.name === 'article') return false
    this.unit = unit
    this.inNumbers = this.inDocument = false
    this.push(Unit, label ? next : end, { unit, plural } satisfies UnitPayload)
    return true
  }

  private isFollowedByUnit(at: number): boolean {
    const text = this.text
    const gap = /^(?:, | và | hoặc | và các | của |; | )/.exec(text.slice(at, at + 10))
    return gap !== null && (readUnitWord(text, at + gap[0].length) !== null || docTypeOfName(text, at + gap[0].length) !== null)
  }

  private readDocType(): boolean {
    const { text, at } = this
    const match = docTypeOfName(text, at)
    const capital = isUpper(text.charCodeAt(at))
    if (!match) return this.readAbbreviation() || this.readAnyDocument() || this.readOther()
    const { type, end } = match
    const follows = readFollower(text, end)
    const plural = /(?:các|Các|CÁC|những|hai|ba) $/.test(text.slice(Math.max(0, at - 6), at))
    const accepted = this.accepts(type, end, follows, capital)
    if (accepted === null) return this.readOther()
    this.unit = null
    this.inNumbers = false
    this.inDocument = true
    return this.push(DocType, accepted, { type, plural } satisfies DocTypePayload)
  }

  /** Where the type word ends with what modifies it, if what follows makes a mention of it; else null. */
  private accepts(type: DocTypeRow, end: number, follows: Follower, capital: boolean): number | null {
    const { text } = this
    const next = end + 1
    switch (follows) {
      case 'này':
        return capital || normative.has(type.code) ? end : null
      case 'số': {
        const number = readDocNumber(text, skipSo(text, next))
        if (number) return end
        return capital || type.code === 'CV'
          ? type.common && !type.named && readNumberAndYear(text, skipSo(text, next)) === null
            ? null
            : end
          : null
      }
      case 'digit': {
        const number = readDocNumber(text, next)
        if (number && (capital || number.certain)) return end
        if (!capital) return null
        if (readNumberAndYear(text, next)) return end
        if (endOfShortNumber(text, next, 'after type') === null) return null
        return !type.common || text.charCodeAt(next) === 48 ? end : null
      }
      default:
        return this.acceptsModified(type, end, capital) ?? (capital && this.acceptsUnnumbered(type, end) ? end : null)
    }
  }

  /** "Báo cáo thẩm định số 358/BC-STP": words between the type and a number whose code is that type's. */
  private acceptsModified(type: DocTypeRow, end: number, capital: boolean): number | null {
    modifier.lastIndex = end
    const match = modifier.exec(this.text)
    if (!match) return null
    const number = readDocNumber(this.text, modifier.lastIndex)
    if (namesDocument(match[1]!)) return null
    if (!number || (number.type !== type && number.type?.code !== type.code && !(type.code === 'CV' && number.certain))) return null
    return capital || number.certain ? end + match[1]!.length : null
  }

  /** Types without a number that a date settles: "Nghị quyết ngày …", "Kết luận “…” (ngày …)", "Biên bản ghi nhớ giữa …, ngày …". */
  private acceptsUnnumbered(type: DocTypeRow, end: number): boolean {
    const { text } = this
    if (type.common && type.code !== 'BGN') return this.isInChain() && attachedNext.test(text.slice(end, end + 22))
    if (text.charCodeAt(end) !== 32) return false
    if (readDate(text, end + 1)?.value) return true
    if (attachedNext.test(text.slice(end, end + 22)) && this.isInChain()) return true
    if (text.startsWith('của ', end + 1)) {
      const organ = readOrgan(text, end + 5)
      return (
        organ !== null &&
        /^,? $/.test(text.slice(organ.end, organ.end + 2).slice(0, text.charAt(organ.end) === ',' ? 2 : 1)) &&
        readDate(text, organ.end + (text.charAt(organ.end) === ',' ? 2 : 1)) !== null
      )
    }
    return dateAfterTitle(text, end + 1)
  }

  private isInChain(): boolean {
    const last = this.last()
    return last === Label || last === Of || last === This
  }

  /** "NĐ 30/2020/NĐ-CP", "QĐ số 12/QĐ-UBND": the code for the word. */
  private readAbbreviation(): boolean {
    const { text, at } = this
    const end = wordEnd(text, at)
    if (end - at > 4 || end === at || !isUpper(text.charCodeAt(at))) return false
    abbreviationNumber.lastIndex = end
    if (!abbreviationNumber.test(text)) return false
    const type = docTypeOfCode(text.slice(at, end))
    const number = type && readDocNumber(text, abbreviationNumber.lastIndex - 1)
    if (!number || (number.type && number.type.code !== type.code)) return false
    this.unit = null
    this.inDocument = true
    return this.push(DocType, end, { type: number.type ?? type, plural: false } satisfies DocTypePayload)
  }

  /** "Văn bản số 7818/BTC-KTĐP": the number tells what it is. */
  private readAnyDocument(): boolean {
    anyDocument.lastIndex = this.at
    const match = anyDocument.exec(this.text)
    if (!match || !readDocNumber(this.text, anyDocument.lastIndex - 1)) return false
    this.unit = null
    this.inDocument = true
    return this.push(DocType, this.at + match[1]!.length, { type: null, plural: false } satisfies DocTypePayload)
  }

  /** A document without a number after a chain of units: the units are not this text's. */
  private readOther(): boolean {
    const last = this.last()
    if (last !== Label && last !== Of && last !== Comma) return false
    const match = docTypeOfName(this.text, this.at) ?? otherDocuments.match(this.text, this.at)
    if (!match || (last === Comma && !isUpper(this.text.charCodeAt(this.at)))) return false
    this.unit = null
    return this.push(OtherDocument, match.end, null)
  }
}

const beforeTitle = new Set<TokenType>([DocNumber, Short, CalendarDate, Year, Organ, DocType, Close])

type Follower = 'này' | 'số' | 'digit' | 'other'

function readFollower(text: string, end: number): Follower {
  if (text.charCodeAt(end) !== 32) return 'other'
  const code = text.charCodeAt(end + 1)
  if (code >= 48 && code <= 57) return 'digit'
  if (/^(?:này|NÀY)(?![a-zà-ỹ])/.test(text.slice(end + 1, end + 5))) return 'này'
  return skipSo(text, end + 1) > end + 1 ? 'số' : 'other'
}

const normative = new Set(['NĐ', 'TT', 'NQ', 'Luật', 'QĐ', 'TTLT', 'BL', 'PL', 'QC', 'CT'])
const revised = /\((?:sửa đổi|mới|sửa đổi, bổ sung|sửa đổi năm \d{4}|SỬA ĐỔI|MỚI)\)/y
const alias =
  /\(? ?(?:sau đây|dưới đây|gọi tắt|viết tắt)(?: xin| được)?(?: gọi| viết)?(?: tắt)?(?: chung)?(?: là)?:? ?((?:["“‘][^"”’()]{2,80}["”’])|[^()"“”.;,]{2,80})\)?/y
const year = / ?((?:19|20)\d{2})(?![\d/-])/y
const digitAfter = /[ :]{0,3}\d/y
const attached = /^ (?:ban hành |được ban hành |gửi )?(?:kèm|tại)|^ đính kèm|^ (?:của|tại) [A-ZĐ]/
const attachedNext = /^ (?:được )?(?:ban hành )?kèm/
const modifier = /((?: [a-zà-ỹđA-ZĐ][a-zà-ỹđ]{0,6}){1,9}) (?:số|SỐ|Số):? ?(?=\d)/y
const abbreviationNumber = / (?:số:? ?)?\d/y
const anyDocument = /((?:[Vv]ăn|VĂN) (?:bản|BẢN)(?: [a-zà-ỹđ]{1,7}){0,4}) (?:số:?|SỐ:?) ?\d/y
const so = /(?:số|SỐ|Số)[ :]{0,3}(?=\d)/y

function namesDocument(words: string): boolean {
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) if (docTypeOfName(words, at + 1)) return true
  return false
}

function skipSo(text: string, at: number): number {
  so.lastIndex = at
  return so.test(text) ? so.lastIndex : at
}

const short = /\d{1,4}(?:\.\d{1,2})?[a-zđ]?(?![A-Za-zÀ-ỹ\d/%]|[.,-]\d)/y
const sentenceGoesOn = /^ (?:của|ngày|về|khóa|khoá|và|hoặc|được|có|là|theo|tại|đã|do|cũng|phải|quy|nêu|với|trong|cho|\()/

/** "Nghị quyết 60": a short number, unless it counts something ("Kế hoạch 5 năm") or is a year. */
function endOfShortNumber(text: string, at: number, place: 'after số' | 'after type' | 'listed'): number | null {
  short.lastIndex = at
  const match = short.exec(text)
  if (!match) return null
  const end = at + match[0].length
  if (place !== 'after số' && /^(?:19|20)\d\d$/.test(match[0])) return null
  if (text.charCodeAt(end) !== 32 || !isWordUnit(text.charCodeAt(end + 1))) return end
  if (sentenceGoesOn.test(text.slice(end, end + 7))) return end
  if (countedWords.match(text, end + 1)) return null
  if (place === 'after số' || match[0].length > 1 || isUpper(text.charCodeAt(end + 1))) return end
  return stopWords.match(text, end + 1) ? end : null
}

/** Does a title follow, and after it ", ngày …" or "(ngày …)"? Within one clause only. */
function dateAfterTitle(text: string, at: number): boolean {
  if (!/^(?:giữa |về |["“])/.test(text.slice(at, at + 5))) return false
  const window = text.slice(at, at + 300)
  const found = window.search(/[,(] ?ngày |[.;:] /)
  return (
    found > 0 &&
    window.charAt(found) !== '.' &&
    window.charAt(found) !== ';' &&
    window.charAt(found) !== ':' &&
    readDate(text, at + window.indexOf('ngày', found))?.value != null
  )
}
