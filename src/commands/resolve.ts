import type { Division, Document, Root, Step } from '../tree/index.ts'
import { positionOf, textOf, walk } from '../tree/index.ts'
import { attachedTo } from '../refs/document-tree.ts'
import { readProvision } from '../refs/read-provision.ts'
import { findInside, indexUnits } from '../refs/unit-index.ts'
import type { Unit } from '../refs/unit-index.ts'

export interface Resolved {
  id: string
  lines: [number, number]
  text: string
}

export type ResolveOutcome = { found: Resolved } | { problem: string }

/** The unit that words ("điểm a khoản 2 Điều 5") or an id name in a parsed file; the documents are asked in order, the outer first. */
export function resolve(words: string, root: Root): ResolveOutcome {
  const wanted = words.trim().normalize('NFC').replace(/\s+/g, ' ')
  for (const [node] of walk(root))
    if ((node.type === 'division' || node.type === 'document') && node.id === wanted) return { found: describe(node) }
  const steps = readProvision(wanted)
  if (!steps) return { problem: `\`${words}\` is neither an id of this file nor a unit such as \`điểm a khoản 2 Điều 5\`` }
  let several = false
  for (const document of documentsOf(root)) {
    const unit = follow(document, steps)
    if (unit === 'several') several = true
    else if (unit !== 'none') return { found: describe(unit) }
  }
  return {
    problem: several ? `\`${words}\` may be several units of this file; give more of its path` : `there is no \`${words}\` in this file`,
  }
}

function documentsOf(root: Root): Document[] {
  const documents = root.children.filter((child) => child.type === 'document')
  for (let i = 0; i < documents.length; i++) documents.push(...attachedTo(documents[i]!))
  return documents
}

function follow(document: Document, steps: readonly Step[]): Division | 'none' | 'several' {
  const index = indexUnits(document)
  let scope: Unit | null = null
  for (const step of steps) {
    const found = findInside(index, scope, step)
    if (found === 'none' || found === 'several') return found
    scope = found
  }
  return scope ? scope.division : 'none'
}

function describe(node: Division | Document): Resolved {
  const position = positionOf(node)
  return { id: node.id, lines: [position?.start.line ?? 0, position?.end.line ?? 0], text: linesOf(node).join('\n') }
}

/** The text of a unit: each marker with the block after it on one line. */
function linesOf(node: Division | Document): string[] {
  const lines: string[] = []
  let marker = ''
  for (const [part] of walk(node)) {
    if (part.type === 'marker') marker = `${part.value.trim()} `
    else if ('children' in part && part.children.length > 0 && isInline(part.children[0]!.type)) {
      if (isInline(part.type)) continue
      lines.push(marker + textOf(part).replace(/\s+/g, ' ').trim())
      marker = ''
    }
  }
  return marker === '' ? lines : [...lines, marker.trim()]
}

const inline = new Set(['text', 'emphasis', 'strong', 'citation', 'reference', 'date', 'footnoteReference', 'link'])

function isInline(type: string): boolean {
  return inline.has(type)
}
