import type { TokenType } from 'chevrotain'
import { decree } from '../../vocabulary/doc-types.ts'
import type { DocTypeRow } from '../../vocabulary/doc-types.ts'
import { issuersOfCode } from '../../vocabulary/issuers.ts'
import type { DocTypeWord } from '../doc-type-words.ts'
import { And, Attached, Comma, DocNumber, DocType, Known, Label, Of } from '../tokens.ts'
import { Short, This, To, Unit, lexeme } from '../tokens.ts'
import type { Lexeme } from '../tokens.ts'
import type { KnownNames } from '../known-names.ts'
import type { UnitWord } from '../units.ts'

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

/** What has been read of one island, and what the next token depends on. */
export class Island {
  readonly tokens: Lexeme[] = []
  at: number
  readonly text: string
  last: TokenType | undefined
  /** Labels of which unit a list may go on with. */
  unit: UnitWord | null = null
  /** A list of numbers of documents may go on. */
  inNumbers = false
  /** The symbol of the last number. */
  suffix: string | null = null
  /** A document has begun, so that an organ or a title may follow. */
  inDocument = false
  /** A bracket has been opened between two units of one chain. */
  isInBrackets = false
  /** The document that has begun is a law by its name. */
  inLaw = false
  /** The document is of several bodies. */
  isJoint = false
  readonly names: KnownNames | null

  constructor(text: string, at: number, names: KnownNames | null = null) {
    this.text = text
    this.at = at
    this.names = names
  }

  push<P>(type: TokenType, end: number, payload: P): true {
    this.tokens.push(lexeme(type, this.at, end, payload))
    this.at = end
    this.last = type
    return true
  }

  skip(end: number): true {
    this.at = end
    return true
  }

  lastButOne(): TokenType | undefined {
    return this.tokens[this.tokens.length - 2]?.tokenType
  }

  inLabels(): boolean {
    return this.unit !== null && (this.last === Unit || this.last === Comma || this.last === And || this.last === To)
  }

  pushNumber(end: number, number: NumberPayload | null): true {
    this.unit = null
    this.inNumbers = this.inDocument = true
    this.suffix = number?.suffix ?? null
    this.isJoint ||= number !== null && isJointSymbol(number.suffix)
    if (!number) return this.push(Short, end, this.text.slice(this.at, end))
    const { canonical, suffix, type, year } = number
    return this.push<NumberPayload>(DocNumber, end, { canonical, suffix, type, year })
  }

  pushDocument(word: DocTypeWord | null): boolean {
    if (!word) return false
    this.unit = null
    this.inNumbers = false
    this.inDocument = true
    this.inLaw = false
    this.suffix = null
    this.isJoint = jointWord.test(this.text.slice(this.at, word.end))
    return this.push(DocType, word.end, word)
  }

  pushUnit(unit: UnitWord, end: number): true {
    const plural = /(?:các|Các|CÁC) $/.test(this.text.slice(Math.max(0, this.at - 4), this.at))
    this.unit = unit
    this.inNumbers = this.inDocument = this.inLaw = false
    return this.push<UnitPayload>(Unit, end, { unit, plural })
  }

  /** A name that the text has given to a document. */
  pushKnown(): boolean {
    const known = this.names?.match(this.text, this.at)
    if (!known) return false
    this.unit = null
    this.inNumbers = this.inDocument = this.inLaw = false
    return this.push(Known, known.end, known.named)
  }

  isBehindUnit(): boolean {
    return this.isInChain() || (this.last === Attached && this.lastButOne() === Label)
  }

  isInChain(): boolean {
    return this.last === Label || this.last === Of || this.last === This
  }
}

const jointWord = /liên (?:tịch|bộ|ngành)|phối hợp/i

/** A decree of the head of State, "Sắc lệnh". */
export function isDecree(word: Lexeme | undefined): boolean {
  return word?.tokenType === DocType && (word as Lexeme<DocTypeWord>).payload.type?.name === decree
}

/** `/2017/TTLT-BCA-BQP`, `/TT-LB` (liên bộ), `/KH-BCA-BTC`: a type that several bodies issue, or several bodies. */
function isJointSymbol(suffix: string): boolean {
  if (/L[TBN](?:[-/]|$)/.test(suffix)) return true
  if (suffix.indexOf('-') === suffix.lastIndexOf('-')) return false
  const organs = suffix.split('-').slice(1)
  return organs.length > 1 && organs.every((code) => issuersOfCode(code).length > 0)
}
