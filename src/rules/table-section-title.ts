import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A row that begins a section of a table ("I", "A") names it; with its number alone it has lost the title. */
export const tableSectionTitle: Rule = {
  id: 'table-section-title',
  category: 'table-incomplete',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Hàng đánh số La Mã hoặc chữ cái trong bảng có tên', en: 'A row with a section number of a table has a title' },
  why: { vi: 'Hàng chỉ có số là bị mất tên phần.', en: 'One with its number alone has lost it.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| I | TUYÊN TRUYỀN | |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| I | | |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['I'],
      },
    ],
  },
  check(context) {
    for (const table of context.nodes('table'))
      for (const row of table.children) {
        const [first, ...others] = row.children
        if (row.header || !first || others.length === 0 || !/^\s*(?:[IVX]{1,5}|[A-H])\.?\s*$/u.test(context.textOf(first))) continue
        if (others.some((cell) => context.textOf(cell).trim() !== '')) continue
        context.report({ at: first, message: { vi: 'Hàng này không có tên phần', en: 'Missing title of this section of the table' } })
      }
  },
}
