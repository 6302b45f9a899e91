import { ordinalWords } from '../../grammars/citation/words.ts'

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** A label as it is compared: "Thứ hai", "II" (of parts, chapters, sections, appendices) and "2" are one; "(1)" is "1"; "01" is "1". */
export function foldLabel(label: string, mayBeRoman: boolean): string {
  const bare = label
    .toLowerCase()
    .replace(/^[("]|[).:"]$/g, '')
    .trim()
  const ordinal = /^thứ (\S{2,4})$/.exec(bare)
  if (ordinal && ordinalWords.has(ordinal[1]!)) return String(ordinalWords.get(ordinal[1]!))
  if (mayBeRoman && /^[ivxlc]{1,8}$/.test(bare)) return String(romanValue(bare))
  return bare.replace(/^0{1,3}(?=\d)/, '')
}

function romanValue(roman: string): number {
  let value = 0
  for (let i = 0; i < roman.length; i++) {
    const digit = romanDigits[roman[i]!]!
    value += digit < (romanDigits[roman[i + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return value
}
