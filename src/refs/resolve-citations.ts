import { append } from '../../grammars/vocabulary/append.ts'
import { isSameIssuer } from '../../grammars/vocabulary/issuers.ts'
import { fullNameOf, nameInPlace } from './full-name.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Citation, DocType, Document } from '../tree/index.ts'
import { textOf } from '../tree/index.ts'
import { findInside } from './unit-index.ts'
import type { DocumentTree } from './document-tree.ts'
import type { Place } from './mentions.ts'
import { uriOf } from './uri.ts'

/** Citations of documents of the same file get their ids; each gets its `uri`, completed from the full mention of the same document. */
export function resolveCitations(places: readonly Place[], tree: DocumentTree): void {
  const cited = places.flatMap(({ node, documents }) => (node.type === 'citation' ? [{ citation: node, documents }] : []))
  const citations = cited.map(({ citation }) => citation)
  const documents = new Map<string, Document[]>()
  for (const document of tree.documents) {
    const { docNumber, docType, date, title } = document.meta
    if (docNumber?.canonical) {
      append(documents, keyOfNumber(docNumber.canonical), document)
      // a mention without the issuer has the slip as it is printed
      const printed = docNumber.symbol?.endsWith('/TƯ') ? docNumber.canonical.replace(/\/T[UW]$/u, '/TƯ') : docNumber.canonical
      if (printed !== docNumber.canonical) append(documents, keyOfNumber(printed), document)
    }
    if (docType && date) append(documents, `${docType.code} ${date}`, document)
    if (docType && isNamed(docType.code) && title) append(documents, `${docType.code} ${foldPhrase(title)}`, document)
  }
  const full = fullMentions(citations)
  const name = rememberNames()
  for (const { citation, documents: around } of cited) {
    const known = completed(citation, full)
    citation.docType = known.docType
    citation.uri = nameHere(known, around, name)
    const document = !known.number
      ? (documentByTitle(known, documents) ?? lawOfFile(known, around, documents))
      : (only((documents.get(keyOfNumber(known.number)) ?? []).filter((each) => isSame(known, each))) ?? unnumberedParent(known, around))
    if (document) citation.target = unitIn(document, citation, tree) ?? document.id
  }
}

/** The name of a document whose issuer may be called by what it is alone, "Ủy ban nhân dân tỉnh": that of the place of the text. */
function nameHere(known: Citation, around: readonly Document[], name: (citation: Citation) => string | null): string | null {
  if (known.issuer === null) return name(known)
  const issuer = nameInPlace(
    known.issuer,
    around.flatMap(({ meta }) => (meta.issuer ? [meta.issuer.name, ...meta.issuer.parents] : [])),
  )
  return issuer === null ? null : name(issuer === known.issuer ? known : { ...known, issuer })
}

/** `uriOf`, made once for the many mentions that say the same. */
function rememberNames(): (citation: Citation) => string | null {
  const names = new Map<string, string | null>()
  return (citation) => {
    const { docType, number, date, year, issuer, title } = citation
    const key = [docType?.code, number, date, year, issuer, number === null ? title : null].join('\n')
    let name = names.get(key)
    if (name === undefined) names.set(key, (name = uriOf(citation)))
    return name
  }
}

/** A document of the file without a number, by its kind, its date and the beginning of its title. */
function documentByTitle({ docType, date, title }: Citation, documents: ReadonlyMap<string, readonly Document[]>): Document | null {
  if (!docType || !date || !title) return null
  const wanted = foldPhrase(title)
  return only(
    (documents.get(`${docType.code} ${date}`) ?? []).filter(({ meta }) => {
      const own = foldPhrase(meta.title ?? '')
      return own !== '' && (own.startsWith(wanted) || wanted.startsWith(own))
    }),
  )
}

/**
 * A law by its name alone, as the order that makes it known cites it ("Pháp lệnh … đã được … thông qua"): another one of the same file
 * that is called so. The text around may have an older law of its own name in mind.
 */
function lawOfFile(
  { docType, date, year, title }: Citation,
  around: readonly Document[],
  documents: ReadonlyMap<string, readonly Document[]>,
): Document | null {
  if (!docType || !isNamed(docType.code) || date || year || !title) return null
  return only((documents.get(`${docType.code} ${foldPhrase(title)}`) ?? []).filter((each) => !around.includes(each)))
}

/** `(Kèm theo Thông báo số 31/TB-… ngày …)` below a notice of that day whose own number is blank, as copies without the seal have it. */
function unnumberedParent({ docType, date, relation }: Citation, around: readonly Document[]): Document | null {
  const parent = relation === 'attaches' ? around.at(-2) : undefined
  if (!parent || parent.meta.docNumber !== null || date === null || parent.meta.date !== date) return null
  return docType !== null && parent.meta.docType?.code === docType.code ? parent : null
}

/** Could the citation mean this document? What both say must agree. */
function isSame(citation: Pick<Citation, 'docType' | 'date' | 'issuer'>, { meta }: Document): boolean {
  if (citation.docType && meta.docType && citation.docType.code !== meta.docType.code && !isCalledLetter(citation, meta)) return false
  if (citation.date && meta.date && citation.date !== meta.date) return false
  // "UBND tỉnh" is short for the whole name; then the day tells
  return (
    !(citation.issuer && meta.issuer) ||
    isSameIssuer(citation.issuer, meta.issuer.name) ||
    isFullName(citation.issuer, meta) ||
    (citation.date !== null && citation.date === meta.date)
  )
}

/** "Công văn 12-QC/TW ngày …" over the text: websites list papers of any kind as letters; the code in the number and the day tell. */
function isCalledLetter({ docType, date }: Pick<Citation, 'docType' | 'date'>, meta: Document['meta']): boolean {
  if (docType?.code !== 'CV' || date === null || date !== meta.date) return false
  return meta.docNumber?.symbol?.split(/[-/]/, 1)[0] === meta.docType?.code
}

/** "Văn phòng Ban Chấp hành Trung ương" of what the letterhead calls `VĂN PHÒNG` below `BAN CHẤP HÀNH TRUNG ƯƠNG`. */
function isFullName(issuer: string, { issuer: own, place }: Document['meta']): boolean {
  const [parent] = own!.parents
  if (parent !== undefined && isSameIssuer(issuer, `${own!.name} ${parent}`)) return true
  const full = fullNameOf(own, { place })
  return full !== null && isSameIssuer(issuer, full)
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

/** What all mentions of one document in the file say of it. */
interface Said {
  /** By a number with its symbol: "Quy định 80" may be the Party's. */
  docTypes: Map<string, DocType>
  numbers: Set<string>
  dates: Set<string>
  issuers: Set<string>
}

/** What the file says by kind and number, by alias, and by a law's name. */
function fullMentions(citations: readonly Citation[]): Map<string, Said> {
  const full = new Map<string, Said>()
  for (const citation of citations) {
    if (citation.date || citation.issuer || citation.number) for (const key of keysOf(citation)) note(full, key, citation)
    if (citation.alias) note(full, `= ${foldPhrase(citation.alias).replace(beforeNumber, ' ')}`, citation)
  }
  return full
}

function note(full: Map<string, Said>, key: string, { docType, number, date, issuer }: Citation): void {
  let said = full.get(key)
  if (!said) full.set(key, (said = { docTypes: new Map(), numbers: new Set(), dates: new Set(), issuers: new Set() }))
  if (number && /[-/]/.test(number)) {
    said.numbers.add(number)
    if (docType) said.docTypes.set(docType.code, docType)
  }
  if (date) said.dates.add(date)
  if (issuer) said.issuers.add(issuer)
}

function keysOf({ docType, number, title }: Citation): string[] {
  const kind = docType?.code ?? ''
  // the Party's kinds and the State's that bear one name have codes of their own
  const name = docType?.name ?? ''
  if (number)
    return [
      `${name} ${keyOfNumber(number)}`,
      ...(/^\d{1,4}(?=[-/])/.test(number) ? [`${name} ${/^\d+/.exec(number)![0].replace(/^0+/, '')}`] : []),
    ]
  return title && isNamed(kind) ? [`${kind} ${foldPhrase(title)}`] : []
}

/** What the citation leaves out, from the mentions of the same document, where these agree. */
function completed(citation: Citation, full: ReadonlyMap<string, Said>): Citation {
  const said =
    (isOfYear(citation) ? full.get(printedKey(citation)) : null) ?? full.get(aliasKey(citation)) ?? full.get(keysOf(citation)[0] ?? '')
  if (!said) return citation
  const isLaw = citation.number === null && isNamed(citation.docType?.code ?? '')
  const isShort = isLaw || (citation.number !== null && !/[-/]/.test(citation.number))
  const type = isShort && said.docTypes.size === 1 ? said.docTypes.values().next().value! : null
  return {
    ...citation,
    docType: type && type.name === citation.docType?.name ? type : citation.docType,
    number: (isShort ? single(said.numbers) : null) ?? citation.number,
    date: citation.date ?? single(said.dates),
    issuer: citation.issuer ?? single(said.issuers),
  }
}

const beforeNumber = / số:? (?=\d)/u

/** The words by which a citation may repeat an alias: "Luật BHXH", "Nghị quyết (số) 57". */
function aliasKey({ docType, number, title }: Citation): string {
  if (number !== null) return `= ${foldPhrase(`${docType?.name} ${number}`)}`
  return `= ${foldPhrase(`${docType?.name} ${title}`)}`
}

/** "Luật Đấu thầu sửa đổi năm 2025", where a text calls another law so. */
function printedKey(citation: Citation): string {
  return `= ${foldPhrase(textOf(citation))}`
}

function isOfYear({ number, year }: Citation): boolean {
  return number === null && year !== undefined
}

function single(values: ReadonlySet<string>): string | null {
  return values.size === 1 ? values.values().next().value! : null
}

export function isNamed(code: string): boolean {
  return code === 'Luật' || code === 'BL' || code === 'PL' || code === 'HP'
}

/** Numbers differ in zeros before, capitals, dashes and the stroke of a decree's or a decision's code (`45/ND-CP`) only by accident. */
export function keyOfNumber(number: string): string {
  return number
    .toUpperCase()
    .replace(/^0{1,4}(?=\d)/, '')
    .replace(/(?<=[/-][NQ])D(?=[-/])/, 'Đ')
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? items[0]! : null
}
