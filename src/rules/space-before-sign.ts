import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { isLetterAt } from './words.ts'

const pattern = /( {1,3})([,;:.])(?=\s|$)/g

/** No blank stands before a comma, full stop, colon or semicolon. */
export const spaceBeforeSign: Rule = {
  id: 'space-before-sign',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Trước dấu câu không có khoảng trắng', en: 'No blank stands before a stop' },
  why: { vi: 'Dấu câu bị rơi xuống đầu dòng sau.', en: 'The sign could fall to the next line.' },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inDecision({
        body: 'Điều 1 . Thành_lập Tổ công_tác gồm đại_diện các sở , các phòng_ban chuyên_môn , các đơn_vị sự_nghiệp công_lập .\nĐiều 2 . Giám_đốc Sở Nội_vụ chịu trách_nhiệm thi_hành Quyết_định này , báo_cáo kết_quả .',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất lượng , hiệu quả.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: [' ,'],
        fixed: 'Điều 1. Nâng cao chất lượng, hiệu quả.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    // corpora that tie the syllables of words part the signs from them
    if (context.repairs.some(({ step }) => step === 'segmentation')) return
    for (const block of context.blocks) {
      if (block.node.type !== 'paragraph') continue
      for (const match of block.text.matchAll(pattern)) {
        if (!isLetterAt(block.text, match.index - 1)) continue
        const range = context.rangeOf({ block, start: match.index + match[1]!.length, end: match.index + match[0].length })
        if (!range) continue
        const gap = /[ \t]{1,9}$/.exec(context.locator.source.slice(Math.max(0, range.start - 9), range.start))?.[0].length ?? 0
        if (gap === 0) continue
        context.report({
          at: { start: range.start - gap, end: range.end },
          message: { vi: `Khoảng trắng thừa trước \`${match[2]}\``, en: `Unexpected blank before \`${match[2]}\`` },
          fix: match[2]!,
        })
      }
    }
  },
}
