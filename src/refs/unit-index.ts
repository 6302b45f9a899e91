import type { Division, Document, Node, Step } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'
import { foldLabel } from './labels.ts'

/** A unit of a document, with its place in the order of the units: those inside it are numbered `index + 1` to `last`. */
export interface Unit {
  division: Division
  parent: Unit | null
  index: number
  last: number
  depth: number
}

/** The units of one document, without those of the documents attached to it. */
export interface UnitIndex {
  units: readonly Unit[]
  of: ReadonlyMap<Division, Unit>
  byLabel: ReadonlyMap<string, readonly Unit[]>
  /** Where the first unit of each name stands. */
  firstOf: ReadonlyMap<string, number>
}

const roman = new Set<string>(['part', 'chapter', 'section', 'subsection'])

export function indexUnits(document: Document): UnitIndex {
  const units: Unit[] = []
  const of = new Map<Division, Unit>()
  const byLabel = new Map<string, Unit[]>()
  const firstOf = new Map<string, number>()
  const stack: { node: Node; parent: Unit | null; closes: Unit | null }[] = [{ node: document, parent: null, closes: null }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, closes } = next
    let { parent } = next
    if (closes) {
      closes.last = units.length - 1
      continue
    }
    if (node.type === 'document' && node !== document) continue
    if (node.type === 'division') {
      const unit: Unit = { division: node, parent, index: units.length, last: units.length, depth: (parent?.depth ?? 0) + 1 }
      units.push(unit)
      of.set(node, unit)
      if (!firstOf.has(node.name)) firstOf.set(node.name, unit.index)
      const label = foldLabel(node.label, mayBeRoman(node.name, node.label))
      const same = byLabel.get(label)
      if (same) same.push(unit)
      else byLabel.set(label, [unit])
      stack.push({ node, parent, closes: unit })
      parent = unit
    }
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) if ('children' in children[i]!) stack.push({ node: children[i]!, parent, closes: null })
  }
  return { units, of, byLabel, firstOf }
}

/** Divisions that a word for a unit may mean, the exact one first: "mục 3" is a clause where sections are "I.", "II.". */
const meanings: Record<Step['name'], readonly string[]> = {
  part: ['part', 'section', 'chapter'],
  chapter: ['chapter'],
  section: ['section', 'clause', 'subclause', 'item', 'subsection'],
  subsection: ['subsection', 'subclause', 'clause'],
  article: ['article'],
  clause: ['clause', 'subclause', 'item'],
  subclause: ['subclause', 'clause'],
  point: ['point', 'clause', 'subclause', 'item'],
  indent: ['indent'],
  item: ['item', 'point', 'indent', 'subclause'],
  appendix: [],
  sentence: [],
}

/** "mục B" may be one of the parts A, B, C of a section II. */
const lettered = /^[A-HĐ]$/

/** "mục I" is no clause "1.", nor "mục 3" the section "III." */
export function isRoman(label: string): boolean {
  return /^[IVXLC]+$/.test(label)
}

/** Treaties number their articles so, and scanners read "Điều 1" so. */
const mayBeRoman = (name: Step['name'], label: string): boolean => roman.has(name) || (name === 'article' && isRoman(label))

const mostCandidates = 400
const mostLevels = 64

export type Found = Unit | 'none' | 'several'

/** The unit that `step` names inside `scope` (the whole document when null): the shallowest, unless there are several of these. */
export function findInside(index: UnitIndex, scope: Unit | null, step: Step): Found {
  const [first, second] = allInside(index, scope, step)
  return second ? 'several' : (first ?? 'none')
}

/** The shallowest units that `step` names inside `scope`, in order. */
export function allInside({ byLabel, units }: UnitIndex, scope: Unit | null, step: Step): readonly Unit[] {
  const from = scope ? scope.index + 1 : 0
  const to = scope ? scope.last : units.length - 1
  if (step.name === 'indent') return nthIndent(units, scope, from, to, step.label)
  // "khoản I" is what scanners make of "khoản 1"
  const isNumeral = mayBeRoman(step.name, step.label) || (step.name === 'clause' && isRoman(step.label))
  const candidates = byLabel.get(foldLabel(step.label, isNumeral)) ?? none
  if (candidates.length === 0) return none
  const begin = lowerBound(candidates, from)
  for (const name of meanings[step.name]) {
    if (name === 'subsection' && step.name === 'section' && !lettered.test(step.label)) continue
    let best: Unit[] = []
    for (let i = begin; i < candidates.length && candidates[i]!.index <= to && i < begin + mostCandidates; i++) {
      const unit = candidates[i]!
      if (unit.division.name !== name || (step.name === 'section' && isRoman(unit.division.label) !== isRoman(step.label))) continue
      if (best.length === 0 || unit.depth < best[0]!.depth) best = [unit]
      else if (unit.depth === best[0]!.depth) best.push(unit)
    }
    if (best.length > 0) return best
  }
  return none
}

const none: readonly Unit[] = []

/** The unit that `step` names as seen from `place`: the nearest unit around it of that name or that has one, not beyond its article for what articles hold. */
export function findAround(index: UnitIndex, place: Unit | null, step: Step): Found {
  const stopsAtArticle = step.name === 'clause' || step.name === 'point' || step.name === 'item' || step.name === 'indent'
  let scope = place
  let section: Unit | null = null
  for (let level = 0; scope && level < mostLevels; level++) {
    if (scope.division.name === 'section') section = scope
    if (isCalled(scope, step)) return scope
    const found = findInside(index, scope, step)
    if (found !== 'none') return found
    if (stopsAtArticle && scope.division.name === 'article') return 'none'
    scope = scope.parent
  }
  const found = findInside(index, null, step)
  return section && typeof found !== 'string' && step.name === 'section' && isCountedAnew(index, section, found) ? 'none' : found
}

/** "mục 3" said in section II is no clause 3 of section III, where the clauses of either begin with 1. */
function isCountedAnew(index: UnitIndex, section: Unit, { division, parent }: Unit): boolean {
  if (division.name === 'section' || parent?.division.name !== 'section') return false
  const first: Step = { name: 'clause', label: '1' }
  return findInside(index, section, first) !== 'none' && findInside(index, parent, first) !== 'none'
}

/** "Mục 1 Phần I" said in Phần I: the unit around the place, not one inside it that the word may mean as well. */
export function isCalled({ division }: Unit, { name, label }: Step): boolean {
  if (name === 'section' && isRoman(division.label) !== isRoman(label)) return false
  return division.name === name && foldLabel(division.label, mayBeRoman(name, division.label)) === foldLabel(label, mayBeRoman(name, label))
}

/** The unit around `place` that "Điều này", "khoản này" mean. */
export function enclosing(place: Unit | null, name: Step['name']): Unit | null {
  for (const meaning of meanings[name])
    for (let unit = place, level = 0; unit && level < mostLevels; unit = unit.parent, level++)
      if (unit.division.name === meaning) return unit
  return null
}

function nthIndent(units: readonly Unit[], scope: Unit | null, from: number, to: number, label: string): readonly Unit[] {
  const wanted = Number(label)
  for (let i = from, seen = 0; i <= to && i < from + mostCandidates; i++)
    if (units[i]!.division.name === 'indent' && units[i]!.parent === scope && ++seen === wanted) return [units[i]!]
  return none
}

/** The first candidate whose index is at least `from`. */
function lowerBound(candidates: readonly Unit[], from: number): number {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (candidates[middle]!.index < from) low = middle + 1
    else high = middle
  }
  return low
}
