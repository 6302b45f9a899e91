import { startsSmall, type Line } from '../../../grammars/structure/line.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { formNotes } from '../../../grammars/structure/phrases/index.ts'
import type { Settled } from '../settle-zones.ts'
import { asTitle, isName, isShort, isTitle, isTitleAlone, wordsOf, type Draft } from './draft.ts'
import { isForm } from './role-of.ts'

/** `Ghi chú:`, or `(1) …` alone, below who signs a form tells how to fill it in, and is the form's; its signature was no end. */
export function isNotesOfForm(draft: Draft, before: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'outside' || !before || before.conclusions.length === 0) return false
  if (before.role !== 'appendix' && !isForm(before, lines)) return false
  const first = wordsOf(draft.body[0]!, lines)
  if (!formNotes.test(first) && !/^\(1\)\s\p{Lu}/u.test(first)) return false
  // a form of a whole document keeps its end
  if (before.conclusions.some(({ kind }) => kind === 'recipients')) {
    for (const item of draft.body) before.conclusions.push({ ...item, zone: 'conclusions' })
    return true
  }
  for (const item of before.conclusions) before.body.push({ ...item, zone: 'body', kind: 'prose' })
  before.conclusions = []
  for (const item of draft.body) before.body.push({ ...item, zone: 'body' })
  return true
}

/** What seals and several columns of signers leave behind a scanned end: organs in capitals and scraps, no head of another document. */
export function mendEnds(drafts: readonly Draft[], lines: readonly Line[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const isBehindEnd = before !== undefined && before.conclusions.length > 0
    if (isBehindEnd && draft.role === 'main' && isTitleAlone(draft, lines)) draft.preface.unshift(...takeTitles(before, lines))
    else if (isBehindEnd && isDebris(draft, lines)) {
      const rest = [...draft.preface, ...draft.preamble, ...draft.body].sort((a, b) => a.from - b.from).map(ofEnd)
      before.conclusions = [...before.conclusions, ...rest, ...draft.conclusions]
      continue
    } else if (before && !isBehindEnd && goesOnBelowMotto(draft, before, lines)) {
      before.body = [...before.body, ...[...draft.preface, ...draft.preamble].map(ofPage), ...draft.body]
      before.conclusions = draft.conclusions
      continue
    } else if (before && !isBehindEnd && isMovedLetterhead(draft, before)) {
      before.conclusions = [...draft.preface.map((item): Settled => ({ ...item, zone: 'conclusions' })), ...draft.conclusions]
      continue
    }
    kept.push(draft)
  }
  return kept
}

/**
 * A motto alone above `b) …`, `2. …`: a converter put it at the foot of the page whose head it is of, and the text goes on on the next. What
 * begins a document has more of a head, and no second unit first.
 */
function goesOnBelowMotto({ role, preface, preamble, body }: Draft, before: Draft, lines: readonly Line[]): boolean {
  if (role !== 'main' || before.role !== 'main' || before.body.length === 0 || !preface.some(({ kind }) => kind === 'motto')) return false
  if (preface.some(({ kind }) => kind !== 'motto' && kind !== 'separator' && kind !== 'stamp')) return false
  const text = [...preamble, ...body]
  if (text[0]?.kind !== 'prose' || preamble.some(({ kind }) => kind !== 'prose')) return false
  const first = lines[text[0].from]!
  const [marker] = readMarkers(first.text)
  return marker ? marker.form === 'letter' || (marker.form === 'arabic' && marker.ordinal[0]! > 1) : startsSmall(first.text)
}

/** What was printed on the page, in the text that goes on below it. */
function ofPage(item: Settled): Settled {
  return { ...item, zone: 'body', kind: item.kind === 'motto' ? 'furniture' : item.kind }
}

/**
 * Organ, number, motto, place and date right above an end, behind a text below type and title that has none of them: a converter collected the
 * tables of the page below it, that of the letterhead (NĐ 30/2020 PL I II.1–4) before that of the end.
 */
function isMovedLetterhead({ role, preface, preamble, body, conclusions }: Draft, before: Draft): boolean {
  if (role !== 'main' || before.role !== 'main' || preamble.length + body.length > 0 || conclusions.length === 0) return false
  if (before.body.length === 0 || !before.preface.some(({ kind }) => kind === 'docType')) return false
  if (before.preface.some(({ kind }) => ofLetterhead.has(kind) || kind === 'appendixHead' || kind === 'attachedTo')) return false
  const numbered = preface.some(({ kind }) => kind === 'docNumber') && preface.some(({ kind }) => kind === 'motto' || kind === 'docDate')
  return numbered && preface.every(({ kind }) => ofLetterhead.has(kind) || kind === 'separator')
}

const ofLetterhead: ReadonlySet<Kind> = new Set<Kind>(['issuer', 'docNumber', 'motto', 'docDate'])

function isDebris({ role, preface, preamble, body }: Draft, lines: readonly Line[]): boolean {
  if (role !== 'main' && role !== 'outside') return false
  const longest = role === 'main' ? 40 : 3
  const isOrgan = ({ kind }: Settled): boolean => kind === 'issuer' || kind === 'separator'
  const isScrap = (item: Settled): boolean => isOrgan(item) || (item.kind === 'prose' && isShort(wordsOf(item, lines), longest))
  return preface.every(isOrgan) && [...preamble, ...body].every(isScrap)
}

function ofEnd(item: Settled): Settled {
  return {
    ...item,
    zone: 'conclusions',
    kind: item.kind === 'issuer' ? 'signature' : item.kind === 'separator' ? 'separator' : 'furniture',
  }
}

/** Titles that were read on as a signature behind the signer's name. */
export function takeTitles({ conclusions }: Draft, lines: readonly Line[]): Settled[] {
  const named = conclusions.findLastIndex((item) => item.kind === 'signature' && isName(wordsOf(item, lines)))
  const titles = named < 0 ? [] : conclusions.slice(named + 1)
  if (!titles.every((item) => item.kind === 'signature' && isTitle(wordsOf(item, lines)))) return []
  conclusions.length -= titles.length
  return titles.map(asTitle)
}
