import type { Citation, Node } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'
import { plainText } from './plain-text.ts'

/** The documents that one text cites and the other does not, by number, else by title, else as printed, each with the provision. */
export function citationChanges(a: Node | null, b: Node | null): { removed: string[]; added: string[] } | null {
  const [from, to] = [citationsIn(a), citationsIn(b)]
  const [removed, added] = [without(from, to), without(to, from)]
  return removed.length + added.length === 0 ? null : { removed, added }
}

function citationsIn(node: Node | null): string[] {
  const names: string[] = []
  const stack: Node[] = node ? [node] : []
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'citation') names.push(nameOf(next))
    for (const child of childrenOf(next).toReversed()) stack.push(child)
  }
  return names
}

function nameOf(citation: Citation): string {
  const provision = citation.provision.map(({ name, label }) => `${name} ${label}`).join(' ')
  const name = [citation.docType?.name, citation.number ?? citation.title].filter(Boolean).join(' ')
  return [name || plainText(citation).replace(/\s+/gu, ' '), provision].filter(Boolean).join(', ')
}

/** Each as often as it is cited more. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1)
  return names.filter((name) => {
    const count = left.get(name) ?? 0
    left.set(name, count - 1)
    return count <= 0
  })
}
