import type { CitationGraph } from '../refs/build-graph.ts'
import { graphDot } from './graph-dot.ts'

/** The graph drawn by Graphviz, which is loaded when first needed. */
export async function graphSvg(graph: CitationGraph, language: 'vi' | 'en'): Promise<string> {
  const { instance } = await import('@viz-js/viz')
  const viz = await instance()
  return viz.renderString(graphDot(graph, language), { format: 'svg', engine: 'dot' })
}
