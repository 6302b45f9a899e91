import type { Inline } from '../tree/index.ts'
import { inlineOf, type Locate, type Overlay, type Run } from './inline.ts'
import { apartKey, gluedNumeral, keyOf, marksApart, mayRefer, noteSign, plainDigits, raisedKey, referenceLikeUnit } from './find-notes.ts'

/** A run of words → inline nodes with note marks and, unless it is `plain`, with its mentions. The first `noted` signs are the mark of a note. */
export type MakeInline = (run: Run, plain?: boolean, noted?: number) => Inline[]

/** Finds what is to be laid over a text: citations, references, dates. */
export type FindOverlays = (text: string) => Overlay[]

/** Builds what belongs to one document. */
export type InScope = <T>(build: () => T) => T

/** What every mark of a note begins with: most texts have none. */
const noteBeginning = /[[¹²³⁰⁴-⁹<$^]/

export function makeInline(labels: ReadonlySet<string>, find: FindOverlays, locate: Locate): MakeInline {
  const areApart = [...labels].some((label) => label.startsWith('apart'))
  const likeUnits = [...labels].some((label) => /^(?:\(|bare)/u.test(label))
  const haveNumerals = labels.has('bare i')
  return (run, plain = false, noted = 0) => {
    if (run.text === '') return []
    const { text } = run
    // a text may have a million of them: too many for the arguments of a call
    const notes = [
      noted > 0 ? [referenceAt(0, noted, text.slice(0, noted))] : [],
      labels.size > 0 && noteBeginning.test(text) ? noteOverlays(text, labels) : [],
      likeUnits && mayRefer(text) ? overlaysLikeUnits(text, labels) : [],
      areApart ? overlaysApart(text, labels) : [],
      haveNumerals ? overlaysOfNumerals(text, labels) : [],
    ].flat()
    if (notes.length === 0) return inlineOf(run, plain ? [] : find(text), locate)
    const marks = notes.sort((a, b) => a.start - b.start).filter((note, i) => i === 0 || note.start >= notes[i - 1]!.end)
    const found = plain ? [] : findWithout(text, marks, find)
    const overlays = [...found, ...marks].sort((a, b) => a.start - b.start || b.end - a.end)
    return inlineOf(run, overlays, locate)
  }
}

function overlaysLikeUnits(text: string, labels: ReadonlySet<string>): Overlay[] {
  return Array.from(text.matchAll(referenceLikeUnit))
    .filter((match) => labels.has(keyOf(match)))
    .map((match) => referenceAt(match.index, match.index + match[0].length, (match[1] ?? match[2] ?? match[3])!))
}

/**
 * What is found in the words without the marks of notes: `Luật Bảo hiểm y tế1`, `số 12-NQ/TU[1] của …`, `về sửa kè[2];`. They are of no name, number or
 * title, nor do they end one.
 */
function findWithout(text: string, marks: readonly Overlay[], find: FindOverlays): Overlay[] {
  const places = new Uint32Array(text.length)
  let words = ''
  let at = 0
  const take = (to: number): void => {
    for (let i = at; i < to; i++) places[words.length + i - at] = i
    words += text.slice(at, to)
  }
  for (const { start, end } of marks) {
    const behind = text.charCodeAt(end)
    // nor is the blank that parts one from its word
    take(text.charCodeAt(start - 1) === 32 && !(behind > 47) && start > at ? start - 1 : start)
    at = words === '' && behind === 32 ? end + 1 : end
  }
  take(text.length)
  const found = find(words)
  for (const overlay of found) {
    overlay.end = places[overlay.end - 1]! + 1
    overlay.start = places[overlay.start]!
  }
  return found
}

function overlaysApart(text: string, labels: ReadonlySet<string>): Overlay[] {
  return marksApart(text)
    .filter(([, label]) => labels.has(apartKey(label!)))
    .map((match) => referenceAt(match.index!, match.index! + match[0].length, match[1]!))
}

function overlaysOfNumerals(text: string, labels: ReadonlySet<string>): Overlay[] {
  return Array.from(text.matchAll(gluedNumeral))
    .filter(([label]) => labels.has(`bare ${label}`))
    .map(({ 0: label, index }) => referenceAt(index, index + label.length, label))
}

function referenceAt(start: number, end: number, label: string): Overlay {
  return { start, end, leaf: true, wrap: (_, position) => ({ type: 'footnoteReference', identifier: label, label, position }) }
}

function noteOverlays(text: string, labels: ReadonlySet<string>): Overlay[] {
  const overlays: Overlay[] = []
  for (const match of text.matchAll(noteSign)) {
    const label = plainDigits(match.slice(1).find((group) => group !== undefined)!)
    if (!labels.has(match[1] === undefined ? raisedKey(label) : label)) continue
    // `Điều 8[7].`: the sign that closes the unit's mark stands behind the note's
    const closed = match.index === 0 && /[.)]/u.test(text.charAt(match[0].length)) ? 1 : 0
    overlays.push(referenceAt(match.index, match.index + match[0].length + closed, label))
  }
  return overlays
}
