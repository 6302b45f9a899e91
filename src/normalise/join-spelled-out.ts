import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import { isNumeral } from './is-numeral.ts'
import type { Step } from './step.ts'

const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'
const twoLetters = new RegExp(` [${letter}] [${letter}](?![${letter}\\d/-])`, 'g')
const isLetter = new RegExp(`[${letter}]`)
const joinsOn = new RegExp(`[${letter}\\d/-]`)
const widestGap = 3

/** Puts spelled-out words together: `Q U Y Ế T  Đ Ị N H` and `Q U Y Ế T Đ Ị N H` → `QUYẾT ĐỊNH`. */
export const joinSpelledOut: Step = (text) => {
  const joints: Joint[] = []
  twoLetters.lastIndex = 0
  for (let done = 0, found; (found = twoLetters.exec(text)); twoLetters.lastIndex = done) {
    const places = collectLetters(text, found.index + 1, done)
    done = places.at(-1)! + 1
    joinGroup(text, places, joints)
  }
  return cutBlanks(text, joints)
}

/** The places of the single letters around `at`, one to three spaces apart; none before `from`. */
function collectLetters(text: string, at: number, from: number): number[] {
  const places = [at]
  for (let i = nextLetter(text, at, -1); i >= from; i = nextLetter(text, i, -1)) places.push(i)
  places.reverse()
  for (let i = nextLetter(text, at, 1); i >= 0; i = nextLetter(text, i, 1)) places.push(i)
  return places
}

/** The single letter one to three spaces from `at` in a direction, or -1. */
function nextLetter(text: string, at: number, step: 1 | -1): number {
  let i = at + step
  while (text.charCodeAt(i) === 32 && Math.abs(i - at) <= widestGap) i += step
  if (i === at + step || !isLetter.test(text.charAt(i))) return -1
  return joinsOn.test(text.charAt(i + step)) || (step < 0 && text.charAt(i - 1) === '.') ? -1 : i
}

/** Words of a group stand apart by wider gaps, or by none at all. Words of three letters vouch for shorter ones beside them. */
function joinGroup(text: string, places: readonly number[], joints: Joint[]): void {
  let joint: Joint | null = null
  for (let first = 0, last = 0; first < places.length; first = last + 1) {
    for (last = first; places[last + 1]! - places[last]! === 2;) last++
    const starts = readWords(
      places
        .slice(first, last + 1)
        .map((at) => text[at]!)
        .join(''),
    )
    if (starts && (joint || last - first > 1)) {
      joint ??= { start: places[first]!, end: 0, cuts: [] }
      if (joint.end > 0) joint.cuts.push(joint.end + 1, places[first]!)
      for (let i = first + 1; i <= last; i++) if (!starts.has(i - first)) joint.cuts.push(places[i - 1]! + 1, places[i]!)
      joint.end = places[last]! + 1
    } else if (joint) {
      joints.push(joint)
      joint = null
    }
  }
  if (joint) joints.push(joint)
}

/**
 * Where words begin in letters that make up syllables or one Roman numeral: fewest words, rather with onsets, and with `tr` than with `r`
 * behind a `t`; null when they do not.
 */
function readWords(letters: string): Set<number> | null {
  if (isNumeral(letters)) return new Set()
  const costs = [0]
  const sizes = [0]
  for (let end = 1; end <= letters.length; end++) {
    let cost = Infinity
    let size = 0
    for (let from = end - 1; from >= 0 && end - from <= 7; from--) {
      const word = letters.slice(from, end)
      if (costs[from] === Infinity || (word.length === 1 && !/[yýỷôổở]/i.test(word)) || !isSyllable(word)) continue
      const sum = costs[from]! + 10 + (/^[aeiouyăâêôơư]/i.test(word.normalize('NFD')) ? 4 : /^r/i.test(word) ? 1 : 0)
      if (sum >= cost) continue
      cost = sum
      size = end - from
    }
    costs.push(cost)
    sizes.push(size)
  }
  if (costs.at(-1) === Infinity) return null
  const starts = new Set<number>()
  for (let end = letters.length; end > 0; end -= sizes[end]!) starts.add(end - sizes[end]!)
  return starts
}
