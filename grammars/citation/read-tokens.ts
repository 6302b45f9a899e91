import type { TokenType } from 'chevrotain'
import { decree, docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { issuersOfCode } from '../vocabulary/issuers.ts'
import type { IssuerRow } from '../vocabulary/issuers.ts'
import { isLetter } from '../vocabulary/phrase-trie.ts'
import { readDate, readDayOfNoYear } from './dates.ts'
import {
  endOfOtherDocument,
  isBehindForm,
  readAnyDocument,
  readCodeOfUnit,
  readDocTypeWord,
  readOwnKind,
  readTypeCode,
} from './doc-type-words.ts'
import type { DocTypeWord } from './doc-type-words.ts'
import { withBlanks } from './glued-names.ts'
import { readLawName } from './laws.ts'
import { readWordKind } from './lexicon.ts'
import { readDocNumber, readNumberAndYear, readNumberOfDecree, readNumberOfOrgan, readNumberWithoutType, readOwnForm } from './numbers.ts'
import { isUpper, readOrgan, readSmallOrgan, readUnknownOrgan } from './organs.ts'
import type { OrganMatch } from './organs.ts'
import { endOfShortNumber } from './short-numbers.ts'
import { endOfOwnStandard, readStandard } from './standards.ts'
import { readTitle } from './titles.ts'
import type { TitleMatch } from './titles.ts'
import { Alias, And, Attached, CalendarDate, Close, Comma, DocNumber, DocType, LawName, Label, Of, Open } from './tokens.ts'
import { Organ, OtherDocument, Revised, Semicolon, Short, So, This, Title, To, Unit, Year, lexeme } from './tokens.ts'
import type { Lexeme } from './tokens.ts'
import { isBareAppendix, isSecondHalf, readLabel, readUnitWord } from './units.ts'
import type { UnitWord } from './units.ts'

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
const mostItems = 8
const beforeTitle = new Set<TokenType>([DocNumber, Short, CalendarDate, Year, Organ, DocType, Close])

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
  private last: TokenType | undefined
  /** Labels of which unit a list may go on with. */
  private unit: UnitWord | null = null
  /** A list of numbers of documents may go on. */
  private inNumbers = false
  /** The symbol of the last number. */
  private suffix: string | null = null
  /** A document has begun, so that an organ or a title may follow. */
  private inDocument = false
  /** A bracket has been opened between two units of one chain. */
  private isInBrackets = false
  /** The document that has begun is a law by its name. */
  private inLaw = false
  /** The document is of several bodies. */
  private isJoint = false

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  run(): void {
    while (this.tokens.length < maxTokens) {
      const before = this.at
      if (this.last === Label) this.skipHeading()
      if (this.text.charCodeAt(this.at) === 32) this.at++
      if (this.next()) continue
      this.at = before
      return
    }
  }

  private next(): boolean {
    const code = this.text.charCodeAt(this.at)
    if (code >= 48 && code <= 57) return this.readDigits()
    if (isLetter(code)) return this.readWord()
    return this.tokens.length > 0 && this.readSign(code)
  }

  private push<P>(type: TokenType, end: number, payload: P): true {
    this.tokens.push(lexeme(type, this.at, end, payload))
    this.at = end
    this.last = type
    return true
  }

  private skip(end: number): true {
    this.at = end
    return true
  }

  /** "Điều 5. Thủ tục tiếp nhận, Chương II Quản lý đoàn của Quyết định số …": units cited with their titles, before the document that they are of. */
  private skipHeading(): void {
    if (this.unit?.name !== 'article' && this.unit?.name !== 'section' && this.unit?.name !== 'chapter') return
    heading.lastIndex = this.at
    const match = heading.exec(this.text)
    const from = this.at + (match?.[1]!.length ?? 0)
    if (match && !docTypeOfName(this.text, from) && !readUnitWord(this.text, from)) this.at = heading.lastIndex
  }

  private lastButOne(): TokenType | undefined {
    return this.tokens[this.tokens.length - 2]?.tokenType
  }

  private readSign(code: number): boolean {
    const end = this.at + 1
    switch (code) {
      case 44:
        return this.skipSession() || this.skipTermOfNumber() || this.push(Comma, end, null)
      case 58:
        return this.readTitleBehindColon(end)
      case 59:
        return this.push(Semicolon, end, null)
      case 45:
      case 0x2013:
        if (this.isBeforeLarger(end)) return this.skip(end)
        if (this.skipTitle()) return true
        return (this.last === Label || this.last === Short) && this.push(To, end, null)
      case 40:
        return this.readBracket()
      case 41:
        return this.last !== Open && (this.closeSmaller(end) || this.push(Close, end, null))
      case 0x201c:
      case 34:
        return this.readTitle()
      default:
        return false
    }
  }

  /** "khoản 2 - Điều 15": the dash stands before the unit that it is in. */
  private isBeforeLarger(end: number): boolean {
    if (this.last !== Label || this.unit === null || this.text.charCodeAt(end) !== 32) return false
    const larger = readUnitWord(this.text, end + 1)
    return larger !== null && larger.unit.rank > this.unit.rank
  }

  /** "Mục 14 Phần I (Phần Hành chính) của Bảng kê chi phí ban hành kèm theo Quyết định …": what came with the document may be of any kind. */
  private skipAttachment(): boolean {
    if (this.last !== Label) return false
    const end = endOfAttachment(this.text, this.at)
    if (end === null) return false
    this.isInBrackets = this.text.charCodeAt(end - 1) === 40
    return this.skip(end)
  }

  /** "Mẫu số 01 quy định tại Phụ lục ban hành kèm theo …": where the form is, before the appendix that holds it. */
  private skipToAppendix(): boolean {
    if (this.last !== Label || this.unit?.numbered !== true) return false
    toAppendix.lastIndex = this.at
    return toAppendix.test(this.text) && this.skip(toAppendix.lastIndex)
  }

  /** "điểm a (đối với bệnh viện tuyến trung ương) hoặc điểm b khoản 3": to whom the unit applies, before the next of the list. */
  private skipScope(): boolean {
    if (this.last !== Label) return false
    scope.lastIndex = this.at
    const match = scope.exec(this.text)
    return match !== null && readUnitWord(this.text, scope.lastIndex) !== null && this.skip(this.at + match[1]!.length)
  }

  /** "Điều 7 - Ứng xử của học sinh, Chương II", "Điều 5 (Quyền của học sinh) Luật Giáo dục": the unit's title stands before what it is in. */
  private skipTitle(): boolean {
    const { text, last, unit } = this
    if (last !== Label || unit === null) return false
    titleOfUnit.lastIndex = this.at
    const title = titleOfUnit.exec(text)
    if (!title) return false
    const next = titleOfUnit.lastIndex
    if (title[0].endsWith(') ') && endOfAttachment(text, next) !== null) return this.skip(next)
    const larger = readUnitWord(text, next)
    const isInside = larger
      ? larger.unit.rank > unit.rank && readLabel(text, larger.end + 1, larger.unit) !== null
      : title[0].endsWith(') ') && isUpper(text.charCodeAt(next)) && readWordKind(text, next)?.value.kind === 'type'
    return isInside && this.skip(this.at + title[1]!.length)
  }

  /** "mục I (điểm 2)": the smaller unit stands in brackets behind the one that it is in. */
  private openSmaller(): boolean {
    const { text, at, unit } = this
    if (this.last !== Label || unit === null) return false
    const word = readUnitWord(text, at + 1)
    const label = word && word.unit.rank < unit.rank ? readLabel(text, word.end + 1, word.unit) : null
    if (!label || text.charCodeAt(label.end) !== 41) return false
    this.isInBrackets = true
    return this.skip(at + 1)
  }

  private closeSmaller(end: number): boolean {
    if (!this.isInBrackets) return false
    this.isInBrackets = false
    // "Quy chế … (ban hành kèm theo Quyết định số …)": the document of the units before the bracket
    if (this.inDocument) return this.push(Revised, end, null)
    if (this.last !== Label) return false
    const next = this.text.charCodeAt(end)
    return next !== 44 && next !== 59 && this.skip(end)
  }

  private readBracket(): boolean {
    if (!this.inDocument) return this.skipTitle() || this.skipScope() || this.openSmaller() || this.push(Open, this.at + 1, null)
    revised.lastIndex = this.at
    const match = revised.exec(this.text)
    if (match) return this.push(Revised, this.at + match[0].length, null)
    if (this.readShortName() || this.readBesideNumber()) return true
    return this.readAlias() || this.push(Open, this.at + 1, null)
  }

  /** "của Bộ Giáo dục và Đào tạo (GDĐT) quy định …", "(UBND tỉnh)": how the text is going to call the issuer stands beside its name; what follows goes on as behind it. */
  private readShortName(): boolean {
    if (this.last !== Organ) return false
    shortName.lastIndex = this.at
    const match = shortName.exec(this.text)
    if (!match || docTypeOfCode(match[1]!) !== null) return false
    this.push(Revised, shortName.lastIndex, null)
    this.last = Organ
    return true
  }

  /**
   * "Nghị quyết số 04-NQ/TW (khóa XII), ngày …", "Quyết định số … (đã được sửa đổi bởi Quyết định số …) ngày …": the term of the body, or what
   * became of the document, stands between its number and its date; what follows goes on as behind the number.
   */
  private readBesideNumber(): boolean {
    if (this.last !== DocNumber) return false
    besideNumber.lastIndex = this.at
    if (!besideNumber.test(this.text)) return false
    this.push(Revised, besideNumber.lastIndex, null)
    this.last = DocNumber
    return true
  }

  /** "29-NQ/TW khóa XI ngày …", "… khoá XII, kỳ họp thứ 15 ngày …", "số 29, khóa XI của …": the same without brackets. */
  private skipTermOfNumber(): boolean {
    const code = this.text.charCodeAt(this.at)
    if ((this.last !== DocNumber && this.last !== Short) || (code !== 107 && code !== 44)) return false
    termOfNumber.lastIndex = this.at
    return termOfNumber.test(this.text) && this.skip(termOfNumber.lastIndex)
  }

  /** "mục V, phần thứ hai trong Thông tư số …", "khoản 2 Điều 3 nêu tại Nghị định số …": for "của". */
  private skipWhere(): boolean {
    const { text, at } = this
    const code = text.charCodeAt(at)
    if (this.last !== Label || (code !== 116 && code !== 110 && code !== 0x1edf)) return false
    where.lastIndex = at
    if (!where.test(text)) return false
    const kind = docTypeOfName(text, where.lastIndex)
    if (kind === null || !(kind.type.named || /^ (?:số |này|\d)/.test(text.slice(kind.end, kind.end + 5)))) return false
    return this.skip(where.lastIndex)
  }

  private readAlias(): boolean {
    alias.lastIndex = this.at
    const match = alias.exec(this.text)
    return match !== null && this.push(Alias, this.at + match[0].length, match[1]!.replace(/^["“‘]|["”’]$/g, '').trim())
  }

  private inLabels(): boolean {
    return this.unit !== null && (this.last === Unit || this.last === Comma || this.last === And || this.last === To)
  }

  private readDigits(): boolean {
    const { text, at, last } = this
    if (this.inLabels()) {
      const label = readLabel(text, at, this.unit!, last !== Unit)
      if (label) return this.push(Label, label.end, label.label)
      if (last === Unit) return false
    }
    const date = readDate(text, at)
    if (date) return this.push(CalendarDate, date.end, date.value)
    const isListed = this.inNumbers && (last === Comma || last === And || last === Semicolon || last === To)
    const isExpected = last === DocType || (last === So && this.inDocument) || (last === LawName && this.inDocument) || isListed
    const number = this.isCodeOfForm() ? null : readDocNumber(text, at)
    // a judgment, a contract: "số 159/2022/HSST" is a document's number whatever its kind
    if (number && (number.certain || isExpected || (last === So && number.year !== null))) return this.pushNumber(number.end, number)
    const lostType = isExpected || last === So ? readNumberWithoutType(text, at) : null
    if (lostType) return this.pushNumber(lostType.end, { canonical: lostType.canonical, suffix: lostType.suffix, type: null, year: null })
    if (!isExpected) return false
    const ofDecree = this.isOfDecree() ? readNumberOfDecree(text, at) : null
    if (ofDecree) return this.pushNumber(ofDecree.end, { canonical: ofDecree.canonical, suffix: '', type: null, year: null })
    const ofOrgan = last === DocType || last === So ? readNumberOfOrgan(text, at) : null
    if (ofOrgan) return this.pushNumber(ofOrgan.end, { canonical: ofOrgan.canonical, suffix: '', type: null, year: null })
    const ofYear = readNumberAndYear(text, at)
    if (ofYear)
      return this.pushNumber(ofYear.end, { canonical: ofYear.canonical, suffix: `/${ofYear.year}`, type: null, year: ofYear.year })
    const end = endOfShortNumber(text, at, last === So ? 'after số' : last === DocType ? 'after type' : 'listed')
    return end !== null && this.pushNumber(end, null)
  }

  private isOfDecree(): boolean {
    return isDecree(this.tokens.at(this.last === So ? -2 : -1))
  }

  /** "Mẫu số 01/TB-SSĐT", "Mẫu: TB 02/AC": the code of a form looks like a number of the document that is to be made of it. */
  private isCodeOfForm(): boolean {
    const first = this.tokens[0]?.startOffset ?? this.at
    return this.tokens.length < 2 && this.last !== DocType && isBehindForm(this.text, first)
  }

  private pushNumber(end: number, number: NumberPayload | null): true {
    this.unit = null
    this.inNumbers = this.inDocument = true
    this.suffix = number?.suffix ?? null
    this.isJoint ||= number !== null && isJointSymbol(number.suffix)
    if (!number) return this.push(Short, end, this.text.slice(this.at, end))
    const { canonical, suffix, type, year } = number
    return this.push<NumberPayload>(DocNumber, end, { canonical, suffix, type, year })
  }

  private readWord(): boolean {
    const { text, at, last } = this
    if (this.inLabels()) {
      const label = readLabel(text, at, this.unit!, last !== Unit)
      if (label) return this.push(Label, label.end, label.label)
    }
    if (
      this.readIssuer() ||
      this.readParties() ||
      this.readPassed() ||
      this.skipAttachment() ||
      this.skipToAppendix() ||
      this.skipSession()
    )
      return true
    const word = readWordKind(text, at)
    if (!word)
      return (
        this.skipTermOfNumber() ||
        this.skipWhere() ||
        this.readGluedSo() ||
        this.readOwnForm() ||
        this.readIssue() ||
        this.readLevel() ||
        this.readTitle() ||
        this.readOther()
      )
    const { value, end } = word
    switch (value.kind) {
      case 'unit':
        // "điều chỉnh", "điều động" begin as an article does
        return this.readUnit(value.unit, end) || this.readTitle()
      case 'type':
        return (
          (value.named && this.readLaw()) ||
          this.pushDocument(readDocTypeWord(text, at, this.isInChain())) ||
          this.readTitle() ||
          this.readOther()
        )
      case 'code':
        return this.pushDocument(readTypeCode(text, at) ?? (this.isBehindUnit() ? readCodeOfUnit(text, at) : null)) || this.readOther()
      case 'document':
        return this.pushDocument(readAnyDocument(text, at)) || this.readOther()
      case 'untabled':
        return this.pushDocument(readOwnKind(text, at)) || this.readTitle() || this.readOther()
      case 'standard':
        return this.readStandard() || this.readTitle() || this.readOther()
      case 'date': {
        const date = readDate(text, at) ?? (last === DocNumber || last === Organ ? readDayOfNoYear(text, at) : null)
        return date !== null && !this.isOfNextClause(date.end) && this.push(CalendarDate, date.end, date.value)
      }
      case 'số':
        return this.readSo(end)
      case 'năm':
        return this.readYear(end)
      case 'skip':
        // "Luật Hải quan năm 2014 từ ngày 01/01/2015": from when on something holds
        return this.tokens.length > 0 && !this.text.startsWith('từ ngày', this.at) && this.skip(end)
      case 'sign':
        return (
          this.tokens.length > 0 &&
          (this.readTitle() || (value.token === Of && last === Of ? this.skip(end) : this.push(value.token, end, null)))
        )
    }
  }

  private readIssuer(): boolean {
    const { text, at, last } = this
    if (last !== Of && !(this.inDocument && (last === CalendarDate || last === DocNumber))) return false
    const organ =
      this.readMinistriesOfColon() ?? this.readSmallMinistries() ?? readOrgan(text, this.startOfOrgan()) ?? this.readOtherOrgan()
    if (!organ || (last !== Of && !organ.issuer) || !this.mayIssue(organ.issuer)) return false
    if (text.startsWith('liên ', at)) {
      organ.name = text.slice(at, text.startsWith('tịch ', at + 5) ? at + 10 : at + 5) + organ.name
      this.readMinistries(organ)
    }
    const isAgent = last === Of && text.startsWith('do ', this.tokens.at(-1)!.startOffset)
    if (this.isJoint) this.readOthers(organ)
    else this.readParents(organ)
    // "của Chính phủ Chính phủ quy định": the name at the end of one cell and the beginning of the next
    const printed = ` ${text.slice(at, organ.end)}`
    if (text.startsWith(`${printed} `, organ.end)) organ.end += printed.length
    const issued = isAgent && text.startsWith(' ban hành', organ.end)
    if ((isAgent && !issued && !drawnUp.test(text.slice(organ.end, organ.end + 9))) || anyOfLevel.test(organ.name)) return false
    organ.name = withBlanks(organ.name)
    this.readTerm(organ)
    return this.push(Organ, issued ? organ.end + 9 : organ.end, organ.name)
  }

  private readOtherOrgan(): OrganMatch | null {
    const { text, at } = this
    // "của ủy ban Thường vụ Quốc hội": typists wrote the first word small
    if (this.inLaw && this.last === Of && smallStanding.test(text.slice(at, at + longestStanding))) {
      const organ = readOrgan(`Ủ${text.slice(at + 1, at + longestStanding)}`, 0)
      return organ && { ...organ, end: at + organ.end, name: text.charAt(at) + organ.name.slice(1) }
    }
    if (this.last !== Of || this.inNumbers === false) return null
    return (isUpper(text.charCodeAt(at)) ? readUnknownOrgan(text, at) : readSmallOrgan(text, at)) ?? this.readOrganCode()
  }

  /** Behind the word for several ministries, and behind "Hội nghị lần thứ tám" of the body that sat. */
  private startOfOrgan(): number {
    const { text, at } = this
    if (this.isJoint && text.startsWith('liên ', at)) return at + (text.startsWith('tịch ', at + 5) ? 10 : 5)
    meeting.lastIndex = at
    return meeting.test(text) ? meeting.lastIndex : at
  }

  /** "Luật Đất đai được Quốc hội … thông qua ngày …", "Pháp lệnh … của Ủy ban Thường vụ Quốc hội khóa X thông qua ngày …": by whom a law was passed, before its day. */
  private readPassed(): boolean {
    const { text, at, last } = this
    const code = text.charCodeAt(at)
    // `đ`, `t`, `k`, `n`
    if (!this.inLaw || (code !== 273 && code !== 116 && code !== 107 && code !== 110)) return false
    if (last === Organ) return this.skipPassing(at - 1) || this.skipNation(at - 1)
    if (last !== LawName && last !== Revised && last !== DocNumber) return false
    const from = at + (passive.exec(text.slice(at, at + longestPassive))?.[0].length ?? -1)
    const organ = from < at ? null : readOrgan(text, from)
    if (!organ || !assembly.test(organ.name)) return false
    passed.lastIndex = organ.end
    if (!passed.test(text)) return false
    this.at = from
    this.push(Organ, organ.end, organ.name)
    return this.skipPassing(organ.end)
  }

  private skipPassing(at: number): boolean {
    passed.lastIndex = at
    return passed.test(this.text) && this.skip(passed.lastIndex)
  }

  /** "của Quốc hội nước Cộng hòa … khóa XI ngày …". */
  private skipNation(at: number): boolean {
    nation.lastIndex = at
    return nation.test(this.text) && this.skip(nation.lastIndex)
  }

  /** "Quy chế số … giữa Sở Y tế và Công an tỉnh": a document of the bodies between which it is. */
  private readParties(): boolean {
    const { text, at, last } = this
    if (!this.inDocument || !(last === CalendarDate || last === DocNumber) || !text.startsWith('giữa ', at)) return false
    const organ = readOrgan(text, at + 5)
    const first = organ?.end
    if (!organ) return false
    this.readOthers(organ)
    return organ.end !== first && this.push(Organ, organ.end, organ.name)
  }

  /** "của Liên Bộ: Tài chính - Y tế": a colon before those who issued it together. */
  private readMinistriesOfColon(): OrganMatch | null {
    const { text, at } = this
    if (!this.isJoint || text.charCodeAt(at + 7) !== 58 || !/^[Ll]iên [Bb]ộ: /.test(text.slice(at, at + 9))) return null
    const organ = readOrgan(`Liên Bộ ${text.slice(at + 9, at + 160)}`, 0)
    if (!organ) return null
    organ.end += at + 1
    this.readMinistries(organ)
    return organ
  }

  /** "của liên bộ Tài chính - Y tế": the word for the ministries in small letters. */
  private readSmallMinistries(): OrganMatch | null {
    const { text, at } = this
    if (!this.isJoint || !text.startsWith('liên bộ ', at)) return null
    const organ = readOrgan(`Bộ ${text.slice(at + 8, at + 160)}`, 0)
    return organ && { end: at + 5 + organ.end, name: `bộ${organ.name.slice(2)}`, issuer: organ.issuer }
  }

  /** "liên Bộ Tài chính - Y tế": ministries that share the word "Bộ". */
  private readMinistries(first: OrganMatch): void {
    for (let others = 0; others < 4; others++) {
      const gap = /^(?: ?[-–] ?|, (?:và )?| và )(?!Liên )(?=\p{Lu})/u.exec(this.text.slice(first.end, first.end + 10))
      const from = first.end + (gap?.[0].length ?? 0)
      const other = gap && readOrgan(`Bộ ${this.text.slice(from, from + 60)}`, 0)
      if (!other) return
      first.end = from + other.end - 3
      first.name += gap[0] + this.text.slice(from, first.end)
    }
  }

  /** "Quốc hội khóa XV" is the issuer's name; in brackets, "Ban Chấp hành Trung ương (khóa XI)", the term stands beside it. */
  private readTerm(organ: OrganMatch): void {
    term.lastIndex = organ.end
    const match = term.exec(this.text)
    if (!match) return
    // "Hội nghị Trung ương 4, khóa XIII": of the meeting, no words of the body's name
    if (match[1] && match[0].length === match[1].length) organ.name += match[1].replace(/KH\S+/u, (word) => word.toLowerCase())
    organ.end = term.lastIndex
  }

  /** "của Hội đồng nhân dân tỉnh khóa XII, kỳ họp thứ 14 về …": at which session, or of which years, between the body and the title; no part of its name. */
  private skipSession(): boolean {
    if (this.last !== Organ) return false
    const code = this.text.charCodeAt(this.at)
    if (code !== 44 && code !== 107 && code !== 110 && code !== 116) return false
    session.lastIndex = this.at
    return session.test(this.text) && this.skip(session.lastIndex)
  }

  /** "Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng và Viện trưởng …": the bodies that issued it together are one issuer. */
  private readOthers(first: OrganMatch): void {
    for (let others = 0; others < 12; others++) {
      nextIssuer.lastIndex = first.end
      const gap = nextIssuer.exec(this.text)
      const other = gap && readOrgan(this.text, nextIssuer.lastIndex)
      if (!other) return
      first.name += gap[0].toLowerCase() + other.name
      first.end = other.end
    }
  }

  /** "Thực hiện Chỉ thị số … của Ban Bí thư, ngày 10/9/2020 Tỉnh ủy ban hành …": the day on which another body acts. */
  private isOfNextClause(end: number): boolean {
    const { text } = this
    if (this.last !== Comma || !this.inDocument || text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return false
    const before = this.lastButOne()
    const organ = before === Organ || before === Title ? readOrgan(text, end + 1) : null
    return organ !== null && acts.test(text.slice(organ.end, organ.end + 14))
  }

  /** "Hiệu trưởng Trường Đại học A, Đại học B về việc …", "UBND xã C, huyện D, tỉnh E": the body or the places that the issuer is of stand behind it. */
  private readParents(organ: OrganMatch): void {
    let { end } = organ
    for (let parents = 0; parents < 3 && this.text.startsWith(', ', end); parents++) {
      places.lastIndex = end + 2
      const next = places.test(this.text) ? places.lastIndex : readOrgan(this.text, end + 2)?.end
      if (next === undefined) break
      end = next
    }
    if (end === organ.end || !this.isParent(organ.end, end)) return
    organ.name += this.text.slice(organ.end, end)
    organ.end = end
  }

  /** Only the sentence tells a parent from who does something next: "Thực hiện Kế hoạch số … của UBND tỉnh, Sở Y tế ban hành …". */
  private isParent(from: number, end: number): boolean {
    if (aboutNext.test(this.text.slice(end, end + 12))) return true
    if (/^(?:[)]|;?$)/.test(this.text.slice(end, end + 2)) || isWholeBasis.test(this.text)) return true
    const own = ofPlace.exec(this.text.slice(this.at, from))
    const larger = own && place.exec(this.text.slice(from + 2, from + 14))
    if (!larger) return false
    return isWithin(own[1]!, larger[1]!) || titleNext.test(this.text.slice(end, end + 14))
  }

  /** "Quyết định số 12/ĐHVL-ĐT của ĐHVL": a body by the code that it has in the number. */
  private readOrganCode(): OrganMatch | null {
    if (this.suffix === null || this.last !== Of) return null
    organCode.lastIndex = this.at
    const code = organCode.exec(this.text)?.[0]
    if (code === undefined || docTypeOfCode(code) || !this.suffix.split(/[-/]/).includes(code)) return null
    places.lastIndex = organCode.lastIndex + 1
    const end = this.text.charCodeAt(organCode.lastIndex) === 32 && places.test(this.text) ? places.lastIndex : organCode.lastIndex
    return { end, name: this.text.slice(this.at, end), issuer: null }
  }

  /** "Công văn 17899/BTC-VP ban hành ngày 18/11/2025", "Công điện số … hồi 14 giờ ngày …", "Biên bản số … lập hồi 9 giờ ngày …": the words before a document's date. */
  private readIssue(): boolean {
    const before = this.last === Comma ? this.lastButOne() : this.last
    if (!this.inDocument || !(before === DocNumber || before === Short || before === Organ)) return false
    issued.lastIndex = this.at
    return issued.test(this.text) && this.skip(issued.lastIndex)
  }

  /** "Quyết định số 1655/QĐ-UBND Thành phố ngày …": whose committee it is, beside the code. */
  private readLevel(): boolean {
    if (this.last !== DocNumber || !/(?:UBND|HĐND)$/u.test(this.suffix ?? '')) return false
    levelOfCode.lastIndex = this.at
    return levelOfCode.test(this.text) && this.skip(levelOfCode.lastIndex)
  }

  /** "Chương trình hành động thực hiện Nghị quyết số 02-NQ/TW của Thành ủy": a symbol of the Centre is no Thành ủy's. */
  private mayIssue(issuer: IssuerRow | null): boolean {
    // "Hướng dẫn số 26-HD/BTCTW, ngày … của Bộ Chính trị": behind the day the issuer is as printed
    if (this.suffix === null || issuer?.system !== 'party' || this.lastButOne() === CalendarDate) return true
    const code = this.suffix.slice(this.suffix.lastIndexOf('/') + 1)
    // "13-NQ/TƯ của Tỉnh ủy": a slip for "TU" as often as the old way to write "TW"
    if (code === 'TƯ' && issuer.code === 'TU') return true
    const possible = issuersOfCode(code, 'party')
    return (
      possible.length === 0 ||
      possible.some((row) => row.code === issuer.code) ||
      issuer.code.endsWith(code) ||
      issuer.code.startsWith(code)
    )
  }

  private readLaw(): boolean {
    const law = readLawName(this.text, this.at)
    if (!law) return false
    this.unit = null
    this.inDocument = true
    this.suffix = null
    this.inLaw = true
    this.push(LawName, law.end, law)
    beforeDayOfLaw.lastIndex = law.end
    if (beforeDayOfLaw.test(this.text)) return this.skip(beforeDayOfLaw.lastIndex)
    bareYear.lastIndex = law.end
    const year = bareYear.exec(this.text)
    return !year || this.push(Year, law.end + year[0].length, year[1]!)
  }

  /** A standard's code is both the word for its kind and part of its number. */
  private readStandard(): boolean {
    const { text, at } = this
    const found = readStandard(text, at)
    if (!found) {
      const end = endOfOwnStandard(text, at)
      return end !== null && this.pushDocument({ end, type: null, plural: false })
    }
    const { codeEnd, numberStart, end, type, canonical, year } = found
    this.pushDocument({ end: codeEnd, type, plural: false })
    this.at = numberStart
    return this.pushNumber(end, { canonical, suffix: '', type, year })
  }

  private pushDocument(word: DocTypeWord | null): boolean {
    if (!word) return false
    this.unit = null
    this.inNumbers = false
    this.inDocument = true
    this.inLaw = false
    this.suffix = null
    this.isJoint = jointWord.test(this.text.slice(this.at, word.end))
    return this.push(DocType, word.end, word)
  }

  private readYear(end: number): boolean {
    year.lastIndex = end
    const match = year.exec(this.text)
    return match !== null && this.inDocument && this.push(Year, end + match[0].length, match[1]!)
  }

  private readSo(end: number): boolean {
    digitAfter.lastIndex = end
    if (digitAfter.test(this.text)) return this.push(So, digitAfter.lastIndex - 1, null)
    return this.last === DocType && readOwnForm(this.text, end + 1) !== null && this.push(So, end, null)
  }

  /** "Tờ trình số357/TTr-CP", "công văn s2687/TCHQ-TXNK" where a font lost the vowel. */
  private readGluedSo(): boolean {
    if (this.last !== DocType) return false
    gluedSo.lastIndex = this.at
    return gluedSo.test(this.text) && this.push(So, gluedSo.lastIndex, null)
  }

  private readOwnForm(): boolean {
    if (this.last !== So || this.lastButOne() !== DocType) return false
    const number = readOwnForm(this.text, this.at)
    return number !== null && this.pushNumber(number.end, { canonical: number.canonical, suffix: '', type: null, year: null })
  }

  private readTitle(): boolean {
    const before = this.last === Comma ? this.lastButOne() : this.last
    if (!this.inDocument || !before || !beforeTitle.has(before)) return false
    if (this.last === DocType && !/^(?:giữa |về |["“])/.test(this.text.slice(this.at, this.at + 5))) return false
    if (this.isRuledByUnit()) return false
    const title = readTitle(
      this.text,
      this.at,
      this.last === DocType,
      this.last === Organ || this.last === CalendarDate,
      this.last === CalendarDate && isDecree(this.tokens.findLast(({ tokenType }) => tokenType === DocType)),
    )
    return title !== null && !this.isRuling(title) && this.push(Title, title.end, title.title)
  }

  /**
   * "Khoản 2 Điều 7 Nghị định số … quy định viên chức phải có chứng chỉ", "… giao Ủy ban nhân dân tỉnh quy định hạn mức": what the document or its
   * unit says, in a sentence that has "quy định" for its verb: the verb of what is ruled stands behind it.
   */
  private isRuling({ start, end, title }: TitleMatch): boolean {
    const code = this.text.charCodeAt(start)
    if ((code !== 113 && code !== 104 && code !== 103) || !rules.test(title)) return false
    const behind = this.text.slice(end, end + longestVerb)
    if (code !== 103 && duty.test(behind)) return true
    const first = this.tokens[0]!
    if (first.tokenType !== Unit) return false
    if (code === 103) return assigned.test(title) && readOrgan(this.text, start + 5) !== null
    if (verbBehind.test(behind)) return true
    return /^\.?$/.test(behind) && afterAt.test(this.text.slice(Math.max(0, first.startOffset - 12), first.startOffset))
  }

  /** "… của Thủ tướng Chính phủ: Phê duyệt danh sách huyện nghèo;": lists of documents set the title behind a colon. */
  private readTitleBehindColon(end: number): boolean {
    const { text } = this
    if (!this.inDocument || this.last !== Organ || text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return false
    const title = readTitle(text, end + 1, false, true)
    if (!title) return false
    this.at = end + 1
    return this.push(Title, title.end, title.title)
  }

  /** "Tại Điều 27 Thông tư số … quy định về trách nhiệm của …:": what the article rules, no title of the document, unless another verb comes behind it. */
  private isRuledByUnit(): boolean {
    const first = this.tokens[0]!
    if (first.tokenType !== Unit || !this.text.startsWith('quy định ', this.at)) return false
    ruledBy.lastIndex = this.at
    return afterAt.test(this.text.slice(Math.max(0, first.startOffset - 12), first.startOffset)) && ruledBy.test(this.text)
  }

  private readUnit(unit: UnitWord, end: number): boolean {
    const { text, at } = this
    const capital = isUpper(text.charCodeAt(at))
    if (!capital && isSecondHalf(text, at, unit)) return false
    let next = endOfDoubled(text, at, end)
    if (unit.name === 'appendix' && /^ (?:số|SỐ|Số) \d/.test(text.slice(next, next + 6))) next += 3
    if (text.charCodeAt(next) !== 32) return isBareAppendix(text, at, end, unit) && this.pushUnit(unit, end)
    if (/^ (?:từ|số) /.test(text.slice(next, next + 4))) next += 3
    // "Điều thứ 3"
    else if (/^ thứ \d/.test(text.slice(next, next + 6))) next += 4
    const label = readLabel(text, next + 1, unit)
    // "Điều 4 và Phần Phụ lục": the word says no more
    if (!label && unit.name === 'part' && this.tokens.length > 0 && readUnitWord(text, next + 1)?.unit.name === 'appendix')
      return this.skip(next)
    if (!label) return !unit.numbered && this.readBareUnit(unit, end, capital)
    // "điều thứ hai" is the second matter
    if (!capital && unit.name === 'article' && text.startsWith('thứ ', next + 1)) return false
    if (!capital && (unit.name === 'article' || unit.name === 'part') && !/^[\dIVX]|^thứ/.test(label.label)) {
      // "mục III phần A Phụ lục I"
      if (unit.name === 'article' || !(this.last === Label || this.isFollowedByUnit(label.end))) return false
    }
    const isItem = unit.name === 'item'
    const isWeak = unit.weak?.test(text.slice(next + 1, label.end)) && (!this.unit || (isItem && unit === this.unit))
    if (isWeak && unit.name === 'point' && isScore(text, at)) return false
    const isOfOneKind = isWeak && (isItem || (unit.name === 'point' && !isGoverned(text, at)))
    if (
      isWeak &&
      !this.isFollowedByUnit(
        isOfOneKind ? this.endOfItems(label.end, unit) : this.endOfLabels(label.end, unit),
        isOfOneKind ? unit : null,
      ) &&
      !pointedAt.test(text.slice(label.end, label.end + 10)) &&
      !(unit.name === 'appendix' && /^ (?:ban hành |gửi )?kèm theo /.test(text.slice(label.end, label.end + 20)))
    )
      return false
    return this.pushUnit(unit, next)
  }

  /** "khoản này", "Phụ lục kèm theo". */
  private readBareUnit(unit: UnitWord, end: number, capital: boolean): boolean {
    const { text } = this
    const isThis = /^ (?:này|NÀY)(?![a-zà-ỹ])/.test(text.slice(end, end + 5))
    const described = unit.name === 'appendix' ? this.endOfDescription(end) : end
    if (unit.attached)
      return (isThis ? capital : attachedAlone.test(text.slice(described, described + 14))) && this.pushUnit(unit, described)
    if (isThis) return (capital || unit.name !== 'article' || this.last === Label) && this.pushUnit(unit, end)
    if (unit.name !== 'appendix') return false
    const ofDocument = this.last === Label && readWordKind(text, end + 1)?.value.kind === 'type'
    return (ofDocument || attached.test(text.slice(described, described + 24))) && this.pushUnit(unit, described)
  }

  /** "phụ lục tương ứng kèm theo", and any few words in brackets: "(có danh mục và quy trình nội bộ kèm theo)". */
  private endOfDescription(end: number): number {
    const { text, at } = this
    const words = /\([^()]{0,24}$/.test(text.slice(Math.max(0, at - 25), at)) ? fewWords : describing
    words.lastIndex = end
    return words.test(text) ? words.lastIndex : end
  }

  private pushUnit(unit: UnitWord, end: number): true {
    const plural = /(?:các|Các|CÁC) $/.test(this.text.slice(Math.max(0, this.at - 4), this.at))
    this.unit = unit
    this.inNumbers = this.inDocument = this.inLaw = false
    return this.push<UnitPayload>(Unit, end, { unit, plural })
  }

  /** Behind "điểm 1.1, 1.2 và 1.3", from the end of the first. */
  private endOfLabels(first: number, unit: UnitWord): number {
    let end = first
    for (let labels = 0; labels < mostItems; labels++) {
      const gap = /^(?:, | và )(?=\d)/.exec(this.text.slice(end, end + 5))
      const label = gap && readLabel(this.text, end + gap[0].length, unit, true)
      if (!label) break
      end = label.end
    }
    return end
  }

  /** Behind "tiết 1, tiết 2 và tiết 3", "điểm 1, 2 và điểm 3", from the end of the first. */
  private endOfItems(first: number, unit: UnitWord): number {
    let end = this.endOfLabels(first, unit)
    for (let items = 0; items < mostItems; items++) {
      const gap = /^(?:, | và )/.exec(this.text.slice(end, end + 4))
      const word = gap && readUnitWord(this.text, end + gap[0].length)
      const label = word?.unit === unit ? readLabel(this.text, word.end + 1, unit) : null
      if (!label) break
      end = this.endOfLabels(label.end, unit)
    }
    return end
  }

  /** Another unit follows, or a document; one more of kind `not` is not enough, as "Tiết 1, Tiết 2" of a timetable. */
  private isFollowedByUnit(at: number, not: UnitWord | null = null): boolean {
    const gap = /^(?:, | và | hoặc | và các | của |; | )/.exec(this.text.slice(at, at + 10))
    if (gap === null) return false
    const next = at + gap[0].length
    const follower = readUnitWord(this.text, next)
    if (follower !== null) return follower.unit !== not
    const kind = readWordKind(this.text, next)?.value.kind
    if (kind === 'type') return true
    return (
      (kind === 'untabled' && readOwnKind(this.text, next) !== null) ||
      (kind === 'standard' && (readStandard(this.text, next) ?? endOfOwnStandard(this.text, next)) !== null)
    )
  }

  private isBehindUnit(): boolean {
    return this.isInChain() || (this.last === Attached && this.lastButOne() === Label)
  }

  private isInChain(): boolean {
    return this.last === Label || this.last === Of || this.last === This
  }

  /** A document without a number after a chain of units: the units are not this text's. */
  private readOther(): boolean {
    const { last, text, at } = this
    if (last !== Label && last !== Of && last !== Comma) return false
    if (/Như $/.test(text.slice(Math.max(0, this.tokens[0]!.startOffset - 4), this.tokens[0]!.startOffset))) return false
    const end = last === Comma && !isUpper(text.charCodeAt(at)) ? null : endOfOtherDocument(text, at)
    if (end === null) return false
    this.unit = null
    return this.push(OtherDocument, end, null)
  }
}

/** A decree of the head of State, "Sắc lệnh". */
function isDecree(word: Lexeme | undefined): boolean {
  return word?.tokenType === DocType && (word as Lexeme<DocTypeWord>).payload.type?.name === decree
}

/** "huyện Hữu Lũng, tỉnh Lạng Sơn": a place of the level next above, of which the first is; no one speaks of a body by its place alone. */
function isWithin(own: string, larger: string): boolean {
  if (larger === 'tỉnh') return true
  return /^(?:xã|phường|thị trấn)$/.test(own) || (/^(?:huyện|quận)$/.test(own) && /^(?:thành phố|TP)/.test(larger))
}

/** `/2017/TTLT-BCA-BQP`, `/TT-LB` (liên bộ), `/KH-BCA-BTC`: a type that several bodies issue, or several bodies. */
function isJointSymbol(suffix: string): boolean {
  if (/L[TBN](?:[-/]|$)/.test(suffix)) return true
  if (suffix.indexOf('-') === suffix.lastIndexOf('-')) return false
  const organs = suffix.split('-').slice(1)
  return organs.length > 1 && organs.every((code) => issuersOfCode(code).length > 0)
}

/**
 * "của Bảng kê chi phí ban hành kèm theo Quyết định 12/QĐ-BYT", "Quy chế quản lý đô thị (ban hành kèm theo …", "Đề án … được phê duyệt tại …", up to
 * "ban hành" or behind "tại"; laws and decrees come with nothing.
 */
function endOfAttachment(text: string, at: number): number | null {
  const isOf = text.startsWith('của ', at)
  const name = isOf ? at + 4 : at
  if (isUpper(text.charCodeAt(name)) && attachable.test(text.slice(name, name + longestAttachable))) {
    titledAttachment.lastIndex = name
    if (titledAttachment.test(text)) return titledAttachment.lastIndex
  }
  if (!isOf) return null
  attachment.lastIndex = at
  if (!attachment.test(text)) return null
  const end = attachment.lastIndex
  // "của Phụ lục I ban hành kèm theo …" is a larger unit of the chain
  const unit = readUnitWord(text, at + 4)?.unit
  const kind = docTypeOfName(text, at + 4)
  if (unit && !unit.attached) return null
  return kind === null || kind.type.name.startsWith('Quy ') ? end : null
}

const attachment = /của (?:(?!này |kèm )[^\s\d,;.:()“”"]{1,12} ){1,20}?(?=(?:được )?(?:ban hành )?kèm theo \p{Lu}[\p{L} ]{2,30} \d)/uy
const attachable =
  /^(?:Quy (?:định|chế|trình|tắc|hoạch|ước)|Điều lệ|Nội quy|Đề án|Dự án|Phương án|Kế hoạch|Chương trình|Chiến lược|Danh mục|Bộ tiêu chí|Bảng|Biểu|Hướng dẫn) /u
const longestAttachable = 12
/** Words of its title, no other document's. */
const titledAttachment =
  /(?:(?!này |kèm |nói |nêu |được ban |Luật |Nghị |Thông tư |Quyết định |Pháp lệnh )(?:[^\s\d,;.:()“”"]{1,12},?|\d{4}(?:[-–]\d{4})?,?) ){1,40}?(?:được (?:phê duyệt|ban hành) (?:tại|theo|kèm theo) (?=\p{Lu}[\p{L} ]{2,30} \d)|\(?(?=(?:được )?(?:ban hành )?kèm theo \p{Lu}[\p{L} ]{2,30} \d))/uy
const scope = /(\((?:đối với|áp dụng|trường hợp|trừ) [^().;:]{3,90}\)),? (?:và|hoặc) (?:các )?/uy
const titleOfUnit = /([-–] \p{Lu}[^(),.;:]{3,90}(?=,)|\(\p{Lu}[^().;:]{3,90}\)),? /uy

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
const ruledBy = /quy định (?:(?!quy định|hướng dẫn|nêu)[^:;.“”]){3,300}:/uy

/** "khoản 4 Điều Điều 38": a doubled word. */
function endOfDoubled(text: string, at: number, end: number): number {
  const again = end + 1 + end - at
  return text.charCodeAt(again) === 32 && text.slice(end + 1, again) === text.slice(at, end) ? again : end
}

/** "Tổng 1 điểm 2 điểm 3 điểm": what a figure counts is a score. */
function isScore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && /\d $/.test(text.slice(Math.max(0, at - 2), at))
}

/** "tại điểm 1, điểm 2"; without such a word "đạt điểm 9, điểm 10" are marks. */
function isGoverned(text: string, at: number): boolean {
  return /(?:tại|theo|trong|của|thuộc|ở|các) $/iu.test(text.slice(Math.max(0, at - 7), at))
}

/** "quy định tại điểm 1.1 nêu trên": words that point back at a unit. */
const pointedAt = /^ (?:nêu|nói|kể|ở) trên|^ trên đây/

/** "Ủy ban nhân dân cấp xã" is no body, but a kind of them. */
const anyOfLevel = /cấp (?:tỉnh|huyện|xã)$/
/** "do Công an xã lập hồi 9 giờ ngày …": by whom minutes were taken. */
const drawnUp = /^ lập (?:ngày|hồi)/
const jointWord = /liên (?:tịch|bộ|ngành)|phối hợp/i
const term =
  /(?: (?:\d{1,2}|lần thứ \p{Ll}{2,5}),?(?= (?:khóa|khoá|\(khó)))?( (?:khóa|khoá|KHÓA|KHOÁ) [IVX]{1,6})(?!\p{L})| \((?:khóa|khoá|Khóa|Khoá) [IVX]{1,6}\)/uy
const nextIssuer = /(?:, (?:và )?| (?:và|với|[-–]) )(?!Liên [Bb]ộ )/iy
const heading =
  /((?:\.|:| -)? )(?=\p{Lu}\p{Ll})[^.,;:()“”"\d]{4,100}?(?=, (?:Mục|Chương|Phần) [IVX\d]{1,5}(?![\p{L}\d])| của \p{Lu}[\p{L} ]{2,24}?(?: số:?)? \d)/uy
const place = /^(huyện|quận|thị xã|thành phố|TP\.?|tỉnh) \p{Lu}/u
const meeting =
  /Hội nghị (?:toàn thể )?(?:lần (?:thứ )?(?:\d{1,2}|\p{Ll}{2,5})(?: của)? (?=BCH|Ban Chấp hành)|(?=Trung ương (?:\d|lần )))/uy
const places = /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP\.?|tỉnh)(?: (?!Về )\p{Lu}\p{L}{0,7}){1,4}/uy
const levelOfCode = /(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường)(?: \p{Lu}\p{L}{0,7}){0,4}(?= ngày \d)/iuy
const ofPlace = /.* (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố) \p{Lu}/u
const acts = /^ (?:đã|có|ban hành|tổ chức|phối hợp|triển khai|xây dựng|chỉ đạo) /
const aboutNext = /^,? (?:về|v\/v|ngày \d) ?/i
const isWholeBasis = /^(?:[-+] ?)?Căn cứ [^:]{1,1500};$/u
const titleNext = /^ (?:ban hành|quy định|phê duyệt|sửa đổi|bổ sung|bãi bỏ|công bố|thành lập|kiện toàn) ?/
const organCode = /[A-ZĐ][A-ZĐ&]{1,12}(?![\p{L}\d&/-])/uy
const issued =
  /(?:hồi|lúc) \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: ?phút|')?,?(?= ngày \d)|(?:được )?(?:ký ban hành|ban hành|ký|đề|lập)(?: hồi \d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,?)?(?= (?:vào )?ngày \d)/y
const which =
  '(?:kỳ họp (?:lần )?(?:thứ )?(?:\\d{1,2}|\\p{Ll}{2,5}(?: \\p{Ll}{2,5}){0,2}?)(?: \\([\\p{Ll} ]{4,24}\\))?|nhiệm kỳ \\d{4} ?[-–] ?\\d{4})'
const smallStanding = /^[uủ][yỷ] ban [Tt]hường vụ Quốc hội(?!\p{L})/u
const longestStanding = 60
const passive = /^(?:đã )?được /u
const longestPassive = 10
const assembly = /(?:quốc hội|hội đồng nhà nước)$/iu
/** Of which nation and term, and at which session. */
const nation = new RegExp(
  ` nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam(?:,? (?:khóa|khoá) [IVX\\d]{1,6})?(?:,? (?:tại )?${which})?(?=,? ngày \\d)`,
  'iuy',
)
const passed = new RegExp(
  ` ?(?:nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam)?(?:,? (?:khóa|khoá) [IVX\\d]{1,6})?(?:,? (?:tại )?${which})?,? ?(?:đã )?(?:thông qua|ban hành)(?= ngày \\d)`,
  'iuy',
)
/** "Luật tổ chức HĐND và UBND các cấp ngày 21/6/1994", "… công bố ngày 05/7/1994": the words before the day of a law. */
const beforeDayOfLaw = / (?:các cấp|(?:các cấp )?(?:(?:đã )?được )?(?:công bố|thông qua))(?= ngày \d)/y
/** "Luật Đất đai 2024", "Luật Giáo dục đại học sửa đổi (năm) 2018": the year of a law without "năm", no number of something. */
const bareYear = / (?:sửa đổi (?:năm )?)?((?:19[4-9]|20[0-4])\d)(?![\p{L}\d]|[.,/-]\d| (?:m2|m²|ha|đồng|triệu|tỷ|người|hộ|căn)(?!\p{L}))/uy
const revised = /\((?:(?:sửa đổi|mới|sửa đổi, bổ sung|sửa đổi năm \d{4}|SỬA ĐỔI|MỚI)\)|(?:có|hết) hiệu lực[^()]{0,60}\)(?= của \p{Lu}))/uy
const besideNumber =
  /\((?:(?:khóa|khoá|Khóa|Khoá) [IVX]{1,6}|(?:đã|được|bị|hết|còn|thay thế|thay cho|bổ sung) [^()]{4,200})\)(?=,? (?:ngày \d|của \p{Lu})|,? về )/uy
const termOfNumber = new RegExp(`(?:, )?(?:khóa|khoá) [IVX]{1,6}(?:,? ${which}){0,2}(?=,? (?:ngày \\d|của \\p{Lu}))`, 'uy')
const session = new RegExp(
  `,? ?(?:tại )?${which}(?:,? (?:tại )?${which})?(?=,? (?:về|v/v|ban hành|quy định|phê duyệt|sửa đổi|bãi bỏ) )`,
  'uy',
)
const shortName = /\((?:[A-ZĐ][a-zà-ỹđ]{1,6} (?:cục )?)?([A-ZĐ][A-ZĐ&.-]{1,12})(?: [a-zà-ỹđ]{1,7}){0,2}\)/y
const alias =
  /\(? ?(?:[Ss]au đây|[Dd]ưới đây|[Gg]ọi tắt|[Vv]iết tắt)(?: xin| được)?(?: gọi| viết)?(?: tắt)?(?: chung)?(?: là)?:? ?((?:["“‘][^"”’()]{2,80}["”’])|[^()"“”.;,]{2,80})\)?/y
const year = / ?((?:19|20)\d{2})(?![\d/-])/y
const gluedSo = /(?:số|Số|SỐ|s)(?=\d{1,6} ?[-/])/y
const digitAfter = /[ :]{0,3}\d/y
const toAppendix =
  /(?:được )?(?:quy định|nêu|hướng dẫn|ban hành) (?:chi tiết |cụ thể )?(?:tại|trong|ở|theo) (?=(?:Phụ lục|phụ lục|PHỤ LỤC) )/y
const where = /(?:trong|ở|nêu (?:tại|trong)) (?=[A-ZĐ])/y
const describing = / (?:tương ứng|chi tiết|cụ thể|có liên quan|liên quan)(?= (?:ban hành kèm|kèm theo|đính kèm|gửi kèm))/y
const fewWords = /(?: [a-zà-ỹđ]{1,7}){1,8}?(?= (?:kèm theo|đính kèm|gửi kèm)(?: ?[).,;*]|$))/y
const attachedAlone = /^ (?:kèm theo|đính kèm|gửi kèm)(?: ?[).,;*]|$)/
const attached = /^ (?:ban hành |được ban hành |gửi )?(?:kèm|tại)|^ đính kèm|^ (?:của|tại) [A-ZĐ]/
