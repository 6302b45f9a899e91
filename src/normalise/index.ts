import type { Repair } from '../tree/index.ts'
import { composeCharacters } from './compose-characters.ts'
import { decodeEntities } from './decode-entities.ts'
import { decodeEscapes } from './decode-escapes.ts'
import { dropAnchors } from './drop-anchors.ts'
import { dropEscapes, hasEscapes } from './drop-escapes.ts'
import { dropPictures } from './drop-pictures.ts'
import { dropSourceMarks } from './drop-source-marks.ts'
import { dropSpans } from './drop-spans.ts'
import { hasLostLetters } from './has-lost-letters.ts'

import { joinLetters } from './join-letters.ts'
import { joinMarkedLetters } from './join-marked-letters.ts'
import { joinOnsets } from './join-onsets.ts'
import { joinSpelledOut } from './join-spelled-out.ts'
import { joinTornSyllables } from './join-torn-syllables.ts'
import { joinTornTypes } from './join-torn-types.ts'
import { noteWideGaps } from './note-wide-gaps.ts'
import type { OffsetMap } from './offset-map.ts'
import { partCells } from './part-cells.ts'
import { partGluedWords } from './part-glued-words.ts'
import { partSegments } from './part-segments.ts'
import { plainBlanks } from './plain-blanks.ts'
import { readDigits } from './read-digits.ts'
import { removeInvisible } from './remove-invisible.ts'
import { replaceLookAlikes } from './replace-look-alikes.ts'
import type { Step } from './step.ts'

/** Text made ready for the grammars, and the way back to the source. */
export interface NormalText {
  text: string
  /** A boundary of the normal text as an offset of the original; monotone, and the identity where nothing was changed. */
  toOriginal: (offset: number) => number
  /** By place. `from` is what stands between `start` and `end` of the original. */
  repairs: RawRepair[]
  /** It is plain text that a converter to Markdown wrote: in drawn tables its escapes are still there. */
  escaped: boolean
}

/** A repair whose place is still a pair of offsets of the original. */
export interface RawRepair extends Omit<Repair, 'position'> {
  start: number
  end: number
}

/** Markdown has its own reader of them. */
const plainTextSteps: [name: string, step: Step][] = [['escape', dropEscapes]]

const characterSteps: [name: string, step: Step][] = [
  ['escape', decodeEscapes],
  ['entity', decodeEntities],
  ['invisible', removeInvisible],
  ['blank', plainBlanks],
  ['nfc', composeCharacters],
  ['look-alike', replaceLookAlikes],
  ['source-mark', dropPictures],
]

const wordSteps: [name: string, step: Step][] = [
  ['source-mark', dropSourceMarks],
  ['source-mark', dropSpans],
  ['source-mark', dropAnchors],
  ['source-mark', partCells],
  ['digit', readDigits],
  ['segmentation', partSegments],
  ['letter-spacing', joinMarkedLetters],
  ['letter-spacing', joinSpelledOut],
  ['letter-spacing', joinLetters],
  ['letter-spacing', joinOnsets],
  ['letter-spacing', joinTornSyllables],
  ['letter-spacing', joinTornTypes],
  ['word-spacing', noteWideGaps],
  ['glued', partGluedWords],
]

/** A word is known to be ours by letters that were torn off it. */
const behindSpacing: [name: string, step: Step][] = [['look-alike', replaceLookAlikes]]

// One look tells that no character step has anything to do: only ASCII but the signs of entities and escapes, Latin letters but the look-alikes, and common signs.
const unusual = /[^\t\n\f\r -%'-[\]-~¡-¬®-ÏÑ-ïñ-ƈƊ-ơƤ-ɕɗ-˿Ạ-ỹ‒–―-‧‰-⁃₠-⃏]/

/**
 * Text → text without what typists, scanners and web pages put into words: decomposed and look-alike letters, odd blanks, invisible
 * characters, letters torn apart. Afterwards a word is one run of NFC letters. Lines and their ends stay, and so do gaps between words. The
 * escapes of Markdown stay in `markdown`, whose reader knows them.
 */
export function normalise(original: string, format: 'text' | 'markdown' = 'text'): NormalText {
  let text = original
  const maps: OffsetMap[] = []
  const repairs: RawRepair[] = []
  const toOriginal: OffsetMap = (offset) => {
    for (let i = maps.length - 1; i >= 0; i--) offset = maps[i]!(offset)
    return offset
  }
  const ofFormat = format === 'text' ? plainTextSteps : []
  const steps = unusual.test(original) ? [...ofFormat, ...characterSteps, ...wordSteps, ...behindSpacing] : wordSteps
  for (const [name, step] of steps) {
    const mended = step(text)
    if (mended === null || (name === 'letter-spacing' && hasLostLetters(text))) continue
    for (const mend of mended.mends) {
      const start = toOriginal(mend.start)
      const end = toOriginal(mend.end)
      repairs.push({ step: name, start, end, from: original.slice(start, end), to: mend.to })
    }
    if (mended.text === text) continue
    text = mended.text
    maps.push(mended.toSource)
  }
  repairs.sort((a, b) => a.start - b.start)
  return { text, toOriginal, repairs, escaped: format === 'text' && hasEscapes(original) }
}
