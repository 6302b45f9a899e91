import { inDecision } from './frames.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

/** Letters written as a base and combining marks (NFD): one finding for a document, since all of it is usually so. */
export const decomposedLetters: Rule = {
  id: 'decomposed-letters',
  category: 'spelling',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: { vi: 'Chữ có dấu viết bằng mã dựng sẵn', en: 'Letters with marks are precomposed' },
  why: { vi: 'Mã tổ hợp làm tìm kiếm, so sánh và đếm chữ sai.', en: 'Combining marks break searches, comparisons and counts.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ title: 'Về việc thành lập Tổ công tác'.normalize('NFD') }),
        expect: ['Về việc thành lập Tổ công tác'.normalize('NFD').slice(1, -1)],
        fixed: 'Về việc thành lập Tổ công tác',
      },
    ],
  },
  check(context) {
    const found = context.repairs.filter(({ step, from, to }) => step === 'nfc' && from !== to)
    const [first] = found
    if (!first) return
    const last = found.at(-1)!
    const range = { start: first.position.start.offset, end: last.position.end.offset }
    context.report({
      at: { start: first.position.start.offset, end: first.position.end.offset },
      message: { vi: `${found.length} chữ viết bằng dấu tổ hợp`, en: `Unexpected combining marks in ${found.length} letters` },
      fix: { range, text: context.sourceOf(range).normalize('NFC') },
      data: { count: found.length },
    })
  },
}
