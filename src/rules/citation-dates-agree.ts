import type { Document, Root } from '../tree/index.ts'
import { inDecision, inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/**
 * One document has one date, also in what is issued with the text that cites it; that of its own head, where the file has it too. A Party series
 * begins anew each term, a State series without a year each year: far dates are two documents.
 */
export const citationDatesAgree: Rule = {
  id: 'citation-dates-agree',
  category: 'citation-conflict',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 15', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.1; HD 36-HD/VPTW, 1.3' },
  what: { vi: 'Một văn bản chỉ có một ngày ban hành', en: 'One document is cited with one date' },
  why: { vi: 'Cùng một số mà hai ngày thì một ngày bị chép sai.', en: 'Of two dates for one number one was copied wrong.' },
  examples: {
    good: [
      inLetter({
        body: 'Theo Nghị quyết số 15-NQ/TW ngày 15/12/2000 và Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị, Bộ Nội vụ có ý kiến.',
      }),
    ],
    bad: [
      {
        ...inLetter({
          body: 'Theo Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị, Bộ Nội vụ có ý kiến.\nSau khi Nghị quyết số 15-NQ/TW ngày 06/5/2022 của Bộ Chính trị có hiệu lực, đề nghị sơ kết.',
        }),
        expect: ['Nghị quyết số 15-NQ/TW ngày 06/5/2022 của Bộ Chính trị'],
      },
      {
        ...inDecision({
          bases: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
          body: 'Điều 1. Ban hành Quy chế kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            'QUY CHẾ\nQuản lý văn bản\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\nĐiều 1. Phạm vi\nVăn bản được quản lý theo Nghị định số 30/2020/NĐ-CP ngày 03 tháng 5 năm 2020 của Chính phủ.',
        }),
        expect: ['Nghị định số 30/2020/NĐ-CP ngày 03 tháng 5 năm 2020 của Chính phủ'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Thay thế Kế hoạch số 27/KH-UBND ngày 09/4/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 27/KH-UBND\nLâm Đồng, ngày 04 tháng 9 năm 2024\nKẾ HOẠCH\nCải cách hành chính\nI. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.',
        }),
        expect: ['Kế hoạch số 27/KH-UBND ngày 09/4/2024'],
      },
    ],
  },
  check(context) {
    const dates = datesKnownTo(context.document, context.parent)
    const heads = datesOfHeads(context.root)
    for (const citation of context.nodes('citation')) {
      const { number, date, docType, relation } = citation
      // "(Kèm theo …)" is held against the main document by a rule of its own
      if (!number || !date || relation === 'attaches' || !/[/-]\p{Lu}/u.test(number)) continue
      const key = `${docType?.code ?? ''} ${number}`
      const known = dates.get(key) ?? heads.get(key) ?? []
      if (known.includes(date)) continue
      const year = /[/-]((?:19|20)\d\d)[/-]/.exec(number)?.[1]
      // a date of another year than its number's is told by `citation-year-agrees`
      if (year !== undefined && !date.startsWith(year)) continue
      const hasYear = year !== undefined
      const isParty = /^\d{1,5}-/.test(number)
      const other = known.find(
        (day) => day !== date && (hasYear || (isParty ? yearsApart(day, date) < 2 : day.slice(0, 4) === date.slice(0, 4))),
      )
      if (known.length < 20) dates.set(key, [...known, date])
      if (!other) continue
      context.report({
        at: citation,
        message: {
          vi: `\`${number}\` đã được ghi ngày ${other}, ở đây ghi ${date}`,
          en: `\`${number}\` is dated ${date} here, ${other} before`,
        },
        data: { number, date, other },
      })
    }
  },
}

/** Dates by type and number. */
type Dates = Map<string, readonly string[]>

const found = new WeakMap<Document, Dates>()

/** What is issued with a document goes on from its citations; the rules see the enclosing document first. */
function datesKnownTo(document: Document | null, parent: Document | null): Dates {
  const dates: Dates = (parent && found.get(parent)) ?? new Map<string, readonly string[]>()
  if (document) found.set(document, dates)
  return dates
}

const ofHeads = new WeakMap<Root, Dates>()

/** The numbers and dates that the documents of the file have in their own heads. */
function datesOfHeads(root: Root): Dates {
  let dates = ofHeads.get(root)
  if (!dates) {
    dates = new Map()
    for (const child of root.children)
      if (child.type === 'document' && child.meta.docNumber && child.meta.date)
        dates.set(`${child.meta.docType?.code ?? ''} ${child.meta.docNumber.canonical}`, [child.meta.date])
    ofHeads.set(root, dates)
  }
  return dates
}

const yearsApart = (a: string, b: string) => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
