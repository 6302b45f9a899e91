import { buildGraph } from '../refs/build-graph.ts'
import type { MentionRow } from '../refs/collect-mentions.ts'
import { graphDot } from '../reporters/graph-dot.ts'
import { graphGexf } from '../reporters/graph-gexf.ts'
import { graphGraphml } from '../reporters/graph-graphml.ts'
import { graphMermaid } from '../reporters/graph-mermaid.ts'
import { graphSvg } from '../reporters/graph-svg.ts'
import type { Root } from '../tree/index.ts'

export type GraphFormat = 'dot' | 'mermaid' | 'graphml' | 'gexf' | 'json' | 'svg'

/** Documents and what they cite, in the language of a graph program or as a picture; labels are in the `language` of people, data is not. */
export async function graph(
  files: readonly { root: Root; rows?: readonly MentionRow[] }[],
  format: GraphFormat,
  language: 'vi' | 'en',
): Promise<string> {
  const built = buildGraph(files)
  switch (format) {
    case 'dot':
      return graphDot(built, language)
    case 'mermaid':
      return graphMermaid(built, language)
    case 'graphml':
      return graphGraphml(built)
    case 'gexf':
      return graphGexf(built)
    case 'json':
      return `${JSON.stringify(built, null, 2)}\n`
    case 'svg':
      return graphSvg(built, language)
  }
}
