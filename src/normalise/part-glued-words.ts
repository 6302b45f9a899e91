import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

/** Words on which references and citations rest; glued to what names a document or a unit, they lost a blank. */
const words = ['này', 'số']
/** `Quyết địnhnày`, `Điềunày`, `Thông tưsố 12`: behind what a document and its parts are called. */
const joint =
  /(?<=(?<!\p{L})(?:[Đđ]ịnh|[Qq]uyết|[Tt]ư|[Ll]uật|[Ll]ệnh|[Hh]oạch|[Tt]rình|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Cc]hương|[Mm]ục|[Ll]ục))(?=này(?!\p{L})|số\s?\d)/gu

/** Sets the blanks again that converters and websites lose where a line ended. */
export const partGluedWords: Step = (source) => (words.some((word) => isGlued(source, word)) ? replaceEach(source, joint, () => ' ') : null)

function isGlued(source: string, word: string): boolean {
  for (let at = source.indexOf(word, 1); at > 0; at = source.indexOf(word, at + 1)) if (source.charCodeAt(at - 1) > 96) return true
  return false
}
