/** Words of a text, weighed by how rare they are among all texts compared. */
export interface Weighed {
  weights: Map<string, number>
  total: number
}

/** A function that weighs bags of words by how few of `bags` have each word. */
export function createScale(bags: readonly (readonly string[])[]): (bag: readonly string[]) => Weighed {
  const frequency = new Map<string, number>()
  for (const bag of bags) for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return (bag) => {
    const weights = new Map<string, number>()
    let total = 0
    for (const word of new Set(bag)) {
      const weight = Math.log(1 + bags.length / (frequency.get(word) ?? 1))
      weights.set(word, weight)
      total += weight
    }
    return { weights, total }
  }
}

/** How much of the lighter text is in the other, and how much of both: 0 to 1 each. */
export function overlap(a: Weighed, b: Weighed): { contained: number; alike: number } {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, weight] of small.weights) if (large.weights.has(word)) common += weight
  const least = Math.min(a.total, b.total)
  return { contained: least === 0 ? 0 : common / least, alike: a.total + b.total === 0 ? 0 : (2 * common) / (a.total + b.total) }
}

/** How many words of a text others are sought by, the rarest first, and how many texts a word may stand for. */
const probes = 12
const mostPerWord = 48
const mostCandidates = 12

/** For texts of A the texts of B that share rare words, most shared first; a bounded number each. */
export function createFinder(texts: readonly Weighed[]): (text: Weighed) => number[] {
  const index = new Map<string, number[]>()
  for (const [at, text] of texts.entries())
    for (const word of text.weights.keys()) {
      const list = index.get(word)
      if (!list) index.set(word, [at])
      else if (list.length <= mostPerWord) list.push(at)
    }
  return (text) => {
    const shared = new Map<number, number>()
    const rare = [...text.weights].filter(([word]) => (index.get(word)?.length ?? mostPerWord + 1) <= mostPerWord)
    for (const [word, weight] of rare.sort(([, x], [, y]) => y - x).slice(0, probes))
      for (const at of index.get(word)!) shared.set(at, (shared.get(at) ?? 0) + weight)
    return [...shared]
      .sort(([i, x], [j, y]) => y - x || i - j)
      .slice(0, mostCandidates)
      .map(([at]) => at)
  }
}
