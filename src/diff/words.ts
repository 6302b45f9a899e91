import { diffArrays } from 'diff'
import { increasing } from './increasing.ts'
import { tokenize, type Token } from './tokens.ts'
import type { Word } from './types.ts'

/** A run of tokens: kept, taken from A, or put into B. */
export interface Run {
  op: '=' | '-' | '+'
  tokens: Token[]
}

/** Past this many edits between two anchors the stretch counts as rewritten: the time stays linear. */
const mostEdits = 200

/** What changed between two texts, word by word. Between words that occur once in both, in the same order, a shortest edit. */
export function diffTokens(a: readonly Token[], b: readonly Token[]): Run[] {
  const runs: Run[] = []
  const push = (op: Run['op'], tokens: readonly Token[]) => {
    if (tokens.length === 0) return
    const last = runs.at(-1)
    if (last?.op === op) for (const token of tokens) last.tokens.push(token)
    else runs.push({ op, tokens: [...tokens] })
  }
  let fromA = 0
  let fromB = 0
  for (const [atA, atB] of [...anchors(a, b), [a.length, b.length] as const]) {
    stretch(a.slice(fromA, atA), b.slice(fromB, atB), push)
    if (atA < a.length) push('=', [b[atB]!])
    fromA = atA + 1
    fromB = atB + 1
  }
  return joinAcrossBlanks(runs)
}

export function wordsOf(runs: readonly Run[]): Word[] {
  return runs.map(({ op, tokens }) => [op, tokens.map(({ text }) => text).join('')])
}

export function diffWords(a: string, b: string): Word[] {
  return wordsOf(diffTokens(tokenize(a), tokenize(b)))
}

/** Places of the tokens that stand once in A and once in B, as many as keep their order. */
function anchors(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const inA = places(a)
  const inB = places(b)
  const pairs: [number, number][] = []
  for (const [text, atB] of inB) {
    const atA = inA.get(text)
    if (atA !== undefined && atA >= 0 && atB >= 0) pairs.push([atA, atB])
  }
  const kept = increasing(pairs.map(([atA]) => atA))
  return kept.map((index) => pairs[index]!)
}

/** Token → its place, or -1 when it stands in several; blanks and marks are no anchors. In the order of the first place. */
function places(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [at, { kind, text }] of tokens.entries())
    if (kind !== 'space' && kind !== 'punctuation') found.set(text, found.has(text) ? -1 : at)
  return found
}

function stretch(a: readonly Token[], b: readonly Token[], push: (op: Run['op'], tokens: readonly Token[]) => void): void {
  let start = 0
  while (start < a.length && start < b.length && a[start]!.text === b[start]!.text) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end)!.text === b.at(-1 - end)!.text) end++
  push('=', b.slice(0, start))
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), push)
  push('=', b.slice(b.length - end))
}

function middle(a: Token[], b: Token[], push: (op: Run['op'], tokens: readonly Token[]) => void): void {
  const changes =
    a.length === 0 || b.length === 0 ? undefined : diffArrays(a, b, { comparator: (x, y) => x.text === y.text, maxEditLength: mostEdits })
  if (!changes) {
    push('-', a)
    push('+', b)
    return
  }
  for (const { added, removed, value } of changes) push(removed ? '-' : added ? '+' : '=', value)
}

/** A blank alone between two changes is no common ground: `-a -b +x +y` reads better than a patchwork. Removed before added. */
function joinAcrossBlanks(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let removed: Token[] = []
  let added: Token[] = []
  const flush = () => {
    if (removed.length > 0) joined.push({ op: '-', tokens: removed })
    if (added.length > 0) joined.push({ op: '+', tokens: added })
    removed = []
    added = []
  }
  for (const [at, { op, tokens }] of runs.entries()) {
    const between = op === '=' && at > 0 && at + 1 < runs.length && tokens.every(({ kind }) => kind === 'space')
    if (op === '-' || between) removed = removed.concat(tokens)
    if (op === '+' || between) added = added.concat(tokens)
    if (op === '=' && !between) {
      flush()
      joined.push({ op, tokens })
    }
  }
  flush()
  return joined
}
