import {
  bareNumberLine,
  bareSymbolLine,
  garbledNumberLine,
  judgmentLine,
  numberLine,
  numberWord,
  organAndDay,
  organAndSubject,
  organWord,
  passedAtSession,
  postWord,
  restOfSymbol,
  typeAndNumber,
} from '../../../grammars/structure/phrases/index.ts'
import { relationAt } from '../../../grammars/citation/relation.ts'
import { readStandard } from '../../../grammars/citation/standards.ts'
import { issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { type Meta, type Segment, textOf } from '../../tree/index.ts'
import { canonicalNumber } from './canonical-number.ts'
import { isoDate } from './date.ts'
import { numberBehindType } from './number-behind-type.ts'
import { behindType } from './type.ts'
import { clean } from './segments.ts'

/** `SỬA ĐỔI 1:2024`; groups: number and year. */
const amendmentNumber = /^SỬA ĐỔI (\d{1,2}):((?:19|20)\d{2})(?=\s)/u

/** `meta.docNumber` from the first printed line that has a number (NĐ 30/2020 PL I II.3, 05-HD/VPTW I.3). */
export function readNumber(meta: Meta, printedLines: readonly string[], isDecree: boolean): void {
  const [word, symbol] = [printedLines.find((text) => numberWord.test(text)), printedLines.find((text) => bareSymbolLine.test(text))]
  const standard = printedLines.find((text) => readStandard(text, 0)?.end === text.length)
  if (standard) {
    const { canonical, type, year } = readStandard(standard, 0)!
    // an amendment has a number of its own before that of the standard
    const amendment = amendmentNumber.exec(standard)
    if (amendment) {
      const [printed, own, ofYear] = amendment
      meta.docNumber = { raw: standard, number: own!, year: ofYear!, symbol: type.code, canonical: `${printed} ${canonical}` }
      return
    }
    meta.docNumber = { raw: standard, number: canonical.slice(type.code.length + 1).split(/[:/]/u)[0]!, year, symbol: type.code, canonical }
    return
  }
  const open = printedLines.findIndex((text) => text.endsWith('-') && numberLine.test(text))
  const rest = open < 0 ? undefined : printedLines.slice(open + 1).find((text) => restOfSymbol.test(text))
  for (const raw of [rest ? `${printedLines[open]!} ${rest}` : '', ...printedLines, word && symbol ? `${word} ${symbol}` : '']) {
    const behind = numberBehindType.exec(raw)
    const garbled = garbledNumberLine.exec(raw)
    const printed =
      numberLine.exec(raw)?.[1] ??
      judgmentLine.exec(raw)?.[1] ??
      bareNumberLine.exec(raw)?.[1] ??
      behind?.[1] ??
      behind?.[2] ??
      typeAndNumber.exec(raw)?.[1] ??
      (garbled ? `/${(garbled[1] ?? garbled[2])!}` : undefined)
    if (!printed) continue
    const canonical = canonicalNumber(printed, isDecree)
    if (!canonical) continue
    // `Số: 12/KH-UBND, Bản Mế, ngày …`: the comma parts the number from the place
    meta.docNumber = { raw: printed === behind?.[1] || printed === behind?.[2] ? behind[0] : raw.replace(/\s?,$/u, ''), ...canonical }
    return
  }
}

/**
 * `CỦA BỘ TRƯỞNG BỘ … SỐ 12/1997/CT-B… NGÀY 21 THÁNG 6 NĂM 1997 VỀ VIỆC …`, also `SỐ 41 NV NGÀY …` and `SỐ 41 NGÀY …` of the first years, and without a subject;
 * groups: organ, number, day, month, year, organ behind.
 */
const collection =
  /^(?:CỦA\s((?:(?!\sVỀ\s).){3,80}?),?\s)?(?:SỐ\s?:?\s?|(?=\d\S{3,40} NGÀY \d))(\d[^\s,]{0,20}(?:\s?[-/]\s?[^\s,/-]{1,20}){1,4}|\d{1,6}\s\p{L}{1,5}(?:[-/][^\s,/-]{1,20}){0,4}(?=,?\sNGÀY\s)|(?<=SỐ\s?:?\s?)\d{1,4}(?=,?\sNGÀY\s\d)),?(?:\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|[/.-])(\d{1,2})(?:\sNĂM\s|[/.-])(\d{4}),?)?(?:(?:\sCỦA\s(.{3,80}?),?)?\s?(?=(?:VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|HƯỚNG DẪN|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|CÔNG BỐ|ĐẶT|ẤN ĐỊNH|BỔ NHIỆM|THÀNH LẬP|(?<!\sBAN\s)TỔ CHỨC|CHO PHÉP|BÃI BỎ)(?!\p{L}))|(?<=\d{4},?)(?:$|\s(?!CỦA\s)(?=\p{L})|\s(?=CỦA\s\p{L})))/iu

/** `SỐ 41-SLNGÀY 30 THÁNG8`: a site drops the blank where its lines met, around the words of a day. */
function unglued(title: string): string {
  return title.replace(/(?<=\d[-/]\p{Lu}{1,6})(?=NGÀY\s?\d)|(?<=NGÀY|THÁNG)(?=\d)|(?<=\d)(?=THÁNG|NĂM)|(?<=\dNĂM|\d NĂM)(?=\d)/gu, ' ')
}

/** `CỦA BỘ CHÍNH TRỊ` / "thực hiện Kết luận số …": the subject names another document. */
const carriesOut = /\s(?:thực hiện|triển khai|thi hành)\s/u

/** What collections of laws print behind the type instead of a letterhead: organ, number, date and subject as one title. */
export function readCollected(
  segments: readonly Segment[],
): { organ: string; number: string; date: string | null; title: string | null } | null {
  const typed = segments.findIndex((segment) => segment.type === 'docType')
  // a site's copy may have lost the line of the type
  const from = typed < 0 ? segments.findIndex((segment) => segment.type === 'docTitle' && /^CỦA\s/u.test(textOf(segment))) : typed
  if (from < 0) return null
  const headed = segments.slice(0, from).some((segment) => segment.type === 'issuer')
  const printed = segments
    .slice(from)
    // `BỘ TRƯỞNG BỘ …` right above `Kính gửi` is no part of the title
    .filter(({ type }, i, all) => type === 'docType' || type === 'docTitle' || (type === 'issuer' && all[i + 1]?.type !== 'addressee'))
    .map((segment) => clean(textOf(segment)))
  const [type = '', ...titles] = typed < 0 ? ['', ...printed] : printed
  const text = unglued([behindType(type), ...titles].join(' ').trim())
  const found = collection.exec(text)
  // a law, a directive without a symbol is one that the subject names
  if (!found || carriesOut.test(found[1] ?? '') || (/^\d{1,4}$/u.test(found[2]!) && !/^(?:SẮC )?LỆNH(?!\p{L})/u.test(type)))
    return (
      readPassed(text, headed) ??
      readDated(text, headed) ??
      (headed ? null : readNumberBehind(text)) ??
      (behindType(type) === '' ? readSubject(text, headed) : null)
    )
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

/**
 * `SẮC LỆNH` / `VỀ VIỆC … CỦA CHỦ TỊCH CHÍNH PHỦ … SỐ 9 NGÀY …`: collections set organ, number and day behind the subject too. A subject that names
 * a document may end with that one's.
 */
function readNumberBehind(text: string): ReturnType<typeof readCollected> {
  if (!/^(?:VỀ|V\/V)\s/u.test(text)) return null
  const found = numberBehindSubject.exec(text)
  if (!found) return null
  const [, organ, number, day, month, year] = found
  const title = text.slice(0, found.index)
  if (namesDocument.test(title) || (!organWord.test(organ!) && !postWord.test(organ!))) return null
  return { organ: organ!, number: `SỐ ${number!}`, date: isoDate(year!, month!, day!), title }
}

const numberBehindSubject =
  /\sCỦA\s(\p{Lu}[\p{Lu}\s,]{3,80}?)\sSỐ\s?:?\s?(\d{1,4}(?:\s?[-/]\s?[^\s,/-]{1,20}){0,4}),?\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|[/.-])(\d{1,2})(?:\sNĂM\s|[/.-])(\d{4})$/u
const namesDocument =
  /(?<!\p{L})(?:SẮC L(?:ỆNH|UẬT)|LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|LUẬT|PHÁP LỆNH|KẾ HOẠCH|QUY ĐỊNH)(?!\p{L})/u

/** Such a title of a resolution that has no number. */
function readPassed(text: string, headed: boolean): ReturnType<typeof readCollected> {
  const passed = passedAtSession.exec(text)
  if (!passed) return null
  const [whole, organ, day, month, year] = passed
  return { organ: headed ? '' : organ!, number: '', date: day ? isoDate(year!, month!, day) : null, title: text.slice(whole.length) }
}

/** Such a title with the day, the number in the letterhead. */
function readDated(text: string, headed: boolean): ReturnType<typeof readCollected> {
  const [whole, organ = '', day, month, year] = organAndDay.exec(text) ?? []
  if (!whole || (!organWord.test(organ) && !postWord.test(organ))) return null
  return { organ: headed ? '' : organ, number: '', date: isoDate(year!, month!, day!), title: text.slice(whole.length) || null }
}

/** `SỐ 30`: a decree of the first years that has no symbol. */
export function readBareNumber(meta: Meta, raw: string): void {
  const number = /^SỐ (\d{1,4})$/u.exec(raw)?.[1]
  if (number) meta.docNumber ??= { raw, number, year: null, symbol: null, canonical: number }
}

/** Such a title of a decision that has its number in the letterhead. */
function readSubject(text: string, headed: boolean): ReturnType<typeof readCollected> {
  const [whole, organ = ''] = organAndSubject.exec(text) ?? []
  if (!whole || (!organWord.test(organ) && !postWord.test(organ))) return null
  return { organ: headed ? '' : organ, number: '', date: null, title: text.slice(whole.length) }
}

/**
 * The number among the words of such a title is the document's own and cites nothing; a blank in it (`214 NQ/UBTVQH9`) may stand for either sign. What the
 * title says behind it the document itself does: `SỐ 2/2002/QH11 NGÀY … SỬA ĐỔI … LUẬT …`.
 */
export function unwrapOwnNumber(part: Segment, { docNumber }: Meta): void {
  if (!docNumber?.canonical) return
  const own = withoutSigns(docNumber.canonical)
  const children = part.children.flatMap((node): Segment['children'] =>
    node.type === 'citation' && node.number !== null && withoutSigns(node.number) === own ? node.children : [node],
  )
  if (children.length === part.children.length && children.every((node, i) => node === part.children[i])) return
  part.children = children
  const text = textOf(part)
  let at = 0
  for (const node of children) {
    const start = at
    at += textOf(node).length
    if (node.type === 'citation' && node.relation === 'refers') node.relation = relationAt(text, start, at)
  }
}

const withoutSigns = (number: string): string => number.replace(/[/-]/g, '')
