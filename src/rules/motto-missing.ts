import { inDecision, inPartyPlan } from './frames.ts'
import { headOf, isHeadless } from './head.ts'
import { copies } from './number-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Quốc hiệu and tiêu ngữ, or the Party's title line. */
export const mottoMissing: Rule = {
  id: 'motto-missing',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.1',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.1',
    party: 'HD 05-HD/VPTW, mục I.1; HD 36-HD/VPTW',
  },
  what: {
    vi: 'Văn bản nhà nước có Quốc hiệu và Tiêu ngữ, văn bản của Đảng có tiêu đề',
    en: "State documents have the national title and motto, Party documents the Party's title line",
  },
  why: { vi: 'Đó là thành phần đầu tiên của thể thức.', en: 'It is the first part of the form.' },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inDecision({ motto: '', number: 'Số: 96/SY-UBND', type: 'SAO Y BẢN CHÍNH', title: '' }),
      inPartyPlan({ issuer: 'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH LÂM ĐỒNG', star: '', number: 'Số: 12-KH/HNDT', motto: '' }),
    ],
    bad: [{ ...inPartyPlan({ motto: '' }), expect: ['ĐẢNG BỘ TỈNH LÂM ĐỒNG'] }],
  },
  check(context) {
    const head = headOf(context)
    if (!head || isHeadless(head) || head.mottos.length > 0) return
    if (!head.type && !head.title && !head.number) return
    // the State's firms need neither
    if (/^(?:TỔNG )?CÔNG TY/iu.test(context.document?.meta.issuer?.name ?? '')) return
    // a copy has its own head below the text that it certifies, and the motto is that text's (NĐ 30/2020 PL I, phần III)
    if (context.regime !== 'party' && copies.has(context.document?.meta.docType?.name ?? '')) return
    // it belongs at the top
    const anchor = head.parts.find((part) => part.type !== 'separator' && part.type !== 'mark') ?? context.node
    const isParty = context.regime === 'party'
    context.report({
      at: anchor,
      message: isParty
        ? { vi: 'Thiếu tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM"', en: 'Missing title line "ĐẢNG CỘNG SẢN VIỆT NAM"' }
        : { vi: 'Thiếu Quốc hiệu, Tiêu ngữ', en: 'Missing national title and motto' },
    })
  },
}
