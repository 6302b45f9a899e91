import type { CitationGraph } from '../refs/build-graph.ts'
import { edgeLabel, nodeLines } from './graph-label.ts'

/** The graph as a Mermaid flowchart. */
export function graphMermaid({ nodes, edges }: CitationGraph, language: 'vi' | 'en'): string {
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${node.id}["${nodeLines(node).map(escape).join('<br/>')}"]${node.known ? ':::known' : ':::cited'}`),
    ...edges.map((edge) => `  ${edge.from} -->|"${escape(edgeLabel(edge, language))}"| ${edge.to}`),
    '  classDef known fill:#e8f0fe,stroke:#3367d6',
    '  classDef cited fill:#ffffff,stroke:#999999,stroke-dasharray:4',
  ]
  return `${lines.join('\n')}\n`
}

function escape(text: string): string {
  return text.replace(/[&"<>#]/g, (sign) => `#${sign.charCodeAt(0)};`)
}
