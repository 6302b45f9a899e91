import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { issuersOfCode } from '../../grammars/vocabulary/issuers.ts'

/** `Số: 15/QĐ-BNV` in its pieces, as printed: everything but the letters and digits is kept. */
export interface NumberForm {
  label: string
  colon: string
  /** Also the letters that a scanner took them for. */
  digits: string
  /** What stands after the digits, blanks and all. */
  symbol: string
}

const form =
  /^\s*((?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)?\s{0,3}[Ss]ố)\s{0,3}(:?)\s{0,9}(\d{1,6}(?:\.\d{1,3})?|[IlO]{1,4}(?=\s?[/-]))(.*)$/su

/** `4/2/QĐ-STC`: a figure of it was read as a stroke. */
const splitByStroke = /^\s?\/\s?(?:\d|\d{3})\s?\/\s?\p{Lu}{1,4}\s?-\s?\p{Lu}/u

/** The printed number of a head, or null when it is not of that shape (blank in a draft, or damaged). */
export function readNumberForm(printed: string): NumberForm | null {
  const match = form.exec(printed.replace(/[*_]{1,3}/g, '').trimEnd())
  return match && !splitByStroke.test(match[4]!) ? { label: match[1]!, colon: match[2]!, digits: match[3]!, symbol: match[4]! } : null
}

/** The type's code inside a symbol (`QĐ` of `15/QĐ-BNV`, `NQ` of `02-NQ/TW`); null where the symbol has none. */
export function typeCodeOf(symbol: string | null): string | null {
  const first = symbol?.split(/[-/]/)[0]
  return first ?? null
}

/**
 * A number of the other system: the Party's `15-QĐ/UBKT` under the national title, the State's `15/QĐ-UBND` under the Party's. With the code of an
 * organ of its own system it has the wrong signs alone. `28-L/CTN`, and with the organ first `15-NN/TT`, is how the State wrote its numbers for long.
 */
export function isOfOtherSystem(printed: string, system: 'party' | 'state'): boolean {
  if (system === 'party') {
    const organ = /\d\s?\/\s?\p{Lu}\p{L}{0,5}\s?-\s?(\p{Lu}\p{L}{0,19})/u.exec(printed)?.[1]
    return organ !== undefined && (issuersOfCode(organ, 'party').length === 0 || issuersOfCode(organ, 'state').length > 0)
  }
  const [, type, organ] = /\d\s?-\s?(\p{Lu}\p{L}{0,5})\s?\/\s?(\p{Lu}\p{L}{0,19})/u.exec(printed) ?? []
  if (type === undefined || organ === undefined || docTypeOfCode(type, 'party') === null) return false
  return issuersOfCode(organ, 'state').length === 0 || issuersOfCode(organ, 'party').length > 0
}

/** The kinds of copies. */
export const copies: ReadonlySet<string> = new Set(['Sao y', 'Trích sao', 'Sao lục'])

/**
 * Thông tư liên tịch 55/2005/TTLT-BNV-VPCP was the first to rule the signs in the numbers of all bodies of the State: `670-NQ/HĐNN7` of 1985 is
 * as it was.
 */
export const signsRuledFrom = '2005-05-06'
