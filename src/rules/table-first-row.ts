import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { hasHead, rowNumbers } from './table-row-gap.ts'

/** A table without a head whose rows begin late has lost its beginning. */
export const tableFirstRow: Rule = {
  id: 'table-first-row',
  category: 'table-incomplete',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Bảng có hàng tiêu đề và bắt đầu từ hàng 1', en: 'A table has its head and begins with row 1' },
  why: {
    vi: 'Bảng mở đầu bằng hàng khác và không có tiêu đề là bị mất phần đầu.',
    en: 'One that begins later without a head has lost its beginning.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\n| 3 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phân công như sau:\n| 3 | Tuyên truyền | Sở Nội vụ |\n| 4 | Kiểm tra | Sở Tài chính |\n| 5 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['3 | Tuyên truyền | Sở Nội vụ |\n| 4 | Kiểm tra | Sở Tài chính |\n| 5 | Báo cáo | Sở Nội vụ'],
      },
    ],
  },
  check(context) {
    const [table] = context.nodes('table')
    if (table) {
      if (hasHead(context, table)) return
      const first = rowNumbers(context, table)[0]
      if (!first || first.value < 2 || first.value > 200) return
      context.report({
        at: table,
        message: { vi: `Bảng không có tiêu đề và bắt đầu từ hàng ${first.value}`, en: `Missing head and rows before row ${first.value}` },
        data: { firstRow: first.value },
      })
    }
  },
}
