import { romanValue } from '../../grammars/structure/roman.ts'
import { unitWords, type Division, type Marker, type Node, type Paragraph } from '../tree/index.ts'
import { unitBegunBy, type RuleContext, type Scope, type TextBlock } from './context.ts'
import { onceFor } from '../tree/once-for.ts'
import { quotationsOf } from './quotations.ts'
import { latinLetters, pointLetters } from '../../grammars/vocabulary/point-letters.ts'

export type NumeralClass = 'roman' | 'arabic' | 'decimal' | 'letter' | 'words' | 'other'

/** A label as a number to count by: `5a` is 5.01, a decimal counts by its last number, a point by the alphabet with đ, words (`thứ nhất`) by their order. */
export interface Ordinal {
  kind: NumeralClass
  value: number
  inserted: boolean
}

/** "Phần thứ nhất", "Phần một". */
const wordsInOrder = [['nhất', 'một'], ['hai'], ['ba'], ['tư', 'bốn'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười']]

const known = new Map<string, Ordinal>()

export function ordinalOf(label: string): Ordinal {
  let ordinal = known.get(label)
  if (!ordinal) {
    ordinal = readOrdinal(label)
    if (known.size > 5000) known.clear()
    known.set(label, ordinal)
  }
  return ordinal
}

function readOrdinal(label: string): Ordinal {
  const bare = label.replace(/^\(|\)$/g, '')
  const decimal = /^(?:\d{1,4}|[a-zA-ZđĐ]|[IVXLC]{2,7})(?:\.\d{1,4})+$/.test(bare)
  if (decimal) return { kind: 'decimal', value: Number(bare.slice(bare.lastIndexOf('.') + 1)), inserted: false }
  const arabic = /^(\d{1,5})([a-zđ]?\d?)$/u.exec(bare)
  if (arabic) return { kind: 'arabic', value: Number(arabic[1]) + letterValue(arabic[2]!) / 100, inserted: arabic[2] !== '' }
  // nothing counts to fifty or a hundred in Roman numbers: a C stands behind a B, an L behind a K
  const roman = /^(?![LC]$)[IVXLC]+$/.test(bare) ? romanValue(bare) : null
  if (roman !== null) return { kind: 'roman', value: roman, inserted: false }
  const point = /^([a-zđ])(\d{0,2})$/iu.exec(bare)
  const behind = latinLetters[bare.toLowerCase()]
  if (behind) return { kind: 'letter', value: pointLetters.indexOf(behind) + 1.04, inserted: false }
  const place = point ? pointLetters.indexOf(point[1]!.toLowerCase()) : -1
  if (point && place >= 0) return { kind: 'letter', value: place + 1 + Number(point[2]) / 100, inserted: point[2] !== '' }
  if (!/^\p{L}{2,}/u.test(bare)) return { kind: 'other', value: NaN, inserted: false }
  const counted = wordsInOrder.findIndex((words) => words.includes(bare.normalize('NFC').toLowerCase().replace(/^thứ /, '')))
  return { kind: 'words', value: counted < 0 ? NaN : counted + 1, inserted: false }
}

const letterValue = (letters: string) => (letters ? pointLetters.indexOf(letters[0]!) + 1 + (Number(letters[1]) || 0) / 100 : 0)

export const markerOf = (division: Division): Marker | null => (division.children[0]?.type === 'marker' ? division.children[0] : null)

export const hasHeading = (division: Division) => division.children.some((child) => child.type === 'heading')

/** "… có nhiệm vụ như sau:" leads on to units of this text. */
const changesText = /sửa đổi|bổ sung|thay thế|điều chỉnh|viết lại|đọc là/iu

/** Units of another text whose quotation marks were lost: an article, or a unit that is not the first, right after a unit that ends "sửa đổi như sau:". */
const unquotedUnits = onceFor((scope: Pick<Scope, 'blocks' | 'parentOf' | 'known'>): ReadonlySet<Node> => {
  const { blocks, parentOf } = scope
  const found = new Set<Node>()
  for (let i = 1; i < blocks.length; i++) {
    const before = blocks[i - 1]!
    const unit = unitBegunBy(scope, blocks[i]!.node)
    if (!unit || !/như sau\s?:?\s{0,3}$/.test(before.text.slice(-20)) || !changesText.test(before.text)) continue
    if (parentOf(before.node)?.type === 'division' && (unit.name === 'article' || ordinalOf(unit.label).value >= 2)) found.add(unit)
  }
  return found
})

/** `(i)`, `(ii)` … `(v)`: where a row of items begins with i, its i, v and x are numbers, not the letters that points are counted by. */
const smallRomans = onceFor((scope: Pick<Scope, 'nodes' | 'parentOf' | 'known'>): ReadonlySet<Division> => {
  const found = new Set<Division>()
  const isRow = new Map<Node | null, boolean>()
  for (const division of scope.nodes('division')) {
    const label = division.label.replace(/^\(|\)$/g, '')
    const parent = scope.parentOf(division)
    if (division.name !== 'item' || !/^[a-zđ]{1,5}$/u.test(label)) continue
    if (!isRow.get(parent)) isRow.set(parent, label === 'i' && !isRow.has(parent))
    if (isRow.get(parent) && /^[ivx]+$/.test(label)) found.add(division)
  }
  return found
})

/** Units that count together: the same name under the same unit; articles through the whole document. */
export const unitSeries = onceFor((scope: Pick<Scope, 'nodes' | 'parentOf' | 'blocks' | 'known'>): Division[][] => {
  const series = new Map<Node | string, Map<string, Division[]>>()
  const unquoted = unquotedUnits(scope)
  const romans = smallRomans(scope)
  const counted = scope
    .nodes('division')
    .filter((division) => division.name !== 'indent' && !unquoted.has(division) && !romans.has(division))
  for (const division of counted) {
    const parent = scope.parentOf(division)
    if (parent && unquoted.has(parent)) continue
    const place = division.name === 'article' ? 'article' : (parent ?? 'root')
    const ofPlace = series.get(place) ?? new Map<string, Division[]>()
    series.set(place, ofPlace)
    const kind = `${division.name} ${ordinalOf(division.label).kind}`
    const list = ofPlace.get(kind)
    if (list) list.push(division)
    else ofPlace.set(kind, [division])
  }
  return [...series.values()].flatMap((lists) => [...lists.values()])
})

/** A unit that the series lacks, found at the end of the text before the unit that follows it. */
export interface RunOn {
  block: TextBlock
  start: number
  label: string
}

/** By the unit that follows: "2." after the heading "… giúp việc 1. Ban Tổ chức hướng dẫn.", "III." where "II. NỘI DUNG" ends a text of "I.". */
export const runOns = onceFor((scope: Pick<Scope, 'nodes' | 'parentOf' | 'blocks' | 'known'>): ReadonlyMap<Division, RunOn> => {
  const found = new Map<Division, RunOn>()
  const begins = new Map<Node, number>()
  for (const [i, { node }] of scope.blocks.entries()) {
    const unit = unitBegunBy(scope, node)
    if (unit) begins.set(unit, i)
  }
  for (const series of unitSeries(scope))
    for (const [i, division] of series.entries()) {
      const before = i > 0 ? series[i - 1]! : scope.parentOf(division)
      const lost = Math.floor(ordinalOf(division.label).value) - 1
      if (!before || lost < 1 || lost !== (i > 0 ? Math.floor(ordinalOf(series[i - 1]!.label).value) + 1 : 1)) continue
      const [from, until] = [begins.get(before), begins.get(division)]
      if (from === undefined || until === undefined) continue
      // the parent's own words may run on without a stop, since they were a heading
      for (const block of scope.blocks.slice(from, i > 0 ? until : from + 1)) {
        const run = runOnIn(block, division, lost, i === 0)
        if (!run) continue
        found.set(division, run)
        break
      }
    }
  return found
})

const markInside = /(?<=([\p{L}\d.;:)”])\s{1,3})(Điều\s{1,3})?([IVX]{1,5}|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)–-]\s{1,3}(?=\p{Lu})/gu

function runOnIn(block: TextBlock, { name, label: next }: Division, lost: number, isHeading: boolean): RunOn | null {
  if (block.node.type !== 'paragraph' && block.node.type !== 'heading') return null
  const { kind } = ordinalOf(next)
  for (const { index, 1: before, 2: word, 3: label } of block.text.matchAll(markInside)) {
    const own = ordinalOf(label!)
    if (own.kind !== kind || own.value !== lost || Boolean(word) !== (name === 'article')) continue
    if (kind === 'decimal' && label!.slice(0, label!.lastIndexOf('.')) !== next.slice(0, next.lastIndexOf('.'))) continue
    if (
      !/[.;:]/.test(before!) &&
      !(isHeading && !/(?:khoản|điểm|[Mm]ục|Điều|Chương|Phần|số|lục)\s{1,3}$/u.test(block.text.slice(0, index)))
    )
      continue
    return { block, start: index, label: label! }
  }
  return null
}

/** A paragraph that begins like a unit of a series but was not taken for one, since it does not go on with it (`4.` after `2.`). */
export interface LooseMark {
  paragraph: Paragraph
  label: string
  /** The unit of the same kind that it stands in. */
  after: Division
}

export const looseMarks = onceFor((scope: Pick<Scope, 'parentOf' | 'blocks' | 'known'>): LooseMark[] => {
  const isQuoted = quotationsOf(scope)
  return scope.blocks.flatMap((block) => {
    const { node, text } = block
    if (node.type !== 'paragraph' || node.quoted) return []
    const label = /^\s{0,3}(\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]\s{1,3}\p{Lu}/u.exec(text)?.[1]
    const after = label !== undefined && !isQuoted(block, 0) && seriesAround(label, scope.parentOf(node), scope)
    return after ? [{ paragraph: node, label: label, after }] : []
  })
})

/** The nearest unit that counts as `label` does; a few levels are looked at. */
function seriesAround(label: string, start: Node | null, { parentOf }: Pick<Scope, 'parentOf'>): Division | null {
  const { kind } = ordinalOf(label)
  const prefix = label.slice(0, label.lastIndexOf('.') + 1)
  let unit = start
  for (let level = 0; level < 8 && unit?.type === 'division'; level++, unit = parentOf(unit))
    if (unit.name !== 'article' && ordinalOf(unit.label).kind === kind && unit.label.startsWith(prefix)) return unit
  return null
}

/** Where a finding about a unit points: its mark, else itself. */
export function reportUnit(
  { report }: RuleContext,
  division: Division,
  message: { vi: string; en: string },
  data?: Record<string, unknown>,
): void {
  report({ at: markerOf(division) ?? division, message, ...(data && { data }) })
}

/** `HI.` for section III, `2Ề` for clause 2: a scanner read the number, or the stop behind it, as something else. */
export function isMisread(printed: string, label: string): boolean {
  if (/\d\p{L}$/u.test(printed) && /\d$/.test(label)) return true
  return /[\p{L}\d]/u.test(label) && !inWords.test(printed) && !printed.toLowerCase().includes(label.toLowerCase())
}

/** `Điều thứ nhất`, which is number 1. */
const inWords = /\s(?:thứ\s|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)/iu

// a decimal unit is counted as a clause is
const names: Record<Division['name'], string> = { ...unitWords, subclause: 'khoản', item: 'mục' }

/** "Điều 5", "điểm a": how a message calls a unit. */
export const unitName = ({ name, label }: Division) => `${names[name]} ${label}`

/** The first unit, or the first article, is not the first of its series: what stands above was left out. */
export function beginsInTheMiddle({ nodes }: Pick<RuleContext, 'nodes'>): boolean {
  const units = nodes('division')
  return [units[0], units.find(({ name }) => name === 'article')].some((unit) => unit !== undefined && ordinalOf(unit.label).value >= 2)
}
