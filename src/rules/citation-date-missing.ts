import { walk, type Citation, type Document, type FootnoteDefinition, type Root } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inLetter, inPartyPlan } from './frames.ts'
import { hasFormOfToday } from './party-form.ts'
import type { Rule } from './rule.ts'

/**
 * The first mention of a document in the text gives its date; a title line is no text, but the date that it gives will do, and "Ngày 05/3/2024, Bộ Nội vụ có Công văn số …"
 * gives it before. A year in the number will do in a Party text, an attachment, a table, a basis before NĐ 30/2020, for a law, and where any mention has the date;
 * where it often does, one finding stands for all.
 */
export const citationDateMissing: Rule = {
  id: 'citation-date-missing',
  category: 'citation-format',
  severity: 'warning',
  regimes: ['party', 'state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Viện dẫn lần đầu ghi cả ngày tháng năm của văn bản', en: 'The first citation of a document gives its date' },
  why: {
    vi: 'Số không có năm bắt đầu lại mỗi năm (nhà nước) hoặc mỗi nhiệm kỳ (Đảng): thiếu ngày thì không xác định được văn bản.',
    en: 'A number without a year begins anew each year (State) or term (Party): without its date the document is not certain.',
  },
  examples: {
    good: [
      inLetter({
        body: 'Theo Công văn số 15/UBND-VX và Công văn số 16/UBND-VX ngày 12/4/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
      }),
      inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 12 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Nội vụ có ý kiến.' }),
      inDecision({
        body: 'Điều 1. Thực hiện Luật Đất đai số 31/2024/QH15.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Thực hiện Công văn số 15/BNV-VP ngày 12/4/2024 của Bộ Nội vụ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n1. Rà soát theo Công văn số 15/BNV-VP.\n2. Báo cáo kết quả.',
      }),
      inPartyPlan({
        title: 'thực hiện Chỉ thị số 02-CT/TU, ngày 20/7/2025 của Ban Thường vụ Tỉnh ủy về cải cách hành chính',
        opening: 'Thực hiện Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
      }),
      inDecision({ bases: 'Căn cứ Luật Đê điều số 02/1994-QH9;' }),
      inLetter({ body: 'Chiểu Sắc lệnh số 12/SL ngày 25-1-48 lập các khu muối, Bộ Nội vụ có ý kiến.' }),
      inLetter({
        body: 'Theo Công văn số 15/UBND-VX, số 16/UBND-VX cùng ngày 12/4/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
      }),
      inLetter({ body: 'Theo Công văn số 15/UBND-VX (gửi kèm bản chụp) ngày 12/4/2024, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Ngày 12/4/2024 Ủy ban nhân dân tỉnh Lâm Đồng có Công văn số 15/UBND-VX về kế hoạch. Bộ Nội vụ có ý kiến.' }),
      inLetter({
        body: 'Trả lời Công văn số 15/UBND-VX ngày 12/4/2024 của Ủy ban nhân dân tỉnh về triển khai Nghị quyết số 16/NQ-CP của Chính phủ, Bộ Nội vụ có ý kiến.',
      }),
      inLetter({ body: 'Ngày 12/4/2024, Ủy ban nhân dân tỉnh Lâm Đồng có Công văn số 15/UBND-VX về kế hoạch. Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inDecision({ bases: 'Căn cứ Nghị định số 12/2021/NĐ-CP của Chính phủ về kênh mương;\nTheo đề nghị của Giám đốc Sở Nội vụ.' }),
        expect: ['Nghị định số 12/2021/NĐ-CP của Chính phủ về kênh mương'],
      },
      {
        ...inPartyPlan({
          title: 'thực hiện Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy về cải cách hành chính',
          opening: 'Thực hiện Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy'],
      },
      {
        ...inLetter({
          body: 'Theo Công văn số 15/UBND-VX và Tờ trình số 16/TTr-UBND ngày 12/4/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
        }),
        expect: ['Công văn số 15/UBND-VX'],
      },
      {
        ...inLetter({ body: 'Trả lời Công văn số 15/UBND-VX của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Nội vụ có ý kiến.' }),
        expect: ['Công văn số 15/UBND-VX của Ủy ban nhân dân tỉnh Lâm Đồng'],
      },
      {
        ...inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 12 tháng 4 của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Nội vụ có ý kiến.' }),
        expect: ['Công văn số 15/UBND-VX ngày 12 tháng 4 của Ủy ban nhân dân tỉnh Lâm Đồng'],
      },
      {
        ...inLetter({ body: 'Theo khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP, Bộ Nội vụ có ý kiến.' }),
        expect: ['khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP'],
      },
    ],
  },
  check(context) {
    const seen = datedElsewhere(context)
    const withYear: Citation[] = []
    let dated: ReadonlySet<string> | undefined
    let end = 0
    for (const [i, citation] of context.nodes('citation').entries()) {
      const { number, docType } = citation
      const range = context.rangeOf(citation)
      // what lies in another document's subject is copied as it stands there
      const isInSubject = range !== null && range.start < end
      end = Math.max(end, range?.end ?? 0)
      if (!number) continue
      if (citation.date) {
        seen.add(number)
        continue
      }
      if (isInTitle(context, citation)) continue
      if (isInSubject) seen.add(number)
      // a number with a letter for a digit, a code without its stroke, are told by a rule of their own, and may have been given before
      if (/^\d{1,5}[IlO]\/|[-/][NQ]D-/.test(number)) continue
      if (seen.has(number) || !/[/-]\p{Lu}/u.test(number) || docType?.code === 'VBHN') continue
      if (!/số\s{1,3}\d/iu.test(context.textOf(citation))) continue
      seen.add(number)
      // a date that cannot be is told by a rule of its own, and one of two figures (`ngày 25-1-48`) is a date
      if (
        (/\sngày\s{1,3}\d/.test(context.textOf(citation)) && !dayAlone.test(context.textOf(citation))) ||
        precedesItsDate(context, citation) ||
        followsItsDate(context, citation) ||
        sharesItsDate(context, i)
      )
        continue
      if (!/\/(?:19|20)\d\d[/-]/.test(number)) tell(citation)
      else if (context.regime === 'state' && context.document?.role === 'main' && wantsDate(context, citation)) {
        dated ??= datedIn(context.root)
        if (!dated.has(number)) withYear.push(citation)
      }
    }
    for (const citation of withYear.length > 3 ? withYear.slice(0, 1) : withYear) tell(citation)

    function tell(citation: Citation): void {
      const number = citation.number!
      context.report({
        at: citation,
        message: { vi: `Viện dẫn lần đầu \`${number}\` không ghi ngày tháng năm`, en: `First citation of \`${number}\` without its date` },
        data: { number },
      })
    }
  },
}

/** `ngày 31 tháng 12 của …`, `ngày 12/3 về …`: the year was forgotten. */
const dayAlone = /\sngày\s{1,3}\d{1,2}(?:\s{1,3}tháng\s{1,3}|\s?[/-]\s?)\d{1,2},?\s{1,3}(?!năm)\p{L}/u

/** Laws go by their names; tables keep to the number, and so does what amends a basis. */
const wantsDate = (context: RuleContext, citation: Citation) =>
  citation.docType !== null &&
  !/^(?:Luật|BL|PL|NQ)$/.test(citation.docType.code) &&
  (citation.relation !== 'basis' || beginsBasis(context, citation)) &&
  context.parentOf(citation)?.type !== 'tableCell'

/** `Căn cứ Nghị định số …`: a basis is given in full (NĐ 30/2020/NĐ-CP, PL I, II.6 a). */
function beginsBasis(context: RuleContext, citation: Citation): boolean {
  const block = context.parentOf(citation)
  const [range, own] = [block?.type === 'basis' ? context.rangeOf(block) : null, context.rangeOf(citation)]
  if (!range || !own || !hasFormOfToday(context)) return false
  return own.start - range.start < 30 && /^[\s*_–-]{0,9}Căn cứ\s{1,3}$/u.test(context.sourceOf({ start: range.start, end: own.start }))
}

/** What an enclosing document, a title or the document's own number has already told. */
function datedElsewhere({ parent, document, nodes }: RuleContext): Set<string> {
  const numbers = new Set(parent ? datedIn(parent) : [])
  for (const own of [parent, document]) if (own?.meta.docNumber?.canonical) numbers.add(own.meta.docNumber.canonical)
  for (const citation of nodes('citation'))
    if (citation.date && citation.number && citation.relation === 'basis') numbers.add(citation.number)
  // a note is read where its sign stands, and lies behind the text in the tree
  for (const note of nodes('footnoteDefinition')) for (const number of datedIn(note)) numbers.add(number)
  return numbers
}

function isInTitle({ parentOf }: RuleContext, citation: Citation): boolean {
  for (let node = parentOf(citation); node; node = parentOf(node))
    if (node.type === 'docTitle' || node.type === 'heading' || node.type === 'preface') return true
  return false
}

function precedesItsDate({ rangeOf, sourceOf }: RuleContext, citation: Citation): boolean {
  const end = rangeOf(citation)?.end ?? 0
  return /^,?\s{1,3}(?:\([^()]{1,80}\)\s{0,3})?(?:cùng\s{1,3})?ngày\s{1,3}\d/u.test(sourceOf({ start: end, end: end + 110 }))
}

/** "Ngày 05/3/2024, Bộ Nội vụ ban hành Thông tư số …": the sentence begins with the date. */
function followsItsDate({ parentOf, rangeOf, sourceOf }: RuleContext, citation: Citation): boolean {
  const block = parentOf(citation)
  const range = block && rangeOf(block)
  const own = rangeOf(citation)
  if (!range || !own) return false
  const before = sourceOf({ start: Math.max(range.start, own.start - 300), end: own.start })
  return /(?:^|[.;]\s{1,3})[\s*_]{0,9}Ngày\s{1,3}(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4})(?:\s?,|(?=\s{1,3}\p{Lu}))(?:[^.;]|\.(?=\S)){0,250}$/u.test(
    before,
  )
}

/** "Quyết định số 15-QĐ/TW và Quyết định số 16-QĐ/TW ngày 05/3/2024": the date behind the last is that of all. */
function sharesItsDate(context: RuleContext, first: number): boolean {
  const { nodes, rangeOf, sourceOf } = context
  const citations = nodes('citation').slice(first, first + 9)
  for (const [i, next] of citations.entries()) {
    if (i === 0) continue
    const before = citations[i - 1]!
    const [end, start] = [rangeOf(before)?.end ?? 0, rangeOf(next)?.start ?? 0]
    if (before.issuer || (next.docType !== null && next.docType.code !== before.docType?.code) || start - end > 20) return false
    if (!/^\s{0,3}(?:[,;]|(?:,\s{1,3})?và)\s{1,3}$/u.test(sourceOf({ start: end, end: start }))) return false
    if (next.date || precedesItsDate(context, next)) return true
  }
  return false
}

const known = new WeakMap<Root | Document | FootnoteDefinition, ReadonlySet<string>>()

/** The numbers that some mention in the file, the document or the note gives with a date. */
function datedIn(root: Root | Document | FootnoteDefinition): ReadonlySet<string> {
  let numbers = known.get(root)
  if (numbers) return numbers
  const found = new Set<string>()
  for (const [node] of walk(root)) if (node.type === 'citation' && node.date && node.number) found.add(node.number)
  known.set(root, (numbers = found))
  return numbers
}
