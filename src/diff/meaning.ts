import { factsOf, type Fact } from './facts.ts'
import { foldTokens, foldWord, squeeze } from './fold.ts'
import { tokenize, type Token } from './tokens.ts'
import type { Meaning, Reason } from './types.ts'
import { diffTokens, type Run } from './words.ts'

export interface Verdict {
  meaning: Meaning
  reasons: Reason[]
}

/** What the change from one text to another means. Nothing is told about equal texts: ask before. */
export function classify(a: string, b: string): Verdict {
  const [tokensA, tokensB] = [tokenize(a), tokenize(b)]
  return classifyRuns(diffTokens(tokensA, tokensB), a, b)
}

/** As `classify`, for texts whose word diff is known. */
export function classifyRuns(runs: readonly Run[], a: string, b: string): Verdict {
  const looks = new Set<Reason>()
  let isWording = false
  for (const [removed, added] of hunks(runs)) {
    const look = lookOf(removed, added)
    if (look) for (const reason of look) looks.add(reason)
    else isWording = true
  }
  if (!isWording) return { meaning: 'cosmetic', reasons: [...looks] }
  const reasons = factReasons(factsOf(a), factsOf(b), a, b)
  return reasons.length > 0 ? { meaning: 'substance', reasons } : { meaning: 'editorial', reasons: ['wording'] }
}

/** Whether two texts differ in looks only. */
export function isCosmetic(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b) || foldTokens(tokenize(a)).join(' ') === foldTokens(tokenize(b)).join(' ')
}

function* hunks(runs: readonly Run[]): Generator<[Token[], Token[]]> {
  for (const [at, { op, tokens }] of runs.entries()) {
    if (op === '-') yield [tokens, runs[at + 1]?.op === '+' ? runs[at + 1]!.tokens : []]
    if (op === '+' && runs[at - 1]?.op !== '-') yield [[], tokens]
  }
}

/** What of its looks changed, when nothing else did. */
function lookOf(removed: readonly Token[], added: readonly Token[]): Reason[] | null {
  const [from, to] = [foldTokens(removed), foldTokens(added)]
  const [textFrom, textTo] = [removed, added].map((tokens) => tokens.map(({ text }) => text).join(''))
  if (from.join(' ') !== to.join(' ')) return squeeze(textFrom!) === squeeze(textTo!) ? ['spacing'] : null
  const bare = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind !== 'space' && kind !== 'punctuation').map(({ text }) => text)
  const [wordsFrom, wordsTo] = [bare(removed).join(' '), bare(added).join(' ')]
  const marks = (tokens: readonly Token[]) =>
    tokens
      .filter(({ kind }) => kind === 'punctuation')
      .map(({ text }) => text)
      .join('')
  const reasons: Reason[] = []
  if (wordsFrom.toLowerCase() !== wordsTo.toLowerCase()) reasons.push('spelling')
  else if (wordsFrom !== wordsTo) reasons.push('capitals')
  if (marks(removed) !== marks(added)) reasons.push('punctuation')
  return reasons.length > 0 ? reasons : ['spacing']
}

const order: Reason[] = ['amount', 'percentage', 'date', 'deadline', 'body', 'duty', 'citation', 'scope']

function factReasons(a: readonly Fact[], b: readonly Fact[], textA: string, textB: string): Reason[] {
  const reasons = new Set<Reason>()
  for (const { reason } of [...surplus(a, b, textB), ...surplus(b, a, textA)]) reasons.add(reason)
  for (const reason of order) if (!reasons.has(reason) && isShuffled(pick(a, reason), pick(b, reason))) reasons.add(reason)
  return order.filter((reason) => reasons.has(reason))
}

const figures = new Set<Reason>(['amount', 'percentage', 'date', 'deadline'])

function pick(facts: readonly Fact[], reason: Reason): Fact[] {
  return figures.has(reason) ? facts.filter((fact) => fact.reason === reason) : []
}

/** Facts of one text that the other lacks, each counted as often as it stands there. */
function surplus(facts: readonly Fact[], others: readonly Fact[], otherText: string): Fact[] {
  const left = new Map<string, number>()
  for (const { reason, value } of others) left.set(`${reason} ${value}`, (left.get(`${reason} ${value}`) ?? 0) + 1)
  let words: string | null = null
  return facts.filter(({ reason, value, isName }) => {
    const key = `${reason} ${value}`
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    if (count > 0) return false
    if (!isName) return true
    words ??= ` ${(otherText.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(foldWord).join(' ')} `
    return !words.includes(` ${value} `)
  })
}

/** The same figures beside other words: 5 % and 10 % changed places. A phrase that moved as a whole keeps its neighbours. */
function isShuffled(a: readonly Fact[], b: readonly Fact[]): boolean {
  if (a.every(({ value }, at) => value === b[at]?.value)) return false
  const sides = (['before', 'after'] as const).map(
    (side) => (facts: readonly Fact[]) =>
      facts
        .map((fact) => `${fact.value} ${fact[side]}`)
        .sort()
        .join('\n'),
  )
  return sides.every((key) => key(a) !== key(b))
}
