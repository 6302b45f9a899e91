import { docTypeInHead } from '../../../grammars/structure/lost-marks.ts'
import { judgmentNumber, standardKind, treaty } from '../../../grammars/structure/phrases/index.ts'
import { isDesignation, readStandard } from '../../../grammars/citation/standards.ts'
import { docTypeOfCode, docTypeOfName } from '../../../grammars/vocabulary/doc-types.ts'
import { type Document, type Meta, type Segment, textOf, walk } from '../../tree/index.ts'
import { enacts, readEnacting } from './printed-issuers.ts'
import { clean, inPart } from './segments.ts'

/** The words of the lines that name the type. */
export function typeText(segments: readonly Segment[]): string {
  const lines = segments.map((segment) => clean(textOf(segment))).filter((text) => !treaty.test(text) && docTypeInHead(text))
  // a cover and the head below it: the fuller of the two
  return lines.reduce((fullest, text) => (text.startsWith(fullest) ? text : fullest), lines[0] ?? '')
}

/** What follows the type's name on its line. */
export function behindType(typeLine: string): string {
  const ofTreaty = treaty.exec(typeLine)?.[0].length
  if (ofTreaty) return typeLine.slice(ofTreaty).trim()
  const named = docTypeInHead(typeLine)
  return named ? typeLine.slice(named.end).trim() : ''
}

/** Addressees, or a subject behind `V/v`; "Kính chuyển: …" on the sheet that goes round with an incoming document makes no letter of it. */
export function isLetter(addressees: readonly Segment[], titles: readonly string[]): boolean {
  return (addressees.length > 0 && !/^\s*kính chuyển/iu.test(textOf(addressees[0]!))) || titles.some((title) => /^V\/v/iu.test(title))
}

/** What an applicant fills in is no letter, whomever it addresses, and none for its number. */
export function readType(
  meta: Meta,
  segments: readonly Segment[],
  document: Document,
  { isForm, isLetter: letter }: { isForm: boolean; isLetter: boolean },
): void {
  const raw = meta.docNumber?.raw ?? ''
  const standard = readStandard(raw, 0)
  if (standard && (isDesignation(raw) || segments.some((segment) => standardKind.test(clean(textOf(segment)))))) {
    meta.docType = { code: standard.type.code, name: standard.type.name }
    return
  }
  const text = typeText(segments)
  const symbol = meta.docNumber?.symbol ?? ''
  const code = /^(?:VBHN|TTLT|NQLT)/u.exec(symbol)?.[0]
  const resolved = segments.some((segment) => clean(textOf(segment)) === 'QUYẾT NGHỊ') ? 'NQ' : undefined
  const named =
    (code ?? resolved) ? docTypeOfCode((code ?? resolved)!, document.system) : text ? docTypeInHead(text, document.system)?.type : null
  if (named) {
    meta.docType = { code: named.code, name: named.name }
    return
  }
  if (document.role === 'appendix' || !meta.docNumber) {
    if (document.role !== 'main') return
    if (letter) meta.docType = { code: 'CV', name: 'Công văn' }
    else readEnacted(document, meta)
    meta.docType ??= readNamedByItself(document)
    return
  }
  // `Luật số: 7/2024/QH15` where a scanner garbled the line of the type
  const inNumber = docTypeOfName(meta.docNumber.raw)?.type
  if (inNumber) {
    meta.docType = { code: inNumber.code, name: inNumber.name }
    return
  }
  // a judgment is no administrative document
  if (judgmentNumber.test(meta.docNumber.raw)) return
  // no type is printed: a letter, unless the symbol of a Party document or an enacting one names another type; `CT` is also a tax office
  const first = behindOwnCode.exec(meta.docNumber.canonical ?? '')?.[1] ?? symbol.split(/[-/]/u)[0] ?? ''
  const fromSymbol = docTypeOfCode(first, document.system)
  const certain =
    document.system === 'party' ||
    typeOfLetter.test(symbol) ||
    (!letter && (first !== 'CT' || /-(?:CP|TTg|UBND|HĐND|B\p{Lu}+)$/u.test(symbol)))
  const row = certain && fromSymbol ? fromSymbol : null
  // an organ's code alone (`43-TTg`, `15/CP`) stood on documents of every type; with its office's it is a letter's
  const isLetters = document.system === 'state' && !isForm && (letter || /[-/]/u.test(symbol))
  meta.docType = row ? { code: row.code, name: row.name } : isLetters ? { code: 'CV', name: 'Công văn' } : null
  // a site's copy has lost the line of the type
  if (!meta.docType && !text && !letter) readEnacted(document, meta)
}

/** `6-LĐ/TT`, `141-TC/QĐ`: up to the eighties a ministry set its own code before that of the type; groups: the type's. */
const behindOwnCode = /^\d{1,5}-\p{Lu}{1,6}\/(TT|QĐ)$/u

/** `45/HD-CĐN` with `V/v …` and addressees: codes that no office has stand for the type, of a guide, notice, report or proposal that is sent as a letter. */
const typeOfLetter = /^(?:HD|TB|BC|TTr)-\p{Lu}{2}/u

/** "Thông tư này quy định …", "Luật này áp dụng đối với …": what a text without its head calls itself where it says what it is about; groups: the type. */
const namesItself = /^(\p{Lu}[\p{L}\s]{3,20}?) này (?:quy định|áp dụng|hướng dẫn|điều chỉnh|có hiệu lực)\s/u

function readNamedByItself(document: Document): Meta['docType'] {
  const body = document.children.find(({ type }) => type === 'body')
  if (!body || document.children.some(({ type }) => type === 'preface')) return null
  let seen = 0
  for (const [node] of walk(body)) {
    if (node.type !== 'paragraph' || ++seen > mostParagraphs) continue
    const name = namesItself.exec(clean(textOf(node).slice(0, 60)))?.[1]
    const named = name ? docTypeOfName(name, 0, document.system) : null
    if (named?.end === name?.length && named) return { code: named.type.code, name: named.type.name }
  }
  return null
}

/** As far as the articles on scope and addressees reach. */
const mostParagraphs = 12

/** A formula that is nothing but the verb: decisions, resolutions and decrees alone enact so, others "ban hành" by their type's name. */
const enactsAlone = /^(?:QUYẾT (?:ĐỊNH|NGHỊ)|NGHỊ ĐỊNH)(?=\s?:?$)/u

const codesOfVerbs: Record<string, string> = { 'QUYẾT ĐỊNH': 'QĐ', 'QUYẾT NGHỊ': 'NQ', 'NGHỊ ĐỊNH': 'NĐ' }

/** "Bộ trưởng Bộ Y tế ban hành Thông tư quy định …", "RA SẮC LỆNH:": of a text whose head is lost the formula tells the type, and the organ. */
function readEnacted(document: Document, meta: Meta): void {
  for (const segment of inPart(document, 'preamble')) {
    if (segment.type !== 'enactingFormula') continue
    const text = clean(textOf(segment))
    const found = enacts.exec(text)
    const alone = document.system === 'state' ? enactsAlone.exec(text) : null
    const row = alone ? docTypeOfCode(codesOfVerbs[alone[0]]!, 'state') : (found && docTypeOfName(text, found[0].length, 'state'))?.type
    if (!row) continue
    meta.docType = { code: row.code, name: row.name }
    if (document.children[0]?.type !== 'preface') meta.issuer = readEnacting(document)
  }
}
