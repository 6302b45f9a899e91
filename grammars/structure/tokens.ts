import { createToken, type TokenType } from 'chevrotain'

/** One token a line or block, already unambiguous: what the settling decided. The lexer of this grammar is the settling itself. */
const names = [
  'MainStart',
  'AttachmentStart',
  'AppendixStart',
  'DocumentEnd',
  'Motto',
  'Issuer',
  'DocNumber',
  'DocDate',
  'DocType',
  'DocTitle',
  'Addressee',
  'Mark',
  'AttachedTo',
  'AppendixHead',
  'PrefaceStamp',
  'PrefaceRule',
  'PrefaceNote',
  'Authority',
  'Basis',
  'Recital',
  'EnactingFormula',
  'PreambleText',
  'PreambleRule',
  'Unit',
  'Indent',
  'Dedent',
  'Paragraph',
  'Table',
  'Note',
  'BodyRule',
  'Recipients',
  'Recipient',
  'Signature',
  'EndNote',
  'ConclusionStamp',
  'ConclusionRule',
  'ConclusionNote',
  'Outside',
] as const

export type TokenName = (typeof names)[number]

export const tokens: Record<TokenName, TokenType> = Object.fromEntries(
  names.map((name) => [name, createToken({ name, pattern: /NA/u, label: name })]),
) as Record<TokenName, TokenType>

export const vocabulary: TokenType[] = names.map((name) => tokens[name])
