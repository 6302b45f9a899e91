import type { Citation, Document } from '../tree/index.ts'
import { walk } from '../tree/index.ts'
import { onceFor } from '../tree/once-for.ts'
import type { RuleContext, Scope } from './context.ts'
import { inDecision, inLetter } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "(Kèm theo Quyết định số …)" names the document that the text is attached to, with its date. */
export const attachmentMark: Rule = {
  id: 'attachment-mark',
  category: 'citation-conflict',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.2' },
  what: {
    vi: 'Dòng "(Kèm theo …)" ghi đúng số và ngày của văn bản',
    en: 'The line "(Kèm theo …)" has the number and date of the document itself',
  },
  why: {
    vi: 'Số hoặc ngày khác cho thấy phụ lục của văn bản khác hoặc mẫu cũ.',
    en: 'Another number or date tells of another document or an old template.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
      inDecision({
        number: 'Số: 15/VBHN-BNV',
        body: 'Điều 1. Đơn theo Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nĐƠN XIN CẤP THẺ\n(Kèm theo Quyết định số 9/QĐ-BNV ngày 06 tháng 5 năm 2020)\n1. Họ và tên.',
      }),
      inDecision({
        number: 'Số: I5/QĐ-UBND',
        body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
      inLetter({
        body: 'Thực hiện Quyết định số 15/QĐ-TTg ngày 05/4/2024 của Thủ tướng Chính phủ, Bộ Nội vụ gửi danh sách kèm theo.',
        after: 'DANH SÁCH\n(Kèm theo Quyết định số 15/QĐ-TTg ngày 05/4/2024 của Thủ tướng Chính phủ)\n1. Lê Văn An.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 06 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
        }),
        expect: ['Quyết định số 15/QĐ-UBND ngày 06 tháng 5 năm 2024'],
      },
    ],
  },
  check(context) {
    const { parent } = context
    const main = parent?.meta
    const citation = markOf(context.document!)
    // the forms of a consolidated text were issued with what it consolidates
    if (!main?.docNumber?.canonical || !citation || main.docNumber.symbol?.includes('VBHN')) return
    const otherNumber = citation.number && citation.number.toLowerCase() !== inDigits(main.docNumber.canonical).toLowerCase()
    const otherDate = citation.date && main.date && citation.date !== main.date
    if ((!otherNumber && !otherDate) || isSentOn(context.issue, parent!, citation) || isRepeated(context.document!, parent!, citation))
      return
    context.report({
      at: citation,
      message: {
        vi: `Văn bản chính là \`${main.docNumber.canonical}\` ngày ${main.date}`,
        en: `Unexpected number or date, expected \`${main.docNumber.canonical}\` of ${main.date}`,
      },
      data: { expected: main.docNumber.canonical, date: main.date },
    })
  },
}

/** `II/2026/QĐ-UBND` is what a scanner made of `11/2026/QĐ-UBND`. */
function inDigits(number: string): string {
  return number.replace(/^[IlO\d]{1,4}(?=\/)/u, (letters) => letters.replace(/[Il]/gu, '1').replaceAll('O', '0'))
}

/** The document that an attachment's head says it is attached to. */
function markOf(document: Document): Citation | null {
  const preface = document.children.find((part) => part.type === 'preface')
  if (preface) for (const [node] of walk(preface)) if (node.type === 'citation' && node.relation === 'attaches') return node
  return null
}

/** A letter sends on the list of a decision, which it cites: the list was issued with that. Of the letter's own kind it may be that of an old template. */
function isSentOn([main]: RuleContext['issue'], parent: Document, { docType, number, date }: Citation): boolean {
  if (!main || number === null || !docType || docType.code === parent.meta.docType?.code) return false
  const cited = citedBy(main)
  return cited.has(`${number} ${date}`) || cited.has(`${number} null`)
}

/** The numbers that a document cites itself, with their days. */
const citedBy = onceFor(
  ({ nodes }: Pick<Scope, 'nodes' | 'known'>): ReadonlySet<string> =>
    new Set(nodes('citation').map(({ number, date }) => `${number} ${date}`)),
)

/** One slip that all attachments copy is told at the first of them. */
function isRepeated(document: Document, parent: Document, { number, date }: Citation): boolean {
  const attachments = parent.children.find((part) => part.type === 'attachments')
  const before = attachments?.children[attachments.children.indexOf(document) - 1]
  const mark = before && markOf(before)
  return mark?.number === number && mark?.date === date
}
