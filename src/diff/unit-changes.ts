import { positionOf } from '../tree/index.ts'
import { citationChanges } from './citation-changes.ts'
import { factsOf } from './facts.ts'
import { classifyRuns, isCosmetic, type Verdict } from './meaning.ts'
import { isBullet, placeOf, subjectOf } from './places.ts'
import { maskedTexts } from './pointers.ts'
import { emphasisOf } from './emphasis.ts'
import type { Change, Kind } from './types.ts'
import { isContainer, type Unit } from './units.ts'
import type { Division } from './split-merge.ts'
import { tokenize } from './tokens.ts'
import { diffTokens, wordsOf } from './words.ts'

type Pointings = Parameters<typeof maskedTexts>[2]

/** A unit that only one tree has, with all that is inside and nowhere else. */
export function loneChange(kind: 'inserted' | 'deleted', unit: Unit, covers: number): Change {
  const [a, b] = kind === 'deleted' ? [[placeOf(unit)], []] : [[], [placeOf(unit)]]
  return { kind, ...weightOf(unit), subject: subjectOf(unit), a, b, ...(covers > 0 && { covers }) }
}

/** What says nothing of the matter. */
const furniture = new Set(['furniture', 'separator', 'stamp', 'motto', 'sourceNote'])

function weightOf(unit: Unit): Verdict {
  const { type } = unit.node
  if (furniture.has(type) || (unit.text.trim() === '' && unit.children.length === 0)) return { meaning: 'cosmetic', reasons: ['layout'] }
  if (type === 'basis' || type === 'recital') return { meaning: 'substance', reasons: ['citation'] }
  if (type === 'signature') return { meaning: 'substance', reasons: ['body'] }
  // who may read it, how soon, and whether it binds yet (NĐ 30/2020 PL I, mục II: mức độ khẩn, mật, phạm vi lưu hành, dự thảo)
  if (type === 'mark') return { meaning: 'substance', reasons: ['scope'] }
  const isRuling = ['division', 'paragraph', 'table', 'tableRow', 'document', 'enactingFormula'].includes(type)
  if (isRuling && !isInUnstructured(unit)) return { meaning: 'substance', reasons: ['scope'] }
  const reasons = type === 'footnoteDefinition' ? [...new Set(factsOf(unit.text).map(({ reason }) => reason))] : []
  return reasons.length > 0 ? { meaning: 'substance', reasons } : { meaning: 'editorial', reasons: ['wording'] }
}

function isInUnstructured(unit: Unit): boolean {
  for (let next: Unit | null = unit; next; next = next.parent) if (next.node.type === 'unstructured') return true
  return false
}

/** Where a paired unit is and what it is called: moved, or given another label. */
export function placeChange(a: Unit, b: Unit, isMoved: boolean): Change | null {
  const nameOf = ({ node }: Unit) => (node.type === 'division' ? node.name : '')
  const isRelabelled = (a.label !== b.label && !(isBullet(a.label) && isBullet(b.label))) || nameOf(a) !== nameOf(b)
  if (isContainer(a) && !isMoved) return null
  if (!isMoved && !isRelabelled) return null
  const kind: Kind = isMoved ? 'moved' : 'renumbered'
  const reasons = isMoved ? (isRelabelled ? (['order', 'number'] as const) : (['order'] as const)) : (['number'] as const)
  return { kind, meaning: 'renumbering', reasons: [...reasons], subject: subjectOf(b), a: [placeOf(a)], b: [placeOf(b)] }
}

/** What changed in the own text of a paired unit: words, emphasis, the mark before it, where its lines break. */
export function textChange(a: Unit, b: Unit, pointing: Pointings): Change | null {
  const sides = { kind: 'changed' as const, subject: subjectOf(b), a: [placeOf(a)], b: [placeOf(b)] }
  if (a.text !== b.text) {
    const runs = diffTokens(tokenize(a.text), tokenize(b.text))
    const citations = citationChanges(a.lead, b.lead)
    return { ...sides, ...verdictOf(a, b, pointing, runs), words: wordsOf(runs), ...(citations && { citations }) }
  }
  const cosmetic = (reason: 'emphasis' | 'layout' | 'punctuation' | 'wrapping') => ({
    ...sides,
    meaning: 'cosmetic' as const,
    reasons: [reason],
  })
  if (emphasisOf(a.lead) !== emphasisOf(b.lead)) return cosmetic('emphasis')
  if (a.lead?.type !== b.lead?.type) return cosmetic('layout')
  if (a.marker?.value !== b.marker?.value && a.label === b.label) return cosmetic('punctuation')
  if (isBullet(a.label) && isBullet(b.label) && a.label !== b.label) return cosmetic('punctuation')
  if (linesOf(a) !== linesOf(b)) return cosmetic('wrapping')
  return null
}

function verdictOf(a: Unit, b: Unit, pointing: Pointings, runs: ReturnType<typeof diffTokens>): Verdict {
  if (furniture.has(b.node.type)) return { meaning: 'cosmetic', reasons: ['layout'] }
  if (b.node.type === 'mark' && !isCosmetic(a.text, b.text)) return weightOf(b)
  const [maskedA, maskedB] = maskedTexts(a, b, pointing)
  if (maskedA === maskedB) return { meaning: 'renumbering', reasons: ['reference'] }
  if (maskedA === a.text && maskedB === b.text) return classifyRuns(runs, a.text, b.text)
  return classifyRuns(diffTokens(tokenize(maskedA), tokenize(maskedB)), maskedA, maskedB)
}

/** How many lines of the source the own text takes; 0 when unknown. */
function linesOf({ lead }: Unit): number {
  const position = lead && positionOf(lead)
  return position ? position.end.line - position.start.line + 1 : 0
}

/** One unit divided among several, or several put together in one (`kind` merged: the whole is B's). */
export function dividedChange(kind: 'split' | 'merged', { whole, parts }: Division): Change {
  const together = parts.map(({ text }) => text).join(' ')
  const [textA, textB] = kind === 'split' ? [whole.text, together] : [together, whole.text]
  const [a, b] = kind === 'split' ? [[placeOf(whole)], parts.map(placeOf)] : [parts.map(placeOf), [placeOf(whole)]]
  const runs = diffTokens(tokenize(textA), tokenize(textB))
  const verdict: Verdict = isCosmetic(textA, textB) ? { meaning: 'editorial', reasons: ['layout'] } : classifyRuns(runs, textA, textB)
  return { kind, ...verdict, subject: subjectOf(whole), a, b, words: wordsOf(runs) }
}
