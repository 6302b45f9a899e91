import { positionOf, textOf, walk, type Citation, type Document, type Root } from '../tree/index.ts'
import { partyNumber } from './meta/system.ts'
import { canonicalNumber } from './meta/canonical-number.ts'

const introduces = /toàn văn|nguyên văn|nội dung (?:chi tiết|đầy đủ|cụ thể)|xem chi tiết|chi tiết tại/iu

/**
 * A document whose head is lost, behind text that introduces it ("Trân trọng giới thiệu toàn văn Nghị quyết số …:"): its number, date, type
 * and issuer are those of the last citation there.
 */
export function readIntroductions(children: Root['children']): void {
  for (const [i, document] of children.entries()) {
    const before = children[i - 1]
    if (document.type !== 'document' || before?.type !== 'unstructured' || document.meta.docNumber) continue
    for (const paragraph of before.children.slice(-2).reverse()) {
      if (!introduces.test(textOf(paragraph))) continue
      const citation = [...walk(paragraph)]
        .map(([node]) => node)
        .findLast((node): node is Citation => node.type === 'citation' && node.number !== null)
      if (citation) {
        adopt(document, citation, textOf(paragraph))
        break
      }
    }
  }
}

function adopt(document: Document, citation: Citation, paragraph: string): void {
  const { meta } = document
  if (meta.docType && citation.docType && meta.docType.code !== citation.docType.code) return
  const number = canonicalNumber(citation.number!)
  if (!number || !positionOf(citation)) return
  meta.docNumber = { raw: citation.number!, ...number }
  meta.docType ??= citation.docType
  meta.date = citation.date ?? issuedOn(paragraph) ?? meta.date
  if (partyNumber.test(citation.number!) && document.children[0]?.type === 'preface') document.system = 'party'
  const name = citation.issuer ?? promulgates.exec(paragraph)?.[1]
  if (name) meta.issuer ??= { name, parents: [] }
}

/** "Ban Tuyên giáo Tỉnh ủy ban hành Hướng dẫn số …"; groups: who. */
const promulgates = /^\s*(\p{Lu}[^.,;:\d]{3,80}?) (?:đã |vừa )?ban hành \p{Lu}\p{Ll}{1,6} \p{Ll}{2,6} số\s/u

/** "… ban hành ngày 18/11/2025" behind the citation. */
function issuedOn(paragraph: string): string | null {
  const found = /ban hành ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(paragraph)
  return found ? `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}` : null
}
