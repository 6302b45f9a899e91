import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import type { Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import type { Settled } from '../settle-zones.ts'
import { asOutside, isShort, longestOnCover, wordsOf, type Draft } from './draft.ts'

/** The title of a website's page and the site's own lines below it, above the document. */
export function isPageTitle({ role, preface, preamble, body, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isTitle = ({ kind }: Settled): boolean => kind === 'docType' || kind === 'docTitle' || kind === 'sourceNote'
  const isScrap = (item: Settled): boolean =>
    item.kind === 'sourceNote' || (item.kind === 'prose' && isShort(wordsOf(item, lines), longestOnCover))
  return (
    role === 'main' &&
    preamble.length + conclusions.length === 0 &&
    body.length <= mostOnPageTitle &&
    body.every(isScrap) &&
    preface.every(isTitle) &&
    preface.some(({ kind }) => kind === 'sourceNote')
  )
}

/** Signs of a line of a cover, such as its place and year. */
const mostOnPageTitle = 3

/**
 * The day on which a page was printed, above news of what bodies did: neither number, type, organ and addressees stand above the text, nor units, a stop
 * of the State's and who signs in it or below it (NĐ 30/2020 Đ8), and reasons alone make no document.
 */
export function isNewsBelowDate({ role, preface, preamble, body, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isDate = ({ kind }: Settled): boolean => kind === 'docDate'
  if (role !== 'main' || conclusions.length > 0 || preamble.length === 0 || !preface.some(isDate)) return false
  if (!preface.every((item) => isDate(item) || item.kind === 'sourceNote' || item.kind === 'separator')) return false
  if (!preamble.every(({ kind }) => kind === 'recital') || !body.every(({ kind }) => kind === 'prose' || kind === 'sourceNote'))
    return false
  // a reason leads on to what it is a reason for; a whole sentence tells
  if (!preamble.every((item) => /[^/]\.$/u.test(lines[item.to - 1]!.text))) return false
  return [...preamble, ...body].every(({ from, to }) => {
    for (let at = from; at < to; at++) if (readMarkers(lines[at]!.text).length > 0 || lines[at]!.text.endsWith('/.')) return false
    return true
  })
}

/** A website's page has its title above the head: the line stands in the head once more, or names a type above a letter. */
export function partPageTitle(draft: Draft, lines: readonly Line[]): Draft[] {
  if (!repeatsItsFirstLine(draft, lines) && !isTitledLetter(draft, lines)) return [draft]
  const [title, ...head] = draft.preface
  return [asOutside({ ...draft, preface: [title!], preamble: [], body: [], conclusions: [] }), { ...draft, preface: head }]
}

/** Word for word. */
function repeatsItsFirstLine({ role, preface }: Draft, lines: readonly Line[]): boolean {
  const [first, ...rest] = preface
  if (role !== 'main' || !first || (first.kind !== 'docTitle' && first.kind !== 'addressee')) return false
  const words = wordsOf(first, lines).trim()
  return rest.some(
    (item) => item.kind === first.kind && item.to - item.from === first.to - first.from && wordsOf(item, lines).trim() === words,
  )
}

/**
 * `HƯỚNG DẪN TUYỂN SINH …` above the letterhead of a letter, which has its subject behind `V/v`, its addressees and no type (NĐ 30/2020 PL III
 * mẫu 1.5).
 */
function isTitledLetter({ role, preface }: Draft, lines: readonly Line[]): boolean {
  const [title, ...head] = preface
  const has = (kind: Kind): boolean => head.some((item) => item.kind === kind)
  const isLetter = role === 'main' && title?.kind === 'docType' && has('issuer') && has('docNumber') && has('addressee')
  if (!isLetter || has('docType') || !head.some((item) => item.kind === 'docTitle' && /^V\/v/iu.test(wordsOf(item, lines)))) return false
  const type = docTypeOfName(wordsOf(title, lines))
  const number = head.find(({ kind }) => kind === 'docNumber')!
  if (!type || wordsOf(title, lines).length - type.end < shortestTitle || wordsOf(number, lines).includes(`/${type.type.code}-`))
    return false
  const first = lines[head[0]!.from]!
  return first.blanks + first.bars > 0 && head.slice(0, 3).some(({ kind }) => kind === 'issuer' || kind === 'motto')
}

const shortestTitle = 8
