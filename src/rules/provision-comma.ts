import { inLetter } from './frames.ts'
import { decree30 } from './regulations.ts'
import type { Rule } from './rule.ts'

const comma =
  /(?:[Kk]hoản\s{1,3}\d{1,3}[a-zđ]?|[Đđ]iểm\s{1,3}[a-zđ]\d{0,2}(?:\.\d{1,2})?)(\s?,\s{0,3})(?=[Đđ]iều\s{1,3}\d|[Kk]hoản\s{1,3}\d)|Điều\s{1,3}\d{1,3}[a-zđ]?(\s?,\s{0,3})(?=(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Pháp lệnh)\s{1,3}(?:số\s|\d)|(?:Luật|Bộ luật)\s{1,3}\p{Lu})/gu

/** "điểm a khoản 2 Điều 5 Luật Đất đai": from small to large, without commas. */
export const provisionComma: Rule = {
  id: 'provision-comma',
  category: 'citation-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL II, V.7', normative: 'NĐ 78/2025/NĐ-CP, Điều 69' },
  what: {
    vi: 'Giữa điểm, khoản, điều và văn bản được viện dẫn không có dấu phẩy',
    en: 'No comma between the point, clause and article of one provision and its document',
  },
  why: { vi: 'Dấu phẩy biến một điều khoản thành danh sách nhiều điều khoản.', en: 'A comma turns one provision into a list of several.' },
  fixable: true,
  examples: {
    good: [
      inLetter({ body: 'Theo điểm a khoản 2 Điều 5 và khoản 1, khoản 3 Điều 7 Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
      inLetter({ date: 'Hà Nội, ngày 05 tháng 5 năm 2014', body: 'Theo khoản 4, Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Theo khoản 4, Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
        expect: ['khoản 4, '],
        fixed: 'Theo khoản 4 Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo khoản 4 Điều 51, Luật Đất đai, Bộ Nội vụ có ý kiến.' }),
        expect: ['Điều 51, '],
        fixed: 'Theo khoản 4 Điều 51 Luật Đất đai, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (!block.text.includes(',')) continue
      for (const match of block.text.matchAll(comma)) {
        const end = match.index + match[0].length
        if (/^khoản/iu.test(match[0]) && /^khoản/iu.test(block.text.slice(end))) continue
        const range = context.rangeOf({ block, start: match.index, end })
        if (!range) continue
        const printed = context.sourceOf(range)
        const unit = printed.replace(/\s?,\s{0,3}$/u, '')
        const next = context.locator.source.slice(range.start + printed.length).search(/\S/)
        context.report({
          at: { start: range.start, end: range.end + Math.max(0, next) },
          message: { vi: `Không có dấu phẩy sau \`${unit}\``, en: `Unexpected comma after \`${unit}\`` },
          fix: { range: { start: range.start + unit.length, end: range.start + printed.trimEnd().length }, text: '' },
        })
      }
    }
  },
}
