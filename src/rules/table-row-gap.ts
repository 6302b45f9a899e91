import type { Table, TableRow } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The rows of a numbered table follow each other. A number below the one before begins a new section of the table. */
export const tableRowGap: Rule = {
  id: 'table-row-gap',
  category: 'table-incomplete',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Số thứ tự trong bảng liên tục', en: 'The rows of a numbered table follow each other' },
  why: { vi: 'Số bị nhảy cho thấy thiếu hàng.', en: 'A gap means that rows were lost.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\n| 3 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phân công như sau:\n| STT | Nội dung | Cơ quan |\n| 1 | Tuyên truyền | Sở Nội vụ |\n| 2 | Kiểm tra | Sở Tài chính |\n| 5 | Báo cáo | Sở Nội vụ |\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['5'],
      },
    ],
  },
  check(context) {
    for (const table of context.nodes('table')) {
      let before: number | null = null
      for (const { value, cell } of rowNumbers(context, table)) {
        if (before !== null && value > before + 1 && value < before + 50)
          context.report({
            at: cell,
            message: { vi: `Hàng ${value} đứng sau hàng ${before}`, en: `Unexpected row ${value} after row ${before}` },
            data: { before, row: value },
          })
        before = value
      }
    }
  },
}

/** The numbers in the first column; a table whose first column is not numbered gives nothing. */
export function rowNumbers({ textOf }: Pick<RuleContext, 'textOf'>, table: Table) {
  const rows = table.children.filter((row) => !isHead(row, textOf))
  const numbered = rows.flatMap((row) => {
    const cell = row.children[0]
    const value = cell && numberOf(textOf(cell))
    return cell && value ? [{ value, cell }] : []
  })
  return numbered.length >= 3 && numbered.length * 2 >= rows.length ? numbered : []
}

export const hasHead = ({ textOf }: Pick<RuleContext, 'textOf'>, table: Table) => table.children.some((row) => isHead(row, textOf))

/** A first row that is numbered was taken for the head only because nothing stands above it. */
const isHead = (row: TableRow, textOf: RuleContext['textOf']) =>
  row.header === true && !numberOf(row.children[0] ? textOf(row.children[0]) : '')

function numberOf(label: string): number | null {
  const match = /^\s{0,3}(\d{1,4})\.?\s{0,3}$/.exec(label)
  return match && Number(match[1])
}
