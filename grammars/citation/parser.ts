import { EmbeddedActionsParser } from 'chevrotain'
import type { IOrAlt, IToken, OrMethodOpts, TokenType } from 'chevrotain'
import { docTypes } from '../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { issuerOfName } from '../vocabulary/issuers.ts'
import type { Named } from './known-names.ts'
import type { LawMatch } from './laws.ts'
import type { DocTypeWord } from './doc-type-words.ts'
import type { NumberPayload, UnitPayload } from './island/island.ts'
import {
  Alias, And, Attached, CalendarDate, Close, Comma, DocNumber, DocType, Known, Label, LawName, Of, Open, Organ, OtherDocument, Revised, Semicolon, Short, So,
  This, Title, To, Unit, Year, vocabulary,
} from './tokens.ts' // prettier-ignore
import type { Lexeme } from './tokens.ts'
import type { UnitGroup } from './provisions.ts'

/** One document as the island names it; a list of numbers after one type word makes several. */
export interface DocumentPart {
  type: DocTypeRow | null
  start: number
  end: number
  number: string | null
  /** A short number of a list: its symbol comes with the last of the list. */
  isShort: boolean
  suffix: string | null
  date: string | null
  year: string | null
  issuer: string | null
  title: string | null
  /** The title and the alias, in which other mentions may lie. */
  inner: [number, number][]
  alias: string | null
  /** Has something that identifies it: a number, a law's name, a date. */
  isWhole: boolean
}

export type Piece =
  /** Text that a token took in and no mention: other mentions may lie in it. */
  | { kind: 'text'; start: number; end: number }
  | { kind: 'date'; start: number; end: number; value: string }
  | { kind: 'documents'; documents: DocumentPart[]; groups: UnitGroup[] }
  | { kind: 'self'; type: DocTypeRow | null; plural: boolean; groups: UnitGroup[]; start: number; end: number }
  | { kind: 'units'; groups: UnitGroup[]; start: number; end: number; attached: boolean }

type Choices = OrMethodOpts<unknown>

const junk: TokenType[] = [Label, This, Year, Of, Organ, Attached, Revised, Comma, Semicolon, And, To, Open, Close, OtherDocument]

/**
 * The grammar of an island. It takes every sequence of tokens: what fits no mention is passed over, and each choice is made by the next
 * three tokens at most, so that the time is linear.
 */
export class CitationParser extends EmbeddedActionsParser {
  private pieces: Piece[] = []
  /** The document whose tail is read. */
  private part: DocumentPart = newPart(null, 0, 0, null)
  // Choices that are made often are written down once, not at each turn.
  private choicesOfIsland: Choices | undefined
  private choicesOfTail: Choices | undefined
  private choicesBehindComma: IOrAlt<unknown>[] | undefined
  private choicesOfNumber: IOrAlt<IToken>[] | undefined
  private choicesOfLateNumber: IOrAlt<IToken>[] | undefined

  constructor() {
    super(vocabulary, { maxLookahead: 1, skipValidations: process.env['NQTW_SHIPPED'] !== undefined, recoveryEnabled: false })
    this.performSelfAnalysis()
  }

  parseIsland(tokens: Lexeme[]): Piece[] {
    this.input = tokens
    this.pieces = []
    this.island()
    return this.pieces
  }

  readonly island = this.RULE('island', () => {
    this.MANY(() => this.OR((this.choicesOfIsland ??= this.chooseInIsland())))
  })

  private chooseInIsland(): Choices {
    return {
      DEF: [
        { ALT: () => this.SUBRULE(this.chain) },
        { ALT: () => this.SUBRULE(this.numberWord) },
        { ALT: () => this.CONSUME(Short) },
        { ALT: () => this.SUBRULE(this.documents, { ARGS: [[]] }) },
        { ALT: () => this.SUBRULE(this.calendarDate) },
        { ALT: () => this.passOver(this.CONSUME(Title)) },
        { ALT: () => this.passOver(this.CONSUME(Alias)) },
        ...junk.map((type) => ({ ALT: () => this.CONSUME(type) })),
      ],
      IGNORE_AMBIGUITIES: true,
    }
  }

  // số 158/NQ-CP, without a word for its kind
  private readonly numberWord = this.RULE('numberWord', () => {
    const so = this.CONSUME(So)
    this.OPTION({ GATE: () => this.isAt(1, DocNumber), DEF: () => this.SUBRULE(this.documents, { ARGS: [[], so.startOffset] }) })
  })

  private readonly calendarDate = this.RULE('calendarDate', () => {
    const date = this.CONSUME(CalendarDate) as Lexeme<string | null>
    this.ACTION(() => this.pieces.push(...dateAlone(date)))
  })

  // điểm a, b khoản 2 và khoản 3 Điều 5 | Luật Đất đai | Nghị định này | ban hành kèm theo …
  private readonly chain = this.RULE('chain', () => {
    const groups: UnitGroup[] = []
    groups.push(this.SUBRULE(this.group, { ARGS: ['none'] }))
    this.MANY({
      GATE: () => this.isNext(Unit) || (this.isSeparator(1) && this.isAt(2, Unit)) || (this.isAt(1, Of) && this.isAt(2, Unit)),
      DEF: () => {
        let separator: UnitGroup['separator'] = 'none'
        this.OPTION(() => {
          separator = this.SUBRULE(this.separator)
        })
        groups.push(this.SUBRULE1(this.group, { ARGS: [separator] }))
      },
    })
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.isAt(1, OtherDocument) || ((this.isAt(1, Of) || this.isAt(1, Comma)) && this.isAt(2, OtherDocument)),
          ALT: () => this.SUBRULE(this.foreign),
        },
        { GATE: () => this.startsDocument(), ALT: () => this.SUBRULE(this.documentOfChain, { ARGS: [groups] }) },
        {
          ALT: () =>
            this.ACTION(() =>
              this.pieces.push({ kind: 'units', groups, start: groups[0]!.start, end: groups.at(-1)!.end, attached: false }),
            ),
        },
      ],
    })
  })

  private readonly foreign = this.RULE('foreign', () => {
    this.OPTION(() => this.SUBRULE(this.link))
    this.CONSUME(OtherDocument)
  })

  private readonly documentOfChain = this.RULE('documentOfChain', (groups: UnitGroup[]) => {
    this.OPTION(() => {
      const isApart = this.SUBRULE(this.link)
      this.ACTION(() => isApart && endsWithThis(groups) && this.withoutOwn(groups))
    })
    this.OPTION2({ GATE: () => this.isAt(1, DocType) && this.isAt(2, Attached), DEF: () => this.CONSUME(DocType) })
    let end = -1
    this.OPTION1(() => {
      const attached = this.CONSUME(Attached) as Lexeme
      end = attached.stop
    })
    this.OR([
      {
        GATE: () =>
          this.isAt(1, LawName) || this.isAt(1, Known) || this.isAt(1, DocNumber) || (this.isAt(1, DocType) && !this.isAt(2, Attached)),
        ALT: () => this.SUBRULE(this.documents, { ARGS: [groups] }),
      },
      {
        ALT: () =>
          this.ACTION(() => {
            const units = this.ownApart(groups)
            if (units.length > 0) this.pieces.push({ kind: 'units', groups: units, start: units[0]!.start, end, attached: true })
          }),
      },
    ])
  })

  /** "Điều này, Nghị định này": the comma of a list. */
  private readonly link = this.RULE('link', (): boolean =>
    this.OR([{ ALT: () => this.mean(this.CONSUME(Of), false) }, { ALT: () => this.mean(this.CONSUME(Comma), true) }]),
  )

  private readonly separator = this.RULE('separator', (): UnitGroup['separator'] =>
    this.OR([
      { ALT: () => this.mean(this.CONSUME(Comma), 'comma') },
      { ALT: () => this.mean(this.CONSUME(Semicolon), 'and') },
      { ALT: () => this.mean(this.CONSUME(And), 'and') },
      { ALT: () => this.mean(this.CONSUME(To), 'to') },
      { ALT: () => this.mean(this.CONSUME(Of), 'none') },
    ]),
  )

  private readonly group = this.RULE('group', (separator: UnitGroup['separator']): UnitGroup => {
    const word = this.CONSUME(Unit) as Lexeme<UnitPayload>
    const group: UnitGroup = {
      unit: word.payload?.unit,
      plural: word.payload?.plural,
      start: word.startOffset,
      end: word.stop,
      labels: [],
      separator,
    }
    this.OR([
      { ALT: () => this.addLabel(group, this.CONSUME(This), 'này', false) },
      {
        ALT: () => {
          this.addLabel(group, this.CONSUME(Label), null, false)
          this.MANY({
            GATE: () => this.isSeparator(1) && this.isAt(2, Label),
            DEF: () => {
              const isRange = this.isAt(1, To)
              this.SUBRULE(this.separator)
              this.addLabel(group, this.CONSUME1(Label), null, isRange)
            },
          })
        },
      },
      { ALT: () => this.ACTION(() => group.labels.push({ label: '', start: group.start, end: group.end, isRangeEnd: false })) },
    ])
    return group
  })

  // Nghị quyết này | Nghị quyết số 57, 59, 68-NQ/TW ngày … của … về … | Luật Đất đai | 158/NQ-CP
  private readonly documents = this.RULE('documents', (groups: UnitGroup[], start = -1) => {
    const documents: DocumentPart[] = []
    this.OR([
      {
        ALT: () => {
          const name = this.CONSUME(Known) as Lexeme<Named>
          this.ACTION(() => documents.push(knownPart(name)))
        },
      },
      {
        ALT: () => {
          const law = this.CONSUME(LawName) as Lexeme<LawMatch>
          const part = this.ACTION(() => newPart(law.payload.type, law.startOffset, law.stop, law.payload.name))
          this.SUBRULE(this.tail, { ARGS: [part, true] })
          this.ACTION(() => documents.push(part))
          // "Luật Ngân sách nhà nước số …/2002/QH11 ngày …; số …/2015/QH13": the law as it was made anew
          this.MANY({
            GATE: () => part.number !== null && this.isSeparator(1) && this.isNumberOfLaw(this.isAt(2, So) ? 3 : 2),
            DEF: () => {
              this.SUBRULE1(this.separator)
              this.SUBRULE1(this.numbered, { ARGS: [documents, -1] })
              this.ACTION(() => (documents.at(-1)!.type = part.type))
            },
          })
        },
      },
      {
        ALT: () => {
          const word = this.CONSUME(DocType) as Lexeme<DocTypeWord>
          this.OR1({
            IGNORE_AMBIGUITIES: true,
            DEF: [
              { ALT: () => this.addSelf(word, groups, this.CONSUME(This)) },
              {
                GATE: () => this.isNumber(1) || (this.isAt(1, So) && this.isNumber(2)),
                ALT: () => this.SUBRULE(this.numbers, { ARGS: [word, documents, word.startOffset] }),
              },
              { GATE: () => this.isAt(1, Attached), ALT: () => this.SUBRULE1(this.documentOfChain, { ARGS: [groups] }) },
              {
                ALT: () => {
                  const part = this.ACTION(() => newPart(word.payload.type, word.startOffset, word.stop, null))
                  this.SUBRULE1(this.tail, { ARGS: [part, false] })
                  this.ACTION(() => documents.push(part))
                },
              },
            ],
          })
        },
      },
      { ALT: () => this.SUBRULE1(this.numbers, { ARGS: [null, documents, start] }) },
    ])
    this.ACTION(() => {
      if (documents.length > 0) this.pieces.push({ kind: 'documents', documents, groups: this.withoutOwn(groups) })
    })
  })

  /** "khoản 1 Điều này và khoản 2 Điều 9 Luật …", "… và Phụ lục II của Quyết định này": up to "này" the units are those around. */
  private withoutOwn(groups: UnitGroup[]): UnitGroup[] {
    const own = groups.findLastIndex(({ labels }) => labels[0]!.label === 'này') + 1
    if (own === 0) return groups
    const units = groups.splice(0, own)
    if (groups.length > 0) groups[0]!.separator = 'none'
    this.pieces.push({ kind: 'units', groups: units, start: units[0]!.start, end: units.at(-1)!.end, attached: false })
    return groups
  }

  /** "khoản này của Nghị định này" is one chain. */
  private ownApart(groups: UnitGroup[]): UnitGroup[] {
    return endsWithThis(groups) ? groups : this.withoutOwn(groups)
  }

  private readonly numbers = this.RULE('numbers', (word: Lexeme<DocTypeWord> | null, documents: DocumentPart[], start: number) => {
    this.SUBRULE(this.numbered, { ARGS: [documents, start] })
    this.MANY({
      GATE: () => this.isSeparator(1) && (this.isNumber(2) || (this.isAt(2, So) && this.isNumber(3))),
      DEF: () => {
        this.SUBRULE(this.separator)
        this.SUBRULE1(this.numbered, { ARGS: [documents, -1] })
      },
    })
    this.ACTION(() => complete(documents, word))
  })

  private readonly numbered = this.RULE('numbered', (documents: DocumentPart[], first: number) => {
    let start = first
    this.OPTION(() => {
      const so = this.CONSUME(So)
      if (start < 0) start = so.startOffset
    })
    const number = this.OR((this.choicesOfNumber ??= [{ ALT: () => this.CONSUME(DocNumber) }, { ALT: () => this.CONSUME(Short) }]))
    const part = this.ACTION(() => numberedPart(number as Lexeme<NumberPayload | string>, start))
    this.SUBRULE(this.tail, { ARGS: [part, false] })
    this.ACTION(() => documents.push(part))
  })

  // , ngày 17/3/2026 của Bộ Chính trị về … (sau đây gọi là …), each at most once, in any order
  private readonly tail = this.RULE('tail', (part: DocumentPart, isLaw: boolean) => {
    this.part = part
    this.MANY({
      GATE: () => this.goesOn(part, isLaw),
      DEF: () => this.OR((this.choicesOfTail ??= this.chooseInTail())),
    })
  })

  private chooseInTail(): Choices {
    return {
      DEF: [
        {
          ALT: () => {
            this.CONSUME(Comma)
            this.OR1((this.choicesBehindComma ??= this.chooseBehindComma()))
          },
        },
        {
          ALT: () => {
            this.CONSUME(Open)
            this.take(this.CONSUME(CalendarDate), 'date')
            this.OPTION(() => this.stretch(this.CONSUME(Close)))
          },
        },
        { ALT: () => this.take(this.CONSUME1(CalendarDate), 'date') },
        { ALT: () => this.take(this.CONSUME(Year), 'year') },
        {
          ALT: () => {
            this.CONSUME(Of)
            this.take(this.CONSUME(Organ), 'issuer')
          },
        },
        { ALT: () => this.take(this.CONSUME1(Organ), 'issuer') },
        { ALT: () => this.take(this.CONSUME(Title), 'title') },
        { ALT: () => this.take(this.CONSUME(Alias), 'alias') },
        { ALT: () => this.takeRevised(this.CONSUME(Revised)) },
        {
          ALT: () => {
            this.OPTION1(() => this.CONSUME(So))
            this.SUBRULE(this.numberOfTail)
          },
        },
      ],
      IGNORE_AMBIGUITIES: true,
    }
  }

  private readonly numberOfTail = this.RULE('numberOfTail', () => {
    const number = this.OR((this.choicesOfLateNumber ??= [{ ALT: () => this.CONSUME(DocNumber) }, { ALT: () => this.CONSUME(Short) }]))
    this.ACTION(() => {
      const { number: canonical, isShort, suffix, year, type, end } = numberedPart(number as Lexeme<NumberPayload | string>, -1)
      const { part } = this
      part.number = canonical
      part.suffix = suffix
      part.end = end
      // a law keeps its kind and its year
      if (part.type?.named === true) return
      part.type = resolveType(part.type, type)
      part.isShort = isShort
      part.year ??= year
      part.isWhole = true
    })
  })

  private chooseBehindComma(): IOrAlt<unknown>[] {
    return [
      { ALT: () => this.take(this.CONSUME2(CalendarDate), 'date') },
      {
        ALT: () => {
          this.CONSUME1(Of)
          this.take(this.CONSUME2(Organ), 'issuer')
        },
      },
      { ALT: () => this.take(this.CONSUME3(Organ), 'issuer') },
      { ALT: () => this.take(this.CONSUME1(Title), 'title') },
      {
        ALT: () => {
          this.CONSUME1(So)
          this.SUBRULE1(this.numberOfTail)
        },
      },
    ]
  }

  private goesOn(part: DocumentPart, isLaw: boolean): boolean {
    switch (this.LA(1).tokenType) {
      case CalendarDate:
        return part.date === null
      case Comma:
        // "số 3743/SGDĐT ngày 05/10/2016, của Sở …"
        if (this.isAt(2, Of)) return this.isAt(3, Organ) && part.issuer === null && part.number !== null && !isLaw
        // "số 18-NQ/TW ngày 16/6/2022, Hội nghị lần thứ năm …"
        if (this.isAt(2, Organ)) return part.issuer === null && part.number !== null && !isLaw
        if (this.isAt(2, Title)) return part.title === null && !isLaw && this.isSubject()
        if (this.isAt(2, So)) return !isLaw && this.lacksNumber(part) && this.isNumber(3) && !this.isAt(4, CalendarDate)
        return this.isAt(2, CalendarDate) && part.date === null
      case Open:
        return this.isAt(2, CalendarDate) && part.date === null && (this.isAt(3, Close) || this.isAt(3, Of))
      case Year:
        return part.year === null && part.date === null
      case Of:
        return this.isAt(2, Organ) && part.issuer === null && (!isLaw || this.isAssembly(2))
      case Organ:
        return part.issuer === null && (!isLaw || this.isAssembly(1))
      case Title:
        return part.title === null
      case Alias:
        return part.alias === null
      case So:
        return isLaw ? part.number === null && this.isAt(2, DocNumber) : this.lacksNumber(part) && this.isNumber(2)
      case DocNumber:
        return isLaw && part.number === null
      default:
        return this.isAt(1, Revised)
    }
  }

  /** "Nghị quyết ngày 17/3/2026 số …": the day came first. */
  private lacksNumber(part: DocumentPart): boolean {
    return part.number === null && part.date !== null
  }

  private startsDocument(): boolean {
    const from = this.isAt(1, Of) || this.isAt(1, Comma) ? 2 : 1
    if (this.isAt(from, Attached)) return from === 1 || (this.isAt(1, Comma) && (this.isAt(3, DocType) || this.isAt(3, DocNumber)))
    return this.isAt(from, LawName) || this.isAt(from, Known) || this.isAt(from, DocType) || (from === 1 && this.isAt(from, DocNumber))
  }

  private isNumber(k: number): boolean {
    return this.isAt(k, DocNumber) || this.isAt(k, Short)
  }

  private isNumberOfLaw(k: number): boolean {
    return this.isAt(k, DocNumber) && /QH\d{1,2}$/.test((this.LA(k) as Lexeme<NumberPayload>).payload.suffix)
  }

  /** Laws are of the National Assembly and its committee alone, and up to 1992 of the Council of State (Hội đồng Nhà nước). */
  private isAssembly(k: number): boolean {
    return /(?:quốc hội|hội đồng nhà nước)(?: khóa [ivx]{1,6}| khoá [ivx]{1,6})?$/i.test(String((this.LA(k) as Lexeme).payload))
  }

  /** "của Bộ Chính trị, về …", "ngày 27/12/2021, về …": behind the comma too, what the document is about; other verbs are the sentence's. */
  private isSubject(): boolean {
    const title = String((this.LA(2) as Lexeme).payload)
    const before = this.LA(0).tokenType
    return before === Organ ? subject.test(title) : before === CalendarDate && about.test(title)
  }

  private isSeparator(k: number): boolean {
    return this.isAt(k, Comma) || this.isAt(k, And) || this.isAt(k, Semicolon) || this.isAt(k, To)
  }

  private isNext(type: TokenType): boolean {
    return this.isAt(1, type)
  }

  private isAt(k: number, type: TokenType): boolean {
    return this.LA(k).tokenType === type
  }

  private mean<T>(_token: IToken, meaning: T): T {
    return meaning
  }

  private addLabel(group: UnitGroup, token: IToken, label: string | null, isRangeEnd: boolean): void {
    const { stop, payload, startOffset } = token as Lexeme<string | null>
    group.labels.push({ label: label ?? payload ?? '', start: startOffset, end: stop, isRangeEnd })
    group.end = stop
  }

  private addSelf(word: Lexeme<DocTypeWord>, groups: UnitGroup[], token: IToken): void {
    this.ACTION(() => {
      const units = this.ownApart(groups)
      this.pieces.push({
        kind: 'self',
        type: word.payload.type,
        plural: word.payload.plural,
        groups: units,
        start: units[0]?.start ?? word.startOffset,
        end: (token as Lexeme).stop,
      })
    })
  }

  private take(token: IToken, field: 'date' | 'year' | 'issuer' | 'title' | 'alias'): void {
    this.ACTION(() => {
      const { part } = this
      const { payload, stop, startOffset } = token as Lexeme<string | null>
      part[field] = payload
      if (field === 'title' || field === 'alias') part.inner.push([startOffset, stop])
      if (field === 'date' && payload !== null) part.isWhole = true
      if (field !== 'alias') part.end = stop
    })
  }

  private passOver(token: IToken): void {
    this.ACTION(() => this.pieces.push({ kind: 'text', start: token.startOffset, end: (token as Lexeme).stop }))
  }

  /** "(có hiệu lực từ ngày 2/3/2014)" holds a date of its own. */
  private takeRevised(token: IToken): void {
    this.ACTION(() => this.part.inner.push([token.startOffset, (token as Lexeme).stop]))
    this.stretch(token)
  }

  private stretch(token: IToken): void {
    this.ACTION(() => (this.part.end = (token as Lexeme).stop))
  }
}

function endsWithThis(groups: readonly UnitGroup[]): boolean {
  return groups.at(-1)?.labels[0]!.label === 'này'
}

const about = /^(?:về|v\/v) (?!(?:cơ bản|nguyên tắc|phía|mặt|phần|lâu dài|thời gian|lý do)(?!\p{L}))/iu
const subject = new RegExp(`${about.source}|^quy định `, 'iu')

function newPart(type: DocTypeRow | null, start: number, end: number, lawName: string | null): DocumentPart {
  return {
    type, start, end, number: null, isShort: false, suffix: null, date: null, year: null, issuer: null, title: lawName, inner: [], alias: null,
    isWhole: type?.named === true,
  } // prettier-ignore
}

/** The document that the text has called so before. */
function knownPart({ payload, startOffset, stop }: Lexeme<Named>): DocumentPart {
  const { docType, number, date, issuer, title, year } = payload
  const type = docType && (docTypes.find((row) => row.code === docType.code && row.name === docType.name) ?? null)
  return { ...newPart(type, startOffset, stop, title), number, date, issuer, year: year ?? null, isWhole: true }
}

/** The document of a number, from `start` on if a word stands before it; a short one (`57`) has its symbol from the list. */
function numberedPart({ payload, startOffset, stop }: Lexeme<NumberPayload | string>, start: number): DocumentPart {
  const from = start < 0 ? startOffset : start
  if (typeof payload === 'string') return { ...newPart(null, from, stop, null), number: payload, isShort: true, isWhole: true }
  const { type, canonical, suffix, year } = payload
  return { ...newPart(type, from, stop, null), number: canonical, suffix, year, isWhole: true }
}

/**
 * The type word holds for the whole list; the symbol of the last number completes the short ones before it, and what stands behind the last
 * of a list of short ones holds for all ("Thông tư 10, 11 năm 2024 của Bộ …").
 */
function complete(documents: DocumentPart[], word: Lexeme<DocTypeWord> | null): void {
  const last = documents.at(-1)!
  if (documents.length > 1 && word && documents.every(isNumberAlone))
    for (const part of documents) {
      part.year = last.year
      part.issuer = last.issuer
    }
  if (documents.length > 1) shareLast(documents, word)
  let suffix: string | null = null
  let issuer: string | null = null
  for (let i = documents.length - 1; i >= 0; i--) {
    const part = documents[i]!
    if (word) part.type = resolveType(word.payload.type, part.type)
    part.issuer ??= word?.payload.issuer ?? null
    if (part.isShort && suffix !== null) part.number += suffix
    else if (!part.isShort) suffix = part.suffix
    if (part.isShort && part.type?.code === 'QyĐ') part.type = typeOfShort(part)
    if (word?.payload.plural) {
      if (i === documents.length - 1) issuer = part.issuer
      part.issuer ??= issuer
    }
  }
}

/**
 * "các báo cáo thẩm tra số 76/BC-HĐND và số 78/BC-HĐND ngày 08/12/2020 của Ban …": numbers alone before the last of the list have its issuer, and its
 * day where the word is a plural and no year of their own speaks against it.
 */
function shareLast(documents: DocumentPart[], word: Lexeme<DocTypeWord> | null): void {
  for (let i = documents.length - 2; i >= 0; i--) {
    const [part, next] = [documents[i]!, documents[i + 1]!]
    if (part.date !== null || part.issuer !== null || part.title !== null || part.isShort) return
    if (word === null && part.type !== next.type && !withoutType.test(next.number!) && !withoutType.test(part.number!)) return
    part.issuer = next.issuer
    if (word?.payload.plural && next.date !== null && (part.year === null || next.date.startsWith(part.year.slice(-4))))
      part.date = next.date
  }
}

/** `1316/-BYT`: the code of the type was lost. */
const withoutType = /^\d{1,6}\/(?:\d{4}\/)?-/

/** A short number and nothing else, but for the last of the list. */
function isNumberAlone(part: DocumentPart, i: number, { length }: readonly DocumentPart[]): boolean {
  return part.isShort && part.date === null && (i === length - 1 || (part.year === null && part.issuer === null && part.title === null))
}

/** "Quy định số 102 ngày …", "Quy định số 22, 37, 41-QĐ/TW": the Party's are cited by short numbers, the State's have their symbol or come with a decision. */
function typeOfShort({ type, issuer }: DocumentPart): DocTypeRow | null {
  if (issuer !== null && issuerOfName(issuer, 0)?.issuer.system === 'state') return type
  return docTypes.find((row) => row.name === type!.name && row.code === 'QĐ') ?? type
}

/** "Quy định số 66-QĐ/TW": the symbol tells the Party's from the State's. */
function resolveType(word: DocTypeRow | null, number: DocTypeRow | null): DocTypeRow | null {
  if (word === null || number === null) return word ?? number
  return docTypes.find((row) => row.name === word.name && row.code === number.code) ?? word
}

let parser: CitationParser | null = null

/** Tokens of one island → its pieces in order. The parser is built at the first call. */
export function parseIsland(tokens: Lexeme[]): Piece[] {
  // a day alone, as most days are, needs no grammar
  if (tokens.length === 1 && tokens[0]!.tokenType === CalendarDate) return dateAlone(tokens[0] as Lexeme<string | null>)
  parser ??= new CitationParser()
  return parser.parseIsland(tokens)
}

function dateAlone({ startOffset, stop, payload }: Lexeme<string | null>): Piece[] {
  return payload ? [{ kind: 'date', start: startOffset, end: stop, value: payload }] : []
}

/** What the grammar could not take of the tokens last parsed: nothing, whatever they are. */
export function parseErrors(): string[] {
  return parser?.errors.map((error) => error.message) ?? []
}
