import type { Document } from '../tree/index.ts'
import { textOf } from '../tree/index.ts'
import { appendixLabel, headOfAppendix } from './appendix-absent.ts'
import { inDecision } from './frames.ts'
import { beginsInTheMiddle } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** The body refers to its appendices. */
export const appendixUnannounced: Rule = {
  id: 'appendix-unannounced',
  category: 'reference-unresolved',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.1' },
  what: { vi: 'Phụ lục được nhắc đến trong văn bản', en: 'The body refers to its appendices' },
  why: { vi: 'Phụ lục không được nhắc đến không rõ có giá trị gì.', en: 'An appendix that nothing refers to has no known force.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
      // an extract
      inDecision({
        ...{ issuer: '', motto: '', number: '', date: '', enacting: '', type: '', title: '', bases: '', formula: '' },
        body: 'Điều 5. Tổ công tác giải thể khi hoàn thành nhiệm vụ.\nĐiều 6. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
      inDecision({
        body: 'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc và Phụ lục I.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after:
          'QUY CHẾ\nLàm việc của Tổ công tác\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\nĐiều 1. Tổ công tác họp mỗi tháng một lần.\nPHỤ LỤC I\nDANH SÁCH TỔ CÔNG TÁC\n1. Giám đốc Sở Nội vụ.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
        }),
        expect: ['PHỤ LỤC'],
      },
    ],
  },
  check(context) {
    const appendices = context.nodes('attachments').flatMap((part) => part.children.filter((child) => child.role === 'appendix'))
    if (appendices.length === 0 || !context.document?.children.some(({ type }) => type === 'body') || beginsInTheMiddle(context)) return
    const says = (document: Document | null, pattern: RegExp) =>
      document?.children.some((part) => part.type !== 'attachments' && part.type !== 'preface' && pattern.test(textOf(part))) ?? false
    const announced = /phụ lục|(?:kèm theo|đính kèm|gửi kèm|danh sách|biểu mẫu|mẫu số|biểu số)/iu
    if (
      says(context.document, announced) ||
      // "Phụ lục 1, Phụ lục 2" of a regulation, in the decision that it comes with
      says(context.parent, announced) ||
      context.nodes('attachments').some((part) => part.children.some((child) => says(child, /phụ lục/iu)))
    )
      return
    for (const appendix of appendices) {
      const label = appendixLabel(appendix)
      context.report({
        at: headOfAppendix(appendix) ?? appendix,
        message: { vi: `Phụ lục${label ? ` ${label}` : ''} không được nhắc đến trong văn bản`, en: `Nothing refers to this appendix` },
      })
    }
  },
}
