import { picture } from '../normalise/drop-pictures.ts'
import { sourceMark } from '../normalise/drop-source-marks.ts'
import { childrenOf, type Node, type Position, type Root } from '../tree/index.ts'

/**
 * Invisible characters that the normaliser took out outside words, the edges of spans, strings and quotations, anchors and pictures, and entities and escapes that stand for blanks, belong to the leaf before them (the
 * first leaf where there is none), so that every character of the source lies in a leaf.
 */
export function coverInvisible(root: Root, source: string, point: (offset: number) => Position['start']): void {
  const leaves: Leaf[] = []
  collect(root, [], leaves)
  leaves.sort((a, b) => a[0].start.offset - b[0].start.offset)
  let covered = 0
  for (const [i, spans] of leaves.entries()) {
    const [leaf] = spans
    if (i === 0) {
      const first = source.slice(0, leaf.start.offset).search(invisible)
      if (first >= 0) for (const span of spans) span.start = point(first)
    }
    covered = Math.max(covered, leaf.end.offset)
    const next = leaves[i + 1]?.[0].start.offset ?? source.length
    if (next <= covered) continue
    const gap = source.slice(covered, next)
    const end = endOfInvisible(gap)
    if (end < 0) continue
    for (const span of spans) if (span.end.offset < covered + end) span.end = point(covered + end)
  }
  if (leaves.length === 0 && invisible.test(source)) {
    const position = { start: point(0), end: point(source.length) }
    root.children.push({ type: 'unstructured', children: [{ type: 'furniture', children: [{ type: 'text', value: '', position }] }] })
  }
}

const invisible = new RegExp(
  String.raw`[\p{Cf}\p{Mn}\p{Cc}](?<![\s])|&(?:nbsp|ensp|emsp|thinsp|#\d{2,6}|#[xX][\da-fA-F]{2,5});|\\(?:r\\n|[nrt])|${sourceMark}|\[|\]\{[^{}\n]{1,100}\}|\{#[^{}\n]{1,400}\}|\[[#¶§]\]\([^()\n]{1,500}\)|\[\[?sửa[^\n]{1,1200}\]|${picture}|["“”][.,;]?`,
  'u',
)
const everyInvisible = new RegExp(invisible, 'gu')

/** Where the last of them ends; -1 if there is none. */
function endOfInvisible(text: string): number {
  let end = -1
  for (const found of text.matchAll(everyInvisible)) end = found.index + found[0].length
  return end
}

/** A leaf's position, and those of what it lies in. */
type Leaf = [Position, ...Position[]]

function collect(node: Node, around: readonly Position[], leaves: Leaf[]): void {
  if (!('children' in node)) {
    if (node.position) leaves.push([node.position, ...around])
    return
  }
  if (node.type === 'link' && node.position) {
    // its address stands behind its words: the whole link takes up what follows
    leaves.push([node.position, ...around])
    return
  }
  const inside = node.position ? [...around, node.position] : around
  for (const child of childrenOf(node)) collect(child, inside, leaves)
}
