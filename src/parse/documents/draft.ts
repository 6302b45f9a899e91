import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { restoreMarks } from '../../../grammars/structure/lost-marks.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { organWord, personName, postWord } from '../../../grammars/structure/phrases/index.ts'
import type { Settled } from '../settle-zones.ts'

export const longestOnCover = 60

/** One document's settled lines, part by part; `outside` is text that is no document. */
export interface Draft {
  role: 'main' | 'attachment' | 'appendix' | 'outside'
  preface: Settled[]
  preamble: Settled[]
  body: Settled[]
  conclusions: Settled[]
}

export function isShort(text: string, longest: number): boolean {
  return text.length <= longest && readMarkers(text).length === 0
}

export function asOutside(draft: Draft): Draft {
  const body = [...draft.preface, ...draft.preamble, ...draft.body].map((item): Settled => ({
    ...item,
    zone: 'outside',
    kind: item.kind === 'sourceNote' ? item.kind : 'prose',
  }))
  return { role: 'outside', preface: [], preamble: [], body, conclusions: [] }
}

export function asTitle(item: Settled): Settled {
  return { ...item, zone: 'preface', kind: 'docTitle' }
}

export function isName(text: string): boolean {
  return personName.test(text) && !isCapitals(text)
}

/** Capitals that name no organ, and nothing else of a head: the title of what is issued with the document before. */
export function isTitleAlone({ preface }: Draft, lines: readonly Line[]): boolean {
  const words = preface.filter(({ kind }) => kind !== 'separator')
  return words.length > 0 && words.every((item) => item.kind === 'docTitle' || isTitleOf(item, lines))
}

export function isTitleOf(item: Settled, lines: readonly Line[]): boolean {
  return item.kind === 'issuer' && isTitle(wordsOf(item, lines))
}

export function isTitle(text: string): boolean {
  if (!isCapitals(text) || !text.includes(' ')) return false
  const said = restoreMarks(text)
  return !organWord.test(said) && !postWord.test(said)
}

export function wordsOf(item: Settled, lines: readonly Line[]): string {
  let words = ''
  for (let i = item.from; i < item.to; i++) words += (words === '' ? '' : ' ') + lines[i]!.text
  return words
}
