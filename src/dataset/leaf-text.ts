import { childrenOf, type Node } from '../tree/index.ts'
import type { Leaf } from './view.ts'

export type SpanLabel = 'MARKER' | 'CITATION' | 'REFERENCE' | 'DATE'

/** A stretch of a leaf's text; `node` is what it came from. */
export interface Span {
  label: SpanLabel
  start: number
  end: number
  node: Node
}

const labels: Partial<Record<Node['type'], SpanLabel>> = { citation: 'CITATION', reference: 'REFERENCE', date: 'DATE' }

/** The text of a leaf on one line, its marker in front, and where in it the outermost citations, references and dates are. */
export function leafText({ marker, node }: Leaf): { text: string; spans: Span[] } {
  const parts: string[] = []
  const spans: Span[] = []
  let length = 0
  let endsBlank = true
  const add = (value: string) => {
    const part = oneBlanks(value)
    const added = endsBlank && part.startsWith(' ') ? part.slice(1) : part
    if (added === '') return
    parts.push(added)
    length += added.length
    endsBlank = added.endsWith(' ')
  }
  const visit = (node: Node, isOpen: boolean) => {
    if ('value' in node && !('children' in node)) return add(node.value)
    const label = isOpen ? labels[node.type] : undefined
    const start = length
    for (const child of childrenOf(node)) visit(child, isOpen && !label)
    if (label) spans.push({ label, start, end: length, node })
  }
  if (marker) {
    add(marker.value.trim())
    spans.push({ label: 'MARKER', start: 0, end: length, node: marker })
    add(' ')
  }
  if (node) visit(node, true)
  const text = parts.join('')
  return { text: text.trimEnd(), spans: spans.flatMap((span) => withoutBlanks(span, text)) }
}

const blanks = /\s\s|[^\S ]/u

function oneBlanks(text: string): string {
  return blanks.test(text) ? text.replace(/\s+/gu, ' ') : text
}

/** A span does not begin or end with a blank; one that is nothing else is none. */
function withoutBlanks(span: Span, text: string): Span[] {
  const start = text[span.start] === ' ' ? span.start + 1 : span.start
  const end = text[span.end - 1] === ' ' ? span.end - 1 : span.end
  return end > start ? [{ ...span, start, end }] : []
}
