import type { Node, Root } from '../../tree/index.ts'
import { walk } from '../../tree/index.ts'
import { isInlineParent } from './project-tree.ts'

/** A leaf of a tree with the source it covers and what it belongs to. */
export interface Leaf {
  node: Node
  start: number
  end: number
  /** The nearest node around it that holds words: a paragraph, a heading, a cell; a marker is its own. */
  block: Node
  ancestors: readonly Node[]
}

/** The leaves of a tree in the order of the source. */
export function leavesOf(root: Root): Leaf[] {
  const leaves: Leaf[] = []
  for (const [node, ancestors] of walk(root)) {
    if ('children' in node || !node.position) continue
    const block = ancestors.find((ancestor) => isInlineParent(ancestor)) ?? node
    leaves.push({ node, start: node.position.start.offset, end: node.position.end.offset, block, ancestors })
  }
  return leaves.sort((a, b) => a.start - b.start)
}

/** Replace what stands from `start` to `end` by `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Edits in any order, none over another; an insertion stands before an edit that begins where it does. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + source.slice(at)
}

/** A line of a text with the leaves that touch it. */
export interface PrintedLine {
  start: number
  end: number
  text: string
  leaves: Leaf[]
}

export function printedLines(source: string, leaves: readonly Leaf[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let first = 0
  for (let start = 0; start <= source.length;) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    while (first < leaves.length && leaves[first]!.end <= start) first++
    const touching: Leaf[] = []
    for (let i = first; i < leaves.length && leaves[i]!.start < end; i++) touching.push(leaves[i]!)
    lines.push({ start, end, text: source.slice(start, end), leaves: touching })
    start = end + 1
  }
  return lines
}

/** Blocks that are one run of words however they are broken; the lines of a letterhead and of a signature are not. */
const flowing = new Set<Node['type']>(['paragraph', 'heading', 'basis', 'recital', 'docTitle', 'recipient'])

/** Every flowing block on its own line: line breaks inside become blanks. Tables and lines with bars stay. */
export function unwrap(source: string, leaves: readonly Leaf[]): string {
  const edits: Edit[] = []
  const join = (from: number, to: number): void => {
    for (const found of source.slice(from, to).matchAll(/[ \t]*\r?\n\s*/gu))
      edits.push({ start: from + found.index, end: from + found.index + found[0].length, text: ' ' })
  }
  for (const [i, leaf] of leaves.entries()) {
    if (!flowing.has(leaf.block.type) || source.slice(leaf.start, leaf.end).includes('|')) continue
    join(leaf.start, leaf.end)
    const next = leaves[i + 1]
    if (next && leaf.block === next.block && !source.slice(leaf.end, next.start).includes('|')) join(leaf.end, next.start)
  }
  return applyEdits(source, edits)
}

export const isTabular = (leaf: Leaf): boolean => leaf.ancestors.some(({ type }) => type === 'table')

/** Lines longer than `width` broken at blanks; rows, columns and addresses stay as they are. */
export function wrapLines(source: string, width: number): string {
  return source
    .split('\n')
    .map((line) => (line.length <= width || /\||\t|\S\s{3,}\S/u.test(line) ? line : wrapLine(line, width)))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  const indent = /^\s*/u.exec(line)![0]
  let current = ''
  for (const word of line.slice(indent.length).split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return indent + [...lines, current].join('\n')
}
