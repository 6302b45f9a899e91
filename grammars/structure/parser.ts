import { EmbeddedActionsParser, type IToken, type ParserMethod } from 'chevrotain'
import { tokens as t, vocabulary } from './tokens.ts'

/** A node of the concrete tree: the production's name, and what it holds in order; a leaf is the token's payload. */
export interface Concrete {
  rule:
    'file' | 'outside' | 'main' | 'attachment' | 'appendix' | 'preface' | 'preamble' | 'body' | 'division' | 'conclusions' | 'attachments'
  parts: (Concrete | Leaf)[]
}

export interface Leaf {
  rule: 'leaf'
  token: string
  /** Index of what the token was made from, in the caller's list. */
  index: number
}

/** A token of the settled text: `startOffset` carries the index of its payload. */
export function makeToken(name: keyof typeof t, index: number): IToken {
  const type = t[name]
  return { image: name, startOffset: index, tokenType: type, tokenTypeIdx: type.tokenTypeIdx! }
}

type Rule = ParserMethod<[], Concrete>

/**
 * The structure of a file of administrative documents. The parts of a document follow NĐ 30/2020 Đ8 and 05-HD/VPTW I.1–9; each may be
 * absent. What is issued with a document (attachments, appendices) follows its end.
 */
class StructureParser extends EmbeddedActionsParser {
  constructor() {
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 1, skipValidations: process.env['NQTW_SHIPPED'] === '1' })
    this.performSelfAnalysis()
  }

  file: Rule = this.RULE('file', () => {
    const file: Concrete = { rule: 'file', parts: [] }
    this.MANY(() => {
      file.parts.push(
        this.OR([
          { ALT: () => this.SUBRULE(this.main) },
          { ALT: () => this.SUBRULE(this.attachment) },
          { ALT: () => this.SUBRULE(this.appendix) },
          { ALT: () => this.SUBRULE(this.outside) },
        ]),
      )
    })
    return file
  })

  outside: Rule = this.RULE('outside', () => {
    const outside: Concrete = { rule: 'outside', parts: [] }
    this.AT_LEAST_ONE(() => this.hold(outside, this.CONSUME(t.Outside)))
    return outside
  })

  main: Rule = this.RULE('main', () => {
    this.CONSUME(t.MainStart)
    const document: Concrete = { rule: 'main', parts: [] }
    this.take(document, this.SUBRULE(this.parts))
    this.OPTION(() => document.parts.push(this.SUBRULE(this.attachments)))
    this.CONSUME(t.DocumentEnd)
    return document
  })

  attachments: Rule = this.RULE('attachments', () => {
    const attachments: Concrete = { rule: 'attachments', parts: [] }
    this.AT_LEAST_ONE(() => {
      attachments.parts.push(this.OR([{ ALT: () => this.SUBRULE(this.attachment) }, { ALT: () => this.SUBRULE(this.appendix) }]))
    })
    return attachments
  })

  attachment: Rule = this.RULE('attachment', () => {
    this.CONSUME(t.AttachmentStart)
    const document: Concrete = { rule: 'attachment', parts: [] }
    this.take(document, this.SUBRULE(this.parts))
    this.OPTION(() => document.parts.push(this.SUBRULE(this.appendices)))
    this.CONSUME(t.DocumentEnd)
    return document
  })

  appendices: Rule = this.RULE('appendices', () => {
    const attachments: Concrete = { rule: 'attachments', parts: [] }
    this.AT_LEAST_ONE(() => attachments.parts.push(this.SUBRULE(this.appendix)))
    return attachments
  })

  appendix: Rule = this.RULE('appendix', () => {
    this.CONSUME(t.AppendixStart)
    const document: Concrete = { rule: 'appendix', parts: [] }
    this.take(document, this.SUBRULE(this.parts))
    this.CONSUME(t.DocumentEnd)
    return document
  })

  parts: ParserMethod<[], Concrete[]> = this.RULE('parts', () => {
    const parts: Concrete[] = []
    this.OPTION1(() => parts.push(this.SUBRULE(this.preface)))
    this.OPTION2(() => parts.push(this.SUBRULE(this.preamble)))
    this.OPTION3(() => parts.push(this.SUBRULE(this.body)))
    this.OPTION4(() => parts.push(this.SUBRULE(this.conclusions)))
    return parts
  })

  /** The letterhead, type, subject and addressees, in whatever order the columns were flattened. */
  preface: Rule = this.RULE('preface', () => {
    const part: Concrete = { rule: 'preface', parts: [] }
    this.AT_LEAST_ONE(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Motto) },
        { ALT: () => this.CONSUME(t.Issuer) },
        { ALT: () => this.CONSUME(t.DocNumber) },
        { ALT: () => this.CONSUME(t.DocDate) },
        { ALT: () => this.CONSUME(t.DocType) },
        { ALT: () => this.CONSUME(t.DocTitle) },
        { ALT: () => this.CONSUME(t.Addressee) },
        { ALT: () => this.CONSUME(t.Mark) },
        { ALT: () => this.CONSUME(t.AttachedTo) },
        { ALT: () => this.CONSUME(t.AppendixHead) },
        { ALT: () => this.CONSUME(t.PrefaceStamp) },
        { ALT: () => this.CONSUME(t.PrefaceRule) },
        { ALT: () => this.CONSUME(t.PrefaceNote) },
      ])
      this.hold(part, token)
    })
    return part
  })

  /** Legal bases, recitals, the enacting authority and formula. */
  preamble: Rule = this.RULE('preamble', () => {
    const part: Concrete = { rule: 'preamble', parts: [] }
    this.AT_LEAST_ONE(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Basis) },
        { ALT: () => this.CONSUME(t.Recital) },
        { ALT: () => this.CONSUME(t.Authority) },
        { ALT: () => this.CONSUME(t.EnactingFormula) },
        { ALT: () => this.CONSUME(t.PreambleText) },
        { ALT: () => this.CONSUME(t.PreambleRule) },
      ])
      this.hold(part, token)
    })
    return part
  })

  body: Rule = this.RULE('body', () => {
    const part: Concrete = { rule: 'body', parts: [] }
    this.AT_LEAST_ONE(() => part.parts.push(this.SUBRULE(this.block)))
    return part
  })

  block: ParserMethod<[], Concrete | Leaf> = this.RULE('block', () =>
    this.OR<Concrete | Leaf>([
      { ALT: () => this.SUBRULE(this.division) },
      { ALT: () => this.leaf(this.CONSUME(t.Paragraph)) },
      { ALT: () => this.leaf(this.CONSUME(t.Table)) },
      { ALT: () => this.leaf(this.CONSUME(t.Note)) },
      { ALT: () => this.leaf(this.CONSUME(t.BodyRule)) },
    ]),
  )

  /** Phần, Chương, Mục, Điều, khoản, điểm …: a unit and what stands in it. */
  division: Rule = this.RULE('division', () => {
    const division: Concrete = { rule: 'division', parts: [] }
    this.hold(division, this.CONSUME(t.Unit))
    this.OPTION(() => {
      this.CONSUME(t.Indent)
      this.MANY(() => division.parts.push(this.SUBRULE(this.block)))
      this.CONSUME(t.Dedent)
    })
    return division
  })

  /** Recipients and signatures, in the order in which their columns were flattened, in older decrees place and date above them, in consolidated texts also organ and number, a letterhead that a converter moved there, and what follows. */
  conclusions: Rule = this.RULE('conclusions', () => {
    const part: Concrete = { rule: 'conclusions', parts: [] }
    this.AT_LEAST_ONE(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Recipients) },
        { ALT: () => this.CONSUME(t.Recipient) },
        { ALT: () => this.CONSUME(t.Signature) },
        { ALT: () => this.CONSUME(t.Motto) },
        { ALT: () => this.CONSUME(t.DocDate) },
        { ALT: () => this.CONSUME(t.DocNumber) },
        { ALT: () => this.CONSUME(t.Issuer) },
        { ALT: () => this.CONSUME(t.EndNote) },
        { ALT: () => this.CONSUME(t.ConclusionStamp) },
        { ALT: () => this.CONSUME(t.ConclusionRule) },
        { ALT: () => this.CONSUME(t.ConclusionNote) },
      ])
      this.hold(part, token)
    })
    return part
  })

  private hold(parent: Concrete, token: IToken): void {
    parent.parts.push(this.leaf(token))
  }

  private take(document: Concrete, parts: readonly Concrete[]): void {
    this.ACTION(() => document.parts.push(...parts))
  }

  private leaf(token: IToken): Leaf {
    return { rule: 'leaf', token: token.image, index: token.startOffset }
  }
}

let parser: StructureParser | null = null

/** Settled tokens → the concrete tree. The tokens are made so that the grammar takes all of them; what it does not is the maker's error. */
export function parseStructure(input: IToken[]): Concrete {
  parser ??= new StructureParser()
  parser.input = input
  const file = parser.file()
  const error = parser.errors[0]
  if (error) throw new Error(`The structure grammar does not take what was settled: ${error.message}`)
  return file
}

export { StructureParser }
