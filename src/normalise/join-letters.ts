import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import { eachGappedLine } from './each-gapped-line.ts'
import { isNumeral } from './is-numeral.ts'
import type { Step } from './step.ts'
import { weighFragment } from './weigh-fragment.ts'

/** A run of letters, and the width of the gap of spaces to the next one; 0 where something else stands between or it is a column's. */
interface Fragment {
  start: number
  end: number
  letters: string
  gap: number
  weight: number
}

const letterRun = /[A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036fḀ-ỿ]+/g
const widestGap = 3
const longestSyllable = 7

/** Puts torn syllables and Roman numerals together: `ph  ả  i` → `phải`, `s  ố   02` → `số 02`, `thứ X  I  V` → `thứ XIV`. */
export const joinLetters: Step = (text) => {
  const joints: Joint[] = []
  eachGappedLine(text, (line, start) => {
    const fragments = readFragments(line)
    let first = 0
    for (let i = 0; i < fragments.length; i++) {
      if (isLinked(fragments, i)) continue
      if (i > first) joinChain(line, start, fragments.slice(first, i + 1), joints)
      first = i + 1
    }
  })
  return cutBlanks(text, joints)
}

function readFragments(line: string): Fragment[] {
  const fragments: Fragment[] = []
  for (const { 0: letters, index } of line.matchAll(letterRun)) {
    const before = fragments.at(-1)
    if (before) before.gap = gapWidth(line, before.end, index)
    fragments.push({ start: index, end: index + letters.length, letters, gap: 0, weight: weighFragment(letters) })
  }
  return fragments
}

function gapWidth(line: string, start: number, end: number): number {
  if (end - start > widestGap) return 0
  for (let i = start; i < end; i++) if (line.charCodeAt(i) !== 32) return 0
  return end - start
}

/** Whether a fragment may belong to a word with the next one: over a wide gap, or over one space beside a piece of a word. */
function isLinked(fragments: readonly Fragment[], at: number): boolean {
  const { gap, weight } = fragments[at]!
  return gap > 1 || (gap === 1 && (weight > 0 || fragments[at + 1]!.weight > 0))
}

/** Finds the cheapest reading of linked fragments as words, and adds the words that were put together. */
function joinChain(line: string, offset: number, chain: readonly Fragment[], joints: Joint[]): void {
  if (!chain.some((fragment, i) => fragment.gap > 1 && i + 1 < chain.length)) return
  const costs = [0]
  const sizes = [0]
  for (let end = 1; end <= chain.length; end++) {
    let cost = costs[end - 1]! + chain[end - 1]!.weight
    let size = 1
    let word = chain[end - 1]!.letters
    let gaps = 0
    let isTorn = false
    for (let from = end - 2; from >= 0; from--) {
      const { letters, gap } = chain[from]!
      word = letters + word
      if (word.length > longestSyllable) break
      gaps += gap === 2 ? 0 : gap === 1 ? 1 : 2
      isTorn ||= gap > 1
      const joined = costs[from]! + 1.5 + gaps
      if (joined > cost || !isTorn) continue
      const weight = isMark(line, chain, from, end) ? 0 : weighWord(word, chain, from, end)
      if (joined + weight > cost) continue
      cost = joined + weight
      size = end - from
    }
    costs.push(cost)
    sizes.push(size)
  }
  const found: Joint[] = []
  for (let end = chain.length; end > 0; end -= sizes[end]!) {
    if (sizes[end]! > 1) found.push(joinFragments(line, offset, chain.slice(end - sizes[end]!, end)))
  }
  for (const joint of found.reverse()) addJoint(joints, joint)
}

/** `I  I  I. PHÂN BỔ`: equal letters are a numeral where they open the line and a stop follows. */
function isMark(line: string, chain: readonly Fragment[], from: number, end: number): boolean {
  const { start } = chain[from]!
  const { end: last } = chain[end - 1]!
  if (line.charCodeAt(last) !== 46 || !/^[\s*#|]{0,40}$/.test(line.slice(0, start))) return false
  return /^(?:I {1,3}){1,2}I\. ?\p{Lu}{2}/u.test(line.slice(start, last + 4))
}

/** How unlikely the word is that the fragments from `from` to `end` make; infinite when it is none. */
function weighWord(word: string, chain: readonly Fragment[], from: number, end: number): number {
  if (isSyllable(word)) {
    const rest = word.slice(1)
    return rest === rest.toLowerCase() || word === word.toUpperCase() ? weighFragment(word) : Infinity
  }
  const isTornNumeral = end - from === word.length && isNumeral(word) && (word.length > 2 || (chain[from - 1]?.letters.length ?? 0) > 2)
  return isTornNumeral ? 0 : Infinity
}

/** The cuts for one word: all gaps inside; of the wide gaps around it, all but one space, or all where a sign joins on. */
function joinFragments(line: string, offset: number, pieces: readonly Fragment[]): Joint {
  const cuts: number[] = []
  let { start } = pieces[0]!
  let { end } = pieces.at(-1)!
  while (line.charCodeAt(start - 1) === 32) start--
  while (line.charCodeAt(end) === 32) end++
  const before = pieces[0]!.start - start
  const after = end - pieces.at(-1)!.end
  if (start === 0 || before < 2 || before > widestGap) start = pieces[0]!.start
  else cuts.push(start + (before === 2 && /[([“‘]/.test(line.charAt(start - 1)) ? 0 : 1), pieces[0]!.start)
  for (let i = 1; i < pieces.length; i++) cuts.push(pieces[i - 1]!.end, pieces[i]!.start)
  if (end === line.length || after < 2 || after > widestGap) end = pieces.at(-1)!.end
  else cuts.push(pieces.at(-1)!.end + (after === 2 && /[,.;:!?)\]”’]/.test(line.charAt(end)) ? 0 : 1), end)
  return { start: start + offset, end: end + offset, cuts: cuts.map((at) => at + offset) }
}

/** Two words that share a gap become one joint. */
function addJoint(joints: Joint[], joint: Joint): void {
  const last = joints.at(-1)
  if (!last || last.end <= joint.start) joints.push(joint)
  else {
    last.cuts.push(...joint.cuts.slice(2))
    last.end = joint.end
  }
}
