import { docTypeOfCode, docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import { bareLetters, type Line } from '../../grammars/structure/line.ts'
import { speaks } from '../../grammars/structure/headless.ts'
import { docTypeInHead } from '../../grammars/structure/lost-marks.ts'
import {
  appendixLine,
  applicantsTitle,
  authorityMark,
  bareNumberLine,
  bareSymbolLine,
  dateLine,
  garbledNumberLine,
  judgmentDate,
  judgmentLine,
  judgmentNumber,
  massOrganisation,
  mottos,
  numberLine,
  numberWord,
  organWord,
  ruleLine,
  shortDateLine,
  treaty,
} from '../../grammars/structure/phrases.ts'
import { textOf, walk, type Document, type Meta, type Node, type Segment } from '../tree/index.ts'
import { readAddressees } from './addressees.ts'
import { canonicalNumber } from './canonical-number.ts'
import { isFullName, organBehindDash, readIssuer } from './issuers.ts'
import { readRecipients } from './recipients.ts'
import { readSignature } from './signatures.ts'

export interface Reading {
  lines: readonly Line[]
  linesOf: ReadonlyMap<object, readonly number[]>
  attachedTo: ReadonlySet<object>
  /** The words of the whole text in running case, for finding how it writes an organ's name. */
  prose: () => string
  uri: (document: Document) => string | null
}

/** Fills `meta` and `system` of a document from its parts; `parent` is what it is issued with. */
export function readMeta(document: Document, parent: Document | null, reading: Reading): void {
  const segments = partsOf(document)
  const of = (type: Segment['type']): Segment[] => segments.filter((segment) => segment.type === type)
  const meta = document.meta
  const collected = document.role === 'main' ? readCollected(inPart(document, 'preface')) : null
  readNumber(meta, [
    ...of('docNumber').map((segment) => clean(textOf(segment))),
    behindType(typeText(of('docType'))),
    collected?.number ?? '',
  ])
  document.system = systemOf(meta, of('motto'), parent, segments, reading.attachedTo, collected?.organ ?? '')
  const titles = of('docTitle').map((title) => clean(textOf(title)))
  const isForm = titles.some((title) => applicantsTitle.test(title))
  readType(meta, of('docType'), document, { isForm, isLetter: !isForm && isLetter(of('addressee'), titles) })
  const inHead = inPart(document, 'preface').filter(({ type }) => type === 'docDate')
  readDate(meta, inHead.length > 0 ? inHead : of('docDate'))
  for (const part of [...of('docType'), ...(collected ? of('docTitle') : [])]) unwrapOwnNumber(part, meta)
  if (collected) meta.title = collected.title
  else readTitle(meta, of('docType'), titlesOf(segments, reading.attachedTo))
  if (document.role === 'attachment') meta.title = meta.title?.replace(regime, '') ?? null
  if (collected?.date) meta.date ??= collected.date
  const type = typeText(of('docType'))
  const issuer = readIssuer(
    printedIssuers(document, of('addressee'), reading),
    collected?.organ ? `${type.slice(0, docTypeInHead(type)?.end)} CỦA ${collected.organ}` : type,
    meta,
    reading.prose,
  )
  // there the authority above the bases is the organ again, not one over it
  meta.issuer ??= issuer && collected?.organ ? { ...issuer, parents: [] } : issuer
  if (document.role === 'main' && meta.docNumber) {
    meta.issuer ??= readEnacting(document) ?? readNamedBySymbol(document, meta.docNumber.symbol ?? '')
    if (meta.issuer && stampedName.test(meta.issuer.name)) meta.issuer.name = readUnderStamp(document, meta)
  }
  if (document.role === 'main' && !meta.docNumber) meta.issuer ??= readSpeaker([...inPart(document, 'preamble'), ...opening(document)])
  meta.addressees = readAddressees(of('addressee').map((segment) => textOf(segment)))
  meta.signatures = of('signature').map((segment) => readSignature(linesOf(segment, reading)))
  meta.recipients = readRecipients(
    segments.filter(({ type }) => type === 'recipients' || type === 'recipient').map((segment) => textOf(segment)),
    meta,
  )
  if (!meta.date || !meta.place) readFormulaDate(document, meta)
  readAdoption(document, meta)
  if (meta.docType?.code === 'BB') meta.date ??= readMeetingDate(document)
  meta.uri = reading.uri(document)
}

function partsOf(document: Document): Segment[] {
  return document.children.flatMap((part) => (part.type === 'attachments' || part.type === 'body' ? [] : (part.children as Segment[])))
}

/**
 * The letterhead's organs, and the enacting authority above the bases where it says their name in full or there is no letterhead; else who
 * confirms a consolidated text at its end.
 */
function issuersOf(document: Document): Segment[] {
  const preface = inPart(document, 'preface')
  // who sends a telegram is the organ of its letterhead, or its head
  const above = preface.filter((node, i) => node.type === 'issuer' && !telegraphs(preface[i + 1]))
  const letterhead = above.length > 0 ? above : preface.filter((node) => node.type === 'issuer')
  const authority = inPart(document, 'preamble').filter((node) => node.type === 'issuer')
  const last = letterhead.at(-1)
  const organs = [...letterhead, ...authority.filter((node) => !last || saysMore(node, clean(textOf(last))))]
  return organs.length > 0 ? organs : inPart(document, 'conclusions').filter((node) => node.type === 'issuer')
}

/** `ĐIỆN: …`; its sender stands right above. */
function telegraphs(node: Segment | undefined): boolean {
  return node?.type === 'addressee' && /^\s*(?:Điện|ĐIỆN)\s?:/u.test(textOf(node))
}

/** The name in full, or what an organ's chairman adds to it. */
function saysMore(node: Segment, letterhead: string): boolean {
  const organ = organOf(node)
  return isFullName(organ, letterhead) && (organ === clean(textOf(node)) || organ.length > letterhead.length)
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` above the bases: whose chairman enacts. */
function organOf(node: Segment): string {
  return clean(textOf(node)).replace(/^CHỦ TỊCH (?=(?:ỦY|UỶ) BAN NHÂN DÂN\s)/u, '')
}

/** `GIÁM ĐỐC ĐẠI HỌC …`, `BỘ TRƯỞNG BỘ …` above the bases: its head enacts, the organ issues (NĐ 30/2020 PL I II.2); a chairman is one himself. */
const headOfOrgan = /^(?:BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|(?:TỔNG )?CỤC TRƯỞNG|TRƯỞNG BAN)\s(?=\p{Lu})/u

/** The organs as printed; a telegram without a letterhead names its sender before `điện:`, the head of the organ that issues it. */
function printedIssuers(document: Document, addressees: readonly Segment[], reading: Reading): { text: string; lines: readonly Line[] }[] {
  const headed = inPart(document, 'preface').some(({ type }) => type === 'issuer')
  const printed = issuersOf(document).map((segment) => {
    const text = clean(textOf(segment))
    const completes = headed && inPart(document, 'preamble').includes(segment)
    const organ = completes ? organOf(segment).replace(headOfOrgan, '') : text.replace(headOfOrgan, '')
    return organ !== text && organWord.test(organ) ? { text: organ, lines: [] } : { text, lines: linesOf(segment, reading) }
  })
  const sender = printed.length === 0 && addressees[0] ? telegraphed.exec(clean(textOf(addressees[0]))) : null
  return sender ? [{ text: sender[1]!, lines: [] }] : printed
}

/** `BỘ TRƯỞNG BỘ CÔNG THƯƠNG điện:`; groups: the organ. */
const telegraphed =
  /^(?:(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|TRƯỞNG BAN)\s(?=\p{Lu}))?(\p{Lu}[\p{Lu}\s,-]{2,120}?)\s(?:[Đđ]iện|ĐIỆN)\s?:/u

function inPart(document: Document, type: 'preface' | 'preamble' | 'conclusions'): Segment[] {
  return document.children.flatMap((part) => (part.type === type ? (part.children as Segment[]) : []))
}

function linesOf(segment: Segment, reading: Reading): Line[] {
  return (reading.linesOf.get(segment) ?? []).map((at) => reading.lines[at]!)
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** `THÔNG TƯ SỐ 13/2025/TT-BCA`, `THÔNG TƯ 13/2025/TT-BCA`: the number on the line of the type. */
const numberBehindType = /^(?:SỐ\s?:?\s(\d\S{2,40})|(\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&/-]{1,40}))(?=\s|$)/iu

function readNumber(meta: Meta, printedLines: readonly string[]): void {
  const [word, symbol] = [printedLines.find((text) => numberWord.test(text)), printedLines.find((text) => bareSymbolLine.test(text))]
  for (const raw of [...printedLines, word && symbol ? `${word} ${symbol}` : '']) {
    const behind = numberBehindType.exec(raw)
    const garbled = garbledNumberLine.exec(raw)
    const printed =
      numberLine.exec(raw)?.[1] ??
      judgmentLine.exec(raw)?.[1] ??
      bareNumberLine.exec(raw)?.[1] ??
      behind?.[1] ??
      behind?.[2] ??
      (garbled ? `/${garbled[2]!}` : undefined)
    if (!printed) continue
    const canonical = canonicalNumber(printed)
    if (!canonical) continue
    meta.docNumber = { raw, ...canonical }
    return
  }
}

/**
 * `CỦA BỘ TRƯỞNG BỘ … SỐ 12/1997/CT-B… NGÀY 21 THÁNG 6 NĂM 1997 VỀ VIỆC …`, also `SỐ 41 NV NGÀY …` of the first years, and without a subject;
 * groups: organ, number, day, month, year, organ behind.
 */
const collection =
  /^(?:CỦA\s((?:(?!\sVỀ\s).){3,80}?),?\s)?(?:SỐ\s?:?\s?|(?=\d\S{3,40} NGÀY \d))(\d[^\s,]{0,20}(?:\s?[-/]\s?[^\s,/-]{1,20}){1,4}|\d{1,6}\s\p{L}{1,5}(?:[-/][^\s,/-]{1,20}){0,4}(?=,?\sNGÀY\s)),?(?:\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|[/.-])(\d{1,2})(?:\sNĂM\s|[/.-])(\d{4}),?)?(?:(?:\sCỦA\s(.{3,80}?),?)?\s?(?=(?:VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|HƯỚNG DẪN|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|CÔNG BỐ|ĐẶT|ẤN ĐỊNH|BỔ NHIỆM|THÀNH LẬP|(?<!\sBAN\s)TỔ CHỨC|CHO PHÉP|BÃI BỎ)(?!\p{L}))|(?<=\d{4},?)(?:$|\s(?!CỦA\s)(?=\p{L})|\s(?=CỦA\s\p{L})))/iu

/** What collections of laws print behind the type instead of a letterhead: organ, number, date and subject as one title. */
function readCollected(segments: readonly Segment[]): { organ: string; number: string; date: string | null; title: string | null } | null {
  const from = segments.findIndex((segment) => segment.type === 'docType')
  if (from < 0) return null
  const headed = segments.slice(0, from).some((segment) => segment.type === 'issuer')
  const [type = '', ...titles] = segments
    .slice(from)
    .filter(({ type }) => type === 'docType' || type === 'issuer' || type === 'docTitle')
    .map((segment) => clean(textOf(segment)))
  const text = [behindType(type), ...titles].join(' ').trim()
  const found = collection.exec(text)
  if (!found) return null
  const [whole, organ, number, day, month, year, organBehind] = found
  const rest = text.slice(whole.length)
  // where no word tells that the subject begins, the organ ends where its name does
  const named = /^CỦA\s/iu.test(rest) ? issuerOfName(rest, 4) : null
  if (/^CỦA\s/iu.test(rest) && !named) return null
  return {
    organ: headed ? '' : (organ ?? organBehind ?? (named ? rest.slice(4, named.end) : '')),
    number: `SỐ ${number!}`,
    date: day ? isoDate(year!, month!, day) : null,
    title: rest.slice(named?.end ?? 0).trim() || null,
  }
}

/** The number among the words of such a title is the document's own and cites nothing. */
function unwrapOwnNumber(part: Segment, { docNumber }: Meta): void {
  part.children = part.children.flatMap((node): Segment['children'] =>
    node.type === 'citation' && node.number === docNumber?.canonical ? node.children : [node],
  )
}

/** `317-QĐ/TWĐTN`: the Party and its organisations set a hyphen before the type, the State a stroke. */
const partyNumber = /[\d\s.…_ốỐ:]-\s?\p{Lu}\p{L}*\s?\//u

/** The Party's documents bear its title line or the Youth Union's, or a number with the type behind a hyphen (`02-NQ/TW`); the State's the motto. */
function systemOf(
  meta: Meta,
  segments: readonly Segment[],
  parent: Document | null,
  all: readonly Segment[],
  attachedTo: ReadonlySet<object>,
  organ: string,
): Document['system'] {
  const printed = segments.map((segment) => bareLetters(textOf(segment)))
  if (printed.some((letters) => /^(?:DANG|DOAN)/u.test(letters))) return 'party'
  if (printed.some((letters) => mottos.slice(0, 2).some((motto) => motto.startsWith(letters.slice(0, 12))))) return 'state'
  // `ĐIỀU LỆ` / `ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH`
  if (all.some((segment) => segment.type === 'docTitle' && mottos.indexOf(bareLetters(textOf(segment))) >= firstOfParty)) return 'party'
  if (isOfMassOrganisation(all)) return 'party'
  if (meta.docNumber) return partyNumber.test(meta.docNumber.raw) && !organOfState.test(organ) ? 'party' : 'state'
  if (parent) return parent.system
  if (all.some((segment) => attachedTo.has(segment) && partyNumber.test(textOf(segment)))) return 'party'
  const signed = all.find((segment) => segment.type === 'signature' && authorityMark.test(clean(textOf(segment))))
  if (signed) return textOf(signed).trimStart().slice(0, 4).includes('/') ? 'party' : 'state'
  const organs = all.filter((segment) => segment.type === 'issuer' || segment.type === 'recital').map((segment) => textOf(segment))
  return organs.some((text) =>
    /(?:TỈNH|THÀNH|ĐẢNG|Thành|Tỉnh|Đảng) (?:ỦY|UỶ|ủy|uỷ)|BỘ CHÍNH TRỊ|BAN BÍ THƯ|CHẤP HÀNH TRUNG ƯƠNG|Đại hội/u.test(text),
  )
    ? 'party'
    : 'state'
}

/** `THÔNG TƯ` / `CỦA BỘ LAO ĐỘNG SỐ 15-LĐ/TT …`: until 1995 the State's numbers had the hyphen too; where no letterhead is printed its organ tells. */
const organOfState =
  /^(?:(?:LIÊN )?BỘ (?!CHÍNH TRỊ)|(?:BỘ|THỨ) TRƯỞNG |LIÊN NGÀNH |(?:PHỦ )?THỦ TƯỚNG|PHỦ |CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH (?:NƯỚC|HỘI ĐỒNG|(?:ỦY|UỶ) BAN)|HỘI ĐỒNG (?:CHÍNH PHỦ|BỘ TRƯỞNG|NHÀ NƯỚC|NHÂN DÂN)|(?:ỦY|UỶ) BAN (?!KIỂM TRA|TRUNG ƯƠNG|MẶT TRẬN)|UB(?:ND|HC)|(?:TỔNG |CHI )?CỤC |SỞ |TY |NHA |NGÂN HÀNG |T[ÒO][AÀ] ÁN |VIỆN KIỂM SÁT |KHO BẠC )/iu

const firstOfParty = mottos.indexOf('DANGCONGSANVIETNAM')

/** Mass organisations write in the Party's form: a star or three below the organ, and not the State's motto. */
function isOfMassOrganisation(segments: readonly Segment[]): boolean {
  return (
    segments.some((segment) => segment.type === 'separator' && /^\*{1,3}$/u.test(clean(textOf(segment)))) &&
    segments.some((segment) => segment.type === 'issuer' && massOrganisation.test(clean(textOf(segment))))
  )
}

function typeText(segments: readonly Segment[]): string {
  const lines = segments.map((segment) => clean(textOf(segment))).filter((text) => !treaty.test(text) && docTypeInHead(text))
  // a cover and the head below it: the fuller of the two
  return lines.reduce((fullest, text) => (text.startsWith(fullest) ? text : fullest), lines[0] ?? '')
}

/**
 * Titles below the type: `Nhiệm kỳ 2022-2025` above it is no subject of the document; `V/v …` is, where columns were printed row by row, and nothing
 * below the type says it again.
 */
function titlesOf(segments: readonly Segment[], attachedTo: ReadonlySet<object>): Segment[] {
  const typed = segments.findLastIndex(({ type }) => type === 'docType')
  const isTitle = (segment: Segment): boolean => segment.type === 'docTitle' && !attachedTo.has(segment)
  const below = segments.slice(typed + 1).filter(isTitle)
  return below.length > 0 ? below : segments.filter((segment) => isTitle(segment) && /^V(?:\/v|ề)/iu.test(textOf(segment)))
}

/** What follows the type's name on its line. */
function behindType(typeLine: string): string {
  const named = docTypeInHead(typeLine)
  return named ? typeLine.slice(named.end).trim() : ''
}

/** Addressees, or a subject behind `V/v`; "Kính chuyển: …" on the sheet that goes round with an incoming document makes no letter of it. */
function isLetter(addressees: readonly Segment[], titles: readonly string[]): boolean {
  return (addressees.length > 0 && !/^\s*kính chuyển/iu.test(textOf(addressees[0]!))) || titles.some((title) => /^V\/v/iu.test(title))
}

/** What an applicant fills in is no letter, whomever it addresses, and none for its number. */
function readType(
  meta: Meta,
  segments: readonly Segment[],
  document: Document,
  { isForm, isLetter: letter }: { isForm: boolean; isLetter: boolean },
): void {
  const text = typeText(segments)
  const symbol = meta.docNumber?.symbol ?? ''
  const code = /^(?:VBHN|TTLT|NQLT)/u.exec(symbol)?.[0]
  const named = code ? docTypeOfCode(code, document.system) : text ? docTypeInHead(text, document.system)?.type : null
  if (named) {
    meta.docType = { code: named.code, name: named.name }
    return
  }
  if (document.role === 'appendix' || !meta.docNumber) {
    if (document.role !== 'main') return
    if (letter) meta.docType = { code: 'CV', name: 'Công văn' }
    else readEnacted(document, meta)
    return
  }
  // a judgment is no administrative document
  if (judgmentNumber.test(meta.docNumber.raw)) return
  // no type is printed: a letter, unless the symbol of a Party document or an enacting one names another type; `CT` is also a tax office
  const first = symbol.split(/[-/]/u)[0] ?? ''
  const fromSymbol = docTypeOfCode(first, document.system)
  const certain = document.system === 'party' || (!letter && (first !== 'CT' || /-(?:CP|TTg|UBND|HĐND|B\p{Lu}+)$/u.test(symbol)))
  const row = certain && fromSymbol ? fromSymbol : null
  // an organ's code alone (`43-TTg`, `15/CP`) stood on documents of every type; with its office's it is a letter's
  const isLetters = document.system === 'state' && !isForm && (letter || /[-/]/u.test(symbol))
  meta.docType = row ? { code: row.code, name: row.name } : isLetters ? { code: 'CV', name: 'Công văn' } : null
}

const enacts =
  /^(?:(?:NAY )?RA\s(?=\p{Lu}{2,6}\s\p{Lu}{2,5}\s?:?$)|(\p{Lu}.{2,80}?)\s(?:quyết định\s)?ban hành\s(?=(?:Nghị|Thông|Luật|Bộ luật|Pháp|Chỉ|Kế)\s))/u

/** A formula that is nothing but the verb: decisions and resolutions alone enact so, others "ban hành" by their type's name. */
const enactsAlone = /^QUYẾT (ĐỊNH|NGHỊ)\s?:?$/u

/** "Bộ trưởng Bộ Y tế ban hành Thông tư quy định …", "RA SẮC LỆNH:": of a text whose head is lost the formula tells the type, and the organ. */
function readEnacted(document: Document, meta: Meta): void {
  for (const segment of inPart(document, 'preamble')) {
    if (segment.type !== 'enactingFormula') continue
    const text = clean(textOf(segment))
    const found = enacts.exec(text)
    const alone = document.system === 'state' ? enactsAlone.exec(text) : null
    const row = alone
      ? docTypeOfCode(alone[1] === 'ĐỊNH' ? 'QĐ' : 'NQ', 'state')
      : (found && docTypeOfName(text, found[0].length, 'state'))?.type
    if (!row) continue
    meta.docType = { code: row.code, name: row.name }
    if (document.children[0]?.type !== 'preface') meta.issuer = readEnacting(document)
  }
}

/** "Chính phủ ban hành Nghị định …": the organ that the formula names, where it needs no place. */
function readEnacting(document: Document): Meta['issuer'] {
  for (const segment of inPart(document, 'preamble')) {
    const text = segment.type === 'enactingFormula' ? clean(textOf(segment)) : ''
    const name = enacts.exec(text)?.[1]
    const organ = name === undefined ? null : issuerOfName(text)
    if (organ && !organ.issuer.shared && organ.end === name!.length) return { name: organ.issuer.name, parents: [] }
  }
  return null
}

function readDate(meta: Meta, segments: readonly Segment[]): void {
  // a date with its place is the head's; one alone may be a stamp's
  const placed = segments.filter((segment) => dateLine.exec(clean(textOf(segment)))?.[1])
  for (const segment of placed.length > 0 ? placed : segments) {
    const text = clean(textOf(segment))
    const found = dateLine.exec(text) ?? shortDateLine.exec(text) ?? judgmentDate.exec(text)
    if (!found) continue
    meta.place ??= found[1]?.replace(/[\s,.;]+$/u, '') ?? null
    const [day, month, year] = found.slice(2).map((figure) => figure.replace(/\s/gu, ''))
    meta.date ??= isoDate(year!, month!, day!)
  }
}

/** ISO 8601 of a day that exists, else null. */
function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!/^\d{4}$/u.test(year) || !m || !d || m > 12 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** The paragraphs of the body above its first unit. */
function opening(document: Document): Node[] {
  const body = document.children.find((part) => part.type === 'body')
  const to = body?.children.findIndex((node) => node.type !== 'paragraph') ?? 0
  return body?.children.slice(0, to === -1 ? longestOpening : Math.min(to, longestOpening)) ?? []
}

const longestOpening = 4

/** "… Trường Đại học Y thông báo như sau:": of a document without letterhead the organ that speaks on its reasons. */
function readSpeaker(segments: readonly Node[]): Meta['issuer'] {
  for (const segment of segments) {
    const name = speaks.exec(clean(textOf(segment)))?.[1]
    if (name && organWord.test(name.toUpperCase())) return { name, parents: [] }
  }
  return null
}

/** Who speaks at the beginning of a paragraph; groups: the organ. */
const speaksFirst = /^(\p{Lu}[^,.;:]{3,90}?)\s(?:trân trọng |kính )?(?:thông báo|báo cáo|đề nghị|yêu cầu|mời)\s/u

/**
 * "Trường Đại học Y thông báo để …" in a document with the number `…/TB-ĐHY` and without letterhead: the one organ that speaks in it, where the
 * symbol has the first letters of its name.
 */
function readNamedBySymbol(document: Document, symbol: string): Meta['issuer'] {
  const names = new Set<string>()
  for (const [node] of walk(document)) {
    const name = node.type === 'paragraph' ? speaksFirst.exec(clean(textOf(node).slice(0, longestSpeech)))?.[1] : undefined
    if (name && organWord.test(name.toUpperCase())) names.add(name)
  }
  const [name] = names
  if (!name || names.size > 1) return null
  const initials = name.replace(/(\p{L})\p{L}*\s?/gu, '$1').toUpperCase()
  return symbol.split(/[-/]/u).some((part) => part.length > 2 && initials.includes(part)) ? { name, parents: [] } : null
}

/** `TỔNG CỤC 'G CỤC THUẾ`: letters of a stamp with a sign before them lie on the name. */
const stampedName = /^\p{Lu}[\p{Lu}\s]{1,60}\s[^\p{L}\d\s(“"&–-]{1,2}\p{Lu}{1,3}(?=\s|$)/u

/** A name on which a stamp lies, as the organ is called that speaks in the text and whose initials the symbol has. */
function readUnderStamp(document: Document, { docNumber, issuer }: Meta): string {
  const named = readNamedBySymbol(document, docNumber?.symbol ?? '')?.name
  const [first, again] = [issuer!.name, named ?? ''].map((name) => bareLetters(name.split(' ', 1)[0]!))
  return named && first === again ? named : issuer!.name
}

const longestSpeech = 160

/** "…, ngày 06/3/2026, tại Hà Nội, …" in the recital of a document whose head has no date and place; a day from which on something is so is not its. */
function readFormulaDate(document: Document, meta: Meta): void {
  if (meta.docNumber || document.role !== 'main') return
  const preamble = document.children.find((part) => part.type === 'preamble')
  if (!preamble) return
  const text = preamble.children.map((node) => (node.type === 'basis' ? '' : ownWords(node))).join(' ')
  // behind a number or before "của …" it is another document's
  const day =
    /(?:^|[\s,(])(?<!(?:từ|đến)\s|\d,?\s)[Nn]gày\s(\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})(?!\d|\s(?:của|về)\s)/u.exec(text)
  if (!day) return
  meta.date ??= isoDate(day[3]!, day[2]!, day[1]!)
  const near = text.slice(Math.max(0, day.index - 60), day.index + 140)
  meta.place ??= /\stại\s(?:(?:thành phố|Thành phố|Thủ đô|tỉnh)\s)?(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/u.exec(near)?.[1] ?? null
}

/** `Thời gian bắt đầu: 8 giờ, ngày 4 tháng 3 năm 2024`, "Hôm nay, ngày …": minutes say the day in their first lines (NĐ 30/2020 PL III mẫu 1.8). */
const metOn =
  /^(?:Thời gian(?: bắt đầu)?\s?:|Hôm nay,?|(?:Vào )?(?:hồi|lúc|Hồi|Lúc))\s[^.;]{0,60}?ngày (\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})/u

function readMeetingDate(document: Document): string | null {
  for (const paragraph of opening(document)) {
    const day = metOn.exec(clean(textOf(paragraph)))
    if (day) return isoDate(day[3]!, day[2]!, day[1]!)
  }
  return null
}

const adopted =
  /\snày (?:đã )?được (Quốc hội|[uủ][yỷ] ban thường vụ Quốc hội)\s[^.;]{0,160}\sthông qua ngày (\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})/iu

/**
 * What the National Assembly and its Standing Committee pass is often printed without a date in the head: the last sentence tells the day of
 * adoption, and who passed it where the head is lost.
 */
function readAdoption(document: Document, meta: Meta): void {
  if (meta.date && meta.issuer) return
  if (document.role !== 'main' || !/^(?:Luật|BL|PL|NQ)?$/u.test(meta.docType?.code ?? '')) return
  const parts = document.children.filter(({ type }) => type === 'body' || type === 'conclusions')
  const told = adopted.exec(clean(parts.map((part) => textOf(part).slice(-lastSentences)).join(' ')))
  if (!told) return
  meta.date ??= isoDate(told[4]!, told[3]!, told[2]!)
  meta.issuer ??= { name: told[1]!, parents: [] }
}

const lastSentences = 1500

/** The words without those of citations, whose dates are other documents'. */
function ownWords(node: { type: string; children?: readonly unknown[]; value?: string }): string {
  if (node.type === 'citation') return ''
  return node.children ? node.children.map((child) => ownWords(child as typeof node)).join('') : (node.value ?? '')
}

function readTitle(meta: Meta, types: readonly Segment[], titles: readonly Segment[]): void {
  const type = typeText(types)
  const named = type ? docTypeInHead(type) : null
  // a website sets a stop between the type and the title that it puts in one line
  let rest = behindType(type).replace(numberBehindType, '').replace(/^\.\s/u, '').trim()
  // "BIÊN BẢN HỌP" alone is the type; with whose meeting it was it begins the subject (NĐ 30/2020 PL III mẫu 1.8)
  if (rest !== '') rest = `${minutesOf.exec(type)?.[1] ?? ''}${rest}`
  const ofWork = rulesOfWork.exec(type)?.[0]
  if (ofWork && /^CỦA\s/iu.test(rest || clean(titles[0] ? textOf(titles[0]) : ''))) rest = `${ofWork} ${rest}`.trim()
  if (/^(?:CỦA|HÀNH ĐỘNG CỦA|HÀNH ĐỘNG)(?:\s|$)/iu.test(rest) || organBehindDash(rest)) rest = ''
  // "KẾT LUẬN THANH TRA" above "Việc …": two words more of the type, no subject
  if (titles.length > 0 && rest.split(' ').length <= 3 && /^(?:Về|Việc|V\/v|về|VỀ|VIỆC)\s/u.test(clean(textOf(titles[0]!)))) rest = ''
  // `SAO Y BẢN CHÍNH`: the words say what was copied, not what about
  if (/^BẢN (?:CHÍNH|GỐC)$/iu.test(rest) && named?.type.code === 'SY') rest = ''
  // "BÁO CÁO CHÍNH TRỊ" above "TRÌNH ĐẠI HỘI …"
  if (titles.length > 0 && rest === 'CHÍNH TRỊ') rest = ''
  const head = types.map((segment) => clean(textOf(segment))).find((text) => /^PHỤ LỤC/iu.test(text))
  const treated = types.map((segment) => clean(textOf(segment))).find((text) => treaty.test(text))
  const behind = named ? '' : head ? (appendixLine.exec(head)?.[1] ?? '') : (treated?.replace(treaty, '').trim() ?? '')
  const title = [rest || behind, ...titles.map((segment) => clean(textOf(segment)))]
    .filter((part) => part !== '' && !isRule(part))
    .join(' ')
  meta.title = title === '' ? null : clean(title.replace(laidBefore, ''))
}

/** `CHẾ ĐỘ …` above the note of what it is issued with stands where a type does, though it has no code; the title is what follows. */
const regime = /^CHẾ ĐỘ (?=\p{Lu}{2})/u

/** `QUY CHẾ LÀM VIỆC` / `CỦA …`: with whose rules they are the words that tell what they rule begin the subject. */
const rulesOfWork = /(?<=^QUY CHẾ )LÀM VIỆC(?!\p{L})|(?<=^CHƯƠNG TRÌNH )CÔNG TÁC(?!\p{L})/iu

/** `BIÊN BẢN HỌP …`; groups: what the minutes are of. */
const minutesOf = /^BIÊN BẢN ((?:CUỘC )?HỌP |LÀM VIỆC |KIỂM TRA |THẨM ĐỊNH )/iu

/** `(trình phiên họp …)` below a draft's title says what it is for. */
const laidBefore = /\s\(\s?(?:trình|tài liệu|phục vụ|dùng cho|báo cáo tại)\s[^()]{3,120}\)$/iu

/** A rule, or a form's dots to be filled in with their number. */
function isRule(text: string): boolean {
  return ruleLine.test(text) || /^[-–_=*.…\s]+\(\d{1,2}\)[.…\s]*$/u.test(text)
}
