import type { Inline, Node, Root } from '../../tree/index.ts'
import { childrenOf } from '../../tree/index.ts'

export interface Projection {
  /** Emphasis and strong are looked through. */
  withoutEmphasis?: boolean
  /** Nodes of these types are left out. */
  without?: readonly Node['type'][]
  /** The parts of a preface in any order, the lines that name organs as one. */
  anyOrder?: boolean
  /** Ids, and what a citation points at by what the rest of the file says, are left out. */
  withoutIds?: boolean
}

/**
 * A tree as lines of text, one per node that is not inline: what must stay the same when a text is only written differently. Without
 * positions; texts merged and their blanks collapsed.
 */
export function projectTree(root: Root, options: Projection = {}): string[] {
  return root.children.flatMap((child) => projectNode(child, 0, options))
}

export function projectNode(node: Node, depth: number, options: Projection = {}): string[] {
  if (options.without?.includes(node.type)) return []
  const parts = [' '.repeat(depth) + node.type, ...fieldsOf(node, options)]
  if (!('children' in node)) return [[...parts, 'value' in node ? collapse(node.value) : ''].join(' ').trimEnd()]
  if (isInlineParent(node)) {
    const words = node.children.map((child) => projectInline(child as Inline, options)).join('')
    return [[...parts, collapse(words)].join(' ').trimEnd()]
  }
  const below = node.children.flatMap((child) => projectNode(child, depth + 1, options))
  return [parts.join(' '), ...(options.anyOrder && node.type === 'preface' ? gatherOrgans(below) : below)]
}

/** What a node says besides its type, place and contents; nothing where that is all. */
function fieldsOf(node: Node, { withoutIds }: Projection): string[] {
  const left = [
    'type',
    'children',
    'position',
    'value',
    ...(withoutIds ? (node.type === 'citation' ? ['target', 'uri'] : ['id', 'target']) : []),
  ]
  const fields = Object.entries(node).filter(([key]) => (node.type === 'date' ? key === 'value' : !left.includes(key)))
  return fields.length > 0 ? [collapse(JSON.stringify(Object.fromEntries(fields)))] : []
}

function gatherOrgans(lines: readonly string[]): string[] {
  const organ = /^ *issuer /u
  const organs = lines.filter((line) => organ.test(line)).map((line) => line.replace(organ, ''))
  return [organs.join(' '), ...lines.filter((line) => !organ.test(line)).sort()]
}

const containers = new Set<Node['type']>([
  'root',
  'document',
  'unstructured',
  'preface',
  'preamble',
  'body',
  'conclusions',
  'attachments',
  'division',
  'table',
  'tableRow',
  'footnoteDefinition',
])

/** Nodes whose children are words: paragraphs, headings, cells, and the like. */
export const isInlineParent = (node: Node): boolean => 'children' in node && !containers.has(node.type)

function projectInline(node: Inline, options: Projection): string {
  if (node.type === 'text') return node.value
  const words = childrenOf(node)
    .map((child) => projectInline(child as Inline, options))
    .join('')
  if (options.withoutEmphasis && (node.type === 'emphasis' || node.type === 'strong')) return words
  return `⟦${node.type}${fieldsOf(node, options).join('')}|${words}⟧`
}

const collapse = (text: string): string => text.replace(/\s+|\\n/gu, ' ').trim()

/** Where two lists of lines part, as a reader wants to see it: the lines without what they have in common; empty when they are the same. */
export function compareLines(before: readonly string[], after: readonly string[], most = 3): string[] {
  const start = commonStart(before, after)
  if (start === before.length && start === after.length) return []
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const left = before.slice(start, before.length - end)
  const right = after.slice(start, after.length - end)
  const skip = left[0] && right[0] ? Math.max(0, commonStart([...left[0]], [...right[0]]) - 60) : 0
  const shown = (lines: readonly string[], sign: string): string[] =>
    lines.slice(0, most).map((line, i) => sign + (i === 0 && skip > 0 ? `…${[...line].slice(skip).join('')}` : line).slice(0, 240))
  return [...shown(left, '- '), ...shown(right, '+ ')]
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}
