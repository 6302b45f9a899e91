/** One unit inside a document, as the tree names it. `label` may be `này` (the enclosing unit); the resolver fills it in. */
export interface Step {
  name:
    | 'part'
    | 'chapter'
    | 'section'
    | 'subsection'
    | 'article'
    | 'clause'
    | 'subclause'
    | 'point'
    | 'indent'
    | 'item'
    | 'appendix'
    | 'sentence'
  label: string
}

export type Relation = 'basis' | 'implements' | 'guides' | 'amends' | 'replaces' | 'repeals' | 'attaches' | 'refers'

/** A mention in a text: offsets of the text, `end` exclusive. Mentions of one text nest or are apart, never overlap in part. */
export interface Mention {
  kind: 'citation' | 'reference' | 'date'
  start: number
  end: number
  docType: { code: string; name: string } | null
  /** Canonical: `02-NQ/TW`, whatever blanks and dashes were printed. */
  number: string | null
  /** ISO 8601. */
  date: string | null
  issuer: string | null
  title: string | null
  /** The first unit cited, from large to small. */
  provision: Step[]
  /** All units cited, where there are several. */
  provisions?: Step[][]
  relation: Relation
  /** Of a date. */
  value?: string
  /** Year of issue, where no full date is given ("Bộ luật Hình sự năm 2015"). */
  year?: string
  /** From "(sau đây gọi là X)". */
  alias?: string
  /** The document that the text itself is ("Nghị quyết này"). */
  self?: true
}
