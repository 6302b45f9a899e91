import { bareLetters } from '../../../grammars/structure/line.ts'
import { authorityMark, massOrganisation, mottos } from '../../../grammars/structure/phrases/index.ts'
import { type Document, type Meta, type Segment, textOf } from '../../tree/index.ts'
import { clean } from './segments.ts'

/** `317-QĐ/TWĐTN`: the Party and its organisations set a hyphen before the type, the State a stroke. */
export const partyNumber = /[\d\s.…_ốỐ:]-\s?\p{Lu}\p{L}*\s?\//u

/** The Party's documents bear its title line or the Youth Union's, or a number with the type behind a hyphen (`02-NQ/TW`); the State's the motto. */
export function systemOf(
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
  if (signed) return /^[TK]\s?\//u.test(textOf(signed).trimStart()) ? 'party' : 'state'
  const organs = all.filter(({ type }) => type === 'issuer' || type === 'recital').map((segment) => textOf(segment))
  const types = all.filter(({ type }) => type === 'docType' || type === 'docTitle').map((segment) => clean(textOf(segment)))
  if (types.some((text) => ofPartyCongress.test(text) || ofPartyBody.test(text))) return 'party'
  return organs.some((text) =>
    /(?:TỈNH|THÀNH|ĐẢNG|Thành|Tỉnh|Đảng) (?:ỦY|UỶ|ủy|uỷ)|BỘ CHÍNH TRỊ|BAN BÍ THƯ|CHẤP HÀNH TRUNG ƯƠNG|Đại hội/u.test(text),
  )
    ? 'party'
    : 'state'
}

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh …" */
const ofPartyCongress = /\sĐại hội (?:đại biểu )?(?:Đảng bộ|Chi bộ|đại biểu toàn quốc)/iu

/** "Biên bản sinh hoạt chi bộ", `BIÊN BẢN` / "Họp chi bộ …": a paper of the Party's cells that has no head. */
const ofPartyBody = /\s(?:chi bộ|chi (?:ủy|uỷ)|đảng bộ|đảng (?:ủy|uỷ))(?!\p{L})/iu

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
