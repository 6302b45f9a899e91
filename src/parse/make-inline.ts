import type { Inline } from '../tree/index.ts'
import { inlineOf, type Locate, type Overlay, type Run } from './inline.ts'
import { apartKey, keyOf, marksApart, mayRefer, noteSign, plainDigits, raisedKey, referenceLikeUnit } from './find-notes.ts'

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
  return (run, plain = false, noted = 0) => {
    if (run.text === '') return []
    const glued = likeUnits && mayRefer(run.text) ? overlaysLikeUnits(run.text, labels) : []
    const found = plain ? [] : find(withoutFigures(run.text, glued))
    let notes = labels.size > 0 && noteBeginning.test(run.text) ? noteOverlays(run.text, labels) : []
    notes = [...notes, ...glued]
    if (areApart) notes = [...notes, ...overlaysApart(run.text, labels)]
    if (noted > 0) notes = [referenceAt(0, noted, run.text.slice(0, noted)), ...notes]
    if (notes.length === 0) return inlineOf(run, found, locate)
    const clear = notes.filter(
      (note) => !found.some((other) => note.start < other.end && note.end > other.start && !other.leaf && crosses(note, other)),
    )
    const overlays = [...found, ...clear].sort((a, b) => a.start - b.start || b.end - a.end)
    return inlineOf(run, overlays, locate)
  }
}

function crosses(a: Overlay, b: Overlay): boolean {
  return !(a.start >= b.start && a.end <= b.end)
}

function overlaysLikeUnits(text: string, labels: ReadonlySet<string>): Overlay[] {
  return Array.from(text.matchAll(referenceLikeUnit))
    .filter((match) => labels.has(keyOf(match)))
    .map((match) => referenceAt(match.index, match.index + match[0].length, (match[1] ?? match[2] ?? match[3])!))
}

/** `Luật Bảo hiểm y tế1`: a blank for the bare figure that is the mark of a note, and no end of the name. */
function withoutFigures(text: string, notes: readonly Overlay[]): string {
  let blanked = ''
  let at = 0
  for (const { start, end } of notes) {
    if (!/^\d/u.test(text.slice(start, end))) continue
    blanked += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return blanked + text.slice(at)
}

function overlaysApart(text: string, labels: ReadonlySet<string>): Overlay[] {
  return marksApart(text)
    .filter(([, label]) => labels.has(apartKey(label!)))
    .map((match) => referenceAt(match.index!, match.index! + match[0].length, match[1]!))
}

function referenceAt(start: number, end: number, label: string): Overlay {
  return { start, end, leaf: true, wrap: (_, position) => ({ type: 'footnoteReference', identifier: label, label, position }) }
}

function noteOverlays(text: string, labels: ReadonlySet<string>): Overlay[] {
  const overlays: Overlay[] = []
  for (const match of text.matchAll(noteSign)) {
    const label = plainDigits(match[1] ?? match[2] ?? match[3]!)
    if (!labels.has(match[1] === undefined ? raisedKey(label) : label)) continue
    // `Điều 8[7].`: the sign that closes the unit's mark stands behind the note's
    const closed = match.index === 0 && /[.)]/u.test(text.charAt(match[0].length)) ? 1 : 0
    overlays.push(referenceAt(match.index, match.index + match[0].length + closed, label))
  }
  return overlays
}
