import type { RuleContext } from './context.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import { decree30, guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/**
 * The dash before "Căn cứ" is the Party's form, and that of the Youth Union, which numbers as the Party does; told once. A converter that drops dashes drops those of
 * the recipients too.
 */
export const basisDash: Rule = {
  id: 'basis-dash',
  category: 'citation-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1', normative: 'NĐ 30/2020/NĐ-CP, PL III', party: 'HD 05-HD/VPTW, 6.2.3' },
  what: {
    vi: 'Trước "Căn cứ" trong văn bản nhà nước không có gạch đầu dòng, trong văn bản của Đảng (từ 27/5/2026) thì có',
    en: 'No dash stands before "Căn cứ" in a State document, one does in a Party document (from 27 May 2026)',
  },
  why: { vi: 'Gạch đầu dòng là thể thức của Đảng.', en: 'The dash is the form of Party documents.' },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({
        date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
        opening: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc của Đảng ủy,\nĐảng ủy xã ban hành Kế hoạch như sau:',
      }),
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
      {
        ...inPartyPlan({
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          opening: 'Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc của Đảng ủy,\nĐảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Căn cứ'],
      },
      {
        ...inPartyPlan({
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          opening:
            '- Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc của Đảng ủy;\n- Căn cứ nhiệm vụ năm 2026,\nĐảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Căn cứ'],
      },
    ],
  },
  check(context) {
    if (context.regime === 'party') {
      tellLost(context)
      return
    }
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

/** The first basis of a Party document without the dash that the others have, or where none has it, its recipients. */
function tellLost(context: RuleContext): void {
  const { nodes, rangeOf, sourceOf, date } = context
  if ((date ?? '') < guideline05) return
  const bases = nodes('basis')
  const recipients = nodes('recipient').map(sourceOf)
  const isDashed = (printed: string) => /^[\s*_]{0,9}[-–+]/u.test(printed)
  const first = bases.find((basis) => !isDashed(sourceOf(basis)))
  const range = first && rangeOf(first)
  if (!range || bases.length < 2 || !(recipients.some(isDashed) || bases.some((basis) => isDashed(sourceOf(basis))))) return
  const match = /^[\s*_]{0,9}Căn cứ/u.exec(sourceOf(range))
  if (!match) return
  context.report({
    at: { start: range.start, end: range.start + match[0].length },
    message: { vi: 'Thiếu gạch đầu dòng trước căn cứ', en: 'Missing dash before "Căn cứ"' },
  })
}
