import type { Line } from '../../grammars/structure/line.ts'

/** The marks of a quotation that are open behind a line. */
export interface Marks {
  balance: number
  /** It was opened by `"`, which looks alike at both ends. */
  straight: boolean
}

/** Keyboards and correction close with `"` what opened with `“`, where a sentence ends. */
const closesStraight = /[.;,:…]"[.;,]?$|[^\s]"[.;]$/u

/** The marks that a line opens, straight ones where it begins with one; null where it closes them all. */
export function marksOf(text: string): Marks | null {
  const balance = balanceOf(text, text[0]!)
  return balance > 0 ? { balance, straight: text[0] === '"' } : null
}

/** What is open behind one more line of the quotation; null where it ends, and where `”` closes what `"` opened or the other way round. */
export function marksBehind({ balance, straight }: Marks, text: string): Marks | null {
  const curly = balanceOf(text, '“')
  const odd = balanceOf(text, '"')
  const left = straight ? (curly < 0 && odd === 0 ? 0 : balance ^ odd) : balance + curly - (odd === 1 && closesStraight.test(text) ? 1 : 0)
  return left > 0 ? { balance: left, straight } : null
}

const longestQuotation = 300

/**
 * The last line of the quotation that a line leaves open, within `longest` lines; -1 where it closes nothing. A straight mark counts as the
 * first sign alone, and may open another quotation: only at a line's end it surely closes.
 */
export function endOfQuotation(lines: readonly Line[], at: number, longest = longestQuotation): number {
  const { text } = lines[at]!
  let open = marksOf(text)
  let to = at
  while (open && ++to < Math.min(lines.length, at + longest)) open = marksBehind(open, lines[to]!.text)
  return !open && to > at && (text[0] !== '"' || /["”][.;,]?$/u.test(lines[to]!.text)) ? to : -1
}

/** How many more marks a line opens than it closes; of straight ones whether one is left over. */
export function balanceOf(text: string, kind: string): number {
  let balance = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (kind === '"') {
      if (sign === '"') balance ^= 1
    } else if (sign === '“' || sign === '«') balance++
    else if (sign === '”' || sign === '»') balance--
  }
  return balance
}
