/** What became of a unit. One unit can have several changes: moved and changed, renumbered and changed. */
export type Kind = 'changed' | 'moved' | 'renumbered' | 'split' | 'merged' | 'inserted' | 'deleted'

/** What a change means to who must obey the text, the gravest first. */
export type Meaning = 'substance' | 'editorial' | 'renumbering' | 'cosmetic'

export const meanings: readonly Meaning[] = ['substance', 'editorial', 'renumbering', 'cosmetic']

/** Why a change has its meaning. The first seven are substance. */
export type Reason =
  | 'amount'
  | 'percentage'
  | 'date'
  | 'deadline'
  | 'body'
  | 'duty'
  | 'citation'
  | 'scope'
  | 'wording'
  | 'number'
  | 'reference'
  | 'order'
  | 'spacing'
  | 'punctuation'
  | 'capitals'
  | 'spelling'
  | 'emphasis'
  | 'wrapping'
  | 'layout'

/** What is compared: a unit of the tree, a value of `meta`, or a cell of a table. */
export type Subject =
  | 'document'
  | 'division'
  | 'paragraph'
  | 'table'
  | 'row'
  | 'cell'
  | 'column'
  | 'footnote'
  | 'basis'
  | 'recipient'
  | 'signature'
  | 'meta'
  | 'segment'

/** One side of a change. */
export interface Place {
  /** Id of the document it is in; null in text that is no document. */
  document: string | null
  /** The unit's own id; null for what has none. */
  id: string | null
  /** Labels from the outermost unit to this one: `II.2.a`, `meta.date`. */
  path: string
  /** Child indexes from the root to the node: `0/2/5`. */
  at: string
  /** First line in the source, from 1. */
  line: number | null
  text: string
}

/** A run of words: in both, only in A, only in B. The `=` and `-` runs joined are A's text, the `=` and `+` runs B's. */
export type Word = [op: '=' | '-' | '+', text: string]

export interface Change {
  kind: Kind
  meaning: Meaning
  reasons: Reason[]
  subject: Subject
  /** Empty when inserted; several when merged. */
  a: Place[]
  /** Empty when deleted; several when split. */
  b: Place[]
  words?: Word[]
  /** Documents cited on one side only. */
  citations?: { removed: string[]; added: string[] }
  /** How many units went or came with it, itself not counted. */
  covers?: number
  /** A cell's place in its table. */
  row?: string
  column?: string
}

export type Summary = Record<Meaning, number> & Record<Kind | 'unchanged', number>

export interface Comparison {
  summary: Summary
  /** Gravest first, then in the order of the documents. */
  changes: Change[]
}

/** A unit beside its pair: one line of the two documents laid side by side. */
export interface DiffRow {
  a: { path: string; line: number | null; text: string } | null
  b: { path: string; line: number | null; text: string } | null
  level: number
  changes: Change[]
}

/** What a reporter is given. */
export interface DiffReport {
  /** Names of the two inputs. */
  a: string
  b: string
  comparison: Comparison
  /** For `json`. */
  script?: { a: string; b: string; edits: readonly unknown[]; positions: readonly unknown[] }
  /** For `html`. */
  rows?: DiffRow[]
}
