import { isDesignation } from '../../../grammars/citation/standards.ts'
import type { Line } from '../../../grammars/structure/line.ts'
import { applicantsTitle, typeWithoutCode } from '../../../grammars/structure/phrases/index.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import { docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import type { Settled } from '../settle-zones.ts'
import { asTitle, isName, isTitle, isTitleAlone, isTitleOf, wordsOf, type Draft } from './draft.ts'

export function roleOf(draft: Draft, main: Draft | null, lines: readonly Line[]): Draft['role'] {
  const has = (kind: Kind): boolean => draft.preface.some((item) => item.kind === kind)
  // `Mẫu 10-KNĐ` above the letterhead of a paper that follows the form, alone in its file
  if (has('appendixHead')) return !main && has('docType') && isFilledIn(draft, lines) ? 'main' : 'appendix'
  // a circular issues a standard under the standard's own number
  if (main && isStandardAlone(draft, lines) && !isStandardAlone(main, lines)) return 'attachment'
  if (main && isIssuedStandard(draft, main, lines)) return 'attachment'
  if (draft.preface.some((item) => item.kind === 'docNumber' && !isLeftBlank(wordsOf(item, lines)))) return 'main'
  if (main && isForm(draft, lines) && !isForm(main, lines) && !isFilledIn(draft, lines)) return 'appendix'
  if (has('docNumber')) return 'main'
  if (has('attachedTo')) {
    // what is issued with a document has no letterhead: capitals that name no organ are its title
    if (!has('motto')) draft.preface = draft.preface.map((item) => (isTitleOf(item, lines) ? asTitle(item) : item))
    return 'attachment'
  }
  const type = draft.preface.find((item) => item.kind === 'docType')
  if (main && isTitleAlone(draft, lines)) {
    draft.preface = draft.preface.map((item) => (item.kind === 'issuer' ? asTitle(item) : item))
    while (draft.preamble[0]?.kind === 'prose' && isTitle(wordsOf(draft.preamble[0], lines)))
      draft.preface.push(asTitle(draft.preamble.shift()!))
    return 'attachment'
  }
  if (!type || has('motto') || !main) return 'main'
  return announces(main, wordsOf(type, lines), lines) ? 'attachment' : 'main'
}

/** `Số: ……`, `Số: ……/……`. */
function isLeftBlank(number: string): boolean {
  return /^S[ốỐ]\s?:[\s.…_/]{2,120}$/u.test(number)
}

/** Number and title of a standard, with the note of what it is issued with; one that is published by itself has its kind or a motto. */
function isStandardAlone({ preface }: Draft, lines: readonly Line[]): boolean {
  return (
    preface.some((item) => item.kind === 'docNumber' && isDesignation(wordsOf(item, lines))) &&
    preface.every(({ kind }) => ofStandard.has(kind))
  )
}

/** `CỘNG HÒA …` / `QCVN 01:2031/BXD` on a cover of its own, behind the circular that issues it with itself by that number. */
function isIssuedStandard({ preface }: Draft, main: Draft, lines: readonly Line[]): boolean {
  const number = preface.find(({ kind }) => kind === 'docNumber')
  if (!number || main.preface.some((item) => item.kind === 'docNumber' && isDesignation(wordsOf(item, lines)))) return false
  const name = wordsOf(number, lines)
  return isDesignation(name) && announces(main, name, lines)
}

const ofStandard = new Set<Kind>(['docNumber', 'docTitle', 'docDate', 'attachedTo', 'separator', 'mark'])

/** Behind another document what an applicant fills in is a form of it, though no `Mẫu số` heads it. */
export function isForm({ preface }: Draft, lines: readonly Line[]): boolean {
  const title = preface.find(({ kind }) => kind === 'docType' || kind === 'docTitle')
  if (!title) return false
  if (title.kind === 'docTitle') return applicantsTitle.test(wordsOf(title, lines))
  return isWithoutCode(wordsOf(title, lines)) && !preface.some(({ kind }) => kind === 'attachedTo')
}

function isWithoutCode(type: string): boolean {
  return typeWithoutCode.test(type) && docTypeOfName(type) === null
}

/** `PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN` with the letterhead, or the motto alone, and the day of who received the document: a form that is issued leaves both blank. */
function isFilledIn({ preface, body, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isDay = (item: Settled): boolean => item.kind === 'docDate' && /\d.*\sn[ăa]m\s\d{4}/iu.test(wordsOf(item, lines))
  const isOrgan = (item: Settled): boolean => item.kind === 'issuer' && !/[.…_]{3}/u.test(wordsOf(item, lines))
  if (preface.some(({ kind }) => kind === 'attachedTo')) return false
  // in a dossier an application has its own motto, and who signed it
  const isSigned = conclusions.some(({ kind, from, to }) => kind === 'signature' && lines.slice(from, to).some(({ text }) => isName(text)))
  const hasMotto = preface.some(({ kind }) => kind === 'motto')
  if ((isSigned && hasMotto) || (preface.some(isDay) && preface.some(isOrgan))) return true
  // a blank form may have its month and year in print
  const isWholeDay = (item: Settled): boolean => item.kind === 'docDate' && wholeDay.test(wordsOf(item, lines))
  return hasMotto && preface.some(isWholeDay) && !body.some(({ from, to }) => lines.slice(from, to).some(({ text }) => toFillIn.test(text)))
}

const wholeDay = /^(?!.{0,200}[.…_]{3}).{0,200}?ngày\s?\d{1,2}\s?(?:tháng\s?|[/.-])\d{1,2}\s?(?:năm\s?|[/.-])\d{4}/iu
const toFillIn = /\.{5}|…{2}|_{5}/u

/** The main document says that it issues something of this name with itself. */
export function announces(main: Draft, name: string, lines: readonly Line[]): boolean {
  const word = name.toLowerCase().split(' ').slice(0, 2).join(' ')
  let text = ''
  for (const item of [...main.preface, ...main.body]) {
    text += ` ${wordsOf(item, lines)}`
    if (text.length > 20_000) break
  }
  text = text.toLowerCase()
  for (let at = text.indexOf('kèm theo'); at >= 0; at = text.indexOf('kèm theo', at + 8)) {
    if (text.slice(Math.max(0, at - 40), at + 120).includes(word)) return true
  }
  return text.includes(`ban hành ${word}`) || approves(text, word)
}

/** `Điều 1. Phê duyệt bản Điều lệ của Hội …`: what an article approves stands behind the decision's end, without a head of its own. */
function approves(text: string, word: string): boolean {
  for (const { index, 0: article } of text.matchAll(approval)) if (text.startsWith(word, index + article.length)) return true
  return false
}

const approval =
  /(?<!\p{L})điều \d{1,2}\s?[.:]?\s(?:nay )?phê duyệt (?:kèm theo [^\s.;:]{1,8} [^\s.;:]{1,8} này )?(?:toàn văn |toàn bộ |bản |nội dung )?/gu
