import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A row of a table with as many cells as its head; a section row with a number and a name may have two. */
export const tableCells: Rule = {
  id: 'table-cells',
  category: 'table-incomplete',
  severity: 'off',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Các hàng của bảng đủ ô', en: 'The rows of a table have all their cells' },
  why: {
    vi: 'Thiếu ô làm nội dung lệch cột; bản chép từ trang web thường bỏ ô trống nên mặc định tắt.',
    en: 'A lost cell moves the rest into other columns; copies of web pages drop empty ones, so the rule is off by default.',
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
          body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan | Thời gian |\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n| 2 | Kiểm tra | Sở Tài chính | Quý II |\n| 3 | Báo cáo | Sở Nội vụ |\n| 4 | Sơ kết | Sở Nội vụ | Quý III |\n| 5 | Tổng kết | Sở Nội vụ | Quý IV |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['3 | Báo cáo | Sở Nội vụ'],
      },
    ],
  },
  check(context) {
    for (const table of context.nodes('table')) {
      const rows = table.children.filter((row) => !row.header)
      const width = table.columns?.length ?? Math.max(0, ...rows.map((row) => row.children.length))
      const short = rows.filter((row) => {
        const first = row.children[0]
        const there = row.children.filter((cell) => cell.children.length > 0).length
        return first && /^\d{1,4}\.?$/.test(context.textOf(first).trim()) && there >= 3 && there < width
      })
      if (width < 4 || short.length === 0 || short.length * 5 > rows.length) continue
      for (const row of short)
        context.report({ at: row, message: { vi: 'Hàng thiếu ô', en: `Missing cells, expected ${width}` }, data: { expected: width } })
    }
  },
}
