import type { CitationGraph } from '../refs/build-graph.ts'
import { dropForbidden } from './escape-xml.ts'
import { edgeLabel, nodeLines } from './graph-label.ts'

/** The graph in Graphviz's language: known documents filled, merely cited ones dashed. */
export function graphDot({ nodes, edges }: CitationGraph, language: 'vi' | 'en'): string {
  const lines = [
    'digraph citations {',
    '  rankdir=LR;',
    '  node [shape=box, style="rounded", fontname="Helvetica", fontsize=11, margin="0.15,0.08"];',
    '  edge [fontname="Helvetica", fontsize=9, color="#555555"];',
    ...nodes.map(
      (node) =>
        `  ${node.id} [label=${quote(nodeLines(node).join('\n'))}, ${node.known ? 'style="rounded,filled", fillcolor="#e8f0fe"' : 'style="rounded,dashed"'}];`,
    ),
    ...edges.map(
      (edge) =>
        `  ${edge.from} -> ${edge.to} [label=${quote(edgeLabel(edge, language))}, penwidth=${Math.min(4, 1 + Math.log2(edge.count) / 2).toFixed(1)}];`,
    ),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** Graphviz reads `&lt;` in a label as the sign, and passes control characters on to its pictures. */
function quote(text: string): string {
  const escaped = dropForbidden(text).replace(/&/g, '&amp;').replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
  return `"${escaped}"`
}
