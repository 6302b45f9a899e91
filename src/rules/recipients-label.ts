import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Nơi nhận:" stands alone on its line, with its colon. */
export const recipientsLabel: Rule = {
  id: 'recipients-label',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: { vi: '"Nơi nhận:" đứng riêng một dòng, có dấu hai chấm', en: '"Nơi nhận:" stands alone on its line, with its colon' },
  why: { vi: 'Phần ghi thêm sau nhãn không thuộc nơi nhận nào.', en: 'What is added after the label belongs to no recipient.' },
  examples: {
    good: [inDecision({})],
    bad: [
      { ...inDecision({ recipients: 'Nơi nhận: (kèm phụ lục)\n- Như Điều 2;\n- Lưu: VT, NC.' }), expect: ['(kèm phụ lục)'] },
      { ...inDecision({ recipients: 'Nơi nhận\n- Như Điều 2;\n- Lưu: VT, NC.' }), expect: ['Nơi nhận'] },
    ],
  },
  check(context) {
    for (const recipients of context.nodes('recipients')) {
      const range = context.rangeOf(recipients)
      const printed = range ? context.sourceOf(range) : ''
      const match = /^[\s*_]{0,9}(Nơi\s{1,3}nhận)[\s*_]{0,9}(:?)[\s*_]{0,9}([^\n]*)/iu.exec(printed)
      if (!range || !match) continue
      const label = range.start + match[0].indexOf(match[1]!)
      const rest = match[3]!.replace(/[\s*_|]{1,9}$/u, '')
      if (!match[2])
        context.report({
          at: { start: label, end: label + match[1]!.length },
          message: { vi: 'Thiếu dấu hai chấm sau "Nơi nhận"', en: 'Missing colon after "Nơi nhận"' },
        })
      else if (/^\(/.test(rest)) {
        const start = range.start + match[0].length - match[3]!.length
        context.report({
          at: { start, end: start + rest.length },
          message: { vi: 'Ghi chú đứng sau nhãn "Nơi nhận:"', en: 'Unexpected note after the label "Nơi nhận:"' },
        })
      }
    }
  },
}
