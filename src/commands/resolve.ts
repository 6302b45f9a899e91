import type { Division, Document, Root } from '../tree/index.ts'
import { positionOf, textOf, walk } from '../tree/index.ts'
import { candidatesOf, readUnits } from '../refs/named-units.ts'

export interface Resolved {
  id: string
  lines: [number, number]
  text: string
}

/** What was found, each of a list, and what of the words is not there or not clear. */
export interface ResolveOutcome {
  found: Resolved[]
  problems: string[]
}

/** The units that words ("điểm a khoản 2 Điều 5", "Phụ lục", "khoản 1, 2 Mục I") or an id name in a parsed file. */
export function resolve(words: string, root: Root): ResolveOutcome {
  const wanted = words.trim().normalize('NFC').replace(/\s+/g, ' ')
  for (const [node] of walk(root))
    if ((node.type === 'division' || node.type === 'document') && node.id === wanted) return { found: [describe(node)], problems: [] }
  const units = readUnits(wanted)
  if (!units) return { found: [], problems: [`\`${words}\` is neither an id of this file nor a unit such as \`điểm a khoản 2 Điều 5\``] }
  if (units.length > 1 && isRange.test(wanted)) return { found: [], problems: [`\`${words}\` is a range; name each of its units`] }
  const outcome: ResolveOutcome = { found: [], problems: [] }
  for (const unit of units) {
    const candidates = candidatesOf(unit, root)
    if (candidates.length === 1) outcome.found.push(describe(candidates[0]!))
    else {
      const name = unit.words === wanted ? `\`${wanted}\`` : `\`${unit.words}\` of \`${wanted}\``
      outcome.problems.push(candidates.length === 0 ? absent(name) : unclear(name, candidates))
    }
  }
  return outcome
}

/** "khoản 1 đến khoản 3", "Điều 5 - 7". */
const isRange = /(?:^| )(?:đến|tới|[-–—]) |\d[-–—]\d/iu

function absent(name: string): string {
  return / này`$/iu.test(name)
    ? `${name} is no document of this file, nor a unit that can be told away from its place; give an id or a number`
    : `there is no ${name} in this file`
}

const mostShown = 8

function unclear(name: string, candidates: readonly (Division | Document)[]): string {
  const shown = candidates.slice(0, mostShown).map((node) => `${node.id} (${linesIn(node).join('-')})`)
  const more = candidates.length > mostShown ? ` and ${candidates.length - mostShown} more` : ''
  return `${name} may be several units of this file; give more of its path, or the id (lines): ${shown.join(', ')}${more}`
}

function describe(node: Division | Document): Resolved {
  return { id: node.id, lines: linesIn(node), text: linesOf(node).join('\n') }
}

function linesIn(node: Division | Document): [number, number] {
  const position = positionOf(node)
  return [position?.start.line ?? 0, position?.end.line ?? 0]
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
