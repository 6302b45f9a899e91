import type { Line } from '../../../grammars/structure/line.ts'
import type { Settled } from '../settle-zones.ts'
import { isShort, longestOnCover, wordsOf, type Draft } from './draft.ts'

/** A cover: the organ, the type with its title, place and year, above the head that says the same again. It is the beginning of that head. */
export function isCover(draft: Draft, next: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'main' || !next || next.role === 'outside' || draft.conclusions.length > 0) return false
  if (draft.preface.some(({ kind }) => kind === 'motto' || kind === 'docNumber' || kind === 'addressee')) return false
  const isShortRest = [...draft.preamble, ...draft.body].every(
    (item) => item.kind === 'issuer' || (item.kind === 'prose' && isShort(wordsOf(item, lines), longestOnCover)),
  )
  if (!isShortRest || draft.preamble.length + draft.body.length > 3) return false
  const [title, again] = [draft, next].map(({ preface }) => preface.find(({ kind }) => kind === 'docType'))
  if (!title || !again || !wordsOf(again, lines).startsWith(wordsOf(title, lines))) return false
  const rest = [...draft.preamble, ...draft.body].map((item): Settled => ({ ...item, zone: 'preface' }))
  next.preface.unshift(...[...draft.preface, ...rest].sort((a, b) => a.from - b.from))
  next.role = 'main'
  return true
}

/** `Phụ lục` / `(Kèm theo …)` and nothing more above `Phụ lục I`: what stands over all of them is the beginning of the first. */
export function isCoverOfAppendices(draft: Draft, next: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'appendix' || next?.role !== 'appendix' || draft.preamble.length + draft.body.length + draft.conclusions.length > 0)
    return false
  const heads = [draft, next].map(({ preface }) => preface.find(({ kind }) => kind === 'appendixHead'))
  const isBare = draft.preface.every(({ kind }) => kind === 'appendixHead' || kind === 'attachedTo' || kind === 'separator')
  if (!isBare || !heads[0] || !heads[1] || !/^(?:CÁC )?PHỤ LỤC$/iu.test(wordsOf(heads[0], lines))) return false
  if (!/^PHỤ LỤC(?: SỐ)? [\dIVXA-H]/iu.test(wordsOf(heads[1], lines))) return false
  next.preface.unshift(...draft.preface)
  return true
}
