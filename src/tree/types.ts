// The tree that `parse` emits: unist nodes with the names of Akoma Ntoso. This file is the public contract.

/** A place in the ORIGINAL source: `line` and `column` from 1, `offset` from 0, in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** `end` is exclusive, as in unist. */
export interface Position {
  start: Point
  end: Point
}

interface NodeBase {
  position?: Position
}

// Containers

export interface Root extends NodeBase {
  type: 'root'
  children: (Document | Unstructured)[]
  data: RootData
}

export interface RootData {
  schema: 'nqtw/1'
  path: string | null
  encoding: string
  diagnostics: Diagnostic[]
  /** What the normaliser mended, in order; places are of the original source. */
  repairs: Repair[]
}

export interface Document extends NodeBase {
  type: 'document'
  id: string
  system: 'party' | 'state'
  role: 'main' | 'attachment' | 'appendix'
  meta: Meta
  children: Part[]
}

export type Part = Preface | Preamble | Body | Conclusions | Attachments

export interface Unstructured extends NodeBase {
  type: 'unstructured'
  children: Block[]
}

export interface Preface extends NodeBase {
  type: 'preface'
  children: Block[]
}

export interface Preamble extends NodeBase {
  type: 'preamble'
  children: Block[]
}

export interface Body extends NodeBase {
  type: 'body'
  children: Block[]
}

export interface Conclusions extends NodeBase {
  type: 'conclusions'
  children: Block[]
}

export interface Attachments extends NodeBase {
  type: 'attachments'
  children: Document[]
}

// Blocks

export type DivisionName = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'subclause' | 'point' | 'indent' | 'item'

export interface Division extends NodeBase {
  type: 'division'
  id: string
  name: DivisionName
  /** The bare ordinal: `II`, `1`, `2.3.1`, `a`, `-`, `(1)`. */
  label: string
  children: (Marker | Heading | Block)[]
}

/** The ordinal as printed (`II-`, `1.`, `Điều 1.`, `-`): a leaf. */
export interface Marker extends NodeBase {
  type: 'marker'
  value: string
}

export interface Heading extends NodeBase {
  type: 'heading'
  children: Inline[]
}

export interface Paragraph extends NodeBase {
  type: 'paragraph'
  /** New text of a document that is amended, or a quotation: its units are content, its references another document's. */
  quoted?: true
  children: Inline[]
}

export interface Table extends NodeBase {
  type: 'table'
  columns?: string[]
  children: TableRow[]
}

export interface TableRow extends NodeBase {
  type: 'tableRow'
  header?: true
  children: TableCell[]
}

/** A cell that the source does not have has no position and no children. */
export interface TableCell extends NodeBase {
  type: 'tableCell'
  children: Inline[]
}

export interface FootnoteDefinition extends NodeBase {
  type: 'footnoteDefinition'
  identifier: string
  label: string
  children: (Marker | Paragraph)[]
}

/** The parts of preface, preamble and conclusions that hold running text. */
export type PartName =
  | 'basis'
  | 'recital'
  | 'enactingFormula'
  | 'signature'
  | 'recipients'
  | 'recipient'
  | 'addressee'
  | 'issuer'
  | 'docNumber'
  | 'docDate'
  | 'docType'
  | 'docTitle'
  | 'motto'
  | 'separator'
  | 'stamp'
  | 'mark'
  | 'sourceNote'
  | 'furniture'

export interface Segment extends NodeBase {
  type: PartName
  children: Inline[]
}

export type Block = Division | Paragraph | Table | FootnoteDefinition | Segment

// Inline

export interface Text extends NodeBase {
  type: 'text'
  value: string
}

export interface Emphasis extends NodeBase {
  type: 'emphasis'
  children: Inline[]
}

export interface Strong extends NodeBase {
  type: 'strong'
  children: Inline[]
}

export interface FootnoteReference extends NodeBase {
  type: 'footnoteReference'
  identifier: string
  label: string
}

export type Relation = 'basis' | 'implements' | 'guides' | 'amends' | 'replaces' | 'repeals' | 'attaches' | 'refers'

/** One unit inside a document: `{ name: "article", label: "5" }`; several units of one mention follow each other from large to small. */
export interface Step {
  name: DivisionName | 'appendix' | 'sentence'
  label: string
}

export interface Citation extends NodeBase {
  type: 'citation'
  docType: DocType | null
  /** Canonical. */
  number: string | null
  /** ISO 8601. */
  date: string | null
  issuer: string | null
  title: string | null
  uri: string | null
  target: string | null
  relation: Relation
  provision: Step[]
  /** Further units that the same mention names ("khoản 3, khoản 4 Điều 5 Luật …"); `provision` is the first. */
  provisions?: Step[][]
  /** Year of issue, where the mention has no full date ("Bộ luật Hình sự năm 2015", `30/2020/NĐ-CP`). */
  year?: string
  /** The short name that "(sau đây gọi là …)" behind it gives it. */
  alias?: string
  children: Inline[]
}

export interface Reference extends NodeBase {
  type: 'reference'
  provision: Step[]
  target: string | null
  children: Inline[]
}

export interface DateNode extends NodeBase {
  type: 'date'
  value: string
  children: Inline[]
}

export interface Link extends NodeBase {
  type: 'link'
  url: string
  children: Inline[]
}

export type Inline = Text | Emphasis | Strong | FootnoteReference | Citation | Reference | DateNode | Link

export type Node = Root | Document | Part | Unstructured | Block | Marker | Heading | TableRow | TableCell | Inline

export type Parent = Extract<Node, { children: unknown[] }>

// Meta

export interface DocType {
  code: string
  name: string
}

export interface DocNumber {
  /** As printed, with the word `Số`. */
  raw: string
  number: string | null
  year: string | null
  symbol: string | null
  /** Null where the number was left blank: a draft has a symbol alone. */
  canonical: string | null
}

export interface Signature {
  authority: string | null
  onBehalfOf: string | null
  deputyFor: string | null
  position: string | null
  name: string | null
}

export interface Recipient {
  text: string
  note: string | null
  archive: boolean
}

export interface Meta {
  docType: DocType | null
  docNumber: DocNumber | null
  issuer: { name: string; parents: string[] } | null
  place: string | null
  date: string | null
  title: string | null
  addressees: string[]
  signatures: Signature[]
  recipients: Recipient[]
  uri: string | null
}

// Diagnostics and repairs

export type Severity = 'error' | 'warning' | 'info'

export interface Diagnostic {
  ruleId: string
  category: string
  severity: Severity
  message: string
  position: Position | null
  documentId: string | null
  clause?: string
  fix?: { range: [number, number]; text: string }
  data?: Record<string, unknown>
}

/** One thing the normaliser mended: what stood there, what is read instead. */
export interface Repair {
  step: string
  /** Range of the original source. */
  position: Position
  from: string
  to: string
}
