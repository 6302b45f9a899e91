import { parse, type ParseOptions } from '../pipeline.ts'
import type { Root } from '../tree/index.ts'

/** JSON that is no tree of ours; the message says what is amiss. */
export class TreeError extends Error {}

/** The tree of an input: of a text, or the tree itself when the input is one in JSON. */
export function readTree(text: string, options: ParseOptions): Root {
  const isJson = options.path?.endsWith('.json') === true || /^\ufeff?\s{0,100}\{\s{0,100}"type"\s{0,100}:\s{0,100}"root"/u.test(text)
  if (!isJson) return parse(text, options)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw new TreeError(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  checkTree(value)
  return value
}

/** A tree may lie ever so deep; nothing here recurs. */
function checkTree(value: unknown): asserts value is Root {
  if (Array.isArray(value)) throw new TreeError('several trees; give the tree of one file')
  if (!isRecord(value) || value['type'] !== 'root') throw new TreeError('JSON, but not a tree as `nqtw parse` prints it')
  if (!isRecord(value['data']) || !Array.isArray(value['data']['diagnostics']) || !Array.isArray(value['data']['repairs']))
    throw new TreeError('the tree has no `data` as `nqtw parse` prints it')
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const node = stack.pop()
    if (!isRecord(node) || typeof node['type'] !== 'string') throw new TreeError('a node of the tree has no `type`')
    if (node['type'] === 'document' && !isMeta(node['meta'])) throw new TreeError('a document of the tree has no `meta`')
    if (node['type'] === 'division' && typeof node['label'] !== 'string') throw new TreeError('a division of the tree has no `label`')
    if (!('children' in node)) {
      if (parents.has(node['type'])) throw new TreeError(`a \`${node['type']}\` of the tree has no \`children\``)
      continue
    }
    if (!Array.isArray(node['children'])) throw new TreeError('a node of the tree has `children` that are no list')
    for (const child of node['children']) stack.push(child)
  }
}

const parents = new Set(['root', 'document', 'division', 'footnoteDefinition', 'table', 'tableRow', 'tableCell', 'paragraph', 'heading'])

function isMeta(value: unknown): boolean {
  return isRecord(value) && ['addressees', 'signatures', 'recipients'].every((key) => Array.isArray(value[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
