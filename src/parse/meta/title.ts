import { docTypeInHead } from '../../../grammars/structure/lost-marks.ts'
import { appendixLine, repeatsSubject, titledForm, titleWithNote, treaty } from '../../../grammars/structure/phrases/index.ts'
import { type Meta, type Segment, textOf } from '../../tree/index.ts'
import { canonicalNumber } from './canonical-number.ts'
import { congress, organAndSubject, organBehindDash } from './issuers.ts'
import { numberBehindType } from './number-behind-type.ts'
import { behindType, typeText } from './type.ts'
import { clean, isRule } from './segments.ts'

/**
 * Titles below the type: `Nhiệm kỳ 2022-2025` above it is no subject of the document; `V/v …` is, where columns were printed row by row, and nothing
 * below the type says it again.
 */
export function titlesOf(segments: readonly Segment[], attachedTo: ReadonlySet<object>): Segment[] {
  const typed = segments.findLastIndex(({ type }) => type === 'docType')
  const isTitle = (segment: Segment): boolean => segment.type === 'docTitle' && !attachedTo.has(segment)
  const below = segments.slice(typed + 1).filter(isTitle)
  return below.length > 0 ? below : segments.filter((segment) => isTitle(segment) && /^V(?:\/v|ề)/iu.test(textOf(segment)))
}

/** `meta.title`: the lines of the subject, with what stands behind the type on its line (NĐ 30/2020 PL I II.5). */
export function readTitle(meta: Meta, types: readonly Segment[], titles: readonly Segment[]): void {
  const type = typeText(types)
  const named = type ? docTypeInHead(type) : null
  // a website sets a stop between the type and the title that it puts in one line
  let rest = behindType(type).replace(numberBehindType, '').replace(/^\.\s/u, '').trim()
  // "BIÊN BẢN HỌP" alone is the type; with whose meeting it was it begins the subject (NĐ 30/2020 PL III mẫu 1.8)
  if (rest !== '') rest = `${minutesOf.exec(type)?.[1] ?? ''}${rest}`
  const organ = organAndSubject.exec(` ${rest}`)?.[0].length
  if (organ) rest = rest.slice(organ)
  const ofWork = rulesOfWork.exec(type)?.[0]
  if (ofWork && /^CỦA\s/iu.test(rest || clean(titles[0] ? textOf(titles[0]) : ''))) rest = `${ofWork} ${rest}`.trim()
  if (/^(?:CỦA|HÀNH ĐỘNG CỦA|HÀNH ĐỘNG)(?:\s|$)/iu.test(rest) || organBehindDash(rest) || congress.test(` ${rest}`)) rest = ''
  // "KẾT LUẬN THANH TRA" above "Việc …": two words more of the type, no subject
  if (titles.length > 0 && rest.split(' ').length <= 3 && /^(?:Về|Việc|V\/v|về|VỀ|VIỆC)\s/u.test(clean(textOf(titles[0]!)))) rest = ''
  // the further types of a form
  if (rest.startsWith('/')) rest = ''
  // `SAO Y BẢN CHÍNH`: the words say what was copied, not what about
  if (/^BẢN (?:CHÍNH|GỐC)$/iu.test(rest) && named?.type.code === 'SY') rest = ''
  // "BÁO CÁO CHÍNH TRỊ" above "TRÌNH ĐẠI HỘI …"
  if (titles.length > 0 && rest === 'CHÍNH TRỊ') rest = ''
  const head = types.map((segment) => clean(textOf(segment))).find((text) => /^PHỤ LỤC/iu.test(text))
  const treated = types.map((segment) => clean(textOf(segment))).find((text) => treaty.test(text))
  const form = types.map((segment) => titledForm.exec(clean(textOf(segment)))?.[1]).find(Boolean)
  const behind = named ? '' : head ? (appendixLine.exec(head)?.[1] ?? '') : (form ?? treated?.replace(treaty, '').trim() ?? '')
  const title = [rest || behind, ...titles.map((segment) => withoutNote(clean(textOf(segment))))]
    .filter((part, i, all) => part !== '' && !isRule(part) && !(i > 1 && repeatsSubject(all[1]!, part)))
    .join(' ')
  meta.title = title === '' ? null : clean(unquoted(withoutOwnNumber(title.replace(laidBefore, '').replace(ruleBehind, ''), meta)))
}

/** "Mẫu thẻ … (Ban hành kèm theo Quyết định số …)": the note says what it is issued with. */
function withoutNote(title: string): string {
  const note = titleWithNote.exec(title)?.[1]
  return note ? title.slice(0, -note.length) : title
}

/** `HƯỚNG DẪN NGHIỆP VỤ …, SỐ 09-HD/…`: a website's page has the number, which the letterhead below says again, behind the title. */
function withoutOwnNumber(title: string, { docNumber }: Meta): string {
  const [behind, number] = numberBehind.exec(title.slice(-longestNumber)) ?? []
  return docNumber && number && canonicalNumber(number)?.canonical === docNumber.canonical ? title.slice(0, -behind!.length) : title
}

const longestNumber = 50
const numberBehind = /,?\sSỐ\s?:?\s?(\d\S{3,40})$/iu

/** `… ngày 14/12/2022 -`: what a scanner made of the rule below the subject. */
const ruleBehind = /\s[-–—_=~]{1,60}$/u

/** `"V/v rà soát cán bộ"`: the marks around a letter's subject are none of its words. */
function unquoted(title: string): string {
  return /^["“”]V\/v\s[^"“”]{3,400}["”“]$/iu.test(title) ? title.slice(1, -1) : title
}

/** `QUY CHẾ LÀM VIỆC` / `CỦA …`: with whose rules they are the words that tell what they rule begin the subject. */
const rulesOfWork = /(?<=^QUY CHẾ )LÀM VIỆC(?!\p{L})|(?<=^CHƯƠNG TRÌNH )CÔNG TÁC(?!\p{L})/iu

/** `BIÊN BẢN HỌP …`; groups: what the minutes are of. */
const minutesOf = /^BIÊN BẢN ((?:CUỘC )?HỌP |LÀM VIỆC |KIỂM TRA |THẨM ĐỊNH )/iu

/** `(trình phiên họp …)` below a draft's title says what it is for, `(Thực hiện theo Hướng dẫn số …)` below a form's by what it is made. */
const laidBefore = /\s\(\s?(?:trình|tài liệu|phục vụ|dùng cho|báo cáo tại|thực hiện theo)\s[^()]{3,120}\)$/iu
