import type { Kind, Zone } from '../kinds.ts'
import { saidOf, startsSmall, type Line } from '../line.ts'
import { basisWord, recitalWord } from '../phrases/index.ts'

/** The words of `count` lines from `at` on, or null where a blank space or a bar parts them. */
export function joined(lines: readonly Line[], at: number, count: number, longest = 160): string | null {
  let text = saidOf(lines[at]!)
  for (let i = 1; i < count; i++) {
    const line = lines[at + i]
    if (!line || line.blanks > 1 || line.bars > 1 || line.cells || text.length + line.text.length > longest) return null
    text += ` ${saidOf(line)}`
  }
  return text
}

/** How far below such a heading the letterhead reaches. */
export const longestLetterhead = 12

/** Which parts of a document are open in some reading of the lines before, and whether a sentence without a mark can begin here. */
export interface Near {
  sentence: boolean
  preface: boolean
  preamble: boolean
  conclusions: boolean
}

/** Takes one reading of the lines from here on: `cost` below zero speaks for it, `why` is for `--explain`. */
export type Add = (kind: Kind, zone: Zone, cost: number, why: string, length?: number) => void

/** The words from `at` up to the first line that ends in a stop, as far as a formula reaches. */
export function sentenceFrom(lines: readonly Line[], at: number, most = 400): string {
  let { text } = lines[at]!
  for (let i = at + 1; i < lines.length && text.length < most && !/[.;:!?]$/u.test(text); i++) {
    const line = lines[i]!
    if (line.blanks + line.bars > 0 || line.cells) break
    text += ` ${line.text}`
  }
  return text
}

/** `ính quyền địa phương ngày 19 tháng 6 năm 2015;`: a basis whose first words a copy lost. */
export function isTornBasis({ text }: Line): boolean {
  return text.endsWith(';') && startsSmall(text) && /\s(?:ngày|năm|số)\s\d/u.test(text)
}

/** A basis or another reason begins a few lines above. */
export function standsBelowReasons(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 1 - longestReason; i--)
    if (basisWord.test(lines[i]!.text) || recitalWord.test(lines[i]!.text)) return true
  return false
}

/** As many lines as a reason has at most, with the authority below it. */
const longestReason = 10
