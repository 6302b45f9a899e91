import type { Line } from '../../grammars/structure/line.ts'
import { positionOf, type Document, type Root, type Segment, type Unstructured } from '../tree/index.ts'
import { inlineOf, runOf, type Locate } from './inline.ts'

export function furnitureNode(line: Line, locate: Locate): Segment {
  return { type: 'furniture', children: inlineOf(runOf([line]), [], locate) }
}

/** Puts a page number or running head at the end of the part in which it stands; its position says where. */
export function placeFurniture(children: Root['children'], node: Segment): void {
  const offset = positionOf(node)?.start.offset ?? 0
  const host = children.findLast((child) => (positionOf(child)?.start.offset ?? 0) <= offset) ?? children[0]
  if (!host) return
  if (host.type === 'unstructured') host.children.push(node)
  else placeInDocument(host, node, offset)
}

function placeInDocument(document: Document, node: Segment, offset: number): void {
  const starts = (part: Document['children'][number] | Unstructured | Document): boolean => (positionOf(part)?.start.offset ?? 0) <= offset
  const part = document.children.findLast(starts) ?? document.children[0]
  if (!part) return
  if (part.type !== 'attachments') part.children.push(node)
  else placeInDocument(part.children.findLast(starts) ?? part.children[0]!, node, offset)
}
