import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inLetter } from './frames.ts'
import { quotationsOf } from './quotations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Thông tư này" in a letter is taken over from the circular it quotes. One finding for a type. */
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
    let own: Set<string> | null | undefined
    let isQuoted: ReturnType<typeof quotationsOf> | undefined
    for (const block of context.blocks) {
      if (!block.text.includes(' này')) continue
      for (const match of block.text.matchAll(formal)) {
        own ??= ownNames(context)
        if (!own) return
        isQuoted ??= quotationsOf(context)
        if (own.has(foldPhrase(match[1]!)) || isQuoted(block, match.index)) continue
        own.add(foldPhrase(match[1]!))
        context.report({
          at: { block, start: match.index, end: match.index + match[0].length },
          message: {
            vi: `Văn bản này không phải là ${match[1]!.toLowerCase()}`,
            en: `Unexpected "${match[0]}": this document is of another type`,
          },
        })
      }
    }
  },
}

// "kế hoạch này" or "đề án này" may be about anything; these are documents.
const formal =
  /(?<!\p{L})(Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết liên tịch|Nghị quyết|Quyết định|Chỉ thị|Pháp lệnh|Bộ luật|Luật) này(?!\p{L})/gu

/** Types of all documents of the file: a document that was taken apart speaks of its whole. A document of no known type may be any. */
function ownNames({ siblings, document }: RuleContext): Set<string> | null {
  const { docType } = document?.meta ?? {}
  if (document?.role === 'main' && (!docType || docType.code === 'VBHN')) return null
  return new Set(siblings.flatMap(({ meta }) => (meta.docType ? [foldPhrase(meta.docType.name)] : [])))
}
