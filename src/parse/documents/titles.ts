import { bareLetters, type Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import type { Settled } from '../settle-zones.ts'
import { asTitle, isTitle, wordsOf, type Draft } from './draft.ts'

/**
 * Behind number and date the letterhead's organ is complete (NĐ 30/2020 PL I II.1–4): capitals there that name no organ are the title, as of a
 * consolidated law whose type is not printed.
 */
export function withTitleBelowHead(preface: readonly Settled[], lines: readonly Line[]): Settled[] {
  const seen = new Set<Kind>()
  let organs = ''
  return preface.map((item) => {
    const isHeaded = seen.has('issuer') && seen.has('docNumber') && seen.has('docDate')
    seen.add(item.kind)
    if (item.kind !== 'issuer') return item
    const text = wordsOf(item, lines)
    const isAgain = organs.includes(bareLetters(text))
    if (organs.length < longestOrgans) organs += bareLetters(text)
    return !isHeaded || isAgain || /^(?:C\p{Lu}A|HỘI NGHỊ (?:L\p{Lu}N THỨ|BAN CHẤP HÀNH)) /u.test(text) || !isTitle(text)
      ? item
      : asTitle(item)
  })
}

/** Letters of all the organs above a title. */
const longestOrgans = 2_000

/**
 * `Phần I.` / title / `(Kèm theo Quyết định …)`: what announces administrative procedures has its title below the mark of its first part, where it
 * is that part's; the mark itself may have been read as the end of the document before.
 */
export function openFirstPart(draft: Draft, before: Draft | undefined, lines: readonly Line[]): void {
  const { preface, body, role } = draft
  if (role !== 'attachment' || !preface.some(({ kind }) => kind === 'attachedTo')) return
  const from = preface.findIndex((item) => item.kind === 'docTitle')
  const title = preface[from]
  const last = before?.conclusions.at(-1)
  if (!title) return
  const isMarked = isFirstPart(lines[title.from]!)
  if (!isMarked && !(from === 0 && last?.to === title.from && isFirstPart(lines[last.to - 1]!))) return
  const to = preface.findIndex((item, i) => i > from && item.kind !== 'docTitle')
  const items = preface.splice(from, (to < 0 ? preface.length : to) - from)
  if (!isMarked) {
    before!.conclusions.pop()
    // without a blank line it goes on with the signer's name
    if (last!.to - last!.from > 1) before!.conclusions.push({ ...last!, to: last!.to - 1 })
    items.unshift({ ...last!, from: last!.to - 1 })
  }
  body.unshift(...items.map((item): Settled => ({ ...item, zone: 'body', kind: 'prose' })))
}

function isFirstPart({ text }: Line): boolean {
  return readMarkers(text).some(({ form, ordinal, length }) => form === 'part' && ordinal[0] === 1 && length === text.length)
}
