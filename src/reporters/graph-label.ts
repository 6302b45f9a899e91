import type { GraphEdge, GraphNode } from '../refs/build-graph.ts'
import { wrapLine } from './fit-text.ts'
import { relationNames } from './relation-names.ts'

/** The lines of a node's label: its name, its date and issuer, the beginning of its title. */
export function nodeLines({ label, date, issuer, title, known }: GraphNode): string[] {
  const about = [date, issuer].filter(Boolean).join(', ')
  const shown = title && known && !label.includes(title) ? wrapLine(title, 34).slice(0, 3) : []
  return [
    ...wrapLine(label, 34),
    ...(about ? wrapLine(about, 38) : []),
    ...(shown.length === 3 ? [...shown.slice(0, 2), `${shown[2]} …`] : shown),
  ]
}

/** "căn cứ", with how often where more than once. */
export function edgeLabel({ relation, count }: GraphEdge, language: 'vi' | 'en'): string {
  const name = relationNames[language][relation]
  return count > 1 ? `${name} (${count})` : name
}
