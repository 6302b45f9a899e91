import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { isOfOtherSystem, signsRuledFrom } from './number-form.ts'
import { isMottoStrayed } from './regime.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A Party document has no national title, a State document no Party title. */
export const mottoRegime: Rule = {
  id: 'motto-regime',
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
    vi: 'Số kiểu Đảng đi với tiêu đề Đảng, số kiểu nhà nước đi với Quốc hiệu',
    en: "A Party number goes with the Party's title line, a State number with the national title",
  },
  why: { vi: 'Lẫn hai hệ thống thể thức trong một phần đầu.', en: 'One head mixes two systems of form.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({ number: 'Số: 28-L/CTN' }),
      inDecision({ number: 'Số: 15-NN/QĐ' }),
      inDecision({ number: 'Số: 18-TC/TT', date: 'Hà Nội, ngày 18 tháng 11 năm 1962' }),
      inPartyPlan({}),
      inPartyPlan({ motto: 'Đảng Cộng sản Việt Nam' }),
      inDecision({ issuer: 'HỘI CCB TỈNH LÂM ĐỒNG', number: 'Số: 15-QĐ/CCB' }),
      inPartyPlan({ issuer: 'BAN CHẤP HÀNH TỈNH LÂM ĐỒNG', number: 'Số: 12-KH/TĐTN', motto: 'ĐOÀN TNCS HỒ CHÍ MINH' }),
      inPartyPlan({ issuer: 'ĐOÀN XÃ BẢN MẾ', number: 'Số: 12-KH/ĐTN', motto: 'ĐOÀN TNCS HỒ CHÍ MINH' }),
      inPartyPlan({ issuer: 'ĐOÀN XÃ BẢN MẾ', number: 'Số: 12/KH-ĐTN', motto: 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH' }),
    ],
    bad: [
      {
        ...inPartyPlan({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
        expect: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      },
      { ...inDecision({ motto: 'ĐẢNG CỘNG SẢN VIỆT NAM' }), expect: ['ĐẢNG CỘNG SẢN VIỆT NAM'] },
      { ...inDecision({ number: 'Số 15-QĐ/UBKT' }), expect: ['Số 15-QĐ/UBKT'] },
      { ...inPartyPlan({ number: 'Số: 12/KH-UBND' }), expect: ['Số: 12/KH-UBND'] },
      { ...inPartyPlan({ motto: 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }), expect: ['Độc lập - Tự do - Hạnh phúc'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head?.number || head.mottos.length === 0) return
    const printed = context.textOf(head.number)
    const titles = head.mottos.map(context.textOf).join(' ')
    // whatever marks and capitals a misprint left it
    const bare = titles.normalize('NFD').replace(/\p{M}/gu, '')
    const partyTitle = /CONG SAN/iu.test(bare)
    const stateMotto = partyTitle && head.mottos.find((motto) => /(?:Tự do|Hạnh phúc|CHỦ NGHĨA)/iu.test(context.textOf(motto)))
    if (stateMotto) {
      context.report({
        at: stateMotto,
        message: { vi: 'Quốc hiệu, Tiêu ngữ cùng với tiêu đề của Đảng', en: "National title or motto beside the Party's title line" },
      })
      return
    }
    if (isMottoStrayed(context)) {
      context.report({
        at: head.mottos[0]!,
        message: partyTitle
          ? { vi: 'Tiêu đề của Đảng ở văn bản nhà nước', en: "The Party's title line on a State document" }
          : { vi: 'Quốc hiệu ở văn bản của Đảng', en: 'National title on a Party document' },
      })
      return
    }
    if (!isOfOtherSystem(printed, partyTitle ? 'party' : 'state')) return
    if (!partyTitle && (context.document?.meta.date ?? signsRuledFrom) < signsRuledFrom) return
    context.report({
      at: head.number,
      message: partyTitle
        ? { vi: 'Số kiểu nhà nước dưới tiêu đề của Đảng', en: "State number under the Party's title line" }
        : { vi: 'Số kiểu Đảng dưới Quốc hiệu', en: 'Party number under the national title' },
    })
  },
}
