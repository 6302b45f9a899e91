import { childrenOf, type Node, type Root, textOf } from '../tree/index.ts'
import { plainLine } from './fit-text.ts'

/** A tree as text for a line diff: one line for each paragraph, heading or row, however the source was wrapped, its marker before it. */
export function diffTextconv(root: Root): string {
  const lines: string[] = []
  let marker = ''
  const stack: [Node, number][] = [[root, -2]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, level] = next
    const children = childrenOf(node)
    if (node.type === 'marker') marker = `${plainLine(node.value)} `
    else if (children.length > 0 && children.every(isInline)) {
      lines.push(
        `${'  '.repeat(Math.min(Math.max(0, level), 8))}${marker}${plainLine(node.type === 'tableRow' ? cells(children) : textOf(node))}`,
      )
      marker = ''
    } else for (const child of children.toReversed()) stack.push([child, level + (node.type === 'division' || level < 0 ? 1 : 0)])
  }
  return lines.map((line) => `${line}\n`).join('')
}

const inline = new Set(['text', 'emphasis', 'strong', 'footnoteReference', 'citation', 'reference', 'date', 'link', 'tableCell'])

function isInline({ type }: Node): boolean {
  return inline.has(type)
}

function cells(children: readonly Node[]): string {
  return children.map((cell) => textOf(cell)).join(' | ')
}
