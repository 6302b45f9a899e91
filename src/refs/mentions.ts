import type { Block, Citation, Division, Document, Inline, Node, Reference, Root } from '../tree/index.ts'

/** A citation or reference of a tree, and where it stands. */
export interface Place {
  node: Citation | Reference
  /** The document around it, outermost first; empty in text outside documents. */
  documents: readonly Document[]
  division: Division | null
  /** Inside a quotation: of a clause of another document, as a rule. */
  quoted: boolean
  /** The kind of block around it. */
  block: Node['type']
  /** The node that has it among its children. */
  parent: Node
}

interface Frame {
  node: Exclude<Node, Inline>
  documents: readonly Document[]
  division: Division | null
  /** Set where a unit or document ends: whether a quotation was open when it began. */
  restore: boolean | null
}

/**
 * Every citation and reference below `root`, in order. A quotation that begins a block goes on over the following ones until it is closed
 * or its unit ends; one that is opened inside a block ends with it.
 */
export function placesOf(root: Root): Place[] {
  const reader = new PlaceReader()
  const stack: Frame[] = [{ node: root, documents: [], division: null, restore: null }]
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node, restore } = frame
    if (restore !== null) {
      reader.endUnit(restore)
      continue
    }
    if (!('children' in node)) continue
    if (isInlineBlock(node)) {
      reader.readBlock(node, frame.documents, frame.division)
      continue
    }
    let { documents, division } = frame
    if (node.type === 'document') {
      documents = [...documents, node]
      division = null
      stack.push({ ...frame, restore: reader.beginDocument() })
    } else if (node.type === 'division') {
      division = node
      stack.push({ ...frame, restore: reader.isQuoted() })
    } else if (node.type === 'footnoteDefinition') division = reader.noted.get(node.identifier) ?? division
    // no quotation goes on from what stands before the body into it
    else if (node.type === 'body') reader.endUnit(false)
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push({ node: node.children[i] as Frame['node'], documents, division, restore: null })
  }
  return reader.places
}

const containers = new Set<Node['type']>([
  'root', 'document', 'unstructured', 'preface', 'preamble', 'body', 'conclusions', 'attachments', 'division', 'table', 'tableRow', 'footnoteDefinition',
]) // prettier-ignore

type InlineBlock = Extract<Block | Extract<Node, { type: 'heading' | 'tableCell' }>, { children: Inline[] }>

function isInlineBlock(node: Node): node is InlineBlock {
  return !containers.has(node.type)
}

/** New text that the parser knows for such though no mark opens it: lost in a scan, or open since a block above. */
function isQuotedWithoutMark(block: InlineBlock): boolean {
  if (block.type !== 'paragraph' || !block.quoted) return false
  let first: Inline | undefined = block.children[0]
  while (first && 'children' in first) first = first.children[0]
  return first?.type !== 'text' || !/^\s*[“"'‘«]/u.test(first.value)
}

class PlaceReader {
  readonly places: Place[] = []
  /** The unit that each note is of: "Điều này" in a note is that one. */
  readonly noted = new Map<string, Division | null>()
  /** Quotations that are open, one inside the other. */
  private open = 0
  /** The open quotation began a block, so that it goes on in the next. */
  private carries = false
  private atStart = true
  /** The block before is new text that the parser knows for such. */
  private wasMarked = false

  isQuoted(): boolean {
    return this.open > 0
  }

  beginDocument(): boolean {
    const before = this.isQuoted()
    this.open = 0
    this.carries = false
    return before
  }

  endUnit(before: boolean): void {
    this.carries = before && this.isQuoted()
    this.open = this.carries ? 1 : 0
  }

  readBlock(block: InlineBlock, documents: readonly Document[], division: Division | null): void {
    // where the parser has followed a quotation it knows where that ends, though a mark is not closed
    const isMarked = block.type === 'paragraph' && block.quoted === true
    if (this.wasMarked && block.type === 'paragraph' && !isMarked) this.carries = false
    this.wasMarked = isMarked
    this.open = this.carries || isQuotedWithoutMark(block) ? 1 : 0
    this.atStart = true
    this.readInlines(block, { documents, division, block: block.type })
  }

  /** Inline nodes nest a few levels at most, whatever the text. */
  private readInlines(parent: { children: readonly Inline[] } & Node, around: Pick<Place, 'documents' | 'division' | 'block'>): void {
    for (const node of parent.children) {
      if (node.type === 'text') this.readSigns(node.value)
      else if (node.type === 'footnoteReference') this.noted.set(node.identifier, around.division)
      else if (node.type === 'citation' || node.type === 'reference') this.places.push({ node, ...around, quoted: this.isQuoted(), parent })
      if ('children' in node) this.readInlines(node, around)
    }
  }

  private readSigns(text: string): void {
    if (text.search(signs) < 0) return this.passOver(text)
    for (const { 0: sign, index: at } of text.matchAll(signs)) {
      if (this.atStart) this.atStart = text.slice(0, at).trim() === ''
      if (sign === '“' || sign === '‘‘' || ((sign === '"' || sign === "''") && this.open === 0)) {
        if (this.open === 0) this.carries = this.atStart
        this.open++
      } else if (this.open > 0 && --this.open === 0) this.carries = false
      this.atStart = false
    }
    this.passOver(text)
  }

  private passOver(text: string): void {
    if (this.atStart && text.trim() !== '') this.atStart = false
  }
}

/** Two single marks are a double one that a converter of old fonts left, but for the seconds of an angle. */
const signs = /[“”"]|(?<!['’]\d{1,2}(?:[.,]\d{1,3})?)(?:''|‘‘|’’)/gu
