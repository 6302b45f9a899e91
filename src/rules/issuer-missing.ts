import { inDecision, inPartyPlan } from './frames.ts'
import type { RuleContext } from './context.ts'
import { headAnchor, headOf, isHeadless, isWithoutCode, type Head } from './head.ts'
import { isOfParties } from './own-form.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const inConsolidation = {
  shown: 'VĂN BẢN HỢP NHẤT - BỘ Y TẾ',
  text: () =>
    'VĂN BẢN HỢP NHẤT - BỘ Y TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG TƯ\nQuy định giá khám bệnh ở trạm y tế\n\nĐiều 1. Phạm vi\n1. Trạm y tế xã.\n2. Trạm y tế phường.\n\nĐiều 2. Hiệu lực\nTừ nay.\n',
}

const withLetterheadBelow = {
  shown: 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA',
  text: () =>
    'QUYẾT ĐỊNH\nVề việc nạo vét kênh\n\nĐiều 1. Nạo vét kênh Tân Hòa.\nĐiều 2. Văn phòng thi hành Quyết định này./.\n\nỦY BAN NHÂN DÂN\nXÃ TÂN HÒA\nSố: 15/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Hòa, ngày 12 tháng 3 năm 2026\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nCHỦ TỊCH\n\nLò Văn Minh\n',
}

const inApplication = {
  shown: 'ĐƠN ĐỀ NGHỊ\nnạo vét kênh',
  text: () =>
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ\nnạo vét kênh\n\nKính gửi: Trạm bơm Tân Hòa\n\nTôi đề nghị trạm bơm nạo vét kênh.\n',
}

/** A committee of a commune or ward, no organ of it, below `ĐẢNG BỘ TỈNH …` (HD 05-HD/VPTW, 2.1.3). */
const ofCommune = /^ĐẢNG (?:ỦY|UỶ) (?:XÃ|PHƯỜNG|ĐẶC KHU) (?!.{0,60}(?: - |,| (?:BAN|TỔ|ĐOÀN|TRUNG TÂM|VĂN PHÒNG)(?!\p{L})))/u

/** The name of the issuing body heads the document; Quốc hội's laws have it too. Above a commune's Party committee stands the Party body one level up. */
export const issuerMissing: Rule = {
  id: 'issuer-missing',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.2',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.2',
    party: 'HD 05-HD/VPTW, mục I.2; HD 36-HD/VPTW',
  },
  what: { vi: 'Phần đầu có tên cơ quan ban hành', en: 'The head names the issuing body' },
  why: { vi: 'Không có tên cơ quan thì không biết ai ban hành.', en: 'Without it nobody knows who issued the document.' },
  examples: {
    good: [
      inDecision({}),
      inConsolidation,
      inApplication,
      withLetterheadBelow,
      inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA' }),
      inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA BAN CHỈ ĐẠO 35', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }),
      inPartyPlan({ date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }),
    ],
    bad: [
      { ...inDecision({ issuer: '' }), expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] },
      { ...inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }), expect: ['ĐẢNG ỦY XÃ TÂN HÒA'] },
      {
        ...inPartyPlan({ issuer: 'TỈNH ỦY LÂM ĐỒNG\nĐẢNG ỦY XÃ TÂN HÒA', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }),
        expect: ['TỈNH ỦY LÂM ĐỒNG'],
      },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.isDraft || isHeadless(head) || (head.mottos.length === 0 && !head.type)) return
    // "VĂN BẢN HỢP NHẤT - BỘ Y TẾ": the gazette names the body in the line of the type
    const { docType, issuer } = context.document!.meta
    if (docType?.code === 'VBHN' && issuer) return
    if (head.issuers.length === 0 && !head.number && isWithoutCode(head, context)) return
    if (isOfParties(context)) return
    const title = head.type ?? head.title
    // a letterhead that a converter moved below the body stands behind the title with all its parts
    const isMoved = head.mottos.length > 0 && !head.mottos.some((motto) => head.parts.includes(motto))
    const titleStart = title && !isMoved ? (context.rangeOf(title)?.start ?? 0) : Infinity
    if (head.issuers.some((issuer) => (context.rangeOf(issuer)?.start ?? Infinity) < titleStart)) {
      tellParent(context, head)
      return
    }
    const message = { vi: 'Phần đầu thiếu tên cơ quan ban hành', en: 'The head lacks the name of the issuing body' }
    context.report({ at: headAnchor(head, context) ?? context.node, message })
  },
}

function tellParent(context: RuleContext, { issuers }: Head): void {
  const printed = issuers.map((issuer) => context.textOf(issuer).normalize('NFC').trim())
  const own = printed.findIndex((name) => ofCommune.test(name))
  if (context.regime !== 'party' || (context.date ?? '') < guideline05 || own < 0 || own < printed.length - 1) return
  if (printed.some((name) => /ĐẢNG BỘ/u.test(name)) || (own > 0 && !/^(?:TỈNH|THÀNH) (?:ỦY|UỶ)/u.test(printed[own - 1]!))) return
  context.report({
    at: issuers[Math.max(own - 1, 0)]!,
    message: { vi: `Trên "${printed[own]}" cần dòng "ĐẢNG BỘ …" cấp trên trực tiếp`, en: `Missing "ĐẢNG BỘ …" above "${printed[own]}"` },
  })
}
