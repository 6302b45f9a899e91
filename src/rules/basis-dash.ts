import { inDecision } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import type { Rule } from './rule.ts'

/** The dash before "Căn cứ" is the Party's form, and that of the Youth Union, which numbers as the Party does; told once. */
export const basisDash: Rule = {
  id: 'basis-dash',
  category: 'citation-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  from: '2020-03-05',
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1', normative: 'NĐ 30/2020/NĐ-CP, PL III' },
  what: { vi: 'Trước "Căn cứ" trong văn bản nhà nước không có gạch đầu dòng', en: 'No dash stands before "Căn cứ" in a State document' },
  why: { vi: 'Gạch đầu dòng là thể thức của Đảng.', en: 'The dash is the form of Party documents.' },
  examples: {
    good: [
      inDecision({}),
      inDecision({
        issuer: 'BAN CHẤP HÀNH TỈNH ĐOÀN LÂM ĐỒNG',
        number: 'Số: 15-QĐ/TĐTN',
        bases: '- Căn cứ Điều lệ Đoàn;\n- Căn cứ Quy chế số 12-QC/TWĐTN ngày 05/3/2024;',
      }),
    ],
    bad: [
      {
        ...inDecision({
          bases:
            '- Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n- Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05/3/2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        }),
        expect: ['- Căn cứ'],
      },
    ],
  },
  check(context) {
    if (hasPartyForm(context)) return
    for (const basis of context.nodes('basis')) {
      const range = context.rangeOf(basis)
      const match = range && /^[\s*_]{0,9}[-–]\s{0,3}Căn cứ/u.exec(context.sourceOf(range))
      if (!match) continue
      context.report({
        at: { start: range.start, end: range.start + match[0].length },
        message: { vi: 'Không gạch đầu dòng trước căn cứ', en: 'Unexpected dash before "Căn cứ"' },
      })
      return
    }
  },
}
