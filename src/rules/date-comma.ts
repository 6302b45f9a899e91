import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `Hà Nội, ngày …`: the comma stands after the place, nowhere else; a telegram's hour comes between (`Hà Nội, hồi 10 giờ 30 phút ngày …`). */
export const dateComma: Rule = {
  id: 'date-comma',
  category: 'date-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.3; HD 36-HD/VPTW',
  },
  what: { vi: 'Sau địa danh có dấu phẩy, sau chữ "ngày" không có', en: 'A comma follows the place, none follows "ngày"' },
  why: {
    vi: 'Đặt sai dấu phẩy làm sai thể thức và phần mềm không tách được địa danh.',
    en: 'A misplaced comma is a fault of form and hides the place from software.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({ date: 'Lâm Đồng, ngày 05 tháng 5 năm 2024' }),
      inDecision({ date: 'Lâm Đồng, hồi 15 giờ 45 phút ngày 05 tháng 5 năm 2024' }),
    ],
    bad: [
      { ...inDecision({ date: 'Lâm Đồng ngày, 15 tháng 5 năm 2024' }), expect: [' ngày, '], fixed: 'Lâm Đồng, ngày 15 tháng 5 năm 2024' },
      { ...inDecision({ date: 'Lâm Đồng ngày 15 tháng 5 năm 2024' }), expect: [' ngày '], fixed: 'Lâm Đồng, ngày 15 tháng 5 năm 2024' },
      { ...inDecision({ date: 'Lâm Đồng - ngày 15 tháng 5 năm 2024' }), expect: [' - ngày '], fixed: 'Lâm Đồng, ngày 15 tháng 5 năm 2024' },
      {
        ...inDecision({ date: 'Lâm Đồng, ngày 15, tháng 5, năm 2024' }),
        expect: [', ', ', '],
        fixed: 'Lâm Đồng, ngày 15 tháng 5 năm 2024',
      },
    ],
  },
  check(context) {
    const date = headOf(context)?.date
    const range = date && context.rangeOf(date)
    if (!date || !range) return
    const printed = context.sourceOf(date)
    const match =
      /(?<=\p{L}[.*_]{0,4})(?<!,\s{0,9}(?:hồi\s{1,3})?\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2})?(?:\s?phút)?)([\s,–-]{1,9})ngày([\s,]{1,9})(?=\d)/iu.exec(
        printed,
      )
    if (!match || (match[1]!.includes(',') && !match[2]!.includes(','))) {
      for (const { 0: comma, index } of printed.matchAll(/(?<=\d)\s{0,3},\s{0,3}(?=(?:tháng|năm)\s)/gu))
        context.report({
          at: { start: range.start + index, end: range.start + index + comma.length },
          message: { vi: 'Giữa ngày, tháng, năm không có dấu phẩy', en: 'Unexpected comma inside the date' },
          fix: ' ',
        })
      return
    }
    const word = match[0].replace(/[,–-]/g, '').trim()
    context.report({
      at: { start: range.start + match.index, end: range.start + match.index + match[0].length },
      message: { vi: 'Dấu phẩy đặt sau địa danh, trước chữ "ngày"', en: 'Misplaced comma, expected it after the place, before "ngày"' },
      fix: `, ${word} `,
    })
  },
}
