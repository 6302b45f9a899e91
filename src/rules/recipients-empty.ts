import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Nơi nhận:" names at least one recipient. */
export const recipientsEmpty: Rule = {
  id: 'recipients-empty',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2; HD 36-HD/VPTW' },
  what: { vi: 'Dưới "Nơi nhận:" có nơi nhận', en: '"Nơi nhận:" is followed by recipients' },
  why: { vi: 'Không có nơi nhận thì không biết gửi văn bản cho ai.', en: 'Without recipients nobody knows whom to send it to.' },
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ recipients: 'Nơi nhận:' }), expect: ['Nơi nhận:'] }],
  },
  check(context) {
    const [label] = context.nodes('recipients')
    // a text that ends with the label is cut off there
    if (!label || context.nodes('recipient').length > 0 || context.nodes('signature').length === 0) return
    const range = context.rangeOf(label)
    const match = range && /^[\s*_]{0,9}N[ơo]i\s{1,3}nh[ậâạa]n[\s*_]{0,9}:?[\s*_|]{0,9}$/iu.exec(context.sourceOf(range))
    if (!match) return
    context.report({ at: label, message: { vi: '"Nơi nhận:" không có nơi nhận nào', en: 'Missing recipients below "Nơi nhận:"' } })
  },
}
