import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { isLetterAt } from './words.ts'

const pattern = /( {1,3})([,;:.])(?=\s|$)/g

/** A sign that fell into a line of its own, at the end of what is read. */
const fallen = /\p{L}([ \t]{0,3}\r?\n[ \t]{0,3})([,;:.])$/u

/** Prose, and the lines of the head and the preamble that are of fixed wording. */
const read = new Set<string>(['paragraph', 'basis', 'recital', 'enactingFormula', 'docDate'])

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
        ...inDecision({ date: 'Lâm Đồng , ngày 05 tháng 5 năm 2024' }),
        expect: [' ,'],
        fixed: 'Lâm Đồng, ngày 05 tháng 5 năm 2024',
      },
      { ...inDecision({ formula: 'QUYẾT ĐỊNH :' }), expect: [' :'], fixed: 'QUYẾT ĐỊNH:' },
      {
        ...inDecision({
          bases: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo đề nghị của Giám đốc Sở Nội vụ\n;',
        }),
        expect: ['\n;'],
      },
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
      if (!read.has(block.node.type)) continue
      for (const match of block.text.matchAll(pattern)) {
        if (!isLetterAt(block.text, match.index - 1)) continue
        const range = context.rangeOf({ block, start: match.index + match[1]!.length, end: match.index + match[0].length })
        if (!range) continue
        const gap = /[ \t]{1,9}$/.exec(context.locator.source.slice(Math.max(0, range.start - 9), range.start))?.[0].length ?? 0
        if (gap > 0) tell(range.start - gap, range.end, match[2]!)
      }
      const end = context.rangeOf(block.node)?.end ?? 0
      const found = fallen.exec(context.locator.source.slice(Math.max(0, end - 9), end))
      if (found) tell(end - found[1]!.length - 1, end, found[2]!)
    }

    function tell(start: number, end: number, sign: string): void {
      const message = { vi: `Khoảng trắng thừa trước \`${sign}\``, en: `Unexpected blank before \`${sign}\`` }
      context.report({ at: { start, end }, message, fix: sign })
    }
  },
}
