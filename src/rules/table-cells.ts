import { inDecision } from './frames.ts'
import type { TableRow } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Of a printed row; a longer one is not looked through. */
const longest = 4_000

/**
 * A row of a table has as many cells as its head. Copies of web pages drop empty cells and the ones that span rows: only one row that is short
 * among numbered rows that are all whole has lost some. A row with all its bars has none lost: what is empty was left so.
 */
export const tableCells: Rule = {
  id: 'table-cells',
  category: 'table-incomplete',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Các hàng của bảng đủ ô', en: 'The rows of a table have all their cells' },
  why: {
    vi: 'Thiếu ô làm nội dung lệch cột.',
    en: 'A lost cell moves the rest into other columns.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\n| 3 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan | Thời gian |\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n| 2 | Kiểm tra | Sở Tài chính | Quý II |\n| 3 | Báo cáo |  | Quý III |\n| 4 | Sơ kết | Sở Nội vụ | Quý III |\n| 5 | Tổng kết | Sở Nội vụ | Quý IV |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan | Thời gian |\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n| 2 | Kiểm tra | Sở Tài chính | Quý II |\n| 3 | Báo cáo | Sở Nội vụ |\n| 4 | Sơ kết | Sở Nội vụ |\n| 5 | Tổng kết | Sở Nội vụ | Quý IV |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan | Thời gian |\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n| 2 | Kiểm tra | Sở Tài chính | Quý II |\n| 3 | Báo cáo | Sở Nội vụ |\n| 4 | Sơ kết | Sở Nội vụ | Quý III |\n| 5 | Tổng kết | Sở Nội vụ | Quý IV |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['3 | Báo cáo | Sở Nội vụ'],
      },
    ],
  },
  check(context) {
    for (const table of context.nodes('table')) {
      const rows = table.children.filter(
        ({ header, children: [first] }) => !header && first && /^\d{1,4}\.?$/.test(context.textOf(first).trim()),
      )
      const width = table.columns?.length ?? 0
      const [row, ...others] = rows.filter(({ children }) => children.filter((cell) => cell.children.length > 0).length < width)
      if (width < 3 || !row || others.length > 0 || rows.length < 4) continue
      if (barsBehind(row, context) > 0 && barsBehind(row, context) === barsBehind(table.children[0]!, context)) continue
      context.report({ at: row, message: { vi: 'Hàng thiếu ô', en: `Missing cells, expected ${width}` }, data: { expected: width } })
    }
  },
}

/** Bars in the printed line of a row, from its first word on. */
function barsBehind(row: TableRow, { rangeOf, sourceOf }: RuleContext): number {
  const start = rangeOf(row)?.start ?? 0
  return (
    sourceOf({ start, end: start + longest })
      .split('\n', 1)[0]!
      .split('|').length - 1
  )
}
