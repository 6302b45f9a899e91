import type { DocTypeRow } from '../vocabulary/doc-types.ts'
import { docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import type { Mention } from './mention.ts'
import { isAllCapitals, isUpper, readOrgan } from './organs.ts'
import type { DocumentPart, Piece } from './parser.ts'
import { withCodeOf } from './numbers.ts'
import { leavesOf, withClauses, withRanges } from './provisions.ts'
import type { Leaf, UnitGroup } from './provisions.ts'

export interface FoundMention {
  mention: Mention | null
  /** Where its title and its alias stand, in which other mentions may lie. */
  inner: readonly [number, number][]
}

/** What the grammar found → mentions in order. */
export function mentionsOf(pieces: readonly Piece[], text: string): FoundMention[] {
  const found: FoundMention[] = []
  let endOfLetters = -1
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'text':
        found.push({ mention: null, inner: [[piece.start, piece.end]] })
        break
      case 'date':
        found.push(plain(dateMention(piece)))
        break
      case 'documents':
        shareIssuer(piece.documents, text)
        if (nameLetters(piece.documents, text, endOfLetters)) endOfLetters = piece.documents.at(-1)!.end
        found.push(...documentMentions(piece.documents, piece.groups))
        break
      case 'self':
        if (piece.groups.length > 0) found.push(...unitMentions(piece.groups, piece.end, piece.type).map(plain))
        // "ban hành các Quy chế này": those just named
        else if (!piece.plural)
          found.push(plain({ ...blank('reference', piece.start, piece.end), docType: docTypeOf(piece.type), self: true }))
        break
      case 'units':
        if (
          !isMarker(text, piece) &&
          !isNewWording(text, piece) &&
          !isOfStandard(text, piece) &&
          !isOfBook(text, piece) &&
          isUnit(text, piece)
        )
          found.push(...unitMentions(piece.groups, piece.end, null).map(plain))
        break
    }
  }
  for (let i = found.length - 1; i > 0; i--) shareDay(found[i - 1]!.mention, found[i]!.mention, text)
  return found
}

/**
 * "Tờ trình số 31/TTr-CP và Đề án số 32/ĐA-CP ngày … của …": papers that one body laid before another together, told by their kinds, the same code and
 * numbers close by, have one day, and one issuer behind it. The code of a committee or a council is that of each level.
 */
function shareDay(first: Mention | null, second: Mention | null, text: string): void {
  if (first?.kind !== 'citation' || second?.kind !== 'citation' || second.date === null || text.slice(first.end, second.start) !== ' và ')
    return
  if (first.date !== null || first.issuer !== null || first.title !== null || first.alias !== undefined) return
  const [, number, code] = ofBody.exec(first.number ?? '') ?? []
  const [, next, same] = ofBody.exec(second.number ?? '') ?? []
  if (code === undefined || code !== same || Math.abs(Number(number) - Number(next)) > 3) return
  first.date = second.date
  first.issuer = second.issuer
}

const ofBody = /^(\d{1,6})\/(?:TTr|BC|ĐA)-(?!UBND|HĐND)(\p{Lu}[^/-]{0,12})$/u

/** Kinds whose articles have whole numbers; those of standards may have "Điều 3.1". */
const numbersArticles = new Set(['Luật', 'BL', 'PL', 'NĐ', 'TT', 'TTLT', 'NQ', 'NQLT'])

function plain(mention: Mention): FoundMention {
  return { mention, inner: [] }
}

function blank(kind: Mention['kind'], start: number, end: number): Mention {
  return { kind, start, end, docType: null, number: null, date: null, issuer: null, title: null, provision: [], relation: 'refers' }
}

function dateMention({ start, end, value }: Extract<Piece, { kind: 'date' }>): Mention {
  const mention = blank('date', start, end)
  mention.date = mention.value = value
  return mention
}

function docTypeOf(row: DocTypeRow | null): Mention['docType'] {
  return row && { code: row.code, name: row.name }
}

/** "các Nghị định của Chính phủ: số … về …; số … về …", "các Quyết định: số …, số … của Ủy ban nhân dân tỉnh": one body issued all that the colon opens. */
function shareIssuer(documents: readonly DocumentPart[], text: string): void {
  const { start } = documents[0]!
  if (text.charCodeAt(start - 2) !== 58 || (text.charCodeAt(start) | 32) !== 115) return
  const lead = text.slice(Math.max(0, start - longestLead), start - 2)
  const [many, body] = listOfKind.exec(lead) ?? []
  const kind = many === undefined ? null : docTypeOfName(lead, lead.length - many.length)
  if (!kind) return
  const organ = body === undefined ? null : readOrgan(lead, lead.length - body.length)
  const issuer = organ ? (organ.end === lead.length ? organ.name : null) : documents.at(-1)!.issuer
  for (const part of documents) {
    part.issuer ??= issuer
    part.type ??= kind.type
  }
}

/**
 * "Các công văn: 31/BTC-NSNN ngày …; 32/BTC-NSNN", "Công văn trả lời của Bộ Tài chính (số …; số …)": numbers without a type behind the word before the
 * colon or the bracket are those of letters (công văn), and so is what goes on with them from `endOfLetters`.
 */
function nameLetters(documents: readonly DocumentPart[], text: string, endOfLetters: number): boolean {
  const { start } = documents[0]!
  if (
    documents.some(({ type, number, start: from }) => type !== null || number === null || !bareNumber.test(text.slice(from, from + 4))) ||
    !(
      joinsNumbers.test(text.slice(Math.max(0, endOfLetters), start)) ||
      lettersBefore.test(text.slice(Math.max(0, start - longestLead), start))
    )
  )
    return false
  const type = docTypeOfCode('CV')
  for (const part of documents) part.type = type
  return true
}

const bareNumber = /^(?:số )?\d/iu
const joinsNumbers = /^(?:[;,] | và )$/
const lettersBefore = /(?<!\p{L})[Cc]ông văn[^.;:()\d]{0,60}(?:: | ?\()$/u

const longestLead = 120
const listOfKind = /(?<=(?:^| )(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a) )\p{Lu}[\p{L} ]{2,40}?(?: của (\p{Lu}[^:;.()]{1,80}))?$/u

/** A document of a list has its own span; the units before the first document of a list belong to that one. */
function documentMentions(documents: readonly DocumentPart[], groups: readonly UnitGroup[]): FoundMention[] {
  const found: FoundMention[] = []
  for (const [i, part] of documents.entries()) {
    if (!part.isWhole) {
      found.push({ mention: null, inner: part.inner })
      continue
    }
    const first = i === 0 ? groups[0] : undefined
    const paths = first ? leavesOf(withRanges(groups)).map((leaf) => leaf.path) : []
    const provisions = part.type && numbersArticles.has(part.type.code) ? paths.map(withClauses) : paths
    const mention = blank('citation', first?.start ?? part.start, part.end)
    mention.docType = docTypeOf(part.type)
    mention.number = part.number && withCodeOf(part.issuer, part.number)
    mention.date = part.date
    mention.issuer = part.issuer
    mention.title = part.title
    mention.provision = provisions[0] ?? []
    if (provisions.length > 1) mention.provisions = provisions
    if (part.year) mention.year = part.year
    if (part.alias) mention.alias = part.alias
    found.push({ mention, inner: part.inner })
  }
  return found
}

/** One reference per unit. Those that share a larger unit or the document nest in the first of them, which spans all. */
function unitMentions(groups: readonly UnitGroup[], end: number, type: DocTypeRow | null): Mention[] {
  const leaves = leavesOf(groups)
  const isShared = end > groups.at(-1)!.end
  const spans = new Map<number, [number, number]>()
  for (const { cluster, group, end: last } of leaves) {
    const [from, to] = spans.get(cluster) ?? [Infinity, 0]
    spans.set(cluster, [Math.min(from, groups[group]!.start, groups[cluster]!.start), Math.max(to, last, groups[cluster]!.end)])
  }
  const seen = new Set<number>()
  return leaves.map((leaf, i) => {
    const isFirst = !seen.has(leaf.cluster)
    seen.add(leaf.cluster)
    const [start, stop] =
      isShared && i === 0 ? [groups[0]!.start, end] : isFirst && !isShared ? spans.get(leaf.cluster)! : ownSpan(leaf, groups, end)
    const mention = blank('reference', start, stop)
    mention.provision = leaf.path
    if (type) mention.docType = docTypeOf(type)
    return mention
  })
}

/** A later unit of a chain: its own words, with the larger units that follow them directly. */
function ownSpan(leaf: Leaf, groups: readonly UnitGroup[], end: number): [number, number] {
  if (leaf.isBare) return [leaf.start, leaf.end]
  if (leaf.reach === groups.length - 1) return [leaf.start, end]
  return [leaf.start, leaf.reach === leaf.group ? leaf.end : groups[leaf.reach]!.end]
}

/** The text begins with the unit and a stop: a unit's own marker ("“Điều 6a. …"), no mention. */
function isMarker(text: string, { start, end, groups }: Extract<Piece, { kind: 'units' }>): boolean {
  if (groups.length > 1 || groups[0]!.labels.length > 1) return false
  const word = text.slice(start, start + 4)
  if (
    word === word.toUpperCase() &&
    /^(?:[.:]|$)/.test(text.slice(end, end + 1)) &&
    !governors.test(text.slice(0, start).slice(-8).toLowerCase())
  )
    return true
  if (start > 2 || /[^“"‘ ]/.test(text.slice(0, start))) return false
  if (/^(?:[.:]|\)|[-–] ?[A-ZĐ]| ?\*|\[\d)/.test(text.slice(end, end + 3))) return true
  // the head of an appendix, with its title in capitals behind it or in the next line
  if (
    groups[0]!.unit.name === 'appendix' &&
    groups[0]!.labels[0]?.label !== 'này' &&
    (end === text.length || isAllCapitals(text, end) || forceOfAnnex.test(text.slice(end, end + 14)))
  )
    return true
  return word === word.toUpperCase() && isAllCapitals(text, end)
}

/** `Phụ lục A (quy định)`: whether the annex of a standard binds. */
const forceOfAnnex = /^ \((?:quy định|tham khảo)\)$/i

/** "nay bãi bỏ và thay bằng Điều 2 mới sau đây": a unit of the text that is amended. */
function isNewWording(text: string, { start, end }: Extract<Piece, { kind: 'units' }>): boolean {
  return /^ mới(?!\p{L})/u.test(text.slice(end, end + 5)) && / (?:bằng|bởi) $/.test(text.slice(Math.max(0, start - 6), start))
}

/** "TCVN 10098-1:2013 (ISO 21003-1:2008), Phần 1: Quy định chung": the part of a series that the standard is, by its title. */
function isOfStandard(text: string, { start, end, groups }: Extract<Piece, { kind: 'units' }>): boolean {
  return groups[0]!.unit.name === 'part' && text.charAt(end) === ':' && behindStandard.test(text.slice(Math.max(0, start - 90), start))
}

const behindStandard = /(?:TCVN|QCVN|TCCS|ISO|IEC)[ /][^;]{3,70}, $/u

/** "Bài 15. Định lí Thalès trong tam giác (Chương IV)": behind a lesson the unit of its book. */
function isOfBook(text: string, { start, end }: Extract<Piece, { kind: 'units' }>): boolean {
  if (text.charCodeAt(start - 1) !== 40 || text.charCodeAt(end) !== 41) return false
  return ofLesson.test(text.slice(Math.max(0, start - longestLesson), start))
}

const longestLesson = 120
const ofLesson = /(?:^|[\s(])(?:Bài|Tiết) \d{1,3}[.:] [^.;:]{2,100}\($/u

const governors = /(?:tại|theo|của|trong|thuộc|và|hoặc|với|ở|vào|từ|hết|định|ngoài|trừ|,|\() $/

/** A note of a consolidated text: "Điều này được bổ sung theo …", "[Điều này được hướng dẫn bởi …]". */
const isAmended =
  /^ (?:(?:đã )?được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính)|(?:được hướng dẫn|bị (?:sửa đổi|bổ sung|thay thế|bãi bỏ))[^.;[\]]{0,20} bởi)/

/** "Chính phủ quy định chi tiết Điều này": a capital that no beginning of a sentence asks for is a unit's. */
const insideSentence = /\p{Ll},? $/u

/** "Điều này cho thấy …" and "các khoản này" are no units. */
function isUnit(text: string, piece: Extract<Piece, { kind: 'units' }>): boolean {
  const only = piece.groups.length === 1 ? piece.groups[0]! : null
  if (!only || only.labels[0]?.label !== 'này') return true
  const before = text.slice(Math.max(0, piece.start - 8), piece.start)
  if ((before === '' || (piece.start === 1 && before === '[')) && isAmended.test(text.slice(piece.end, piece.end + 50))) return true
  if (only.unit.name === 'clause') return !/(?:các|những|số) $/i.test(before)
  if (only.unit.name === 'appendix') return true
  return governors.test(before) || (isUpper(text.charCodeAt(piece.start)) && insideSentence.test(before))
}
