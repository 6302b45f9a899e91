import { editorsNote, leadOfText, organWord } from '../../grammars/structure/phrases/index.ts'
import { withoutTerm } from '../../grammars/vocabulary/issuers.ts'
import { positionOf, textOf, walk, type Citation, type Document, type Node, type Root } from '../tree/index.ts'
import { canonicalNumber } from './meta/canonical-number.ts'
import { isoDate } from './meta/date.ts'
import { partyNumber } from './meta/system.ts'

const introduces = /toàn văn|nguyên văn|nội dung (?:chi tiết|đầy đủ|cụ thể)|xem chi tiết|chi tiết tại/iu

/**
 * A document whose head is lost, behind text that introduces it ("Trân trọng giới thiệu toàn văn Nghị quyết số …:") or with an editor's note on
 * it: its number, date, type, title and issuer are those of the citation there.
 */
export function readIntroductions(children: Root['children'], uri: (document: Document) => string | null): void {
  for (const [i, document] of children.entries()) {
    if (document.type !== 'document' || document.meta.docNumber) continue
    const before = children[i - 1]
    const above: Node[] = before?.type === 'unstructured' ? before.children.slice(-2).reverse() : []
    const head = document.children[0]
    if (head?.type === 'preface')
      above.push(...head.children.filter((node) => node.type === 'sourceNote' && editorsNote.test(textOf(node))))
    for (const paragraph of above) {
      const words = textOf(paragraph)
      if (!introduces.test(words) && !leadOfText.test(words)) continue
      const citation = introducedIn(paragraph, document.meta.docType?.code)
      if (citation) {
        adopt(document, citation, words)
        document.meta.uri = uri(document)
        break
      }
    }
  }
}

/**
 * The document that is said to be printed here, else the last that was issued, else the last that is cited; never what it changes ("Quy định này
 * thay thế Quy định số …"), nor what came before it ("Sau khi ban hành Kế hoạch số …").
 */
function introducedIn(paragraph: Node, code: string | undefined): Citation | null {
  let before = ''
  let issued: Citation | null = null
  let last: Citation | null = null
  for (const [node] of walk(paragraph)) {
    if (node.type === 'text') before = (before + node.value.slice(-longestVerb)).slice(-longestVerb)
    if (node.type !== 'citation' || node.number === null || changes.has(node.relation)) continue
    if (code && node.docType && node.docType.code !== code) continue
    if (/(?:toàn văn|nguyên văn|nội dung)\s$/u.test(before)) return node
    if (/(?<!(?:sau khi|căn cứ|theo|thực hiện) )ban hành\s$/iu.test(before)) issued = node
    last = node
  }
  return issued ?? last
}

/** Letters of "thực hiện ban hành ", with one before. */
const longestVerb = 20

const changes = new Set<Citation['relation']>(['replaces', 'repeals', 'amends'])

function adopt(document: Document, citation: Citation, paragraph: string): void {
  const { meta } = document
  const number = canonicalNumber(citation.number!)
  if (!number || !positionOf(citation)) return
  meta.docNumber = { raw: citation.number!, ...number }
  meta.docType ??= citation.docType
  meta.title ??= citation.title
  const [, ...day] = issuedOn.exec(paragraph)?.filter((group) => group !== undefined) ?? []
  const [, behalf, speaker] = promulgates.exec(paragraph) ?? []
  meta.date = citation.date ?? (day.length === 3 ? isoDate(day[2]!, day[1]!, day[0]!) : null) ?? meta.date
  if (partyNumber.test(citation.number!)) document.system = 'party'
  const name = citation.issuer ?? behalf ?? speaker
  if (name && organWord.test(name.toUpperCase())) meta.issuer ??= { name: withoutTerm(name), parents: [] }
}

/** "Ban Tuyên giáo Tỉnh ủy ban hành Hướng dẫn số …", "thay mặt Bộ Chính trị, đồng chí A đã ký ban hành …"; groups: for whom it is signed, or who issues. */
const promulgates =
  /(?:^|[:,.]\s)(?:[Tt]hay mặt (\p{Lu}[^.,;:\d]{3,80}), [^.;:\d]{3,80}?,? (?:đã |vừa )?ký|(\p{Lu}[^.,;:\d]{3,80}?)(?: đã| vừa)?(?<! ký)) ban hành \p{Lu}\p{Ll}{1,6} \p{Ll}{2,6} số\s/u

/** "… ban hành ngày 18/11/2025" behind the citation, "Ngày 18/11/2025, … ban hành …" before it; groups: day, month, year. */
const issuedOn =
  /ban hành ngày (\d{1,2})[-/](\d{1,2})[-/](\d{4})|(?:^|[:.–-]\s)Ngày (\d{1,2})[-/](\d{1,2})[-/](\d{4}), [^.;:\d]{3,200}? ban hành \p{Lu}/u
