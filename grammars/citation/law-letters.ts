import { docTypeOfCode } from '../vocabulary/doc-types.ts'
import type { LawMatch } from './laws.ts'
import { isUpper, wordEnd } from './organs.ts'

/** The codes by the letters that judgments and lawyers have for them, which are as fixed as the names. */
export const codesByLetters: ReadonlyMap<string, string> = new Map([
  ['BLDS', 'Dân sự'],
  ['BLHS', 'Hình sự'],
  ['BLLĐ', 'Lao động'],
  ['BLTTDS', 'Tố tụng dân sự'],
  ['BLTTHS', 'Tố tụng hình sự'],
])

/** "khoản 1 Điều 296 BLTTDS", "BLHS năm 1999". */
export function readLawLetters(text: string, at: number): LawMatch | null {
  if (text.charCodeAt(at) !== 66 || !isUpper(text.charCodeAt(at + 1))) return null
  const end = wordEnd(text, at)
  const name = codesByLetters.get(text.slice(at, end))
  return name === undefined ? null : { end, type: docTypeOfCode('BL', 'state')!, name }
}
