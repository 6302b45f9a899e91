import type { CorpusDocument } from './corpus.ts'
import type { RuleContext } from './context.ts'
import type { Bilingual, Category, Level, Regime } from './terms.ts'

export interface OptionSpec {
  type: 'number' | 'boolean' | 'string[]'
  default: number | boolean | readonly string[]
  what: Bilingual
}

/** A whole small text, and the part of it that the rule is about. */
export interface Example {
  text: () => string
  shown: string
}

export interface BadExample extends Example {
  /** The other documents that are known, where the rule looks at them. */
  corpus?: readonly CorpusDocument[]
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
  /** Only the forms of the State (NĐ 30/2020, Điều 2) and the Party (05-HD/VPTW) ask for it: a body with a form of its own is not held against it. */
  ofForm?: true
  /** First and last day (ISO) of the regulation it rests on, compared with the document's date. */
  from?: string
  until?: string
  /** The clauses it rests on, for each regime that has any, joined by "; "; a finding names those in force on the document's day. */
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
/** Where every regime asks for Unicode by TCVN 6909:2001. */
export const CHARACTER_SET: Rule['clause'] = {
  state: 'NĐ 30/2020/NĐ-CP, PL I, I.3; TCVN 6909:2001',
  normative: 'TCVN 6909:2001',
  party: 'HD 05-HD/VPTW, mục IV; HD 36-HD/VPTW; TCVN 6909:2001',
  none: 'TCVN 6909:2001',
}
export const DOCUMENT_REGIMES: readonly Regime[] = ['party', 'state', 'normative']
