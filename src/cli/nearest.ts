/** The candidate that is nearest to `word` by edits, if one is near enough to be meant (a third of its letters, at most 4). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().normalize('NFC')
  let best: string | undefined
  let least = Math.min(4, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate.toLowerCase().normalize('NFC'), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Levenshtein distance, or `limit` when it is not below that. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return Math.min(row[b.length]!, limit)
}
