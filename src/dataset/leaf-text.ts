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
  let text = ''
  const spans: Span[] = []
  const add = (value: string) => {
    const part = value.replace(/\s+/gu, ' ')
    text += (text === '' || text.endsWith(' ')) && part.startsWith(' ') ? part.slice(1) : part
  }
  const visit = (node: Node, isOpen: boolean) => {
    if ('value' in node && !('children' in node)) return add(node.value)
    const label = isOpen ? labels[node.type] : undefined
    const start = text.length
    for (const child of childrenOf(node)) visit(child, isOpen && !label)
    if (label) spans.push({ label, start: start + (text[start] === ' ' ? 1 : 0), end: text.trimEnd().length, node })
  }
  if (marker) {
    add(marker.value.trim())
    spans.push({ label: 'MARKER', start: 0, end: text.length, node: marker })
    add(' ')
  }
  if (node) visit(node, true)
  return { text: text.trimEnd(), spans: spans.filter(({ start, end }) => end > start) }
}
