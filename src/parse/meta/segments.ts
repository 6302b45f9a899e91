import type { Line } from '../../../grammars/structure/line.ts'
import { ruleLine } from '../../../grammars/structure/phrases/index.ts'
import type { Document, Node, Segment } from '../../tree/index.ts'

/** What the metadata are read from besides the tree. */
export interface Reading {
  lines: readonly Line[]
  linesOf: ReadonlyMap<object, readonly number[]>
  attachedTo: ReadonlySet<object>
  /** The words of the whole text in running case, for finding how it writes an organ's name. */
  prose: () => string
  uri: (document: Document) => string | null
}

/** The segments above and below the body. */
export function partsOf(document: Document): Segment[] {
  return document.children.flatMap((part) => (part.type === 'attachments' || part.type === 'body' ? [] : (part.children as Segment[])))
}

/** The segments of one part. */
export function inPart(document: Document, type: 'preface' | 'preamble' | 'conclusions'): Segment[] {
  return document.children.flatMap((part) => (part.type === type ? (part.children as Segment[]) : []))
}

/** The lines that a segment is printed on. */
export function linesOf(segment: Segment, reading: Reading): Line[] {
  return (reading.linesOf.get(segment) ?? []).map((at) => reading.lines[at]!)
}

/** In one line, with single blanks. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The paragraphs of the body above its first unit. */
export function opening(document: Document): Node[] {
  const body = document.children.find((part) => part.type === 'body')
  const to = body?.children.findIndex((node) => node.type !== 'paragraph') ?? 0
  return body?.children.slice(0, to === -1 ? longestOpening : Math.min(to, longestOpening)) ?? []
}

const longestOpening = 4

/** A rule, or a form's dots to be filled in with their number. */
export function isRule(text: string): boolean {
  return ruleLine.test(text) || /^[-–_=*.…\s]+\(\d{1,2}\)[.…\s]*$/u.test(text)
}
