import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const behindSign =
  /(?<=[;,]\s{0,3})\((?:để|b\/c|báo cáo|thay b\/c|p\/h|phối hợp|t\/h|thực hiện|theo dõi)[^()\n]{0,40}\)(?=[\s;,.*_]{0,9}$)/iu

/** "(để báo cáo)" belongs to a recipient; standing after the list it has lost the brace that tied it to some. */
export const recipientsLooseNote: Rule = {
  id: 'recipients-loose-note',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2; HD 36-HD/VPTW' },
  what: { vi: 'Ghi chú "(để báo cáo)" đứng ngay sau nơi nhận của nó', en: 'A note such as "(để báo cáo)" stands after its recipient' },
  why: { vi: 'Đứng rời thì không biết ghi chú cho nơi nhận nào.', en: 'Alone it does not tell whose it is.' },
  examples: {
    good: [inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Tỉnh ủy (để báo cáo);\n- Lưu: VT, NC.' })],
    bad: [
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Tỉnh ủy;\n- Lưu: VT, NC.\n(để\nbáo cáo)' }), expect: ['(để\nbáo cáo)'] },
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Tỉnh ủy; (Báo cáo)\n- Lưu: VT, NC.' }),
        expect: ['(Báo cáo)'],
      },
    ],
  },
  check(context) {
    const conclusions = context.document!.children.find((part) => part.type === 'conclusions')
    const range = conclusions && context.rangeOf(conclusions)
    if (!range) return
    for (const recipient of context.nodes('recipient')) {
      const item = context.rangeOf(recipient)
      const match = item && behindSign.exec(context.sourceOf(item))
      if (match)
        context.report({
          at: { start: item.start + match.index, end: item.start + match.index + match[0].length },
          message: { vi: 'Ghi chú đứng sau dấu chấm phẩy của nơi nhận', en: "Unexpected note behind the recipient's semicolon" },
        })
    }
    const printed = context.sourceOf(range)
    for (const match of printed.matchAll(
      /(?:^|\n)[ \t*_|]{0,9}(\((?:để|đề|thay)\s{1,3}(?:b\/c|báo\s{1,3}cáo|biết|theo dõi|phối hợp|thực hiện)[^()\n]{0,40}\))[ \t*_;,.]{0,9}(?=\n|$)/giu,
    )) {
      const start = range.start + match.index + match[0].indexOf('(')
      const before = printed.slice(0, match.index).trimEnd()
      if (!/(?:[.;,]|\))[*_]{0,3}$/u.test(before.slice(-20))) continue
      context.report({
        at: { start, end: start + match[1]!.length },
        message: { vi: 'Ghi chú đứng rời, không rõ của nơi nhận nào', en: 'Unexpected note without a recipient' },
      })
    }
  },
}
