import { inDecision } from './frames.ts'
import type { TableRow } from '../tree/index.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A line of dots alone stands for what was left out. */
export const rowsLeftOut: Rule = {
  id: 'rows-left-out',
  category: 'table-incomplete',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Không có dòng chỉ gồm dấu chấm giữa bảng', en: 'No line of dots stands between the rows of a table' },
  why: { vi: 'Dòng chấm là dấu hiệu bản chép đã lược bớt hàng.', en: 'The dots say that rows were left out.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({
        body: 'Điều 1. Ban hành mẫu biểu sau:\n| TT | Nội dung | Cơ quan |\n| --- | --- | --- |\n| 1 |  |  |\n| 2 |  |  |\n| … |  |  |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\n…......\n| 9 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['…......'],
      },
    ],
  },
  check(context) {
    if (context.nodes('table').length === 0) return
    const isDots = (text: string) => /[.…]/.test(text) && /^[\s|*]{0,9}(?:…|\.{3,}|[.…]{3,})[.…\s|*]{0,60}$/u.test(text)
    for (const block of context.blocks) {
      if (block.text.length > 80 || block.node.type === 'tableCell' || !isDots(block.text)) continue
      context.report({
        at: block.node,
        message: { vi: 'Dòng chấm thay cho các hàng bị lược bớt', en: 'Dots in the place of rows that were left out' },
      })
    }
    const filled = (row: TableRow) => row.children.filter((cell) => cell.children.length > 0)
    for (const row of context.nodes('table').flatMap(({ children: [head, ...rows] }) => {
      // a form to be filled in: ordinals, and dots for as many more as there may be
      const isForm = rows.every((row) => filled(row).length < 2)
      return isForm ? [] : [head!, ...rows]
    })) {
      const cells = filled(row)
      if (cells.length > 0 && cells.every((cell) => isDots(context.textOf(cell))))
        context.report({
          at: row,
          message: { vi: 'Hàng chấm thay cho các hàng bị lược bớt', en: 'Dots in the place of rows that were left out' },
        })
    }
  },
}
