import { walk, type DocType, type Document } from '../tree/index.ts'
import { inDecision, inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** One document has one date, in what is attached to it too. A Party series begins anew each term, a State series without a year each year: far dates are two documents. */
export const citationDatesAgree: Rule = {
  id: 'citation-dates-agree',
  category: 'citation-conflict',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 15', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.1' },
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
          after:
            'QUY CHẾ\nLàm việc của Tổ công tác\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 06 tháng 5 năm 2024)\n\nĐiều 1. Phạm vi\nQuy chế này quy định chế độ làm việc.',
        }),
        expect: ['Quyết định số 15/QĐ-UBND ngày 06 tháng 5 năm 2024'],
      },
    ],
  },
  check(context) {
    const dates = new Map(context.parent ? datesOf(context.parent) : [])
    for (const citation of context.nodes('citation')) {
      const { number, date, docType } = citation
      if (!number || !date || !/[/-]\p{Lu}/u.test(number)) continue
      const key = `${docType?.code ?? ''} ${number}`
      const known = dates.get(key) ?? []
      if (known.includes(date)) continue
      const hasYear = /[/-](?:19|20)\d\d[/-]/.test(number)
      const isParty = /^\d{1,5}-/.test(number)
      const other = known.find(
        (day) => day !== date && (hasYear || (isParty ? yearsApart(day, date) < 2 : day.slice(0, 4) === date.slice(0, 4))),
      )
      dates.set(key, [...known, date])
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

const told = new WeakMap<Document, ReadonlyMap<string, string[]>>()

/** What a document tells those attached to it: its own date, and those with which it cites. */
function datesOf(document: Document): ReadonlyMap<string, string[]> {
  const known = told.get(document)
  if (known) return known
  const dates = new Map<string, string[]>()
  const note = (docType: DocType | null, number: string | null, date: string | null) => {
    const key = `${docType?.code ?? ''} ${number}`
    if (number && date && !dates.get(key)?.includes(date)) dates.set(key, [...(dates.get(key) ?? []), date])
  }
  const { docType, docNumber, date } = document.meta
  note(docType, docNumber?.canonical ?? null, date)
  for (const part of document.children)
    if (part.type !== 'attachments')
      for (const [node] of walk(part)) if (node.type === 'citation') note(node.docType, node.number, node.date)
  told.set(document, dates)
  return dates
}

const yearsApart = (a: string, b: string) => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
