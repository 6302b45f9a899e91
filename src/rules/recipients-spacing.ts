import { inDecision } from './frames.ts'
import { recipientEnds } from './recipient-ends.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `- Như Điều 3;`: a blank after the dash, where the others have one, and none before the sign. */
export const recipientsSpacing: Rule = {
  id: 'recipients-spacing',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: {
    vi: 'Nơi nhận có khoảng trắng sau gạch đầu dòng, không có trước dấu cuối dòng',
    en: 'A recipient has a blank after its dash and none before its closing sign',
  },
  why: { vi: 'Khoảng trắng thừa, thiếu làm danh sách không thẳng hàng.', en: 'Odd blanks put the list out of line.' },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2; ,\n- Sở Nội vụ;\n- Lưu: VT, NC.' }),
      inDecision({ recipients: 'Nơi nhận:\n-Như Điều 2;\n-Sở Nội vụ;\n-Lưu: VT, NC.' }),
    ],
    bad: [
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2 ;\n-Sở Nội vụ;\n- Lưu: VT, NC.' }),
        expect: [' ', '-'],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      },
    ],
  },
  check(context) {
    const items = recipientEnds(context)
    const glued = items.filter(({ printed }) => /^[-–][\p{L}\d]/u.test(printed))
    const spaced = items.filter(({ printed }) => /^[-–]\s/u.test(printed))
    for (const { printed, end } of glued.length * 2 <= spaced.length ? glued : []) {
      const start = end - printed.length
      context.report({
        at: { start, end: start + 1 },
        message: { vi: 'Thiếu khoảng trắng sau gạch đầu dòng', en: 'Missing blank after the dash' },
        fix: `${printed[0]!} `,
      })
    }
    for (const { printed, end } of items) {
      const gap = /(?<![;,.:])[ \t]{1,9}(?=[;,.]$)/.exec(printed)
      if (!gap) continue
      const start = end - printed.length + gap.index
      context.report({
        at: { start, end: start + gap[0].length },
        message: { vi: 'Khoảng trắng thừa trước dấu cuối dòng', en: 'Unexpected blank before the closing sign' },
        fix: '',
      })
    }
  },
}
