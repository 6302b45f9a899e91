import { inDecision, inLetter } from './frames.ts'
import { headAnchor, headOf, isHeadless } from './head.ts'
import { beginsInTheMiddle } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** What a letterhead has, in its order; a title as websites print it may say some of it (`CHỈ THỊ` / `CỦA … SỐ … NGÀY …`). */
const partsOfHead = (isParty: boolean) =>
  [
    { of: 'issuer', vi: 'cơ quan ban hành', en: 'issuing body' },
    { of: 'docNumber', vi: 'số, ký hiệu', en: 'number' },
    isParty
      ? { of: 'motto', vi: 'tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM"', en: 'title line of the Party' }
      : { of: 'motto', vi: 'Quốc hiệu, Tiêu ngữ', en: 'motto' },
    { of: 'place', vi: 'địa danh', en: 'place' },
    { of: 'date', vi: 'ngày tháng', en: 'date' },
  ] as const

/** A document of which only the text was kept: no number, no issuer, no motto. An extract from the middle on says nothing of its head. */
export const headAbsent: Rule = {
  id: 'head-absent',
  category: 'header-missing',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'NĐ 30/2020/NĐ-CP, Điều 8', party: 'HD 05-HD/VPTW, mục I; HD 36-HD/VPTW' },
  what: { vi: 'Văn bản có phần đầu', en: 'A document has its head' },
  why: {
    vi: 'Không có phần đầu thì không biết ai ban hành, số nào; thường là bản chép thiếu.',
    en: 'Without it nobody knows the issuer and the number; usually the copy is not whole.',
  },
  examples: {
    good: [
      inDecision({}),
      inDecision({
        ...{ issuer: '', motto: '', number: '', date: '', enacting: '', type: '', title: '', bases: '', formula: '' },
        body: 'Điều 25. Thành lập Tổ công tác.\nĐiều 26. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành.',
      }),
    ],
    bad: [
      { ...inDecision({ issuer: '', motto: '', number: '', date: '', enacting: '' }), expect: ['QUYẾT ĐỊNH'] },
      {
        ...inDecision({ issuer: '', motto: '', number: '', date: '', enacting: '', type: 'QUYẾT ĐỊNH SỐ 15/QĐ-UBND' }),
        expect: ['QUYẾT ĐỊNH SỐ 15/QĐ-UBND'],
      },
      { ...inLetter({ issuer: '', motto: '', number: '', title: '', date: '' }), expect: ['Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head || !isHeadless(head) || beginsInTheMiddle(context)) return
    const { issuer = null, docNumber = null, place = null, date = null } = context.document?.meta ?? {}
    const absent = partsOfHead(context.regime === 'party').filter((part) => !{ issuer, docNumber, place, date, motto: null }[part.of])
    const isWhole = !issuer && !docNumber
    context.report({
      at: headAnchor(head, context) ?? context.node,
      message: isWhole
        ? {
            vi: 'Thiếu toàn bộ phần đầu văn bản: cơ quan ban hành, số, ký hiệu',
            en: 'The head is not in the source: no issuing body, no number, no motto',
          }
        : {
            vi: `Thiếu phần đầu văn bản: ${absent.map(({ vi }) => vi).join(', ')}`,
            en: `The letterhead is not in the source: no ${absent.map(({ en }) => en).join(', no ')}`,
          },
    })
  },
}
