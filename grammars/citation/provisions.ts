import type { Step } from './mention.ts'
import type { UnitWord } from './units.ts'
import { pointLetters } from '../vocabulary/point-letters.ts'

/** One word for a unit with its labels: "các điểm a, b và c". */
export interface UnitGroup {
  unit: UnitWord
  plural: boolean
  start: number
  end: number
  labels: { label: string; start: number; end: number; isRangeEnd: boolean }[]
  /** What stands before it. */
  separator: 'none' | 'comma' | 'and' | 'to'
}

/** One unit that a chain names: its path from large to small, and where its own words stand. */
export interface Leaf {
  path: Step[]
  /** Number of its group, and of the last of the larger groups that follow it without a break. */
  group: number
  reach: number
  start: number
  end: number
  /** Groups of one cluster share their largest unit. */
  cluster: number
  /** The label stands alone, the word for the unit before the first of its list. */
  isBare: boolean
}

/**
 * The units that a chain of groups names. A group belongs to the next larger one that follows it directly ("điểm a khoản 2 Điều 5"),
 * else to the larger one just before it ("Điều 5, khoản 2"); a chain is read once from each end.
 */
export function leavesOf(groups: readonly UnitGroup[]): Leaf[] {
  const parents = parentsOf(groups)
  const hasChild = new Set(parents)
  const roots = rootsOf(parents)
  const leaves: Leaf[] = []
  for (const [i, group] of groups.entries()) {
    for (const [n, each] of group.labels.entries()) {
      if (hasChild.has(i) && (n === 0 || group.plural)) continue
      const own = n === 0 && each.isRangeEnd === false
      leaves.push({
        path: pathOf(groups, parents, i, each.label),
        group: i,
        reach: n === 0 ? reachOf(parents, i) : i,
        start: own ? group.start : each.start,
        end: each.end,
        cluster: roots[i]!,
        isBare: n > 0,
      })
      if (group.labels.length === 1) leaves.push(...leavesInList(groups, parents, i, roots[i]!))
    }
  }
  return leaves
}

/** "khoản 5 các Điều 10, 11 và 12": the unit `leaf` of each of the later ones of the list. */
function leavesInList(groups: readonly UnitGroup[], parents: readonly number[], leaf: number, cluster: number): Leaf[] {
  let list = parents[leaf]!
  for (let depth = 0; list !== -1 && depth < deepest && !groups[list]!.plural; depth++) list = parents[list]!
  if (list === -1 || !groups[list]!.plural) return []
  return groups[list]!.labels.slice(1).map(({ label, start, end }) => ({
    path: pathOf(groups, parents, leaf, groups[leaf]!.labels[0]!.label, list, label),
    group: list,
    reach: list,
    start,
    end,
    cluster,
    isBare: true,
  }))
}

const deepest = 12

function reachOf(parents: readonly number[], from: number): number {
  let reach = from
  while (parents[reach] === reach + 1) reach++
  return reach
}

/** "khoản 3, 4, 5" of ranges: the steps between are filled in, up to a bound. */
export function withRanges(groups: readonly UnitGroup[]): readonly UnitGroup[] {
  if (!groups.some((group) => group.separator === 'to' || group.labels.some((label) => label.isRangeEnd))) return groups
  return groups.map((group, i) => {
    const before = groups[i - 1]
    const opens = group.separator === 'to' && before?.unit === group.unit ? before.labels.at(-1)! : null
    const labels = group.labels.flatMap((each, n) => {
      if (n === 0) return opens ? between(opens.label, each) : [each]
      return each.isRangeEnd ? between(group.labels[n - 1]!.label, each) : [each]
    })
    return { ...group, labels }
  })
}

function between(from: string, last: UnitGroup['labels'][number]): UnitGroup['labels'] {
  const inside: string[] = []
  if (/^\d{1,4}$/.test(from) && /^\d{1,4}$/.test(last.label)) {
    for (let n = Number(from) + 1; n < Number(last.label) && inside.length < 200; n++) inside.push(String(n))
  } else if (from.length === 1 && last.label.length === 1 && pointLetters.includes(from)) {
    inside.push(...pointLetters.slice(pointLetters.indexOf(from) + 1, Math.max(0, pointLetters.indexOf(last.label))))
  }
  return [...inside.map((label) => ({ ...last, label, isRangeEnd: false })), last]
}

/**
 * How large each unit is. In "khoản 1 mục I Điều 1" the section is a group inside the article, as decrees had them that count groups by Roman
 * numerals; the section that holds an article stands behind it ("Điều 1 mục I"), or before a comma.
 */
function ranksOf(groups: readonly UnitGroup[]): number[] {
  const ranks = groups.map(({ unit }) => unit.rank)
  for (let i = groups.length - 2; i >= 0; i--) {
    if (groups[i]!.unit.name !== 'section' || !/^[IVX]{1,6}$/.test(groups[i]!.labels[0]?.label ?? '')) continue
    const next = groups[i + 1]!
    const isInArticle = next.unit.name === 'article' && next.separator === 'none' && !(i > 0 && ranks[i - 1]! > ranks[i]!)
    if (isInArticle || (ranks[i + 1] === groupRank && next.separator !== 'none')) ranks[i] = groupRank
  }
  return ranks
}

function parentsOf(groups: readonly UnitGroup[]): number[] {
  const ranks = ranksOf(groups)
  const parents = new Array<number>(groups.length).fill(-1)
  const larger: number[] = []
  const list = lengthOfList(groups)
  const isClimbing = groups.every((group, i) => group.separator !== 'comma' || i < list || ranks[i - 1]! < ranks[i]!)
  for (let i = groups.length - 1; i >= 0; i--) {
    const rank = ranks[i]!
    while (larger.length > 0 && ranks[larger.at(-1)!]! <= rank) larger.pop()
    const next = larger.at(-1)
    if (next !== undefined && groups[i]!.labels[0]?.label !== 'này' && isTied(groups, i, next, isClimbing)) parents[i] = next
    larger.push(i)
  }
  const isFalling = groups.every(
    (group, i) => i === 0 || ((group.separator === 'none' || group.separator === 'comma') && ranks[i - 1]! > ranks[i]!),
  )
  for (let i = 1; i < groups.length; i++) {
    const isLarger = ranks[i - 1]! > ranks[i]!
    if (parents[i] === -1 && isLarger && (groups[i]!.separator === 'none' || isFalling)) parents[i] = i - 1
  }
  return parents
}

/** Does the group `at` go with the smaller ones before it? After a comma only where the commas of the chain cannot be those of a list. */
function isTied(groups: readonly UnitGroup[], from: number, at: number, isClimbing: boolean): boolean {
  const { separator, unit } = groups[at]!
  if (isPartForSection(groups, from, at)) return false
  if (separator !== 'comma') return separator === 'none'
  // "từ Điều 15 đến Điều 18, Chương III": both ends of a range
  const isBeside = at === from + 1 || (at === from + 2 && groups[from + 1]!.separator === 'to')
  return (unit.rank <= articleRank || isClimbing) && (isBeside || isListBefore(groups, from, at))
}

/** "điểm 2.1, điểm 2.2, Mục IV, Phần C": how many units, smaller than an article, one kind has at the beginning. */
function lengthOfList(groups: readonly UnitGroup[]): number {
  let length = 1
  while (length < groups.length && groups[length]!.unit === groups[0]!.unit && groups[0]!.unit.rank < articleRank) length++
  return length
}

/** "Mục II và mục 1 phần III": who calls a section with a Roman numeral "phần" has another one in the section before. */
function isPartForSection(groups: readonly UnitGroup[], from: number, at: number): boolean {
  const isSection = (group: UnitGroup, label: RegExp) => group.unit.name === 'section' && label.test(group.labels[0]?.label ?? '')
  return (
    groups[at]!.unit.name === 'part' && at - from > 1 && isSection(groups[from]!, /^[IVX]{1,6}$/) && isSection(groups[at - 1]!, /^\d{1,2}$/)
  )
}

/** "khoản 1, khoản 2, Điều 5": up to the larger unit nothing but more of the same kind. */
function isListBefore(groups: readonly UnitGroup[], from: number, at: number): boolean {
  for (let i = from + 1; i < at && i < from + longestList; i++) if (groups[i]!.unit !== groups[from]!.unit) return false
  return at - from < longestList
}

const longestList = 20

const articleRank = 5

/** A Roman group of an article. */
const groupRank = 4.5

function rootsOf(parents: readonly number[]): number[] {
  const roots = new Array<number>(parents.length).fill(-1)
  for (let start = 0; start < parents.length; start++) {
    const way: number[] = []
    let at = start
    while (roots[at] === -1 && parents[at] !== -1) {
      way.push(at)
      at = parents[at]!
    }
    const root = roots[at] === -1 ? at : roots[at]!
    roots[at] = root
    for (const each of way) roots[each] = root
  }
  return roots
}

/** The path of `leaf`; of the larger unit `list` it is in the one of `labelInList`, of others in the first. */
function pathOf(
  groups: readonly UnitGroup[],
  parents: readonly number[],
  leaf: number,
  label: string,
  list = -1,
  labelInList = '',
): Step[] {
  const path: Step[] = stepsOf(groups[leaf]!.unit, label)
  for (let at = parents[leaf]!, depth = 0; at !== -1 && depth < deepest; at = parents[at]!, depth++)
    path.unshift(...stepsOf(groups[at]!.unit, at === list ? labelInList : groups[at]!.labels[0]!.label))
  return path
}

/** The units of a document that is cited: "Điều 35.1" has no article of such a number there, but clause 1 of its article 35. */
export function withClauses(path: Step[]): Step[] {
  if (!path.some(({ name, label }) => name === 'article' && label.includes('.'))) return path
  return path.flatMap((step) => {
    const [article, clause] = step.name === 'article' ? step.label.split('.') : []
    if (clause === undefined) return [step]
    return [
      { name: 'article' as const, label: article! },
      { name: 'clause' as const, label: clause },
    ]
  })
}

/** "mục II.3", "mục 3 - II", "điểm a(ii)" and "điểm 1.2(c)" are two steps, "mục II.3.a" and "Điều 35.1.a" three. */
function stepsOf(unit: UnitWord, label: string): Step[] {
  const [head, ...rest] = label.split(/[.-]/)
  if (unit.name === 'article' && rest.length === 2 && /[a-zđ]/.test(rest[1]!))
    return [
      { name: 'article', label: head! },
      { name: 'clause', label: rest[0]! },
      { name: 'point', label: rest[1]! },
    ]
  const item = unit.name === 'point' ? /^(.|\d[\d.]{1,12})(\(.{1,5}\))$/u.exec(label) : null
  if (item)
    return [
      { name: 'point', label: item[1]! },
      { name: 'item', label: item[2]! },
    ]
  const numeral = unit.name === 'section' ? /^(\d{1,2}) ?- ?([IVX]{1,5})$/.exec(label) : null
  if (numeral)
    return [
      { name: 'section', label: numeral[2]! },
      { name: 'clause', label: numeral[1]! },
    ]
  const isInSection = unit.name === 'section' || unit.name === 'point'
  if (!isInSection || rest.length === 0 || !/^[IVXLC]+$/.test(head!)) return [{ name: unit.name, label }]
  const point = /^[a-zđ]$/.test(rest.at(-1)!) ? rest.pop() : undefined
  const steps: Step[] = [
    { name: 'section', label: head! },
    { name: rest.length > 1 ? 'subclause' : 'clause', label: rest.join('.') },
  ]
  return point === undefined ? steps : [...steps, { name: 'point', label: point }]
}
