import { inDecision } from './frames.ts'
import { recipientEnds } from './recipient-ends.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Each recipient on a line of its own begins with a dash; told once, where none of them does. */
export const recipientsDash: Rule = {
  id: 'recipients-dash',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: { vi: 'Đầu mỗi dòng nơi nhận có gạch đầu dòng', en: 'Each line of the recipients begins with a dash' },
  why: { vi: 'Không có gạch thì khó biết mỗi nơi nhận bắt đầu ở đâu.', en: 'Without dashes nothing tells where a recipient begins.' },
  examples: {
    good: [inDecision({}), inDecision({ recipients: 'Nơi nhận: Như Điều 2; Sở Nội vụ; Lưu: VT, NC.' })],
    bad: [{ ...inDecision({ recipients: 'Nơi nhận:\nNhư Điều 2;\nSở Nội vụ;\nLưu: VT, NC.' }), expect: ['Như Điều 2;'] }],
  },
  check(context) {
    const { source } = context.locator
    const items = recipientEnds(context).filter(({ printed, end }) =>
      /[\r\n][ \t]{0,80}[*_]{0,3}$/u.test(source.slice(Math.max(0, end - printed.length - 90), end - printed.length)),
    )
    if (items.length < 2 || items.some(({ printed }) => !/^[*_]{0,3}[\p{L}(]/u.test(printed))) return
    context.report({ at: items[0]!.node, message: { vi: 'Nơi nhận thiếu gạch đầu dòng', en: 'Missing dash before each recipient' } })
  },
}
