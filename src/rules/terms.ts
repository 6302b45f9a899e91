import type { Severity } from '../tree/index.ts'

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
