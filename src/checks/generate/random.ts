/** Numbers and choices that are the same for the same seed. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  pick: <T>(list: readonly T[]) => T
  /** True in `percent` of a hundred cases. */
  chance: (percent: number) => boolean
  /** Some of the list, in its order. */
  some: <T>(list: readonly T[], count: number) => T[]
}

/** A seed that is the same for a text whatever other texts there are. */
export function seedOf(name: string): number {
  return [...name].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)!) % 65_521, 1)
}

export function seeded(seed: number): Random {
  let state = (seed * 2654435761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    chance: (percent) => next() * 100 < percent,
    some: (list, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, list.length)) chosen.add(between(0, list.length - 1))
      return [...chosen].sort((a, b) => a - b).map((i) => list[i]!)
    },
  }
}
