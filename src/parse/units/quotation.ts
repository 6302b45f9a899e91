import type { Line } from '../../../grammars/structure/line.ts'

/** The marks of a quotation that are open behind a line. */
export interface Marks {
  balance: number
  /** What opened it: `"` and `'` look alike at both ends. */
  sign: '“' | '"' | "'"
  /** Quotations with curved marks that are open inside one with straight ones. */
  inner?: number
}

/** Keyboards and correction close with `"` what opened with `“`, where a sentence ends. */
const closesStraight = /[.;,:…]"[.;,]?$|[^\s]"[.;]$/u
/** What closes a quotation that a single mark opened. */
const closesSingle = /\S['’][.;,]{0,2}$/u

/**
 * How many signs open a quotation at the head of a line, 0 where none does. Converters of old Vietnamese fonts leave two single marks
 * (`''Điều 1.`, `‘‘Điều 1.`) for one double; a single one is an apostrophe as well.
 */
export function openingLength(text: string): number {
  const first = text[0]
  if (first === '“' || first === '"' || first === '«') return 1
  if (first !== "'" && first !== '‘') return 0
  return text[1] === first ? 2 : 1
}

/** A quotation that the line before leads into. */
export function quotesBelowColon(lines: readonly Line[], at: number): boolean {
  return openingLength(lines[at]?.text ?? '') > 0 && lines[at - 1]?.text.endsWith(':') === true
}

/** What leads into a quotation in most cases. */
export const asFollows = /(?<!\p{L})như sau\s?:$/u

/** The marks that a line opens, straight ones where it begins with one; null where it closes them all. */
export function marksOf(text: string): Marks | null {
  const plain = withDoubleMarks(text)
  const sign = plain[0] === '"' ? '"' : plain[0] === "'" || plain[0] === '‘' ? "'" : '“'
  if (sign === "'") return closesSingle.test(plain) ? null : { balance: 1, sign }
  const balance = balanceOf(plain, sign)
  if (balance <= 0) return null
  return sign === '"' ? { balance, sign, inner: Math.max(0, balanceOf(plain, '“')) } : { balance, sign }
}

/** What is open behind one more line of the quotation; null where it ends, and where `”` closes what `"` opened or the other way round. */
export function marksBehind({ balance, sign, inner = 0 }: Marks, text: string): Marks | null {
  const plain = withDoubleMarks(text)
  if (sign === "'") return closesSingle.test(plain) ? null : { balance, sign }
  if (sign === '"') {
    const odd = balanceOf(plain, '"')
    const curved = inner + balanceOf(plain, '“')
    const left = odd === 0 && curved < 0 ? 0 : balance ^ odd
    return left > 0 ? { balance: left, sign, inner: Math.max(0, curved) } : null
  }
  const left = balance + balanceBehind(text)
  return left > 0 ? { balance: left, sign } : null
}

/** How many more marks a line opens than it closes inside a quotation that `“` opened. */
export function balanceBehind(text: string): number {
  const plain = withDoubleMarks(text)
  return balanceOf(plain, '“') - (closesStraight.test(plain) && balanceOf(plain, '"') === 1 ? 1 : 0)
}

const pairs: Record<string, string> = { "''": '"', '‘‘': '“', '’’': '”' }
/** Two single marks for a double one, but for the seconds of an angle (`18°06'33''`). */
const twoSingle = /(?<!['’]\d{1,2}(?:[.,]\d{1,3})?)(?:''|‘‘|’’)/gu

function withDoubleMarks(text: string): string {
  return /''|‘‘|’’/u.test(text) ? text.replace(twoSingle, (pair) => pairs[pair]!) : text
}

const longestQuotation = 300

/**
 * The last line of the quotation that a line leaves open, within `longest` lines; -1 where it closes nothing. A straight mark counts as the
 * first sign alone, and may open another quotation: only at a line's end it surely closes.
 */
export function endOfQuotation(lines: readonly Line[], at: number, longest = longestQuotation): number {
  const marks = marksOf(lines[at]!.text)
  let open = marks
  let to = at
  while (open && ++to < Math.min(lines.length, at + longest)) open = marksBehind(open, lines[to]!.text)
  return !open && to > at && (marks?.sign !== '"' || /(?:["”]|'')[.;,]?$/u.test(lines[to]!.text)) ? to : -1
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
