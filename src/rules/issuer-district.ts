import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { districtEnd, isDistrictOrgan } from './retired-organs.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Since 01/7/2025 there are no districts, and no councils, committees or Party committees of them. */
export const issuerDistrict: Rule = {
  id: 'issuer-district',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  from: districtEnd,
  clause: { state: 'NQ 203/2025/QH15', normative: 'NQ 203/2025/QH15', party: 'NQ 203/2025/QH15' },
  what: {
    vi: 'Cơ quan ở phần đầu không phải cơ quan cấp huyện đã kết thúc hoạt động',
    en: 'No organ of the head is of a district, a level that has ended',
  },
  why: {
    vi: 'Tên cơ quan cấp huyện trong văn bản mới thường là do chép từ mẫu cũ.',
    en: "A district's organ in a new document usually comes from an old template.",
  },
  examples: {
    good: [
      inDecision({ issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG' }),
      inDecision({ issuer: 'ỦY BAN NHÂN DÂN\nĐẶC KHU PHÚ QUÝ', date: 'Phú Quý, ngày 05 tháng 8 năm 2025' }),
    ],
    bad: [
      {
        ...inDecision({ issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG', date: 'Đức Trọng, ngày 05 tháng 8 năm 2025' }),
        expect: ['ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG'],
      },
      { ...inPartyPlan({ issuer: 'HUYỆN UỶ ĐỨC TRỌNG', number: 'Số 12-KH/HU' }), expect: ['HUYỆN UỶ ĐỨC TRỌNG'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    const issuer = context.document?.meta.issuer
    // a text without a date, or of a year alone, may be from before
    if (!head || !issuer || (context.date ?? '') < districtEnd) return
    const name = [issuer.name, ...issuer.parents].find(isDistrictOrgan)
    if (!name) return
    const first = name.split(/\s/u)[0]!.toLowerCase()
    const line = head.issuers.find((each) => context.textOf(each).trim().toLowerCase().startsWith(first)) ?? head.issuers[0] ?? head.number
    context.report({
      at: line ?? context.node,
      message: { vi: 'Cấp huyện đã kết thúc hoạt động từ 01/7/2025', en: 'Unexpected organ of a district: the level ended on 1 July 2025' },
      data: { name },
    })
  },
}
