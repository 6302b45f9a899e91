import type { Line } from '../../grammars/structure/line.ts'
import { gazetteLine, pageBreakLine, signatureField } from '../../grammars/structure/phrases/index.ts'
import { positionOf, textOf, walk, type Document, type Node, type Part, type Position, type Root, type Segment } from '../tree/index.ts'
import { inlineOf, runOf, type Locate } from './inline.ts'
import type { FindOverlays, InScope } from './make-inline.ts'

/** A node that is put between others, and the place by which it is put. */
interface Placed {
  node: Segment
  offset: number
  /** Of what was lifted. */
  first?: Line
  /** Of what is drawn: where the row begins beside which it stands. */
  beside?: number
}

function furnitureNode(lines: readonly Line[], find: FindOverlays, locate: Locate): Segment {
  const { label, pressed, parting, onUnit } = lines[0]!
  const run = runOf(lines)
  return {
    type: label ? 'sourceNote' : pressed ? 'stamp' : parting ? 'separator' : 'furniture',
    // a note on a unit names the texts that changed it
    children: inlineOf(run, onUnit ? find(run.text) : [], locate),
  }
}

/** Each line by itself, but for those of a stamp. */
function withStampsWhole(furniture: readonly Line[]): Line[][] {
  const whole: Line[][] = []
  for (const line of furniture) {
    if (line.pressed === 'below') whole.at(-1)!.push(line)
    else whole.push([line])
  }
  return whole
}

/**
 * Rows of marks in or around tables (`|---:|`), and what else draws them, as separators; what stands above a table is put where it begins. What a
 * leaf took in already, since two lines are one or one is two, is left to it; the backslash that makes the sign behind it a character is no
 * rule and goes to the leaf of that sign.
 */
function rulesOf(lines: readonly Line[], text: string, locate: Locate, nodes: readonly Node[]): Placed[] {
  const leaves = leavesOf(nodes)
  const starts = text.includes('\\') ? startsOf(nodes) : null
  const ranges = lines.flatMap(({ start, rule, marks }) =>
    [...(rule ? [rule] : []), ...(marks ?? [])].map((range) => ({ range, of: start })),
  )
  ranges.sort((a, b) => a.range[0] - b.range[0])
  let last = 0
  return ranges.flatMap(({ range, of }) => {
    const free = freeOf([Math.max(range[0], last), range[1]], text, locate, leaves)
    last = Math.max(last, range[1])
    return free.flatMap(([from, to]): Placed[] => {
      const position = locate.position(from, to)
      if (starts && to - from === 1 && text[from] === '\\' && takesIn(starts, position)) return []
      const offset = Math.max(position.start.offset, to <= of ? locate.position(of, of).start.offset : 0)
      const node: Segment = { type: 'separator', children: [{ type: 'text', value: text.slice(from, to), position }] }
      return [{ node, offset, beside: locate.position(of, of).start.offset }]
    })
  })
}

/** The positions of leaves, and of what has a place around them, by where they begin. */
function startsOf(nodes: readonly Node[]): Map<number, Position[]> {
  const starts = new Map<number, Position[]>()
  for (const node of nodes)
    for (const [{ position }] of walk(node)) {
      if (!position) continue
      const known = starts.get(position.start.offset)
      if (known) known.push(position)
      else starts.set(position.start.offset, [position])
    }
  return starts
}

/** The leaf right behind a backslash takes it in; false where there is none. */
function takesIn(starts: ReadonlyMap<number, Position[]>, { start, end }: Position): boolean {
  const behind = starts.get(end.offset)
  for (const position of behind ?? []) position.start = start
  return behind !== undefined
}

/** The parts of a range that lie in no leaf, without blanks at their ends. */
function freeOf(range: [number, number], text: string, locate: Locate, leaves: readonly [number, number][]): [number, number][] {
  const { start, end } = locate.position(...range)
  if (range[0] >= range[1]) return []
  const first = leaves[firstBehind(leaves, start.offset)]
  if (!first || first[0] >= end.offset) return [range]
  const free: [number, number][] = []
  for (let at = range[0]; at < range[1]; at++) {
    const place = locate.position(at, at + 1).start.offset
    const leaf = leaves[firstBehind(leaves, place)]
    if ((leaf && leaf[0] <= place) || /\s/.test(text[at]!)) continue
    const before = free.at(-1)
    if (before?.[1] === at) before[1]++
    else free.push([at, at + 1])
  }
  return free
}

/** The first of the leaves, which are in order, that ends behind a place. */
function firstBehind(leaves: readonly [number, number][], place: number): number {
  let [low, high] = [0, leaves.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (leaves[middle]![1] > place) high = middle
    else low = middle + 1
  }
  return low
}

function leavesOf(nodes: readonly Node[]): [number, number][] {
  const leaves: [number, number][] = []
  for (const node of nodes)
    for (const [one] of walk(node))
      if (!('children' in one) && one.position) leaves.push([one.position.start.offset, one.position.end.offset])
  return leaves.sort((a, b) => a[0] - b[0])
}

/** Puts what stands between the parts (page numbers, running heads) at the end of the part it stands in, the rules of a table before or behind it. */
export function placeBetween(
  children: Root['children'],
  {
    furniture,
    lines,
    text,
    locate,
    find,
    inScope,
  }: { furniture: readonly Line[]; lines: readonly Line[]; text: string; locate: Locate; find: FindOverlays; inScope: InScope },
): void {
  const lifted = withStampsWhole(furniture).map((lines): Placed => {
    const node = inScope(() => furnitureNode(lines, find, locate))
    return { node, offset: positionOf(node)?.start.offset ?? 0, first: lines[0]! }
  })
  const marked = lines.some(({ rule, marks }) => rule || marks)
  const rules = marked ? rulesOf(lines, text, locate, [...children, ...lifted.map(({ node }) => node)]) : []
  const sorted = [...lifted, ...placeByTables(children, rules)].sort((a, b) => a.offset - b.offset)
  const above = new Map<Part, Segment[]>()
  let next = 0
  for (const placed of sorted) {
    const { node, offset } = placed
    while (next + 1 < children.length && (startOf(children[next + 1]!) <= offset || opensPage(placed, children[next]!))) next++
    const host = children[next]
    if (!host) return
    if (host.type === 'unstructured') host.children.push(node)
    else placeInDocument(host, placed, above)
  }
  for (const [part, stamps] of above) part.children = [...stamps, ...(part.children as Segment[])]
}

/** A table, and the children among which it stands. */
interface Hosted {
  table: Node
  start: number
  end: number
  line: number
  siblings: Node[]
}

/** Puts the rules of tables beside these, and gives back the others. */
function placeByTables(children: Root['children'], rules: readonly Placed[]): Placed[] {
  if (rules.length === 0) return []
  const tables = tablesOf(children)
  const around = new Map<Node, { before: Segment[]; behind: Segment[] }>()
  const touched = new Set<Node[]>()
  const others = rules.filter((placed) => {
    const found = tableAt(tables, placed)
    if (!found) return true
    const known = around.get(found.table) ?? { before: [], behind: [] }
    const isAbove = (positionOf(placed.node)?.end.offset ?? 0) <= found.start
    ;(isAbove ? known.before : known.behind).push(placed.node)
    around.set(found.table, known)
    touched.add(found.siblings)
    return false
  })
  for (const siblings of touched) {
    const all = siblings.splice(0).flatMap((node) => {
      const rulesOfNode = around.get(node)
      return rulesOfNode ? [...rulesOfNode.before, node, ...rulesOfNode.behind] : [node]
    })
    for (const node of all) siblings.push(node)
  }
  return others
}

/** In order. */
function tablesOf(children: Root['children']): Hosted[] {
  const tables: Hosted[] = []
  const stack: Node[][] = [children]
  for (let siblings = stack.pop(); siblings; siblings = stack.pop())
    for (const node of siblings) {
      if (node.type === 'table') {
        const position = positionOf(node)
        if (position)
          tables.push({ table: node, start: position.start.offset, end: position.end.offset, line: position.start.line, siblings })
      } else if (holds.has(node.type) && 'children' in node) stack.push(node.children)
    }
  return tables.sort((a, b) => a.start - b.start)
}

const holds = new Set<Node['type']>(['document', 'unstructured', 'body', 'conclusions', 'attachments', 'division'])

/** The table whose row it is beside; one that is drawn below a line of text is that line's, above the table on the next. */
function tableAt(tables: readonly Hosted[], { beside, node }: Placed): Hosted | null {
  const offset = beside!
  let [low, high] = [0, tables.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tables[middle]!.end >= offset) high = middle
    else low = middle + 1
  }
  const found = tables[low]
  return found && (found.start <= offset || positionOf(node)?.end.line === found.line - 1) ? found : null
}

/**
 * The head of a page below all of a document, and a collection's label, are those of the page on which the next begins; so is an incoming stamp, and a
 * digital signature that stands apart from the end above, or below what is no document, which nobody signs.
 */
function opensPage({ node, offset, first }: Placed, before: Root['children'][number]): boolean {
  if ((positionOf(before)?.end.offset ?? 0) > offset) return false
  if (node.type === 'sourceNote') return true
  if (node.type === 'stamp') return before.type === 'unstructured' || !signatureField.test(first!.text) || first!.blanks > 1
  const text = textOf(node)
  return gazetteLine.test(text) || (pageBreakLine.test(text) && /\d/u.test(text))
}

function placeInDocument(document: Document, placed: Placed, above: Map<Part, Segment[]>): void {
  const { node, offset } = placed
  const part = document.children.findLast((one) => startOf(one) <= offset) ?? document.children[0]
  if (!part) document.children.push({ type: 'body', children: [node] })
  else if (part.type === 'attachments') {
    const attached = part.children.findLast((one) => startOf(one) <= offset) ?? part.children[0]!
    placeInDocument(attached, placed, above)
  }
  // what is pressed above the letterhead is the first thing of the document
  else if (node.type === 'stamp' && startOf(part) > offset) {
    const stamps = above.get(part)
    if (stamps) stamps.push(node)
    else above.set(part, [node])
  } else if (placed.first?.onUnit && part.type === 'body') placeInUnit(part.children, node, offset)
  else part.children.push(node)
}

/** Into the deepest unit that is open there, behind what begins before it. */
function placeInUnit(siblings: Node[], node: Segment, offset: number): void {
  // they stand in the order of the text, and a note may stand in each
  let [at, end] = [0, siblings.length]
  while (at < end) {
    const middle = (at + end) >> 1
    if (startOf(siblings[middle]!) > offset) end = middle
    else at = middle + 1
  }
  const before = siblings[at - 1]
  if (before?.type === 'division') placeInUnit(before.children, node, offset)
  else siblings.splice(at, 0, node)
}

function startOf(node: Node): number {
  return positionOf(node)?.start.offset ?? 0
}
