import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** What is issued with a document begins with a heading of its own: "PHỤ LỤC …", the type, or a title. */
export const attachmentHeading: Rule = {
  id: 'attachment-heading',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.2' },
  what: { vi: 'Phụ lục, văn bản kèm theo có tiêu đề', en: 'An appendix, and what else is attached, has a heading' },
  why: {
    vi: 'Không có tiêu đề thì không biết phần này là gì; thường là do thiếu trang.',
    en: 'Without it nobody knows what this part is; usually a page is missing.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after: '| 3 | Tuyên truyền | Sở Nội vụ |\n| 4 | Kiểm tra | Sở Tài chính |\n| 5 | Báo cáo | Sở Nội vụ |',
        }),
        expect: ['3 | Tuyên truyền | Sở Nội vụ |\n| 4 | Kiểm tra | Sở Tài chính |\n| 5 | Báo cáo | Sở Nội vụ'],
      },
    ],
  },
  check(context) {
    const { document } = context
    if (!document || document.role === 'main' || document.meta.title || document.meta.docType) return
    const [first] = document.children
    if (!first || first.type === 'preface' || first.children.length === 0) return
    context.report({ at: first.children[0]!, message: { vi: 'Phần kèm theo không có tiêu đề', en: 'Missing heading of an attached part' } })
  },
}
