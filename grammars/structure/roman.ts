const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const signs: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number of a well-formed Roman numeral in capitals, else null. */
export function romanValue(text: string): number | null {
  let total = 0
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i]!]
    if (!value) return null
    total += value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return total > 0 && toRoman(total) === text ? total : null
}

function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}
