import type { CitationGraph } from '../refs/build-graph.ts'
import { escapeXml } from './escape-xml.ts'

const fields = ['known', 'type', 'number', 'date', 'issuer', 'title', 'uri', 'path'] as const

/** The graph as GEXF 1.3, for Gephi. */
export function graphGexf({ nodes, edges }: CitationGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node">',
    ...fields.map((field) => `      <attribute id="${field}" title="${field}" type="${field === 'known' ? 'boolean' : 'string'}"/>`),
    '    </attributes>',
    '    <attributes class="edge"><attribute id="relation" title="relation" type="string"/></attributes>',
    '    <nodes>',
    ...nodes.map(
      (node) =>
        `      <node id="${node.id}" label="${escapeXml(node.label)}"><attvalues>${fields.map((field) => value(field, node[field])).join('')}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      ({ from, to, relation, count }, i) =>
        `      <edge id="e${i + 1}" source="${from}" target="${to}" weight="${count}" label="${relation}"><attvalues>${value('relation', relation)}</attvalues></edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ]
  return `${lines.join('\n')}\n`
}

function value(key: string, content: string | boolean | null): string {
  return content === null ? '' : `<attvalue for="${key}" value="${escapeXml(String(content))}"/>`
}
