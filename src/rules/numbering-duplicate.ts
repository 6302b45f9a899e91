import { inDecision } from './frames.ts'
import { looseMarks, ordinalOf, reportUnit, unitName, unitSeries } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** No number twice in one series; a series that begins anew with 1 or a, or under another number (`2.1` after `1.5`), is another one. */
export const numberingDuplicate: Rule = {
  id: 'numbering-duplicate',
  category: 'numbering-duplicate',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Trong một dãy không có hai đơn vị cùng số', en: 'No two units of one series have the same number' },
  why: { vi: 'Số trùng thì viện dẫn không rõ chỗ nào.', en: 'A reference to a number that is there twice is not clear.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\nĐiều 2. Tổ chức thực hiện:\n1. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.\n2. Sở Tài chính bố trí kinh phí.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\na) Một việc.\nb) Hai việc.\n- Hồ sơ gồm có:\na) Tờ trình.\nb) Báo cáo.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\n2. Ba việc.\n3. Bốn việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['2.'],
      },
    ],
  },
  check(context) {
    for (const series of unitSeries(context))
      for (let i = 1; i < series.length; i++) {
        const before = series[i - 1]!
        const own = series[i]!
        const step = ordinalOf(own.label).value - ordinalOf(before.label).value
        if (own.label === before.label)
          reportUnit(context, own, { vi: `${unitName(own)} lặp lại`, en: `Unexpected second ${unitName(own)}` }, { label: own.label })
        else if (step < 0 && ordinalOf(own.label).value !== 1 && prefixOf(own.label) === prefixOf(before.label))
          reportUnit(
            context,
            own,
            { vi: `${unitName(own)} đứng sau ${unitName(before)}`, en: `Unexpected ${unitName(own)} after ${unitName(before)}` },
            { before: before.label, label: own.label },
          )
      }
    for (const { paragraph, label, after } of looseMarks(context))
      if (label === after.label)
        context.report({
          at: paragraph,
          message: { vi: `${unitName(after)} lặp lại`, en: `Unexpected second ${unitName(after)}` },
          data: { label },
        })
  },
}

const prefixOf = (label: string) => label.slice(0, label.lastIndexOf('.') + 1)
