import { inDecision, inPartyPlan } from './frames.ts'
import { headOf, isHeadless } from './head.ts'
import { beginsInTheMiddle } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { brokenEnd, brokenPreamble, isLast, lastBlock } from './text-breaks-off.ts'

/** A document that has its head and its units, and nothing of an end: no recipients, no signer, nothing issued with it. */
export const endAbsent: Rule = {
  id: 'end-absent',
  category: 'truncated',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 8', normative: 'NĐ 30/2020/NĐ-CP, Điều 8', party: 'HD 05-HD/VPTW, mục I; HD 36-HD/VPTW' },
  what: { vi: 'Văn bản có phần kết thúc', en: 'A document has its end' },
  why: {
    vi: 'Không có nơi nhận và người ký thì thường là bản chép thiếu trang cuối.',
    en: 'Without recipients and a signer the copy usually lacks its last page.',
  },
  examples: {
    good: [inDecision({}), inDecision({ signature: '' }), inDecision({ number: 'DỰ THẢO', end: '', recipients: '', signature: '' })],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành.',
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['hành.'],
      },
      {
        ...inDecision({
          number: 'Số: Không số',
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành.',
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['hành.'],
      },
      { ...inPartyPlan({ body: 'I. MỤC TIÊU\nTrồng rừng.', recipients: '', signature: '' }), expect: ['rừng.'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head || head.isDraft || isHeadless(head) || (!head.number && !head.date) || beginsInTheMiddle(context)) return
    if (!isLast(context) || brokenEnd(context) || brokenPreamble(context)) return
    // without units a text that has its number and its type is a paper that was written out, and no cutting
    const isWhole = context.nodes('division').length > 0 || (head.number !== null && head.type !== null)
    const last = isWhole ? lastBlock(context) : undefined
    const range = last && context.rangeOf(last.node)
    if (!range) return
    const end = range.start + context.sourceOf(range).trimEnd().length
    const word = /\S{1,40}$/u.exec(context.sourceOf({ start: Math.max(range.start, end - 40), end }))!
    context.report({
      at: { start: end - word[0].length, end },
      message: { vi: 'Không có phần kết thúc: nơi nhận, chữ ký', en: 'The end is not in the source: no recipients, no signature' },
    })
  },
}
