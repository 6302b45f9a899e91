import { inLetter, inPartyPlan } from './frames.ts'
import { hasFormOfToday } from './party-form.ts'
import { decree30 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** Addressees on lines of their own each end with `;`, the last with `.` (in Party documents with either); of several that have another sign the first is told. */
export const addresseeSeparator: Rule = {
  id: 'addressee-separator',
  category: 'recipients-format',
  severity: 'info',
  regimes: ['party', 'state'],
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.5' },
  what: {
    vi: 'Mỗi nơi kính gửi trên một dòng kết thúc bằng dấu chấm phẩy, nơi cuối cùng bằng dấu chấm (văn bản của Đảng, từ 27/5/2026: bằng một trong hai dấu)',
    en: 'Each addressee on a line of its own ends with a semicolon, the last with a full stop (Party documents, from 27 May 2026: with either)',
  },
  why: { vi: 'Quy định về thể thức nơi nhận.', en: 'The form of the recipients.' },
  examples: {
    good: [
      inLetter({}),
      inLetter({ addressee: 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.' }),
      inLetter({ date: 'Hà Nội, ngày 05 tháng 5 năm 2014', addressee: 'Kính gửi:\n- Sở Nội vụ,\n- Sở Tài chính.' }),
      ...[';', '.'].map((sign) =>
        inPartyPlan({
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          title: `về kiểm tra, giám sát năm 2025\nKính gửi: - Chi bộ thôn Thượng;\n- Chi bộ thôn Hạ${sign}`,
        }),
      ),
      inLetter({ addressee: 'Kính gửi:\n- Các sở:\n+ Sở Nội vụ;\n+ Sở Tài chính;\n- Văn phòng Ủy ban nhân dân tỉnh.' }),
      inLetter({ addressee: 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính;\n(Danh sách kèm theo)' }),
      inPartyPlan({ title: 'về kiểm tra, giám sát năm 2025\nKính gửi: - Chi bộ thôn Thượng,\n- Chi bộ thôn Hạ.' }),
    ],
    bad: [
      { ...inLetter({ addressee: 'Kính gửi:\n- Sở Nội vụ,\n- Sở Tài chính.' }), expect: [','] },
      { ...inLetter({ addressee: 'Kính gửi:\n- Sở Nội vụ.\n- Sở Tài chính.' }), expect: ['.'] },
      { ...inLetter({ addressee: 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính;' }), expect: [';'] },
    ],
  },
  check(context) {
    if (!hasFormOfToday(context)) return
    const items = context.nodes('addressee').flatMap((node) => {
      const range = context.rangeOf(node)
      const printed = range ? context.sourceOf(range).replace(/[\s*_|]{1,99}$/u, '') : ''
      return range && /(?:^|:)[\s*_]{0,9}[-–]\s?\p{L}/u.test(printed) ? [{ printed, end: range.start + printed.length }] : []
    })
    if (items.length < 2) return
    for (const [i, { printed, end }] of items.entries()) {
      const sign = /[.,;:]$/.exec(printed)?.[0]
      const isLast = i === items.length - 1
      const wanted = isLast ? '.' : ';'
      // `- Các sở:` heads a group; the Party has `;` after each, and a stop behind the archive alone
      if (sign === undefined || sign === ':' || sign === wanted || (isLast && sign === ';' && context.regime === 'party')) continue
      // `(Danh sách kèm theo)` has the rest of them
      if (isLast && sign === ';' && /^[\s*_|]{0,9}\(/u.test(context.sourceOf({ start: end, end: end + 10 }))) return
      context.report({
        at: { start: end - 1, end },
        message: {
          vi: wanted === '.' ? 'Sau nơi kính gửi cuối cùng cần dấu `.`' : 'Cần dấu `;` sau mỗi nơi kính gửi',
          en: `Unexpected \`${sign}\`, expected \`${wanted}\` after ${wanted === '.' ? 'the last addressee' : 'an addressee'}`,
        },
      })
      return
    }
  },
}
