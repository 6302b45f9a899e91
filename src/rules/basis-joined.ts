import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** One basis to a line: "…; Căn cứ …" inside a line is two of them. */
export const basisJoined: Rule = {
  id: 'basis-joined',
  category: 'ocr-garble',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.2.3' },
  what: { vi: 'Mỗi căn cứ trình bày trên một dòng riêng', en: 'Each basis stands on a line of its own' },
  why: { vi: 'Căn cứ viết liền sau căn cứ khác dễ bị bỏ sót.', en: 'A basis behind another one is easily overlooked.' },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({
          bases:
            'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        }),
        expect: ['Căn cứ'],
      },
    ],
  },
  check(context) {
    let end: number | null = null
    for (const block of context.blocks) {
      const range = block.node.type === 'basis' ? context.rangeOf(block.node) : null
      const isJoined = range && end !== null && /^[ \t]{1,3}$/.test(context.sourceOf({ start: end, end: range.start }))
      end = range?.end ?? null
      if (!isJoined || !block.text.startsWith('Căn cứ')) continue
      context.report({
        at: { block, start: 0, end: 'Căn cứ'.length },
        message: { vi: 'Căn cứ này phải ở dòng riêng', en: 'Unexpected basis in the line of another' },
      })
    }
  },
}
