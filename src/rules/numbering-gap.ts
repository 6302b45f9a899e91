import { inDecision, inPartyPlan } from './frames.ts'
import { hasOtherNumeral } from './numbering-numeral.ts'
import { looseMarks, ordinalOf, reportUnit, runOns, unitName, unitSeries } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Numbers follow each other without a gap. */
export const numberingGap: Rule = {
  id: 'numbering-gap',
  category: 'numbering-gap',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Chương, mục, điều, khoản, điểm được đánh số liên tục', en: 'The numbers of units follow each other without a gap' },
  why: {
    vi: 'Khoảng trống cho thấy thiếu nội dung hoặc đánh số sai, làm sai các viện dẫn.',
    en: 'A gap means lost text or a wrong number, and breaks references.',
  },
  examples: {
    good: [
      inPartyPlan({
        body: 'A. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra.\nB. YÊU CẦU\nKịp thời phát hiện hạn chế.\nC. NỘI DUNG\nKiểm tra việc thu, nộp đảng phí.\nD. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
      }),
      inDecision({
        body: 'PHẦN THỨ NHẤT\nQUY ĐỊNH CHUNG\nĐiều 1. Thành lập Tổ công tác.\nPHẦN THỨ HAI\nTHI HÀNH\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Tổ công tác có nhiệm vụ, quyền hạn như sau:\nĐiều 2. Tham mưu cho Ủy ban nhân dân tỉnh.\nĐiều 3. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        recipients: 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, NC.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\n2. Ba việc.\n4. Bốn việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\na) Một việc.\nb) Hai việc.\nc) Ba việc.\nd) Bốn việc.\ne) Năm việc.\nf) Sáu việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\nc) Ba việc.\nd) Bốn việc.\nđ) Năm việc.\ne) Sáu việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.'.replace(
          'c) Ba',
          'a) Một việc.\nb) Hai việc.\nc) Ba',
        ),
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'PHẦN THỨ NHẤT\nQUY ĐỊNH CHUNG\nĐiều 1. Thành lập Tổ công tác.\nPHẦN THỨ BA\nTHI HÀNH\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['PHẦN THỨ BA'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\n4. Bốn việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['4.'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Tổ công tác có năm thành viên.\nĐiều 4. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          recipients: 'Nơi nhận:\n- Như Điều 4;\n- Lưu: VT, NC.',
        }),
        expect: ['Điều 4.'],
      },
    ],
  },
  check(context) {
    const found = runOns(context)
    const others = context.nodes('division').filter((division) => hasOtherNumeral(division) !== null)
    for (const series of unitSeries(context))
      for (let i = 1; i < series.length; i++) {
        const before = ordinalOf(series[i - 1]!.label)
        const own = ordinalOf(series[i]!.label)
        const step = Math.floor(own.value) - Math.floor(before.value)
        if (!(step >= 2) || found.has(series[i]!)) continue
        // `Điều II` between is told by `numbering-numeral`
        if (step === 2 && others.some(({ name, label }) => name === series[i]!.name && ordinalOf(label).value === before.value + 1))
          continue
        // a series by the Latin alphabet has no đ; its f is what is told
        if (series[i]!.label === 'e' && series[i - 1]!.label === 'd' && series[i + 1]?.label === 'f') continue
        // 5, 5, 7: the second 5 is the 6, and is told as a duplicate
        if (step === 2 && i > 1 && ordinalOf(series[i - 2]!.label).value === before.value) continue
        // 6, 7, 5, 8: the second 5 went back, and is told so
        if (
          i > 1 &&
          [1, 2].includes(own.value - ordinalOf(series[i - 2]!.label).value) &&
          before.value < ordinalOf(series[i - 2]!.label).value
        )
          continue
        const message = {
          vi: `${unitName(series[i]!)} đứng sau ${unitName(series[i - 1]!)}: thiếu số ở giữa`,
          en: `Unexpected ${unitName(series[i]!)} after ${unitName(series[i - 1]!)}`,
        }
        reportUnit(context, series[i]!, message, { before: series[i - 1]!.label, label: series[i]!.label })
      }
    for (const { paragraph, label, after } of looseMarks(context)) {
      const step = Math.floor(ordinalOf(label).value) - Math.floor(ordinalOf(after.label).value)
      if (!(step >= 2 && step <= 3)) continue
      context.report({
        at: paragraph,
        message: {
          vi: `\`${label}\` đứng sau ${unitName(after)}: thiếu số ở giữa`,
          en: `Unexpected \`${label}\` after ${unitName(after)}`,
        },
      })
    }
  },
}
