import { startsSmall } from '../../grammars/structure/line.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A name over all columns is shorter. */
const longestName = 40

const head = 'STT\nVăn bản\nNội dung\nNgày hết hiệu lực\n'
const row = (n: number, work: string) => `${n}\nQuyết định số ${n}/2019/QĐ-UBND\n${work}\n0${n}/4/2024\n`
const last = 'Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.'

/**
 * A page that ends in a row leaves the rest of its cells to the next page. Where two of them have no end, the rest is of neither for certain and
 * stands in the table as a row by itself, among rows with a number.
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
    ],
  },
  check(context) {
    for (const { children: rows } of context.nodes('table')) {
      let isBelowHead = false
      let isNumbered = false
      for (const [i, row] of rows.entries()) {
        const [first, ...others] = row.children
        const text = first ? context.textOf(first).trim() : ''
        const isAlone = others.length > 1 && others.every((cell) => cell.children.length === 0)
        if (!row.header && isAlone && isNumbered && (startsSmall(text) || (isBelowHead && text.length > longestName && !isLabelled(text))))
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

function isLabelled(text: string): boolean {
  return /^(?:[IVX]{1,5}|\p{Lu}|\d{1,3})[.)/–-]/u.test(text)
}
