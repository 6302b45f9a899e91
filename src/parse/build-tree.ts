import type { Concrete, Leaf } from '../../grammars/structure/parser.ts'
import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { editorsNote } from '../../grammars/structure/phrases/index.ts'
import type {
  Block as Node,
  Body,
  Conclusions,
  Division,
  Document,
  Marker,
  Part,
  PartName,
  Preamble,
  Preface,
  Root,
  Segment,
  TableCell,
  TableRow,
  Unstructured,
} from '../tree/index.ts'
import type { CellSpan, TableSpan } from './tables/table-span.ts'
import { fold, isOrder, saysSomething, strongTo, titleLengths, type Titled } from './units/headings.ts'
import { linesRun, originOf, runOf, sliceRun, type Locate, type Run } from './inline.ts'
import type { InScope, MakeInline } from './make-inline.ts'
import { groupSignatures } from './meta/signatures.ts'
import { markOfNote } from './find-notes.ts'
import { leadsBack } from './note-series.ts'
import { countHeads, isTitleRow, isTwoRowHead, namesBelow, splitNames } from './tables/split-heads.ts'
import type { Block } from './units/settle-units.ts'
import type { Settled } from './settle-zones.ts'
import type { Payload } from './to-tokens.ts'

export interface Building {
  lines: readonly Line[]
  payloads: readonly Payload[]
  locate: Locate
  inline: MakeInline
  inScope: InScope
  /** Labels of the notes that the file defines. */
  labels: ReadonlySet<string>
  /** Units whose title was looked at already. */
  titled: Map<Concrete, Titled>
  /** The lines of each part of preface, preamble and conclusions, for the reading of the metadata. */
  linesOf: Map<object, readonly number[]>
  /** Articles of the body that stands open have a sentence alone below their bare mark, and so no titles. */
  hasBareSentences: boolean
  /** Titles that say what the document is issued with; they are no part of its subject. */
  attachedTo: Set<object>
}

const partNames: Record<string, PartName> = {
  Motto: 'motto',
  Issuer: 'issuer',
  DocNumber: 'docNumber',
  DocDate: 'docDate',
  DocType: 'docType',
  DocTitle: 'docTitle',
  Addressee: 'addressee',
  Mark: 'mark',
  AttachedTo: 'docTitle',
  AppendixHead: 'docType',
  Authority: 'issuer',
  Basis: 'basis',
  Recital: 'recital',
  EnactingFormula: 'enactingFormula',
  Recipients: 'recipients',
  Recipient: 'recipient',
  Signature: 'signature',
}

/** Parts whose words name the document itself. */
const plain = new Set<PartName>(['motto', 'issuer', 'docNumber', 'docDate', 'mark'])

/** The concrete tree of the grammar → the children of the root, without meta and ids. */
export function buildTree(file: Concrete, building: Building): Root['children'] {
  return file.parts.map((part) => {
    const concrete = part as Concrete
    return concrete.rule === 'outside' ? buildOutside(concrete, building) : buildDocument(concrete, building)
  })
}

function buildOutside(concrete: Concrete, building: Building): Unstructured {
  return {
    type: 'unstructured',
    children: building.inScope(() => concrete.parts.flatMap((leaf) => buildLeaf(leaf as Leaf, building))),
  }
}

function buildDocument(concrete: Concrete, building: Building): Document {
  const document: Document = {
    type: 'document',
    id: '',
    system: 'state',
    role: concrete.rule === 'main' ? 'main' : concrete.rule === 'attachment' ? 'attachment' : 'appendix',
    meta: {
      docType: null,
      docNumber: null,
      issuer: null,
      place: null,
      date: null,
      title: null,
      addressees: [],
      signatures: [],
      recipients: [],
      uri: null,
    },
    children: [],
  }
  document.children = building.inScope(() => concrete.parts.map((part) => buildPart(part as Concrete, building)))
  return document
}

function buildPart(concrete: Concrete, building: Building): Part {
  switch (concrete.rule) {
    case 'attachments':
      return { type: 'attachments', children: concrete.parts.map((part) => buildDocument(part as Concrete, building)) }
    case 'body': {
      const body: Body = { type: 'body', children: [] }
      const titles = new Set<string>()
      building.hasBareSentences = hasBareSentences(concrete, building)
      collectTitles(concrete, building, titles)
      body.children = buildBlocks(concrete.parts, building, titles)
      return body
    }
    case 'conclusions':
      return { type: 'conclusions', children: buildConclusions(concrete, building) } satisfies Conclusions
    case 'preamble':
      return { type: 'preamble', children: concrete.parts.flatMap((leaf) => buildLeaf(leaf as Leaf, building)) } satisfies Preamble
    default:
      return { type: 'preface', children: concrete.parts.flatMap((leaf) => buildLeaf(leaf as Leaf, building)) } satisfies Preface
  }
}

function buildConclusions(concrete: Concrete, building: Building): Node[] {
  const leaves = concrete.parts as Leaf[]
  const items = leaves.map((leaf) => building.payloads[leaf.index]!.item!)
  const groups = groupSignatures(items, building.lines)
  const nodes: Node[] = []
  for (const [i, leaf] of leaves.entries()) {
    const group = groups.get(i)
    if (group === null) continue
    if (group) {
      const node: Segment = { type: 'signature', children: building.inline(linesRun(building.lines, group), true) }
      building.linesOf.set(node, group)
      nodes.push(node)
    } else nodes.push(...buildLeaf(leaf, building))
  }
  return nodes
}

function indicesOf(item: Settled): number[] {
  return Array.from({ length: item.to - item.from }, (_, i) => item.from + i)
}

/** One settled item or paragraph → its node or nodes. */
function buildLeaf(leaf: Leaf, building: Building): Node[] {
  const payload = building.payloads[leaf.index]!
  if (payload.block) return [buildBlock(payload.block, building)]
  const { item } = payload
  if (item.kind === 'table') return [buildTable(item.table!, building)]
  const indices = indicesOf(item)
  if (item.kind === 'endnote') return [buildNote(indices, building)]
  const run = linesRun(building.lines, indices)
  const name = partNames[leaf.token]
  if (name) {
    const node: Segment = { type: name, children: building.inline(run, plain.has(name)) }
    building.linesOf.set(node, indices)
    if (item.kind === 'attachedTo') building.attachedTo.add(node)
    return [node]
  }
  switch (item.kind) {
    case 'stamp':
    case 'separator':
    case 'sourceNote':
    case 'furniture':
      // an editor tells which document follows
      return [{ type: item.kind, children: building.inline(run, item.kind !== 'sourceNote' || !editorsNote.test(run.text)) }]
    default:
      return [{ type: 'paragraph', children: building.inline(run) }]
  }
}

function buildBlock(block: Block, building: Building): Node {
  if (block.kind === 'note') return buildNote(block.lines, building)
  return {
    type: 'paragraph',
    ...(block.quoted ? { quoted: true as const } : {}),
    children: building.inline(linesRun(building.lines, block.lines)),
  }
}

function buildNote(indices: readonly number[], building: Building): Node {
  const run = linesRun(building.lines, indices)
  const mark = markOfNote(building.lines[indices[0]!]!)
  const printed = run.text.slice(0, mark?.length ?? 0)
  const label = mark?.label ?? ''
  const marker: Marker[] = printed ? [{ type: 'marker', value: printed, position: placeOf(run, 0, printed.length, building) }] : []
  const back = leadsBack.exec(run.text)?.[0].length ?? 0
  const end = run.text.length - back
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [
      ...marker,
      { type: 'paragraph', children: building.inline(sliceRun(run, printed.length, end)) },
      ...(back > 0 ? [arrowOf(run, end, building)] : []),
    ],
  }
}

/** The arrow that leads back to the mark, with the address that Markdown has behind it. */
function arrowOf(run: Run, from: number, building: Building): Marker {
  const arrow = sliceRun(run, from)
  const { words } = arrow.stretches[0]!
  const link = words.styles?.find(({ type, from: start, to }) => type === 'link' && start !== undefined && to !== undefined)
  const position = link ? building.locate.position(link.from!, link.to!) : placeOf(arrow, 0, arrow.text.length, building)
  return { type: 'marker', value: arrow.text, position }
}

function placeOf(run: Run, from: number, to: number, building: Building): Marker['position'] & object {
  return building.locate.position(originOf(run, from), originOf(run, to - 1) + 1)
}

function unitOf(concrete: Concrete, building: Building): Block {
  return building.payloads[(concrete.parts[0] as Leaf).index]!.block!
}

function titledOf(concrete: Concrete, building: Building): Titled {
  const known = building.titled.get(concrete)
  if (known) return known
  const block = unitOf(concrete, building)
  const run = linesRun(building.lines, block.lines, block.marker!.length)
  // a note at the foot of the page, a rule or a site's line is no content of the unit
  const below = contentOf(concrete.parts.slice(1)).find(
    (part) => !('index' in part && building.payloads[part.index]!.block?.kind === 'note'),
  )
  const titled: Titled = {
    block,
    text: run.text,
    below: below ? (below.rule === 'division' ? 'unit' : 'text') : null,
    strong: strongTo(
      block.lines.map((at) => building.lines[at]!),
      block.marker!.length,
    ),
    leveled: building.lines[block.lines[0]!]!.level > 0,
    alone: building.lines[block.lines[0]!]!.text.length === block.marker!.length,
  }
  building.titled.set(concrete, titled)
  return titled
}

/** For each unit among the parts, how many characters of its words are its title. Dashes below `Bước 2: …` have those beside them below the same words. */
function titleLengthsIn(parts: readonly (Concrete | Leaf)[], building: Building, elsewhere: ReadonlySet<string>): number[] {
  const runs: Titled[][] = [[]]
  for (const part of parts) {
    if (part.rule === 'division') runs.at(-1)!.push(titledOf(part, building))
    else if (part.rule === 'leaf' && part.token === 'Paragraph' && runs.at(-1)!.at(-1)?.block.marker!.name === 'indent') runs.push([])
  }
  const found = runs.map((run) => titleLengths(run, elsewhere, building.hasBareSentences))
  if (runs.length === 1) return found[0]!
  // one alone has the title that it has below other words
  const titles = new Set(elsewhere)
  for (const [i, run] of runs.entries())
    for (const [k, { text }] of run.entries()) if (found[i]![k]! > 0) titles.add(fold(text.slice(0, found[i]![k])))
  return runs.flatMap((run, i) => (run.length === 1 ? titleLengths(run, titles, building.hasBareSentences) : found[i]!))
}

/** Titles on lines of their own, anywhere in the body: the same words before a colon are a title too. */
function collectTitles(concrete: Concrete, building: Building, titles: Set<string>): void {
  const lengths = titleLengthsIn(concrete.parts, building, new Set())
  let at = 0
  for (const part of concrete.parts) {
    if (part.rule !== 'division') continue
    const { text } = titledOf(part, building)
    if (lengths[at++] === text.length && text.length < 120) titles.add(fold(text))
    collectTitles(part, building, titles)
  }
}

function buildBlocks(parts: readonly (Concrete | Leaf)[], building: Building, titles: ReadonlySet<string>): Node[] {
  const lengths = titleLengthsIn(parts, building, titles)
  const nodes: Node[] = []
  let at = 0
  for (const part of parts) {
    if (part.rule !== 'division') nodes.push(...buildLeaf(part as Leaf, building))
    else nodes.push(buildDivision(part, lengths[at++]!, building, titles))
  }
  return nodes
}

function buildDivision(concrete: Concrete, titleLength: number, building: Building, titles: ReadonlySet<string>): Division {
  const block = unitOf(concrete, building)
  const mark = block.marker!
  const whole = linesRun(building.lines, block.lines)
  const printed = whole.text.slice(0, mark.length)
  const length = mark.noted ? mark.length - mark.noted : lengthBeforeNote(printed, building.labels)
  // a note's mark in the unit's own mark is the first of its words
  const noted = mark.length - length
  const run = sliceRun(whole, length)
  const children: Division['children'] = [
    { type: 'marker', value: printed.slice(0, length), position: placeOf(whole, 0, length, building) },
  ]
  let rest = concrete.parts.slice(1)
  if (run.text.length === noted) {
    if (noted > 0) children.push({ type: 'paragraph', children: building.inline(run) })
    const heading = titleBelow(rest, building, mark.name)
    if (heading.length > 0) {
      children.push({
        type: 'heading',
        children: building.inline(
          linesRun(
            building.lines,
            heading.flatMap((leaf) => building.payloads[leaf.index]!.block!.lines),
          ),
        ),
      })
      rest = rest.slice(heading.length)
    }
  } else {
    const title = titleLength === 0 ? 0 : titleLength + run.text.length - sliceRun(whole, mark.length).text.length
    const first = mark.noted ?? 0
    if (title > 0) children.push({ type: 'heading', children: building.inline(sliceRun(run, 0, title), false, first) })
    if (title < run.text.length)
      children.push({ type: 'paragraph', children: building.inline(sliceRun(run, title), false, title > 0 ? 0 : first) })
  }
  for (const block of buildBlocks(rest, building, titles)) children.push(block)
  return { type: 'division', id: '', name: mark.name, label: mark.label, children }
}

/** `Điều 8[7].` → the length of `Điều 8` where note 7 is defined; else the whole. */
function lengthBeforeNote(printed: string, labels: ReadonlySet<string>): number {
  const note = /\[\^?(\d{1,3})\]/u.exec(printed)
  return note && labels.has(note[1]!) ? printed.slice(0, note.index).trimEnd().length : printed.length
}

/** `Điều thứ 2` / `Công dân có nghĩa vụ đi lính.` and nothing else below the mark of some article: a sentence, and no title. */
function hasBareSentences(concrete: Concrete, building: Building): boolean {
  return concrete.parts.some((part) => {
    if (part.rule !== 'division') return false
    const { block, text, alone } = titledOf(part, building)
    if (block.marker!.name !== 'article') return hasBareSentences(part, building)
    if (!alone) return false
    const below = contentOf(part.parts.slice(1))
    if (text !== '') return below.length === 0 && text.endsWith('.')
    if (below.length !== 1 || below[0]!.rule !== 'leaf' || below[0]!.token !== 'Paragraph') return false
    return building.lines[building.payloads[below[0]!.index]!.block!.lines.at(-1)!]!.text.endsWith('.')
  })
}

function contentOf(parts: readonly (Concrete | Leaf)[]): readonly (Concrete | Leaf)[] {
  return parts.filter((part) => part.rule !== 'leaf' || part.token !== 'BodyRule')
}

/** `Chương I` / `QUY ĐỊNH CHUNG`: the title on the lines below the mark (NĐ 30/2020 PL I II.6). */
function titleBelow(parts: readonly (Concrete | Leaf)[], building: Building, name: Division['name']): Leaf[] {
  const heading: Leaf[] = []
  const content = contentOf(parts).length
  // an article's whole text is no title of nothing
  if (name === 'article' && content < 2) return heading
  for (const part of parts) {
    if (part.rule !== 'leaf' || part.token !== 'Paragraph') break
    const block = building.payloads[part.index]!.block!
    const text = linesRun(building.lines, block.lines).text
    // an amending chapter's names the amended document in full, and all that amended it before
    if (block.quoted || text.length > (isCapitals(text) ? 900 : 300)) break
    if (heading.length > 0 && !isCapitals(text)) break
    const sentence =
      /[;:,]$/u.test(text) ||
      (text.endsWith('.') && (name !== 'article' || text.length > 90 || building.hasBareSentences || saysSomething(text) || isOrder(text)))
    if (heading.length === 0 && !isCapitals(text) && (sentence || name === 'clause' || name === 'point' || name === 'indent')) break
    heading.push(part)
    if (!isCapitals(text)) break
  }
  return heading
}

function buildTable(table: TableSpan, building: Building): Node {
  const rows = table.rows.map((cells, i) => buildRow(cells, building, (table.header && i === 0) || table.moreHeads?.has(i) === true))
  const columns = table.header && !table.rows[0]!.includes(null) ? columnsOf(table, building) : null
  return { type: 'table', ...(columns ? { columns } : {}), children: rows }
}

function columnsOf({ rows, moreHeads }: TableSpan, building: Building): string[] {
  const textsOf = (r: number): string[] => rows[r]!.map((cell) => cellRun(cell, building).text)
  const at = moreHeads?.has(1) && isTitleRow(textsOf(0), textsOf(1)) ? 1 : 0
  const first = textsOf(at)
  const second = moreHeads?.has(at + 1) ? textsOf(at + 1) : []
  const heads = [first, second]
  while (moreHeads?.has(at + heads.length)) heads.push(textsOf(at + heads.length))
  const count = countHeads(heads)
  if (count > 1) return namesBelow(heads.slice(0, count))
  return isTwoRowHead(first, second) ? splitNames(first, second) : first
}

function buildRow(cells: readonly CellSpan[], building: Building, header: boolean): TableRow {
  const children = cells.map((cell): TableCell => ({ type: 'tableCell', children: building.inline(cellRun(cell, building)) }))
  return { type: 'tableRow', ...(header ? { header: true as const } : {}), children }
}

function cellRun(cell: CellSpan, building: Building): Run {
  if (cell === null) return runOf([])
  if (Array.isArray(cell)) return linesRun(building.lines, cell)
  return runOf('pieces' in cell ? cell.pieces : cell.text === '' ? [] : [cell])
}
