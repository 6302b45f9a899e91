import type { RuleContext } from './context.ts'
import { inDecision, inLetter } from './frames.ts'
import { quotationsOf } from './quotations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const thisArticle = /(?:khoản\s{1,3}\d{1,3}[a-zđ]?|điểm\s{1,3}[a-zđ]\d{0,2})\s{1,3}Điều này(?!\p{L})/giu

const headInLine = /(?:^|[.;:] )Điều (\d{1,3})\. \p{Lu}/gu

/** A copy that has lost its line ends has "… . Điều 2. Người nộp thuế 1. Người …", one number after the other. */
function hasArticlesInLines({ blocks }: RuleContext): boolean {
  let last = 0
  let rising = 0
  for (const { text } of blocks) {
    if (!text.includes('Điều ')) continue
    for (const [, number] of text.matchAll(headInLine)) {
      if (Number(number) === last + 1) rising++
      last = Number(number)
    }
  }
  return rising >= 2
}

/** "Khoản 1 Điều 9 Luật … quy định …, trừ trường hợp quy định tại khoản 2 Điều này": the sentence retells an article that it has named. */
function isOfCited(before: string): boolean {
  return articleCited.test(before.slice(before.lastIndexOf('. ') + 1))
}

const longestSentence = 400
const articleCited =
  /Điều \d{1,3}[a-zđ]? (?:của )?(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư|Nghị quyết|Quyết định) [^;]{3,300} quy định /u

/** "khoản 2 Điều này" in a text that has no Điều is taken over from the document it speaks of. */
export const articleAbsent: Rule = {
  id: 'article-absent',
  category: 'reference-unresolved',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL II, V.7', normative: 'NĐ 78/2025/NĐ-CP, Điều 69', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: '"Điều này" chỉ có trong văn bản chia thành điều', en: '"Điều này" has its place in a text with articles only' },
  why: {
    vi: 'Trong công văn "Điều này" không chỉ đến đâu: câu được chép nguyên từ văn bản khác.',
    en: 'In a letter it leads nowhere: the sentence was copied from another document.',
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Thành lập Tổ công tác.\n2. Tổ công tác quy định tại khoản 1 Điều này có năm thành viên.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inLetter({
        body: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 quy định: “Văn bản quy định tại khoản 2 Điều này”. Bộ Nội vụ có ý kiến.',
      }),
      inLetter({
        body: 'Theo khoản 1 Điều 9 Luật Thủy lợi thì cống phải có biển báo và có quy định riêng.\nTheo khoản 1 Điều 9 Luật Thủy lợi quy định cống phải có biển báo, trừ trường hợp tại khoản 2 Điều này. Bộ Nội vụ có ý kiến.',
      }),
      inLetter({
        body: 'Chi cục ghi lại quy chế: Điều 1. Phạm vi Quy chế áp dụng cho bến đò. Điều 2. Mức phí 1. Mức phí do xã định. 2. Bến đò thu theo khoản 1 Điều này. Điều 3. Hiệu lực Từ nay.',
      }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Cơ quan, tổ chức lập hồ sơ theo quy định tại khoản 2 Điều này trước ngày 12/11/2024.' }),
        expect: ['khoản 2 Điều này'],
      },
    ],
  },
  check(context) {
    if (context.document!.role !== 'main' || context.nodes('division').some(({ name }) => name === 'article')) return
    if (hasArticlesInLines(context)) return
    const isQuoted = quotationsOf(context)
    for (const block of context.blocks) {
      const { node, text } = block
      if (!text.includes('Điều này') || (node.type === 'paragraph' && node.quoted)) continue
      for (const match of block.text.matchAll(thisArticle))
        if (!isQuoted(block, match.index) && !isOfCited(text.slice(Math.max(0, match.index - longestSentence), match.index)))
          context.report({
            at: { block, start: match.index, end: match.index + match[0].length },
            message: { vi: 'Văn bản này không có điều nào', en: `Unexpected "${match[0]}": this document has no articles` },
          })
    }
  },
}
