import { inPartyPlan } from './frames.ts'
import { guideline36 } from './regulations.ts'
import type { Rule } from './rule.ts'
import { signatureBlocks } from './signature-blocks.ts'

/** What a committee signs, and what the offices that serve it sign. */
const secretary = /^(?:PHÓ )?BÍ THƯ(?!\p{L})/iu
const deputy = /^PHÓ (?:TRƯỞNG BAN|CHÁNH VĂN PHÒNG)(?!\p{L})/iu
const office = /^(?:VĂN PHÒNG|BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG))(?!\p{L})/iu

/**
 * A committee's secretary or deputy signs `T/M`; the head of an office or advisory body signs by the post alone, the deputy `K/T`. A deputy who is in charge
 * ("phụ trách", 7.1.4 c) needs none, and minutes have no authority.
 */
export const signaturePartyAuthority: Rule = {
  id: 'signature-party-authority',
  category: 'signature-form',
  severity: 'warning',
  regimes: ['party'],
  ofForm: true,
  from: guideline36,
  clause: { party: 'HD 05-HD/VPTW, 7.1.1; HD 36-HD/VPTW, 1.7' },
  what: {
    vi: 'Cấp ủy ký T/M; người đứng đầu cơ quan tham mưu ký trực tiếp, cấp phó ký K/T',
    en: 'A committee signs T/M; the head of an advisory body signs by the post alone, the deputy K/T',
  },
  why: {
    vi: 'Quyền hạn ký cho biết văn bản là của tập thể hay của thủ trưởng.',
    en: 'The authority tells whether a body or its head has decided.',
  },
  examples: {
    good: [
      inPartyPlan({}),
      inPartyPlan({ signature: 'T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nPhạm Văn Bình' }),
      inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nVĂN PHÒNG', number: 'Số 12-KH/VPĐU', signature: 'CHÁNH VĂN PHÒNG\n\nPhạm Văn Bình' }),
      inPartyPlan({
        issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nVĂN PHÒNG',
        number: 'Số 12-KH/VPĐU',
        signature: 'PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH\n\nPhạm Văn Bình',
      }),
    ],
    bad: [
      { ...inPartyPlan({ signature: 'PHÓ BÍ THƯ\n\nPhạm Văn Bình' }), expect: ['PHÓ BÍ THƯ'] },
      {
        ...inPartyPlan({
          issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nVĂN PHÒNG',
          number: 'Số 12-KH/VPĐU',
          signature: 'PHÓ CHÁNH VĂN PHÒNG\n\nPhạm Văn Bình',
        }),
        expect: ['PHÓ CHÁNH VĂN PHÒNG'],
      },
      {
        ...inPartyPlan({
          issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nVĂN PHÒNG',
          number: 'Số 12-KH/VPĐU',
          signature: 'T/M VĂN PHÒNG\nCHÁNH VĂN PHÒNG\n\nPhạm Văn Bình',
        }),
        expect: ['VĂN PHÒNG'],
      },
    ],
  },
  check(context) {
    const { document } = context
    if (document?.role !== 'main' || document.meta.docType?.code === 'BB') return
    const blocks = signatureBlocks(context)
    // of several signers each has another ground to sign, and their columns run into each other
    if (blocks.length !== 1) return
    const { signature, nodeOf } = blocks[0]!
    const { authority, position, onBehalfOf, name } = signature
    // a block of which nothing but the post was kept may have lost more than its name
    if (!name) return
    if (authority === null && position && !onBehalfOf) {
      if (/phụ trách/iu.test(position)) return
      if (secretary.test(position))
        tell(position, { vi: 'Cấp ủy ký phải ghi "T/M"', en: "Missing `T/M` above the post of a committee's secretary" })
      else if (deputy.test(position)) tell(position, { vi: 'Cấp phó ký phải ghi "K/T"', en: "Missing `K/T` above a deputy's post" })
    } else if (/^T\W?M/u.test(authority ?? '') && onBehalfOf && office.test(onBehalfOf))
      tell(onBehalfOf, {
        vi: 'Người đứng đầu cơ quan ký trực tiếp, không ghi "T/M"',
        en: 'Unexpected `T/M` of an office, whose head signs',
      })

    function tell(words: string, message: { vi: string; en: string }): void {
      const node = nodeOf(words)
      const range = node && context.rangeOf(node)
      if (!node || !range) return
      const index = context.sourceOf(range).indexOf(words)
      context.report({ at: index >= 0 ? { start: range.start + index, end: range.start + index + words.length } : node, message })
    }
  },
}
