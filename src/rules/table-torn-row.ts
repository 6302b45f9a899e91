import { startsSmall } from '../../grammars/structure/line.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A name over all columns is shorter. */
const longestName = 40

const open = /(?:[,–-]|(?:^|\s)(?:và|của|các|những|với|hoặc))$/u

const head = 'STT\nVăn bản\nNội dung\nNgày hết hiệu lực\n'
const row = (n: number, work: string) => `${n}\nQuyết định số ${n}/2019/QĐ-UBND\n${work}\n0${n}/4/2024\n`
const last = 'Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.'

/**
 * A page that ends in a row leaves the rest of its cells to the next page, where it may stand in the table as a row by itself, below one with a
 * number. It is told by its words that go on or are too many for a heading, below the head that the next page repeats, or where they go on behind
 * a cell that is open.
 */
export const tableTornRow: Rule = {
  id: 'table-torn-row',
  category: 'table-incomplete',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Hàng của bảng không bị ngắt giữa hai trang', en: 'No row of a table is torn between two pages' },
  why: {
    vi: 'Không rõ phần ở trang sau thuộc ô nào của hàng trước.',
    en: 'What the next page has of it may be of more than one of its cells.',
  },
  examples: {
    good: [
      ...['a) Đường bộ', 'trong đó:', 'a', 'đợt 2', 'phường Xuân Hương'].map((name) =>
        inDecision({
          body: `Điều 1. Chi kinh phí như sau:\n\n| STT | Nội dung | Kinh phí |\n| --- | --- | --- |\n| 1 | Nạo vét kênh | 200 |\n| ${name} | | |\n| 2 | Sửa cống | 100 |\n\n${last}`,
        }),
      ),
      inDecision({
        body: `Điều 1. Bãi bỏ các văn bản sau:\n${head}${row(1, 'Thu phí')}${head}${row(2, 'Thu phí')}${row(3, 'Nộp phí')}${last}`,
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: `Điều 1. Bãi bỏ các văn bản sau:\n${head}${row(1, 'Thu phí')}${row(2, 'Thu phí')}${head}của chợ đầu mối\n${row(3, 'Nộp phí')}${last}`,
        }),
        expect: ['của chợ đầu mối'],
      },
      {
        ...inDecision({
          body: `Điều 1. Chi kinh phí như sau:\n\n| STT | Nội dung | Ghi chú |\n| --- | --- | --- |\n| 1 | Nạo vét kênh và | Từ quỹ của |\n| thôn Thượng | | |\n| 2 | Sửa cống | Từ quỹ |\n\n${last}`,
        }),
        expect: ['thôn Thượng'],
      },
    ],
  },
  check(context) {
    for (const { children: rows } of context.nodes('table')) {
      let isBelowHead = false
      let isNumbered = false
      const isOpen = (row: (typeof rows)[number] | undefined) =>
        row?.children.some((cell) => open.test(context.textOf(cell).trim())) === true
      for (const [i, row] of rows.entries()) {
        const [first, ...others] = row.children
        const text = first ? context.textOf(first).trim() : ''
        const isAlone = others.length > 1 && others.every((cell) => cell.children.length === 0)
        const goesOn = isBelowHead ? startsSmall(text) || text.length > longestName : startsSmall(text) && isOpen(rows[i - 1])
        if (!row.header && isAlone && isNumbered && goesOn && !isLabelled(text))
          context.report({
            at: row,
            message: { vi: 'Phần còn lại của hàng trước, không rõ thuộc ô nào', en: 'Rest of the row above, of an uncertain cell' },
          })
        if (!row.header) isNumbered = /^\d{1,4}\.?$/u.test(text) && !isAlone
        isBelowHead = row.header === true && i > 0
      }
    }
  },
}

/** What heads rows: it has a label, is one, or ends with a colon. */
function isLabelled(text: string): boolean {
  return /^(?:[IVX]{1,5}|\p{Lu}|\d{1,3})[.)/–-]|^\p{Ll}(?:[.)]|$)|:$/u.test(text)
}
