// What a scanner makes of a stamp, of a stroke or of a seal beside the words of a head: signs, and letters that are no syllables.

import { isSyllable } from '../vocabulary/syllable.ts'

/** Signs that a scanner makes of specks. */
export const signsOfSpecks: ReadonlySet<string> = new Set('\'`´‘’"“”„_.:;,¬~ˆ^«»|°-–—')

/** What it makes of dust, of a crease or of the edge of a stamp besides. */
export const signsOfDust: ReadonlySet<string> = new Set([...signsOfSpecks, ...'¡=+•'])

const longest = 60
/** Signs that the words of a head do not have. */
const sign = /[®©™°{}\\^~|¢£¥§«»„¬`_€]|\p{L}\d\p{L}|\d\p{L}\d/u
/** A tag, a row of marks in a table, a rule. */
const markup = /^(?:<\p{L}|[|:=+*.…_\s–—-]{1,60}$)/u
const edges = /^[^\p{L}\d]{1,60}|[^\p{L}\d]{1,60}$/gu

/** At most a third of the words can be syllables of the language; one letter alone is none. */
export function isScrap(text: string): boolean {
  if (text.length > longest || markup.test(text)) return false
  const words = text.split(' ')
  return words.filter((word) => isWord(word.replace(edges, ''))).length * 3 <= words.length
}

/** The same with a sign or a mixture of letters and digits that no word has: what is short may be a foreign name else. */
export function isCertainScrap(text: string): boolean {
  return text.length <= longest && sign.test(text) && isScrap(text)
}

/** Capitals may have lost their marks (`CUC THUE`), or are a number (`KHÓA XVII`). */
const bareSyllable = /^[IVXLC]{1,7}$|^(?:[BCDGHKLMNPRSTVX]|[CGKNPT]H|GI|NGH?|QU|TR)?[AEIOUY]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/u

function isWord(word: string): boolean {
  return word.length > 1 && (isSyllable(word) || bareSyllable.test(word))
}
