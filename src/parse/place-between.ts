import type { Line } from '../../grammars/structure/line.ts'
import { gazetteLine, pageBreakLine, signatureField } from '../../grammars/structure/phrases.ts'
import { positionOf, textOf, type Document, type Root, type Segment } from '../tree/index.ts'
import { inlineOf, runOf, type Locate } from './inline.ts'

/** A node that is put between others, and the place by which it is put. */
interface Placed {
  node: Segment
  offset: number
}

function furnitureNode(lines: readonly Line[], locate: Locate): Segment {
  const { label, pressed } = lines[0]!
  return { type: label ? 'sourceNote' : pressed ? 'stamp' : 'furniture', children: inlineOf(runOf(lines), [], locate) }
}

/** Each line by itself, but for those of a stamp. */
function withStampsWhole(furniture: readonly Line[]): Line[][] {
  const whole: Line[][] = []
  for (const line of furniture) {
    if (line.pressed && whole.at(-1)?.[0]!.pressed && !signatureField.test(line.text)) whole.at(-1)!.push(line)
    else whole.push([line])
  }
  return whole
}

/** Rows of marks in or around tables (`|---:|`), and what else draws them, as separators; what stands above a table is put where it begins. */
function rulesOf(lines: readonly Line[], text: string, locate: Locate): Placed[] {
  return lines.flatMap(({ start, rule, marks }) =>
    [...(rule ? [rule] : []), ...(marks ?? [])].map((range): Placed => {
      const position = locate.position(...range)
      const offset = Math.max(position.start.offset, range[1] <= start ? locate.position(start, start).start.offset : 0)
      return { node: { type: 'separator', children: [{ type: 'text', value: text.slice(...range), position }] }, offset }
    }),
  )
}

/** Puts what stands between the parts (page numbers, running heads, rules of tables) at the end of the part it stands in. */
export function placeBetween(
  children: Root['children'],
  { furniture, lines, text, locate }: { furniture: readonly Line[]; lines: readonly Line[]; text: string; locate: Locate },
): void {
  const lifted = withStampsWhole(furniture).map((lines): Placed => {
    const node = furnitureNode(lines, locate)
    return { node, offset: positionOf(node)?.start.offset ?? 0 }
  })
  const sorted = [...lifted, ...rulesOf(lines, text, locate)].sort((a, b) => a.offset - b.offset)
  let next = 0
  for (const { node, offset } of sorted) {
    while (next + 1 < children.length && (startOf(children[next + 1]!) <= offset || opensPage(node, children[next]!, offset))) next++
    const host = children[next]
    if (!host) return
    if (host.type === 'unstructured') host.children.push(node)
    else placeInDocument(host, node, offset)
  }
}

/** The head of a page below all of a document, and a collection's label, are those of the page on which the next begins. */
function opensPage(node: Segment, before: Root['children'][number], offset: number): boolean {
  const text = textOf(node)
  const opens = node.type === 'sourceNote' || gazetteLine.test(text) || (pageBreakLine.test(text) && /\d/u.test(text))
  return opens && (positionOf(before)?.end.offset ?? 0) <= offset
}

function placeInDocument(document: Document, node: Segment, offset: number): void {
  const part = document.children.findLast((one) => startOf(one) <= offset) ?? document.children[0]
  if (!part) document.children.push({ type: 'body', children: [node] })
  else if (part.type !== 'attachments') part.children.push(node)
  else placeInDocument(part.children.findLast((one) => startOf(one) <= offset) ?? part.children[0]!, node, offset)
}

function startOf(node: Root['children'][number] | Document['children'][number]): number {
  return positionOf(node)?.start.offset ?? 0
}
