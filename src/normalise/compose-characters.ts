import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

// Wider than what composition can touch; a text without them needs no look.
const marks = /[\u0300-\u036f]/
const others =
  /[\u0374-\u0387\u0483-\u0489\u0591-\u1dff\u1f00-\u2001\u20d0-\u20ff\u2126-\u212b\u2329\u232a\u2adc\u2cef-\u2dff\u302a-\u309a\ua66f-\ua8ff\ua926-\uffff]/

// Marks are taken thirty at a time: to sort them takes quadratic time.
const markedLetter = /(?:^|[^\u0300-\u036f])[\u0300-\u036f]{1,30}/g
// Any script's marks, Korean letters, and single characters that are written otherwise.
const anyCluster =
  /\P{M}?\p{M}{1,30}|[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]{1,2}|[\u0374-\u0387\u0900-\u0fff\u1f00-\u2001\u2126-\u212b\u2329\u232a\u2adc\uf900-\ufb4f\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1f}]/gu

/** Brings letters and their marks together (NFC): `e` + `◌̂` + `◌́`, or `ê` + `◌́` as in windows-1258, → `ế`. */
export const composeCharacters: Step = (text) => {
  const isForeign = others.test(text)
  if (!isForeign && !marks.test(text)) return null
  const composed = new Map<string, string>()
  return replaceEach(text, isForeign ? anyCluster : markedLetter, (found) => {
    if (found.length > 4) return found.normalize()
    let result = composed.get(found)
    if (result === undefined) composed.set(found, (result = found.normalize()))
    return result
  })
}
