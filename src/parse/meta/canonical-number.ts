import type { DocNumber } from '../../tree/index.ts'
import { canonicalOfWhole } from '../../../grammars/citation/whole-number.ts'
import { codesOfOrgans, codesOfSchools, codesOfTypes } from '../../../grammars/structure/phrases/index.ts'
import { docTypeOfCode } from '../../../grammars/vocabulary/doc-types.ts'

const glued = new RegExp(`(?<=\\d([/-]))(${codesOfTypes})(${codesOfOrgans})$`, 'u')

/** `98/KH-THCS DT`, `98/KH-THCS Duy Tân`, `12/TB-VP UBND`: initials or a name apart behind the code of a school or an office, which the blank tells from it. */
const nameBehindCode = new RegExp(`(?<=-(?:${codesOfSchools}))(?:\\s\\p{Lu}\\p{L}{0,7}){1,4}$|(?<=[/-]VP)\\s\\p{Lu}[\\p{Lu}&-]{2,12}$`, 'u')

/**
 * A printed number and symbol → its parts and canonical form, that of its citations: no blanks around `-` and `/`, the hyphen that a Party type
 * makes certain (`57 KH/TU`, `12NQ/HĐNN8` → `57-KH/TU`), capitals. What no citation has is mended here: the hyphen that a converter lost between a
 * type and its organ (`12/QĐUBND`, `12/QĐ UBND`; behind a hyphen a stroke: `12-CTrTU`). Null for a draft's blank number without any symbol.
 */
export function canonicalNumber(printed: string, isDecree = false): Omit<DocNumber, 'raw'> | null {
  let text = printed
    .replace(/[–—]/gu, '-')
    .replace(/\s*([-/])\s*/gu, '$1')
    .replace(/[\s.,;:-]+$/u, '')
    .replace(/^[.…_\s]+/u, '')
    // where a form has dots the number is written on them, and some are left
    .replace(/^(\d{1,6}[a-zA-Z]?)[.…_\s]{1,40}(?=[-/])/u, '$1')
    .trim()
  const cited = canonicalOfWhole(text, isDecree)
  const read = cited === null ? null : readParts(cited)
  if (read) return read
  const lost = /^(\d{1,6})\s?(\p{Lu}\p{L}{1,4})\/(\p{Lu}[\p{L}\d]*)$/u.exec(text)
  const isLost = lost !== null && docTypeOfCode(lost[2]!, 'party') !== null
  if (isLost) text = `${lost[1]}-${lost[2]}/${lost[3]}`
  const apart = isLost ? null : readApart(text)
  if (apart) return apart
  const named = nameBehindCode.exec(text)?.[0] ?? ''
  text = `${text.slice(0, text.length - named.length).replace(/\s+/gu, '')}${named}`.replace(
    glued,
    (_, sign: string, type: string, organ: string) => `${type}${sign === '-' ? '/' : '-'}${organ}`,
  )
  if (text === '' || !/\p{L}/u.test(text)) return null
  return readParts(text)
}

function readParts(text: string): Omit<DocNumber, 'raw'> | null {
  const apart = readApart(text)
  if (apart) return apart
  // a scanner reads `11` as `II`, and the first digit of a number written by hand as a letter
  const parts = /^(\d{1,6}(?:\.\d{1,3})?[a-zA-Z]?|[Il]{1,3}|\p{Lu}\d{1,4}(?=\/\p{Lu}{2,4}-))?([-/])(?:((?:19|20)\d{2})[-/])?(.+)$/u.exec(
    text,
  )
  if (!parts) return null
  // `4/2/QĐ-STC`: a number by hand of which a figure was read as a stroke; two figures may be those of a year
  const split = /^(?:\d|\d{3})\/(?=\p{Lu}{1,4}-\p{Lu})/u.exec(parts[4]!)?.[0]
  if (split && parts[2] === '/' && !parts[3]) return { number: null, year: null, symbol: parts[4]!.slice(split.length), canonical: null }
  // `12/2019/-UBND`: the type's code was not read
  const isTorn = parts[4]!.startsWith('-')
  return { number: parts[1] ?? null, year: parts[3] ?? null, symbol: parts[4]!, canonical: parts[1] && !isTorn ? text : null }
}

/** `41 NV`, `1141 TM/QĐ/CĐKT`: up to 2002 a blank stood between number and symbol. */
function readApart(text: string): Omit<DocNumber, 'raw'> | null {
  const [, number, symbol] = /^(\d{1,6}) (\p{Lu}{1,5}(?:[-/]\p{Lu}[\p{L}\d]{0,9}){0,4})$/u.exec(text) ?? []
  return number === undefined ? null : { number, year: null, symbol: symbol!, canonical: text }
}
