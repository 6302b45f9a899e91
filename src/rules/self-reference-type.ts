import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Document } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inLetter } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Thông tư này" in a letter is taken over from the circular it quotes. */
export const selfReferenceType: Rule = {
  id: 'self-reference-type',
  category: 'reference-unresolved',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 69', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: '"… này" gọi đúng tên loại của chính văn bản', en: '"… này" names the type of the document itself' },
  why: { vi: 'Tên loại khác thường do chép nguyên văn bản khác.', en: 'Another type was usually copied from another document.' },
  examples: {
    good: [
      inDecision({}),
      inLetter({ body: 'Theo Điều 5 Thông tư số 12/2024/TT-BNV ngày 05/3/2024: “Thông tư này áp dụng với cán bộ”, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Bộ Nội vụ đề nghị thực hiện theo Phụ lục II ban hành kèm theo Thông tư này.' }),
        expect: ['Thông tư này'],
      },
    ],
  },
  check(context) {
    const own = ownNames(context)
    for (const reference of context.nodes('reference')) {
      const text = context.textOf(reference)
      if (reference.target || reference.provision.some((step) => step.name !== 'appendix') || !/này$/u.test(text)) continue
      const found = docTypeOfName(text)
      if (!found || text.slice(found.end).trim() !== 'này' || own.has(foldPhrase(found.type.name))) continue
      if (!isFormal.has(found.type.code) || isInQuotation(context, reference)) continue
      context.report({
        at: reference,
        message: {
          vi: `Văn bản này không phải là ${found.type.name.toLowerCase()}`,
          en: `Unexpected "${text}": this document is of another type`,
        },
        data: { type: found.type.code },
      })
    }
  },
}

/** "kế hoạch này", "đề án này" may be about anything; these are documents. */
const isFormal = new Set(['NĐ', 'TT', 'TTLT', 'NQ', 'QĐ', 'CT', 'PL', 'Luật', 'BL', 'NQLT'])

/** Types of the document, of what it is issued with, and of what is issued with it. */
function ownNames({ document, parent, nodes }: RuleContext): Set<string> {
  const names = new Set<string>()
  const add = (other: Document | null) => {
    if (other?.meta.docType) names.add(foldPhrase(other.meta.docType.name))
  }
  add(document)
  add(parent)
  for (const attachments of nodes('attachments')) attachments.children.forEach(add)
  if (names.size === 0)
    for (const type of ['Quy định', 'Quy chế', 'Nghị định', 'Thông tư', 'Quyết định', 'Nghị quyết', 'Luật']) names.add(foldPhrase(type))
  return names
}

/** Between “ and ” of its own block the words are another document's. */
function isInQuotation({ parentOf, textOf, sourceOf, rangeOf }: RuleContext, reference: Parameters<RuleContext['textOf']>[0]): boolean {
  let block = parentOf(reference)
  while (block && (block.type === 'emphasis' || block.type === 'strong')) block = parentOf(block)
  if (!block) return false
  const range = rangeOf(reference)
  const start = rangeOf(block)?.start
  if (!range || start === undefined) return textOf(block).includes('“')
  const before = sourceOf({ start, end: range.start })
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
}
