import { childrenOf } from '../tree/index.ts'
import { inDecision } from './frames.ts'
import { ordinalOf } from './ordinals.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { rowNumbers } from './table-row-gap.ts'

/** What is issued with a document begins with a heading of its own: "PHỤ LỤC …", the type, or a title. A bare table after the signature is such a part. */
export const attachmentHeading: Rule = {
  id: 'attachment-heading',
  category: 'header-missing',
  severity: 'warning',
  regimes: TEXT_REGIMES,
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
          after: 'PHỤ LỤC\n1. Giám đốc Sở Nội vụ.\n2. Giám đốc Sở Tài chính.',
        }),
        expect: ['PHỤ LỤC'],
      },
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
    const { document, node, root } = context
    const message = { vi: 'Phần kèm theo không có tiêu đề', en: 'Missing heading of an attached part' }
    if (!document) {
      const before = root.children[root.children.indexOf(node) - 1]
      const [first] = node.children
      if (before?.type === 'document' && first?.type === 'table' && rowNumbers(context, first).length > 0)
        context.report({ at: first, message })
      return
    }
    if (document.role === 'appendix') {
      const [preface, body] = document.children
      const [head] = preface?.type === 'preface' ? childrenOf(preface) : []
      const begun = body?.type === 'body' ? body.children[0] : null
      // its label, and right below it the first item
      const isBare =
        head &&
        childrenOf(preface!).length === 1 &&
        /^\s{0,9}phụ\s{1,3}lục(?:\s(?:số\s)?[IVX\d]{1,5})?[.:]?\s{0,3}$/iu.test(context.textOf(head))
      if (isBare && begun?.type === 'division' && ordinalOf(begun.label).value === 1)
        context.report({ at: head, message: { vi: 'Phụ lục không có tiêu đề', en: 'Missing title of an appendix' } })
      return
    }
    if (document.role !== 'attachment' || document.meta.title || document.meta.docType) return
    const [part] = document.children
    const first = part?.type === 'body' ? part.children[0] : null
    if (first?.type === 'table') context.report({ at: first, message })
  },
}
