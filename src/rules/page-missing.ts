import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { hasHead, rowNumbers } from './table-row-gap.ts'

/** A table that begins in the middle of a row, without head and first rows: the page before it is gone. */
export const pageMissing: Rule = {
  id: 'page-missing',
  category: 'truncated',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Không thiếu trang', en: 'No page is missing' },
  why: {
    vi: 'Bảng mở đầu giữa hàng, không tiêu đề, là bảng mất trang trước.',
    en: 'A table that begins in the middle of a row without a head has lost the page before it.',
  },
  examples: {
    good: [inDecision({})],
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
      const [row] = table.children
      const first = rowNumbers(context, table)[0]
      const lacksStart = row !== undefined && row.children[0]?.children.length === 0
      if (!first || first.value < 2 || first.value > 200 || !(lacksStart || first.value > 2)) return
      context.report({
        at: table,
        message: { vi: 'Có thể thiếu trang trước bảng này', en: 'A page seems to be missing before this table' },
      })
    }
  },
}
