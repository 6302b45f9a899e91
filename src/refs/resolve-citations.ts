import { isSameIssuer } from '../../grammars/vocabulary/issuers.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Citation, Document } from '../tree/index.ts'
import { findInside } from './unit-index.ts'
import type { DocumentTree } from './document-tree.ts'
import type { Place } from './mentions.ts'
import { uriOf } from './uri.ts'

/** Citations of documents of the same file get their ids; each gets its `uri`, completed from the full mention of the same document. */
export function resolveCitations(places: readonly Place[], tree: DocumentTree): void {
  const citations = places.flatMap(({ node }) => (node.type === 'citation' ? [node] : []))
  const byNumber = new Map<string, Document[]>()
  for (const document of tree.documents) {
    const number = document.meta.docNumber?.canonical
    if (number) append(byNumber, keyOfNumber(number), document)
  }
  const full = fullMentions(citations)
  for (const citation of citations) {
    const known = completed(citation, full)
    citation.uri = uriOf(known)
    const document = known.number ? only((byNumber.get(keyOfNumber(known.number)) ?? []).filter((each) => isSame(known, each))) : null
    if (document) citation.target = unitIn(document, citation, tree) ?? document.id
  }
}

/** Could the citation mean this document? What both say must agree. */
function isSame(citation: Pick<Citation, 'docType' | 'date' | 'issuer'>, { meta }: Document): boolean {
  if (citation.docType && meta.docType && citation.docType.code !== meta.docType.code) return false
  if (citation.date && meta.date && citation.date !== meta.date) return false
  return !(citation.issuer && meta.issuer) || isSameIssuer(citation.issuer, meta.issuer.name) || !citation.date
}

function unitIn(document: Document, citation: Citation, tree: DocumentTree): string | null {
  let scope = null
  for (const step of citation.provision) {
    const found = findInside(tree.indexOf(document), scope, step)
    if (found === 'none' || found === 'several') return null
    scope = found
  }
  return scope?.division.id ?? null
}

/** Mentions of the file that say date or issuer, by kind and number, by alias, and by a law's name. */
function fullMentions(citations: readonly Citation[]): Map<string, Citation[]> {
  const full = new Map<string, Citation[]>()
  for (const citation of citations) {
    for (const key of keysOf(citation)) if (citation.date || citation.issuer || citation.number) append(full, key, citation)
    if (citation.alias) append(full, `= ${foldPhrase(citation.alias)}`, citation)
  }
  return full
}

function keysOf({ docType, number, title }: Citation): string[] {
  const kind = docType?.code ?? ''
  if (number)
    return [
      `${kind} ${keyOfNumber(number)}`,
      ...(/^\d{1,4}(?=[-/])/.test(number) ? [`${kind} ${/^\d+/.exec(number)![0].replace(/^0+/, '')}`] : []),
    ]
  return title && isNamed(kind) ? [`${kind} ${foldPhrase(title)}`] : []
}

/** What the citation leaves out, from the mentions of the same document, where these agree. */
function completed(citation: Citation, full: ReadonlyMap<string, readonly Citation[]>): Citation {
  const [key] = keysOf(citation)
  const same = (key && full.get(key)) || []
  const numbers = new Set(same.flatMap((each) => (each.number && /[-/]/.test(each.number) ? [each.number] : [])))
  const dates = new Set(same.flatMap((each) => each.date ?? []))
  const issuers = new Set(same.flatMap((each) => each.issuer ?? []))
  const isShort = citation.number !== null && !/[-/]/.test(citation.number)
  return {
    ...citation,
    number: isShort && numbers.size === 1 ? [...numbers][0]! : citation.number,
    date: citation.date ?? (dates.size === 1 ? [...dates][0]! : null),
    issuer: citation.issuer ?? (issuers.size === 1 ? [...issuers][0]! : null),
  }
}

export function isNamed(code: string): boolean {
  return code === 'Luật' || code === 'BL' || code === 'PL' || code === 'HP'
}

/** Numbers differ in zeros before, capitals and dashes only by accident. */
export function keyOfNumber(number: string): string {
  return number.toUpperCase().replace(/^0{1,4}(?=\d)/, '')
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? items[0]! : null
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
