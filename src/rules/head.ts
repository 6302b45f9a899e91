import { standardCodes } from '../../grammars/citation/standards.ts'
import { typeWithoutCode } from '../../grammars/structure/phrases/index.ts'
import { childrenOf, type Node, type Segment } from '../tree/index.ts'
import type { Scope } from './context.ts'

/** The letterhead of a document that stands by itself (an attachment's head is its parent's). */
export interface Head {
  issuers: readonly Segment[]
  mottos: readonly Segment[]
  number: Segment | null
  date: Segment | null
  type: Segment | null
  title: Segment | null
  /** Everything of the preface, in order. */
  parts: readonly Node[]
  /** A number or date left blank, a draft's mark, or a form to be filled in: a motto with nothing of the issuer. */
  isDraft: boolean
  /** It says `DỰ THẢO`. */
  isMarkedDraft: boolean
}

/** Null for attachments, appendices, text that is no document, standards, whose head is another, and a number alone (a mention that was taken for a head). */
export function headOf(scope: Scope): Head | null {
  const { root, document, nodes, textOf } = scope
  if (document?.role !== 'main' || standardCodes.includes(document.meta.docType?.code ?? '')) return null
  const inHead = (type: Segment['type']): readonly Segment[] => nodes(type)
  const number = inHead('docNumber')[0] ?? null
  const date = inHead('docDate')[0] ?? null
  const isForm = !number && inHead('issuer').length === 0 && inHead('motto').length > 0 && root.children[0] !== document
  const isMarkedDraft = inHead('mark').some((mark) => /dự\s+thảo/iu.test(textOf(mark)))
  const type = inHead('docType')[0] ?? null
  if (number && !date && !type && inHead('issuer').length + inHead('motto').length === 0) return null
  const preface = document.children.find((part) => part.type === 'preface')
  return {
    issuers: inHead('issuer'),
    mottos: inHead('motto'),
    number,
    date,
    type,
    title: inHead('docTitle')[0] ?? null,
    parts: preface ? childrenOf(preface) : [],
    isMarkedDraft,
    isDraft: isForm || isMarkedDraft || [number, date].some((part) => part && isBlank(part, scope)),
  }
}

/**
 * A number or date with none of its digits, which a scanner may have read as letters or signs (`Số !J$-KL/TU`); a year that a form has printed is none. `Số: Không số` is
 * what collections have for laws and ordinances up to 1992.
 */
export const isBlank = (part: Segment, { textOf }: Pick<Scope, 'textOf'>) =>
  !/\d|(?<!\p{L})[Kk]hông số|^S\p{L}\s?:?\s{1,3}(?:[IlO]{1,4}\s?\/|[!$@#%&§?'"])/u.test(
    textOf(part).replace(/(?<=(?:\/|năm)\s{0,9})(?:19|20)\d\d|20(?=\s*[….])/g, ''),
  )

/**
 * Nothing of the head was kept, whatever authority stands above the bases: one finding says so. Collections print the type first, and below
 * it whose it is, its number and its day (`SẮC LỆNH` / `CỦA CHỦ TỊCH CHÍNH PHỦ … SỐ 9 NGÀY …`): that is a title, and no head.
 */
export const isHeadless = ({ issuers, mottos, number, type, parts }: Head) => {
  if (mottos.length > 0) return false
  if (!issuers.some((issuer) => parts.includes(issuer)) && !number) return true
  return type !== null && parts.find((part) => headParts.has(part.type)) === type
}

const headParts = new Set<string>(['issuer', 'docNumber', 'docDate', 'docType'] satisfies Segment['type'][])

/** `BẢN NHẬN XÉT`, `ĐƠN XIN …`: what no table of types has, a person may write, and nobody numbers. */
export const isWithoutCode = ({ type, title }: Head, { document, textOf }: Scope): boolean => {
  const named = type ?? title
  return !document?.meta.docType && named !== null && typeWithoutCode.test(textOf(named).trim())
}

/** Where a missing part of the head is reported: at the motto, else at the type, else at the first part that says something. */
export function headAnchor({ mottos, type, title, parts }: Head, { document }: Scope): Node | null {
  return mottos[0] ?? type ?? title ?? parts.find((part) => part.type !== 'separator') ?? document
}
