import type { CitationGraph } from '../refs/build-graph.ts'
import { escapeXml } from './escape-xml.ts'

const nodeFields = ['label', 'known', 'type', 'number', 'date', 'issuer', 'title', 'uri', 'path'] as const

/** The graph as GraphML. */
export function graphGraphml({ nodes, edges }: CitationGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeFields.map(
      (field) => `  <key id="${field}" for="node" attr.name="${field}" attr.type="${field === 'known' ? 'boolean' : 'string'}"/>`,
    ),
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '  <key id="count" for="edge" attr.name="count" attr.type="int"/>',
    '  <graph id="citations" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${node.id}">${nodeFields.map((field) => data(field, node[field])).join('')}</node>`),
    ...edges.map(
      ({ from, to, relation, count }, i) =>
        `    <edge id="e${i + 1}" source="${from}" target="${to}">${data('relation', relation)}${data('count', count)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ]
  return `${lines.join('\n')}\n`
}

function data(key: string, value: string | number | boolean | null): string {
  return value === null ? '' : `<data key="${key}">${escapeXml(String(value))}</data>`
}
