/** Indexes of a longest strictly increasing subsequence, in order; O(n log n). */
export function increasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? tails[low - 1]! : -1)
    tails[low] = index
  }
  const kept: number[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.push(index)
  return kept.reverse()
}
