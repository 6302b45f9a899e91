import { foldWord } from './fold.ts'
import type { Unit } from './units.ts'

/** Hashes of pairs of neighbouring words, ascending, each once: the least ones when there are many. */
export type Sketch = Uint32Array

const mostHashes = 96
const words = /[\p{L}\p{M}\d]+/gu
const sketches = new WeakMap<Unit, Sketch>()

/** The sketch of a unit with all that is inside it; made when first asked for. */
export function sketchOf(unit: Unit): Sketch {
  const stack = [unit]
  for (let next = stack.at(-1); next; next = stack.at(-1)) {
    const missing = sketches.has(next) ? [] : next.children.filter((child) => !sketches.has(child))
    for (const child of missing) stack.push(child)
    if (missing.length > 0) continue
    if (!sketches.has(next)) sketches.set(next, combine(next))
    stack.pop()
  }
  return sketches.get(unit)!
}

/** The sketch of a unit's own text. */
export function ownSketch({ text }: Unit): Sketch {
  return least(new Set(pairHashes(text)))
}

function combine(unit: Unit): Sketch {
  const hashes = new Set(pairHashes(unit.text))
  for (const child of unit.children) for (const hash of sketches.get(child)!) hashes.add(hash)
  return least(hashes)
}

function least(hashes: Set<number>): Sketch {
  return Uint32Array.from(hashes).sort().slice(0, mostHashes)
}

/** One hash for each word with the one before it; a lone word counts with the start and the end. */
export function pairHashes(text: string): number[] {
  const hashes: number[] = []
  let before = 0
  for (const [word] of text.matchAll(words)) {
    const hash = wordHash(word)
    hashes.push(mix(before, hash))
    before = hash
  }
  if (hashes.length > 0) hashes.push(mix(before, 0))
  return hashes
}

const wordHashes = new Map<string, number>()

function wordHash(word: string): number {
  let hash = wordHashes.get(word)
  if (hash === undefined) {
    hash = 0x811c9dc5
    const folded = foldWord(word)
    for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193)
    if (wordHashes.size > 200_000) wordHashes.clear()
    wordHashes.set(word, hash)
  }
  return hash
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b ^ (b >>> 13), 0x297a2d39)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** How alike two sketches are, 0 to 1 (Dice): of the least hashes of both together, those that are in both. */
export function resemblance(a: Sketch, b: Sketch): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  const whole = a.length < mostHashes && b.length < mostHashes
  let common = 0
  let seen = 0
  for (let i = 0, j = 0; (i < a.length || j < b.length) && (whole || seen < mostHashes); seen++) {
    const x = a[i] ?? Infinity
    const y = b[j] ?? Infinity
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return (2 * common) / (seen + common)
}
