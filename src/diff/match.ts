import { likeliest } from './candidates.ts'
import { ownSketch, resemblance, sketchOf } from './sketch.ts'
import { isContainer, type Unit } from './units.ts'

/** Shorter units are too common for their content alone to tell that they moved to another parent. */
const telling = 24
/** How alike (Dice over pairs of words) two units must be to be one: anywhere, among one parent's, in one parent and place. */
const alike = { anywhere: 0.6, inParent: 0.5, inPlace: 0.3 }
/** How much of the larger of two parents must be the same content, with the same own text and without. */
const share = { sameText: 0.25, otherText: 0.7 }

/**
 * Sets `partner` of the units of two trees, one to one: equal content that is unique on both sides, parents by what they share, then from the
 * top down the rest of each pair of parents by label, place and likeness, at last what moved and changed at once. Near-linear.
 */
export function matchUnits(a: readonly Unit[], b: readonly Unit[]): void {
  const pairs: [Unit, Unit][] = []
  const pair = (x: Unit, y: Unit) => {
    x.partner = y
    y.partner = x
    pairs.push([x, y])
  }
  const pairWhole = (x: Unit, y: Unit) => {
    for (let i = 0; i <= x.inside; i++) {
      const [inX, inY] = [a[x.order + i]!, b[y.order + i]!]
      if (!inX.partner && !inY.partner) pair(inX, inY)
    }
  }
  pair(a[0]!, b[0]!)
  for (const [x, y] of uniqueTwins(a, b, ({ key, size }) => (size > telling ? key : null))) if (isFree(x) && isFree(y)) pairWhole(x, y)
  pairByShare(a, pair)
  for (const [x, y] of uniqueTwins(a.filter(isFree), b.filter(isFree), ownKey)) pair(x, y)
  const done = descend(0)
  for (const [x, y] of likeliest(a.filter(isAdrift), b.filter(isAdrift), (x, y) => rate(x, y, alike.anywhere))) pair(x, y)
  descend(done)

  function descend(from: number): number {
    let at = from
    for (; at < pairs.length; at++) pairRest(...pairs[at]!, pair, pairWhole)
    return at
  }
}

const isFree = ({ partner }: Unit) => partner === null
const isAdrift = (unit: Unit) => isFree(unit) && !isContainer(unit) && unit.size > telling

/** How alike two units are: by all that is inside, and as much by their own text; a heading stays when most below it goes. */
function rate(a: Unit, b: Unit, least: number): number {
  if (!isSameSort(a, b)) return 0
  const whole = resemblance(sketchOf(a), sketchOf(b))
  const score = a.inside + b.inside > 0 && a.lead && b.lead ? (whole + resemblance(ownSketch(a), ownSketch(b))) / 2 : whole
  return score >= least ? score : 0
}

function isSameSort({ node: a }: Unit, { node: b }: Unit): boolean {
  return a.type === b.type
}

/** Units of one key that occur once in A and once in B, outer before inner. */
function* uniqueTwins<Key>(a: readonly Unit[], b: readonly Unit[], keyOf: (unit: Unit) => Key | null): Generator<[Unit, Unit]> {
  const [inA, inB] = [byKey(a, keyOf), byKey(b, keyOf)]
  for (const [key, x] of inA) {
    const y = inB.get(key)
    if (x && y) yield [x, y]
  }
}

/** Key → its unit, or null when several have it. */
function byKey<Key>(units: readonly Unit[], keyOf: (unit: Unit) => Key | null): Map<Key, Unit | null> {
  const found = new Map<Key, Unit | null>()
  for (const unit of units) {
    const key = keyOf(unit)
    if (key !== null) found.set(key, found.has(key) ? null : unit)
  }
  return found
}

/** The own text, where it is long enough to tell: what is inside may have changed. */
function ownKey({ node, text }: Unit): string | null {
  return text.length > 2 * telling && node.type !== 'tableRow' ? `${node.type} ${text}` : null
}

/** Unit of A → units of B that hold some of its content, and how many characters. */
type Shares = Map<Unit, Map<Unit, number>>

/** Parents that share most of their content, inner before outer: a new heading or label does not hide them. */
function pairByShare(a: readonly Unit[], pair: (x: Unit, y: Unit) => void): void {
  const shares: Shares = new Map()
  for (const x of a.toReversed()) {
    const best = isFree(x) ? largestShare(x, shares) : null
    if (best) pair(x, best.unit)
    const holder = x.partner?.parent
    if (!holder || !x.parent) continue
    const held = shares.get(x.parent) ?? new Map<Unit, number>()
    shares.set(x.parent, held.set(holder, (held.get(holder) ?? 0) + (best?.size ?? x.size)))
  }
}

function largestShare(x: Unit, shares: Shares): { unit: Unit; size: number } | null {
  let best: { unit: Unit; size: number } | null = null
  for (const [unit, size] of shares.get(x) ?? []) {
    const least = (x.text === unit.text ? share.sameText : share.otherText) * Math.max(x.size, unit.size)
    if (isFree(unit) && isSameSort(x, unit) && size >= least && size > (best?.size ?? 0)) best = { unit, size }
  }
  return best
}

/** What is left among the children of a pair. */
function pairRest(a: Unit, b: Unit, pair: (x: Unit, y: Unit) => void, pairWhole: (x: Unit, y: Unit) => void): void {
  const rest = (): [Unit[], Unit[]] => [a.children.filter(isFree), b.children.filter(isFree)]
  pairInOrder(...rest(), ({ key, label }) => `${key} ${label}`, pairWhole)
  pairInOrder(...rest(), ({ key }) => String(key), pairWhole)
  pairInOrder(...rest(), containerKey, pair)
  const [restA, restB] = rest()
  if (restA.length > 0 && restB.length > 0) {
    const gapOf = gaps(a, b)
    const score = (x: Unit, y: Unit) => {
      const isInPlace = gapOf(x) === gapOf(y) || (x.label !== null && x.label.length < 8 && /[^-+]/u.test(x.label) && x.label === y.label)
      const likeness = rate(x, y, isInPlace ? alike.inPlace : alike.inParent)
      return likeness > 0 && isInPlace ? likeness + 0.1 : likeness
    }
    for (const [x, y] of likeliest(restA, restB, score)) pair(x, y)
  }
  const [[x, otherA], [y, otherB]] = rest()
  if (x && y && !otherA && !otherB && isContainer(x) && isSameSort(x, y)) pair(x, y)
}

/** Parts of a document are one by their type, documents by their number. */
function containerKey({ node }: Unit): string | null {
  if (node.type === 'document') return node.meta.docNumber?.canonical ?? null
  return containerTypes.has(node.type) ? node.type : null
}

const containerTypes = new Set(['preface', 'preamble', 'body', 'conclusions', 'attachments'])

function pairInOrder(a: Unit[], b: Unit[], keyOf: (unit: Unit) => string | null, pair: (x: Unit, y: Unit) => void): void {
  const waiting = new Map<string, Unit[]>()
  for (const x of a.reverse()) {
    const key = keyOf(x)
    const list = key === null ? undefined : waiting.get(key)
    if (list) list.push(x)
    else if (key !== null) waiting.set(key, [x])
  }
  for (const y of b) {
    const x = waiting.get(keyOf(y) ?? '')?.pop()
    if (x && isFree(y)) pair(x, y)
  }
}

/** For each free child the last paired sibling before it, as that of B. */
function gaps(a: Unit, b: Unit): (unit: Unit) => Unit | null | undefined {
  const found = new Map<Unit, Unit | null>()
  for (const [parent, other] of [
    [a, b],
    [b, a],
  ] as const) {
    let last: Unit | null = null
    for (const child of parent.children)
      if (!child.partner) found.set(child, last)
      else if (child.partner.parent === other) last = parent === a ? child.partner : child
  }
  return (unit) => found.get(unit)
}
