// Lines without a mark that stand above a list, and close the one before.

import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import type { Block } from './units/settle-units.ts'

/** `Bước 2: …`, `Tháng 02:`, `Nhóm 2 (Nợ cần chú ý) bao gồm:`, `BÊN B: Công ty …`, a `Và` above it: the word of a series whose members stand above lists and close those of the one before. */
export function stepOf(blocks: readonly Block[], at: number, lines: readonly Line[]): string | null {
  const block = blocks[at]!
  if (block.kind !== 'paragraph' || block.quoted) return null
  const body = bodyHead(block, lines)
  if (body !== null) return dashBelow(blocks, at + 1, lines) ? body : null
  const next = blocks[at + 1]
  const { text } = lines[block.lines[0]!]!
  const party = partyWord.exec(beforeParty.test(text) && next ? lines[next.lines[0]!]!.text : text)?.[1]
  if (party) return dashBelow(blocks, text.startsWith(party) ? at + 1 : at + 2, lines) ? 'bên' : null
  const found = stepWord.exec(text)
  const word = found?.[1] ?? found?.[2]
  if (word === undefined || word.toLowerCase() === 'bước') return word ?? null
  const last = lines[block.lines.at(-1)!]!.text
  return next?.kind === 'unit' && (last.endsWith(':') || (block.lines.length === 1 && (last.length < longestStep || dayAlone.test(last))))
    ? word
    : null
}

const stepWord =
  /^(Bước|BƯỚC)\s\d{1,2}\s?[:.]|^(?=(Tháng|Nhóm|Ngày|Thứ|Quý|Tuần)\s(?:\d|[IVX]{1,4}(?!\p{L})|(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?!\p{L})))/u
/** The parties of a contract, each above what tells who it is, or what it has to do. */
const partyWord = /^(Bên|BÊN)\s(?:\p{Lu}|(?:thứ|giao|nhận|mua|bán|thuê|cho|được|ủy|uỷ)\s)/u
const beforeParty = /^(?:Và|VÀ|và)\s?:?$/u
const longestStep = 12
const dayAlone = /^Thứ\s\p{L}{2,4},?\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/u

/** `Nguyên nhân:` between two dashes of one list, the first with its stop: the words head the second part of the list, and are none of the dash above. */
export function headsRest(blocks: readonly Block[], at: number, lines: readonly Line[]): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at]!, blocks[at + 1]]
  if (block.kind !== 'paragraph' || block.quoted || block.lines.length > 1) return false
  if (before?.kind !== 'unit' || next?.kind !== 'unit' || before.marker!.form !== 'dash' || next.marker!.form !== 'dash') return false
  if (before.depth !== next.depth || !/[.;]$/u.test(lines[before.lines.at(-1)!]!.text)) return false
  return restHead.test(lines[block.lines[0]!]!.text) || stepOf(blocks, at, lines) !== null
}

/** `Phòng Kế hoạch`, a line of its own: reports name without a number those whose work the list below tells. */
export function bodyHead(block: Block, lines: readonly Line[]): string | null {
  const { text } = lines[block.lines[0]!]!
  if (block.kind !== 'paragraph' || block.quoted || block.lines.length > 1 || text.length > longestBody) return null
  return bodyAlone.exec(text)?.[1] ?? null
}

const bodyAlone =
  /^(Phòng|Ban|Sở|Chi cục|Chi bộ|Đảng (?:bộ|ủy|uỷ)|Trung tâm|Khoa|Tổ|Đội|Trường|Công an|UBND|Hội|Đoàn|Thôn|Xã|Phường)\s\p{L}[\p{L}\d\s,–-]{1,60}[\p{L}\d]$/u
const longestBody = 60

/** The dash at a place, or behind the paragraph there that leads to it. */
function dashBelow(blocks: readonly Block[], at: number, lines: readonly Line[]): Block | null {
  const lead = blocks[at]
  if (lead?.kind === 'unit') return lead.marker!.form === 'dash' ? lead : null
  return lead && !lead.quoted && headsList(lead, blocks[at + 1], lines) ? blocks[at + 1]! : null
}

const restHead =
  /^(?!(?:Trong|Cụ|Bao|Gồm|Ví|Lưu|Ghi|Riêng|Như|Theo|Đối|Với|Khi|Nếu|Tại|Cách)\s)\p{Lu}\p{Ll}{1,6}(?:,?\s\p{Ll}{1,7}){1,5}\s?:$/u

/**
 * "Đã tham mưu ban hành các văn bản:", also below `Phòng Kế hoạch`, between two dashes of one list, the first with its stop: what leads to the
 * second is no part of the first, unless it says that it is ("Trong đó:").
 */
export function leadsToRest(blocks: readonly Block[], at: number, lines: readonly Line[]): boolean {
  const [before, block] = [blocks[at - 1], blocks[at]!]
  if (before?.kind !== 'unit' || before.marker!.form !== 'dash' || block.quoted) return false
  const isHead = bodyHead(block, lines) !== null
  const dash = dashBelow(blocks, isHead ? at + 1 : at, lines)
  if (block.kind !== 'paragraph' || before.depth !== dash?.depth || !/\.["”]?$/u.test(lines[before.lines.at(-1)!]!.text)) return false
  return isHead || leadsAnew.test(lines[block.lines[0]!]!.text)
}

const leadsAnew = /^(?!(?:Trong|Cụ|Bao|Gồm|Ví|Lưu|Ghi|Riêng|Như|Theo|Đối|Với|Khi|Nếu|Tại|Cách|Căn)\s)\p{Lu}/u

/** "Hai bên thống nhất ký Hợp đồng này với các điều khoản sau:": what leads to the first unit behind it stands where that does. How deep, 0 for other lines. */
export function depthOfLead(blocks: readonly Block[], at: number, lines: readonly Line[]): number {
  const [block, next] = [blocks[at]!, blocks[at + 1]]
  if (block.kind !== 'paragraph' || block.quoted || next?.kind !== 'unit' || next.quoted || next.marker!.ordinal[0] !== 1) return 0
  // a table may stand between
  return next.lines[0] === block.lines.at(-1)! + 1 && /\ssau(?: đây)?\s?:$/u.test(lines[block.lines.at(-1)!]!.text) ? next.depth : 0
}

/** `* Hạn chế:` above `- Còn chậm.`: the dashes below are its own, whatever dash stands above it. */
export function headsList(block: Block, next: Block | undefined, lines: readonly Line[]): boolean {
  return next?.kind === 'unit' && next.marker!.form === 'dash' && lines[block.lines.at(-1)!]!.text.endsWith(':')
}

/**
 * `TỔ CHỨC THỰC HIỆN` right above `Điều 9.`: the title of a chapter (NĐ 30/2020 PL I II.6) whose `Chương III` a converter lost, no part of the clause
 * or of the article above it; it may stand on two lines, each apart. How deep the article stands, 0 for other lines.
 */
export function depthBelowTitle(blocks: readonly Block[], at: number, lines: readonly Line[]): number {
  let next = at
  for (; next < at + longestTitle && blocks[next]?.kind === 'paragraph'; next++) if (!isTitleInCapitals(blocks[next]!, lines)) return 0
  const below = blocks[next]
  if (next === at || below?.kind !== 'unit' || below.quoted) return 0
  return below.marker!.form === 'article' || below.marker!.form === 'word-section' ? below.depth : 0
}

/** Paragraphs of such a title at most. */
const longestTitle = 3

function isTitleInCapitals({ quoted, lines: own }: Block, lines: readonly Line[]): boolean {
  if (quoted || !titleWords.test(lines[own[0]!]!.text) || /[.;:,]$/u.test(lines[own.at(-1)!]!.text)) return false
  return own.every((line) => isCapitals(lines[line]!.text))
}

const titleWords = /^\p{Lu}[\p{Lu},]{1,8}\s\p{Lu}/u
