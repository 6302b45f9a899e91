import { docTypeOfCode } from '../vocabulary/doc-types.ts'
import { codesByLetters } from '../vocabulary/laws.ts'
import { lettersOf } from '../vocabulary/letters-of.ts'
import type { LawMatch } from './laws.ts'
import type { Mention } from './mention.ts'
import { isUpper, wordEnd } from './organs.ts'

/** "khoản 1 Điều 296 BLTTDS", "BLHS năm 1999". */
export function readLawLetters(text: string, at: number): LawMatch | null {
  if (text.charCodeAt(at) !== 66 || !isUpper(text.charCodeAt(at + 1))) return null
  const end = wordEnd(text, at)
  const name = codesByLetters.get(text.slice(at, end))
  return name === undefined ? null : { end, type: docTypeOfCode('BL', 'state')!, name }
}

/**
 * Is the name that of the law, as it is ("Luật Cạnh tranh") or with words left to their first letters: "Luật XLVPHC", "BLTTDS", "Luật HN&GĐ"? Of a law
 * that is named last but amends the one that is meant it is neither.
 */
export function isShortForLaw(name: string, mention: Mention): boolean {
  if (!isLaw(mention)) return false
  const letters = lettersOf(name.replace(yearAtEnd, ''))
  return letters.length > 1 && letters === lettersOf(`${mention.docType!.name} ${mention.title!}`)
}

const yearAtEnd = / (?:năm )?(?:19|20)\d\d$/u

export const isLaw = ({ docType, title }: Pick<Mention, 'docType' | 'title'>): boolean =>
  title !== null && (docType?.code === 'Luật' || docType?.code === 'BL' || docType?.code === 'PL')
