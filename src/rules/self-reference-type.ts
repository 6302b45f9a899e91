import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { ownNamesOf } from '../refs/own-names.ts'
import type { RuleContext, TextBlock } from './context.ts'
import { inCircular, inDecision, inLetter } from './frames.ts'
import { quotationsOf } from './quotations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** "Thông tư này" in a letter is taken over from the circular it quotes. Where the words come often, one finding stands for all. */
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
      inCircular({ number: 'Số: 15/2025/TTLT-BKHCN-BTC', type: 'THÔNG TƯ LIÊN TỊCH' }),
      inLetter({ body: 'Theo Điều 5 Thông tư số 12/2024/TT-BNV ngày 05/3/2024: “Thông tư này áp dụng với cán bộ”, Bộ Nội vụ có ý kiến.' }),
      inLetter({
        body: 'Luật Hải quan được Quốc hội thông qua ngày 23/6/2014. Luật này thay thế Luật Hải quan năm 2001; Bộ Nội vụ đề nghị tổ chức phổ biến.',
      }),
      inLetter({
        body: 'Theo mẫu của Thông tư số 12/2024/TT-BNV ngày 05/3/2024 thì từ ngày Thông tư này có hiệu lực, Bộ Nội vụ nhận hồ sơ.',
      }),
      inLetter({
        body: 'Tại Điều 5 Thông tư số 12/2024/TT-BNV (được sửa đổi bởi Điều 1 Thông tư số 15/2025/TT-BNV) quy định hồ sơ nộp theo mẫu của Thông tư này, Bộ Nội vụ có ý kiến.',
      }),
      inLetter({
        body: 'Bộ Nội vụ đã ban hành quy định về hồ sơ (Thông tư số 12/2024/TT-BNV ngày 05/3/2024), theo đó hồ sơ nộp theo mẫu của Thông tư này.',
      }),
      inLetter({ body: 'Theo Điều 5 Luật Hải quan, cơ quan nhận hồ sơ mà Luật này không cấm, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Theo Luật Nhà ở, Luật Đất đai và các văn bản quy định chi tiết các Luật này, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Bộ Nội vụ đề nghị thực hiện theo Phụ lục II ban hành kèm theo Thông tư này.' }),
        expect: ['Thông tư này'],
      },
    ],
  },
  check(context) {
    const own = context.blocks.some(({ text }) => text.includes(' này')) ? ownNames(context) : null
    if (!own) return
    const isQuoted = quotationsOf(context)
    const found = new Map<string, { block: TextBlock; start: number; end: number; words: string }[]>()
    for (const block of context.blocks) {
      if (!block.text.includes(' này')) continue
      for (const match of block.text.matchAll(formal)) {
        const type = foldPhrase(match[1]!)
        if (own.has(type) || isQuoted(block, match.index)) continue
        const before = block.text.slice(Math.max(0, match.index - longestBack), match.index)
        if (isJustCited(before, match[1]!) || isNamedInSentence(before, match[1]!)) continue
        const places = found.get(type) ?? []
        found.set(type, places)
        places.push({ block, start: match.index, end: match.index + match[0].length, words: match[0] })
      }
    }
    for (const places of found.values())
      for (const { words, ...at } of places.length > 2 ? places.slice(0, 1) : places)
        context.report({
          at,
          message: {
            vi: `Văn bản này không phải là ${words.slice(0, -4).toLowerCase()}`,
            en: `Unexpected "${words}": this document is of another type`,
          },
        })
  },
}

// "kế hoạch này" or "đề án này" may be about anything; these are documents. "Các Luật này" are those just cited.
const formal =
  /(?<!\p{L}|(?:các|những|hai|ba) )(Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết liên tịch|Nghị quyết|Quyết định|Chỉ thị|Pháp lệnh|Bộ luật|Luật) này(?!\p{L})/gu

/** "Theo Thông tư số 12/2024/TT-BNV, Phụ lục kèm theo Thông tư này …": a sentence goes on with the one that it has named; brackets may say what has amended that. */
function isNamedInSentence(before: string, type: string): boolean {
  const sentence = before.slice(-longestBack)
  const words = sentence.slice(Math.max(0, sentence.lastIndexOf('. '), sentence.lastIndexOf('\n'))).replace(amendedBy, '')
  return [`${type} (?:số )?\\d[^\\s,;]{0,25}`, `${type} \\p{Lu}\\p{Ll}{1,7} \\p{L}{1,7}`].some(
    (named) => new Set(words.match(new RegExp(named, 'gu'))).size === 1,
  )
}

const amendedBy = /\((?:đã )?(?:được )?(?:sửa đổi|bổ sung|thay thế|đính chính)[^()]{1,180}\)/giu

/** "Luật Hải quan được thông qua năm 2014. Luật này thay thế …": a sentence begins with what the one before it has named. */
function isJustCited(before: string, type: string): boolean {
  return /\. $/.test(before) && before.slice(-longestBack).replaceAll(' này', '').includes(`${type} `)
}

const longestBack = 300

/** Types of all documents of the file: a document that was taken apart speaks of its whole. A document of no known type may be any. */
function ownNames({ siblings, document }: RuleContext): Set<string> | null {
  const { docType } = document?.meta ?? {}
  if (document?.role === 'main' && (!docType || docType.code === 'VBHN')) return null
  return new Set(siblings.flatMap(ownNamesOf))
}
