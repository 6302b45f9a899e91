import { issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { withCodeOf } from '../../../grammars/citation/numbers.ts'
import { docTypeInHead } from '../../../grammars/structure/lost-marks.ts'
import { applicantsTitle, ofProceedings, typeWithoutCode } from '../../../grammars/structure/phrases/index.ts'
import { type Document, type Node, type Segment, textOf } from '../../tree/index.ts'
import { relateGuided } from './guided.ts'
import { readAddressees } from './addressees.ts'
import { readCentralOrgan } from './central-organs.ts'
import { readIssuer } from './issuers.ts'
import { readAdoption, readDate, readDayOfIssue, readFormulaDate, readMeetingDate } from './date.ts'
import {
  printedIssuers,
  readDecider,
  readEnacting,
  readNamedBySymbol,
  readSpeaker,
  readUnderStamp,
  stampedName,
  withPlace,
} from './printed-issuers.ts'
import { readBareNumber, readCollected, readNumber, unwrapOwnNumber } from './number.ts'
import { systemOf } from './system.ts'
import { readTitle, titlesOf } from './title.ts'
import { behindType, isLetter, readType, typeText } from './type.ts'
import { readRecipients } from './recipients.ts'
import { type Reading, clean, inPart, linesOf, opening, partsOf } from './segments.ts'
import { isSigned, readSignature } from './signatures.ts'

/** Fills `meta` and `system` of a document from its parts; `parent` is what it is issued with. */
export function readMeta(document: Document, parent: Document | null, reading: Reading): void {
  const segments = partsOf(document)
  const of = (type: Segment['type']): Segment[] => segments.filter((segment) => segment.type === type)
  const meta = document.meta
  const collected = document.role === 'main' ? readCollected(inPart(document, 'preface')) : null
  const type = typeText(of('docType'))
  const numbers = [...of('docNumber').map((segment) => clean(textOf(segment))), behindType(type), collected?.number ?? '']
  readNumber(meta, numbers, /^SẮC LỆNH(?!\p{L})/u.test(type))
  if (collected) readBareNumber(meta, collected.number)
  document.system = systemOf(meta, of('motto'), parent, segments, reading.attachedTo, collected?.organ ?? '')
  const titles = of('docTitle').map((title) => clean(textOf(title)))
  const isForm =
    titles.some((title) => applicantsTitle.test(title) || typeWithoutCode.test(title) || ofProceedings.test(title)) ||
    of('docType').some((segment) => typeWithoutCode.test(clean(textOf(segment))))
  readType(meta, of('docType'), document, { isForm, isLetter: !isForm && isLetter(of('addressee'), titles) })
  relateGuided(document)
  const inHead = inPart(document, 'preface').filter(({ type }) => type === 'docDate')
  readDate(meta, inHead.length > 0 ? inHead : of('docDate'))
  readDayOfIssue(meta, of('mark'))
  for (const part of [...of('docType'), ...(collected ? of('docTitle') : [])]) unwrapOwnNumber(part, meta)
  if (collected) meta.title = collected.title
  else readTitle(meta, of('docType'), titlesOf(segments, reading.attachedTo))
  if (collected?.date) meta.date ??= collected.date
  const issuer = readIssuer(
    printedIssuers(document, of('addressee'), reading),
    collected?.organ ? `${type.slice(0, docTypeInHead(type)?.end)} CỦA ${collected.organ}` : type,
    meta,
    reading.prose,
  )
  // there the authority above the bases is the organ again, not one over it
  meta.issuer ??= issuer && collected?.organ ? { ...issuer, parents: [] } : issuer
  if (document.role === 'main' && meta.docNumber) {
    meta.issuer ??=
      readEnacting(document) ?? readDecider(document, reading.prose) ?? readNamedBySymbol(document, meta.docNumber.symbol ?? '')
    if (meta.issuer && stampedName.test(meta.issuer.name)) meta.issuer.name = readUnderStamp(document, meta)
  }
  const spoken = (): Node[] => [...inPart(document, 'preamble'), ...opening(document)]
  if (document.role === 'main' && !meta.docNumber)
    meta.issuer ??= readEnacting(document) ?? readDecider(document, reading.prose) ?? readSpeaker(spoken(), meta.docType?.code)
  if (meta.issuer) meta.issuer.name = withPlace(meta.issuer.name, spoken)
  // what is left of a letter tells by its organ alone whose it is
  const isBare = !meta.docNumber && !parent && of('motto').length + of('issuer').length + of('signature').length === 0
  if (isBare && meta.issuer && issuerOfName(meta.issuer.name)?.issuer.system === 'party') document.system = 'party'
  meta.addressees = readAddressees(of('addressee').map((segment) => textOf(segment)))
  meta.signatures = of('signature')
    .map((segment) => readSignature(linesOf(segment, reading)))
    .filter(isSigned)
  readCentralOrgan(document, meta, reading.prose)
  meta.recipients = readRecipients(
    segments.filter(({ type }) => type === 'recipients' || type === 'recipient').map((segment) => textOf(segment)),
    meta,
  )
  if (!meta.date || !meta.place) readFormulaDate(document, meta)
  readAdoption(document, meta)
  if (signedTogether.has(meta.docType?.code ?? '')) meta.date ??= readMeetingDate(document)
  if (meta.docNumber?.canonical) meta.docNumber.canonical = withCodeOf(meta.issuer?.name ?? null, meta.docNumber.canonical)
  meta.uri = reading.uri(document)
}

/** Minutes, and what parties agree on or empower each other to do: "Hôm nay, ngày …, chúng tôi gồm:" tells their day. */
const signedTogether = new Set(['BB', 'HĐ', 'BTT', 'BGN', 'GUQ'])
