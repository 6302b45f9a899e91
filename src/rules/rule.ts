import type { Severity } from '../tree/index.ts'
import type { RuleContext } from './context.ts'

/** The kinds of fault: a closed list, which several rules may share. */
export const CATEGORIES = [
  'number-format',
  'number-missing',
  'date-format',
  'date-impossible',
  'date-order',
  'citation-conflict',
  'citation-format',
  'numbering-gap',
  'numbering-duplicate',
  'numbering-format',
  'reference-unresolved',
  'footnote-orphan',
  'table-incomplete',
  'header-missing',
  'signature-form',
  'recipients-format',
  'ending-missing',
  'truncated',
  'letter-spacing',
  'ocr-garble',
  'spelling',
  'mixed-tone-marks',
] as const

export type Category = (typeof CATEGORIES)[number]

/** Whose form a text follows: the Party's, the administration's, that of legal normative texts, or (no document at all) none. */
export type Regime = 'party' | 'state' | 'normative' | 'none'

export type Level = Severity | 'off'

export type Language = 'vi' | 'en'

export type Bilingual = Record<Language, string>

export interface OptionSpec {
  type: 'number' | 'boolean' | 'string[]'
  default: number | boolean | readonly string[]
  what: Bilingual
}

/** A whole small text, and the part of it that the rule is about. */
export interface Example {
  text: string
  shown: string
}

export interface BadExample extends Example {
  /** The source that each finding of this rule flags, in order. */
  expect: readonly string[]
  /** What `shown` must have become once every fix of this rule is applied. */
  fixed?: string
}

export interface Rule {
  id: string
  category: Category
  severity: Level
  regimes: readonly Regime[]
  /** First and last day (ISO) of the regulation it rests on, compared with the document's date. */
  from?: string
  until?: string
  /** The clause it rests on, for each regime that has one. */
  clause: Partial<Record<Regime, string>>
  what: Bilingual
  why: Bilingual
  /** True when it may offer a replacement that is certain. */
  fixable?: true
  options?: Readonly<Record<string, OptionSpec>>
  examples: { good: readonly Example[]; bad: readonly BadExample[] }
  check: (context: RuleContext) => void
}

export const TEXT_REGIMES: readonly Regime[] = ['party', 'state', 'normative', 'none']
export const DOCUMENT_REGIMES: readonly Regime[] = ['party', 'state', 'normative']
