import { speaks } from '../../../grammars/structure/headless.ts'
import { type Line, bareLetters } from '../../../grammars/structure/line.ts'
import { organWord } from '../../../grammars/structure/phrases/index.ts'
import { issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { type Document, type Meta, type Node, type Segment, textOf, walk } from '../../tree/index.ts'
import { inRunningCase, isFullName } from './issuers.ts'
import { type Reading, clean, inPart, linesOf } from './segments.ts'

/**
 * The letterhead's organs, and the enacting authority above the bases where it says their name in full or there is no letterhead; else who
 * confirms a consolidated text at its end.
 */
function issuersOf(document: Document): Segment[] {
  const preface = inPart(document, 'preface')
  // who sends a telegram or addresses a circular below its title is the organ of its letterhead, or its head
  const addresses = (i: number): boolean =>
    telegraphs(preface[i + 1]) || (preface[i + 1]?.type === 'addressee' && preface[i - 1]?.type === 'docTitle')
  const above = preface.filter((node, i) => node.type === 'issuer' && !addresses(i))
  const letterhead = above.length > 0 ? above : preface.filter((node) => node.type === 'issuer')
  const authority = inPart(document, 'preamble').filter((node) => node.type === 'issuer')
  const last = letterhead.at(-1)
  const whole = last && authority.find((node) => lostLetters(clean(textOf(last)), organOf(node)))
  const organs = whole
    ? [...letterhead.slice(0, -1), whole]
    : [...letterhead, ...authority.filter((node) => !last || saysMore(node, clean(textOf(last))))]
  return organs.length > 0 ? organs : inPart(document, 'conclusions').filter((node) => node.type === 'issuer')
}

/** `ỦY BAN NHÂN DÂN THÀNH PHHỒ CHÍ MINH` where a site lost a letter or two of the name that stands whole above the bases. */
function lostLetters(damaged: string, whole: string): boolean {
  const [few, all] = [bareLetters(damaged), bareLetters(whole)]
  if (few.length < shortestDamaged || all.length <= few.length || all.length > few.length + mostLost) return false
  // what is only longer says more
  if (all.startsWith(few)) return false
  let at = 0
  for (const letter of all) if (letter === few[at]) at++
  return at === few.length
}

const shortestDamaged = 16
const mostLost = 2

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
export function printedIssuers(
  document: Document,
  addressees: readonly Segment[],
  reading: Reading,
): { text: string; lines: readonly Line[] }[] {
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

/** `BỘ TRƯỞNG BỘ CÔNG THƯƠNG điện:`, also with an office besides; groups: the organ. */
const telegraphed =
  /^(?:(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|TRƯỞNG BAN)\s(?=\p{Lu}))?(\p{Lu}[\p{Lu}\s,-]{2,120}?)(?:,\s(?:PHÓ\s)?TRƯỞNG (?:TIỂU )?BAN\s[\p{Lu}\d\s-]{2,80})?\s(?:[Đđ]iện|ĐIỆN)\s?:/u

/** "…, Liên tịch Bộ A - Trung ương Đoàn B hướng dẫn …": the bodies that speak together; groups: their names as the sentence has them. */
const together =
  /(?:^|[,;]\s)Liên (?:tịch|bộ|ngành)\s(\p{Lu}[^,.;:]{2,60} [-–] \p{Lu}[^.;:]{4,120}?)\s(?:hướng dẫn|quy định|thống nhất|ban hành|thông báo)\s/u

export const enacts =
  /^(?:(?:NAY )?RA\s(?=\p{Lu}{2,6}\s\p{Lu}{2,5}\s?:?$)|(\p{Lu}.{2,80}?)\s(?:quyết định\s)?ban hành\s(?=(?:Nghị|Thông|Luật|Bộ luật|Pháp|Chỉ|Kế)\s))/u

/** "Chính phủ ban hành Nghị định …": the organ that the formula names, or the organs of a joint document, where they need no place. */
export function readEnacting(document: Document): Meta['issuer'] {
  for (const segment of inPart(document, 'preamble')) {
    const text = segment.type === 'enactingFormula' ? clean(textOf(segment)) : ''
    const joint = segment.type === 'enactingFormula' || segment.type === 'recital' ? together.exec(clean(textOf(segment)))?.[1] : undefined
    if (joint) return { name: joint, parents: [] }
    const names = enacts.exec(text)?.[1]?.split(/(, | và (?=\p{Lu}))/u) ?? []
    const known = names.map((name, i) => (i % 2 === 1 ? name : ownName(name)))
    if (known.length > 0 && !known.includes(null)) return { name: known.join(''), parents: [] }
  }
  return null
}

/** `CHI BỘ THÔN … QUYẾT ĐỊNH:`, `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ … QUYẾT ĐỊNH:`: of a document without its head the formula names who decides. */
export function readDecider(document: Document, prose: () => string): Meta['issuer'] {
  for (const segment of inPart(document, 'preamble')) {
    const text = segment.type === 'enactingFormula' ? clean(textOf(segment)) : ''
    const organ = decider.exec(text)?.[1]?.replace(headOfOrgan, '') ?? deciderInWords.exec(text)?.[1]
    if (organ && isNameOfOrgan(organ)) return { name: inRunningCase(organ, prose), parents: [] }
  }
  return null
}

/** Groups: who decides; where that is an office or a council alone the name lacks its place. */
const decider = /^(\p{Lu}[\p{Lu}\d\s,–-]{6,110}?)\s(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s?:?$/u

/** "Chi ủy Chi bộ Khối phố 3 quyết định:", not the head of an office, whose name would be another; groups: the organ. */
const deciderInWords =
  /^((?!(?:Bộ|Thứ|Cục|Vụ|Viện|Hiệu) trưởng|Giám đốc|Tổng|Trưởng|Chánh|Thủ tướng)\p{Lu}\p{Ll}[^.;:,]{3,100}?)\s(?:quyết định|quyết nghị)\s?:$/u

/** The name of a body that needs no place, if that is all that is there. */
function ownName(text: string): string | null {
  const organ = issuerOfName(text)
  return organ && !organ.issuer.shared && organ.end === text.length ? organ.issuer.name : null
}

/**
 * "… Trường Đại học Y thông báo như sau:", "Sở Y tế nhận được công văn số …": of a document without letterhead the organ that speaks on its
 * reasons, or answers. Where its head speaks, what he is the head of.
 */
export function readSpeaker(segments: readonly Node[], type: string | undefined): Meta['issuer'] {
  for (const segment of segments) {
    const text = clean(textOf(segment))
    const spoken = speaks.exec(text) ?? receives.exec(text) ?? (type === 'GM' ? invites.exec(text) : null)
    const name = spoken?.[1]!.replace(headInWords, '').replace(shortName, '').replace(ofTerm, '')
    if (name && isNameOfOrgan(name)) return { name, parents: [] }
  }
  return null
}

/**
 * `ỦY BAN NHÂN DÂN` whose place a copy left out with the second line of its cell (NĐ 30/2020 PL I II.2): the name in full by which it speaks on its
 * reasons, "…, Ủy ban nhân dân tỉnh Bản Mế ban hành Kế hoạch … như sau:".
 */
export function withPlace(name: string, segments: () => readonly Node[]): string {
  if (!ofSomePlace.test(name)) return name
  const own = segments().filter((segment) => issuesIt.test(clean(textOf(segment))))
  const said = readSpeaker(own, undefined)?.name
  return said && isFullName(said.toUpperCase(), name.toUpperCase()) ? said : name
}

/** What who issues a document does; a superior asks for one. */
const issuesIt =
  /(?:nhân dân|UBND|HĐND)\s[^,.;:]{3,60}?\s(?<!\s(?:yêu cầu|đề nghị|giao|chỉ đạo)\s[^,.;:]{0,60})(?:ban hành|xây dựng|báo cáo|thông báo|kính trình|quyết định|quyết nghị)\s/iu

const ofSomePlace = /^(?:UBND|HĐND|(?:(?:Ủy|Uỷ) ban|Hội đồng) nhân dân)$/iu

/** "Công ty ban hành …", "Bệnh viện thông báo …": the word for its kind is what a text calls its organ by once the name is known. */
function isNameOfOrgan(text: string): boolean {
  const word = organWord.exec(text.toUpperCase())?.[0]
  return word !== undefined && (word.length < text.length || issuerOfName(text) !== null)
}

/** "… (sau đây gọi là Hội đồng)": how the text is going to call itself. */
const shortName = /\s\((?:sau đây )?(?:gọi|viết)[^()]{3,60}\)$/u

/** "Ban Thường vụ Tỉnh ủy (khóa XV) ban hành …": the term is none of the name. */
const ofTerm = /,?\s\(?(?:khóa|khoá)\s[IVXLC\d]{1,6}\)?$/iu

/** The opening of an answer; groups: who answers. */
const receives = /^(\p{Lu}[^,.;:]{3,90}?)\s(?:đã\s)?nhận được\s(?:công văn|văn bản|ý kiến|đơn|đề nghị|kiến nghị|tờ trình|báo cáo)\s/iu
/** "…; Ủy ban nhân dân tỉnh … tổ chức Lễ …": whose meeting an invitation is to; groups: who. */
const invites = /(?:^|[.;]\s)(\p{Lu}[^,.;:]{3,90}?)\s(?:tổ chức|(?:trân trọng )?(?:kính )?mời)\s/u
const headInWords = /^(?:Hiệu trưởng|Giám đốc|Tổng Giám đốc|Cục trưởng|Viện trưởng)\s(?=\p{Lu})/u

/** Who speaks at the beginning of a paragraph; groups: the organ. */
const speaksFirst = /^(\p{Lu}[^,.;:]{3,90}?)\s(?:trân trọng |kính |xin )?(?:thông báo|báo cáo|đề nghị|yêu cầu|mời)\s/u

/**
 * "Trường Đại học Y thông báo để …" in a document with the number `…/TB-ĐHY` and without letterhead: the one organ that speaks in it, where the
 * symbol has the first letters of its name.
 */
export function readNamedBySymbol(document: Document, symbol: string): Meta['issuer'] {
  const names = new Set<string>()
  for (const [node] of walk(document)) {
    const name = node.type === 'paragraph' ? speaksFirst.exec(clean(textOf(node).slice(0, longestSpeech)))?.[1] : undefined
    if (name && isNameOfOrgan(name)) names.add(name)
  }
  const [name] = names
  if (!name || names.size > 1) return null
  const initials = name.replace(/(\p{L})\p{L}*\s?/gu, '$1').toUpperCase()
  return symbol.split(/[-/]/u).some((part) => part.length > 2 && initials.includes(part)) ? { name, parents: [] } : null
}

/** `TỔNG CỤC 'G CỤC THUẾ`: letters of a stamp with a sign before them lie on the name. */
export const stampedName = /^\p{Lu}[\p{Lu}\s]{1,60}\s[^\p{L}\d\s(“"&–-]{1,2}\p{Lu}{1,3}(?=\s|$)/u

/** A name on which a stamp lies, as the organ is called that speaks in the text and whose initials the symbol has. */
export function readUnderStamp(document: Document, { docNumber, issuer }: Meta): string {
  const named = readNamedBySymbol(document, docNumber?.symbol ?? '')?.name
  const [first, again] = [issuer!.name, named ?? ''].map((name) => bareLetters(name.split(' ', 1)[0]!))
  return named && first === again ? named : issuer!.name
}

const longestSpeech = 160
