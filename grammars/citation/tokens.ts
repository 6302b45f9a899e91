import { createToken, Lexer } from 'chevrotain'
import type { IToken, TokenType } from 'chevrotain'

/** A token of the inline grammar; the scanner makes them, so none has a pattern. `stop` is exclusive. */
export interface Lexeme<P = unknown> extends IToken {
  stop: number
  payload: P
}

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

export const Unit = token('Unit')
export const Label = token('Label')
export const This = token('This')
export const DocType = token('DocType')
export const OtherDocument = token('OtherDocument')
export const LawName = token('LawName')
/** The name that the text has given to a document. */
export const Known = token('Known')
export const So = token('So')
export const DocNumber = token('DocNumber')
export const Short = token('Short')
export const CalendarDate = token('CalendarDate')
export const Year = token('Year')
export const Of = token('Of')
export const Organ = token('Organ')
export const Title = token('Title')
export const Attached = token('Attached')
export const Alias = token('Alias')
export const Revised = token('Revised')
export const Comma = token('Comma')
export const Semicolon = token('Semicolon')
export const And = token('And')
export const To = token('To')
export const Open = token('Open')
export const Close = token('Close')

export const vocabulary: TokenType[] = [
  Unit, Label, This, DocType, OtherDocument, LawName, Known, So, DocNumber, Short, CalendarDate, Year, Of, Organ, Title, Attached, Alias, Revised,
  Comma, Semicolon, And, To, Open, Close,
] // prettier-ignore

export function lexeme<P>(tokenType: TokenType, start: number, stop: number, payload: P): Lexeme<P> {
  return { image: '', startOffset: start, endOffset: stop - 1, stop, payload, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx! }
}
