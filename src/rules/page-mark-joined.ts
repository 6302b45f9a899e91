import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** "Trang 1ỦY BAN NHÂN DÂN": the mark of the page, which a website's viewer set, ran into the first line on it. */
export const pageMarkJoined: Rule = {
  id: 'page-mark-joined',
  category: 'ocr-garble',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Số trang không dính vào dòng đầu trang', en: 'The mark of a page does not run into its first line' },
  why: { vi: 'Số trang dính vào tên cơ quan hoặc câu văn là chữ thừa.', en: "Run into a body's name or a sentence it is no part of it." },
  examples: {
    good: [inDecision({}), inDecision({ issuer: 'Trang 1\nỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG' })],
    bad: [{ ...inDecision({ issuer: 'Trang 1ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG' }), expect: ['Trang 1'] }],
  },
  check(context) {
    for (const mark of context.nodes('furniture')) {
      const range = context.rangeOf(mark)
      if (!range || !/^Trang\s?\d{1,4}$/iu.test(context.textOf(mark))) continue
      if (!/^\p{L}/u.test(context.locator.source.slice(range.end, range.end + 2))) continue
      context.report({ at: mark, message: { vi: 'Số trang dính vào dòng đầu trang', en: 'Unexpected mark of a page in its first line' } })
    }
  },
}
